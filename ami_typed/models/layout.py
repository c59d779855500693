r"""The fast way from a message to the validator's input: by the layout of its headers.

Nearly all messages of a class have the same headers in the same order. Where each of them goes, and which of them the
class does not look at, is found out once: by sending their positions, in place of their texts, the way that texts go
(`Plan.place`). What comes out is compiled: one regular expression takes the wanted texts out of a message, and one
expression of Python puts them where they belong: into an instance (`making.py`) or, where there is more to do, into a
dictionary for the validator of the class.

The expression is exact. Each line is `Name: ` and whatever holds no CR, so that it fits a message only if that has
these lines and no others; what does not fit takes the slow way. A text that means none is a branch without a group, and
the group is None then. No part gives back what it took (`*+`), so the time is in proportion to the length.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ami_typed.wire.escape import unescape

from .gather import Fields
from .making import Texts, making
from .writing import Places, Writing, positions

if TYPE_CHECKING:
    from .plan import Plan

_KINDS = ("Event", "Response", "Action")
_LINES = 300
"""How many lines a message may have to be learnt: it takes some 50 µs for each."""


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
        wanted = sorted(set(positions(places)))
        lines = (_line(name, position in wanted, nones.get(position, [])) for position, name in enumerate(names))
        self.match = re.compile("\r\n".join(lines)).fullmatch
        """Finds the wanted texts in the text of a message, as groups; None where it has another layout."""
        groups = {position: group for group, position in enumerate(wanted)}
        self._escaped = sorted({groups[position] for position in _escaped(plan, places)})
        writing = Writing(groups, frozenset(nones))
        self._input = _compiled(writing.table(plan, places))
        self._validate = plan.validate
        self.make = making(plan, places, writing, self.make_by_dictionary) or self.make_by_dictionary
        """Makes an instance out of the wanted texts. Raises ValidationError where it cannot be made of them."""

    def make_by_dictionary(self, texts: Texts) -> Any:
        """As `make` does, by the validator of the class."""
        return self._validate(self._input(texts))

    def unescaped(self, found: Texts) -> Texts:
        """The wanted texts, those read that have backslash sequences."""
        texts = list(found)
        for group in self._escaped:
            if (text := texts[group]) is not None:
                texts[group] = unescape(text)
        return tuple(texts)

    def texts_of_repeated(self, text: str) -> dict[str, list[str]]:
        """All texts of the headers of `repeated`, out of that of the message."""
        lines = text.split("\r\n")
        return {name: [lines[place].partition(": ")[2] for place in places] for name, places in self.repeated.items()}


def names_of(text: str) -> tuple[str, ...] | None:
    """The names of the headers in the text of a message; None where it has a line that no layout is made for."""
    pairs = [line.partition(": ")[:2] for line in text.split("\r\n", _LINES)]
    fit = (
        len(pairs) <= _LINES
        and pairs[0][0] in _KINDS
        and all(name and separator and ":" not in name for name, separator in pairs)
    )
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


def _escaped(plan: "Plan | None", place: Any) -> Iterator[int]:
    """The positions of texts with backslash sequences."""
    match place:
        case dict() if plan is not None:
            for name, inner in cast(Places, place).items():
                field = plan.keys[name]
                yield from (
                    positions(inner) if field.is_escaped and isinstance(inner, int) else _escaped(field.inner, inner)
                )
        case list():
            for one in cast(list[object], place):
                yield from _escaped(plan, one)
        case _:
            pass


def _compiled(expression: str) -> Callable[[Texts], Fields]:
    """The function of an expression that a `Writing` wrote: what comes from outside is in it as `repr` of a text only.

    Written out, a dictionary is made at once in its final size. One from a loop, or from `zip`, grows as it is filled.
    """
    return cast(Callable[[Texts], Fields], eval(f"lambda texts: {expression}"))  # noqa: S307
