"""Canonical values of every field, as its type and its markers declare them: for Hypothesis."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from functools import partial
from typing import Any, Literal, cast, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel, SecretStr

from ami_typed.models import (
    Action,
    Address,
    Clock,
    Epoch,
    IsoTime,
    Json,
    Keyed,
    LocalTime,
    Numbered,
    Open,
    Runs,
    Separated,
    Variables,
)
from ami_typed.models.fields import plain
from ami_typed.models.plan import plan_of
from ami_typed.models.planned import PlannedField

Strategy = st.SearchStrategy[Any]

TEXTS = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=20)
NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,8}", fullmatch=True)
INTEGERS = st.integers(-(10**9), 10**9)
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1))
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
DURATIONS = st.timedeltas(timedelta(), timedelta(days=1000))
_HOSTS, _PORTS = st.sampled_from(["192.0.2.1", "2001:db8::1"]), st.integers(0, 65535)
ADDRESSES = st.builds(Address, _HOSTS, _PORTS, st.none(), st.none()) | st.builds(
    Address, _HOSTS, _PORTS, st.sampled_from(["UDP", "TCP", "TLS"]), st.sampled_from(["IPV4", "IPV6"])
)
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | INTEGERS | TEXTS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXTS, inside, max_size=3),
    max_leaves=5,
)


def instances(model: type[BaseModel]) -> Strategy:
    """Instances of a model class, with any of its optional fields."""
    plan = plan_of(model)
    # What the server always sends is never without a value, unless it has a text that means none.
    optional = {field.name for field in plan.fields if not field.always or field.none_texts}
    fields = {field.name: _values(field) for field in plan.fields if not field.is_first_line}
    if not issubclass(model, Action):
        required = {name: strategy for name, strategy in fields.items() if name not in optional}
        return st.fixed_dictionaries(
            required, optional={name: strategy for name, strategy in fields.items() if name in optional}
        ).map(partial(_instance, model))
    action = cast("type[Action[object]]", model)
    return _choices(action).flatmap(lambda needed: _actions(action, fields, optional, needed))


def _instance(model: type[BaseModel], values: dict[str, Any]) -> BaseModel:
    return model.model_validate(values, by_name=True)


def _choices(model: type[Action[object]]) -> st.SearchStrategy[tuple[frozenset[str], frozenset[str]]]:
    """Which fields an action must have, and which it must not, for each choice of its `either`."""
    groups = model.spec.either or ((),)
    every = frozenset(name for group in groups for name in group)
    return st.sampled_from([(frozenset(group), every - frozenset(group)) for group in groups])


def _actions(
    model: type[Action[object]],
    fields: dict[str, Strategy],
    optional: set[str],
    needed: tuple[frozenset[str], frozenset[str]],
) -> Strategy:
    given, forbidden = needed
    sent = {name: s.filter(lambda value: value not in ([], {})) for name, s in fields.items()}
    always = {name: s for name, s in sent.items() if name in given or name not in optional}
    perhaps = {name: s for name, s in sent.items() if name not in always and name not in forbidden}

    def complete(values: dict[str, Any]) -> Any:
        for name, others in model.spec.requires.items():
            if any(values.get(other) is None for other in others):
                values[name] = None
        return _instance(model, values)

    return st.fixed_dictionaries(always, optional=perhaps).map(complete)


def _values(field: PlannedField) -> Strategy:
    """The values of a field that arrive as they were given. None is what it has where it is left out."""
    gathered = _gathered(field)
    values = _plain(field, field.annotation) if gathered is None else gathered
    return values.filter(lambda value: not _means_none(field, value))


def _means_none(field: PlannedField, value: object) -> bool:
    """Whether a value would be read as none, or left out as the default is."""
    if isinstance(value, BaseModel):  # a snapshot is there if its first header is
        first = next(iter(value.__dict__.values()))
        return first is None or first in field.none_texts
    text = value.get_secret_value() if isinstance(value, SecretStr) else value
    if isinstance(text, Enum):
        text = str(text.value)
    return (isinstance(text, str) and text in field.none_texts) or (
        isinstance(text, int | float) and str(text) in field.none_texts
    )


def _gathered(field: PlannedField) -> Strategy | None:
    match field.gatherer:
        case Open():
            names = NAMES.map(lambda name: f"X-{name}")
            return st.dictionaries(names, TEXTS, max_size=3)
        case Keyed():
            inner = st.dictionaries(NAMES, TEXTS, min_size=1, max_size=2)
            keys = st.text(st.characters(exclude_characters="\r\n\0:", exclude_categories=["Cs"]), max_size=10)
            return st.dictionaries(keys, inner if field.gatherer.form else TEXTS, max_size=3)
        case Numbered() | Runs() if field.inner is not None:
            return st.lists(instances(field.inner.model).filter(_has_headers), max_size=3)
        case Numbered():
            (item,) = get_args(_without_none(field.annotation)) or (str,)
            return st.lists(_of(item), max_size=3)
        case None:
            return None
        case _:
            assert field.inner is not None
            return instances(field.inner.model)


def _without_none(annotation: Any) -> Any:
    members = [member for member in get_args(annotation) if member is not type(None)]
    return members[0] if type(None) in get_args(annotation) else annotation


def _has_headers(item: BaseModel) -> bool:
    return any(True for _ in plan_of(type(item)).headers(item))


def _in_zone(moment: datetime, zone: timezone) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=zone)


def _plain(field: PlannedField, annotation: Any) -> Strategy:
    match field.form:
        case Epoch():
            return MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC))
        case IsoTime():
            return st.builds(_in_zone, MOMENTS, ZONES)
        case LocalTime():
            return MOMENTS.map(lambda moment: moment.replace(microsecond=0))
        case Clock():
            return DURATIONS.map(lambda duration: timedelta(seconds=int(duration.total_seconds())))
        case Separated() as form:
            (item,) = get_args(_without_none(annotation)) or (str,)
            separator = form.separator
            items = _of(item).filter(lambda one: bool(plain(one)) and separator not in plain(one))
            return st.lists(items, max_size=3)
        case Variables() as form:
            values = TEXTS.filter(lambda text: text not in form.none)
            return st.dictionaries(NAMES, values, max_size=3)
        case Json():
            return DOCUMENTS
        case _:
            return _of(annotation)


_KINDS: dict[Any, Callable[[], Strategy]] = {
    str: lambda: TEXTS,
    int: lambda: INTEGERS,
    float: lambda: st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: round(number, 6)),
    bool: st.booleans,
    timedelta: lambda: DURATIONS,
    SecretStr: lambda: TEXTS.map(SecretStr),
    Address: lambda: ADDRESSES,
}


def _of(annotation: Any) -> Strategy:
    """Values of a type; of a text beside a number or an enum, such as cannot be taken for one."""
    if annotation in _KINDS:
        return _KINDS[annotation]()
    origin, members = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return st.sampled_from(members)
    if origin is list:
        return st.lists(_of(members[0]), max_size=3)
    if members:
        kinds = [member for member in members if member is not type(None)]
        if int in kinds and str in kinds:
            return INTEGERS | NAMES.filter(lambda name: not name.isdigit())
        return st.one_of(*map(_of, kinds))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return st.sampled_from(list(annotation))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return instances(annotation)
    raise TypeError(f"no canonical values of {annotation}")
