"""Handlers: functions of the program that are called for events, by tasks of their own.

Rules:

1. A handler has as many long-lived tasks as its concurrency says, usually one, and never one for each event. They take
   events in their order and await the handler there, so that timeouts and cancellation inside it work as anywhere.
2. Whatever it does disturbs nobody else: one that raises, or cancels the task it runs in, is called again for the next
   event; one that never returns keeps what comes in its bounded queue; one may close the client or end itself.
3. A failure is logged with its traceback and the event, and those of the next ten seconds are only counted: the next
   line says how many, and so does the end. All are counted in the figures.
"""

import asyncio
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from functools import partial
from types import CoroutineType
from typing import Any, TypeVar

from ami_typed.errors import EventsLost
from ami_typed.models import Event
from ami_typed.subscriptions import QueueOptions, Subscription, called_by, check_number
from ami_typed.turns import GLANCE, Turn

_log = logging.getLogger("ami_typed.handlers")

_QUIET = 10.0
"""After a failure was logged, so many seconds further ones of the same handler are only counted."""

_PATIENCE = 1.0
"""Seconds that handlers get for what waits in their queues when all of them are stopped."""

asking_task: ContextVar[asyncio.Task[Any] | None] = ContextVar("asking_task", default=None)
"""Set where another task works for a handler that waits for it: the task of that handler."""

E = TypeVar("E", bound=Event)
Handler = Callable[[E], Awaitable[object] | object]


class HandlerOptions(QueueOptions, total=False):
    """How a handler has its events."""

    concurrency: int
    """How many events it may be at work on at a time; at least 1, the default, which keeps their order. With more they
    are begun in their order, and end as they end."""


class HandlerTask:
    """A handler with its subscription, and the tasks that call it.

    Raises ValueError where `concurrency` is no number of tasks, TypeError where the handler is a generator function.
    """

    def __init__(self, subscription: Subscription, handler: Handler[Any], concurrency: int = 1) -> None:
        check_number("concurrency", concurrency)
        check_handler(handler)
        subscription.name = name_of(handler)
        self.subscription = subscription
        self.handler = handler
        self._concurrency = concurrency
        self._workers: set[_Worker] = set()
        self._stopping: set[_Worker] = set()
        self._failures = _Failures(subscription)
        self._told: Exception | None = None
        subscription.on_fault = partial(self._failures.note, "where= of handler %s failed on %r")

    def start(self) -> None:
        """Begin to call the handler. Needs a running event loop."""
        self.subscription.begin()
        self._workers = {worker for worker in self._workers if not worker.done()}
        self._stopping.clear()
        while len(self._workers) < self._concurrency:
            worker = _Worker(self._run(), name=f"ami_typed handler {self.subscription.name}")
            worker.add_done_callback(self._left)
            self._workers.add(worker)

    async def stop(self, patience: float, asking: asyncio.Task[Any] | None) -> None:
        """End it; what waits in its queue is handled first, if that takes no longer than `patience` seconds.

        `asking` is the task that wants it: a handler may close the client, and cannot wait for itself.
        """
        self.subscription.end()
        others = {worker for worker in self._workers - self._stopping if worker is not asking}
        self._stopping |= self._workers  # who asks meanwhile waits for none of them: two would wait for each other
        if others:
            _, late = await asyncio.wait(others, timeout=patience)
            for worker in late:
                worker.cancel()
            if late:
                await asyncio.wait(late, timeout=patience)
        self._failures.sum_up()

    def cancel(self) -> None:
        """End it at once. A handler that is running is cancelled, unless it is the one that asks."""
        self.subscription.end()
        self.subscription.clear()
        for worker in self._workers:
            if worker is not who_asks(worker.get_loop()):
                worker.cancel()
        self._failures.sum_up()

    async def _run(self) -> None:
        worker = asyncio.current_task()
        assert isinstance(worker, _Worker)
        while True:
            try:
                return await self._work(worker)
            except asyncio.CancelledError as error:
                if not worker.forgives():
                    raise
                self._failures.note("handler %s cancelled the task that it runs in", error)

    async def _work(self, worker: "_Worker") -> None:
        subscription, handler, take = self.subscription, self.handler, self.subscription.take
        turn = Turn()
        while await subscription.wait():
            for _ in range(GLANCE):
                event = take()
                if event is None:
                    break
                try:
                    result = handler(event)
                    if result is not None and (type(result) is CoroutineType or inspect.isawaitable(result)):
                        await result
                except asyncio.CancelledError as error:
                    if not worker.forgives():
                        raise
                    self._failures.note("handler %s was cancelled by what it did, on %r", error, event)
                except Exception as error:
                    self._failures.note("handler %s failed on %r", error, event)
            else:
                await turn.over()

    def _left(self, worker: "_Worker") -> None:
        """A worker has ended: say why, once."""
        self._workers.discard(worker)
        self._stopping.discard(worker)
        error, name = self.subscription.error, self.subscription.name
        if error is None or error is self._told or self._workers:
            return
        self._told = error
        self._failures.sum_up()
        if isinstance(error, EventsLost):
            _log.error("handler %s is called no more: %s", name, error)
        else:
            _log.info("handler %s ends: %s", name, error)


class _Worker(asyncio.Task[None]):
    """A task that a handler cannot end by cancelling the task it runs in: others do that, when the program ends."""

    own_cancels = 0

    def cancel(self, msg: Any = None) -> bool:
        if asyncio.current_task(self.get_loop()) is self:
            self.own_cancels += 1
        return super().cancel(msg)

    def forgives(self) -> bool:
        """Whether a cancellation came from inside; it is then taken back."""
        if self.cancelling() > self.own_cancels:
            return False
        while self.own_cancels:
            self.own_cancels -= 1
            self.uncancel()
        return True


class _Failures:
    """Counts the failures of one handler, and logs not too many of them."""

    def __init__(self, subscription: Subscription) -> None:
        self._subscription = subscription
        self._quiet_until = 0.0
        self._untold = 0

    def note(self, text: str, error: BaseException, *event: Event) -> None:
        """Count one; `text` has a place for the handler's name, and one for the event."""
        self._subscription.failed += 1
        now = time.monotonic()
        if now < self._quiet_until:
            self._untold += 1
            return
        self.sum_up()
        self._quiet_until = now + _QUIET
        _log.error(text, self._subscription.name, *event, exc_info=error)

    def sum_up(self) -> None:
        """Log how many were only counted."""
        if self._untold:
            _log.error("handler %s: further failures, only counted: %d", self._subscription.name, self._untold)
            self._untold = 0


async def stop_all(handlers: Iterable[HandlerTask]) -> None:
    """End handlers, all at once: together they get a moment for what waits in their queues."""
    asking = who_asks()
    await asyncio.gather(*(handler.stop(_PATIENCE, asking) for handler in handlers))


def who_asks(loop: asyncio.AbstractEventLoop | None = None) -> asyncio.Task[Any] | None:
    """The task that wants something; it may be one of a handler, which cannot wait for its own end."""
    return asking_task.get() or asyncio.current_task(loop)


def name_of(handler: Callable[..., object]) -> str:
    """The name of a function, without what a partial has bound: that may be a secret."""
    while isinstance(handler, partial):
        handler = handler.func
    return getattr(handler, "__qualname__", type(handler).__qualname__)


def check_handler(handler: Handler[Any]) -> None:
    """Refuse a generator function. Raises TypeError."""
    if any(inspect.isgeneratorfunction(each) or inspect.isasyncgenfunction(each) for each in called_by(handler)):
        raise TypeError(f"{name_of(handler)} has a yield in it: to call it would run nothing of it")
