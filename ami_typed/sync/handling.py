"""Handlers of a blocking client: plain functions, called in threads of their own, where they may wait for anything.

For the asynchronous client below, a handler is an asynchronous function that waits for its thread. So all that is said
of handlers (their order, their failures, how they end) is true here as well.
"""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context, copy_context
from queue import SimpleQueue
from typing import Any, NamedTuple

from ami_typed.handlers import asking_task, check_handler, name_of
from ami_typed.models import Event
from ami_typed.subscriptions import is_asynchronous


class InThread:
    """A handler that is called in a thread of its own; where it may be at work on several events, in so many threads.

    Two of the same handler are equal. Raises TypeError where the handler is asynchronous, or has a `yield`.
    """

    def __init__(self, handler: Callable[[Any], object]) -> None:
        check_handler(handler)
        if is_asynchronous(handler):
            raise TypeError(f"{name_of(handler)} is asynchronous: a blocking client calls plain functions")
        self.handler = handler
        self.__qualname__ = name_of(handler)
        self._workers: dict[asyncio.Task[Any], _Worker] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, InThread) and self.handler == other.handler

    def __hash__(self) -> int:
        return hash(self.handler)

    async def __call__(self, event: Event) -> None:
        """Call the handler in the thread that belongs to the task that asks."""
        task = asyncio.current_task()
        assert task is not None
        worker = self._workers.get(task)
        if worker is None:
            worker = self._workers[task] = _Worker(self.handler, self.__qualname__)
            task.add_done_callback(self._leave)
        context = copy_context()
        context.run(asking_task.set, task)
        await worker.handle(event, context)

    def _leave(self, task: asyncio.Task[Any]) -> None:
        self._workers.pop(task).end()


class _Turn(NamedTuple):
    event: Event
    context: Context
    done: asyncio.Future[None]


class _Worker:
    """One thread."""

    def __init__(self, handler: Callable[[Any], object], name: str) -> None:
        self._handler = handler
        self._turns: SimpleQueue[_Turn | None] = SimpleQueue()
        self._busy = False
        self._thread = threading.Thread(target=self._work, name=f"ami_typed handler {name}", daemon=True)
        self._thread.start()

    async def handle(self, event: Event, context: Context) -> None:
        """Call the handler with an event, and wait until it returns; raises what it raises."""
        self._busy = True
        done = asyncio.get_running_loop().create_future()
        self._turns.put(_Turn(event, context, done))
        await done
        self._busy = False

    def end(self) -> None:
        """No more events come. A handler that was given up is at work, and returns when it does."""
        self._turns.put(None)
        if not self._busy:
            self._thread.join()

    def _work(self) -> None:
        while (turn := self._turns.get()) is not None:
            error: Exception | None = None
            try:
                turn.context.run(self._handler, turn.event)
            except StopIteration as failure:
                error = RuntimeError("the handler raised StopIteration")
                error.__cause__ = failure
            except Exception as failure:
                error = failure
            except BaseException as failure:  # SystemExit: the thread goes on
                error = RuntimeError(f"the handler raised {type(failure).__name__}")
                error.__cause__ = failure
            _tell(turn.done, error)
            del turn, error


def _tell(done: "asyncio.Future[None]", error: Exception | None) -> None:
    """Tell the loop how it came out, if anybody waits for it there."""

    def tell() -> None:
        if done.done():
            return
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)

    with suppress(RuntimeError):  # the loop has ended
        done.get_loop().call_soon_threadsafe(tell)
