"""Taking out of a message what a model class cannot hold, so that the rest can be."""

from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from pydantic import ValidationError

from .fields import Texts
from .gather import Fields, Prefixed
from .plan import Plan
from .planned import NO_NEUTRAL, PlannedField

Place = tuple[int | str, ...]


class _Fault(NamedTuple):
    """Where a bad value stands in the validator's input."""

    container: Fields | list[Any]
    """The dictionary or the list that holds it."""
    key: Any
    name: str
    """Its header."""
    field: PlannedField | None
    """Its field; None for one item of several."""


class Repairs:
    """The repairs of one message."""

    def __init__(self, plan: Plan, fields: Fields) -> None:
        self._plan = plan
        self._fields = fields
        self._neutral: set[tuple[int, int | str]] = set()
        self.spoilt: dict[str, Texts] = {}
        """The headers that were taken out, with their texts."""

    def take_out(self, error: ValidationError) -> bool:
        """Take what an error complains of out of the validator's input.

        False where there is nothing left to try: a field must have a value, and there is none to give.
        """
        places = [
            detail["loc"] for detail in error.errors(include_url=False, include_context=False, include_input=False)
        ]
        faults = list(_faults(self._plan, self._fields, places))
        # From the back: what is taken out of a list does not move what is still to be taken out.
        return any([self._mend(fault) for fault in reversed(faults)])  # noqa: C419 - all of them, not up to the first

    def _mend(self, fault: _Fault) -> bool:
        container, key, field = fault.container, fault.key, fault.field
        mark = id(container), key
        if mark in self._neutral:
            return False
        value: object = container[key] if isinstance(container, list) else container.get(key)
        self.spoilt.setdefault(fault.name, _texts(value))
        if isinstance(value, list) and value and not _takes_all(field):  # sent twice: the first one holds
            first = str(cast(list[object], value)[0])
            container[key] = first if field is None else field.read(first)
            return True
        if isinstance(container, list):
            del container[key]
        else:
            container.pop(key, None)
        if field is not None and field.required:
            if field.neutral is NO_NEUTRAL:
                return False
            self._neutral.add(mark)
            container[key] = field.neutral
            return True
        return value is not None


def _faults(plan: Plan, fields: Fields, places: list[Place]) -> Iterator[_Fault]:
    """The bad values, each once: of a union, pydantic tells why each of its members does not fit."""
    known: set[tuple[int, int | str]] = set()
    for place in places:
        fault = _find(plan, fields, place)
        if fault is not None and (mark := (id(fault.container), fault.key)) not in known:
            known.add(mark)
            yield fault


def _find(plan: Plan, fields: Fields, place: Place) -> _Fault | None:
    field = plan.keys.get(str(place[0])) if place else None
    if field is None:
        return None
    value = fields.get(field.key)
    below = place[1] if len(place) > 1 else None
    match value:
        case dict() if isinstance(field.gatherer, Prefixed) and field.inner is not None and below in field.inner.keys:
            inner = field.inner.keys[str(below)]
            return _Fault(value, inner.key, field.gatherer.prefix + inner.key, inner)
        case dict() if below in value:
            return _Fault(value, below, str(below), None)
        case list() if isinstance(below, int) and field.inner is not None:
            row = cast(list[Fields], value)[below]
            if len(place) > 2 and (found := field.inner.keys.get(str(place[2]))) is not None:
                name = found.key if field.places is None else field.places.name_of(fields, below, found.key)
                return _Fault(row, found.key, name, found)
            return _Fault(value, below, field.key, None)
        case list() if isinstance(below, int) and below < len(cast(list[object], value)):
            name = field.key if field.places is None else field.places.name_of(fields, below, "")
            return _Fault(value, below, name, None)
        case _:
            return _Fault(fields, field.key, field.key, field)


def _takes_all(field: PlannedField | None) -> bool:
    """Whether several texts are one value."""
    return field is not None and (field.gatherer is not None or (field.form is not None and field.form.repeated))


def _texts(value: object) -> Texts:
    if isinstance(value, list):
        return [text for text in cast(list[object], value) if isinstance(text, str)]
    return value if isinstance(value, str) else ""
