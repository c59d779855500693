"""What the schema has in one branch: its actions and events, and which headers each of them covers."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import Literal

from .branches import BRANCHES, present
from .intermediate import Action, Event, Field, Model, ModelReference, Reference, Schema, Shape, Versions

_SNAPSHOTS = {"channel": "ChannelSnapshot", "bridge": "BridgeSnapshot"}


def nearest(branch: int) -> int:
    """The branch that stands for one: itself, or the newest for one that is newer than all."""
    return min(branch, BRANCHES[-1])


class Known:
    """The schema in one branch. Names are found in any case, as Asterisk writes them in one place and another."""

    def __init__(self, schema: Schema, branch: int) -> None:
        self._schema = schema
        self._branch = nearest(branch)
        self._models: dict[str, Model] = {
            model.name: model for model in chain(schema.snapshots, schema.structures, schema.families)
        }

    def there(self, versions: Versions) -> bool:
        """Whether something is in the branch."""
        return self._branch in present(versions.since, versions.until)

    @cached_property
    def actions(self) -> dict[str, Action]:
        """The actions by their names in small letters, also those that the branch lacks."""
        return {action.wire_name.lower(): action for action in self._schema.actions}

    @cached_property
    def events(self) -> dict[str, Event]:
        """The events by their names and aliases in small letters, also those that the branch lacks."""
        named = ((name, event) for event in self._schema.events for name in (event.wire_name, *event.aliases))
        return {name.lower(): event for name, event in named}

    @cached_property
    def event_names(self) -> dict[str, str]:
        """The names on the wire of the events, by the names of their classes."""
        return {event.name: event.wire_name for event in self._schema.events}

    def headers(self, entry: Action | Event) -> "Headers":
        """The headers of an entry, everything that it takes from elsewhere included."""
        return Headers(self._headers_of(entry))

    def carries(self, event: Event, of: Literal["channel", "bridge"], prefix: str) -> bool:
        """Whether an event carries a snapshot as such."""
        name = _SNAPSHOTS[of]
        if not prefix and any(mixin.name == name for mixin in event.mixins):
            return True
        return any(
            field.shape is Shape.PREFIXED and field.header.lower() == prefix.lower() and _names(field.type, name)
            for field in event.fields
        )

    def snapshot(self, of: Literal["channel", "bridge"]) -> Iterator[str]:
        """The headers that are in every snapshot of a channel or a bridge in the branch."""
        model = self._models.get(_SNAPSHOTS[of])
        for field in model.fields if model else ():
            if self.there(field.versions) and (field.always or not field.optional) and field.shape is Shape.PLAIN:
                yield field.header

    def _headers_of(self, entry: Action | Event) -> Iterator[tuple[str, bool]]:
        """The headers as patterns, each with whether the branch has it."""
        yield from self._of_fields(entry.fields)
        if isinstance(entry, Event):
            for reference in (*entry.mixins, *((entry.family,) if entry.family else ())):
                yield from self._inside(reference)

    def _inside(self, reference: Reference) -> Iterator[tuple[str, bool]]:
        model = self._models.get(reference.name)
        yield from self._of_fields(model.fields if model else ())

    def _of_fields(self, fields: Iterable[Field]) -> Iterator[tuple[str, bool]]:
        for field in fields:
            there = self.there(field.versions)
            inside = self._inside(field.type) if isinstance(field.type, ModelReference) else ()
            match field.shape:
                case Shape.PLAIN | Shape.KEYED:
                    yield from ((name, there) for name in (field.header, *field.aliases))
                case Shape.NUMBERED if isinstance(field.type, ModelReference):
                    yield from ((field.header.replace("*", name), there and inner) for name, inner in inside)
                case Shape.NUMBERED:
                    yield field.header, there
                case Shape.PREFIXED:
                    yield from ((field.header + name, there and inner) for name, inner in inside)
                case Shape.OPEN | Shape.RUNS:
                    pass  # such a field takes what comes, but names nothing


class Headers:
    """The headers of one entry."""

    def __init__(self, patterns: Iterable[tuple[str, bool]]) -> None:
        self._plain: dict[str, bool] = {}
        self._numbered: list[tuple[re.Pattern[str], bool]] = []
        self.names: list[str] = []
        """Those without numbers that the branch has, as the schema spells them."""
        for pattern, there in patterns:
            if "#" in pattern or "(*)" in pattern:
                self._numbered.append((_compiled(pattern), there))
            else:
                self._plain[pattern.lower()] = there or self._plain.get(pattern.lower(), False)
                self.names += [pattern] if there else []

    def find(self, name: str) -> bool | None:
        """Whether the branch has a header, as the schema says; None for one that the schema does not know."""
        if (there := self._plain.get(name.lower())) is not None:
            return there
        return next((there for pattern, there in self._numbered if pattern.fullmatch(name)), None)


def _compiled(pattern: str) -> re.Pattern[str]:
    """Read the pattern of numbered or keyed headers. In the documentation an X stands for the number."""
    text = re.escape(pattern).replace(r"\#", "(?:[0-9]+|X)").replace(r"\(\*\)", r"\(.*\)")
    return re.compile(text, re.IGNORECASE)


def _names(of: object, name: str) -> bool:
    return isinstance(of, ModelReference) and of.name == name
