"""The conversation with one server over one connection, without any input or output.

Rules:

1. An answer is told by its ActionID alone, never by its place; the exceptions (IAXpeers, WaitEvent) are declared in the
   schema. What an exchange does with what it hears is in `exchange.py`.
2. An event is an item only of a list that declares it as one. Every other event is for everyone, whatever ActionID it
   carries.
3. The session never writes. It hands out the message of an exchange, and the client writes that once.
4. When the connection is lost, every exchange ends with `OutcomeUnknown`; none is ever begun again.
5. What still comes of an exchange that was given up (cancelled, out of time, too long) is dropped.
"""

from __future__ import annotations  # else each `Action[R]` in a signature is a class that pydantic makes

import secrets
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ValidationError

from ami_typed.errors import LocalProtocolError, NotSent, OutcomeUnknown
from ami_typed.exchange import DONE, MAX_ITEMS, Exchange
from ami_typed.models import Action, RawAction, action_classes, decode_action
from ami_typed.models.shape import UNKNOWN_SHAPE, Shape, shape_of
from ami_typed.models.spec import ActionSpec, Blocking
from ami_typed.wire import Kind, Message

R = TypeVar("R")

FilterHeaders = tuple[tuple[str, str], ...]
"""What a Filter action says: its headers, without Action and ActionID."""

_EVENT, _RESPONSE = Kind.EVENT, Kind.RESPONSE  # names of the module are found faster than members of an enum
_REMEMBERED = 1000
"""How many exchanges that were given up are remembered at most, so that what still comes of them is known."""


class ActionIDs:
    """ActionIDs that nobody else uses: two processes, or two clients of one, never share any."""

    def __init__(self) -> None:
        self._start = f"{secrets.token_hex(4)}-"
        self._count = 0

    def new(self) -> str:
        """One that was never used."""
        self._count += 1
        return f"{self._start}{self._count}"

    def made(self, action_id: str) -> bool:
        """Whether it is from here."""
        return action_id.startswith(self._start)


class Session:
    """All exchanges of one connection, and what the server has been told about events."""

    def __init__(self, ids: ActionIDs | None = None) -> None:
        self._ids = ids or ActionIDs()
        self._exchanges: dict[str, Exchange[Any]] = {}
        self._given_up: OrderedDict[str, Exchange[Any]] = OrderedDict()
        self._listening: dict[str, Exchange[Any]] = {}
        """Those of both that events can belong to."""
        self.event_mask: str | None = None
        """The event mask that the server has from us; None: as the manager user's rights say."""
        self.filters: list[FilterHeaders] = []
        """The event filters that were added, in order."""
        self.on_login: Callable[[], None] = _nobody
        """Called when a login is accepted, before any event that comes after it."""
        self.leaving = False
        """We said Logoff, and the server said goodbye: it closes the connection now."""
        self.now = 0.0
        """When the messages came that are being received, on the clock of who reads."""

    def new_action_id(self) -> str:
        """An ActionID that nobody else uses."""
        return self._ids.new()

    def begin(
        self, action: Action[R], *, action_id: str | None = None, max_items: int | None = MAX_ITEMS
    ) -> Exchange[R]:
        """Begin an exchange: its `message` is to be written next.

        Raises LocalProtocolError where the action cannot be sent: a line break in a value, an answer that cannot be
        framed, an ActionID that is empty or in use.
        """
        spec, shape = _known_of(action)
        if spec.unframed is not None:
            why = f"its answer cannot be told from what follows it; {spec.unframed}"
            raise LocalProtocolError(why, action=action.wire_name)
        if action_id is None:
            action_id = self.new_action_id()
        elif reason := self._fault_of(action_id):
            raise LocalProtocolError(f"the ActionID {reason}", action=action.wire_name, header="ActionID")
        exchange = Exchange(action, shape, action.encode(action_id), action_id, max_items)
        if spec.blocks is not None:
            exchange.blocking_time = _blocking_time(exchange, spec.blocks)
        self._exchanges[action_id] = exchange
        if shape.events:
            self._listening[action_id] = exchange
        return exchange

    def _fault_of(self, action_id: str) -> str | None:
        """Why an ActionID of the caller's own cannot be used."""
        if not action_id or action_id[0] <= " ":  # Asterisk skips them, and would send back another one
            return "is empty or begins with a blank"
        if action_id in self._exchanges or action_id in self._given_up:
            return "is in use by an action that is not answered yet"
        return None

    def find(self, action_id: str) -> Exchange[Any] | None:
        """The exchange with an ActionID, if somebody waits for it."""
        return self._exchanges.get(action_id)

    def give_up(self, exchange: Exchange[R]) -> None:
        """Nobody waits for it any more: what still comes of it is dropped."""
        if self._exchanges.pop(exchange.action_id, None) is not None:
            exchange.give_up()
            self._remember(exchange)

    def withdraw(self, exchange: Exchange[R]) -> None:
        """It was never written, and nothing will come of it."""
        self._forget(exchange)

    def end(self, action_id: str, reason: str, *, may_have_run: bool) -> None:
        """No more can come of an exchange, although the connection lives: it ends, unless it is done."""
        exchange = self._exchanges.get(action_id) or self._given_up.get(action_id)
        if exchange is not None:
            self._forget(exchange)
            exchange.finish((OutcomeUnknown if may_have_run else NotSent)(exchange.action, reason))

    def receive(self, message: Message) -> bool:
        """Take a message that belongs to an exchange. False: it is for everyone."""
        if self._listening and message.kind is _EVENT:
            return self._receive_event(message)
        if (action_id := message.succeeded) is not None:
            refused = False
        elif message.kind is _RESPONSE:
            action_id, refused = message.action_id or "", message.is_error
        else:
            return False
        exchange = self._exchanges.get(action_id) or self._given_up.get(action_id)
        if exchange is None:
            return self._ids.made(action_id)  # a further one to an action that is done (ModuleLoad)
        exchange.heard = self.now
        exchange.hear_response(message, refused)
        if not refused:
            self._note(exchange, message)
        self._settle(exchange)
        return True

    @property
    def expects_events(self) -> bool:
        """Whether an event could belong to an exchange. Where not, none need be asked for its ActionID."""
        return bool(self._listening)

    def is_blocked(self, now: float) -> bool:
        """Whether the server may be silent because of what an action makes it do (Exchange.blocks_until)."""
        exchanges = (*self._exchanges.values(), *self._given_up.values())
        return any(exchange.blocks_until > now for exchange in exchanges)

    def lose(self, reason: str) -> None:
        """The connection is gone: every exchange ends."""
        exchanges, self._exchanges = self._exchanges, {}
        self._listening.clear()
        self._given_up.clear()
        for exchange in exchanges.values():
            exchange.finish(OutcomeUnknown(exchange.action, reason))

    def __len__(self) -> int:
        """How many exchanges are not done."""
        return len(self._exchanges)

    def _receive_event(self, message: Message) -> bool:
        action_id = message.action_id
        exchange = self._listening.get(action_id or "") or self._listening_to_all(action_id)
        if exchange is None:
            return False
        exchange.heard = self.now
        heard = exchange.hear_event(message)
        self._settle(exchange)
        return heard

    def _listening_to_all(self, action_id: str | None) -> Exchange[Any] | None:
        """The exchange that takes items without its ActionID: IAXpeers those without any, WaitEvent all.

        They come between a response and its complete event, and nothing else comes there: the server does one action of
        a session after the other, and sends the events that happen meanwhile later.
        """
        for exchange in reversed(self._listening.values()):
            if exchange.hears_without_action_id():
                any_event = exchange.shape.list is not None and exchange.shape.list.any
                return exchange if any_event or action_id is None else None
        return None

    def _settle(self, exchange: Exchange[Any]) -> None:
        """Let go of an exchange that the server has answered whole; of one that ended before, more comes."""
        if exchange.state is DONE:
            self._forget(exchange)
        elif exchange.done and self._exchanges.pop(exchange.action_id, None) is not None:
            self._remember(exchange)

    def _forget(self, exchange: Exchange[Any]) -> None:
        action_id = exchange.action_id
        self._exchanges.pop(action_id, None)
        self._given_up.pop(action_id, None)
        self._listening.pop(action_id, None)

    def _remember(self, exchange: Exchange[Any]) -> None:
        self._given_up[exchange.action_id] = exchange
        if len(self._given_up) > _REMEMBERED:
            self._forget(next(iter(self._given_up.values())))

    def _note(self, exchange: Exchange[Any], response: Message) -> None:
        """Remember what the server was told about events, whoever told it."""
        match exchange.action.wire_name.casefold():
            case "login" if not (response.get("Message") or "").casefold().startswith("already"):
                self.event_mask = exchange.message.get("Events")
                self.on_login()
            case "events":
                self.event_mask = exchange.message.get("EventMask")
            case "filter":
                self.filters.append(filter_headers(exchange.message))
            case "logoff":
                self.leaving = True
            case _:
                pass


def filter_headers(message: Message) -> FilterHeaders:
    """What a Filter action says."""
    return tuple(header for header in message.headers if header[0].casefold() not in ("action", "actionid"))


def _nobody() -> None:
    """Nobody wants to know."""


def _blocking_time(exchange: Exchange[Any], blocks: Blocking) -> float:
    """How many seconds an action may hold up the server, a raw one too."""
    action = exchange.action
    if not isinstance(action, RawAction):
        return action.blocking_time()
    try:
        typed = decode_action(exchange.message)
    except ValidationError:
        return blocks.default
    if blocks.unless is not None and blocks.unless not in typed.model_fields_set:  # ours is sent, theirs is not
        typed = typed.model_copy(update={blocks.unless: False})
    return typed.blocking_time()


def _known_of(action: Action[object]) -> tuple[ActionSpec, Shape]:
    """What the schema says about an action, and what answers it; of a raw one, by its name."""
    spec = action.spec
    if spec.wire_name:
        return spec, shape_of(type(action))
    declared = action_classes.find(action.wire_name)
    return (spec, UNKNOWN_SHAPE) if declared is None else (declared.spec, shape_of(declared))
