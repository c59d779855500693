"""What happens to a connection, as a program is told it."""

import asyncio
import weakref
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Generic, Self

from typing_extensions import TypeVar

from ami_typed.errors import ConnectionLost

_KEPT = 1000
"""How many changes wait for somebody who does not take them; then the oldest are dropped."""


class ConnectionState(Enum):
    """Where the connection of a client stands."""

    CLOSED = "closed"
    """Not connected: not yet, not any more, or given up."""
    CONNECTING = "connecting"
    """`connect` is at work."""
    READY = "ready"
    """Logged in: actions are sent at once, and events come."""
    RECONNECTING = "reconnecting"
    """Lost, and on the way back: actions wait for it until their own deadlines."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class ConnectionEvent:
    """Something that happened to the connection; the base class of the five below."""

    at: datetime = field(default_factory=_now, kw_only=True)
    """When it happened (UTC)."""


@dataclass(frozen=True)
class Connected(ConnectionEvent):
    """The server is reached, but the login is not done yet."""

    banner: str | None
    """The server's first line, where there is one: not over HTTP."""


@dataclass(frozen=True)
class Ready(ConnectionEvent):
    """Logged in, with the event mask and the filters as they were."""

    returned: bool
    """Whether there was a connection before that was lost: what happened meanwhile is not known."""


@dataclass(frozen=True)
class Lost(ConnectionEvent):
    """The connection has ended, and not because we closed it."""

    cause: ConnectionLost
    """Why."""


@dataclass(frozen=True)
class Reconnecting(ConnectionEvent):
    """There will be another try."""

    attempt: int
    """The number of the try, from 1 on."""
    delay: float
    """In how many seconds."""


@dataclass(frozen=True)
class GaveUp(ConnectionEvent):
    """There will be no further try: the client is closed."""

    cause: Exception
    """Why: the login is refused (`AuthenticationError`), or the policy's limit is reached (the last error)."""


T = TypeVar("T", default=ConnectionEvent)
"""What a stream of changes brings; those of a pool bring them with the name of their server."""


class ConnectionEvents(Generic[T]):
    """The changes of a connection from now on: `async for change in client.connection_events(): ...`.

    It ends when the client is closed or has given up. One task reads it.
    """

    def __init__(self) -> None:
        self._waiting: deque[T] = deque(maxlen=_KEPT)
        self._waiter: asyncio.Future[None] | None = None
        self._ended = False

    def put(self, change: T) -> None:
        """Hand a change over."""
        self._waiting.append(change)
        self._wake()

    def end(self) -> None:
        """Nothing more comes."""
        self._ended = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._waiter is not None:
            raise RuntimeError("two tasks wait on one stream: give each a stream of its own")
        while not self._waiting:
            if self._ended:
                raise StopAsyncIteration
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        return self._waiting.popleft()


class Watchers(Generic[T]):
    """Everyone who wants to know. Who lets go of a stream is forgotten by itself."""

    def __init__(self) -> None:
        self._streams: weakref.WeakSet[ConnectionEvents[T]] = weakref.WeakSet()

    def add(self) -> ConnectionEvents[T]:
        """A stream of what happens from now on."""
        stream = ConnectionEvents[T]()
        self._streams.add(stream)
        return stream

    def tell(self, change: T) -> None:
        """Something happened."""
        for stream in self._streams:
            stream.put(change)

    def end(self) -> None:
        """Nothing more will happen."""
        for stream in self._streams:
            stream.end()
        self._streams.clear()
