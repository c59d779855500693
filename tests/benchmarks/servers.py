"""One server and many: what a client holds in memory, and the highest rate at which many are heard in time."""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from tests.benchmarks import ours, stream
from tests.benchmarks.import_budget import output_of
from tests.benchmarks.sample import Task
from tests.benchmarks.scenarios import OURS, run_alone

LATE = 100.0
"""Milliseconds that one event in a hundred may be late at the most."""
_STEP = 1.25
_numbers = count()


class Followed(NamedTuple):
    """What following so many servers at a rate took."""

    servers: int
    rate: float
    """Events a second, of all servers together, as they were sent."""
    wanted: float
    """The same of those that were wanted, and delivered."""
    p99: float
    """Milliseconds between sending and the handler: of a hundred events one took longer."""
    cpu: float
    """The share of one core."""
    memory: float
    """MiB resident when all were connected, and at the most."""
    peak: float


def follow(port: int, rate: int, *, servers: int = 100, seconds: float = 3.0) -> Followed:
    """Follow so many servers, all together at so many events a second. Raises RuntimeError where it fails."""
    user = f"pace:{rate // servers}:{int(seconds * 10)}:{servers}:{next(_numbers)}"
    task = Task(OURS, "servers", port, user, 0, 0, stream.TEN, servers)
    sample = run_alone(sys.executable, ours.__name__, task)
    if sample.note:
        raise RuntimeError(sample.note)
    return Followed(
        servers,
        sample.extra["sent"] / sample.wall,
        sample.delivered / sample.wall,
        sample.extra["p99"],
        sample.cpu / sample.wall,
        sample.extra["memory"],
        sample.memory,
    )


def climb(port: int, rate: int = 20_000, *, servers: int = 100, seconds: float = 3.0) -> Iterator[Followed]:
    """Go up from a rate until the events are late; the last but one is the highest that is not."""
    while True:
        found = follow(port, rate, servers=servers, seconds=seconds)
        yield found
        if found.p99 > LATE:
            return
        rate = int(rate * _STEP)


_CONNECTED = """
import asyncio, sys
from ami_typed import TCPClient, events

async def program() -> None:
    client = TCPClient("127.0.0.1", int(sys.argv[1]), username="nothing", password="world")
    for name in sys.argv[2:]:
        client.on(getattr(events, name))(print)
    async with client:
        with open("/proc/self/statm") as file:
            pages = int(file.read().split()[1])
    import resource
    print(pages * resource.getpagesize())

asyncio.run(program())
"""


def connected(port: int, runs: int) -> float:
    """MiB resident in a process with one client that is connected and has ten classes subscribed: the median.

    A first run, which compiles, does not count.
    """
    with tempfile.TemporaryDirectory() as bytecode:
        sizes = [int(output_of(_CONNECTED, bytecode, str(port), *stream.TEN)) for _ in range(runs + 1)]
    return statistics.median(sizes[1:]) / 2**20
