"""The plan of a model class: how headers become the validator's input, and an instance becomes headers.

A plan is made once per class, when it is first decoded, encoded or subscribed to, from the markers of its fields. Decoding
an event then runs over a few short tables and calls pydantic once.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ami_typed.wire.escape import escape, unescape

from .envelope import ENVELOPE, LIST_HEADERS
from .fields import Aliases, Always, Boolean, Escaped, Form, Neutral, NoneIf, Texts
from .gather import Fields, Headers, Keyed, Numbered, Open, Prefixed, Runs, each

FIRST_LINES = ("Action", "Event")
_UNKNOWN_NAMES = 1000
"""How many unknown header names a plan remembers, so that they are looked at once: bounded, for they come from outside."""

Gatherer = Prefixed | Numbered | Keyed | Open | Runs


class Plan:
    """The tables of one model class."""

    def __init__(self, model: type[BaseModel]) -> None:
        self.model = model
        self.validate = model.__pydantic_validator__.validate_python
        self.fields = tuple(PlannedField(name, info) for name, info in model.model_fields.items())
        self.names: tuple[str, ...] = tuple(name for field in self.fields for name in field.names())
        self.nones = tuple(pair for field in self.fields for pair in field.nones())
        self.escaped = tuple(name for field in self.fields for name in field.escaped())
        self.takes = tuple(field.takes() for field in self.fields if isinstance(field.gatherer, Numbered | Keyed))
        self.collects = tuple(field.collect() for field in self.fields if isinstance(field.gatherer, Prefixed | Numbered | Keyed))
        self.runs = next((field for field in self.fields if isinstance(field.gatherer, Runs)), None)
        self.open = next((field for field in self.fields if isinstance(field.gatherer, Open)), None)
        self.keys = {field.key: field for field in self.fields}
        self.shadows_envelope = not ENVELOPE.isdisjoint(self.names)
        """The class has a header of its own that is spelt as one of the envelope: the two are told by position."""
        known = {*self.names, *ENVELOPE, *LIST_HEADERS}
        self._seen = set(known)
        self._spellings = {name.casefold(): name for name in known} | {
            alias.casefold(): field.key for field in self.fields for alias in field.aliases
        }

    def respell(self, fields: Fields) -> None:
        """Bring headers that are spelt otherwise (by case, or by an alias of the schema) to the spelling of the schema."""
        if self._seen.issuperset(fields):
            return
        for name in [name for name in fields if name not in self._seen]:
            known = self._spellings.get(name.casefold())
            if known is None:
                if len(self._seen) < _UNKNOWN_NAMES:
                    self._seen.add(name)
            elif known not in fields:
                fields[known] = fields.pop(name)

    def unknown(self, headers: Iterable[tuple[str, str]]) -> dict[str, Texts]:
        """The headers that no field takes, repeated ones as lists."""
        return collect_texts(
            (name, text)
            for name, text in headers
            if name.casefold() not in self._spellings and not any(pattern.fullmatch(name) for pattern in self.takes)
        )

    def prepare(self, fields: Fields, escaped: bool) -> None:
        """Make the validator's input out of plain headers. `escaped`: there is a backslash somewhere in them."""
        self.respell(fields)
        for name, none in self.nones:
            if fields.get(name) == none:
                fields[name] = None
        if escaped:
            for name in self.escaped:
                if isinstance(text := fields.get(name), str):
                    fields[name] = unescape(text)
        for collect in self.collects:
            collect(fields)

    def prepare_whole(self, fields: Fields, headers: tuple[tuple[str, str], ...]) -> None:
        """Add what is gathered from the whole message, in its order: repeated runs and open headers."""
        if self.runs is not None and isinstance(self.runs.gatherer, Runs):
            fields[self.runs.key] = self.runs.gatherer.gather(headers, self.runs.model)
        if self.open is not None:
            fields[self.open.key] = self.unknown(headers)

    def headers(self, model: BaseModel) -> Headers:
        """Write an instance as headers, in the order of its fields."""
        values = model.__dict__
        for field in self.fields:
            if field.key in FIRST_LINES:  # UnknownEvent, RawAction: their name is the message's, and written already
                continue
            yield from field.headers(values[field.name])


class PlannedField:
    """One field of a class and its markers."""

    def __init__(self, name: str, info: FieldInfo) -> None:
        self.name = name
        self.key = info.alias or name
        self.always = info.is_required() or any(isinstance(marker, Always) for marker in info.metadata)
        self.gatherer: Gatherer | None = _first(info.metadata, (Prefixed, Numbered, Keyed, Open, Runs))
        self.form: Form | None = _first(info.metadata, (Form,))
        self.none_texts: tuple[str, ...] = tuple(t for m in info.metadata if isinstance(m, NoneIf) for t in m.texts)
        self.is_escaped = any(isinstance(marker, Escaped) for marker in info.metadata)
        self.aliases: tuple[str, ...] = tuple(n for m in info.metadata if isinstance(m, Aliases) for n in m.names)
        self.required = info.is_required()
        self.neutral: object = _neutral(info)
        inner = _model_in(info.annotation)
        self.inner = None if inner is None else plan_of(inner)
        """The plan of the model inside the field."""

    @property
    def model(self) -> Plan:
        """The plan of the model inside a field that must have one."""
        if self.inner is None:
            raise TypeError(f"{self.name}: {self.gatherer} needs a model")
        return self.inner

    def read(self, text: str) -> str | None:
        """One text on its way to the validator, as `Plan.prepare` does for whole messages."""
        if text in self.none_texts:
            return None
        return unescape(text) if self.is_escaped else text

    def names(self) -> Iterator[str]:
        match self.gatherer:
            case None:
                yield self.key
            case Prefixed() | Runs() as gatherer:
                yield from gatherer.names(self.model)
            case _:
                return

    def nones(self) -> Iterator[tuple[str, str]]:
        if isinstance(self.gatherer, Prefixed):
            first = next(self.names())
            yield from ((first, text) for text in self.none_texts)
            yield from ((self.gatherer.prefix + name, text) for name, text in self.model.nones)
        elif self.gatherer is None:
            yield from ((self.key, text) for text in self.none_texts)

    def escaped(self) -> Iterator[str]:
        if isinstance(self.gatherer, Prefixed):
            yield from (self.gatherer.prefix + name for name in self.model.escaped)
        elif self.is_escaped:
            yield self.key

    def takes(self) -> re.Pattern[str]:
        assert isinstance(self.gatherer, Numbered | Keyed)
        return self.gatherer.takes(self.inner)

    def collect(self) -> Callable[[Fields], None]:
        match self.gatherer:
            case Prefixed() as gatherer:
                return gatherer.gather(self.key, self.model)
            case Numbered() | Keyed() as gatherer:
                return gatherer.gather(self.key, self.inner)
            case _:
                raise TypeError(f"{self.name}: {self.gatherer} is gathered from the whole message")

    def headers(self, value: Any) -> Headers:
        """Write one value."""
        if value is None:
            if self.always and self.gatherer is None:
                yield self.key, self.none_texts[0] if self.none_texts else ""
        elif self.gatherer is None:
            yield from each(self.key, self._texts(value))
        elif isinstance(self.gatherer, Prefixed | Runs):
            yield from self.gatherer.scatter(value, self.model)
        else:
            yield from self.gatherer.scatter(value, self.inner)

    def _texts(self, value: Any) -> Texts:
        if self.form is not None and not isinstance(value, str):
            return self.form.encode(value)
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, bool):
            return Boolean().encode(value)
        return escape(value) if self.is_escaped and isinstance(value, str) else str(value)


NO_NEUTRAL = object()
"""There is no value that could stand for an absent one."""


def _neutral(info: FieldInfo) -> object:
    """What a required header is taken for where it is absent or spoilt: the schema's word, or an empty text or list."""
    for marker in info.metadata:
        if isinstance(marker, Neutral):
            return marker.value
    if type(None) in get_args(info.annotation):
        return None
    if info.annotation is str or str in get_args(info.annotation):
        return ""
    empty = get_origin(info.annotation)
    return empty() if empty in (list, dict) else NO_NEUTRAL


def collect_texts(headers: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Headers by name; repeated ones as lists."""
    texts: dict[str, Any] = {}
    for name, text in headers:
        if name not in texts:
            texts[name] = text
        elif isinstance(known := texts[name], list):
            known.append(text)
        else:
            texts[name] = [known, text]
    return texts


def _first(metadata: list[Any], kinds: tuple[type, ...]) -> Any:
    return next((marker for marker in metadata if isinstance(marker, kinds)), None)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside `Snapshot | None` or `list[Structure]`."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((model for argument in get_args(annotation) if (model := _model_in(argument))), None)


def plan_of(model: type[BaseModel]) -> Plan:
    """The plan of a class, made at first use."""
    plan: Plan | None = _plans.get(model)
    if plan is None:
        plan = _plans[model] = Plan(model)
    return plan


_plans: dict[type[BaseModel], Plan] = {}
