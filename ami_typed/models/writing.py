"""Writes the validator's input for a message as an expression of Python, as it stands in the functions of a layout."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from .plan import Plan

Places = Mapping[str, Any]
"""A validator's input with the positions of headers in place of their texts."""


class Writing(NamedTuple):
    """Writes the expression that makes the validator's input out of the `texts` of a message."""

    groups: Mapping[int, int]
    """Which of the texts stands at a position of the message."""
    nones: frozenset[int]
    """The positions whose texts can be None."""

    def table(self, plan: "Plan | None", places: Places) -> str:
        """A dictionary. `plan` is that of the class which is made of it; None where it stays one."""
        return f"{{{', '.join(self._entry(plan, name, place) for name, place in places.items())}}}"

    def _entry(self, plan: "Plan | None", name: str, place: Any) -> str:
        inner = None if plan is None else plan.keys[name].inner
        entry = f"{name!r}: {self.value(inner, place)}"
        if inner is None or not isinstance(place, dict):
            return entry
        first = next(positions(place[inner.names[0]]))
        return f"**({{}} if {self.text(first)} is None else {{{entry}}})" if first in self.nones else entry

    def value(self, plan: "Plan | None", place: Any) -> str:
        """What stands at a place: a text, a list, or a dictionary."""
        match place:
            case int():
                return self.text(place)
            case list():
                return f"[{', '.join(self.value(plan, one) for one in cast(list[object], place))}]"
            case _:
                return self.table(plan, place)

    def text(self, position: int) -> str:
        """One text."""
        return f"texts[{self.groups[position]}]"


def positions(place: Any) -> Iterator[int]:
    """All positions in a place."""
    match place:
        case dict() | list():
            items = cast(dict[str, Any] | list[Any], place)
            for inner in items.values() if isinstance(items, dict) else items:
                yield from positions(inner)
        case _:
            yield place
