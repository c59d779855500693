"""The events of one call, kept for whoever reads them: from the first on, whenever the reading begins."""

import asyncio
from collections import deque
from datetime import UTC, datetime
from typing import Self

from ami_typed.models import Event, EventsMissed

_KEPT = 1000
"""How many events of one call are kept; a usual call has less than a hundred."""


class Journal:
    """What happened in a call. It forgets the oldest when it is full."""

    def __init__(self) -> None:
        self.events: deque[Event] = deque(maxlen=_KEPT)
        self.count = 0
        """How many there were, with those that it has forgotten."""
        self.is_over = False
        self._readers: set[asyncio.Future[None]] = set()

    def add(self, event: Event) -> None:
        """Keep an event."""
        self.events.append(event)
        self.count += 1
        self._wake()

    def end(self) -> None:
        """Nothing more will happen."""
        self.is_over = True
        self._wake()

    async def news(self) -> None:
        """Wait until there is more, or an end."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._readers.add(waiter)
        try:
            await waiter
        finally:
            self._readers.discard(waiter)

    def _wake(self) -> None:
        for waiter in self._readers:
            if not waiter.done():
                waiter.set_result(None)


class CallEvents:
    """The events of a call, from its first to its last: `async for event in call.events(): ...`.

    The last 1000 are kept; who comes later, or falls back that far, is told so by `events.EventsMissed`.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._next = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        journal = self._journal
        while self._next == journal.count:
            if journal.is_over:
                raise StopAsyncIteration
            await journal.news()
        forgotten = journal.count - len(journal.events)
        if self._next < forgotten:
            count, self._next = forgotten - self._next, forgotten
            now = datetime.now(UTC)
            return EventsMissed(since=now, until=now, count=count, cause="overflow")
        event = journal.events[self._next - forgotten]
        self._next += 1
        return event
