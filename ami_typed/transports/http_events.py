"""Events over HTTP: a pump that asks for them, one WaitEvent after the other.

Facts about WaitEvent (action_waitevent in main/manager.c, 13 to 23):

1. What has waited comes at once, and a new event wakes it. But it may come back with nothing at any time: up to 22.10
   any event on the server wakes it, also one outside of our mask. Where `httptimeout` is 10 seconds or less it never
   waits at all. So whoever asks has to keep the pace himself.
2. A second WaitEvent in the same session sends the first away with an empty body.
3. What it has handed out is gone from the server, wherever it got lost on the way.
4. Where the event mask is empty it sets it to everything. So where a user wants no events, the mask has to hold
   something: `log`, a class of which there are no events any more. Not to ask at all would let the server keep every
   event for us for ever, as long as the session lives.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from ami_typed.transports.http_faults import HTTPFault, SessionGone
from ami_typed.transports.http_requests import Requests, form_of
from ami_typed.wire import Kind, Message

_log = logging.getLogger("ami_typed.http")

_WAIT = 25
"""Seconds that a WaitEvent waits: less than a proxy's patience (often 30 or 60), and than `httptimeout` (60)."""
_PATIENCE = 15.0
"""Seconds that its answer may take on top."""
_PACE = 1.0
"""Seconds from one question to the next, where the answer was empty."""
_BUSY_PACE = 0.1
"""The same where events came: there may be more, and each question costs the server a file and a thread."""
_NOTHING = "log"


class Listeners(NamedTuple):
    """Who hears from the pump."""

    events: Callable[[list[Message]], Awaitable[None]]
    missed: Callable[[str], None]
    lost: Callable[[HTTPFault], None]


class EventPump:
    """Asks for events until the session is gone, and tells so then."""

    def __init__(self, requests: Requests, listeners: Listeners, mask: str | None) -> None:
        self._requests = requests
        self._listeners = listeners
        self._action_id = f"events-{secrets.token_hex(8)}"
        self._wait = _WAIT if requests.concurrent else 0
        self._mask = mask
        self._muted = False
        self._parked = False
        self.masking = asyncio.Lock()
        """Held by who changes the event mask: the user's Events action, or the pump."""

    def heard_mask(self, response: Message) -> None:
        """Take notice of the answer to an Events action, which says whether any event is wanted."""
        self._muted, self._parked = (response.get("Events") or "").casefold() == "off", False

    async def run(self) -> None:
        """Ask until that is of no more use: two failures in a row, or one that leaves no hope."""
        loop = asyncio.get_running_loop()
        failed = False
        loss: str | None = None
        while True:
            began, asking, events = loop.time(), False, list[Message]()
            try:
                await self._prepare()
                asking = True
                events, cut = await self._ask()
            except HTTPFault as fault:
                if failed or isinstance(fault, SessionGone) or not fault.may_have_run:
                    self._listeners.lost(fault)
                    return
                failed = True
                if asking:
                    loss = fault.reason
                    self._be_shorter(loop.time() - began)
            else:
                if loss is not None:
                    self._listeners.missed(loss)  # in its place: what comes now came later
                if events:
                    await self._listeners.events(events)
                if cut is not None:
                    self._listeners.missed(cut)
                failed, loss = False, None
            pace = _BUSY_PACE if events or failed else _PACE
            await asyncio.sleep(max(0.0, pace - (loop.time() - began)))

    async def _prepare(self) -> None:
        """Know whether any event is wanted, and whether the session is still ours."""
        if not self._requests.concurrent:
            await self._requests.check()
        if self._mask is not None:
            async with self.masking:
                self.heard_mask(await self._set_mask(self._mask))
            self._mask = None
        if self._muted and not self._parked:
            async with self.masking:
                if self._muted:
                    await self._set_mask(_NOTHING)
                    self._parked = True

    async def _set_mask(self, mask: str) -> Message:
        messages, fault = await self._requests.ask(form_of(self._action("Events", ("EventMask", mask))))
        if fault is not None:
            raise fault
        # With `brokeneventsaction` in manager.conf there is no answer where events are on.
        return messages[0] if messages else Message(b"Response: Success")

    async def _ask(self) -> tuple[list[Message], str | None]:
        """One WaitEvent: its events, and why there may have been more. Raises HTTPFault where nothing came."""
        form = form_of(self._action("WaitEvent", ("Timeout", str(self._wait))))
        messages, fault = await self._requests.ask(form, timeout=self._wait + _PATIENCE)
        events: list[Message] = []
        answered = complete = False
        for message in messages:
            if message.action_id != self._action_id:
                events.append(message)
            elif message.kind is Kind.EVENT:
                complete = True
            elif message.name.casefold() == "error":
                raise HTTPFault(f"WaitEvent was refused: {message.get('Message')}", may_have_run=False)
            else:
                answered = True
        if self._muted:
            return [], None
        if fault is not None:
            return events, fault.reason
        if complete:
            return events, None
        if not answered and not events:
            _log.warning("another WaitEvent runs in our session, and takes our events")
            return [], "another WaitEvent in the same session took the events"
        return events, "the answer to WaitEvent was cut short"

    def _be_shorter(self, took: float) -> None:
        """Ask for less time than a proxy in front has patience, if that is what has ended the question."""
        if took > _PACE:
            self._wait = min(self._wait, max(1, int(took / 2)))

    def _action(self, name: str, *headers: tuple[str, str]) -> Message:
        return Message.from_headers([("Action", name), ("ActionID", self._action_id), *headers])
