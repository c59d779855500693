"""The thread that a blocking client works in: it runs an event loop of the client's own while that is needed.

    it begins           with the first call that has to wait
    it ends             with the call that leaves nothing to do: the client is closed, and no other call waits
    it ends at once     when nobody holds the client any more, and when the program ends

So nothing is left behind by a client that is closed, and one that is forgotten does not keep a program from ending.
"""

import asyncio
import atexit
import os
import selectors
import threading
import warnings
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextvars import copy_context
from typing import Generic, TypeVar

from ami_typed.client import Client
from ami_typed.errors import ClientClosed
from ami_typed.lifecycle import ConnectionState

T = TypeVar("T")

_PATIENCE = 5.0
"""Seconds that the end of a program waits for the end of a client that was not closed."""
_GOODBYE = 1.0
"""Seconds that the other side gets to close a connection that was let go."""
_OWN_FILES = 1
"""How many files a loop without connections watches: the one that wakes it."""


class LoopThread:
    """Runs what a blocking client is asked for, in the thread of its event loop. Any thread may ask."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._run: _Run | None = None

    def wait(self, function: Callable[[], Awaitable[T]]) -> T:
        """Await what a function returns, in the loop.

        An interrupt (KeyboardInterrupt) cancels it there, and is raised when that is done. Raises RuntimeError in the
        loop itself, which must not wait for itself, and in a process that was forked from the client's.
        """
        run, call = self._begin(function)
        try:
            return call.outcome.result()
        except BaseException:
            if not call.outcome.done():  # it is the waiting that was interrupted
                run.cancel(call)
                call.outcome.exception()
            raise
        finally:
            if run.over:
                run.thread.join()

    def call(self, function: Callable[[], T]) -> T:
        """Call a function that does not wait: in the loop where there is one, for nothing there is made for threads."""

        async def answer() -> T:
            return function()

        with self._lock:
            run = self._run
            if run is None or run.over or run.is_here:
                return function()
        return self.wait(answer)

    def _begin(self, function: Callable[[], Awaitable[T]]) -> "tuple[_Run, _Call[T]]":
        run = self._run
        if run is not None and run.process != os.getpid():
            raise RuntimeError(
                f"{self._client!r} was connected by process {run.process}, and this is a fork of it: "
                "make a client of its own in each process, after the fork"
            )
        if run is not None and run.is_here:
            raise RuntimeError("where= must not wait for the client: it is called by the thread that reads for it")
        call = _Call(function)
        with self._lock:
            run = self._run
            if run is None or not run.begin(call):
                run = self._run = _Run(self._client)
                run.begin(call)
        return run, call

    def __del__(self) -> None:
        run = self._run
        if run is not None and not run.over and run.process == os.getpid():
            warnings.warn(f"{self._client!r} was never closed", ResourceWarning, source=self, stacklevel=2)
            run.stop()


class _Call(Generic[T]):
    """What one thread waits for."""

    def __init__(self, function: Callable[[], Awaitable[T]]) -> None:
        self.function = function
        self.outcome: Future[T] = Future()
        self.task: asyncio.Task[T] | None = None

    async def work(self) -> T:
        return await self.function()

    def settle(self, task: asyncio.Task[T]) -> None:
        """Tell how it came out."""
        if task.cancelled():
            self.outcome.set_exception(ClientClosed("the client was closed"))
        elif (error := task.exception()) is not None:
            self.outcome.set_exception(error)
        else:
            self.outcome.set_result(task.result())


class _Run:
    """One event loop in one thread, from its beginning to its end."""

    def __init__(self, client: Client) -> None:
        self.process = os.getpid()
        self.over = False
        """Whether it takes no more calls."""
        self._client = client
        self._calls = 0
        self._lock = threading.RLock()  # what is collected meanwhile may want to stop it
        self._selector = selectors.DefaultSelector()
        self._loop = asyncio.SelectorEventLoop(self._selector)
        self.thread = threading.Thread(target=self._work, name=f"ami_typed {client.address}", daemon=True)
        self.thread.start()
        _running.add(self)

    @property
    def is_here(self) -> bool:
        """Whether this is its thread."""
        return threading.current_thread() is self.thread

    def begin(self, call: _Call[T]) -> bool:
        """Take on a call, with the caller's context. False where it takes no more."""

        def start() -> None:
            call.task = self._loop.create_task(call.work())
            call.task.add_done_callback(leave)

        def leave(task: asyncio.Task[T]) -> None:
            self._calls -= 1
            self._look()  # before the caller is told: it waits for the thread, where this was the end
            call.settle(task)

        with self._lock:
            if self.over:
                return False
            self._calls += 1
            self._loop.call_soon_threadsafe(start, context=copy_context())
            return True

    def cancel(self, call: _Call[T]) -> None:
        """Nobody waits for a call any more."""

        def cancel() -> None:
            if call.task is not None:
                call.task.cancel()

        self._loop.call_soon_threadsafe(cancel)

    def stop(self) -> None:
        """End, whatever is at work."""
        with self._lock:
            if not self.over:
                self.over = True
                self._loop.call_soon_threadsafe(self._loop.stop)

    def _look(self, _: object = None) -> None:
        """End, where nothing is left to do."""
        with self._lock:
            if self.over or self._calls or self._client.state is not ConnectionState.CLOSED:
                return
            others = asyncio.all_tasks(self._loop)
            if not others:
                self.over = True
                self._loop.stop()
        for other in others:  # a handler that is at work, and perhaps closes the client
            other.add_done_callback(self._look)

    def _work(self) -> None:
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(self._finish())
        finally:
            self._loop.close()
            _running.discard(self)

    async def _finish(self) -> None:
        if self._client.state is not ConnectionState.CLOSED:
            await self._client.close()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        # A connection with TLS says goodbye to the other side, and is closed a moment after it was let go.
        until = self._loop.time() + _GOODBYE
        while len(self._selector.get_map()) > _OWN_FILES and self._loop.time() < until:  # noqa: ASYNC110 - none tells
            await asyncio.sleep(0.005)


_running: set[_Run] = set()


@atexit.register
def _stop_all() -> None:
    """The program ends: say goodbye for it."""
    for run in _running.copy():
        if run.process == os.getpid():
            run.stop()
            run.thread.join(_PATIENCE)
