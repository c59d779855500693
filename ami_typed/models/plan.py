"""The plan of a model class: how headers become the validator's input, and an instance becomes headers.

A plan is made once per class, when it is first decoded, encoded or subscribed to, from the markers of its fields.
Decoding an event then runs over a few short tables and calls pydantic once.
"""

from collections.abc import Iterable
from functools import cached_property, partial
from typing import Any, cast

from pydantic import BaseModel

from ami_typed.wire import Message
from ami_typed.wire.escape import unescape

from .envelope import ALWAYS_KNOWN, ENVELOPE, own_headers, own_position
from .fields import Texts
from .gather import Fields, Gather, Open, Prefixed, Runs, put
from .layout import Layout, names_of
from .planned import PlannedField

_UNKNOWN_NAMES = 1000
"""How many unknown names a plan remembers, so that they are looked at once: bounded, for they come from outside."""
_STRAYS = 100
"""After so many messages that no layout fits, that of the next is learnt: it costs as much as some hundred of them."""
_LAYOUTS, _LEARNT = 6, 50
"""How many layouts a plan has at a time, and learns at most: bounded, for they come from outside."""


class Plan:
    """The tables of one model class."""

    def __init__(self, model: type[BaseModel]) -> None:
        self.model = model
        self.fields = tuple(PlannedField(name, info, plan_of) for name, info in model.model_fields.items())
        validator = model.__pydantic_validator__  # after the plans of inner models: it takes theirs
        self.validate = partial(validator.validate_python, by_alias=True, by_name=False, extra="ignore")
        """Makes an instance of the validator's input. Raises ValidationError."""
        self._written = tuple((f.name, f.key if f.is_as_it_is else "", f.always, f) for f in self.fields)
        """Each with its key where a text in it is written as it is."""
        self.keys = {field.key: field for field in self.fields}
        self.names = tuple(name for field in self.fields for name in field.names())
        self.always = tuple(field.key for field in self.fields if field.is_plain and field.always)
        self.patterns = tuple(field.pattern for field in self.fields if field.pattern is not None)
        self.nones = tuple(pair for field in self.fields for pair in field.nones())
        self.escaped = tuple(name for field in self.fields for name in field.escaped())
        self.gathers: tuple[Gather, ...] = tuple(g for field in self.fields if (g := field.gather()) is not None)
        self.first_line = next((field.key for field in self.fields if field.is_first_line), None)
        """The key of the field that holds the name in the first line."""
        self.runs = next((field for field in self.fields if isinstance(field.gatherer, Runs)), None)
        self.open = next((field for field in self.fields if isinstance(field.gatherer, Open)), None)
        self.by_position = self.first_line is not None or self.open is not None or not ENVELOPE.isdisjoint(self.names)
        """It has, or can have, a header of its own that is spelt as one of the envelope: position tells them apart."""
        self.versioned = tuple((f, f.versions) for f in self.fields if f.versions is not None)
        """The fields that not every branch of Asterisk knows."""
        self.names_itself = all(field.names_itself for field in self.fields)
        """All names of headers that it writes are its own, and fit to be names; none comes with a value."""
        self._seen = {*self.names, *ALWAYS_KNOWN, *ENVELOPE}
        self._tells = tuple(tells for field in self.fields if (tells := field.takes()) is not None)
        snapshots = {name for field in self.fields if isinstance(field.gatherer, Prefixed) for name in field.names()}
        self._single = {field.key for field in self.fields if field.is_text} - snapshots - ENVELOPE
        """Headers that are sent once, and of which only the first counts if they are not."""
        self.layouts: tuple[Layout, ...] = ()
        """The one that fitted last comes first. Never changed in place: several threads may decode at a time."""
        self._learnt = 0
        self._strays = 0

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """The spelling of each header by its name in small letters, of two that differ by case the first; and as it is.

        Made when a header comes that is not spelt as in the schema: of most classes there is none.
        """
        spellings: dict[str, str] = {}
        names = (*self.names, *ALWAYS_KNOWN)
        for name in names:
            spellings.setdefault(name.casefold(), name)
        for field in self.fields:
            for alias, name in field.aliases():
                spellings.setdefault(alias.casefold(), name)
        for name in names:
            spellings.setdefault(name, name)
        return spellings

    def make(self, message: Message) -> Any:
        """An instance made from a message that no layout fits, header by header.

        Raises ValidationError where the headers do not fit the class.
        """
        self._strays += 1
        if self._strays > _STRAYS:
            self.learn(message)
        return self.validate(self.fields_one_by_one(message))

    def prefer(self, layout: Layout) -> None:
        """Try a layout first from now on: it has fitted last."""
        self.layouts = (layout, *(other for other in self.layouts if other is not layout))

    def learn(self, message: Message) -> None:
        """Learn the layout of a message, if one can be made for it."""
        self._strays = 0
        names = names_of(message.text)
        if names is None or self._learnt >= _LEARNT or (places := self.place(names)) is None:
            return
        self._learnt += 1
        self.layouts = (Layout(self, names, *places), *self.layouts[: _LAYOUTS - 1])

    def place(self, names: tuple[str, ...]) -> tuple[Fields, dict[int, list[str]], dict[str, list[int]]] | None:
        """Where the headers of a message go: the validator's input with their positions in place of their texts.

        The second are the texts that mean none, by position; the third are headers that came more than once, and of
        which only the first is in the input. None where a text has to be read before it can be put anywhere.
        """
        own = range(own_position(names) if names[0] == "Event" else 1, len(names))
        fields: Fields = {}
        for position in own if self.by_position else range(len(names)):
            put(fields, names[position], position)
        self._respell(fields)
        if any(field.reads(fields) for field in self.fields):
            return None
        repeated = {name: fields[name] for name in self._single if isinstance(fields.get(name), list)}
        for name, positions in repeated.items():
            fields[name] = positions[0]
        nones: dict[int, list[str]] = {}
        for name, none in self.nones:
            if isinstance(place := fields.get(name), int):
                nones.setdefault(place, []).append(none)
        for gather in self.gathers:
            gather(fields, False)
        self._open([(names[position], position) for position in own], fields)
        if self.first_line is not None:
            fields[self.first_line] = 0
        return fields, nones, repeated

    def fields_one_by_one(self, message: Message) -> Fields:
        """The validator's input out of any message."""
        if self.by_position:
            own = own_headers(message)
            fields: Fields = {}
            for name, text in own:
                put(fields, name, text)
        else:
            own, fields = None, cast(Fields, message.fields())
        escaped = b"\\" in message.raw
        self.prepare(fields, escaped)
        self._open(own or (), fields)
        if self.runs is not None:
            self.runs.gather_runs(fields, message.headers, escaped)
        if self.first_line is not None:
            fields[self.first_line] = message.name
        return fields

    def _open(self, own: Iterable[tuple[str, Any]], fields: Fields) -> None:
        """Put what no other field takes where all that is wanted."""
        if self.open is not None:
            fields.pop(self.open.key, None)
            if (unknown := self._not_taken(own, nameless=False)) or self.open.required:
                fields[self.open.key] = unknown

    def prepare(self, fields: Fields, escaped: bool) -> None:
        """Make the validator's input out of plain headers. `escaped`: there is a backslash somewhere in them."""
        if not self._seen.issuperset(fields):
            self._respell(fields)
        for name, none in self.nones:
            if fields.get(name) == none:
                fields[name] = None
        if escaped:
            for name in self.escaped:
                if isinstance(text := fields.get(name), str):
                    fields[name] = unescape(text)
        for gather in self.gathers:
            gather(fields, escaped)

    def _respell(self, fields: Fields) -> None:
        """Bring headers that are spelt otherwise (by case, or by an alias) to the spelling of the schema."""
        for name in [name for name in fields if name not in self._seen]:
            known = self._spellings.get(name.casefold())
            if known is None:
                if len(self._seen) < _UNKNOWN_NAMES:
                    self._seen.add(name)
            elif known not in fields:
                fields[known] = fields.pop(name)

    def unknown_to(self, branch: int, model: BaseModel) -> tuple[str, ...]:
        """The headers that an instance would send and that a branch of Asterisk does not know."""
        values = model.__dict__
        return tuple(
            field.key
            for field, versions in self.versioned
            if values[field.name] is not None and not versions.available_in(branch)
        )

    def unknown(self, message: Message) -> dict[str, Texts]:
        """The headers that no field takes, repeated ones as lists."""
        headers = own_headers(message)
        if self.open is not None:  # it takes whatever has a name
            headers = tuple(header for header in headers if not header[0])
        return self._not_taken(headers, nameless=True)

    def _not_taken(self, headers: Iterable[tuple[str, Any]], nameless: bool) -> dict[str, Texts]:
        unknown: Fields = {}
        spellings = self._spellings
        for name, text in headers:
            if name in spellings or name.casefold() in spellings or not (name or nameless):
                continue
            if not any(tells(name) for tells in self._tells):
                put(unknown, name, text)
        return unknown

    def headers(self, model: BaseModel) -> list[tuple[str, str]]:
        """Write an instance as headers, in the order of its fields."""
        values = model.__dict__
        headers: list[tuple[str, str]] = []
        for name, key, always, field in self._written:
            value = values[name]
            if value is None and not always:
                continue
            if key and type(value) is str:
                headers.append((key, value))
            else:
                headers += field.headers(value)
        return headers


def plan_of(model: type[BaseModel]) -> Plan:
    """The plan of a class, made at first use."""
    plan: Plan | None = _plans.get(model)
    if plan is None:
        plan = _plans[model] = Plan(model)
    return plan


_plans: dict[type[BaseModel], Plan] = {}
