"""One message of the manager interface, in either direction, as its bytes.

Rules:

1. A Message is its bytes, without the CRLF CRLF that ends it. Everything else is read from them on demand, so that an
   event that nobody wants costs one slice and no parsing.
2. The first line alone tells the kind. An OriginateResponse event has a header `Response: Success`, an item of
   PJSIPShowResourceLists has a second header `Event`, and a value may contain text that looks like anything.
3. Lines end at CRLF and nowhere else: some texts of Asterisk end in a bare LF (`Message: Park successful`).
4. A header is split at its first colon; exactly one leading space of the value is taken off, as manager.c writes
   exactly one. A line without a colon is kept as a header with an empty name (GetConfig: `No categories found`).
5. Bytes are decoded after framing, as UTF-8 with surrogateescape: nothing that came is lost, and
   `text.encode("utf-8", "surrogateescape")` gives the bytes back.
6. Received names are kept as they came. Looking a header up takes the exact spelling first and any case after that, for
   the spelling drifts between events and branches (`Uniqueid`, `UniqueID`) and Asterisk itself ignores case.
7. What we build is strict: `from_headers` refuses what would break out of its line.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final, final

from .errors import LocalProtocolError
from .follows import FOLLOWS, output_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Kind", "Message"]


class Kind(enum.Enum):
    """What a message is, by its first line."""

    ACTION = "Action"
    RESPONSE = "Response"
    EVENT = "Event"
    OTHER = ""


# Names of the module are found faster than members of an enum.
_ACTION, _RESPONSE, _EVENT, _OTHER = Kind.ACTION, Kind.RESPONSE, Kind.EVENT, Kind.OTHER
_KINDS = {b"action": _ACTION, b"response": _RESPONSE, b"event": _EVENT}

_SERVERS = (b"Event: ", b"Response: S", b"Response: E")
"""How nearly all messages of a server begin; not those where the text of a command follows."""
_match_success = re.compile(rb"Response: Success\r\nActionID: ([^\r]+)").match
_find_action_id = re.compile(rb"\r\nactionid:", re.IGNORECASE).search

_NAME_SHOWN = 64  # A name in an error or a repr is cut here: it may come from a stranger.


@final
class Message:
    """One message: an action, a response or an event.

    Messages are equal when their bytes are; they can be hashed, copied and pickled. Treat `raw` as read-only.
    """

    __slots__ = ("raw",)

    raw: Final[bytes]
    """The bytes of the message without the final CRLF CRLF; a copy of its own, never a view of a read buffer."""

    def __init__(self, raw: bytes | bytearray | memoryview) -> None:
        self.raw = raw if type(raw) is bytes else bytes(raw)

    @classmethod
    def from_headers(cls, headers: Iterable[tuple[str, str]]) -> Message:
        """Build a message from names and values, in their order.

        Raises:
            LocalProtocolError: There is no header; a name is empty or contains a colon; a name or a value contains
                CR, LF or NUL, or cannot be encoded. The error names the action and the header.
        """
        headers = list(headers)
        names = [name for name, _ in headers]
        if "" in names or ":" in "".join(names):
            raise _refusal(headers)
        return cls.from_named(headers)

    @classmethod
    def from_named(cls, headers: Sequence[tuple[str, str]]) -> Message:
        """Build a message as `from_headers` does, of names that are known to be names: not empty, no colon in them."""
        text = "\r\n".join(map(": ".join, headers))
        breaks = len(headers) - 1
        # Counting is enough to know that nothing is wrong; what is wrong is looked for only when something is.
        if breaks < 0 or text.count("\r") != breaks or text.count("\n") != breaks or "\0" in text:
            raise _refusal(headers)
        try:
            return cls(text.encode("utf-8", "surrogateescape"))
        except UnicodeEncodeError:
            # Half of a surrogate pair that does not stand for a byte: no text that Python decoded holds one. The
            # exception is not chained, for it carries the whole text.
            error = _refusal(headers)
        raise error

    # Kind and name: from the first line.

    @property
    def kind(self) -> Kind:
        """Whether this is an action, a response or an event. Only the first line is looked at."""
        raw = self.raw
        if raw.startswith(b"Event: "):
            return _EVENT
        if raw.startswith(b"Response: "):
            return _RESPONSE
        return self._first_line()[0]

    @property
    def name(self) -> str:
        """The value of the first line: `Hangup`, `Success`, `Ping`; empty if the kind is OTHER."""
        raw = self.raw
        start = 7 if raw.startswith(b"Event: ") else 10 if raw.startswith(b"Response: ") else 0
        if not start:
            return self._first_line()[1]
        end = raw.find(b"\r\n")
        return (raw[start:end] if end >= 0 else raw[start:]).decode("utf-8", "surrogateescape")

    @property
    def is_error(self) -> bool:
        """Whether this is `Response: Error`, the one word of a response that refuses the action."""
        return self.kind is _RESPONSE and self.name.casefold() == "error"

    @property
    def succeeded(self) -> str | None:
        """The ActionID of what succeeded, told by the first two lines as in nearly all responses; None: look closer."""
        match = _match_success(self.raw)
        return None if match is None else match[1].decode("utf-8", "surrogateescape")

    def _first_line(self) -> tuple[Kind, str]:
        """Kind and name of any first line: `Event:Hangup` and `RESPONSE: Success` too."""
        name, colon, value = self.raw.partition(b"\r\n")[0].partition(b":")
        kind = _KINDS.get(name.lower()) if colon else None
        if kind is None:
            return _OTHER, ""
        return kind, value.removeprefix(b" ").decode("utf-8", "surrogateescape")

    # One header: found in the bytes, nothing is parsed.

    @property
    def action_id(self) -> str | None:
        """The first ActionID: cheap enough to be asked of every message while an action waits for its answer."""
        raw = self.raw
        start = raw.find(b"\r\nActionID:") + 11
        if start > 10 and raw.startswith(_SERVERS) and raw.startswith(b" ", start):
            start += 1
            end = raw.find(b"\r\n", start)
            return (raw[start:end] if end >= 0 else raw[start:]).decode("utf-8", "surrogateescape")
        # One pass in any case tells that there is none, which is so in nearly every event. The first line is out of its
        # sight; only what begins with an A can have it there.
        if _find_action_id(raw) is None and not raw.startswith((b"A", b"a")):
            return None
        return self.get("ActionID")

    def get(self, name: str, default: str | None = None) -> str | None:
        """The value of the first header of that name: spelt exactly so or, if there is none, in any case."""
        if not name or ":" in name or "\r\n" in name or self.raw.startswith(FOLLOWS):
            # Such a name would be found across the borders of lines; only the nameless lines can match. And where a
            # command's text follows, it is no header.
            values = self.get_all(name)
            return values[0] if values else default
        try:
            key = name.encode("utf-8", "surrogateescape") + b":"
        except UnicodeEncodeError:
            return default
        start = _find_header(self.raw, key)
        if start < 0:
            start = _find_header(self.raw.lower(), key.lower())
            if start < 0:
                return default
        end = self.raw.find(b"\r\n", start)
        value = self.raw[start:end] if end >= 0 else self.raw[start:]
        return value.removeprefix(b" ").decode("utf-8", "surrogateescape")

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    # All headers: parsed at each call and not kept, for a message outlives its parsing in most programs.

    @property
    def text(self) -> str:
        """All headers as they came, decoded: lines `Name: value` with CRLF between them."""
        text = self.raw.decode("utf-8", "surrogateescape")
        return text if not self.raw.startswith(FOLLOWS) else "\r\n".join(output_lines(text))

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """All headers in the order of the wire; a line without a colon has the name ""."""
        return tuple(_split_lines(self._lines()))

    def get_all(self, name: str) -> list[str]:
        """The values of all headers of that name: spelt exactly so or, if there is none, in any case."""
        headers = self.headers
        exact = [value for key, value in headers if key == name]
        if exact:
            return exact
        lower = _ascii_lower(name)
        return [value for key, value in headers if _ascii_lower(key) == lower]

    def fields(self) -> dict[str, str | list[str]]:
        """All headers as a dictionary: the values of a repeated name become a list, in their order.

        Lines without a colon are under "". This is what models are filled from. Nearly every message of Asterisk has
        only lines `Name: value` with different names; those take the loop, guarded, and the others the long way.
        """
        lines = self._lines()
        fields: dict[str, str | list[str]] = {}
        for line in lines:
            name, separator, value = line.partition(": ")
            if not separator:
                return _fields_of_any_shape(lines)
            fields[name] = value
        # A name that repeats makes the dictionary shorter. A colon in a "name" is a line `Name:value: more`.
        if len(fields) != len(lines) or ":" in "".join(fields):
            return _fields_of_any_shape(lines)
        return fields

    def _lines(self) -> list[str]:
        return self.text.split("\r\n")

    # An object among objects.

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, Message) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.raw)

    def __reduce__(self) -> tuple[type[Message], tuple[bytes]]:
        return Message, (self.raw,)

    def __repr__(self) -> str:
        """Kind, name and size, and no value of any other header: it may be a secret."""
        kind, name = self._first_line()
        label = f"{kind.value} {_sound_part(name)!r}" if kind is not _OTHER else "without a kind"
        return f"<Message {label}, {len(self._lines())} lines, {len(self.raw)} bytes>"


def _find_header(raw: bytes, key: bytes) -> int:
    """Where the value of the first header `key` (`Name:`) begins, or -1."""
    if raw.startswith(key):
        return len(key)
    start = raw.find(b"\r\n" + key)
    return start if start < 0 else start + 2 + len(key)


def _split_lines(lines: list[str]) -> list[tuple[str, str]]:
    headers: list[tuple[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            headers.append((name, value[1:] if value[:1] == " " else value))
        elif line:  # Only a message built by hand has an empty line: framing ends a message at the first.
            headers.append(("", line))
    return headers


def _fields_of_any_shape(lines: list[str]) -> dict[str, str | list[str]]:
    fields: dict[str, str | list[str]] = {}
    for name, value in _split_lines(lines):
        present = fields.get(name)
        if present is None:
            fields[name] = value
        elif isinstance(present, str):
            fields[name] = [present, value]
        else:
            present.append(value)
    return fields


def _ascii_lower(name: str) -> bytes:
    """Fold case as Asterisk does (strcasecmp of ASCII); str.lower would also fold what is not ASCII."""
    return name.encode("utf-8", "surrogatepass").lower()


# Saying what is wrong, without saying a value.


def _refusal(headers: Sequence[tuple[str, str]]) -> LocalProtocolError:
    """The error for headers that cannot be sent; it names the first one at fault."""
    action = next((_sound_part(value) for name, value in headers if _ascii_lower(name) == b"action"), None)
    for name, value in headers:
        reason = _fault("name", name, "\r\n\0:") or _fault("value", value, "\r\n\0")
        if not name:
            reason = "the name is empty"
        if reason:
            # "Secret: abc" as a name holds a value: only what stands before the fault is shown.
            return LocalProtocolError(reason, action=action, header=called(name.partition(":")[0], value))
    return LocalProtocolError("a message needs at least one header", action=action)


def called(name: str, value: str) -> str:
    """What to call a header in an error: by its name, and a variable by its own name too, for there can be many."""
    variable, equals, _ = value.partition("=")
    if equals and _ascii_lower(name) == b"variable":
        return f"{_sound_part(name)}({_sound_part(variable)})"
    return _sound_part(name)


def _fault(part: str, text: str, forbidden: str) -> str | None:
    for character in forbidden:
        if character in text:
            return f"the {part} contains {_CALLED[character]}"
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return f"the {part} contains a lone surrogate that stands for no byte"
    return None


_CALLED = {"\r": "CR", "\n": "LF", "\0": "NUL", ":": "a colon"}


def _sound_part(text: str) -> str:
    """The text up to its first character that a name cannot have, and not too much of it."""
    for index, character in enumerate(text[:_NAME_SHOWN]):
        if character < " " or character == "\x7f":
            return text[:index]
    return text[:_NAME_SHOWN].encode("utf-8", "backslashreplace").decode()
