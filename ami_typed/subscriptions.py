"""Subscriptions: bounded queues between the connection, which never waits, and the program, which may.

One mechanism with three faces: a handler, an asynchronous iterator, and a wait for one event. An event is decoded once,
however many want it, and not at all if nobody does.
"""

import asyncio
import inspect
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeVar, cast

from ami_typed.errors import AMIError, ClientClosed, EventsLost
from ami_typed.models import Event, EventsMissed

_log = logging.getLogger("ami_typed.subscriptions")

QUEUE_SIZE = 10_000
"""How many events wait for a slow consumer by default; then the oldest are dropped, and counted."""
_TURN = 100
"""After so many events taken without waiting, the event loop has its turn: a busy consumer must not stop the reader."""

OnMissed = Literal["count", "raise"]
"""What a stream does about lost events: count them (and tell who named `EventsMissed`), or end with `EventsLost`."""

E = TypeVar("E", bound=Event)
E_co = TypeVar("E_co", bound=Event, covariant=True)
Handler = Callable[[E], Awaitable[object] | object]


class Subscription:
    """The queue of one subscriber."""

    def __init__(
        self,
        classes: tuple[type[Event], ...],
        where: Callable[[Any], bool] | None = None,
        *,
        size: int = QUEUE_SIZE,
        on_missed: OnMissed = "count",
    ) -> None:
        if size < 1:
            raise ValueError("the queue of a subscription holds at least one event")
        self.classes = classes or (Event,)
        self.missed = 0
        """How many events were lost; a loss on the way counts as one, for nobody can tell how many there were."""
        self._where = where
        self._size = size
        self._on_missed = on_missed
        self._tells_missed = EventsMissed in self.classes
        self._queue: deque[Event] = deque()
        self._gap: tuple[datetime, datetime, int] | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._taken = 0
        self._ended = False
        self._error: Exception | None = None

    def put(self, event: Event) -> None:
        """Hand an event over. Called by the reader: never waits and never raises."""
        if self._ended or (self._where is not None and not self._matches(event)):
            return
        queue = self._queue
        if len(queue) >= self._size:
            self._drop()
            if self._ended:
                return
        queue.append(event)
        if self._waiter is not None:
            self._wake()

    def _matches(self, event: Event) -> bool:
        try:
            return self._where is None or bool(self._where(event))
        except Exception as error:
            self.end(error)
            return False

    def _drop(self) -> None:
        self._queue.popleft()
        self.missed += 1
        now = datetime.now(UTC)
        since, _, count = self._gap or (now, now, 0)
        self._gap = (since, now, count + 1)
        if self._on_missed == "raise":
            self._queue.clear()
            self.end(EventsLost(self.missed))

    def miss(self, cause: str, since: datetime | None = None, until: datetime | None = None) -> None:
        """Events were lost on the way; nobody can tell how many, nor whether they were for this subscription."""
        if self._ended:
            return
        self.missed += 1
        if self._on_missed == "raise":
            self.end(EventsLost(self.missed, cause))
        elif self._tells_missed:
            now = datetime.now(UTC)
            if len(self._queue) >= self._size:
                self._drop()
            self._queue.append(EventsMissed(since=since or now, until=until or now, count=None, cause=cause))
            self._wake()

    def end(self, error: Exception | None = None) -> None:
        """Nothing more comes. What waits in the queue is still handed out, then `error` is raised."""
        if not self._ended:
            self._ended, self._error = True, error
            self._wake()

    def clear(self) -> None:
        """Forget what waits in the queue."""
        self._queue.clear()
        self._gap = None

    def begin(self) -> None:
        """Take events (again), after the end of a connection."""
        self._ended, self._error = False, None

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def get(self) -> Event:
        """The next event. Raises StopAsyncIteration at the end, or the error that the subscription ended with."""
        self._taken += 1
        if self._taken % _TURN == 0:
            await asyncio.sleep(0)
        while True:
            if self._gap is not None and self._tells_missed:
                since, until, count = self._gap
                self._gap = None
                return EventsMissed(since=since, until=until, count=count, cause="overflow")
            if self._queue:
                return self._queue.popleft()
            if self._ended:
                raise self._error or StopAsyncIteration
            await self._wait()

    async def _wait(self) -> None:
        if self._waiter is not None:
            raise RuntimeError("two tasks wait on one stream: give each a stream of its own")
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        try:
            await waiter
        finally:
            if self._waiter is waiter:
                self._waiter = None


class EventStream(Generic[E_co]):
    """Events as they come, by class: `async with client.events(...) as stream: async for event in stream: ...`.

    It takes events from the moment it is made until its block is left; one task reads it.
    """

    def __init__(self, subscription: Subscription, close: Callable[[Subscription], None]) -> None:
        self._subscription = subscription
        self._close = close

    @property
    def missed(self) -> int:
        """How many events this stream lost: they came faster than they were taken, or got lost on the way.

        What got lost on the way (only HTTP can lose some and live) counts as one: nobody can tell how many they were.
        """
        return self._subscription.missed

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E_co:
        return cast(E_co, await self._subscription.get())  # the dispatcher puts nothing else in

    async def get(self, timeout: float | None = None) -> E_co:
        """The next event.

        Raises TimeoutError after `timeout` seconds (None: waits as long as the connection lives), `ConnectionLost`
        where the connection ends before, `ClientClosed` where the client is closed.
        """
        async with asyncio.timeout(timeout):
            try:
                return await self.__anext__()
            except StopAsyncIteration:
                raise ClientClosed("the client was closed before the event came") from None

    def close(self) -> None:
        """Take no more events. The iteration ends after what has come."""
        self._close(self._subscription)
        self._subscription.end()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class HandlerTask:
    """A handler with its subscription: one task that calls it for one event after the other."""

    def __init__(self, subscription: Subscription, handler: Handler[Any]) -> None:
        self.subscription = subscription
        self.handler = handler
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to call the handler. Needs a running event loop."""
        self.subscription.begin()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run(), name=f"ami_typed handler {self._name}")

    async def stop(self, patience: float, asking: asyncio.Task[Any] | None) -> None:
        """End it; what waits in its queue is handled first, if that takes no longer than `patience` seconds.

        `asking` is the task that wants it: a handler may close the client, and cannot wait for itself.
        """
        self.subscription.end()
        task, self._task = self._task, None
        if task is None or task is asking:
            return
        await asyncio.wait([task], timeout=patience)
        if not task.done():
            task.cancel()
            await asyncio.wait([task], timeout=patience)

    def cancel(self) -> None:
        """End it at once. A handler that is running is cancelled, unless it is the one that asks."""
        self.subscription.end()
        self.subscription.clear()
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()

    async def _run(self) -> None:
        while True:
            try:
                event = await self.subscription.get()
            except StopAsyncIteration:
                return
            except AMIError as error:  # the connection is lost
                _log.info("handler %s ends: %s", self._name, error)
                return
            except Exception:
                _log.exception("handler %s ends: its where= failed", self._name)
                return
            await self._call(event)

    async def _call(self, event: Event) -> None:
        try:
            result = self.handler(event)
            if inspect.isawaitable(result):
                await result
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            _log.exception("handler %s was cancelled by what it waited for, on %r", self._name, event)
        except Exception:
            _log.exception("handler %s failed on %r", self._name, event)

    @property
    def _name(self) -> str:
        return getattr(self.handler, "__qualname__", repr(self.handler))
