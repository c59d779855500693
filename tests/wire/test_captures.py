"""Bytes of real servers, cut at every class of offset.

The captures are kept in tests/captures/<branch>; whatever raw streams are there are replayed. A branch without captures
has no test, and without any the tests are skipped.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from ami_typed.wire import Decoder, Kind, Message, branch_of

CAPTURES = Path(__file__).parent.parent / "captures"
STREAMS = sorted(path for path in CAPTURES.glob("*/*.bin") if path.name != "banner.bin")
BANNER = b"Asterisk Call Manager/"


def load(path: Path) -> bytes:
    return path.read_bytes()


def decode(data: bytes, *offsets: int) -> list[Message]:
    decoder = Decoder(banner=data.startswith(BANNER))
    return [message for start, end in pairwise([0, *offsets, len(data)]) for message in decoder.feed(data[start:end])]


def offsets_of_every_class(data: bytes, start: int) -> dict[str, int]:
    """Where to cut around a message that begins at `start`."""
    end = data.find(b"\r\n\r\n", start)
    line = data.find(b"\r\n", start)
    rune = next((index for index in range(start, len(data)) if data[index] & 0xC0 == 0x80), start)
    return {
        "before the first header": start,
        "inside its name": start + 2,
        "after its colon": data.find(b":", start) + 1,
        "inside its value": line - 1,
        "before its CRLF": line,
        "inside its CRLF": line + 1,
        "after its CRLF": line + 2,
        "before the end": end,
        "inside the end, 1": end + 1,
        "inside the end, 2": end + 2,
        "inside the end, 3": end + 3,
        "after the end": end + 4,
        "inside a UTF-8 rune": rune,
    }


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_any_cut_gives_the_same_messages(path: Path) -> None:
    data = load(path)
    whole = decode(data)
    assert whole
    for size in (1, 7, 1400, 65536):
        assert decode(data, *range(0, len(data), size)) == whole
    # One cut of each class, in messages over the whole stream.
    begins = [index + 4 for index in range(0, len(data), max(1, len(data) // 7)) if data.find(b"\r\n\r\n", index) >= 0]
    for begin in begins:
        start = data.find(b"\r\n\r\n", begin) + 4
        if data.find(b"\r\n\r\n", start) < 0:
            continue
        for offset in offsets_of_every_class(data, start).values():
            assert decode(data, offset) == whole


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_message_of_a_capture_is_understood(path: Path) -> None:
    data = load(path)
    for message in decode(data):
        headers = message.headers
        # Text injected by a caller can be a message of its own, of no kind; nothing else is of no kind.
        assert (message.kind is Kind.OTHER) == (headers[0][0] not in {"Event", "Response"})
        assert message.name == ("" if message.kind is Kind.OTHER else headers[0][1])
        assert set(message.fields()) == {name for name, _ in headers}
        assert all(message.get(name) is not None for name, _ in headers)
        assert message.action_id == message.get("ActionID")
    if data.startswith(BANNER):
        assert branch_of(data[: data.find(b"\r\n")].decode()) is not None
