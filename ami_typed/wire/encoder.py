"""Messages to bytes: the sending half of a connection, without the connection.

Rules:

1. What cannot arrive whole is refused before a byte of it leaves; the error names the action and the header.
2. A line that Asterisk reads from a socket is at most 1022 bytes. It reads into 1024 (get_input in main/manager.c), and
   a line of 1023 cuts its own CRLF in two: the rest is then read as a second message. On HTTP there is no such limit.
3. A message to Asterisk has at most 128 headers, its Action among them (AST_MAX_MANHEADERS in asterisk/manager.h).
4. CR, LF and NUL are never part of a line. Asterisk takes a bare LF for the end of a line, so a value could bring a
   header of its own, or a whole action.
5. These limits bind what is sent to Asterisk (`encode`). Asterisk itself keeps none of them: ListCommands answers with
   more than 128 headers, some texts end in LF. `frame` is for those who speak in its place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .errors import LocalProtocolError
from .message import called

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .message import Message

__all__ = ["HEADER_LIMIT", "TCP_LINE_LIMIT", "encode", "frame"]

TCP_LINE_LIMIT = 1022
"""The longest line in bytes, without its CRLF, that Asterisk reads whole from TCP and TLS."""

HEADER_LIMIT = 128
"""The most headers that Asterisk takes in one message."""

_CRLF = b"\r\n"
_END = b"\r\n\r\n"
_is_sound = re.compile(rb"[^\r\n\0]++(?:\r\n[^\r\n\0]++)*+").fullmatch
"""Lines that stay lines, and none of them empty."""


def encode(message: Message, *, line_limit: int | None = TCP_LINE_LIMIT) -> bytes:
    """The bytes that carry a message to Asterisk.

    Args:
        message: What to send.
        line_limit: The longest line in bytes that the transport carries, None for no limit.

    Raises:
        LocalProtocolError: A line is too long, there are too many of them, or one would not stay one line.
    """
    raw = message.raw
    # One look is enough to know that nothing is wrong; what is wrong is looked for only when something is.
    if (
        _is_sound(raw) is None
        or raw.count(b"\n") >= HEADER_LIMIT
        or (line_limit is not None and len(raw) > line_limit and max(map(len, raw.split(_CRLF))) > line_limit)
    ):
        raise _refusal(message, raw.split(_CRLF), line_limit)
    return raw + _END


def frame(message: Message) -> bytes:
    """The bytes of a message as Asterisk would send it: any length, bare LF and all.

    Raises:
        LocalProtocolError: The message is empty or would be read as another one, or as several.
    """
    raw = message.raw
    # A CR at the end is harmless: "\r" + "\r\n\r\n" still ends where it should.
    if not raw or raw.startswith(_CRLF) or raw.endswith(_CRLF) or _END in raw:
        raise LocalProtocolError("the message has an empty line", action=_action(message))
    return raw + _END


def _refusal(message: Message, lines: Sequence[bytes], line_limit: int | None) -> LocalProtocolError:
    """The error for a message that cannot be sent; it names the first line at fault."""
    action = _action(message)
    for line in lines:
        reason = _fault(line, line_limit)
        if reason:
            return LocalProtocolError(reason, action=action, header=_name(line))
    return LocalProtocolError(f"{len(lines)} headers; Asterisk takes at most {HEADER_LIMIT}", action=action)


def _fault(line: bytes, line_limit: int | None) -> str | None:
    if not line:
        return "the message has an empty line"
    for byte, word in ((b"\r", "CR"), (b"\n", "LF"), (b"\0", "NUL")):
        if byte in line:
            return f"the line contains {word}"
    if line_limit is not None and len(line) > line_limit:
        return f"the line has {len(line)} bytes; this connection carries at most {line_limit}"
    return None


def _name(line: bytes) -> str | None:
    """The name of the header on this line, if it has one that can be shown."""
    name, colon, value = line.decode("utf-8", "backslashreplace").partition(":")
    text = called(name[:64], value.removeprefix(" "))
    return text if colon and name[:64].isprintable() else None


def _action(message: Message) -> str | None:
    action = message.get("Action")
    if action is None:
        return None
    action = action[:64].encode("utf-8", "backslashreplace").decode()
    return action if action.isprintable() else None
