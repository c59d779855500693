"""One field of a model class, as its markers describe it: a part of the plan of the class."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin
from urllib.parse import quote, unquote

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from ami_typed.wire.escape import escape, unescape

from .fields import (
    Aliases,
    Always,
    Escaped,
    FirstLine,
    Form,
    Json,
    Neutral,
    NoneIf,
    PercentEncoded,
    Repeated,
    Separated,
    Texts,
    plain,
)
from .gather import Fields, Gather, Headers, Keyed, Numbered, Open, Places, Prefixed, Runs, each
from .spec import Versions

if TYPE_CHECKING:
    from .plan import Plan

Gatherer = Prefixed | Numbered | Keyed | Open | Runs


class PlannedField:
    """One field of a class and its markers."""

    def __init__(self, name: str, info: FieldInfo, plan_of: Callable[[type[BaseModel]], "Plan"]) -> None:
        self.name = name
        self.key = info.alias or name
        """Under what the validator looks for it: the header's name, where it comes from one header."""
        self.annotation = info.annotation
        self.required = info.is_required()
        self.always = self.required or _has(info, Always)
        """The server always sends it."""
        self.neutral = _neutral(info)
        self.gatherer: Gatherer | None = _first(info, (Prefixed, Numbered, Keyed, Open, Runs))
        self.form: Form | None = _first(info, (Form,))
        self.none_texts = tuple(text for marker in info.metadata if isinstance(marker, NoneIf) for text in marker.texts)
        self.is_escaped = _has(info, Escaped)
        self.is_percent_encoded = _has(info, PercentEncoded)
        is_text = info.annotation is str or get_args(info.annotation) == (str, type(None))
        self.is_text = is_text and self.gatherer is None and self.form is None
        """It is a plain text, and never several."""
        self.is_first_line = _has(info, FirstLine)
        self.is_plain = self.gatherer is None and not self.is_first_line
        """It comes from one header, or from all of one name."""
        self.is_own_list = self.is_plain and self.form is None and _is_list(info.annotation)
        """A list of a user's own class that no marker describes: one header for each item."""
        if self.is_own_list:
            self.form = Repeated()
        self.is_as_it_is = self.is_plain and self.form is None and not (self.is_escaped or self.is_percent_encoded)
        """A text in it is written as it is."""
        inner = _model_in(info.annotation)
        self.inner = None if inner is None else plan_of(inner)
        """The plan of the model inside the field."""
        self.places = Places(self.gatherer, self.inner) if isinstance(self.gatherer, Numbered) else None
        self.names_itself = self._names_itself()
        """The names of the headers that it writes are its own, and fit to be names; none comes with a value."""
        self.versions: Versions | None = _first(info, (Versions,))
        """In which branches of Asterisk it exists, where not in all."""
        self._aliases = tuple(name for marker in info.metadata if isinstance(marker, Aliases) for name in marker.names)

    @property
    def model(self) -> "Plan":
        """The plan of the model inside a field that must have one."""
        if self.inner is None:
            raise TypeError(f"{self.name}: {self.gatherer} needs a model")
        return self.inner

    def reads(self, fields: Fields) -> bool:
        """Whether texts of these headers are read on their way to the validator, and not only put in place."""
        match self.gatherer:
            case Numbered():
                inner = self.inner
                return self.form is not None or (inner is not None and bool(inner.nones or inner.gathers))
            case Keyed() as keyed:
                return any(map(keyed.takes().fullmatch, fields))
            case Runs():
                return True
            case _:
                is_joined = isinstance(self.form, Separated) and isinstance(fields.get(self.key), list)
                return is_joined or (self.is_percent_encoded and self.key in fields)

    def _names_itself(self) -> bool:
        match self.gatherer:
            case Keyed() | Open():
                return False
            case Prefixed(start) | Numbered(start) if ":" in start:
                return False
            case _:
                return bool(self.key) and ":" not in self.key and (self.inner is None or self.inner.names_itself)

    @property
    def pattern(self) -> str | None:
        """Its header as the schema names it; None where it has many that differ."""
        if isinstance(self.gatherer, Numbered):
            return self.gatherer.pattern
        return self.key if self.is_plain else None

    # From headers.

    def read(self, text: str) -> str | None:
        """One text on its way to the validator, as `Plan.prepare` does for whole messages."""
        if text in self.none_texts:
            return None
        return unescape(text) if self.is_escaped else text

    def names(self) -> Iterator[str]:
        """The headers that it takes, as far as they have names of their own."""
        if self.is_plain:
            yield self.key
        elif isinstance(self.gatherer, Prefixed | Runs):
            yield from self.gatherer.names(self.model)

    def takes(self) -> Callable[[str], object] | None:
        """What tells whether it takes a header, where its names are not known before."""
        if self.places is not None:
            places = self.places
            return lambda name: places.find(name) is not None
        return self.gatherer.takes().fullmatch if isinstance(self.gatherer, Keyed) else None

    def aliases(self) -> Iterator[tuple[str, str]]:
        """Other spellings, each with the name that is meant."""
        if isinstance(self.gatherer, Prefixed):
            prefix = self.gatherer.prefix
            yield from (
                (prefix + alias, prefix + name) for field in self.model.fields for alias, name in field.aliases()
            )
        else:
            yield from ((alias, self.key) for alias in self._aliases)

    def nones(self) -> Iterator[tuple[str, str]]:
        """Headers, each with a text that means none."""
        if isinstance(self.gatherer, Prefixed):
            first = next(self.names())
            yield from ((first, text) for text in self.none_texts)
            yield from ((self.gatherer.prefix + name, text) for name, text in self.model.nones)
        elif self.is_plain:
            yield from ((self.key, text) for text in self.none_texts)

    def escaped(self) -> Iterator[str]:
        """Headers with backslash sequences."""
        if isinstance(self.gatherer, Prefixed):
            yield from (self.gatherer.prefix + name for name in self.model.escaped)
        elif self.is_escaped:
            yield self.key

    def gather(self) -> Gather | None:
        """What puts a value together out of many headers, each of which names itself."""
        match self.gatherer:
            case Prefixed() as gatherer:
                return gatherer.gather(self.key, self.model)
            case Numbered() as gatherer if self.places is not None:
                return gatherer.gather(self.key, self.places, self.inner, self.form)
            case Keyed() as gatherer:
                return gatherer.gather(self.key)
            case None if self.is_percent_encoded:
                return _unquote(self.key)
            case None if self.is_own_list:
                return _listed(self.key)
            case None if isinstance(self.form, Separated):
                return _join(self.key, self.form.separator)
            case _:
                return None

    def gather_runs(self, fields: Fields, headers: Iterable[tuple[str, str]], escaped: bool) -> None:
        """Put repeated runs together, for which the order of the whole message matters."""
        if isinstance(self.gatherer, Runs):
            fields[self.key] = self.gatherer.gather(headers, self.model, escaped)

    # To headers.

    def headers(self, value: Any) -> Headers:
        """Write one value."""
        if self.is_first_line:
            return
        if value is None:
            if self.always and self.gatherer is None:
                none = "null" if isinstance(self.form, Json) else ""
                yield self.key, self.none_texts[0] if self.none_texts else none
            return
        if not self.always and value in ([], {}):  # the server leaves it out too
            return
        match self.gatherer:
            case None:
                yield from each(self.key, self._texts(value))
            case Prefixed() | Runs() as gatherer:
                yield from gatherer.scatter(value, self.model)
            case Numbered() as gatherer:
                yield from gatherer.scatter(value, self.inner, self.form)
            case Keyed() | Open() as gatherer:
                yield from gatherer.scatter(value)

    def _texts(self, value: Any) -> Texts:
        if self.form is not None and (not isinstance(value, str) or isinstance(self.form, Json)):
            return self.form.encode(value)
        text = plain(value)
        if self.is_percent_encoded:
            return quote(text, safe="!*'()", errors="surrogateescape")
        return escape(text) if self.is_escaped else text


def _join(key: str, separator: str) -> Gather:
    def take(fields: Fields, escaped: bool) -> None:
        if isinstance(texts := fields.get(key), list):
            fields[key] = separator.join(cast(list[str], texts))

    return take


def _listed(key: str) -> Gather:
    def take(fields: Fields, escaped: bool) -> None:
        if isinstance(text := fields.get(key), str):
            fields[key] = [text]

    return take


def _unquote(key: str) -> Gather:
    def take(fields: Fields, escaped: bool) -> None:
        if isinstance(text := fields.get(key), str):
            fields[key] = unquote(text, errors="surrogateescape")

    return take


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
    empty: dict[object, object] = {list: [], dict: {}}
    return empty.get(get_origin(info.annotation), NO_NEUTRAL)


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is list or any(get_origin(member) is list for member in get_args(annotation))


def _first(info: FieldInfo, kinds: tuple[type, ...]) -> Any:
    return next((marker for marker in info.metadata if isinstance(marker, kinds)), None)


def _has(info: FieldInfo, kind: type) -> bool:
    return any(isinstance(marker, kind) for marker in info.metadata)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside `Snapshot | None` or `list[Structure]`."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((model for argument in get_args(annotation) if (model := _model_in(argument))), None)
