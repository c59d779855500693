"""Read the XML documentation that every Asterisk installs (`core-en_US.xml`): which actions and events it names.

Names and nothing else are taken from it. Its texts belong to Asterisk; our schema has words of its own.
"""

import bz2
import gzip
import lzma
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, cast
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from .includes import Includes

_OPENERS: dict[str, Callable[[Path], BinaryIO]] = {
    ".xz": cast(Callable[[Path], BinaryIO], lzma.open),
    ".gz": cast(Callable[[Path], BinaryIO], gzip.open),
    ".bz2": cast(Callable[[Path], BinaryIO], bz2.open),
}
_FLAG = "EVENT_FLAG_"
_OF_ACTIONS = frozenset(("action", "actionid"))
_OF_EVENTS = frozenset(("actionid", "eventlist"))
"""Headers of the protocol, in small letters: any action or event can have them, so that no entry of the schema does."""


class DocumentationError(Exception):
    """A file that cannot be read as Asterisk's documentation."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One header that is documented for an action or an event."""

    name: str
    required: bool = False
    words: tuple[str, ...] = ()
    """The values that are named."""


@dataclass(frozen=True, slots=True, order=True)
class SnapshotUse:
    """A snapshot that an event is said to carry."""

    of: Literal["channel", "bridge"]
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """A documented action."""

    name: str
    module: str | None = None
    parameters: tuple[Parameter, ...] = ()
    items: tuple[str, ...] = ()
    """The events that are said to be the items of its answer."""
    complete: tuple[str, ...] = ()
    """The events that are said to end it."""
    since: tuple[str, ...] = ()
    """The releases that it came with, as they stand there: `18.21.0`."""


@dataclass(frozen=True, slots=True)
class Event:
    """A documented event; all its instances in one."""

    name: str
    module: str | None = None
    event_class: str | None = None
    """`call` for EVENT_FLAG_CALL."""
    fields: tuple[Parameter, ...] = ()
    snapshots: tuple[SnapshotUse, ...] = ()
    since: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Documentation:
    """What a documentation names."""

    actions: dict[str, Action]
    events: dict[str, Event]
    odd: tuple[str, ...] = ()
    """What could not be used, in words."""


def read_documentation(path: Path) -> Documentation:
    """Read a file, compressed or not. Raises DocumentationError."""
    try:
        with _OPENERS.get(path.suffix, _plain)(path) as file:
            # The file is one's own Asterisk's; and expat itself stops entities that grow without end.
            root = ET.parse(file).getroot()  # noqa: S314
    except OSError as error:
        raise DocumentationError(f"{path}: {error.strerror or error}") from None
    except (EOFError, lzma.LZMAError) as error:
        raise DocumentationError(f"{path}: is damaged: {error}") from None
    except (ET.ParseError, LookupError, ValueError) as error:
        raise DocumentationError(f"{path}: is no XML: {error}") from None
    found = _Reader(root).read() if root.tag == "docs" else Documentation({}, {})
    if not (found.actions and found.events):
        raise DocumentationError(f"{path}: is no documentation of Asterisk: it holds no <docs> with actions and events")
    return found


def _plain(path: Path) -> BinaryIO:
    return path.open("rb")


class _Reader:
    """Reads one document. What is odd in it is noted, and the rest is read."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._includes = Includes(root)
        self._nameless = 0

    def read(self) -> Documentation:
        actions: dict[str, Action] = {}
        events: dict[str, list[Event]] = {}
        for element in self._root:
            name = element.get("name", "")
            if element.tag not in ("manager", "managerEvent", "managerEventInstance"):
                continue
            if not name:
                self._nameless += 1
            elif element.tag == "manager":
                actions.setdefault(name, self._action(name, element))  # further ones are of a module's other builds
            elif element.tag == "managerEvent":
                events.setdefault(name, []).extend(self._instances(name, element))
        for element in self._root.iter("manager"):
            for event in self._answers(element):
                if event not in self._root and (inside := event.get("name")):
                    events.setdefault(inside, []).extend(self._instances(inside, event))
        return Documentation(
            dict(sorted(actions.items())),
            {name: _merged(name, instances) for name, instances in sorted(events.items())},
            tuple(self._odd()),
        )

    def _action(self, name: str, element: Element) -> Action:
        responses = self._includes.child(element, "responses")
        items = [event for part in self._includes.children(responses, "list-elements") for event in self._events(part)]
        return Action(
            name,
            element.get("module"),
            tuple(self._parameters(element, _OF_ACTIONS)),
            tuple(dict.fromkeys(items)),
            tuple(dict.fromkeys(self._events(responses))),
            _since(element),
        )

    def _answers(self, element: Element) -> Iterator[Element]:
        """The events that are documented inside an action: items and ends of its list."""
        responses = self._includes.child(element, "responses")
        yield from self._includes.children(responses, "managerEvent")
        for part in self._includes.children(responses, "list-elements"):
            yield from self._includes.children(part, "managerEvent")

    def _events(self, element: Element | None) -> Iterator[str]:
        for event in self._includes.children(element, "managerEvent"):
            if name := event.get("name"):
                yield name

    def _instances(self, name: str, element: Element) -> Iterator[Event]:
        for instance in self._includes.children(element, "managerEventInstance"):
            flag = instance.get("class", "")
            yield Event(
                name,
                element.get("module"),
                flag.removeprefix(_FLAG).lower() if flag.startswith(_FLAG) else None,
                tuple(self._parameters(instance, _OF_EVENTS)),
                tuple(self._snapshots(instance)),
                _since(instance),
            )

    def _parameters(self, element: Element, known: frozenset[str]) -> Iterator[Parameter]:
        for parameter in self._includes.children(self._includes.child(element, "syntax"), "parameter"):
            if not (name := parameter.get("name", "").strip()):
                self._nameless += 1
            elif name.lower() not in known:
                lists = self._includes.children(parameter, "enumlist")
                words = [enum.get("name", "") for listed in lists for enum in self._includes.children(listed, "enum")]
                required = parameter.get("required", "").lower() in ("true", "yes", "1")
                yield Parameter(name, required, tuple(filter(None, dict.fromkeys(words))))

    def _snapshots(self, instance: Element) -> Iterator[SnapshotUse]:
        for element in self._includes.children(self._includes.child(instance, "syntax")):
            if element.tag == "channel_snapshot":
                yield SnapshotUse("channel", element.get("prefix", ""))
            elif element.tag == "bridge_snapshot":
                yield SnapshotUse("bridge", element.get("prefix", ""))

    def _odd(self) -> Iterator[str]:
        if self._nameless:
            yield f"{self._nameless} blocks have no name and were passed over"
        yield from (f"nothing is at {pointer}" for pointer in self._includes.lost)


def _since(element: Element) -> tuple[str, ...]:
    return tuple(text for version in element.findall("since/version") if (text := (version.text or "").strip()))


def _merged(name: str, instances: list[Event]) -> Event:
    """Make one event of its instances: several modules send it, or several places of one."""
    fields: dict[str, Parameter] = {}
    for field in (field for instance in instances for field in instance.fields):
        fields.setdefault(field.name.lower(), field)
    modules = [instance.module for instance in instances]
    return Event(
        name,
        "core" if "core" in modules else _first(modules),
        _first(instance.event_class for instance in instances),
        tuple(fields.values()),
        tuple(dict.fromkeys(use for instance in instances for use in instance.snapshots)),
        next((instance.since for instance in instances if instance.since), ()),
    )


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
