"""What is measured: a table of scenarios, and who takes part in each."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import floor, ours, peers, stream
from tests.benchmarks.sample import Sample, Task

OURS = "ami_typed"
FLOOR = ("framing", "framing + validation")
PEERS = tuple(peers.PEERS)
_SECONDS = 60
"""After so long a process is taken for stuck."""

_ROOT = Path(__file__).parents[2]
_numbers = count()


class Scenario(NamedTuple):
    """One thing that is measured."""

    name: str
    ours: str
    """The scenario of `ours.py`."""
    unit: str
    """Of what the cost is told."""
    operations: int
    """How many of these are measured."""
    others: tuple[str, ...] = ()
    """Who else takes part."""
    theirs: str = ""
    """The scenario of `peers.py`."""
    names: tuple[str, ...] = ()
    """The events that are wanted; all without."""
    size: int = 1
    """What it multiplies: see `Task`."""
    plays: str = "nothing"
    """What the replay server plays; a stream is told as `stream`."""

    def task(self, who: str, port: int, scale: float) -> Task:
        """What a process is to do for it. `scale`: the share of the operations, for a short run."""
        operations, size = max(1, int(self.operations * scale)), self.size
        if self.ours == "list":
            size = max(1, int(size * scale))
            operations = -(-operations // size) * size
        names = () if who in FLOOR else self.names
        task = Task(
            who, self.ours if who == OURS else self.theirs, port, self.plays, operations, operations, names, size
        )
        if self.plays != "stream":
            return task._replace(user=f"list:{size}") if self.ours == "list" else task
        once = min(stream.EVENTS, operations)
        passes = operations // once
        expected = stream.count(names, once) * (passes + 1)
        if who in FLOOR:
            task = task._replace(size=once)
        return task._replace(
            user=f"stream:{once}:{passes}:{next(_numbers)}", operations=once * passes, expected=expected
        )


def _events(name: str, ours: str, *others: str, names: tuple[str, ...] = (), size: int = 1) -> Scenario:
    return Scenario(name, ours, "event", 60_000, others, "events", names, size, "stream")


SCENARIOS = (
    _events("all events, handler", "handler", *FLOOR, *PEERS),
    _events("all events, async handler", "async handler"),
    _events("all events, iterator", "iterator"),
    _events("one rare class", "handler", FLOOR[0], *PEERS, names=(stream.RARE,)),
    _events("ten classes", "handler", *PEERS, names=stream.TEN),
    _events("all events, beside a stuck one", "stuck"),
    *(_events(f"{size} subscriptions", "subscriptions", size=size) for size in (1, 10, 100, 1000)),
    Scenario("1 ping in flight", "ping", "ping", 5_000, PEERS, "ping"),
    Scenario("100 pings in flight", "ping", "ping", 20_000, PEERS, "ping", size=100),
    *(Scenario(f"ping beside {size} pending", "pending", "ping", 5_000, size=size) for size in (1, 100, 1000, 10_000)),
    Scenario("list of 5,000", "list", "item", 20_000, PEERS, "list", size=5_000),
    Scenario("list of 100,000", "list", "item", 100_000, ("panoramisk",), "list", size=100_000),
    Scenario("encode", "encode", "action", 20_000),
)


class Contestants:
    """Runs who takes part, each time in a process of its own."""

    def __init__(self, port: int, peers_python: str | None, scale: float = 1.0) -> None:
        self._port = port
        self._peers_python = peers_python
        self._scale = scale

    def of(self, scenario: Scenario) -> Iterator[str]:
        """Who takes part; of the peers those that can."""
        yield OURS
        for who in scenario.others:
            if who not in PEERS or self._peers_python is not None:
                yield who

    def run(self, scenario: Scenario, who: str) -> tuple[Task, Sample]:
        """Measure one of them once. What goes wrong there is the note of a sample without anything delivered."""
        task = scenario.task(who, self._port, self._scale)
        python, module = sys.executable, ours.__name__
        if who in FLOOR:
            module = floor.__name__
        elif who in PEERS:
            assert self._peers_python is not None
            python, module = self._peers_python, peers.__name__
        return task, run_alone(python, module, task)


def run_alone(python: str, module: str, task: Task) -> Sample:
    """Run a task in a process of its own."""
    command = [python, "-m", module, json.dumps(task._asdict())]
    try:
        done = subprocess.run(command, capture_output=True, text=True, cwd=_ROOT, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        return Sample(0.0, 0.0, 0, 0.0, f"no end within {_SECONDS} s")
    if done.returncode:
        return Sample(0.0, 0.0, 0, 0.0, (done.stderr.splitlines() or ["failed"])[-1][:120])
    values: Mapping[str, object] = json.loads(done.stdout.splitlines()[-1])
    return Sample(**values)  # type: ignore[arg-type]
