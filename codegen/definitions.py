"""What the files define, by name: the first step of resolving."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Generic, TypeVar

from . import vocabulary as v
from .mistakes import Mistake, did_you_mean
from .names import IMPORTED, class_name
from .reading import Place
from .understanding import Understood

W = TypeVar("W", bound=v.Described)
W_co = TypeVar("W_co", bound=v.Described, covariant=True)


@dataclass(frozen=True, slots=True)
class Definition(Generic[W_co]):
    """One named entry of a section."""

    section: str
    name: str
    words: W_co
    file: Understood
    users: set[str] = field(default_factory=set[str])
    """The sections whose entries refer to it."""

    @property
    def domain(self) -> str:
        """The domain that it stands in."""
        return self.file.source.domain

    @property
    def place(self) -> Place:
        """Where it stands in its file."""
        return (self.section, self.name)


Table = dict[str, Definition[W]]


class Definitions:
    """All entries of all files."""

    def __init__(self, files: list[Understood]) -> None:
        self.mistakes: list[Mistake] = []
        self._taken: dict[tuple[str, str], Definition[v.Described]] = {}
        self.enums: Table[v.Enum] = {}
        self.snapshots: Table[v.Snapshot] = {}
        self.structures: Table[v.Structure] = {}
        self.families: Table[v.Family] = {}
        self.events: Table[v.Event] = {}
        self.responses: Table[v.Response] = {}
        self.actions: Table[v.Action] = {}
        for file in files:
            self._define("enums", file.file.enums, self.enums, file)
            self._define("snapshots", file.file.snapshots, self.snapshots, file)
            self._define("structures", file.file.structures, self.structures, file)
            self._define("families", file.file.families, self.families, file)
            self._define("events", file.file.events, self.events, file)
            self._define("responses", file.file.responses, self.responses, file)
            self._define("actions", file.file.actions, self.actions, file)

    def _define(self, section: str, entries: Mapping[str, W], table: Table[W], file: Understood) -> None:
        for name, words in entries.items():
            definition = Definition(section, name, words, file)
            reason = self._take(definition)
            if reason is None:
                table[name] = definition
            else:
                self.wrong(definition, (), reason)

    def _take(self, definition: Definition[v.Described]) -> str | None:
        """Take the name of an entry, or tell why it cannot be had."""
        name = class_name(definition.name)
        if name in IMPORTED:
            return f"no class can be called {name!r}: generated modules import something of that name"
        # An action and an event may have one name (Hangup, Status): they live in two packages.
        packages = [definition.section] if definition.section in ("actions", "events") else ["actions", "events"]
        for package in packages:
            if (owner := self._taken.get((package, name))) is not None:
                at = owner.file.mistake(owner.place, "")
                return f"the name {name!r} is taken: {at.file}:{at.line} defines it in {owner.section}"
        self._taken.update(((package, name), definition) for package in packages)
        return None

    def wrong(self, definition: Definition[W], place: Place, reason: str) -> None:
        """Note a mistake at a place within an entry."""
        self.mistakes.append(definition.file.mistake((*definition.place, *place), reason))

    def refer(
        self, user: Definition[v.Run], place: Place, what: str, name: str, table: Table[W]
    ) -> Definition[W] | None:
        """Find what an entry refers to; None, and a mistake, where there is no such thing."""
        found = table.get(name)
        if found is None:
            self.wrong(user, place, f"there is no {what} {name!r}{did_you_mean(name, table)}")
        else:
            found.users.add(user.section)
        return found

    def find_unused(self) -> None:
        """Note what nobody refers to: it would be generated for nothing."""
        sections = (self.enums, self.snapshots, self.structures, self.families, self.responses)
        for definition in chain.from_iterable(section.values() for section in sections):
            if not definition.users:
                self.wrong(definition, (), f"{definition.name} is used nowhere")
