"""Subscriptions: bounded queues between the connection, which never waits, and the program, which may.

One mechanism with three faces: a handler (`handlers.py`), an asynchronous iterator, and a wait for one event. An event
is decoded once, however many want it, and not at all if nobody does.

What happens to a queue:

    the queue is full       drop_oldest: its oldest event goes; drop_newest: the event that comes is not taken;
                            raise: it ends with EventsLost
    lost on the way         it is told in its place; raise: it ends with EventsLost
    where= raises           a stream ends with that error; a handler does not get that event, and goes on

Every loss is counted, and told in its place to who names EventsMissed.
"""

import asyncio
import inspect
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypedDict, TypeVar, get_args

from ami_typed.errors import ClientClosed, EventsLost
from ami_typed.models import Event, EventsMissed
from ami_typed.turns import GLANCE, Turn

if TYPE_CHECKING:
    from ami_typed.stats import SubscriptionStats

QUEUE_SIZE = 10_000
"""How many events wait for a slow consumer by default."""

OnMissed = Literal["drop_oldest", "drop_newest", "raise"]
"""What a subscription does that cannot have every event."""


class QueueOptions(TypedDict, total=False):
    """How a subscription waits for its consumer."""

    queue_size: int
    """How many events may wait; at least 1, by default 10,000."""
    on_missed: OnMissed
    """What to do about events that are lost. Where the queue is full, `"drop_oldest"` (the default) makes room and
    `"drop_newest"` does not take what comes; `"raise"` ends the subscription with `EventsLost` at any loss, also at one
    on the way (a new connection, a cut answer over HTTP)."""


E_co = TypeVar("E_co", covariant=True)
"""What a stream brings: events; those of a pool bring them with the name of their server."""


@dataclass(slots=True)
class _Gap:
    """What was lost in one place, and is not told yet."""

    since: datetime
    until: datetime
    count: int | None
    cause: str

    def widen(self, other: "_Gap") -> None:
        self.since, self.until = min(self.since, other.since), max(self.until, other.until)
        self.count = None if self.count is None or other.count is None else self.count + other.count
        self.cause = other.cause if self.cause == _OVERFLOW else self.cause

    def told(self) -> EventsMissed:
        return EventsMissed(since=self.since, until=self.until, count=self.count, cause=self.cause)


_OVERFLOW = "overflow"


def _overflow() -> _Gap:
    now = datetime.now(UTC)
    return _Gap(now, now, 1, _OVERFLOW)


class Subscription:
    """The queue of one subscriber.

    Raises ValueError where an option is none, and TypeError where a class is no event or `where` is asynchronous.
    """

    def __init__(
        self,
        classes: tuple[type[Event], ...] = (),
        where: Callable[[Any], bool] | None = None,
        *,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
    ) -> None:
        check_number("queue_size", queue_size)
        if on_missed not in get_args(OnMissed):
            raise ValueError(f"on_missed is one of {', '.join(map(repr, get_args(OnMissed)))}; not {on_missed!r}")
        for cls in classes:
            if not (isinstance(cls, type) and issubclass(cls, Event)):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError(f"a subscription is by classes of events, such as events.Hangup; not by {cls!r}")
        if where is not None and is_asynchronous(where):
            raise TypeError("where= is asynchronous, and what it returns always true: give a plain function")
        self.classes = classes or (Event,)
        self.name = "stream"
        """What it is called in figures and logs."""
        self.taken = 0
        """How many events were taken."""
        self.missed = 0
        """How many events were lost; a loss on the way counts as one, for nobody can tell how many there were."""
        self.failed = 0
        """How many events its handler, or its `where`, failed on."""
        self.error: Exception | None = None
        """What it ended with."""
        self.on_fault: Callable[[Exception, Event], None] | None = None
        """Told of an event that `where` failed on. Nobody: the subscription ends with that error."""
        self._where = where
        self._size = queue_size
        self._on_missed = on_missed
        self._tells_missed = EventsMissed in self.classes
        self._queue: deque[Event] = deque()
        self._gap: _Gap | None = None
        """Before the first event of the queue; with drop_newest behind its last."""
        self._waiters: deque[asyncio.Future[None]] = deque()
        self._ended = False
        self._open_to = queue_size
        """Up to how many events `put` need not look closer: 0 when there is an end, or a gap behind the last event."""

    # What the reader does.

    def put(self, event: Event) -> None:
        """Hand an event over. Called by the reader: never waits and never raises."""
        if self._where is not None and not self._picks(event):
            return
        if len(self._queue) >= self._open_to and not self._has_room():
            return
        self._queue.append(event)
        if self._waiters:
            self._wake()

    def _picks(self, event: Event) -> bool:
        if self._ended or self._where is None:
            return False
        try:
            picked = self._where(event)
            return picked if type(picked) is bool else _truth_of(picked)
        except Exception as error:
            fault = error
        except asyncio.CancelledError:  # of something else, that it asked for its result
            fault = RuntimeError("where= raised CancelledError")
        if self.on_fault is None:
            self.end(fault)
        else:
            self.on_fault(fault, event)
        return False

    def _has_room(self) -> bool:
        """Whether an event can be put in after all. Where not, it is lost."""
        if self._ended:
            return False
        if len(self._queue) < self._size:
            self._tell_behind()
            return True
        if self._on_missed == "drop_oldest":
            self._drop_oldest()
            return True
        self.missed += 1
        if self._on_missed == "raise":
            self._lose()
        elif self._tells_missed:
            self._widen(_overflow())
            self._open_to = 0
        return False

    def _drop_oldest(self) -> None:
        dropped = self._queue.popleft()
        if self._tells_missed and isinstance(dropped, EventsMissed):  # it is told with this gap
            self._widen(_Gap(dropped.since, dropped.until, dropped.count, dropped.cause))
            return
        self.missed += 1
        if self._tells_missed:
            self._widen(_overflow())

    def _widen(self, gap: _Gap) -> None:
        if self._gap is None:
            self._gap = gap
        else:
            self._gap.widen(gap)

    def _tell_behind(self) -> None:
        """Put the gap behind the last event into the queue."""
        if self._gap is not None:
            self._queue.append(self._gap.told())
            self._gap = None
        self._open_to = self._size

    def miss(self, cause: str, since: datetime | None = None, until: datetime | None = None) -> None:
        """Events were lost on the way; nobody can tell how many, nor whether they were for this subscription.

        `since` and `until` are when (UTC); by default now.
        """
        if self._ended:
            return
        self.missed += 1
        if self._on_missed == "raise":
            self._lose(cause)
        elif self._tells_missed:
            until = until or datetime.now(UTC)
            self._miss(_Gap(since or until, until, None, cause))

    def _miss(self, gap: _Gap) -> None:
        """Tell of a gap behind the last event."""
        full = len(self._queue) >= self._size
        if self._on_missed == "drop_newest":
            self._widen(gap)
            if full:
                self._open_to = 0
            else:
                self._tell_behind()
        else:
            if full:
                self._drop_oldest()
            self._queue.append(gap.told())
        self._wake()

    def _lose(self, *cause: str) -> None:
        """End with what is lost; so is what waits, for it is told at once."""
        self.missed += len(self._queue)
        self._queue.clear()
        self.end(EventsLost(self.missed, *cause))

    def end(self, error: Exception | None = None) -> None:
        """Nothing more comes. What waits in the queue can still be taken."""
        if not self._ended:
            self._ended, self.error, self._open_to = True, error, 0
            while self._waiters:
                self._wake()

    def begin(self) -> None:
        """Take events (again), after the end of a connection. What ended with `EventsLost` has ended for good."""
        if self._ended and not isinstance(self.error, EventsLost):
            self._ended, self.error, self._open_to = False, None, self._size

    def _wake(self) -> None:
        """Wake one that waits."""
        if self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)

    # What the consumer does.

    def take(self) -> Any:
        """The next event, of one of the classes; None where none waits."""
        if self._gap is not None and (not self._queue or self._on_missed == "drop_oldest"):
            told, self._gap = self._gap.told(), None
            return told
        if not self._queue:
            return None
        self.taken += 1
        return self._queue.popleft()

    async def wait(self) -> bool:
        """Wait until there is something to take; False where nothing more comes."""
        while not self._queue and self._gap is None:
            if self._ended:
                return False
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.append(waiter)
            try:
                await waiter
            finally:
                if waiter in self._waiters:  # nobody woke it: it was cancelled
                    self._waiters.remove(waiter)
        return True

    @property
    def waited_for(self) -> bool:
        """Whether somebody waits."""
        return bool(self._waiters)

    def clear(self) -> None:
        """Forget what waits in the queue."""
        self._queue.clear()
        self._gap = None

    def stats(self) -> "SubscriptionStats":
        """Its figures at this moment."""
        from ami_typed.stats import SubscriptionStats

        return SubscriptionStats(
            name=self.name,
            classes=self.classes,
            queued=len(self._queue),
            size=self._size,
            delivered=self.taken,
            missed=self.missed,
            failed=self.failed,
            ended=self._ended,
            error=self.error,
        )


def check_number(option: str, value: int) -> None:
    """Refuse what is no count. Raises ValueError."""
    if type(value) is not int or value < 1:
        raise ValueError(f"{option} is a whole number of at least 1; not {value!r}")


def is_asynchronous(function: Callable[..., object]) -> bool:
    """Whether a function, or an object that is called like one, returns something to be awaited."""
    return any(map(inspect.iscoroutinefunction, called_by(function)))


def called_by(function: Callable[..., object]) -> tuple[object, object]:
    """What runs when a function or an object is called: the function itself, or the method of the object's class."""
    return function, getattr(function, "__call__", None)  # noqa: B004 - not to ask whether it can be called


def _truth_of(picked: object) -> bool:
    """What a `where` says that returns anything. Raises TypeError where that would have to be awaited."""
    if inspect.isawaitable(picked):
        if inspect.iscoroutine(picked):
            picked.close()  # without a complaint that nobody awaited it
        raise TypeError("where= is asynchronous, and what it returns always true: give a plain function")
    return bool(picked)


class EventStream(Generic[E_co]):
    """Events as they come, by class: `async with client.events(...) as stream: async for event in stream: ...`.

    It takes events from the moment it is made until its block is left; one task reads it.
    """

    def __init__(
        self,
        subscription: Subscription,
        close: Callable[[Subscription], None],
        settled: Callable[[], Awaitable[None]],
    ) -> None:
        self._subscription = subscription
        self._close = close
        self._settled = settled
        self._calls = 0
        self._turn = Turn()

    @property
    def missed(self) -> int:
        """How many events this stream lost: they came faster than they were taken, or got lost on the way.

        What got lost on the way counts as one each time: nobody can tell how many they were.
        """
        return self._subscription.missed

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E_co:
        """The next event. Raises what the stream ended with, once all that had come is taken."""
        subscription = self._subscription
        self._calls += 1
        if self._calls % GLANCE == 0:
            await self._turn.over()
        while True:
            event: E_co | None = subscription.take()
            if event is not None:
                return event
            if subscription.waited_for:
                raise RuntimeError("two tasks wait on one stream: give each a stream of its own")
            if not await subscription.wait():
                raise subscription.error or StopAsyncIteration

    async def get(self, timeout: float | None = None) -> E_co:
        """The next event.

        Raises TimeoutError after `timeout` seconds (None: waits as long as the connection lives), `ConnectionLost`
        where the connection ends before, `ClientClosed` where the client is closed.
        """
        self._calls += 1
        if self._calls % GLANCE == 0:
            await self._turn.over()
        event: E_co | None = self._subscription.take()
        if event is not None:  # it needs no timer
            return event
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
        await self._settled()  # event_mask="auto": the server has heard what is subscribed to
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
