"""The captures of real servers, and what is known to be odd in them: for the tests of this folder.

Each table below is complete: a test fails on an oddity that is not in it, and on an entry that nothing needs any more.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ami_typed.wire import Decoder, Kind, Message

FOLDER = Path(__file__).parent
BRANCHES = tuple(sorted(int(path.name) for path in FOLDER.iterdir() if path.name.isdigit()))
STREAMS = ("stream.bin", "injection.bin")


@cache
def messages(branch: int, file: str) -> tuple[Message, ...]:
    """The messages of a capture; it has no banner."""
    return tuple(Decoder(banner=False).feed((FOLDER / str(branch) / file).read_bytes()))


def cases(branch: int) -> list[str]:
    """The captured answers to actions: see REQUESTS in tests/asterisk/record.py."""
    return sorted(path.stem for path in (FOLDER / str(branch) / "actions").glob("*.bin"))


def answer(branch: int, case: str) -> tuple[Message, ...]:
    """The messages of the answer to one request."""
    return messages(branch, f"actions/{case}.bin")


def events(branch: int) -> list[tuple[str, Message]]:
    """Every event of the captures of a branch, with the name of its file."""
    files = [*STREAMS, *(f"actions/{case}.bin" for case in cases(branch))]
    return [(file, event) for file in files for event in messages(branch, file) if event.kind is Kind.EVENT]


NOT_MODELLED_EVENTS = {"Forged": "a caller has put a whole message into a value, with a name of his choice"}
NOT_MODELLED_ACTIONS = {"Unknown": "asked for because no server knows it"}


class Odd(NamedTuple):
    """A header of a modelled message that is in `.extra` or `.invalid`, and why that is right."""

    file: str
    """A regular expression of file names."""
    name: str
    """A regular expression of the names of messages."""
    place: str
    headers: str
    """A regular expression of header names."""
    reason: str


ODD = (
    Odd("injection.bin", ".*", "extra", "X-Inj2?", "a caller put a line break and a header of his own into a value"),
    Odd("stream.bin", "Newexten", "extra", "|Event", "a line break in a value: its rest is a header and a bare line"),
    Odd(".*", "TestEvent", "invalid", "State", "the server sends it twice: the first one holds"),
    Odd("actions/Command.unknown.bin", "Error", "extra", "Output", "what it wrote; ActionError.message tells it"),
    Odd("actions/SKINNY.*.bin", ".*Entry", "extra", "Event|ListItems", "the complete event in the last item's frame"),
    Odd("actions/PresenceState.bin", "Success", "invalid", "Message", "the server sends a second one: the first holds"),
    Odd("actions/GetConfig.category.bin", "Success", "extra", "", "a bare line: No categories found"),
)


class Respelt(NamedTuple):
    """A header that is written otherwise than it was read, and why that is right."""

    event: str
    """A regular expression of the names of events."""
    header: str
    """A regular expression of header names."""
    read: str
    """A regular expression of values."""
    written: str | None
    """What is written instead, groups of `read` as `\\1`; None: the header is left out."""
    reason: str


RESPELT = (
    Respelt("QueueMember.*", "LastPause", "0", None, "never paused is None; the header is optional, for 13 lacks it"),
    Respelt(".*", "SessionTV", "1970-01-01T00:.*", None, "no session yet is None; the header is optional"),
    Respelt("PeerEntry", "Mask", "[(]null[)]", None, "no mask is None; only IAXpeerlist sends the header"),
    Respelt("PeerEntry", "IPport", "0", None, "no port is None; the header is optional"),
    Respelt("VarSet", "Channel|Uniqueid", "none", None, "a global variable has no channel: the snapshot is None"),
    Respelt("RTCP.*", "RTT|Report0DLSR", r"(\d+)[.]0000", r"\1", "a number has the digits that it needs"),
    Respelt("RTCPReceived", "MES", r" (\S+)", r"\1", "a number has no blank before it"),
    Respelt("VoicemailUser.*", "VolumeGain", r"(\d+[.]\d)0", r"\1", "a number has the digits that it needs"),
    Respelt(".*", "QualifyTimeout", r"(\d+)[.]0+", r"\1", "a number has the digits that it needs"),
    Respelt("Auth(Detail|List)", "Oauth.*|PasswordDigest|RefreshToken", "", None, "blank is None; since 18 or 20"),
    Respelt(
        "EndpointDetail", "Geoloc.*|StirShakenProfile|Tenantid|OverlapContext", "", None, "blank is None; since 18"
    ),
    Respelt("EndpointDetail", "FollowRedirectMethods", "", None, "blank is an empty list; since 20"),
    Respelt("EndpointList", "Contacts", "", None, "no contact is an empty list; sent once for each address of record"),
    Respelt("OutboundRegistrationDetail", "ContactHeaderParams|UserAgent", "", None, "blank is None; since 18 or 21"),
    Respelt(
        "EndpointList|InboundRegistrationDetail", "Contacts", "(.+),", r"\1", "the server ends the list with a comma"
    ),
)
RENAMED = {("PeerEntry", "Port"): ("IPport", "the same thing: IAXpeerlist says Port, IAXpeers and SIPpeers say IPport")}
"""Headers that are written under another name: one field for both."""


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern of a table is meant for a name."""
    return re.fullmatch(pattern, text, re.DOTALL) is not None
