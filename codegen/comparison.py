"""Compare the documentation of a branch with the schema: what is new in it, gone from it, or different.

New is what the documentation has and the schema has not: the schema lacks it. Gone is what an older branch documented,
this one does not, and the schema still has in this branch. Different is what both have: an event class, whether a
parameter is required, how a name is written.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from .branches import BRANCHES
from .documentation import Action, Documentation, Event, SnapshotUse
from .exceptions import Exceptions, Wrong
from .expressions import EVENT_CLASSES
from .intermediate import Action as OurAction
from .intermediate import Event as OurEvent
from .intermediate import Schema
from .known import Headers, Known, nearest

Section = Literal["actions", "events"]
What = Literal["entry", "header", "snapshot", "item", "complete", "class", "required", "spelling"]


_Names = tuple[Section, str, str]
"""A section, an action or event in it, and a header of that; no header for the whole."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the documentation and the schema do not agree on."""

    kind: Literal["new", "gone", "different"]
    section: Section
    entry: str
    """The action or event: as documented if it is new, else as the schema spells it."""
    what: What
    name: str = ""
    """The header, the event of a list, the snapshot (`channel Dest`); of a class or a spelling what is documented."""
    note: str = ""

    def __str__(self) -> str:
        name = "" if self.what == "entry" else f"{self.what} {self.name} of "
        note = f" ({self.note})" if self.note else ""
        return f"{self.kind}: {name}{self.section[:-1]} {self.entry}{note}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of it."""

    branch: int
    findings: tuple[Finding, ...]
    excused: frozenset[tuple[str, ...]]
    """The entries of `documentation_errors.yaml` that were needed, each as the way to it."""

    def of(self, kind: Literal["new", "gone", "different"]) -> list[Finding]:
        """The findings of one kind."""
        return [finding for finding in self.findings if finding.kind == kind]


def compare(
    documentation: Documentation,
    schema: Schema,
    branch: int,
    exceptions: Exceptions,
    older: Iterable[Documentation] = (),
    own: Documentation | None = None,
) -> Comparison:
    """Compare.

    `older` are the names that older branches documented; `own` are those that another release of this branch did, by
    which something is new there, and not gone here.
    """
    comparer = _Comparer(schema, branch, exceptions)
    now = _flat(documentation) | _flat(own or documentation)
    before = {key: names for documented in older for key, names in _flat(documented).items()}
    # Of an action or event that is gone as a whole, the headers need not be told.
    gone = (names for key, names in sorted(before.items()) if key not in now and (not key[2] or (*key[:2], "") in now))
    findings = (*comparer.new(documentation), *comparer.gone(gone))
    return Comparison(branch, tuple(dict.fromkeys(findings)), frozenset(comparer.excused))


_HEADERS: dict[Section, str] = {"actions": "parameters", "events": "fields"}
"""What the table of what is documented wrongly calls the headers of a section."""
_ELSEWHERE = "the schema has it in other branches only"


class _Comparer:
    """Compares with one branch of the schema."""

    def __init__(self, schema: Schema, branch: int, exceptions: Exceptions) -> None:
        self._known = Known(schema, branch)
        self._branch = nearest(branch)
        self._wrong = exceptions
        self.excused: set[tuple[str, ...]] = set()

    def new(self, documentation: Documentation) -> Iterator[Finding]:
        """Tell what is new or different."""
        for action in documentation.actions.values():
            yield from self._action(action)
        for event in documentation.events.values():
            yield from self._event(event)

    def gone(self, names: Iterable[_Names]) -> Iterator[Finding]:
        """Tell which of the names that are no longer documented the schema still has in the branch."""
        for section, entry, header in names:
            known = self._known.actions if section == "actions" else self._known.events
            ours = known.get(entry.lower())
            if ours is None or not self._known.there(ours.versions):
                continue
            if header and not self._known.headers(ours).find(header):
                continue
            way = (section, entry) if not header else (_HEADERS[section], entry, header)
            if self._excuse(*way) is None:
                yield Finding("gone", section, ours.wire_name, "header" if header else "entry", header)

    def _action(self, action: Action) -> Iterator[Finding]:
        ours = self._known.actions.get(action.name.lower())
        if ours is None or not self._known.there(ours.versions):
            yield from self._lacking("actions", action.name, ours)
            return
        if ours.wire_name != action.name:
            yield Finding("different", "actions", ours.wire_name, "spelling", action.name)
        headers = self._known.headers(ours)
        for parameter in action.parameters:
            if (wrong := self._excuse("parameters", action.name, parameter.name)) is not None:
                yield from self._meant("actions", ours, wrong, headers)
            elif not headers.find(parameter.name):
                yield self._header("actions", ours, parameter.name, headers)
            elif parameter.required and not _required(ours, parameter.name):
                yield from self._required(action, ours, parameter.name)
        yield from self._list(action, ours)

    def _required(self, action: Action, ours: OurAction, name: str) -> Iterator[Finding]:
        # What older branches demand and the newest does not, no class for all branches can demand.
        if self._branch == BRANCHES[-1] and self._excuse("required", action.name, name) is None:
            yield Finding("different", "actions", ours.wire_name, "required", name)

    def _list(self, action: Action, ours: OurAction) -> Iterator[Finding]:
        listing = ours.listing
        items = [] if listing is None else [self._known.event_names[item.name].lower() for item in listing.items]
        ends = [] if listing is None else [self._known.event_names[listing.complete.name].lower()]
        for what, documented, known in (("item", action.items, items), ("complete", action.complete, ends)):
            for name in documented:
                if name.lower() not in known and self._excuse("lists", action.name, name) is None:
                    yield Finding("new", "actions", ours.wire_name, "item" if what == "item" else "complete", name)

    def _event(self, event: Event) -> Iterator[Finding]:
        ours = self._known.events.get(event.name.lower())
        if ours is None or not self._known.there(ours.versions):
            yield from self._lacking("events", event.name, ours)
            return
        if event.name not in (ours.wire_name, *ours.aliases):
            yield Finding("different", "events", ours.wire_name, "spelling", event.name)
        yield from self._class(event, ours)
        headers = self._known.headers(ours)
        for field in event.fields:
            if (wrong := self._excuse("fields", event.name, field.name)) is not None:
                yield from self._meant("events", ours, wrong, headers)
            elif not headers.find(field.name):
                yield self._header("events", ours, field.name, headers)
        for use in event.snapshots:
            yield from self._snapshot(event, ours, use, headers)

    def _snapshot(self, event: Event, ours: OurEvent, use: SnapshotUse, headers: Headers) -> Iterator[Finding]:
        if self._known.carries(ours, use.of, use.prefix):
            return
        if self._excuse("fields", event.name, f"{use.of}_snapshot {use.prefix}".strip()) is not None:
            return
        expanded = [use.prefix + name for name in self._known.snapshot(use.of)]
        lacking = [name for name in expanded if not headers.find(name)]
        if len(lacking) == len(expanded):
            yield Finding("new", "events", ours.wire_name, "snapshot", f"{use.of} {use.prefix}".strip())
        else:
            yield from (self._header("events", ours, name, headers) for name in lacking)

    def _class(self, event: Event, ours: OurEvent) -> Iterator[Finding]:
        known = ours.class_exceptions.get(self._branch, ours.event_class)
        documented = event.event_class
        # The items of a list are documented with a class, and come whatever the user may read: we give them none.
        if documented is None or known is None or documented in known.split(","):
            return
        if documented in EVENT_CLASSES and self._excuse("classes", event.name) is None:
            yield Finding("different", "events", ours.wire_name, "class", documented, f"the schema says {known}")

    def _lacking(self, section: Section, name: str, ours: OurAction | OurEvent | None) -> Iterator[Finding]:
        if (wrong := self._excuse(section, name)) is not None:
            known = self._known.actions if section == "actions" else self._known.events
            if wrong.wire is None or wrong.wire.lower() in known:
                return
            name = wrong.wire
        yield Finding("new", section, name, "entry", note="" if ours is None else _ELSEWHERE)

    def _excuse(self, section: str, entry: str, name: str | None = None) -> Wrong | None:
        """Look something up in the table of what is documented wrongly."""
        found = self._wrong.find(section, entry, name)
        if found is None or not found[1].holds(self._branch):
            return None
        self.excused.add(found[0])
        return found[1]

    def _meant(self, section: Section, ours: OurAction | OurEvent, wrong: Wrong, headers: Headers) -> Iterator[Finding]:
        """Look for the header that a wrongly documented one stands for."""
        if wrong.wire is not None and not headers.find(wrong.wire):
            yield self._header(section, ours, wrong.wire, headers)

    def _header(self, section: Section, ours: OurAction | OurEvent, name: str, headers: Headers) -> Finding:
        note = "" if headers.find(name) is None else _ELSEWHERE
        return Finding("new", section, ours.wire_name, "header", name, note)


def _required(action: OurAction, name: str) -> bool:
    """Whether an action demands a header, or sends it of itself."""
    field = next((field for field in action.fields if field.header.lower() == name.lower()), None)
    return field is None or field.default is None or field.default != "None" or _in(field.name, action.either)


def _in(name: str, groups: tuple[tuple[str, ...], ...]) -> bool:
    return any(name in group for group in groups)


def _flat(documentation: Documentation) -> dict[tuple[str, str, str], _Names]:
    """All names of a documentation, by themselves in small letters."""
    return {
        (section, entry.lower(), header.lower()): (section, entry, header)
        for section, entry, header in _names(documentation)
    }


def _names(documentation: Documentation) -> Iterator[_Names]:
    for action in documentation.actions.values():
        for header in ("", *(parameter.name for parameter in action.parameters)):
            yield "actions", action.name, header
    for event in documentation.events.values():
        for header in ("", *(field.name for field in event.fields)):
            yield "events", event.name, header
