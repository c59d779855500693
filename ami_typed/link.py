"""One connection while it is up: it writes actions, and waits for what answers them."""

from __future__ import annotations  # else each `Action[R]` in a signature is a class that pydantic makes

import asyncio
import logging
import math
from typing import TYPE_CHECKING, TypeVar

from ami_typed.errors import ActionTimeout, ConnectError, NotSent
from ami_typed.exchange import MAX_ITEMS, Exchange
from ami_typed.models import Action
from ami_typed.session import ActionIDs, Session
from ami_typed.transports.base import Transport
from ami_typed.wire import redacted

if TYPE_CHECKING:
    from ami_typed.policy import ActionPolicy

R = TypeVar("R")

traffic = logging.getLogger("ami_typed.traffic")
"""Every message, at DEBUG, without what is a secret by its name."""
_MARGIN = 2.0
"""Seconds that a server may take longer than an action says that it blocks."""


class Link:
    """The session with a server over a transport that is open."""

    def __init__(self, transport: Transport, ids: ActionIDs) -> None:
        self.session = Session(ids)
        self._transport = transport

    def begin(
        self,
        action: Action[R],
        *,
        action_id: str | None = None,
        max_items: int | None = MAX_ITEMS,
        policy: ActionPolicy | None = None,
    ) -> Exchange[R]:
        """Write an action.

        Raises ActionRefused where the policy does not let it out, LocalProtocolError where it cannot be sent, and
        NotSent where nothing can.
        """
        exchange = self.session.begin(action, action_id=action_id, max_items=max_items)
        if exchange.blocking_time:
            exchange.blocks_until = asyncio.get_running_loop().time() + exchange.blocking_time + _MARGIN
        try:
            if policy is not None:
                policy.check(action, exchange.message)
            if traffic.isEnabledFor(logging.DEBUG):
                traffic.debug("to %s: %s", self._transport.address, redacted(exchange.message))
            self._transport.write(exchange.message)
        except ConnectError as error:
            self.session.withdraw(exchange)
            raise NotSent(action, error.reason) from error
        except BaseException:
            self.session.withdraw(exchange)
            raise
        return exchange

    async def end_of(
        self,
        exchange: Exchange[R],
        timeout: float | None,
        silence: float | None = None,
        *,
        begun: float | None = None,
    ) -> None:
        """Wait until an exchange is done; without an error, for `exchange.result()` raises it.

        It ends with ActionTimeout `timeout` seconds after `begun` (on the loop's clock; by default now), or when
        nothing of it came for `silence` seconds.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        heard = loop.time()
        at_last = math.inf if timeout is None else (heard if begun is None else begun) + timeout
        timer: asyncio.TimerHandle | None = None

        def progress() -> None:
            nonlocal heard
            if not exchange.done:
                heard = loop.time()
            elif not done.done():
                done.set_result(None)

        def watch() -> None:
            nonlocal timer
            due = at_last if silence is None else min(at_last, heard + silence)
            if due <= loop.time():
                self.give_up(exchange)
                waited = timeout if due == at_last else silence
                exchange.finish(ActionTimeout(exchange.action, waited or 0.0, silent=due != at_last))
            elif due < math.inf:
                timer = loop.call_at(due, watch)

        exchange.on_progress = progress
        progress()  # it may have ended while nobody waited
        watch()
        try:
            await done
        except BaseException:
            self.give_up(exchange)
            raise
        finally:
            if timer is not None:
                timer.cancel()

    async def ask(self, action: Action[R]) -> R:
        """Send an action and return its answer, or raise what it ended with; for those who have a deadline around."""
        exchange = self.begin(action)
        await self.end_of(exchange, None)
        return exchange.result()

    def give_up(self, exchange: Exchange[R]) -> None:
        """Nobody waits for it any more."""
        self.session.give_up(exchange)
        self._transport.forget(exchange.message)
