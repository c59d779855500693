"""A flood of events through one client with good, slow, raising and stuck handlers.

`python -m tests.reliability.flood`: the events come over TCP on loopback from a fake Asterisk in the same process, as
fast as the client reads them; a Ping behind each portion shows that the reader waits for nobody. Memory stays bounded,
each drop is counted, and the good handlers get everything. `--events N` says how many (a million), `--json FILE` writes
the figures down.
"""

import argparse
import asyncio
import dataclasses
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ami_typed import TCPClient, actions, events
from ami_typed.stats import SubscriptionStats
from ami_typed.testing import FakeAsterisk

READ = 500
"""How many events are sent at a time."""
QUEUE = 1_000
"""How many may wait for a handler that cannot follow."""


@dataclasses.dataclass
class Figures:
    """What the flood did."""

    events: int
    """How many were sent, and came."""
    seconds: float
    """CPU, with the sender."""
    memory: list[float]
    """MiB of the process: before, and after each tenth of the events."""
    out_of_order: int
    """How many events the good handlers did not get in their order."""
    log_lines: int
    """How many lines were logged."""
    handlers: dict[str, SubscriptionStats]


class Flood:
    """The handlers, and what they saw."""

    def __init__(self, client: TCPClient, count: int) -> None:
        self.out_of_order = 0
        self.all_done = asyncio.Event()
        """Set when those that can follow have had everything."""
        self._left = 3 * count
        self._client = client
        self._expected: Counter[str] = Counter()

    def subscribe(self) -> None:
        """Register them all."""
        on = self._client.on
        on(events.UserEvent)(self.plain)
        on(events.UserEvent)(self.asynchronous)
        on(events.UserEvent)(self.raising)
        on(events.UserEvent, queue_size=QUEUE)(self.slow)
        on(events.UserEvent, queue_size=QUEUE, concurrency=4)(self.stuck)
        on(events.UserEvent, queue_size=QUEUE, on_missed="drop_newest")(self.stuck_with_the_oldest)
        on(events.UserEvent, queue_size=QUEUE, on_missed="raise")(self.strict)

    def _saw(self, handler: str, event: events.UserEvent) -> None:
        if event.headers["Number"] != str(self._expected[handler]):
            self.out_of_order += 1
        self._expected[handler] += 1
        self._left -= 1
        if not self._left:
            self.all_done.set()

    def plain(self, event: events.UserEvent) -> None:
        """A good one."""
        self._saw("plain", event)

    async def asynchronous(self, event: events.UserEvent) -> None:
        """A good one that could wait."""
        self._saw("asynchronous", event)

    def raising(self, event: events.UserEvent) -> None:
        """It fails each time."""
        self._saw("raising", event)
        raise RuntimeError("on purpose")

    async def slow(self, event: events.UserEvent) -> None:
        """It cannot follow."""
        await asyncio.sleep(0.001)

    async def stuck(self, event: events.UserEvent) -> None:
        """It never returns."""
        await asyncio.Event().wait()

    async def stuck_with_the_oldest(self, event: events.UserEvent) -> None:
        """It never returns, and keeps what came first."""
        await asyncio.Event().wait()

    async def strict(self, event: events.UserEvent) -> None:
        """It never returns, and may miss nothing."""
        await asyncio.Event().wait()


async def flood(count: int) -> Figures:
    """Send so many events through a client."""
    counting = _Counting()
    logging.getLogger("ami_typed").addHandler(counting)
    try:
        async with FakeAsterisk() as fake:
            client = TCPClient(fake.host, fake.port, username="hello", password="world")
            async with client:
                handlers = Flood(client, count)
                handlers.subscribe()
                memory = [_resident()]
                started = time.process_time()
                sent = 0
                for data, size in _reads(count):
                    fake.send_bytes(data)
                    sent += size
                    await client.send(actions.Ping())
                    if sent * 10 // count >= len(memory):
                        memory.append(_resident())
                await handlers.all_done.wait()
                figures = {each.name.rpartition(".")[2]: each for each in client.stats.events.subscriptions}
                return Figures(
                    events=sent,
                    seconds=time.process_time() - started,
                    memory=memory,
                    out_of_order=handlers.out_of_order,
                    log_lines=counting.lines,
                    handlers=figures,
                )
    finally:
        logging.getLogger("ami_typed").removeHandler(counting)


def _reads(count: int) -> Iterator[tuple[bytes, int]]:
    for first in range(0, count, READ):
        numbers = range(first, min(first + READ, count))
        text = "Event: UserEvent\r\nPrivilege: user,all\r\nUserEvent: Flood\r\nNumber: %d\r\n\r\n"
        yield "".join(text % number for number in numbers).encode(), len(numbers)


def _resident() -> float:
    """How much memory this process has, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


class _Counting(logging.Handler):
    lines = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += 1


def main(arguments: list[str]) -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.flood", description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000, help="how many events (default: a million)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args(arguments)
    logging.getLogger("ami_typed").propagate = False
    figures = asyncio.run(flood(options.events))
    print(f"{figures.events} events, {figures.seconds:.1f} s of CPU, {figures.log_lines} lines logged")
    print("MiB, at the start and after each tenth:", " ".join(f"{each:.1f}" for each in figures.memory))
    print(f"{'handler':24}{'delivered':>10}{'missed':>10}{'queued':>8}{'failed':>10}  ended")
    for name, each in figures.handlers.items():
        print(f"{name:24}{each.delivered:10}{each.missed:10}{each.queued:8}{each.failed:10}  {each.error or ''}")
    if options.json is not None:
        options.json.write_text(json.dumps(dataclasses.asdict(figures), default=str, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
