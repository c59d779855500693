"""The envelope: the headers that the manager core puts around any event, whatever the event is.

They come directly after the event's name and in this order (`main/manager.c`, `append_event` and `manager_event_*`), so
they are read by position: an event may have a header of its own that is spelt like one of them (`File`, in TestEvent).
Nothing of it is read before somebody asks.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from ami_typed.wire import Kind, Message

_ORDER = ("Privilege", "Timestamp", "SequenceNumber", "File", "Line", "Func", "SystemName")
ENVELOPE = frozenset(("Event", "Response", *_ORDER))
"""Headers of the core, which an event can have of its own as well."""
ALWAYS_KNOWN = frozenset(("ActionID", "EventList"))
"""Headers of the protocol wherever they stand: whose answer it is, and where a list starts and ends."""


class Envelope(NamedTuple):
    """What the manager core says about an event. Each value is None where the server did not send it."""

    privilege: tuple[str, ...] | None = None
    """Its event classes, `("call", "all")`. Only genuine unsolicited events have it (as their second line), but a
    server does not guard its values against line breaks: see docs/security.md."""
    timestamp: datetime | None = None
    """When it was made, with microseconds; only with `timestampevents = yes` in manager.conf."""
    sequence_number: int | None = None
    """Its running number; like `file`, `line` and `func` only with `debug = yes` in manager.conf."""
    file: str | None = None
    """Source file of Asterisk that made it."""
    line: int | None = None
    """Line in that file."""
    func: str | None = None
    """Function in that file."""
    system_name: str | None = None
    """`systemname` of asterisk.conf, if one is set."""


def envelope_of(message: Message) -> Envelope:
    """Read the envelope of an event."""
    headers = message.headers
    found = dict(headers[1 : own_position([name for name, _ in headers])])
    privilege = found.get("Privilege")
    return Envelope(
        privilege=tuple(privilege.split(",")) if privilege else None,
        timestamp=_moment(found.get("Timestamp")),
        sequence_number=_number(found.get("SequenceNumber")),
        file=found.get("File"),
        line=_number(found.get("Line")),
        func=found.get("Func"),
        system_name=found.get("SystemName"),
    )


def has_privilege(message: Message) -> bool:
    """Whether the second line of a message is the header Privilege."""
    raw = message.raw
    return raw.startswith(b"Privilege: ", raw.find(b"\r\n") + 2)


def own_headers(message: Message) -> tuple[tuple[str, str], ...]:
    """The headers of a message without its first line and, of an event, without its envelope."""
    headers = message.headers
    return headers[own_position([name for name, _ in headers]) if message.kind is Kind.EVENT else 1 :]


def own_position(names: Sequence[str]) -> int:
    """The position of the first header that is an event's own, by the names of its headers."""
    return 1 + sum(1 for _ in _leading(names))


def _leading(names: Sequence[str]) -> Iterator[str]:
    """The names of the envelope: after the first line, in the order of the core, perhaps around an ActionID."""
    place = 0
    for name in names[1:]:
        if name in _ORDER[place:]:
            place = _ORDER.index(name) + 1
        elif name != "ActionID":
            return
        yield name


def _number(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def _moment(text: str | None) -> datetime | None:
    try:
        return None if text is None else datetime.fromtimestamp(float(text), UTC)
    except (ValueError, OverflowError, OSError):
        return None
