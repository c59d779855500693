"""Events of several servers in one queue: each with the name of its server."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from ami_typed.models import Event, EventsMissed
from ami_typed.subscriptions import QUEUE_SIZE, OnMissed, Subscription

T_co = TypeVar("T_co", covariant=True)

ALL = "*"
"""The server of an `EventsMissed` that is of no single one: the queue itself was full."""


@dataclass(frozen=True, slots=True)
class Tagged(Generic[T_co]):
    """Something that happened at one server of a pool."""

    server: str
    """The server's name in the pool; `*` of an `EventsMissed` where the subscription's own queue was full."""
    event: T_co
    """What happened: an event, or a change of the connection."""


class PoolSubscription(Subscription):
    """The one queue of a subscriber to all servers. It ends when the last of them has ended.

    The events of one server stay in their order, and those of several come as they came. Raises as `Subscription`.
    """

    def __init__(
        self,
        classes: tuple[type[Event], ...] = (),
        where: Callable[[Any], bool] | None = None,
        *,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
    ) -> None:
        super().__init__(classes, where, queue_size=queue_size, on_missed=on_missed)
        self._servers: set[str] = set()
        self._living: set[str] = set()

    def source(self, server: str) -> "Source":
        """What the client of a server is given, for its events."""
        self._servers.add(server)
        self._living.add(server)
        return Source(server, self)

    def put_tagged(self, server: str, event: Event) -> None:
        """Hand an event of a server over."""
        self._living.add(server)
        tagged: Any = Tagged(server, event)
        self.put(tagged)

    def miss_at(self, server: str, cause: str, since: datetime | None, until: datetime | None) -> None:
        """Events of a server were lost on the way; it is told with its name."""
        if self._on_missed == "raise" or not self._tells_missed:
            self.miss(cause, since, until)
            return
        self.missed += 1
        until = until or datetime.now(UTC)
        told: Any = Tagged(server, EventsMissed(since=since or until, until=until, count=None, cause=cause))
        if len(self._queue) < self._size or self._has_room():
            self._queue.append(told)
            self._wake()

    def leave(self, server: str, error: Exception | None) -> None:
        """Nothing more comes of a server."""
        self._living.discard(server)
        if not self._living:
            self.end(error)

    def forget(self, server: str) -> None:
        """A server has left the pool."""
        self._servers.discard(server)
        self.leave(server, None)

    def begin(self) -> None:
        """Take events (again) from all servers."""
        self._living = set(self._servers)
        super().begin()

    def take(self) -> Any:
        """The next event, tagged; None where none waits."""
        taken = super().take()
        return Tagged(ALL, taken) if isinstance(taken, EventsMissed) else taken


class Source(Subscription):
    """The part of a pool's subscription that one client has: it hands on whatever comes."""

    def __init__(self, server: str, into: PoolSubscription) -> None:
        super().__init__(into.classes)
        self.name = f"pool: {server}"
        self._server = server
        self._into = into

    def put(self, event: Event) -> None:
        """Hand an event on."""
        self.taken += 1
        self._into.put_tagged(self._server, event)

    def miss(self, cause: str, since: datetime | None = None, until: datetime | None = None) -> None:
        """Tell of a loss on the way."""
        self.missed += 1
        self._into.miss_at(self._server, cause, since, until)

    def end(self, error: Exception | None = None) -> None:
        """The client is closed, or has given up; where it is connected again, events come again."""
        self._into.leave(self._server, error)
