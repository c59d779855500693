"""What the fake Asterisk answers: how a Python value becomes the messages that a server sends."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ami_typed.models import Action, Event, Response, event_classes
from ami_typed.models.shape import Shape, shape_of
from ami_typed.wire import Message


@dataclass(frozen=True, slots=True)
class Refusal:
    """`Response: Error`, with this message."""

    message: str


Reply = Response | Event | Sequence[Event] | Refusal | None
"""What an answer may be: a response; the items of a list, or the one event of an answer; an error; None for plain
success."""
Answer = Callable[[Any], Reply | Awaitable[Reply]]
"""Makes the reply to one action."""


def messages_for(action: Action[Any], reply: Reply, action_id: str | None) -> Iterator[Message]:
    """The messages that carry a reply, in the order of the server."""
    shape = shape_of(type(action))
    match reply:
        case Refusal(message):
            yield Response(message=message).encode(action_id=action_id, status="Error")
        case Response():
            yield reply.encode(action_id=action_id, status="Goodbye" if action.wire_name == "Logoff" else "Success")
        case None if not shape.events:
            yield shape.response.example().encode(action_id=action_id)
        case _:
            events = () if reply is None else (reply,) if isinstance(reply, Event) else reply
            yield from _with_events(shape, events, action_id)


def _with_events(shape: Shape, events: Sequence[Event], action_id: str | None) -> Iterator[Message]:
    announce = () if shape.list is None or shape.list.any else (("EventList", "start"),)
    yield Response(message="A list follows").encode(action_id=action_id, before=announce)
    unmarked = shape.list is not None and (shape.list.any or shape.list.items_without_action_id)
    for event in events:
        yield event.encode(action_id=None if unmarked else action_id)
    complete = None if shape.complete is None else event_classes.find(shape.complete)
    if complete is not None:
        counted = {"list_items": len(events)} if "list_items" in complete.model_fields else {}
        yield complete.example(**counted).encode(
            action_id=action_id, before=(("EventList", "Complete"),) if announce else ()
        )
