"""Measure ami_typed beside its floor and its peers.

python -m tests.benchmarks                      all, as tables in Markdown
python -m tests.benchmarks 'all events*' list*  some of it; `imports` and `servers` are names as well
python -m tests.benchmarks --list               the names
"""

import argparse
import json
import subprocess
import sys
import venv
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from tests.benchmarks import import_budget, replay, report, servers
from tests.benchmarks.peers import PACKAGES
from tests.benchmarks.scenarios import SCENARIOS, Contestants, Scenario

IMPORTS, SERVERS = "imports", "servers"


def main(arguments: list[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure ami_typed beside others")
    parser.add_argument("names", nargs="*", default=["*"], help="scenarios, * for any text (all)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured, in turns (5)")
    parser.add_argument("--scale", type=float, default=1.0, help="the share of the usual operations (1)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all samples there too")
    parser.add_argument(
        "--peers", type=Path, default=Path(".venv-peers"), metavar="FOLDER", help="the environment of the peers"
    )
    parser.add_argument("--no-peers", action="store_true", help="ami_typed and the floor only")
    parser.add_argument("--list", action="store_true", help="print the names of the scenarios")
    chosen = parser.parse_args(arguments)
    if chosen.list:
        print(*(scenario.name for scenario in SCENARIOS), IMPORTS, SERVERS, sep="\n")
        return
    if chosen.rounds < 1 or chosen.scale <= 0:
        parser.error("there has to be something to measure")

    def wanted(name: str) -> bool:
        return any(fnmatch(name, pattern) for pattern in chosen.names)

    scenarios = [scenario for scenario in SCENARIOS if wanted(scenario.name)]
    peers = None if chosen.no_peers or not any(scenario.theirs for scenario in scenarios) else _peers(chosen.peers)
    written: dict[str, object] = {"machine": report.machine(), "rounds": chosen.rounds}
    print(report.machine(), f"{chosen.rounds} rounds", sep=", ")
    with replay.running() as port:
        if scenarios:
            rows = measure(scenarios, Contestants(port, peers, chosen.scale), chosen.rounds)
            _print(report.costs(rows))
            _print(report.targets({(row.scenario.name, row.who): row for row in rows}))
            written["rows"] = [row.as_json() for row in rows]
        if wanted(IMPORTS):
            found = import_budget.measure(chosen.rounds)
            connected = servers.connected(port, chosen.rounds)
            _print(report.imports(found, connected))
            written[IMPORTS] = {name: cost._asdict() for name, cost in found.items()} | {"connected": connected}
        if wanted(SERVERS):
            steps = list(servers.climb(port, seconds=3.0 * chosen.scale))
            _print(report.followed(steps))
            written[SERVERS] = [step._asdict() for step in steps]
    if chosen.json is not None:
        chosen.json.write_text(json.dumps(written, indent=1) + "\n")


def measure(scenarios: list[Scenario], contestants: Contestants, rounds: int) -> list[report.Row]:
    """All samples. In each round everything takes its turn, so that a busy machine disturbs all alike."""
    rows = [report.Row(scenario, who) for scenario in scenarios for who in contestants.of(scenario)]
    for number in range(rounds):
        for row in rows:
            if sys.stderr.isatty():
                print(f"\rround {number + 1}: {row.scenario.name}: {row.who}\033[K\r", end="", file=sys.stderr)
            row.add(*contestants.run(row.scenario, row.who))
    return rows


def _peers(folder: Path) -> str:
    """The Python of the environment of the peers, which is made at need."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        subprocess.run(command, check=True)
    return str(python.absolute())


def _print(lines: Iterator[str]) -> None:
    print(*lines, "", sep="\n")


if __name__ == "__main__":
    main()
