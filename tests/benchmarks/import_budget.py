"""What it costs to import the package, beside what it needs anyway.

    python -m tests.benchmarks.import_budget [--runs 10]

Every line is the median over so many interpreters of its own. The cases take turns, so that a busy machine disturbs all
alike. The time is the CPU's for the imports alone, without the start of Python and with the bytecode of all modules at
hand; the memory is what the process has resident afterwards.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple

NEEDED = "import asyncio, pydantic"
A_MODEL = "  and a model class"
PACKAGE = "  and import ami_typed"
CLIENT = "from ami_typed import TCPClient"
CASES: Mapping[str, str] = {
    "nothing": "",
    NEEDED: NEEDED,
    A_MODEL: f"{NEEDED}\nclass Model(pydantic.BaseModel): x: int = 0",
    PACKAGE: f"{NEEDED}\nimport ami_typed",
    CLIENT: CLIENT,
    "  and events.Hangup": "from ami_typed import TCPClient, events; events.Hangup",
    "  and actions.Originate": "from ami_typed import TCPClient, actions; actions.Originate",
}
"""What is measured, by the line that is printed."""

_MEASURE = """
from time import process_time_ns
start = process_time_ns()
{code}
end = process_time_ns()
try:
    with open("/proc/self/statm") as file:
        pages = int(file.read().split()[1])
    import resource
    memory = pages * resource.getpagesize()
except OSError:
    import resource
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(end - start, memory)
"""


class Cost(NamedTuple):
    """What one case costs."""

    milliseconds: float
    mebibytes: float


def once(code: str, bytecode: str) -> Cost:
    """Run code in a new interpreter that keeps its bytecode in a folder."""
    nanoseconds, memory = map(int, output_of(_MEASURE.format(code=code), bytecode).split())
    return Cost(nanoseconds / 1e6, memory / 2**20)


def output_of(code: str, bytecode: str, *arguments: str) -> str:
    """What code prints in a new interpreter that keeps its bytecode in a folder.

    Without that an interpreter may have to compile what it imports, each time, and the memory that this takes stays.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = bytecode
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def measure(runs: int, cases: Mapping[str, str] = CASES) -> dict[str, Cost]:
    """The median cost of each case. A first round, which compiles, does not count."""
    costs: dict[str, list[Cost]] = {name: [] for name in cases}
    with tempfile.TemporaryDirectory() as bytecode:
        for number in range(runs + 1):
            for name, code in cases.items():
                cost = once(code, bytecode)
                if number:
                    costs[name].append(cost)
    return {name: Cost(*map(statistics.median, zip(*found, strict=True))) for name, found in costs.items()}


def table(costs: Mapping[str, Cost]) -> list[str]:
    """The lines to print."""
    lines = [f"{'':34}{'time':>9}{'memory':>11}"]
    lines += [f"{name:34}{cost.milliseconds:6.1f} ms{cost.mebibytes:7.1f} MiB" for name, cost in costs.items()]
    for name, of, base in (
        ("ami_typed above asyncio, pydantic", PACKAGE, NEEDED),
        ("TCPClient above them", CLIENT, NEEDED),
        ("  and above a model class", CLIENT, A_MODEL),
    ):
        above = Cost(*(mine - theirs for mine, theirs in zip(costs[of], costs[base], strict=True)))
        lines.append(f"{name:34}{above.milliseconds:6.1f} ms{above.mebibytes:7.1f} MiB")
    return lines


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.import_budget", description="The cost of imports")
    parser.add_argument("--runs", type=int, default=10, help="interpreters for each line (10)")
    runs: int = parser.parse_args(arguments).runs
    if runs < 1:
        parser.error("--runs is at least 1")
    print(*table(measure(runs)), sep="\n")


if __name__ == "__main__":
    main()
