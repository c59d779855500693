"""Values that come from many headers: snapshots, numbered headers, keyed and open headers, repeated runs.

A gatherer takes its headers out of a message and puts one value under the field's key, ready for the validator; the way
back, `scatter`, writes that value as headers again. Which names it takes depends on the model inside (a snapshot, a
structure), so a marker is bound to a `Plan` of that model first.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

from .fields import Form, Texts

Fields = dict[str, Any]
"""Headers by name on their way to a validator: texts, None, and gathered values."""
Headers = Iterator[tuple[str, str]]


class Inner(Protocol):
    """What a gatherer needs to know of the model inside it: the part of `Plan` that it uses."""

    @property
    def names(self) -> tuple[str, ...]:
        """The headers of the model, in order."""
        ...

    @property
    def keys(self) -> Mapping[str, object]:
        """Its headers as the schema names them, numbered ones with their `#`."""
        ...

    def headers(self, model: Any) -> Headers:
        """Write an instance as headers."""
        ...


@dataclass(frozen=True, slots=True)
class Prefixed:
    """A snapshot whose headers carry a prefix. Without its first header the snapshot is None."""

    prefix: str

    def names(self, inner: Inner) -> Iterator[str]:
        return (self.prefix + name for name in inner.names)

    def gather(self, key: str, inner: Inner) -> Callable[[Fields], None]:
        pairs = tuple((self.prefix + name, name) for name in inner.names)
        first = pairs[0][0]

        def gather(fields: Fields) -> None:
            if fields.get(first) is not None:
                fields[key] = {name: fields[wire] for wire, name in pairs if wire in fields}

        return gather

    def scatter(self, value: Any, inner: Inner) -> Headers:
        return ((self.prefix + name, text) for name, text in inner.headers(value))


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list from numbered headers. In the pattern `#` stands for the number, and `*` for a header of the structure inside:
    `Report#*` takes Report0SSRC, Report0LSR, Report1SSRC ...; `*-#` takes Category-000000, Line-000000-000000 ... (a
    structure's header may have a number of its own, which follows)."""

    pattern: str
    digits: int = 1
    """How many digits are written at least."""

    def names(self, inner: Inner | None) -> Iterator[str]:
        return iter(())  # they are as many as there are numbers: `takes` tells them

    def takes(self, inner: Inner | None) -> re.Pattern[str]:
        return re.compile("|".join(self._expression(name) for name in (inner.keys if inner else ("",))))

    def _name(self, inner_name: str) -> str:
        head, number, tail = inner_name.partition("-#")
        return self.pattern.replace("*", head) + number + tail

    def _expression(self, inner_name: str) -> str:
        return re.escape(self._name(inner_name)).replace(r"\#", r"\d+")

    def gather(self, key: str, inner: Inner | None) -> Callable[[Fields], None]:
        expressions = [
            (name, re.compile(re.escape(self._name(name)).replace(r"\#", r"(\d+)"))) for name in (inner.keys if inner else ("",))
        ]

        def gather(fields: Fields) -> None:
            rows: dict[int, dict[str, Any]] = {}
            for wire, text in fields.items():
                for name, expression in expressions:
                    if match := expression.fullmatch(wire):
                        number, *further = map(int, match.groups())
                        row = rows.setdefault(number, {})
                        if further:
                            row.setdefault(name, {})[further[0]] = text
                        else:
                            row[name] = text
                        break
            if rows:
                ordered = [{name: _in_order(value) for name, value in rows[number].items()} for number in sorted(rows)]
                fields[key] = ordered if inner else [row[""] for row in ordered]

        return gather

    def scatter(self, value: Any, inner: Inner | None) -> Headers:
        for number, item in enumerate(cast(list[Any], value)):
            for name, text in inner.headers(item) if inner else [("", str(item))]:
                yield self._numbered(name, number), text

    def _numbered(self, inner_name: str, number: int) -> str:
        """The header's name; a further number stands already in the structure's own name (`Line-000003`)."""
        head, dash, further = inner_name.rpartition("-")
        if not (dash and further.isdigit()):
            head, dash, further = inner_name, "", ""
        return self.pattern.replace("*", head).replace("#", f"{number:0{self.digits}d}") + dash + further


def _in_order(value: Any) -> Any:
    return [value[number] for number in sorted(value)] if isinstance(value, dict) else value


@dataclass(frozen=True, slots=True)
class Keyed:
    """A dictionary from headers that name a key: `ChanVariable(*)` takes `ChanVariable(SIP/1): A=1`."""

    pattern: str
    form: Form | None = None
    """How each value is written."""

    def names(self, inner: Inner | None) -> Iterator[str]:
        return iter(())

    def takes(self, inner: Inner | None) -> re.Pattern[str]:
        return re.compile(re.escape(self.pattern).replace(r"\*", "(.*)"))

    def gather(self, key: str, inner: Inner | None) -> Callable[[Fields], None]:
        expression, form = self.takes(inner), self.form

        def gather(fields: Fields) -> None:
            found: dict[str, Any] = {}
            for wire, text in fields.items():
                if match := expression.fullmatch(wire):
                    found[match[1]] = form.decode(text) if form else text
            if found:
                fields[key] = found

        return gather

    def scatter(self, value: Any, inner: Inner | None) -> Headers:
        for key, item in cast(Mapping[str, Any], value).items():
            yield from each(self.pattern.replace("*", key), self.form.encode(item) if self.form else str(item))


@dataclass(frozen=True, slots=True)
class Open:
    """A dictionary of all headers that no other field takes."""

    def scatter(self, value: Any, inner: Inner | None) -> Headers:
        for name, texts in cast(Mapping[str, Texts], value).items():
            yield from each(name, texts)


@dataclass(frozen=True, slots=True)
class Runs:
    """A list from runs of headers that repeat in order; each run begins with this header (QueueRule: RuleList)."""

    starts: str

    def names(self, inner: Inner) -> Iterator[str]:
        return iter(inner.names)

    def gather(self, headers: tuple[tuple[str, str], ...], inner: Inner) -> list[Fields]:
        runs: list[Fields] = []
        for name, text in headers:
            if name == self.starts:
                runs.append({name: text})
            elif runs and name in inner.names:
                run = runs[-1]
                run[name] = [*run[name], text] if isinstance(run.get(name), list) else [run[name], text] if name in run else text
        return runs

    def scatter(self, value: Any, inner: Inner) -> Headers:
        for item in cast(list[Any], value):
            yield from inner.headers(item)


def each(name: str, texts: Texts) -> Headers:
    """One header for each text."""
    return ((name, text) for text in ([texts] if isinstance(texts, str) else texts))
