"""The errors of the wire, and the root of every error of the library.

::

    AMIError
    └── ProtocolError
        ├── LocalProtocolError (also a ValueError)    we broke it; nothing was sent
        └── RemoteProtocolError                       they broke it; the connection is of no more use

Rules:

1. The blame is in the type. A program that catches LocalProtocolError has a bug of its own to mend or bad input of
   its own to refuse; one that catches RemoteProtocolError has to connect again.
2. An error stores objects; its text is made in `__str__`.
3. A text never holds the value of a header. It may be a secret, and texts of errors end up in logs.
4. Errors can be pickled: the arguments behind the first have defaults and travel in `__dict__`.
"""

from __future__ import annotations

__all__ = ["AMIError", "LocalProtocolError", "ProtocolError", "RemoteProtocolError"]


class AMIError(Exception):
    """The root of all errors that this library raises."""


class ProtocolError(AMIError):
    """One of the two sides broke the rules of the manager interface."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return self.reason


class LocalProtocolError(ProtocolError, ValueError):
    """What we were asked to send cannot be sent; no byte of it left.

    Attributes:
        reason: What is wrong, without any value.
        action: The name of the action, as far as it is known and sound.
        header: The name of the header at fault, as far as it is sound; of a variable `Variable(NAME)`.
    """

    def __init__(self, reason: str, *, action: str | None = None, header: str | None = None) -> None:
        super().__init__(reason)
        self.action = action
        self.header = header

    def __str__(self) -> str:
        where = [f"action {self.action}"] if self.action else []
        if self.header:
            where.append(f"header {self.header}")
        return f"{', '.join(where)}: {self.reason}" if where else self.reason


class RemoteProtocolError(ProtocolError):
    """What the other side sent is not the manager interface, or ended in the middle.

    Attributes:
        reason: What is wrong, without any value.
        sample: A few bytes that help to see what it was: the start of a foreign greeting, the name of a header.
    """

    def __init__(self, reason: str, *, sample: bytes = b"") -> None:
        super().__init__(reason)
        self.sample = sample

    def __str__(self) -> str:
        if not self.sample:
            return self.reason
        return f"{self.reason} (it begins with {_printable(self.sample)!r})"


def _printable(sample: bytes) -> str:
    """The sample with a dot for each byte that is not printable ASCII: safe for any terminal and any log."""
    return "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in sample)
