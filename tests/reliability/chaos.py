"""Clients that live through one fault after the other, many at once, between them and their servers a proxy.

    python -m tests.reliability.chaos [--faults 10000] [--seed N] [--json FILE]

Each kind of fault happens equally often. A fault counts where the other side saw something else than it would have seen
without. It ends with a table, and with an error if anything happened that must not: see conversation.py.
The seed decides what happens where; when it happens is up to the machine.
"""

import argparse
import asyncio
import gc
import json
import logging
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from tests.reliability.conversation import Lag, LifeOfAClient, Report
from tests.reliability.faults import KINDS

SEED = 20_261_123
_EACH = 300
"""How often each kind of fault happens at least."""
OUTCOMES = ("result", "OutcomeUnknown", "ActionTimeout", "NotSent", "ActionError", "cancelled")
"""What sends may end with; `cancelled` are those that the program gave up."""
_AT_ONCE = 48
"""How many clients live at the same time."""
_TOO_MANY = 100
"""So many violations are enough: there is no further round."""
_A_LIFE = 12
"""How many faults one client lives through."""


class Chaos:
    """One run: rounds of clients, until each kind of fault has happened often enough."""

    def __init__(self, each: int, seed: int, at_once: int = _AT_ONCE) -> None:
        self.report = Report()
        self._each = each
        self._random = Random(seed)
        self._at_once = at_once
        self._clients = 0
        self._lag = Lag()

    async def run(self) -> Report:
        """All rounds. What nobody should have to log, and what no task was asked for, is a violation too."""
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: self.report.violations.append(f"the event loop says: {context}")
        )
        measuring = asyncio.create_task(self._lag.measure())
        try:
            while (kinds := self._missing()) and len(self.report.violations) < _TOO_MANY:
                await self._round(kinds)
        finally:
            measuring.cancel()
        return self.report

    def _missing(self) -> list[str]:
        """The faults that have to happen yet, mixed."""
        kinds = [kind for kind in KINDS for _ in range(self._each - self.report.faults[kind])]
        self._random.shuffle(kinds)
        return kinds

    async def _round(self, kinds: list[str]) -> None:
        """Clients enough for these faults; behind them, everything is as it was before."""
        before = _left()
        places = asyncio.Semaphore(self._at_once)
        lives: list[LifeOfAClient] = []
        for start in range(0, len(kinds), _A_LIFE):
            self._clients += 1
            random = Random(self._random.getrandbits(64))
            lives.append(LifeOfAClient(f"client {self._clients}", kinds[start : start + _A_LIFE], random, self._lag))

        async def live(life: LifeOfAClient) -> None:
            async with places:
                self.report.add(await life.live())

        await asyncio.gather(*(live(life) for life in lives))
        for _ in range(200):
            if _left() == before:
                return
            await asyncio.sleep(0.01)
        self.report.violations.append(f"left behind: tasks and files were {before}, and are {_left()}")


def _left() -> tuple[int, int]:
    """How many tasks and how many open files there are."""
    gc.collect()
    return len(asyncio.all_tasks()), len(list(Path("/proc/self/fd").iterdir()))


class Complaints(logging.Handler):
    """What is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it, unless it is the fake server that complains of what it was sent."""
        if not record.name.startswith("ami_typed.testing"):
            self.texts.append(self.format(record))


def run(each: int, seed: int, at_once: int = _AT_ONCE) -> Report:
    """Let each kind of fault happen so often."""
    complaints = Complaints()
    root = logging.getLogger()
    quiet, level = logging.getLogger("ami_typed"), logging.getLogger("ami_typed").level
    root.addHandler(complaints)
    quiet.setLevel(logging.ERROR)
    try:
        report = asyncio.run(Chaos(each, seed, at_once).run())
    finally:
        quiet.setLevel(level)
        root.removeHandler(complaints)
    report.violations += complaints.texts
    report.violations += [f"a send ended with {outcome}" for _, outcome in report.outcomes if outcome not in OUTCOMES]
    return report


def table(report: Report) -> str:
    """What happened, and what the clients said to it."""
    rows: list[tuple[str, ...]] = [("fault", "times", "lost", *OUTCOMES)]
    for kind in KINDS:
        outcomes = Counter({outcome: n for (of, outcome), n in report.outcomes.items() if of == kind})
        numbers = (report.faults[kind], report.losses[kind], *(outcomes[column] for column in OUTCOMES))
        rows.append((kind, *map(str, numbers)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(lines)


def figures(report: Report) -> dict[str, Any]:
    """The same for programs."""
    return {
        "faults": report.faults.total(),
        "kinds": {kind: report.faults[kind] for kind in KINDS},
        "sends": report.sends,
        "outcomes": {
            kind: {outcome: n for (of, outcome), n in report.outcomes.items() if of == kind} for kind in KINDS
        },
        "events": report.events,
        "gaps": report.gaps,
        "latest": round(report.latest, 3),
        "violations": report.violations,
    }


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--faults", type=int, default=10_000, help=f"how many, at least; {_EACH} of each kind in any case"
    )
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--json", type=Path, help="where to write the figures")
    arguments = parser.parse_args()
    began = time.monotonic()
    report = run(max(_EACH, -(-arguments.faults // len(KINDS))), arguments.seed)
    print(table(report))
    print(
        f"\n{report.faults.total():,} faults of {len(KINDS)} kinds in {time.monotonic() - began:.0f} s,"
        f" seed {arguments.seed}: {report.sends:,} sends, the latest {report.latest:.2f} s after its deadline;"
        f" {report.events:,} events and {report.gaps:,} gaps told; {len(report.violations)} violations"
    )
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(figures(report), indent=1) + "\n")
    for violation in report.violations[:50]:
        print(violation, file=sys.stderr)
    sys.exit(bool(report.violations))


if __name__ == "__main__":
    main()
