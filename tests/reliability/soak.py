"""One client that hears millions of events and comes back a thousand times: memory, tasks and files have to stay flat.

    python -m tests.reliability.soak [--events 2000000] [--reconnects 1000]

The events are those of a real PBX, from tests/captures. Between two losses the client hears its share of them, and
sends some actions. Beside a stream that takes everything there are two handlers with small queues: one sends an action
for each call that ends, one is always behind. Client and server are in one process. It ends with an error where an
event is missing, or where something has grown.
"""

import argparse
import asyncio
import contextlib
import gc
import logging
import os
import sys
import time
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from ami_typed import ClientClosed, Event, EventStream, ReconnectPolicy, TCPClient, actions, events
from ami_typed.testing import FakeAsterisk
from ami_typed.wire import Kind, frame
from tests.captures.replay import BRANCHES, STREAMS, messages

_SAMPLES = 20
"""How often a sample is taken."""
_GROWTH = 8 * 1024 * 1024
"""By how many bytes memory may differ between the second sample and the last: what an allocator keeps for itself."""


class Sample(NamedTuple):
    """What the process holds at a moment."""

    events: int
    reconnects: int
    memory: int
    """Bytes that are resident."""
    tasks: int
    files: int
    missed: int
    """Events that were lost to the handlers, which are behind."""

    def __str__(self) -> str:
        return (
            f"{self.events:>10,} events {self.reconnects:>6,} reconnects {self.memory / 2**20:>7.1f} MiB"
            f" {self.tasks:>3} tasks {self.files:>3} files {self.missed:>10,} missed by slow handlers"
        )


class Soak:
    """One run."""

    def __init__(self, number: int, reconnects: int) -> None:
        self.samples: list[Sample] = []
        self._share = -(-number // reconnects)
        self._reconnects = reconnects
        self._heard = self._gaps = 0
        self._has_all = asyncio.Event()

    async def run(self) -> None:
        """From the first event to the last. Raises AssertionError where events are missing."""
        batch = a_batch(self._share)
        async with (
            FakeAsterisk() as fake,
            TCPClient(
                fake.host,
                fake.port,
                username="hello",
                password="world",
                reconnect=ReconnectPolicy(first_delay=0.001, longest_delay=0.01),
            ) as client,
        ):
            _have_handlers(client)
            listening = asyncio.create_task(self._listen(client.events(Event, events.EventsMissed)))
            for number in range(1, self._reconnects + 1):
                self._has_all.clear()
                fake.send_bytes(batch)
                await asyncio.gather(*(client.send(actions.QueueStatus()) for _ in range(3)))
                await self._has_all.wait()
                assert self._heard == number * self._share, "an event came twice"
                fake.hang_up()
                await client.send(actions.Ping(), retry=3)  # over the next connection, where it must be
                fake.received.clear()
                if number % max(1, self._reconnects // _SAMPLES) == 0:
                    self._take_sample(client, number)
        await listening
        assert self._gaps == self._reconnects, f"{self._gaps} gaps were told"

    async def _listen(self, stream: EventStream[Event]) -> None:
        async for event in stream:
            if isinstance(event, events.EventsMissed):
                self._gaps += 1
            elif not isinstance(event, events.FullyBooted):  # which comes with each login
                self._heard += 1
                if self._heard % self._share == 0:
                    self._has_all.set()

    def _take_sample(self, client: TCPClient, reconnects: int) -> None:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        sample = Sample(
            self._heard,
            reconnects,
            pages * os.sysconf("SC_PAGE_SIZE"),
            len(asyncio.all_tasks()),
            len(list(Path("/proc/self/fd").iterdir())),
            client.stats.events.missed,
        )
        self.samples.append(sample)
        print(sample, flush=True)

    def growth(self) -> list[str]:
        """What has grown since the second sample."""
        _, start, *_, end = self.samples
        grown = [name for name in ("tasks", "files") if getattr(end, name) > getattr(start, name)]
        return [*grown, "memory"] if end.memory - start.memory > _GROWTH else grown


def _have_handlers(client: TCPClient) -> None:
    @client.on(events.Hangup, queue_size=50)
    async def send_something(event: events.Hangup) -> None:
        with contextlib.suppress(ClientClosed):  # the run is over
            await client.send(actions.Ping(), retry=3)

    @client.on(Event, queue_size=50)
    async def be_slow(event: Event) -> None:
        await asyncio.sleep(0.01)


def a_batch(number: int) -> bytes:
    """The bytes of so many events of a real PBX."""
    captured = [
        frame(message)
        for file in STREAMS
        for message in messages(BRANCHES[-1], file)
        if message.kind is Kind.EVENT and message.name != "FullyBooted"
    ]
    return b"".join(islice(cycle(captured), number))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=2_000_000)
    parser.add_argument("--reconnects", type=int, default=1000)
    arguments = parser.parse_args()
    began = time.monotonic()
    logging.getLogger("ami_typed").setLevel(logging.ERROR)  # a thousand losses are no news here
    soak = Soak(arguments.events, arguments.reconnects)
    asyncio.run(soak.run())
    grown = soak.growth()
    print(f"{time.monotonic() - began:.0f} s; {'grown: ' + ', '.join(grown) if grown else 'nothing has grown'}")
    sys.exit(bool(grown))


if __name__ == "__main__":
    main()
