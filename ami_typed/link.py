"""One connection while it is up: it writes actions, and waits for what answers them."""

from __future__ import annotations  # else each `Action[R]` in a signature is a class that pydantic makes

import asyncio
import logging
from typing import TYPE_CHECKING, TypeVar

from ami_typed.errors import ConnectError, NotSent
from ami_typed.exchange import MAX_ITEMS, Deadline, Exchange
from ami_typed.expiry import Expiry
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
    """The session with a server over a transport that is open. Needs a running event loop."""

    def __init__(self, transport: Transport, ids: ActionIDs) -> None:
        self.session = Session(ids)
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._expiry = Expiry(self.session, self.give_up)

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
            exchange.blocks_until = self._loop.time() + exchange.blocking_time + _MARGIN
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

    async def end_of(self, exchange: Exchange[R], deadline: Deadline, *, begun: float | None = None) -> None:
        """Wait until an exchange is done; without an error, for `exchange.result()` raises it.

        It ends with ActionTimeout when its deadline is over: the whole counts from `begun` on (on the loop's clock; by
        default from now), the silence from now.
        """
        if exchange.done:  # it ended while nobody waited
            return
        done: asyncio.Future[None] = self._loop.create_future()

        def tell() -> None:
            if not done.done():
                done.set_result(None)

        exchange.on_done = tell
        now = self._loop.time()
        exchange.deadline = deadline
        exchange.begun = now if begun is None else begun
        exchange.heard = now
        self._expiry.watch(exchange)
        try:
            await done
        except BaseException:
            self.give_up(exchange)
            raise

    async def ask(self, action: Action[R]) -> R:
        """Send an action and return its answer, or raise what it ended with; for those who have a deadline around."""
        exchange = self.begin(action)
        await self.end_of(exchange, Deadline(None))
        return exchange.result()

    def give_up(self, exchange: Exchange[R]) -> None:
        """Nobody waits for it any more."""
        self.session.give_up(exchange)
        self._transport.forget(exchange.message)

    def lose(self, reason: str) -> None:
        """The connection is gone: every exchange ends."""
        self._expiry.stop()
        self.session.lose(reason)
