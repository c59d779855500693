"""Each benchmark runs: with counts so small that the figures mean nothing. No test judges by a figure."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as command
from tests.benchmarks import floor, ours, replay, servers, stream
from tests.benchmarks.report import TARGETS
from tests.benchmarks.scenarios import FLOOR, OURS, SCENARIOS, Scenario

EVENTS = 300
SCALE = EVENTS / 60_000


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with replay.running() as port:
        yield port


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
def test_everything_is_delivered_to_us(port: int, scenario: Scenario) -> None:
    task = scenario.task(OURS, port, SCALE)
    sample = ours.run(task)
    assert sample.delivered == task.expected > 0
    assert sample.cpu > 0
    assert sample.note == ""


@pytest.mark.parametrize("who", FLOOR)
def test_everything_is_delivered_to_the_floor(port: int, who: str) -> None:
    task = SCENARIOS[0].task(who, port, SCALE)
    assert floor.run(task).delivered == task.expected == 2 * EVENTS


def test_the_stream_has_what_the_scenarios_name() -> None:
    assert len(stream.messages()) == stream.EVENTS
    assert all(stream.count((name,), stream.EVENTS) for name in (*stream.TEN, stream.RARE))
    assert stream.count((stream.ABSENT,), stream.EVENTS) == 0


def test_the_targets_are_of_scenarios() -> None:
    known = {(scenario.name, who) for scenario in SCENARIOS for who in (OURS, *scenario.others)}
    assert {place for target in TARGETS for place in (target.of, target.by)} <= known


def test_many_servers_are_followed(port: int) -> None:
    step = servers.follow(port, 300, servers=3, seconds=0.3)
    assert step.rate > 0
    assert step.p99 > 0


def test_memory_is_told(port: int) -> None:
    assert servers.connected(port, 1) > 0


def test_the_command_prints_tables_and_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bench.json"
    command.main(["one rare*", "--rounds", "1", "--scale", str(SCALE), "--no-peers", "--json", str(file)])
    assert "| one rare class, per event | ami_typed |" in capsys.readouterr().out
    rows = json.loads(file.read_text())["rows"]
    assert [row["who"] for row in rows] == [OURS, "framing"]
    assert rows[0]["expected"] == 2 * stream.count((stream.RARE,), EVENTS) == rows[0]["delivered"][0]


def test_the_command_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    command.main(["--list"])
    assert "list of 5,000" in capsys.readouterr().out.splitlines()
