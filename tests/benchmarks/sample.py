"""What one measured process is told and what it tells, in a form that a process without ami_typed reads as well."""

import json
import resource
import socket
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

END = "ReplayEnd"
"""The event after what warms up, and after the last."""
GO = "ReplayGo"
"""The action, on a connection of its own, that says to go on after what warms up."""


class Task(NamedTuple):
    """What a process is to do."""

    who: str
    """Which of the contestants of its module."""
    scenario: str
    port: int
    user: str
    """The name to log in with: it tells the replay server what to play."""
    operations: int
    """How many events, pings, items are measured."""
    expected: int
    """How many are to be delivered, with those that warm up."""
    names: tuple[str, ...] = ()
    """The events that are wanted; all without."""
    size: int = 1
    """How many of what the scenario multiplies: pings in flight, subscriptions, actions that wait, servers."""


class Sample(NamedTuple):
    """What was measured."""

    cpu: float
    """Seconds of the whole process."""
    wall: float
    """Seconds on the clock."""
    delivered: int
    memory: float
    """MiB resident at the most."""
    note: str = ""
    extra: dict[str, float] = {}  # noqa: RUF012 - nobody writes into it


class Tally:
    """Counts what is delivered between two readings of the clocks."""

    def __init__(self, task: Task) -> None:
        self.delivered = 0
        self._task = task
        self._start = (0.0, 0.0)
        self._warm = False

    def count(self) -> None:
        """One more is delivered."""
        self.delivered += 1

    def start(self) -> None:
        """Measure from now on."""
        self._start = time.process_time(), time.perf_counter()

    def end_of_pass(self) -> bool:
        """The end of what was played has come; whether that was all. After the first, the server is told to go on."""
        if self._warm:
            return True
        self._warm = True
        with socket.create_connection(("127.0.0.1", self._task.port)) as connection:
            connection.sendall(f"Action: {GO}\r\nUsername: {self._task.user}\r\n\r\n".encode())
        self.start()
        return False

    def sample(self, note: str = "", **extra: float) -> Sample:
        """Measure until now."""
        cpu, wall = time.process_time(), time.perf_counter()
        return Sample(cpu - self._start[0], wall - self._start[1], self.delivered, memory_peak(), note, extra)


def memory_peak() -> float:
    """MiB that this process has had resident at the most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def memory_now() -> float:
    """MiB that this process has resident."""
    with open("/proc/self/statm") as file:  # noqa: PTH123 - pathlib is not loaded in what is measured
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


def main(run: Callable[[Task], Sample]) -> None:
    """Do the task in the arguments and print what was measured."""
    values = json.loads(sys.argv[1])
    values["names"] = tuple(values["names"])
    print(json.dumps(run(Task(**values))._asdict()))
