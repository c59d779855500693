# Generated from ami_typed/subscribing.py by `python -m codegen`. Do not edit.
"""The three faces of a subscription to all servers of a pool, as `ami_typed.subscribing` of one."""

from __future__ import annotations  # else what the overloads say, in hundreds of types, stays in memory

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Any, Unpack, overload

from ami_typed.handlers import HandlerOptions, HandlerTask
from ami_typed.models import Event
from ami_typed.pool.tagged import PoolSubscription, Tagged
from ami_typed.subscribing import E1, E2, E3, E4, E5, E6, E7, E8, E, R, Where
from ami_typed.subscriptions import QUEUE_SIZE, EventStream, OnMissed, QueueOptions


class PoolSubscribing(ABC):
    """What a pool offers to those who want events."""

    @overload
    def on(
        self,
        *,
        where: Where[Tagged[Event]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[Event]], R]], Callable[[Tagged[Event]], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        /,
        *,
        where: Where[Tagged[E1]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[E1]], R]], Callable[[Tagged[E1]], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        /,
        *,
        where: Where[Tagged[E1 | E2]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[E1 | E2]], R]], Callable[[Tagged[E1 | E2]], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[E1 | E2 | E3]], R]], Callable[[Tagged[E1 | E2 | E3]], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[E1 | E2 | E3 | E4]], R]], Callable[[Tagged[E1 | E2 | E3 | E4]], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[E1 | E2 | E3 | E4 | E5]], R]], Callable[[Tagged[E1 | E2 | E3 | E4 | E5]], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[Tagged[E1 | E2 | E3 | E4 | E5 | E6]], R]], Callable[[Tagged[E1 | E2 | E3 | E4 | E5 | E6]], R]
    ]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]], R]],
        Callable[[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]], R],
    ]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        c8: type[E8],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]], R]],
        Callable[[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]], R],
    ]: ...
    @overload
    def on(
        self,
        *classes: type[E],
        where: Where[Tagged[E]] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Tagged[E]], R]], Callable[[Tagged[E]], R]]: ...
    def on(
        self,
        *classes: type[Event],
        where: Where[Any] = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
        concurrency: int = 1,
    ) -> Callable[[Any], Any]:
        """Call a function for each event (`Tagged`) of these classes: `@pool.on(events.Hangup)`.

        The function may be asynchronous or plain. It is called for one event after the other, in their order, and never
        by the task that reads the connection; it may send actions. One that raises is logged, with the event, and is
        called again for the next. It can be set before the client is connected, and stays when it is closed. The
        function is returned as it is; `off` undoes it.

        Args:
            classes: Classes of events, or base classes of them; none for every event.
            where: Picks events by their values. It is called by the reader: it has to be plain, and quick. Where it
                raises, that is logged as a failure of the handler, which does not get the event.
            queue_size: How many events may wait for the function.
            on_missed: Where they are too many, `"drop_oldest"` makes room, `"drop_newest"` does not take what comes;
                both are counted in `client.stats`, and told to who names `events.EventsMissed`. `"raise"` ends the
                handler at any loss, also at one on the way: that is logged, and it is called no more.
            concurrency: How many calls of an asynchronous function may be at work at a time. With more than one, they
                begin in the order of the events, and end as they end.

        Raises ValueError where an option is out of its range; TypeError where a class is none of an event, `where` is
        asynchronous, or the function has a `yield`.
        """
        make = partial(PoolSubscription, classes, where, queue_size=queue_size, on_missed=on_missed)
        make()  # what is wrong is refused here, and not when the decorator is used: `@pool.on` is without its classes

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._add_handler(HandlerTask(make(), handler, concurrency))
            return handler

        return register

    @overload
    def events(
        self, *, where: Where[Tagged[Event]] = None, **options: Unpack[QueueOptions]
    ) -> EventStream[Tagged[Event]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        /,
        *,
        where: Where[Tagged[E1]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        /,
        *,
        where: Where[Tagged[E1 | E2]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2 | E3]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5 | E6]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        c8: type[E8],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]]: ...
    @overload
    def events(
        self, *classes: type[E], where: Where[Tagged[E]] = None, **options: Unpack[QueueOptions]
    ) -> EventStream[Tagged[E]]: ...
    def events(
        self,
        *classes: type[Event],
        where: Where[Any] = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
    ) -> EventStream[Any]:
        """The events of these classes, `Tagged`, as they come: `async with pool.events(events.Hangup) as stream`.

        At most `queue_size` events wait. Then the oldest are dropped (or those that come, with
        `on_missed="drop_newest"`), counted in `stream.missed`, and told to a stream that names `events.EventsMissed`
        among its classes. `on_missed="raise"` ends the iteration with `EventsLost` at any loss instead, also at one on
        the way. The iteration ends when the client is closed, and raises `ConnectionLost` when all have given up.
        Where `where` raises, the iteration ends with that error. Raises as `on` does.
        """
        return self._add_stream(PoolSubscription(classes, where, queue_size=queue_size, on_missed=on_missed))

    @overload
    def expect(self, *, where: Where[Tagged[Event]] = None) -> EventStream[Tagged[Event]]: ...
    @overload
    def expect(self, c1: type[E1], /, *, where: Where[Tagged[E1]] = None) -> EventStream[Tagged[E1]]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[Tagged[E1 | E2]] = None
    ) -> EventStream[Tagged[E1 | E2]]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3]] = None,
    ) -> EventStream[Tagged[E1 | E2 | E3]]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4]] = None,
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4]]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5]] = None,
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5]]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6]] = None,
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5 | E6]]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]] = None,
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        c8: type[E8],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]] = None,
    ) -> EventStream[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]]: ...
    @overload
    def expect(self, *classes: type[E], where: Where[Tagged[E]] = None) -> EventStream[Tagged[E]]: ...
    def expect(self, *classes: type[Event], where: Where[Any] = None) -> EventStream[Any]:
        """Be ready for an event before doing what causes it.

        `async with pool.expect(events.OriginateResponse) as answer: ...; done = await answer.get(timeout=30)`
        """
        return self._add_stream(PoolSubscription(classes, where))

    @overload
    async def wait_for(self, *, where: Where[Tagged[Event]] = None, timeout: float | None) -> Tagged[Event]: ...
    @overload
    async def wait_for(
        self, c1: type[E1], /, *, where: Where[Tagged[E1]] = None, timeout: float | None
    ) -> Tagged[E1]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        /,
        *,
        where: Where[Tagged[E1 | E2]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2 | E3]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2 | E3 | E4]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2 | E3 | E4 | E5]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2 | E3 | E4 | E5 | E6]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        c5: type[E5],
        c6: type[E6],
        c7: type[E7],
        c8: type[E8],
        /,
        *,
        where: Where[Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]] = None,
        timeout: float | None,
    ) -> Tagged[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    async def wait_for(self, *classes: type[E], where: Where[Tagged[E]] = None, timeout: float | None) -> Tagged[E]: ...
    async def wait_for(self, *classes: type[Event], where: Where[Any] = None, timeout: float | None) -> Any:
        """Wait for the next event of these classes.

        Raises TimeoutError after `timeout` seconds (None: waits as long as any connection lives), `ConnectionLost` or
        `ClientClosed` where all connections end before.
        """
        async with self._add_stream(PoolSubscription(classes, where)) as stream:
            return await stream.get(timeout)

    @abstractmethod
    def _add_handler(self, task: HandlerTask) -> None: ...

    @abstractmethod
    def _add_stream(self, subscription: PoolSubscription) -> EventStream[Any]: ...
