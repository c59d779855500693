"""ami_typed.wire.decoder: framing (protocol.md 1, 3 and 5; reality.md 5), limits, and the independence of reads."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ami_typed.wire import Decoder, Limits, Message, RemoteProtocolError

from .transcripts import BANNER, HANGUP, PONG, STREAM, TRANSCRIPTS, Transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self, SupportsIndex

    from typing_extensions import Buffer

MIB = 1024 * 1024


def run(reads: Iterable[bytes], *, banner: bool = False, limits: Limits | None = None) -> tuple[list[bytes], bool]:
    """All messages of a stream, and whether it was faulty or its end cut off."""
    decoder = Decoder(banner=banner, limits=limits)
    messages: list[bytes] = []
    try:
        for read in reads:
            messages += [message.raw for message in decoder.feed(read)]
        decoder.eof()
    except RemoteProtocolError as error:
        assert decoder.error is error
        return messages, True
    return messages, False


def cut(data: bytes, *offsets: int) -> list[bytes]:
    return [data[start:end] for start, end in pairwise([0, *sorted(offsets), len(data)])]


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


# What servers send


@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS)
def test_transcript(transcript: Transcript) -> None:
    decoder = Decoder(banner=False)
    messages = decoder.feed(transcript.data)
    assert [message.raw for message in messages] == transcript.messages
    assert all(message.headers and message.fields() for message in messages)
    decoder.eof()


@pytest.mark.parametrize("transcript", TRANSCRIPTS.values(), ids=TRANSCRIPTS)
def test_transcript_cut_at_every_offset(transcript: Transcript) -> None:
    for offset in range(len(transcript.data) + 1):
        assert run(cut(transcript.data, offset)) == (transcript.messages, False)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 64, 1400, 10**6])
def test_stream_in_reads_of_one_size(size: int) -> None:
    data = BANNER + STREAM.data
    assert run(pieces(data, size), banner=True) == (STREAM.messages, False)


@given(st.data())
def test_stream_cut_anywhere(data: st.DataObject) -> None:
    stream = BANNER + STREAM.data
    offsets = data.draw(st.lists(st.integers(0, len(stream)), max_size=30))
    assert run(cut(stream, *offsets), banner=True) == (STREAM.messages, False)


def test_no_message_before_its_end() -> None:
    decoder = Decoder(banner=False)
    for byte in pieces(PONG + b"\r\n\r", 1):
        assert decoder.feed(byte) == []
    assert decoder.feed(b"\n") == [Message(PONG)]


def test_an_empty_read_is_nothing() -> None:
    decoder = Decoder(banner=False)
    assert decoder.feed(b"") == []
    assert decoder.feed(b"Event: X\r\n\r") == []
    assert decoder.feed(b"") == []
    assert decoder.feed(b"\n") == [Message(b"Event: X")]


def test_a_buffer_of_the_caller_is_copied() -> None:
    decoder = Decoder(banner=False)
    buffer = bytearray(PONG + b"\r\n\r\n" + HANGUP[:20])
    (message,) = decoder.feed(memoryview(buffer))
    buffer[:] = bytes(len(buffer))
    assert message.raw == PONG
    assert type(message.raw) is bytes
    assert decoder.feed(HANGUP[20:] + b"\r\n\r\n") == [Message(HANGUP)]


def test_the_body_of_an_http_answer() -> None:
    """On HTTP there is no banner, and a list comes in one body; a WaitEvent that was superseded has an empty one."""
    body = (
        b"Response: Success\r\nMessage: Authentication accepted\r\n\r\n"
        b"Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 561\r\nStatus: Fully Booted\r\n\r\n"
    )
    decoder = Decoder(banner=False)
    assert [message.name for message in decoder.feed(body)] == ["Success", "FullyBooted"]
    decoder.eof()
    assert Decoder(banner=False).feed(b"") == []


# The banner


def test_banner() -> None:
    decoder = Decoder()
    assert decoder.banner is None
    assert decoder.feed(BANNER[:10]) == []
    assert decoder.feed(BANNER[10:-1]) == []
    assert decoder.banner is None
    assert decoder.feed(BANNER[-1:] + PONG + b"\r\n\r\n") == [Message(PONG)]
    assert decoder.banner == "Asterisk Call Manager/11.0.0"
    decoder.eof()


def test_the_line_after_the_banner_is_the_first_of_a_message() -> None:
    assert run([BANNER + b"\r\n" + PONG + b"\r\n\r\n"], banner=True) == ([PONG], False)


@pytest.mark.parametrize(
    "greeting",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"220 mail.example.org ESMTP\r\n",
        b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",  # a TLS alert
        b"login: ",  # no end of line will ever come
        b"\r\nAsterisk Call Manager/11.0.0\r\n",
        b"asterisk call manager/11.0.0\r\n",
        PONG,
    ],
)
def test_what_is_no_asterisk_is_refused(greeting: bytes) -> None:
    decoder = Decoder()
    with pytest.raises(RemoteProtocolError, match="probably no Asterisk manager port") as caught:
        decoder.feed(greeting)
    assert greeting.startswith(caught.value.sample)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200
    assert decoder.banner is None
    for read in pieces(greeting, 1):
        decoder = Decoder()
        with pytest.raises(RemoteProtocolError):
            list(map(decoder.feed, [greeting[:1], read, greeting]))


def test_a_banner_without_an_end_is_refused() -> None:
    long = BANNER.rstrip() + b" " * 2000
    for size in (1, 100, 5000):
        assert run(pieces(long, size), banner=True) == ([], True)
    longest = BANNER.rstrip().ljust(1024)
    for size in (1, 100, 5000):
        assert run(pieces(longest + b"\r\n" + PONG + b"\r\n\r\n", size), banner=True) == ([PONG], False)
        assert run(pieces(longest + b" \r\n" + PONG + b"\r\n\r\n", size), banner=True) == ([], True)


def test_the_limits_are_for_messages_and_not_for_the_banner() -> None:
    stream = b"Asterisk Call Manager/" + b"1" * 200 + b"\r\n" + PONG + b"\r\n\r\n"
    for size in (1, 100, 150, 1000):
        assert run(pieces(stream, size), banner=True, limits=Limits(line=100, message=150)) == ([PONG], False)


# The end


def test_a_clean_end() -> None:
    for data in (b"", b"\r\n", b"\r\n\r\n\r\n", PONG + b"\r\n\r\n", PONG + b"\r\n" * 3, PONG + b"\r\n\r\n\r"):
        decoder = Decoder(banner=False)
        decoder.feed(data)
        decoder.eof()
        decoder.eof()


@pytest.mark.parametrize("data", [PONG, PONG + b"\r\n", PONG + b"\r\n\r", PONG + b"\r\n\r\nE", b"\nE"])
def test_an_end_inside_a_message(data: bytes) -> None:
    decoder = Decoder(banner=False)
    decoder.feed(data)
    with pytest.raises(RemoteProtocolError, match="ended inside a message") as caught:
        decoder.eof()
    assert "Pong" not in str(caught.value)
    with pytest.raises(RemoteProtocolError):
        decoder.feed(b"")


@pytest.mark.parametrize("data", [b"", b"Asterisk"])
def test_an_end_before_the_banner(data: bytes) -> None:
    """Asterisk closes so beyond authlimit, and on its TLS port when spoken to in plain text."""
    decoder = Decoder()
    decoder.feed(data)
    with pytest.raises(RemoteProtocolError, match="before the banner"):
        decoder.eof()


# Limits

SMALL = Limits(line=20, message=60)


@pytest.mark.parametrize(
    ("data", "fits"),
    [
        (b"E: " + b"x" * 17, True),
        (b"E: " + b"x" * 18, False),
        (b"A: 1\r\nE: " + b"x" * 17 + b"\r\nB: 2", True),
        (b"A: 1\r\nE: " + b"x" * 18 + b"\r\nB: 2", False),
        (b"A: 1\r\nE: " + b"x" * 17 + b"\r", False),  # A CR that turns out to be no end of line.
        (b"\r\n".join([b"x" * 20, b"y" * 20, b"z" * 16]), True),
        (b"\r\n".join([b"x" * 20, b"y" * 20, b"z" * 17]), False),
        (b"\r\n".join([b"x"] * 20) + b"12", True),
        (b"\r\n".join([b"x"] * 20) + b"123", False),
    ],
)
@pytest.mark.parametrize("blank", [b"", b"\r\n"])
def test_limits_are_exact_however_the_bytes_come(data: bytes, fits: bool, blank: bytes) -> None:
    stream = blank + data + b"\r\n\r\n"
    expected: tuple[list[bytes], bool] = ([data], False) if fits else ([], True)
    for offset in range(len(stream) + 1):
        assert run(cut(stream, offset), limits=SMALL) == expected
    for size in (1, 2, 3, 7):
        assert run(pieces(stream, size), limits=SMALL) == expected


@given(
    st.lists(st.sampled_from([b"\r\n\r\n", b"\r\n", b"\r", b"\n", b"x" * 9, b"A: b", b"E: " + b"y" * 17]), max_size=60),
    st.data(),
)
def test_no_way_to_cut_a_stream_changes_what_is_read(parts: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(parts)
    offsets = data.draw(st.lists(st.integers(0, len(stream)), max_size=20))
    messages, faulty = run([stream], limits=SMALL)
    assert run(cut(stream, *offsets), limits=SMALL) == (messages, faulty)
    assert all(0 < len(message) <= SMALL.message for message in messages)
    assert not any(message.startswith(b"\r\n") for message in messages)


def test_what_came_before_a_fault_is_given_out() -> None:
    decoder = Decoder(banner=False, limits=SMALL)
    whole = b"Event: A\r\n\r\nEvent: B\r\n\r\n"
    assert [message.name for message in decoder.feed(whole + b"Secret: " + b"x" * 50)] == ["A", "B"]
    error = decoder.error
    assert error is not None
    for _ in range(2):
        with pytest.raises(RemoteProtocolError) as caught:
            decoder.feed(b"\r\n\r\nEvent: C\r\n\r\n")
        assert caught.value is error
        with pytest.raises(RemoteProtocolError) as caught:
            decoder.eof()
        assert caught.value is error
    assert "longer than the limit of 20 bytes" in str(error)
    assert "Secret:" in str(error)
    assert "xx" not in str(error)


def test_limits_have_to_be_positive() -> None:
    for line, message in ((0, 1), (1, 0), (-1, -1)):
        with pytest.raises(ValueError, match="at least one byte"):
            Limits(line=line, message=message)


def test_a_line_of_100_mb_is_refused_with_bounded_memory() -> None:
    decoder = Decoder(banner=False)
    read = b"x" * (64 * 1024)
    taken = 0
    tracemalloc.start()
    try:
        with pytest.raises(RemoteProtocolError, match="line is longer"):
            while taken < 100 * MIB:
                taken += len(read)
                decoder.feed(read)
        assert tracemalloc.get_traced_memory()[1] < 2 * decoder.limits.line
        assert tracemalloc.get_traced_memory()[0] < MIB  # and given back
    finally:
        tracemalloc.stop()
    assert taken <= decoder.limits.line + 2 * len(read)


def test_an_endless_message_is_refused_with_bounded_memory() -> None:
    decoder = Decoder(banner=False)
    read = b"Output: some line of text\r\n" * 2000
    taken = 0
    tracemalloc.start()
    try:
        with pytest.raises(RemoteProtocolError, match="message is longer"):
            while taken < 100 * MIB:
                taken += len(read)
                decoder.feed(read)
        assert tracemalloc.get_traced_memory()[1] < 2 * decoder.limits.message
    finally:
        tracemalloc.stop()
    assert taken <= decoder.limits.message + 2 * len(read)


def test_endless_blank_lines_are_not_kept() -> None:
    decoder = Decoder(banner=False, limits=SMALL)
    for _ in range(1000):
        assert decoder.feed(b"\r\n\r\n\r\n") == []
    assert decoder.feed(b"Event: X\r\n\r\n") == [Message(b"Event: X")]


class CountingBuffer(bytearray):
    """A buffer that counts the bytes that are put into it, searched in it and taken out of it."""

    work = 0

    def __iadd__(self, other: Buffer) -> Self:  # type: ignore[override]
        self.work += len(bytes(other))
        self.extend(bytes(other))
        return self

    def __getitem__(self, index: SupportsIndex | slice) -> bytearray:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        assert isinstance(index, slice)
        part = super().__getitem__(index)
        self.work += len(part)
        return part

    def rfind(
        self, sub: Buffer | SupportsIndex, start: SupportsIndex | None = 0, end: SupportsIndex | None = None
    ) -> int:
        found = super().rfind(sub, start, end)
        stop = len(self) if end is None else min(int(end), len(self))
        self.work += stop - max(found, int(start or 0))
        return found


@pytest.mark.parametrize("size", [1, 100, 1400])
@pytest.mark.parametrize("line", [10, 1000, 1_000_000])
def test_work_grows_with_the_length_of_a_message_not_with_its_square(
    size: int, line: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = b"\r\n".join([b"x" * line] * max(1, 100_000 // line))
    decoder = Decoder(banner=False, limits=Limits(line=max(line, 900), message=2 * MIB))
    buffer = CountingBuffer()
    monkeypatch.setattr(decoder, "_buffer", buffer)
    messages = [read for part in pieces(message + b"\r\n\r\n", size) for read in decoder.feed(part)]
    assert [len(read.raw) for read in messages] == [len(message)]
    # Each byte is put in once and searched at most twice; each read looks at three bytes for a cut end.
    assert buffer.work <= 3 * len(message) + 3 * (len(message) // size + 5)


# Anything at all


@given(
    st.binary(max_size=300) | st.text(st.sampled_from("\r\n: AEvent"), max_size=300).map(str.encode),
    st.booleans(),
    st.data(),
)
def test_random_bytes_raise_nothing_but_remote_protocol_error(data: bytes, banner: bool, draw: st.DataObject) -> None:
    decoder = Decoder(banner=banner, limits=SMALL)
    offsets = draw.draw(st.lists(st.integers(0, len(data)), max_size=5))
    stream = BANNER + data if banner and draw.draw(st.booleans()) else data
    try:
        for read in cut(stream, *offsets):
            for message in decoder.feed(read):
                assert message.headers
                assert message.fields()
                assert message.kind
                assert message.get("A") == next(iter(message.get_all("A")), None)
        decoder.eof()
    except RemoteProtocolError as error:
        assert str(error).isprintable()
        assert decoder.error is error
