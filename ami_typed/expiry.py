"""Ending what takes too long: one timer for all exchanges of a connection.

A timer for each action would be set and cancelled again nearly every time. So when an exchange may expire is only
noted, and looked at when that time has come; by then nearly all have ended, or something more has come of a list.
"""

import asyncio
import heapq
import math
from collections.abc import Callable
from typing import Any

from ami_typed.exchange import Exchange
from ami_typed.session import Session

_NOTES = 1000
"""From so many notes on, those of exchanges that have ended are thrown away now and then."""


class Expiry:
    """Watches the deadlines of the exchanges of a session.

    Args:
        session: Whose exchanges they are.
        give_up: Called with an exchange whose time has run out, before it ends with ActionTimeout.
    """

    def __init__(self, session: Session, give_up: Callable[[Exchange[Any]], None]) -> None:
        self._session = session
        self._give_up = give_up
        self._loop = asyncio.get_running_loop()
        self._notes: list[tuple[float, str]] = []
        """A heap: when to look at an exchange, and its ActionID."""
        self._limit = _NOTES
        self._timer: asyncio.TimerHandle | None = None

    def watch(self, exchange: Exchange[Any]) -> None:
        """End an exchange of the session when it is due."""
        due = exchange.due()
        if due == math.inf:
            return
        heapq.heappush(self._notes, (due, exchange.action_id))
        if len(self._notes) > self._limit:
            self._tidy()
        if self._timer is None or due < self._timer.when():
            self._set_timer()

    def stop(self) -> None:
        """Watch no more."""
        self._notes.clear()
        self._set_timer()

    def _look(self) -> None:
        now = self._loop.time()
        while self._notes and self._notes[0][0] <= now:
            _, action_id = heapq.heappop(self._notes)
            exchange = self._session.find(action_id)
            if exchange is None or exchange.done:
                continue
            due = exchange.due()
            if due <= now:
                self._give_up(exchange)
                exchange.expire()
            elif due < math.inf:
                heapq.heappush(self._notes, (due, action_id))
        self._set_timer()

    def _tidy(self) -> None:
        self._notes = [note for note in self._notes if self._session.find(note[1]) is not None]
        heapq.heapify(self._notes)
        self._limit = max(_NOTES, 2 * len(self._notes))

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(self._notes[0][0], self._look) if self._notes else None
