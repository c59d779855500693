"""A short run of the kills. The long run is kills.py."""

import pytest

from tests.places import asterisk
from tests.reliability.kills import run_all

pytestmark = pytest.mark.asterisk


@pytest.mark.parametrize("branch", [22, 16])
def test_a_program_goes_on_while_its_server_is_killed(branch: int) -> None:
    asterisk(branch)
    over_tcp, over_http = run_all(branch, 3, seed=7)
    assert (over_tcp.broken, over_http.broken) == ([], [])
    assert (len(over_tcp.kills), len(over_http.kills)) == (2, 1)
    assert all(kill.calls and kill.lists for kill in (*over_tcp.kills, *over_http.kills))
