"""A blocking object, used as the asynchronous one of the same name: so one program can be run through both.

Whatever is awaited of the asynchronous class is done by the blocking one in a thread, for which the program waits.
"""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Self

import ami_typed
from ami_typed import calls, sync

ASYNCHRONOUS: dict[type, type] = {
    sync.TCPClient: ami_typed.TCPClient,
    sync.HTTPClient: ami_typed.HTTPClient,
    sync.EventStream: ami_typed.EventStream,
    sync.ListStream: ami_typed.ListStream,
    sync.ConnectionEvents: ami_typed.ConnectionEvents,
    sync.Call: calls.Call,
    sync.CallEvents: calls.CallEvents,
}


class Adapter:
    """The face of the face."""

    def __init__(self, blocking: Any) -> None:
        self._blocking = blocking

    def __getattr__(self, name: str) -> Any:
        asynchronous = inspect.getattr_static(ASYNCHRONOUS[type(self._blocking)], name)
        found = getattr(self._blocking, name)
        if isinstance(asynchronous, property):
            return found
        if name == "on":
            return partial(_on, found)
        if inspect.iscoroutinefunction(asynchronous):
            return partial(_in_thread, found)
        return partial(_at_once, found)

    async def __aenter__(self) -> Self:
        await _in_thread(self._blocking.__enter__)
        return self

    async def __aexit__(self, *error: object) -> None:
        await _in_thread(self._blocking.__exit__, *error)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        end = object()
        found = await _in_thread(next, self._blocking, end)
        if found is end:
            raise StopAsyncIteration
        return found


def _adapted(result: Any) -> Any:
    return Adapter(result) if type(result) in ASYNCHRONOUS else result


def _at_once(function: Callable[..., Any], *args: Any, **options: Any) -> Any:
    return _adapted(function(*args, **options))


async def _in_thread(function: Callable[..., Any], *args: Any, **options: Any) -> Any:
    return _adapted(await asyncio.to_thread(function, *args, **options))


def _on(on: Callable[..., Any], *classes: Any, **options: Any) -> Callable[..., Any]:
    """Let the program's asynchronous handler be called in its own loop, by a plain one that waits for it."""
    loop = asyncio.get_running_loop()

    def register(handler: Callable[[Any], Awaitable[None]]) -> object:
        async def handle(event: Any) -> None:
            await handler(event)

        def plain(event: Any) -> None:
            asyncio.run_coroutine_threadsafe(handle(event), loop).result()

        on(*classes, **options)(plain)
        return handler

    return register
