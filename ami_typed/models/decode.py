"""Message -> model instance. Nothing that a server sends makes this fail.

The headers are validated as they are; only when pydantic refuses some are these taken out, kept in `.invalid`, and the
rest is validated again (`repair.py`). A required header that is absent or spoilt is given its neutral value: the
message still arrives as its class.
"""

import logging
from typing import TypeVar, cast

from pydantic import ValidationError

from ami_typed.wire import Message

from .action import Action, action_classes
from .base import Event, Received, Response, event_classes, remember, set_message
from .fields import Texts
from .local import RawAction, UnknownEvent
from .plan import plan_of

_log = logging.getLogger("ami_typed.models")

M = TypeVar("M", bound=Received)


def decode_event(message: Message, name: str | None = None) -> Event:
    """Make an event of its class: the schema's, a user's own, or `UnknownEvent`. `name`: its name, if known already."""
    cls = event_classes.find(message.name if name is None else name) or UnknownEvent
    return decode(cls, message) if cls.spec.subtype is None else decode(subtype_of(cls, message), message)


def subtype_of(cls: type[Event], message: Message) -> type[Event]:
    """The user's own class below a class with a `subtype` that a message belongs to, or the class itself."""
    return event_classes.subtypes(cls).get(message.get(cls.spec.subtype or "") or "", cls)


def decode(cls: type[M], message: Message) -> M:
    """Make an instance of a class from a message.

    Where the class is a user's own and cannot be filled, it is one of its nearest base that can.
    """
    plan = plan_of(cls)
    model: M
    text = message.raw.decode("utf-8", "surrogateescape")
    try:
        for layout in plan.layouts:
            if (match := layout.match(text)) is not None:
                texts = match.groups()
                model = layout.make(texts if "\\" not in text else layout.unescaped(texts))
                break
        else:
            layout, model = None, plan.make(message)
    except ValidationError as error:
        return _lenient(cls, message, error)
    except Exception as error:
        return _as_base(cls, message, error, {})
    set_message(model, message)
    if layout is not None:
        if layout is not plan.layouts[0]:
            plan.prefer(layout)
        if layout.repeated:
            remember(model, message, layout.texts_of_repeated(text))
    return model


def decode_action(message: Message) -> Action[object]:
    """Make an action of its class, as a server would; a `RawAction` where nobody declares it.

    This is strict, for it reads what a client sends: raises ValidationError where the headers are not those of the
    action.
    """
    plan = plan_of(action_classes.find(message.get("Action") or "") or RawAction)
    return cast(Action[object], plan.validate(plan.fields_one_by_one(message)))


def _lenient(cls: type[M], message: Message, error: ValidationError) -> M:
    """Decode what pydantic refused: take the bad headers out, as often as that brings something new to light."""
    from .repair import Repairs  # most servers send nothing that needs it

    plan = plan_of(cls)
    fields = plan.fields_one_by_one(message)
    repairs = Repairs(plan, fields)
    spoilt = repairs.spoilt
    while repairs.take_out(error):
        try:
            model = cast(M, plan.validate(fields))
        except ValidationError as further:
            error = further
        except Exception as further:
            return _as_base(cls, message, further, spoilt)
        else:
            remember(model, message, spoilt)
            return model
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        if detail["loc"] and (name := str(detail["loc"][0])) not in spoilt:
            spoilt[name] = message.get(name) or ""
    return _as_base(cls, message, error, spoilt)


def _as_base(cls: type[M], message: Message, error: Exception, spoilt: dict[str, Texts]) -> M:
    """A user's own class that cannot be filled comes as its nearest base that can, the headers in question noted."""
    last = UnknownEvent if issubclass(cls, Event) else Response
    base = next((parent for parent in cls.__mro__[1:] if "spec" in parent.__dict__ and parent is not Event), last)
    if cls not in _complained:
        _complained.add(cls)
        _log.warning(
            "%s cannot be filled from %r, which comes as %s: %s",
            cls.__qualname__,
            message,
            base.__name__,
            _reason(error),
        )
    model = decode(cast(type[M], base), message)
    remember(model, message, {**model.invalid, **spoilt})
    return model


def _reason(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return f"{type(error).__name__}: {error}"
    details = error.errors(include_url=False, include_context=False, include_input=False)
    return "; ".join(f"{'.'.join(map(str, detail['loc'])) or 'the whole'}: {detail['msg']}" for detail in details)


_complained: set[type[Received]] = set()
