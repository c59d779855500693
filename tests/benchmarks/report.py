"""What was measured, as tables in Markdown and as JSON."""

import os
import platform
import statistics
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tests.benchmarks import import_budget
from tests.benchmarks.sample import Sample, Task
from tests.benchmarks.scenarios import FLOOR, OURS, Scenario
from tests.benchmarks.servers import LATE, Followed


class Row:
    """One of those who took part in a scenario: a sample for each round."""

    def __init__(self, scenario: Scenario, who: str) -> None:
        self.scenario = scenario
        self.who = who
        self.costs: list[float] = []
        """Microseconds of CPU for each operation."""
        self.rates: list[float] = []
        """Operations a second."""
        self.delivered: list[int] = []
        self.expected = 0
        self.memory = 0.0
        self.note = ""

    def add(self, task: Task, sample: Sample) -> None:
        """Take a further sample."""
        self.costs.append(sample.cpu / task.operations * 1e6)
        self.rates.append(task.operations / sample.wall if sample.wall else 0.0)
        self.delivered.append(sample.delivered)
        self.expected = task.expected
        self.memory = max(self.memory, sample.memory)
        self.note = sample.note or self.note

    @property
    def lost(self) -> int:
        """How many of those that were to be delivered were not, in the worst round."""
        return max(self.expected - delivered for delivered in self.delivered)

    def times(self, other: "Row") -> float:
        """How many times the cost of another it has: the median of the rounds."""
        pairs = zip(self.costs, other.costs, strict=True)
        return statistics.median(mine / theirs if theirs else float("nan") for mine, theirs in pairs)

    def as_json(self) -> dict[str, object]:
        """All of it."""
        values: dict[str, object] = {**vars(self), "scenario": self.scenario.name, "unit": self.scenario.unit}
        return values


Rows = Mapping[tuple[str, str], Row]


def costs(rows: Sequence[Row]) -> Iterator[str]:
    """The table of all scenarios."""
    ours = {row.scenario.name: row for row in rows if row.who == OURS}
    yield "| scenario | client | CPU, µs | operations a second | times ami_typed | delivered |"
    yield "| --- | --- | ---: | ---: | ---: | --- |"
    for row in rows:
        delivered = "all" if row.lost <= 0 else f"**{row.lost} of {row.expected} lost**"
        remark = ": ".join(filter(None, (delivered, row.note)))
        mine = row.who == OURS
        times = "" if mine else f"{row.times(ours[row.scenario.name]):.2f}"
        name = f"{row.scenario.name}, per {row.scenario.unit}" if mine else ""
        cost, rate = statistics.median(row.costs), statistics.median(row.rates)
        yield f"| {name} | {row.who} | {cost:.2f} | {rate:,.0f} | {times} | {remark} |"


class Target(NamedTuple):
    """One sentence of what is promised, as a ratio of two rows."""

    text: str
    most: bool
    """Whether `bound` is the greatest good value; otherwise it is the least."""
    bound: float
    of: tuple[str, str]
    """Scenario and client of the row whose cost is divided ..."""
    by: tuple[str, str]
    """... by that of this one."""


_ALL, _RARE, _PINGS, _LIST = "all events, handler", "one rare class", "100 pings in flight", "list of 5,000"
_ONE, _THOUSAND = ("1 subscriptions", OURS), ("1000 subscriptions", OURS)
_FEW, _MANY = ("ping beside 1 pending", OURS), ("ping beside 10000 pending", OURS)
TARGETS = (
    Target("all events: panoramisk against ami_typed", False, 2.0, (_ALL, "panoramisk"), (_ALL, OURS)),
    Target("all events: basicami against ami_typed", False, 1.0, (_ALL, "basicami"), (_ALL, OURS)),
    Target("all events: ami_typed against framing + validation", True, 3.5, (_ALL, OURS), (_ALL, FLOOR[1])),
    Target("one rare class: panoramisk against ami_typed", False, 10.0, (_RARE, "panoramisk"), (_RARE, OURS)),
    Target("async handler against handler", True, 1.3, ("all events, async handler", OURS), (_ALL, OURS)),
    Target("iterator against handler", True, 1.5, ("all events, iterator", OURS), (_ALL, OURS)),
    Target("100 pings in flight: panoramisk against ami_typed", False, 3.0, (_PINGS, "panoramisk"), (_PINGS, OURS)),
    Target("list of 5,000: panoramisk against ami_typed", False, 1.5, (_LIST, "panoramisk"), (_LIST, OURS)),
    Target("1,000 subscriptions against one", True, 1.2, _THOUSAND, _ONE),
    Target("10,000 pending actions against one", True, 1.5, _MANY, _FEW),
)  # fmt: skip


def targets(rows: Rows) -> Iterator[str]:
    """The table of the ratios that are promised, as far as they were measured."""
    yield "| ratio | promised | measured | |"
    yield "| --- | ---: | ---: | --- |"
    for target in TARGETS:
        of, by = rows.get(target.of), rows.get(target.by)
        if of is None or by is None:
            continue
        measured = of.times(by)
        good = measured <= target.bound if target.most else measured >= target.bound
        verdict = "not all delivered" if max(of.lost, by.lost) > 0 else "yes" if good else "**no**"
        yield f"| {target.text} | {'≤' if target.most else '≥'} {target.bound:g} | {measured:.2f} | {verdict} |"


def followed(steps: Sequence[Followed]) -> Iterator[str]:
    """The table of many servers."""
    yield f"| servers | events a second | wanted | lag, 99th percentile | CPU of a core | memory | below {LATE:g} ms |"
    yield "| ---: | ---: | ---: | ---: | ---: | ---: | --- |"
    for step in steps:
        yield (
            f"| {step.servers} | {step.rate:,.0f} | {step.wanted:,.0f} | {step.p99:.1f} ms | {step.cpu:.0%} "
            f"| {step.memory:.0f} to {step.peak:.0f} MiB | {'yes' if step.p99 <= LATE else 'no'} |"
        )


def imports(found: Mapping[str, import_budget.Cost], connected: float) -> Iterator[str]:
    """The table of imports and memory; `connected` is what a client has resident, in MiB."""
    yield "| in a new interpreter | time | resident |"
    yield "| --- | ---: | ---: |"
    for name, cost in found.items():
        yield f"| `{name.strip()}` | {cost.milliseconds:.1f} ms | {cost.mebibytes:.1f} MiB |"
    yield f"| a client that is connected and has ten classes subscribed | | {connected:.1f} MiB |"
    needed, ours = found[import_budget.NEEDED], found[import_budget.PACKAGE]
    yield ""
    client, model = found[import_budget.CLIENT], found[import_budget.A_MODEL]
    yield f"`import ami_typed` adds {ours.milliseconds - needed.milliseconds:.1f} ms (promised: at most 30)."
    yield f"`{import_budget.CLIENT}` adds {client.milliseconds - needed.milliseconds:.1f} ms to the same, and"
    yield f"{client.milliseconds - model.milliseconds:.1f} ms to a program that has a model class of its own."
    above = connected - needed.mebibytes
    yield f"A connected client adds {above:.1f} MiB, which is {above * 2**20 / 1e6:.1f} MB (promised: at most 12)."


def machine() -> str:
    """What it was measured on."""
    return f"{os.cpu_count()} cores, Python {platform.python_version()}"
