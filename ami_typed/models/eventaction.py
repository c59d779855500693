"""Actions that the server makes an event of, and the way from the event to the action."""

from datetime import timedelta
from typing import Generic, Self, TypeVar, cast

from pydantic import BaseModel, SecretStr, model_validator

from ami_typed.wire import LocalProtocolError, Message

from .action import Action
from .base import Event, Response
from .fields import Texts
from .plan import plan_of

E = TypeVar("E", bound=Event)

_FORMLESS: tuple[type[object], ...] = (bytes, dict, list, tuple, set, frozenset, timedelta, BaseModel, SecretStr)
"""What could be read back from no text, or from one of several, unless a marker of its field says how it is written."""

_OF_THE_ACTION = frozenset(("action", "actionid"))
"""Headers that the server takes for its own, wherever they stand."""


class EventAction(Action[Response], Generic[E]):
    """An action that the server makes an event of: it gives the headers of the one to the other.

    It keeps `Action` and the name of the event for itself, and copies the ActionID: none of the three can be among the
    event's own headers (ValidationError).
    """

    @classmethod
    def of(cls, event: E) -> Self:
        """The action that sends an event, with all its fields as headers; a field that is None is left out.

        Raises LocalProtocolError where a value holds a line break or has no form on the wire, and ValidationError where
        a field is called as one of the headers that cannot be the event's own.
        """
        _check_forms(event)
        message = Message.from_headers([("Action", cls.spec.wire_name), *event.encode().headers[1:]])
        plan = plan_of(cls)
        return cast(Self, plan.validate(plan.fields_one_by_one(message)))

    @model_validator(mode="after")
    def _own_headers(self) -> Self:
        plan = plan_of(type(self))
        taken = _OF_THE_ACTION.union(map(str.casefold, plan.names))
        given: dict[str, Texts] = {} if plan.open is None else getattr(self, plan.open.name) or {}
        if wrong := [name for name in given if name.casefold() in taken]:
            raise ValueError(f"{self.wire_name}: the event's own headers cannot be called {' or '.join(wrong)}")
        return self


def _check_forms(event: Event) -> None:
    """Refuse values of a user's own class that would be written as Python shows them."""
    for field in plan_of(type(event)).fields:
        value: object = getattr(event, field.name)
        if field.is_own_list:
            items = cast(list[object], value or [])
        else:
            items = [value] if field.is_plain and field.form is None else []
        for item in items:
            if isinstance(item, _FORMLESS):
                reason = f"a {type(item).__name__} has no form on the wire by itself: give the field a marker"
                raise LocalProtocolError(reason, action=event.wire_name, header=field.key)
