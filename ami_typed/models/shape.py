"""The shape of an action's answer, read from its class: the type argument and the spec."""

import re
from functools import cache
from typing import Any, NamedTuple, cast, get_args

from pydantic import BaseModel

from ami_typed.wire import Message

from .action import Action, ListAction, action_classes
from .base import Event, Response, event_classes
from .spec import ListSpec

Shaped = type[Action[object]]

_find_event_list = re.compile(rb"\r\neventlist:", re.IGNORECASE).search


class Shape(NamedTuple):
    """What answers an action: a response, after it perhaps one event, or a list of items and a complete event."""

    response: type[Response] = Response
    answer: type[Event] | None = None
    """The one event that is the answer."""
    items: frozenset[str] = frozenset()
    """Wire names of a list's items; none where any event of the exchange is one."""
    complete: str | None = None
    """Wire name of the event that ends the list, if it is known."""
    list: ListSpec | None = None
    """Set where the answer is a list."""

    @property
    def events(self) -> bool:
        """Whether events belong to the answer."""
        return self.list is not None or self.answer is not None

    def takes(self, message: Message) -> bool:
        """Whether an event of the exchange is an item of the list."""
        if self.list is None:
            return False
        return self.list.any or not self.items or message.name in self.items or self._is_item(message.name)

    def _is_item(self, name: str) -> bool:
        """Whether a name is another name of an item."""
        cls = event_classes.find(name)
        return cls is not None and cls.spec.wire_name in self.items


def is_last(message: Message) -> bool:
    """Whether an event says that a list ends with it."""
    if _find_event_list(message.raw) is None:  # as in each item of a list but perhaps the last
        return False
    return (message.get("EventList") or "").casefold() in ("complete", "cancelled")


@cache
def shape_of(action: Shaped) -> Shape:
    """The shape of the answer to an action class."""
    if issubclass(action, ListAction):
        item, complete = _arguments(cast(type[BaseModel], action), ListAction)
        names = frozenset(kind.spec.wire_name for kind in (get_args(item) or (item,)))
        items = frozenset[str]() if "" in names else names
        return Shape(items=items, complete=complete.spec.wire_name or None, list=action.spec.list_spec or ListSpec())
    (result,) = _arguments(action, Action)
    if isinstance(result, type) and issubclass(result, Event):
        return Shape(answer=result)
    return Shape(response=result if isinstance(result, type) and issubclass(result, Response) else Response)


UNKNOWN_SHAPE = Shape(list=ListSpec(optional=True))
"""The shape of the answer to an action that nobody declared: a list, if the response says so."""


def shape_of_name(name: str) -> Shape:
    """The shape of the answer to an action by its wire name."""
    cls = action_classes.find(name)
    return UNKNOWN_SHAPE if cls is None else shape_of(cls)


def _arguments(action: type[BaseModel], generic: type[BaseModel]) -> tuple[Any, ...]:
    """The type arguments that an action class gave to its base."""
    for parent in action.__mro__:
        metadata = parent.__dict__.get("__pydantic_generic_metadata__", {})
        if metadata.get("origin") is generic:
            return cast(tuple[Any, ...], metadata["args"])
    return (Response,) if generic is Action else (Event, Event)
