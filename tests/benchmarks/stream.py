"""A stream of a real Asterisk 22, recorded: 12,000 events of calls, conferences, queues and events of users."""

import lzma
from collections import Counter
from functools import cache
from pathlib import Path

from ami_typed.wire import Decoder, Message

_FILE = Path(__file__).with_name("stream.bin.xz")

EVENTS = 12_000
"""How many events one pass of the whole stream has."""

TEN = (
    "BridgeEnter",
    "BridgeLeave",
    "DialBegin",
    "DialEnd",
    "Hangup",
    "HangupRequest",
    "NewCallerid",
    "NewConnectedLine",
    "Newchannel",
    "Newstate",
)
"""Ten classes as a program wants them that follows calls."""
RARE = "Hangup"
"""One class in eighteen events."""
ABSENT = "FAXStatus"
"""A class of which the stream has none."""


@cache
def messages() -> tuple[Message, ...]:
    """The events of one pass, in their order."""
    return tuple(Decoder(banner=False).feed(lzma.decompress(_FILE.read_bytes())))


def count(names: tuple[str, ...], events: int) -> int:
    """How many of the first so many events have one of these names; all of them without names."""
    found = Counter(message.name for message in messages()[:events])
    return sum(found[name] for name in names) if names else events
