"""Bytes to messages: the receiving half of a connection, without the connection.

Rules:

1. The first line is the banner (on HTTP there is none). What begins otherwise is no Asterisk manager port, and is
   refused at the first byte that differs.
2. A message ends at CRLF CRLF and nowhere else. A bare LF is part of a value.
3. Blank lines between messages mean nothing: QueueRule and SIPshowpeer end with one or two too many, and so does a
   `TestEvent` of some builds. No empty message is ever given out.
4. However the stream is cut into reads, the same messages come out.
5. Bytes are looked at once: a message that comes in many small reads costs time in proportion to its length.
6. Memory is bounded by the limits and the size of one read. Which messages pass does not depend on the reads either.
7. What was whole before a fault is given out; the fault is in `error` at once, and every later call raises it.

What these rules do with servers that break them (all in main/manager.c or the module named):

- IAXnetstats (chan_iax2) ends its rows in LF and the whole in LF CRLF: it becomes the beginning of the next message.
- CoreShowChannelMap (from 18.19 and 20.4, until June 2024) ended its items in CRLF LF: asterisk/asterisk, issue 761.
  The whole list comes as one message, in which each event but the first begins with a header named LF and `Event`.
  To end messages there as well would be one more way for a value to forge one.
- Command (up to branch 13) answers with the command's own text, blank lines and all: `follows.py`.
- SKINNYdevices and SKINNYlines send no blank line between items: one message with repeated headers.
"""

from __future__ import annotations

from dataclasses import dataclass

from .banner import BANNER, branch_of
from .errors import RemoteProtocolError
from .follows import END_COMMAND, FOLLOWS
from .message import Message

__all__ = ["Decoder", "Limits"]

_CRLF = b"\r\n"
_END = b"\r\n\r\n"
_BANNER = BANNER.encode()
_BANNER_LIMIT = 1024
_SAMPLE = 60


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a server may send before it is taken for broken or hostile.

    Asterisk itself has no limit. The longest line is that of GetConfigJSON, which holds a whole configuration file: a
    pjsip.conf of 5,000 telephones makes one or two MiB. The longest message is GetConfig of such a file or the output
    of a command, some MiB. A decoder keeps at most one unfinished message, so `message` bounds its memory.
    """

    line: int = 4 * 1024 * 1024
    """The longest line in bytes, without its CRLF."""
    message: int = 16 * 1024 * 1024
    """The longest message in bytes, without the CRLF CRLF that ends it."""

    def __post_init__(self) -> None:
        if self.line < 1 or self.message < 1:
            raise ValueError("a limit has to be at least one byte")


class Decoder:
    """Turns the bytes of one connection, or of one HTTP body, into messages.

    Attributes:
        banner: The text of the first line once it has come, "Asterisk Call Manager/11.0.0".
        error: Why the stream cannot be decoded any further, or None.
    """

    def __init__(self, *, banner: bool = True, limits: Limits | None = None) -> None:
        self.banner: str | None = None
        self.error: RemoteProtocolError | None = None
        self.limits = limits or Limits()
        self._expects_banner = banner
        self._commands_follow = True  # Until the banner tells of a newer server, which has no such answers.
        self._command: list[bytes] = []  # The parts of a command's text that have come, cut at its blank lines.
        self._command_size = 0
        self._buffer = bytearray()  # The beginning of a message (or of the banner); never holds a whole one.
        self._line = 0  # Where the first line that is not yet known to be short enough begins in the buffer.
        # Up to this size nothing can be over a limit: nearly every read passes with one comparison.
        self._harmless = min(self.limits.line, self.limits.message)

    # Public: bytes in, messages out.

    def feed(self, data: bytes | bytearray | memoryview) -> list[Message]:
        """Take the bytes of one read and return the messages that they complete.

        Raises:
            RemoteProtocolError: This is no manager port, or a line or message is over its limit. If messages were
                complete before the fault, they are returned and the next call raises; `error` is set at once.
        """
        if self.error is not None:
            raise self.error.with_traceback(None)
        if type(data) is not bytes:
            data = bytes(data)  # A view of a read buffer: its owner will write into it again.
        if self._expects_banner:
            data = self._take_banner(data)
            if self._expects_banner:  # what there is of it has a limit of its own
                return []
        buffer = self._buffer
        if buffer:
            if _END not in data and _END not in buffer[-3:] + data[:3]:
                self._keep(data)
                self._raise_error()
                return []
            data = b"".join((buffer, data))
            self._clear()
        frames = data.split(_END)
        tail = frames.pop()
        if self._commands_follow and (self._command or FOLLOWS in data):
            frames = self._join_commands(frames)
        if len(data) > self._harmless:
            frames = self._within_limits(frames)
        # 13 is CR. A frame is never more than one blank line: two of them would have ended a message.
        messages = [Message(frame if frame[0] != 13 else frame.removeprefix(_CRLF)) for frame in frames if frame]
        if tail and self.error is None:
            self._keep(tail)
        if not messages:
            self._raise_error()
        return messages

    def eof(self) -> None:
        """Say that no more bytes will come.

        Raises:
            RemoteProtocolError: The stream ended inside a message, or before the banner (Asterisk closes so when it
                has too many unauthenticated sessions, and a TLS port when it is spoken to in plain text), or was
                broken before.
        """
        if self.error is None:
            if self._expects_banner:
                self._fail("the connection ended before the banner of a manager port", bytes(self._buffer[:_SAMPLE]))
            elif self._command or self._buffer.strip(_CRLF):
                self._fail(f"the connection ended inside a message, {len(self._buffer)} bytes of it had come")
        self._raise_error()

    # Private: the banner.

    def _take_banner(self, data: bytes) -> bytes:
        """Read the first line; return what follows it."""
        buffer = self._buffer
        buffer += data
        if not buffer.startswith(_BANNER[: len(buffer)]):
            self._fail("this is probably no Asterisk manager port: no banner", bytes(buffer[:_SAMPLE]))
            self._raise_error()
        end = buffer.find(_CRLF, 0, _BANNER_LIMIT + len(_CRLF))
        if end < 0:
            if len(buffer) >= _BANNER_LIMIT + len(_CRLF):
                reason = f"this is probably no Asterisk manager port: no end of the first line in {_BANNER_LIMIT} bytes"
                self._fail(reason, bytes(buffer[:_SAMPLE]))
                self._raise_error()
            return b""
        self.banner = buffer[:end].decode("utf-8", "surrogateescape")
        self._expects_banner = False
        self._commands_follow = branch_of(self.banner) in (None, 13)
        rest = bytes(buffer[end + len(_CRLF) :])
        self._clear()
        return rest

    # Private: the text of a command, up to branch 13.

    def _join_commands(self, frames: list[bytes]) -> list[bytes]:
        """Put the text of a command together again where a blank line in it looked like the end of the message."""
        joined: list[bytes] = []
        for frame in frames:
            if not self._command and not frame.removeprefix(_CRLF).startswith(FOLLOWS):
                joined.append(frame)
                continue
            self._command.append(frame)
            self._command_size += len(frame) + len(_END)
            if frame.endswith(END_COMMAND):
                joined.append(_END.join(self._command))
                self._command, self._command_size = [], 0
            elif self._command_size > self.limits.message:
                self._fail_message()
                break
        return joined

    # Private: the message that is still coming.

    def _keep(self, data: bytes) -> None:
        buffer = self._buffer
        buffer += data
        size = len(buffer)
        if size <= self._harmless:
            return
        # There may be a blank line before the message and three bytes of its end behind it.
        blank = len(_CRLF) if buffer.startswith(_CRLF) else 0
        if size - blank > self.limits.message + len(_END) - 1:
            self._fail_message()
            return
        start, short = _skip_short_lines(buffer, self._line, self.limits.line, margin=1)
        self._line = start
        if not short:
            self._fail_line(buffer, start)

    def _clear(self) -> None:
        self._buffer.clear()
        self._line = 0

    # Private: limits and faults.

    def _within_limits(self, frames: list[bytes]) -> list[bytes]:
        """The frames before the first that is over a limit."""
        for index, frame in enumerate([frame.removeprefix(_CRLF) for frame in frames]):
            if len(frame) > self.limits.message:
                self._fail_message()
                return frames[:index]
            start, short = _skip_short_lines(frame, 0, self.limits.line, margin=0)
            if not short:
                self._fail_line(frame, start)
                return frames[:index]
        return frames

    def _fail_message(self) -> None:
        self._fail(f"a message is longer than the limit of {self.limits.message} bytes")

    def _fail_line(self, data: bytes | bytearray, start: int) -> None:
        # The header's name tells what it was; its value is nobody's business.
        name, colon, _ = bytes(data[start : start + _SAMPLE]).partition(b":")
        self._fail(f"a line is longer than the limit of {self.limits.line} bytes", name + colon if colon else b"")

    def _fail(self, reason: str, sample: bytes = b"") -> None:
        self.error = RemoteProtocolError(reason, sample=sample)
        self._clear()

    def _raise_error(self) -> None:
        if self.error is not None:
            raise self.error.with_traceback(None)


def _skip_short_lines(data: bytes | bytearray, start: int, limit: int, margin: int) -> tuple[int, bool]:
    """Skip lines that are within the limit, from a line that begins at `start`.

    Returns where the first line begins that is not known to be short, and whether it still can be. The last line of a
    message has no CRLF, so each byte of it counts; the last line of an unfinished message may end in the first half
    of a CRLF, which the margin of one byte allows for.

    The search goes backwards from the furthest place where a line may end. Each step but the last skips nearly `limit`
    bytes, so short lines are not looked at one by one.
    """
    while len(data) - start > limit + margin:
        end = data.rfind(_CRLF, start, start + limit + len(_CRLF))
        if end < 0:
            return start, False
        start = end + len(_CRLF)
    return start, True
