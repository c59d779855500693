"""The three faces of a subscription: a handler, a stream, and a wait for one event. All are by model class.

Each takes one class, several, or a base class of several; none means every event. The overloads are for type checkers,
which otherwise lose the single classes among several (mypy joins them to `Event`): eight of them are told apart.
"""

from __future__ import annotations  # else what the overloads say, in hundreds of types, stays in memory

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar, Unpack, overload

from ami_typed.handlers import HandlerOptions, HandlerTask
from ami_typed.models import Event
from ami_typed.subscriptions import QUEUE_SIZE, EventStream, OnMissed, QueueOptions, Subscription

E = TypeVar("E", bound=Event)
E1 = TypeVar("E1", bound=Event)
E2 = TypeVar("E2", bound=Event)
E3 = TypeVar("E3", bound=Event)
E4 = TypeVar("E4", bound=Event)
E5 = TypeVar("E5", bound=Event)
E6 = TypeVar("E6", bound=Event)
E7 = TypeVar("E7", bound=Event)
E8 = TypeVar("E8", bound=Event)
R = TypeVar("R", bound=Awaitable[object] | object)

T = TypeVar("T")

Where = Callable[[T], bool] | None


class Subscribing(ABC):
    """What a client offers to those who want events."""

    # fmt: off
    @overload
    def on(
        self, *, where: Where[Event] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Event], R]], Callable[[Event], R]]: ...
    @overload
    def on(
        self, c1: type[E1], /, *, where: Where[E1] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1], R]], Callable[[E1], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2], R]], Callable[[E1 | E2], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3], R]], Callable[[E1 | E2 | E3], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4], R]], Callable[[E1 | E2 | E3 | E4], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4 | E5], R]], Callable[[E1 | E2 | E3 | E4 | E5], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4 | E5 | E6], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], R]
    ]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], R]
    ]: ...
    @overload
    def on(
        self, *classes: type[E], where: Where[E] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...
    # fmt: on
    def on(
        self,
        *classes: type[Event],
        where: Where[Any] = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
        concurrency: int = 1,
    ) -> Callable[[Any], Any]:
        """Call a function for each event of these classes: `@client.on(events.Hangup)`.

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
        make = partial(Subscription, classes, where, queue_size=queue_size, on_missed=on_missed)
        make()  # what is wrong is refused here, and not when the decorator is used: `@client.on` is without its classes

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._add_handler(HandlerTask(make(), handler, concurrency))
            return handler

        return register

    # fmt: off
    @overload
    def events(self, *, where: Where[Event] = None, **options: Unpack[QueueOptions]) -> EventStream[Event]: ...
    @overload
    def events(
        self, c1: type[E1], /, *, where: Where[E1] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    def events(self, *classes: type[E], where: Where[E] = None, **options: Unpack[QueueOptions]) -> EventStream[E]: ...
    # fmt: on
    def events(
        self,
        *classes: type[Event],
        where: Where[Any] = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
    ) -> EventStream[Any]:
        """The events of these classes as an asynchronous iterator: `async with client.events(events.Hangup) as stream`.

        At most `queue_size` events wait. Then the oldest are dropped (or those that come, with
        `on_missed="drop_newest"`), counted in `stream.missed`, and told to a stream that names `events.EventsMissed`
        among its classes. `on_missed="raise"` ends the iteration with `EventsLost` at any loss instead, also at one on
        the way. The iteration ends when the client is closed, and raises `ConnectionLost` when the connection is lost.
        Where `where` raises, the iteration ends with that error. Raises as `on` does.
        """
        return self._add_stream(Subscription(classes, where, queue_size=queue_size, on_missed=on_missed))

    # fmt: off
    @overload
    def expect(self, *, where: Where[Event] = None) -> EventStream[Event]: ...
    @overload
    def expect(self, c1: type[E1], /, *, where: Where[E1] = None) -> EventStream[E1]: ...
    @overload
    def expect(self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None) -> EventStream[E1 | E2]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None,
    ) -> EventStream[E1 | E2 | E3]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
    ) -> EventStream[E1 | E2 | E3 | E4]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    def expect(self, *classes: type[E], where: Where[E] = None) -> EventStream[E]: ...
    # fmt: on
    def expect(self, *classes: type[Event], where: Where[Any] = None) -> EventStream[Any]:
        """Be ready for an event before doing what causes it.

        `async with client.expect(events.OriginateResponse) as answer: ...; done = await answer.get(timeout=30)`
        """
        return self._add_stream(Subscription(classes, where))

    # fmt: off
    @overload
    async def wait_for(self, *, where: Where[Event] = None, timeout: float | None) -> Event: ...
    @overload
    async def wait_for(self, c1: type[E1], /, *, where: Where[E1] = None, timeout: float | None) -> E1: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None, timeout: float | None,
    ) -> E1 | E2: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None, timeout: float | None,
    ) -> E1 | E2 | E3: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6 | E7: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8: ...
    @overload
    async def wait_for(self, *classes: type[E], where: Where[E] = None, timeout: float | None) -> E: ...
    # fmt: on
    async def wait_for(self, *classes: type[Event], where: Where[Any] = None, timeout: float | None) -> Any:
        """Wait for the next event of these classes.

        Raises TimeoutError after `timeout` seconds (None: waits as long as the connection lives), `ConnectionLost` or
        `ClientClosed` where the connection ends before.
        """
        async with self._add_stream(Subscription(classes, where)) as stream:
            return await stream.get(timeout)

    @abstractmethod
    def _add_handler(self, task: HandlerTask) -> None: ...

    @abstractmethod
    def _add_stream(self, subscription: Subscription) -> EventStream[Any]: ...
