"""A list taken item by item, as it comes."""

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Generic, Self, TypeVar, cast

from ami_typed.errors import ActionTimeout
from ami_typed.exchange import Exchange
from ami_typed.models import Event, ListResponse, Response
from ami_typed.turns import GLANCE, Turn

I = TypeVar("I", bound=Event)  # noqa: E741 - item, as everywhere here
C = TypeVar("C", bound=Event)


class ListStream(Generic[I, C]):
    """The items of a list as they come: `async with client.stream(...) as items: async for item in items: ...`.

    The action is sent when the block is entered. Leaving the block early drops the rest of the list.
    """

    def __init__(
        self,
        begin: Callable[[], Awaitable[Exchange[ListResponse[I, C]]]],
        give_up: Callable[[Exchange[ListResponse[I, C]]], None],
        timeout: float | None,
    ) -> None:
        self._begin = begin
        self._give_up = give_up
        self._timeout = timeout
        self._exchange: Exchange[ListResponse[I, C]] | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._taken = 0
        self._turn = Turn()

    @property
    def response(self) -> Response | None:
        """The response that announced the list, once it has come."""
        return self._running.response

    @property
    def complete(self) -> C | None:
        """The event that ended the list, once it has come."""
        return cast(C | None, self._running.complete)  # the exchange took it by the class of the same type argument

    @property
    def _running(self) -> Exchange[ListResponse[I, C]]:
        if self._exchange is None:
            raise RuntimeError("a list is asked for when its block is entered: async with client.stream(...) as items")
        return self._exchange

    async def __aenter__(self) -> Self:
        if self._exchange is not None:
            raise RuntimeError("a list is asked for once: call client.stream(...) again")
        self._exchange = await self._begin()
        self._exchange.on_item = self._exchange.on_done = self._wake
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._running.done:
            self._give_up(self._running)
            self._running.finish()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> I:
        """The next item. Raises `ActionError`, or `ActionTimeout` where the server is silent for too long."""
        exchange = self._running
        self._taken += 1
        if self._taken % GLANCE == 0:
            await self._turn.over()
        while True:
            if exchange.items:  # which the exchange took by the classes of the same type argument
                return cast(I, exchange.items.popleft())
            if exchange.done:
                if exchange.error is not None:
                    raise exchange.error
                raise StopAsyncIteration
            await self._wait(exchange)

    async def _wait(self, exchange: Exchange[ListResponse[I, C]]) -> None:
        if self._waiter is not None:
            raise RuntimeError("two tasks wait on one list")
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(self._timeout):
                await self._waiter
        except TimeoutError:
            if exchange.items or exchange.done:  # it came at the last moment
                return
            self._give_up(exchange)
            exchange.finish(ActionTimeout(exchange.action, self._timeout or 0.0))
        finally:
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
