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

The state is what the server still has to say. Whether somebody waits for it is another matter: an exchange that is
given up (cancelled, out of time, too long) goes through the same states, and drops what it hears.
"""

from __future__ import annotations  # else each `Action[R]` in a signature is a class that pydantic makes

from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Generic, TypeVar, cast

from ami_typed.errors import ActionError, AMIError, ListTooLong, OutcomeUnknown, action_error
from ami_typed.models import Action, Event, ListResponse, Response, decode, decode_event
from ami_typed.models.shape import Shape, is_last
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

    def __init__(
        self, action: Action[R], shape: Shape, message: Message, action_id: str, max_items: int | None
    ) -> None:
        self.action = action
        self.action_id = action_id
        self.message = message
        """What is to be written."""
        self.shape = shape
        self.state = State.SENT
        self.response: Response | None = None
        self.complete: Event | None = None
        self.error: AMIError | None = None
        self.items: deque[Event] = deque()
        """What came of the list and was not taken yet."""
        self.on_progress: Callable[[], None] | None = None
        """Called when an item came, and when the exchange is done."""
        self.blocking_time = 0.0
        """How many seconds the action may hold up the server by itself."""
        self.blocks_until = 0.0
        """Until when it may do so, on the clock of who writes it."""
        self._max_items = max_items
        self._announced = False
        self._last: Message | None = None
        self._done = False
        self._given_up = False

    @property
    def done(self) -> bool:
        """Whether there is a result or an error, and nothing more to wait for."""
        return self._done

    @property
    def given_up(self) -> bool:
        """Whether nobody waits for it although the server has not said everything."""
        return self.state is not State.DONE and (self._given_up or self._done)

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
        parts = [part.raw for part in (self.response, *self.items, refusal) if part is not None]
        return parts if self._last is None else [*parts, self._last]

    def finish(self, error: AMIError | None = None) -> None:
        """End the waiting, whatever the server still says. Only the first end counts."""
        if not self._done:
            self._done, self.error = True, error
            self._tell()

    def give_up(self) -> None:
        """Nobody waits any more: drop what came, and what will come."""
        self._given_up = True
        self.items.clear()

    def _conclude(self, error: AMIError | None = None) -> None:
        """The server has said everything."""
        self.state = State.DONE
        self.finish(error)

    def hear_response(self, message: Message) -> None:
        """A response with this ActionID."""
        if self.state is State.DONE:
            return
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
            self._conclude()

    def _refused(self, response: Response) -> None:
        empty = () if self.shape.list is None else self.shape.list.empty
        if self.state is State.SENT and (response.message or "").strip() in empty:
            self.response = response
            self._conclude()
        else:
            self._conclude(action_error(self.action, response))

    def hear_event(self, message: Message) -> bool:
        """An event with this ActionID (or without any, where the items have none); False if it is for everyone."""
        if self.state is State.AWAITING:
            return self._hear_answer(message)
        return self.state is State.LISTING and self._hear_listed(message)

    def _hear_answer(self, message: Message) -> bool:
        expected = self.shape.answer
        if expected is not None and not self.items and message.name == expected.spec.wire_name:
            self.items.append(decode(expected, message))
            if not self._announced:
                self._conclude()
        elif is_last(message):
            self._last = message
            if self.items or self._given_up:
                self._conclude()
            else:
                self._conclude(
                    OutcomeUnknown(self.action, "the server ended its answer without the event that it promised")
                )
        else:
            return False
        return True

    def _hear_listed(self, message: Message) -> bool:
        if message.name == self.shape.complete:
            self._end_list(message)
        elif is_last(message):
            self._hear_last(message)
        elif self.shape.takes(message):
            self._add(message)
        else:
            return False
        return True

    def _hear_last(self, message: Message) -> None:
        """What ends the list under another name than it should.

        It can be a whole list in one message, where the server did not end its items as it should (CoreShowChannelMap
        before June 2024, SKINNYdevices).
        """
        *items, last = split_at_events(message)
        for item in items:
            if self.shape.takes(item):
                self._add(item)
        if last.name in self.shape.items:
            self._add(last)
            self._conclude()
        else:
            self._end_list(last)

    def _end_list(self, message: Message) -> None:
        self._last = message
        if self.shape.complete in (None, message.name):
            self.complete = decode_event(message)
        self._conclude()

    def _add(self, message: Message) -> None:
        if self._given_up or self._done:
            return
        self.items.append(decode_event(message))
        if self._max_items is not None and len(self.items) > self._max_items:
            self.items.clear()
            self.finish(ListTooLong(self.action, self._max_items))
        else:
            self._tell()

    def _tell(self) -> None:
        if self.on_progress is not None:
            self.on_progress()

    def hears_without_action_id(self) -> bool:
        """Whether it takes items at this moment that do not have its ActionID."""
        spec = self.shape.list
        if spec is None or self.state is not State.LISTING:
            return False
        return spec.items_without_action_id or (spec.any and not self.given_up)  # what happens is lost for nobody


def split_at_events(message: Message) -> list[Message]:
    """The messages that were run together in one, each from its line `Event: ...` on."""
    parts: list[list[bytes]] = []
    for line in message.raw.split(b"\r\n"):
        line = line.lstrip(b"\n")
        if line.startswith(b"Event:") or not parts:
            parts.append([])
        parts[-1].append(line)
    return [Message(b"\r\n".join(part)) for part in parts]
