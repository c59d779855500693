"""A fake Asterisk in a thread of its own, for tests that block."""

import asyncio
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from ami_typed import sync
from ami_typed.testing import FakeAsterisk

TIMEOUT = 30.0


class Served:
    """The fake, and how to do something with it from another thread."""

    def __init__(self, fake: FakeAsterisk, loop: asyncio.AbstractEventLoop) -> None:
        self.fake = fake
        self._loop = loop

    def do(self, function: Callable[..., Any], *args: Any) -> None:
        """Call a function where the fake lives, and wait until it has returned."""

        async def call() -> None:
            function(*args)

        asyncio.run_coroutine_threadsafe(call(), self._loop).result(TIMEOUT)

    def client(self, **options: Any) -> sync.TCPClient:
        return sync.TCPClient(self.fake.host, self.fake.port, username="hello", password="world", **options)


@contextmanager
def served(**options: Any) -> Generator[Served]:
    """Serve until the block is left."""
    started = threading.Event()
    ended = asyncio.Event()
    running: list[Served] = []

    async def serve() -> None:
        async with FakeAsterisk(**options) as fake:
            running.append(Served(fake, asyncio.get_running_loop()))
            started.set()
            await ended.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), name="fake Asterisk")
    thread.start()
    assert started.wait(TIMEOUT)
    try:
        yield running[0]
    finally:
        running[0].do(ended.set)
        thread.join(TIMEOUT)
