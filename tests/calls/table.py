"""What becomes of calls, as a table in Markdown: `python -m tests.calls.table`, with the servers of `make asterisk`.

It stands in docs/calls.md; test_real.py checks that it is true.
"""

import asyncio
import re
from pathlib import Path

from tests.asterisk.server import BRANCHES, find
from tests.asterisk.telephone import telephones

from .rows import ROWS, Result, Row

PAGE = Path(__file__).parents[2] / "docs" / "calls.md"
_CELL = re.compile(r"(?<!\\)\|")


def cells(row: Row, results: dict[int, Result]) -> list[str]:
    """A line of the table: what happens, to which channel, how it comes out, how it ends, the cause of each branch."""
    some = next(iter(results.values()))
    end = type(some.end).__name__
    return [
        row.name,
        row.channel,
        f"`{type(some.outcome).__name__}`",
        f"`{end}`",
        *(row.cause_of(result) for result in results.values()),
    ]


def written() -> dict[tuple[str, str], list[str]]:
    """The lines of the table in the page, by their first two cells."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {(row[0], row[1]): row for row in rows}


async def measured() -> list[list[str]]:
    """The lines of the table, from what really happens."""
    results: dict[Row, dict[int, Result]] = {row: {} for row in ROWS}
    for branch in BRANCHES:
        server = find(branch)
        if server is None:
            raise SystemExit(f"no Asterisk {branch} runs here: make asterisk")
        with telephones(server) as phones:
            for row in ROWS:
                results[row][branch] = await row.happens(server, phones)
    return [cells(row, of_branches) for row, of_branches in results.items()]


def main() -> None:
    heads = ["What happens", "Called", "`outcome()`", "`ended()`", *(f"cause in {branch}" for branch in BRANCHES)]
    for line in (heads, ["---"] * len(heads), *asyncio.run(measured())):
        print(f"| {' | '.join(line)} |".replace("  ", " "))


if __name__ == "__main__":
    main()
