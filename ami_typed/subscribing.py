"""The three faces of a subscription: a handler, a stream, and a wait for one event. All are by model class.

Each takes one class, several, or a base class of several; none means every event. The overloads are for type checkers,
which otherwise lose the single classes among several (mypy joins them to `Event`): eight of them are told apart.
"""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, overload

from ami_typed.models import Event
from ami_typed.subscriptions import QUEUE_SIZE, EventStream, OnMissed

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


class Subscribing(ABC):
    """What a client offers to those who want events."""

    @overload
    def on(
        self, *, where: Callable[[Event], bool] | None = None, queue_size: int = QUEUE_SIZE
    ) -> Callable[[Callable[[Event], R]], Callable[[Event], R]]: ...
    @overload
    def on(
        self, c1: type[E1], /, *, where: Callable[[E1], bool] | None = None, queue_size: int = QUEUE_SIZE
    ) -> Callable[[Callable[[E1], R]], Callable[[E1], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        /,
        *,
        where: Callable[[E1 | E2], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[[Callable[[E1 | E2], R]], Callable[[E1 | E2], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Callable[[E1 | E2 | E3], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[[Callable[[E1 | E2 | E3], R]], Callable[[E1 | E2 | E3], R]]: ...
    @overload
    def on(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Callable[[E1 | E2 | E3 | E4], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4], R]], Callable[[E1 | E2 | E3 | E4], R]]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4 | E5], R]], Callable[[E1 | E2 | E3 | E4 | E5], R]]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4 | E5 | E6], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6], R]]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[
        [Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], R]
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
    ) -> Callable[
        [Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], R]
    ]: ...
    @overload
    def on(
        self, *classes: type[E], where: Callable[[E], bool] | None = None, queue_size: int = QUEUE_SIZE
    ) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...
    def on(
        self, *classes: type[Event], where: Callable[[Any], bool] | None = None, queue_size: int = QUEUE_SIZE
    ) -> Callable[[Any], Any]:
        """Call a function for each event of these classes: `@client.on(events.Hangup)`.

        The function may be asynchronous or plain. It is called for one event after the other, in their order, and never
        by the task that reads the connection; it may send actions. One that raises is logged, with the event, and is
        called again for the next. It can be set before the client is connected. `where` picks events by their values;
        it is called by the reader and has to be quick. The function is returned as it is; `off` undoes it.
        """

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._add_handler(classes, where, queue_size, handler)
            return handler

        return register

    @overload
    def events(
        self,
        *,
        where: Callable[[Event], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[Event]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        /,
        *,
        where: Callable[[E1], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        /,
        *,
        where: Callable[[E1 | E2], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Callable[[E1 | E2 | E3], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2 | E3]: ...
    @overload
    def events(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Callable[[E1 | E2 | E3 | E4], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2 | E3 | E4]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2 | E3 | E4 | E5]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    def events(
        self,
        *classes: type[E],
        where: Callable[[E], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[E]: ...
    def events(
        self,
        *classes: type[Event],
        where: Callable[[Any], bool] | None = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> EventStream[Any]:
        """The events of these classes as an asynchronous iterator: `async with client.events(events.Hangup) as stream`.

        At most `queue_size` events wait; then the oldest are dropped, counted in `stream.missed`, and told to a stream
        that names `events.EventsMissed` among its classes; `on_missed="raise"` ends the iteration with `EventsLost`
        instead. The iteration ends when the client is closed, and raises `ConnectionLost` when the connection is lost.
        """
        return self._add_stream(classes, where, queue_size, on_missed)

    @overload
    def expect(self, *, where: Callable[[Event], bool] | None = None) -> EventStream[Event]: ...
    @overload
    def expect(self, c1: type[E1], /, *, where: Callable[[E1], bool] | None = None) -> EventStream[E1]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], /, *, where: Callable[[E1 | E2], bool] | None = None
    ) -> EventStream[E1 | E2]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Callable[[E1 | E2 | E3], bool] | None = None
    ) -> EventStream[E1 | E2 | E3]: ...
    @overload
    def expect(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Callable[[E1 | E2 | E3 | E4], bool] | None = None,
    ) -> EventStream[E1 | E2 | E3 | E4]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5], bool] | None = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6], bool] | None = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], bool] | None = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], bool] | None = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    def expect(self, *classes: type[E], where: Callable[[E], bool] | None = None) -> EventStream[E]: ...
    def expect(self, *classes: type[Event], where: Callable[[Any], bool] | None = None) -> EventStream[Any]:
        """Be ready for an event before doing what causes it.

        `async with client.expect(events.OriginateResponse) as answer: ...; done = await answer.get(timeout=30)`
        """
        return self._add_stream(classes, where, QUEUE_SIZE, "count")

    @overload
    async def wait_for(self, *, where: Callable[[Event], bool] | None = None, timeout: float | None) -> Event: ...
    @overload
    async def wait_for(
        self, c1: type[E1], /, *, where: Callable[[E1], bool] | None = None, timeout: float | None
    ) -> E1: ...
    @overload
    async def wait_for(
        self, c1: type[E1], c2: type[E2], /, *, where: Callable[[E1 | E2], bool] | None = None, timeout: float | None
    ) -> E1 | E2: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        /,
        *,
        where: Callable[[E1 | E2 | E3], bool] | None = None,
        timeout: float | None,
    ) -> E1 | E2 | E3: ...
    @overload
    async def wait_for(
        self,
        c1: type[E1],
        c2: type[E2],
        c3: type[E3],
        c4: type[E4],
        /,
        *,
        where: Callable[[E1 | E2 | E3 | E4], bool] | None = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5], bool] | None = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6], bool] | None = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], bool] | None = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6 | E7: ...
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
        where: Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], bool] | None = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8: ...
    @overload
    async def wait_for(
        self, *classes: type[E], where: Callable[[E], bool] | None = None, timeout: float | None
    ) -> E: ...
    async def wait_for(
        self, *classes: type[Event], where: Callable[[Any], bool] | None = None, timeout: float | None
    ) -> Any:
        """Wait for the next event of these classes.

        Raises TimeoutError after `timeout` seconds (None: waits as long as the connection lives), `ConnectionLost` or
        `ClientClosed` where the connection ends before.
        """
        async with self._add_stream(classes, where, QUEUE_SIZE, "count") as stream:
            return await stream.get(timeout)

    @abstractmethod
    def _add_handler(
        self,
        classes: tuple[type[Event], ...],
        where: Callable[[Any], bool] | None,
        size: int,
        handler: Callable[[Any], Any],
    ) -> None: ...

    @abstractmethod
    def _add_stream(
        self, classes: tuple[type[Event], ...], where: Callable[[Any], bool] | None, size: int, on_missed: OnMissed
    ) -> EventStream[Any]: ...
