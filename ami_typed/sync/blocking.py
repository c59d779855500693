"""What the blocking classes are made of: each holds an asynchronous object, and asks for it in its loop's thread."""

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from ami_typed import client
from ami_typed.sync.handling import InThread
from ami_typed.sync.thread import LoopThread

A_co = TypeVar("A_co", covariant=True)
H = TypeVar("H", bound=Callable[..., Any])
T = TypeVar("T")
Register = Callable[[Callable[[Any], Any]], object]


class Blocking(Generic[A_co]):
    """The blocking face of something asynchronous."""

    def __init__(self, asynchronous: A_co, thread: LoopThread) -> None:
        self._async = asynchronous
        self._thread = thread

    def _wait(self, function: Callable[[], Awaitable[T]]) -> T:
        return self._thread.wait(function)

    def _call(self, function: Callable[[], T]) -> T:
        return self._thread.call(function)

    def _next(self, function: Callable[[], Awaitable[T]]) -> T:
        try:
            return self._thread.wait(function)
        except StopAsyncIteration:
            raise StopIteration from None


class BlockingClient(Blocking[client.Client]):
    """The blocking face of a client."""

    def _face(self, asynchronous: client.Client) -> None:
        super().__init__(asynchronous, LoopThread(asynchronous))

    def _handled(self, on: Callable[[], Register]) -> Callable[[H], H]:
        register = self._call(on)

        def decorate(handler: H) -> H:
            self._call(lambda: register(InThread(handler)))
            return handler

        return decorate

    def _unhandled(self, handler: H) -> H:
        self._call(lambda: self._async.off(InThread(handler)))
        return handler

    def __repr__(self) -> str:
        return f"<blocking {repr(self._async)[1:]}"
