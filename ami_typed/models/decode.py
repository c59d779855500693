"""Message -> model instance. Nothing that a server sends makes this fail.

The headers are validated as they are; only when pydantic refuses some are these taken out, kept in `.invalid`, and the rest is
validated again. A required header that is absent or spoilt is given its neutral value: the message still arrives as its class.
"""

import logging
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from ami_typed.wire import Message

from .base import Event, Received, event_classes, remember, set_message
from .envelope import own_headers
from .fields import Texts
from .gather import Fields, Prefixed
from .local import UnknownEvent
from .plan import NO_NEUTRAL, Plan, PlannedField, collect_texts, plan_of

_log = logging.getLogger("ami_typed.models")

M = TypeVar("M", bound=Received)


def decode_event(message: Message) -> Event:
    """Make an event of its class: the schema's, a user's own, or `UnknownEvent`."""
    cls = event_classes.find(message.name) or UnknownEvent
    return decode(cls, message) if cls.spec.subtype is None else decode(subtype_of(cls, message), message)


def subtype_of(cls: type[Event], message: Message) -> type[Event]:
    """The user's own class below a class with a `subtype` that a message belongs to, or the class itself."""
    return event_classes.subtypes(cls).get(message.get(cls.spec.subtype or "") or "", cls)


def decode(cls: type[M], message: Message) -> M:
    """Make an instance of a class from a message."""
    plan = plan_of(cls)
    fields: Fields = _own_fields(message) if plan.shadows_envelope else message.fields()
    plan.prepare(fields, b"\\" in message.raw)
    if plan.runs is not None or plan.open is not None:
        plan.prepare_whole(fields, message.headers)
    try:
        model = cast(M, plan.validate(fields, by_alias=True, by_name=False, extra="ignore"))
    except ValidationError as error:
        return _lenient(cls, plan, message, fields, error)
    set_message(model, message)
    return model


def _own_fields(message: Message) -> Fields:
    first, text = message.headers[0]
    return {first: text, **collect_texts(own_headers(message))}


def _lenient(cls: type[M], plan: Plan, message: Message, fields: Fields, error: ValidationError) -> M:
    """Decode what pydantic refused: take the bad headers out, as often as that brings something new to light."""
    spoilt: dict[str, Texts] = {}
    for _ in range(1 + len(plan.names) + sum(len(value) for value in fields.values() if isinstance(value, list | dict))):
        repaired = [_repair(plan, fields, detail["loc"], spoilt) for detail in error.errors(include_url=False, include_context=False)]
        if not any(repaired):
            break
        try:
            model = cast(M, plan.validate(fields, by_alias=True, by_name=False, extra="ignore"))
        except ValidationError as further:
            error = further
            continue
        remember(model, message, spoilt)
        return model
    return _as_base(cls, message, error)


def _repair(plan: Plan, fields: Fields, place: tuple[int | str, ...], spoilt: dict[str, Texts]) -> bool:
    """Take one bad value out. False where that cannot help: the field must have a value and there is none to give."""
    found = _find(plan, fields, place)
    if found is None:
        return False
    container, field, name = found
    value = container.pop(field.key, None)
    if isinstance(value, list) and value and not (field.form and field.form.repeated):  # sent twice: the first one wins
        spoilt[name] = cast(list[str], value)
        container[field.key] = field.read(str(cast(list[object], value)[0]))
        return True
    if isinstance(value, str) or value is None:
        spoilt.setdefault(name, value or "")
    if field.required and field.neutral is not NO_NEUTRAL:
        container[field.key] = field.neutral
        return True
    return value is not None and not field.required


def _find(plan: Plan, fields: Fields, place: tuple[int | str, ...]) -> tuple[Fields, PlannedField, str] | None:
    """The header that an error is about: what holds it, its field, and its name on the wire."""
    container, name = fields, ""
    field = plan.keys.get(str(place[0])) if place else None
    for part in place[1:]:
        if field is None or field.inner is None:
            break
        value = container.get(field.key)
        if isinstance(value, list) and isinstance(part, int):
            name = f"{name}{field.key}[{part}]."
            container = {field.key: value[part]}
        elif isinstance(value, dict) and part in field.inner.keys:
            name += field.gatherer.prefix if isinstance(field.gatherer, Prefixed) else ""
            container, field = cast(Fields, value), field.inner.keys[str(part)]
        else:
            break
    return None if field is None else (container, field, name + field.key)


def _as_base(cls: type[M], message: Message, error: ValidationError) -> M:
    """A user's own class that cannot be filled comes as its nearest base of the schema, the headers in question noted."""
    base = next((parent for parent in cls.__mro__[1:] if "spec" in parent.__dict__ and parent is not Event), UnknownEvent)
    if cls not in _complained:
        _complained.add(cls)
        details = "; ".join(f"{'.'.join(map(str, detail['loc']))}: {detail['msg']}" for detail in error.errors(include_input=False))
        _log.warning("%s cannot be filled from %s, which comes as %s: %s", cls.__qualname__, message.name, base.__name__, details)
    model = decode(cast(type[M], base), message)
    noted: dict[str, Texts] = {str(detail["loc"][0]): message.get(str(detail["loc"][0])) or "" for detail in error.errors()}
    remember(model, message, {**model.invalid, **noted})
    return model


_complained: set[type[Received]] = set()
