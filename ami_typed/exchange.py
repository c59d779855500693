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

import math
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Generic, NamedTuple, TypeVar, cast

from ami_typed.errors import ActionError, ActionTimeout, AMIError, ListTooLong, OutcomeUnknown, action_error
from ami_typed.models import Action, Event, ListResponse, Response, decode, decode_event
from ami_typed.models.shape import Shape, is_last
from ami_typed.wire import Message

R = TypeVar("R")

MAX_ITEMS = 100_000
"""How many items a list may hold by default."""
_NO_ITEMS: deque[Event] = deque(maxlen=0)
"""The items of what is answered with a response alone."""


class State(Enum):
    """Where an exchange stands."""

    SENT = "sent"
    LISTING = "listing"
    AWAITING = "awaiting"
    DONE = "done"


SENT, LISTING, AWAITING, DONE = State
"""Names of the module are found faster than members of an enum."""


class Deadline(NamedTuple):
    """How long an answer may take."""

    whole: float | None
    """Seconds until all of it has come; None for ever."""
    silence: float | None = None
    """Seconds that the server may be silent meanwhile; None for ever."""


class Exchange(Generic[R]):
    """One action and what answers it."""

    state: State = SENT
    response: Response | None = None
    complete: Event | None = None
    error: AMIError | None = None
    done = False
    """Whether there is a result or an error, and nothing more to wait for."""
    on_done: Callable[[], None] | None = None
    """Called when it is done."""
    on_item: Callable[[], None] | None = None
    """Called when an item of the list came."""
    blocking_time = 0.0
    """How many seconds the action may hold up the server by itself."""
    blocks_until = 0.0
    """Until when it may do so, on the clock of who writes it."""
    deadline = Deadline(None)
    """How long it may take."""
    begun = 0.0
    """Since when the whole of the deadline counts, on the same clock."""
    heard = 0.0
    """When something of the answer came last, on the same clock; at first, since when it is waited for."""
    _announced = False
    _given_up = False
    _last: Message | None = None

    def __init__(
        self, action: Action[R], shape: Shape, message: Message, action_id: str, max_items: int | None
    ) -> None:
        self.action = action
        self.action_id = action_id
        self.message = message
        """What is to be written."""
        self.shape = shape
        self.items: deque[Event] = deque() if shape.events else _NO_ITEMS
        """What came of the list and was not taken yet."""
        self._max_items = max_items

    @property
    def given_up(self) -> bool:
        """Whether nobody waits for it although the server has not said everything."""
        return self.state is not DONE and (self._given_up or self.done)

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
        if not self.done:
            self.done, self.error = True, error
            if self.on_done is not None:
                self.on_done()

    def due(self) -> float:
        """When it has taken too long, if nothing more comes."""
        whole, silence = self.deadline
        at_last = math.inf if whole is None else self.begun + whole
        return at_last if silence is None else min(at_last, self.heard + silence)

    def expire(self) -> None:
        """End it because it has taken too long."""
        whole, silence = self.deadline
        silent = silence is not None and (whole is None or self.due() < self.begun + whole)
        self.finish(ActionTimeout(self.action, (silence if silent else whole) or 0.0, silent))

    def give_up(self) -> None:
        """Nobody waits any more: drop what came, and what will come."""
        self._given_up = True
        self.items.clear()

    def _conclude(self, error: AMIError | None = None) -> None:
        """The server has said everything."""
        self.state = DONE
        self.finish(error)

    def hear_response(self, message: Message, refused: bool) -> None:
        """A response with this ActionID; `refused`: it is an error."""
        if self.state is DONE:
            return
        if refused:
            self._refused(decode(Response, message))
            return
        if self.state is not SENT:
            return
        shape = self.shape
        self.response = decode(shape.response, message)
        if not shape.events:
            self._conclude()
            return
        self._announced = message.get("EventList") is not None
        if shape.answer is not None:
            self.state = AWAITING
        elif shape.list is not None and (self._announced or shape.list.any):
            self.state = LISTING
        else:
            self._conclude()

    def _refused(self, response: Response) -> None:
        empty = () if self.shape.list is None else self.shape.list.empty
        if self.state is SENT and (response.message or "").strip() in empty:
            self.response = response
            self._conclude()
        else:
            self._conclude(action_error(self.action, response))

    def hear_event(self, message: Message) -> bool:
        """An event with this ActionID (or without any, where the items have none); False if it is for everyone."""
        if self.state is AWAITING:
            return self._hear_answer(message)
        return self.state is LISTING and self._hear_listed(message)

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
        name = message.name
        if name == self.shape.complete:
            self._end_list(message)
        elif is_last(message):
            self._hear_last(message)
        elif self.shape.takes(name):
            self._add(message, name)
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
            if self.shape.takes(item.name):
                self._add(item, item.name)
        if last.name in self.shape.items:
            self._add(last, last.name)
            self._conclude()
        else:
            self._end_list(last)

    def _end_list(self, message: Message) -> None:
        self._last = message
        if self.shape.complete in (None, message.name):
            self.complete = decode_event(message)
        self._conclude()

    def _add(self, message: Message, name: str) -> None:
        if self._given_up or self.done:
            return
        self.items.append(decode_event(message, name))
        if self._max_items is not None and len(self.items) > self._max_items:
            self.items.clear()
            self.finish(ListTooLong(self.action, self._max_items))
        elif self.on_item is not None:
            self.on_item()

    def hears_without_action_id(self) -> bool:
        """Whether it takes items at this moment that do not have its ActionID."""
        spec = self.shape.list
        if spec is None or self.state is not LISTING:
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
