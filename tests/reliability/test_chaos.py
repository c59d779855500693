"""A short run of the chaos suite: each kind of fault five times. The long run is chaos.py."""

from tests.reliability import chaos
from tests.reliability.faults import KINDS


def test_whatever_happens_to_a_connection() -> None:
    report = chaos.run(each=5, seed=1)
    assert report.violations == []
    assert report.faults == dict.fromkeys(KINDS, 5)
    assert report.events > 500 and report.gaps > 50 and report.sends > 500
    ended = {outcome for _, outcome in report.outcomes}
    assert {"result", "OutcomeUnknown", "ActionTimeout", "cancelled"} <= ended


def test_the_table_has_every_kind() -> None:
    report = chaos.run(each=0, seed=1)
    lines = chaos.table(report).splitlines()
    assert len(lines) == len(KINDS) + 2 and len({len(line) for line in lines}) == 1
    assert chaos.figures(report)["violations"] == []
