"""Values that come from many headers: snapshots, numbered headers, keyed and open headers, repeated runs.

A gatherer takes its headers out of a message and puts one value under the field's key, ready for the validator; the way
back, `scatter`, writes that value as headers again. Which names it takes depends on the model inside (a snapshot, a
structure), so a marker is bound to the plan of that model first.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import itemgetter
from typing import Any, NamedTuple, Protocol, cast

from .fields import Form, Texts, plain

Fields = dict[str, Any]
"""Headers by name on their way to a validator: texts, None, and gathered values."""
Headers = Iterator[tuple[str, str]]
Gather = Callable[[Fields, bool], None]
"""Puts a gathered value into the fields. The second argument: there is a backslash somewhere in the message."""

_NUMBER = "([0-9]{1,9})"
_PLACES = 5000
"""How many names of numbered headers are remembered: bounded, for they come from outside."""


class Inner(Protocol):
    """What a gatherer needs to know of the model inside it: the part of `Plan` that it uses."""

    @property
    def names(self) -> tuple[str, ...]:
        """The headers of the model, in order."""
        ...

    @property
    def always(self) -> tuple[str, ...]:
        """Those of them that the server always sends."""
        ...

    @property
    def patterns(self) -> tuple[str, ...]:
        """Its headers as the schema names them, numbered ones with their `#`."""
        ...

    def prepare(self, fields: Fields, escaped: bool) -> None:
        """Make the validator's input out of plain headers."""
        ...

    def headers(self, model: Any) -> list[tuple[str, str]]:
        """Write an instance as headers."""
        ...


class Prefixed(NamedTuple):
    """A snapshot whose headers carry a prefix. Without its first header the snapshot is None."""

    prefix: str

    def names(self, inner: Inner) -> Iterator[str]:
        """The headers that it takes."""
        return (self.prefix + name for name in inner.names)

    def gather(self, key: str, inner: Inner) -> Gather:
        """What puts the snapshot under `key`."""
        first = self.prefix + inner.names[0]
        if not self.prefix:

            def gather_all(fields: Fields, escaped: bool) -> None:
                if fields.get(first) is None:
                    fields.pop(key, None)  # a stray header of that name
                else:
                    fields[key] = fields.copy()  # what else is in it, the validator does not look at

            return gather_all

        always, further = inner.always, [(self.prefix + name, name) for name in inner.names if name not in inner.always]
        take = itemgetter(
            *(self.prefix + name for name in always), first, first
        )  # two more: so that there is always a tuple
        pairs = [(self.prefix + name, name) for name in always]

        def gather(fields: Fields, escaped: bool) -> None:
            if fields.get(first) is None:
                fields.pop(key, None)
                return
            try:
                snapshot = dict(zip(always, take(fields), strict=False))
            except KeyError:
                snapshot = {name: fields[wire] for wire, name in pairs if wire in fields}
            for wire, name in further:
                if wire in fields:
                    snapshot[name] = fields[wire]
            fields[key] = snapshot

        return gather

    def scatter(self, value: Any, inner: Inner) -> Headers:
        """Write the value as headers."""
        return ((self.prefix + name, text) for name, text in inner.headers(value))


class Numbered(NamedTuple):
    """A list from numbered headers.

    In the pattern `#` stands for the number, and `*` for a header of the structure inside: `Report#*` takes
    Report0SSRC, Report0LSR, Report1SSRC ...; `*-#` takes Category-000000, Line-000000-000000 ... (a structure's header
    may have a number of its own, which follows).
    """

    pattern: str
    digits: int = 1
    """How many digits are written at least."""

    def gather(self, key: str, places: "Places", inner: Inner | None, form: Form | None) -> Gather:
        """What puts the list under `key`."""

        def gather(fields: Fields, escaped: bool) -> None:
            fields.pop(key, None)
            rows = places.rows(fields)
            if not rows:
                return
            ordered = [rows[number] for number in sorted(rows)]
            if inner is None:
                fields[key] = [_read(form, row[""]) for row in ordered]
                return
            for row in ordered:
                inner.prepare(row, escaped)
            fields[key] = ordered

        return gather

    def scatter(self, value: Any, inner: Inner | None, form: Form | None) -> Headers:
        """Write the list as headers."""
        for number, item in enumerate(cast(list[Any], value)):
            for name, text in inner.headers(item) if inner else [("", _write(form, item))]:
                yield from each(self.name(name, number), text)

    def name(self, inner_name: str, number: int) -> str:
        """The header's name; a further number stands already in the structure's own name (`Line-000003`)."""
        head, dash, further = inner_name.rpartition("-")
        if not (dash and further.isdigit()):
            head, dash, further = inner_name, "", ""
        return self.pattern.replace("*", head).replace("#", f"{number:0{self.digits}d}") + dash + further


class Places:
    """Where each numbered header belongs: the number of its row, and its name in the row."""

    def __init__(self, numbered: Numbered, inner: Inner | None) -> None:
        self._numbered = numbered
        self._expressions = [
            (_expression(numbered.pattern, name), name) for name in (inner.patterns if inner else ("",))
        ]
        self._known: dict[str, tuple[int, str] | None] = {}

    def find(self, name: str) -> tuple[int, str] | None:
        """The place of a header; None for one that is not of this list."""
        try:
            return self._known[name]
        except KeyError:
            place = self._look(name)
            if len(self._known) < _PLACES:
                self._known[name] = place
            return place

    def _look(self, name: str) -> tuple[int, str] | None:
        for expression, inner_name in self._expressions:
            if match := expression.fullmatch(name):
                number, *further = match.groups()
                return int(number), inner_name.replace("#", further[0]) if further else inner_name
        return None

    def rows(self, fields: Fields) -> dict[int, Fields]:
        """The headers by their numbers, with their names in the row."""
        rows: dict[int, Fields] = {}
        for name, text in fields.items():
            if (place := self.find(name)) is not None:
                number, inner_name = place
                rows.setdefault(number, {})[inner_name] = text
        return rows

    def name_of(self, fields: Fields, index: int, key: str) -> str:
        """The header that brings the value of a key to the row at an index."""
        number = sorted(self.rows(fields))[index]
        found = next((name for name in fields if self.find(name) == (number, key)), None)
        return found or self._numbered.name(key, number)


def _expression(pattern: str, inner_name: str) -> re.Pattern[str]:
    head, number, tail = inner_name.partition("-#")
    return re.compile(re.escape(pattern.replace("*", head) + number + tail).replace(r"\#", _NUMBER))


class Keyed(NamedTuple):
    """A dictionary from headers that name a key: `ChanVariable(*)` takes `ChanVariable(SIP/1): A=1`."""

    pattern: str
    form: Form | None = None
    """How each value is written."""

    def takes(self) -> re.Pattern[str]:
        """What tells its headers."""
        return re.compile(re.escape(self.pattern).replace(r"\*", "(.*)"), re.DOTALL)

    def gather(self, key: str) -> Gather:
        """What puts the dictionary under `key`."""
        fullmatch, form = self.takes().fullmatch, self.form
        start = self.pattern.partition("*")[0]

        def gather(fields: Fields, escaped: bool) -> None:
            fields.pop(key, None)
            found = {
                match[1]: _read(form, text)
                for wire, text in fields.items()
                if wire.startswith(start) and (match := fullmatch(wire)) is not None
            }
            if found:
                fields[key] = found

        return gather

    def scatter(self, value: Any) -> Headers:
        """Write the dictionary as headers."""
        for key, item in cast(Mapping[str, Any], value).items():
            yield from each(self.pattern.replace("*", key), _write(self.form, item))


class Open:
    """A dictionary of all headers that no other field takes."""

    def scatter(self, value: Any) -> Headers:
        """Write the dictionary as headers."""
        for name, texts in cast(Mapping[str, Texts], value).items():
            yield from each(name, texts)


class Runs(NamedTuple):
    """A list from runs of headers that repeat in order; each run begins with this header (QueueRule: RuleList)."""

    starts: str

    def names(self, inner: Inner) -> Iterator[str]:
        """The headers that it takes."""
        return iter(inner.names)

    def gather(self, headers: Iterable[tuple[str, str]], inner: Inner, escaped: bool) -> list[Fields]:
        """The runs in their order."""
        runs: list[Fields] = []
        for name, text in headers:
            if name == self.starts:
                runs.append({name: text})
            elif runs and name in inner.patterns:
                put(runs[-1], name, text)
        for run in runs:
            inner.prepare(run, escaped)
        return runs

    def scatter(self, value: Any, inner: Inner) -> Headers:
        """Write the value as headers."""
        for item in cast(list[Any], value):
            yield from inner.headers(item)


def each(name: str, texts: Texts) -> Headers:
    """One header for each text."""
    return ((name, text) for text in ([texts] if isinstance(texts, str) else texts))


def put(fields: Fields, name: str, text: Any) -> None:
    """Add a header: its text, or what stands for it; those of a repeated one become a list."""
    known = fields.get(name)
    if known is None:
        fields[name] = text
    elif isinstance(known, list):
        cast(list[object], known).append(text)
    else:
        fields[name] = [known, text]


def _read(form: Form | None, text: Texts) -> object:
    """Read the text of one item; one that does not fit stays as it is, for the validator to refuse."""
    try:
        return text if form is None else form.decode(text)
    except ValueError:
        return text


def _write(form: Form | None, item: object) -> Texts:
    return plain(item) if form is None else form.encode(item)
