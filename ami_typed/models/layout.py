r"""The fast way from a message to the validator's input: by the layout of its headers.

Nearly all messages of a class have the same headers in the same order. Where each of them goes, and which of them the
class does not look at, is found out once: by sending their positions, in place of their texts, the way that texts go
(`Plan.place`). What comes out is compiled: one regular expression takes the wanted texts out of a message, and a few
tables put them where they belong.

The expression is exact. Each line is `Name: ` and whatever holds no CR, so that it fits a message only if that has
these lines and no others; what does not fit takes the slow way. A text that means none is a branch without a group, and
the group is None then. No part gives back what it took (`*+`), so the time is in proportion to the length.
"""

import re
from collections.abc import Iterator, Mapping
from operator import methodcaller
from typing import TYPE_CHECKING, Any, cast

from ami_typed.wire.escape import unescape

from .gather import Fields

if TYPE_CHECKING:
    from .plan import Plan

Places = Mapping[str, Any]
"""A validator's input with the positions of headers in place of their texts."""

_KINDS = ("Event", "Response", "Action")


class Layout:
    """The headers of a message, in their order, and where the class of a plan wants them."""

    def __init__(
        self,
        plan: "Plan",
        names: tuple[str, ...],
        places: Places,
        nones: Mapping[int, list[str]],
        repeated: Mapping[str, list[int]],
    ) -> None:
        self.repeated = repeated
        """Headers that come more than once, and of which only the first counts, with their lines."""
        places = _looked_at(plan, places)
        wanted = sorted(set(_positions(places)))
        self._table = _Table(plan, places, {position: group for group, position in enumerate(wanted, 1)})
        lines = (_line(name, position in wanted, nones.get(position, [])) for position, name in enumerate(names))
        self._match = re.compile("\r\n".join(lines)).fullmatch

    def read(self, text: str) -> Fields | None:
        """The validator's input out of the bytes of a message, decoded; None where they have another layout."""
        match = self._match(text)
        return None if match is None else self._table.make(match, "\\" in text)


def names_of(text: str) -> tuple[str, ...] | None:
    """The names of the headers in the text of a message; None where it has a line that no layout is made for."""
    pairs = [line.partition(": ")[:2] for line in text.split("\r\n")]
    fit = pairs[0][0] in _KINDS and all(name and separator and ":" not in name for name, separator in pairs)
    return tuple(name for name, _ in pairs) if fit else None


def _line(name: str, wanted: bool, nones: list[str]) -> str:
    """The expression for one line."""
    value = "([^\r]*+)" if wanted else "[^\r]*+"
    if name == "Response":
        value = "(?!Follows\r)" + value  # what comes after that are no headers (`wire/follows.py`)
    if wanted and nones:
        value = f"(?:{'|'.join(map(re.escape, nones))}|{value})"
    return re.escape(f"{name}: ") + value


def _looked_at(plan: "Plan", places: Places) -> dict[str, Any]:
    """The places without those that the validator of a plan does not look at."""
    kept: dict[str, Any] = {}
    for name, place in places.items():
        if (field := plan.keys.get(name)) is not None:
            snapshot = field.inner if isinstance(place, dict) else None
            kept[name] = place if snapshot is None else _looked_at(snapshot, cast(Places, place))
    return kept


def _positions(place: Any) -> Iterator[int]:
    """All positions in a place."""
    match place:
        case dict() | list():
            items = cast(dict[str, Any] | list[Any], place)
            for inner in items.values() if isinstance(items, dict) else items:
                yield from _positions(inner)
        case _:
            yield place


class _Table:
    """Makes one dictionary of the validator's input."""

    def __init__(self, plan: "Plan | None", places: Places, groups: Mapping[int, int]) -> None:
        texts = {name: groups[place] for name, place in places.items() if isinstance(place, int)}
        self._names = tuple(texts)
        self._texts = _taking(tuple(texts.values()), len(groups))
        self._escaped = [] if plan is None else [name for name in texts if plan.keys[name].is_escaped]
        self._lists: list[tuple[str, _Made]] = []
        self._tables: list[tuple[str, int, _Table]] = []
        """Each with the group without which there is none."""
        for name, place in places.items():
            inner = None if plan is None else plan.keys[name].inner
            if isinstance(place, list):
                self._lists.append((name, _made(inner, place, groups)))
            elif isinstance(place, dict):
                first = 0 if inner is None else groups[next(_positions(place[inner.names[0]]))]
                self._tables.append((name, first, _Table(inner, cast(Places, place), groups)))
        self._order = dict.fromkeys(places) if plan is None and self._lists else {}
        """Open headers, some of them repeated: they keep the order that they came in."""

    def make(self, match: re.Match[str], escaped: bool) -> Fields:
        """The dictionary. `escaped`: there is a backslash somewhere in the message."""
        fields: Fields = dict(zip(self._names, self._texts(match), strict=False))
        if self._order:
            fields = {**self._order, **fields}
        if escaped:
            for name in self._escaped:
                if fields[name] is not None:
                    fields[name] = unescape(fields[name])
        for name, made in self._lists:
            fields[name] = _make(made, match, escaped)
        for name, first, table in self._tables:
            if match[first] is not None:
                fields[name] = table.make(match, escaped)
        return fields


_Made = int | list["_Made"] | _Table
"""What a value is made from: a group, several values, or a table."""


def _made(plan: "Plan | None", place: Any, groups: Mapping[int, int]) -> _Made:
    match place:
        case int():
            return groups[place]
        case list():
            return [_made(plan, one, groups) for one in cast(list[object], place)]
        case _:
            return _Table(plan, place, groups)


def _make(made: _Made, found: re.Match[str], escaped: bool) -> Any:
    match made:
        case int():
            return found[made]
        case list():
            return [_make(one, found, escaped) for one in made]
        case _:
            return made.make(found, escaped)


def _taking(groups: tuple[int, ...], all_groups: int) -> methodcaller:
    """What takes the texts of these groups, and perhaps more behind them, out of a match."""
    if groups == tuple(range(1, all_groups + 1)):
        return methodcaller("groups")
    return methodcaller("group", *groups, 0, 0)  # two more: so that there is always a tuple
