"""A flood in small: who cannot follow loses events, which are counted; everybody else gets everything."""

import asyncio
import json
from pathlib import Path

import pytest

from ami_typed.errors import EventsLost
from tests.reliability import flood

COUNT = 50_000


def test_memory_is_bounded_drops_are_counted_and_good_handlers_complete() -> None:
    figures = asyncio.run(flood.flood(COUNT))
    assert figures.events == COUNT and figures.out_of_order == 0
    assert figures.log_lines < 50
    handlers = figures.handlers
    for name in ("plain", "asynchronous", "raising"):
        assert (handlers[name].delivered, handlers[name].missed) == (COUNT, 0)
    assert handlers["raising"].failed == COUNT
    for name, at_work in (("slow", None), ("stuck", 4), ("stuck_with_the_oldest", 1)):
        stuck = handlers[name]
        assert flood.QUEUE - 1 <= stuck.queued <= flood.QUEUE == stuck.size
        assert stuck.delivered + stuck.queued + stuck.missed == COUNT
        assert at_work in (None, stuck.delivered)
    strict = handlers["strict"]
    assert isinstance(strict.error, EventsLost)
    assert (strict.delivered, strict.missed, strict.queued) == (1, flood.QUEUE + 1, 0)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flood.main(["--events", "2000", "--json", str(tmp_path / "flood.json")])
    assert "stuck_with_the_oldest" in capsys.readouterr().out
    written = json.loads((tmp_path / "flood.json").read_text())
    assert written["events"] == 2000 and len(written["memory"]) > 1
