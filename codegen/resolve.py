"""Resolve the references between entries: checked files in, the intermediate schema out.

Everything that one file alone, or one word alone, cannot tell is checked here. All mistakes are found in one go.
"""

from collections.abc import Iterable
from dataclasses import replace

from . import vocabulary as v
from .branches import present
from .definitions import Definition, Definitions
from .headers import check_names, resolve_headers, versions_of, wrong_versions
from .intermediate import (
    Action,
    Blocks,
    EnumClass,
    Event,
    Family,
    Field,
    Listing,
    Member,
    ModelReference,
    Reference,
    Response,
    Schema,
    Shape,
    Snapshot,
    Structure,
)
from .mistakes import SchemaError, did_you_mean
from .names import class_name
from .reading import Place
from .snapshots import resolve_snapshots
from .understanding import Understood
from .values import empty


def resolve(files: list[Understood]) -> Schema:
    """Resolve the whole schema. Raises SchemaError with every mistake."""
    definitions = Definitions(files)
    resolver = _Resolver(definitions)
    schema = Schema(
        domains={file.source.domain: file.file.summary for file in files},
        envelope=_envelope(definitions, files),
        enums=tuple(resolver.enum(definition) for definition in definitions.enums.values()),
        snapshots=tuple(resolver.snapshot(definition) for definition in definitions.snapshots.values()),
        families=tuple(resolver.family(definition) for definition in definitions.families.values()),
        events=tuple(resolver.event(definition) for definition in definitions.events.values()),
        responses=tuple(resolver.response(definition) for definition in definitions.responses.values()),
        actions=tuple(resolver.action(definition) for definition in definitions.actions.values()),
        # last, for the entries above tell whether a structure is sent or received
        structures=tuple(resolver.structure(definition) for definition in definitions.structures.values()),
    )
    definitions.find_unused()
    if definitions.mistakes:
        raise SchemaError(definitions.mistakes)
    return schema


def _envelope(definitions: Definitions, files: Iterable[Understood]) -> tuple[str, ...]:
    found = [file for file in files if file.file.envelope]
    definitions.mistakes += (
        file.mistake(("envelope",), f"{found[0].source.file} has the envelope already") for file in found[1:]
    )
    return tuple(found[0].file.envelope) if found else ()


class _Resolver:
    """Resolves entries, one kind a method."""

    def __init__(self, definitions: Definitions) -> None:
        self.definitions = definitions

    def enum(self, definition: Definition[v.Enum]) -> EnumClass:
        words = definition.words
        codes: dict[str, str] = {}
        for name, member in words.values.items():
            if member.code in codes:
                reason = f"{name} and {codes[member.code]} have the same code"
                self.definitions.wrong(definition, ("values", name), reason)
            codes[member.code] = name
            if words.type == "integer" and not member.code.removeprefix("-").isdecimal():
                self.definitions.wrong(definition, ("values", name, "code"), f"{member.code!r} is no integer")
            for word, problem in wrong_versions(member).items():
                self.definitions.wrong(definition, ("values", name, word), problem)
        members = tuple(
            Member(name, member.code, member.doc, versions_of(member)) for name, member in words.values.items()
        )
        return EnumClass(definition.name, definition.domain, words.summary, words.doc, words.type == "integer", members)

    def snapshot(self, definition: Definition[v.Snapshot]) -> Snapshot:
        fields = resolve_headers(self.definitions, definition, "snapshot", sent=False)
        return Snapshot(definition.name, definition.domain, definition.words.summary, definition.words.doc, fields)

    def structure(self, definition: Definition[v.Structure]) -> Structure:
        if "actions" in definition.users and len(definition.users) > 1:
            reason = f"{definition.name} is sent by an action and received too: make two structures of it"
            self.definitions.wrong(definition, (), reason)
        fields = resolve_headers(self.definitions, definition, "structure", sent=definition.users == {"actions"})
        return Structure(definition.name, definition.domain, definition.words.summary, definition.words.doc, fields)

    def family(self, definition: Definition[v.Family]) -> Family:
        fields = resolve_headers(self.definitions, definition, "event", sent=False)
        return Family(definition.name, definition.domain, definition.words.summary, definition.words.doc, fields)

    def event(self, definition: Definition[v.Event]) -> Event:
        words = definition.words
        self._check_versions(definition, words)
        own = resolve_headers(self.definitions, definition, "event", sent=False)
        mixins, carried = resolve_snapshots(self.definitions, definition, own)
        family = self._family(definition)
        event_class = words.event_class or (family.words.event_class if family else None)
        for alias in words.aliases:
            if alias in self.definitions.events:
                self.definitions.wrong(definition, ("aliases",), f"the alias {alias!r} is the name of another event")
        if words.subtype is not None:
            if words.subtype not in words.headers:
                self._no_header(definition, ("subtype",), words.subtype)
            # A user's own class says the value once, by its name: so nobody has to give it.
            own = tuple(replace(f, default='""', always=True) if f.header == words.subtype else f for f in own)
        return Event(
            class_name(definition.name), definition.domain, words.summary, words.doc, (*carried, *own),
            wire_name=definition.name,
            event_class=event_class.newest if event_class else None,
            class_exceptions=event_class.exceptions if event_class else {},
            family=None if family is None else Reference(family.name, family.domain),
            mixins=mixins, subtype=words.subtype,
            versions=versions_of(words), aliases=words.aliases, module=words.module,
        )  # fmt: skip

    def _family(self, definition: Definition[v.Event]) -> Definition[v.Family] | None:
        words = definition.words
        if words.family is None:
            return None
        family = self.definitions.refer(definition, ("family",), "family", words.family, self.definitions.families)
        if family is None:
            return None
        if words.event_class and family.words.event_class:
            self.definitions.wrong(definition, ("class",), f"the family {family.name} says the class already")
        for header in words.headers:
            if header in family.words.headers:
                reason = f"{header}: the family {family.name} has this header already"
                self.definitions.wrong(definition, ("headers", header), reason)
        return family

    def response(self, definition: Definition[v.Response]) -> Response:
        words = definition.words
        fields = resolve_headers(self.definitions, definition, "response", sent=False)
        groups: list[Field] = []
        for name, group in words.groups.items():
            place: Place = ("groups", name)
            structures = self.definitions.structures
            structure = self.definitions.refer(definition, (*place, "type"), "structure", group.type, structures)
            if structure is None:
                continue
            if group.starts not in structure.words.headers:
                self._no_header(definition, (*place, "starts"), group.starts, structure)
            of = ModelReference(structure.name, structure.domain)
            groups.append(Field(name, group.starts, of, Shape.RUNS, default=empty(of, Shape.RUNS), doc=group.doc))
        names = [(field.name, ("headers", field.header)) for field in fields]
        check_names(self.definitions, definition, [*names, *((group.name, ("groups", group.name)) for group in groups)])
        return Response(definition.name, definition.domain, words.summary, words.doc, (*fields, *groups))

    def action(self, definition: Definition[v.Action]) -> Action:
        words = definition.words
        self._check_versions(definition, words)
        fields = resolve_headers(self.definitions, definition, "action", sent=True)
        names = {field.header: field.name for field in fields}
        answers = [word for word in ("response", "list", "answer", "unframed", "makes") if getattr(words, word)]
        if len(answers) > 1:
            self.definitions.wrong(definition, (answers[1],), f"`{answers[0]}` and `{answers[1]}` exclude each other")
        return Action(
            class_name(definition.name), definition.domain, words.summary, words.doc, fields,
            wire_name=definition.name, privileges=words.privileges,
            either=self._either(definition, names), requires=self._requires(definition, names),
            response=self._response(definition), listing=self._listing(definition),
            answer=None if words.answer is None else self._event(definition, ("answer",), words.answer),
            makes=None if words.makes is None else self._event(definition, ("makes",), words.makes),
            blocks=self._blocks(definition, names), unframed=words.unframed, idempotent=words.idempotent,
            versions=versions_of(words), module=words.module,
        )  # fmt: skip

    def _either(self, definition: Definition[v.Action], names: dict[str, str]) -> tuple[tuple[str, ...], ...]:
        groups = definition.words.either or ()
        for index, group in enumerate(groups):
            for header in group:
                place: Place = ("either", index)
                if header not in names:
                    self._no_header(definition, place, header)
                elif definition.words.headers[header].required or definition.words.headers[header].send is not None:
                    reason = f"`either`: {header} is always sent, so there is no choice"
                    self.definitions.wrong(definition, place, reason)
        return tuple(tuple(names[header] for header in group if header in names) for group in groups)

    def _requires(self, definition: Definition[v.Action], names: dict[str, str]) -> dict[str, tuple[str, ...]]:
        requires = definition.words.requires
        for header, others in requires.items():
            for name in (header, *others):
                if name not in names:
                    self._no_header(definition, ("requires", header), name)
        return {
            names[header]: tuple(names[other] for other in others if other in names)
            for header, others in requires.items()
            if header in names
        }

    def _blocks(self, definition: Definition[v.Action], names: dict[str, str]) -> Blocks | None:
        words = definition.words.blocks
        if words is None:
            return None
        for word, header in (("time", words.time), ("unless", words.unless)):
            if header is not None and header not in names:
                self._no_header(definition, ("blocks", word), header)
        return Blocks(names.get(words.time or ""), words.default, names.get(words.unless or ""))

    def _response(self, definition: Definition[v.Action]) -> Reference | None:
        if (name := definition.words.response) is None:
            return None
        found = self.definitions.refer(definition, ("response",), "response", name, self.definitions.responses)
        return None if found is None else Reference(found.name, found.domain)

    def _listing(self, definition: Definition[v.Action]) -> Listing | None:
        if (words := definition.words.list) is None:
            return None
        if bool(words.items) == words.any:
            self.definitions.wrong(definition, ("list",), "a list has either `items` or `any: true`")
        items = [self._event(definition, ("list", "items", index), name) for index, name in enumerate(words.items)]
        complete = self._event(definition, ("list", "complete"), words.complete)
        if complete is None:
            return None
        self._check_end(definition, words.complete)
        known = tuple(item for item in items if item is not None)
        return Listing(known, complete, words.optional, words.empty, words.items_without_action_id)

    def _check_end(self, definition: Definition[v.Action], complete: str) -> None:
        action, event = definition.words, self.definitions.events[complete].words
        if lacking := present(action.since, action.until) - present(event.since, event.until):
            branches = ", ".join(map(str, sorted(lacking)))
            self.definitions.wrong(
                definition, ("list", "complete"), f"{complete} is not in {branches}, and the action is"
            )

    def _event(self, definition: Definition[v.Action], place: Place, name: str) -> Reference | None:
        found = self.definitions.refer(definition, place, "event", name, self.definitions.events)
        return None if found is None else Reference(class_name(found.name), found.domain)

    def _check_versions(self, definition: Definition[v.Action] | Definition[v.Event], words: v.Versioned) -> None:
        for word, problem in wrong_versions(words).items():
            self.definitions.wrong(definition, (word,), problem)

    def _no_header(
        self, definition: Definition[v.Run], place: Place, header: str, owner: Definition[v.Run] | None = None
    ) -> None:
        """Note that something names a header that its entry (or `owner`) does not have."""
        headers = (owner or definition).words.headers
        where = f" in {owner.name}" if owner else ""
        reason = f"`{place[0]}` names {header!r}, which is no header{where}{did_you_mean(header, headers)}"
        self.definitions.wrong(definition, place, reason)
