"""One action and what answers it, without any input or output.

An `Exchange` lives so:

    state       on a response with its ActionID             on an event with its ActionID
    SENT        Error                       -> DONE         (an event for everyone: OriginateResponse may come first)
                plain, success              -> DONE
                list, success with a list   -> LISTING
                list, success without one   -> DONE, empty
                one event, success          -> AWAITING
    LISTING     Error                       -> DONE         item -> kept;  the complete event -> DONE
    AWAITING    Error                       -> DONE         its event -> kept, DONE unless a list was announced;
                                                            `EventList: Complete` -> DONE
    DONE        further responses are dropped               (an event for everyone)
    given up    (cancelled, out of time, too long) what still comes of it is dropped, until its complete event
"""

from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Generic, TypeVar, cast

from ami_typed.errors import ActionError, AMIError, ListTooLong, OutcomeUnknown, action_error
from ami_typed.models import Action, Event, ListResponse, Response, decode, decode_event
from ami_typed.models.shape import Shape
from ami_typed.wire import Message

R = TypeVar("R")

MAX_ITEMS = 100_000
"""How many items a list may hold by default."""


class State(Enum):
    """Where an exchange stands."""

    SENT = "sent"
    LISTING = "listing"
    AWAITING = "awaiting"
    DONE = "done"


class Exchange(Generic[R]):
    """One action and what answers it."""

    def __init__(self, action: Action[R], shape: Shape, message: Message, action_id: str, max_items: int | None) -> None:
        self.action = action
        self.action_id = action_id
        self.message = message
        """What is to be written."""
        self.state = State.SENT
        self.response: Response | None = None
        self.complete: Event | None = None
        self.error: AMIError | None = None
        self.items: deque[Event] = deque()
        """What came of the list and was not taken yet."""
        self.on_progress: Callable[[], None] | None = None
        """Called when an item came, and when the exchange is done."""
        self.shape = shape
        self._max_items = max_items
        self._announced = False

    @property
    def done(self) -> bool:
        """Whether nothing more will come."""
        return self.state is State.DONE

    def result(self) -> R:
        """What `send` returns. Raises the error that the exchange ended with."""
        if self.error is not None:
            raise self.error
        assert self.response is not None, "an exchange that is done has a response or an error"
        result: object = self.response
        if self.shape.list is not None:
            result = ListResponse[Event, Event](self.response, tuple(self.items), self.complete)
        elif self.shape.answer is not None:
            result = self.items[0]
        return cast(R, result)  # the shape was read from the same type argument

    def messages(self) -> list[Message]:
        """All that answered, as it came; also where the server said that there was an error."""
        refusal = None
        if isinstance(self.error, ActionError):
            refusal = self.error.response
        elif self.error is not None:
            raise self.error
        return [part.raw for part in (self.response, *self.items, self.complete, refusal) if part is not None]

    def finish(self, error: AMIError | None = None) -> None:
        """End the exchange."""
        self.state, self.error = State.DONE, error
        self._tell()

    def hear_response(self, message: Message) -> None:
        """A response with this ActionID."""
        if message.name.casefold() == "error":
            self._refused(decode(Response, message))
            return
        if self.state is not State.SENT:
            return
        self.response = decode(self.shape.response, message)
        self._announced = message.get("EventList") is not None
        if self.shape.answer is not None:
            self.state = State.AWAITING
        elif self.shape.list is not None and (self._announced or self.shape.list.any):
            self.state = State.LISTING
        else:
            self.finish()

    def _refused(self, response: Response) -> None:
        empty = () if self.shape.list is None else self.shape.list.empty
        if self.state is State.SENT and (response.message or "").strip() in empty:
            self.response = response
            self.finish()
        else:
            self.finish(action_error(self.action, response))

    def hear_event(self, message: Message) -> bool:
        """An event with this ActionID (or without any, where the items have none); False if it is for everyone."""
        if self.state is State.AWAITING:
            return self._hear_answer(message)
        if self.state is not State.LISTING:
            return False
        if self.shape.ends_with(message):
            self.complete = decode_event(message)
            self.finish()
        elif self.shape.takes(message):
            self._add(decode_event(message))
        else:
            return False
        return True

    def _hear_answer(self, message: Message) -> bool:
        expected = self.shape.answer
        if expected is not None and not self.items and message.name == expected.spec.wire_name:
            self.items.append(decode(expected, message))
            if not self._announced:
                self.finish()
        elif message.get("EventList") is not None:
            if self.items:
                self.finish()
            else:
                self.finish(OutcomeUnknown(self.action, "the server ended its answer without the event that it promised"))
        else:
            return False
        return True

    def _add(self, item: Event) -> None:
        self.items.append(item)
        if self._max_items is not None and len(self.items) > self._max_items:
            self.items.clear()
            self.finish(ListTooLong(self.action, self._max_items))
        else:
            self._tell()

    def _tell(self) -> None:
        if self.on_progress is not None:
            self.on_progress()

    @property
    def hears_unmarked(self) -> bool:
        """Whether it takes items that have no ActionID at this moment."""
        return self.state is State.LISTING and self.shape.unmarked

    @property
    def is_cut(self) -> bool:
        """Whether it ended before its list did, so that more of that will come."""
        return isinstance(self.error, ListTooLong)
