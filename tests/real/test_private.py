"""The real Asterisk of one test: what the other tests here rely on."""

import pytest

from tests.asterisk.server import answers
from tests.places import own_asterisk

pytestmark = pytest.mark.asterisk


@pytest.mark.parametrize("branch", [22, 16])
def test_it_is_killed_and_restarted_beside_others(branch: int) -> None:
    with own_asterisk(branch) as one, own_asterisk(branch, modules=("app_confbridge",)) as two:
        first = one.pid
        one.kill()
        assert one.pid is None and not answers(one.plan.ami)
        one.start()
        assert answers(one.plan.ami) and answers(two.plan.ami) and one.pid != first
        assert "app_queue" in one.cli("module show like app_") and "app_conf" not in one.cli("module show like app_")
        assert "app_confbridge" in two.cli("module show like app_")
        homes = one.home, two.home
    assert one.pid is two.pid is None
    assert not any(home.exists() for home in homes)


def test_its_configuration_can_be_added_to_and_changed() -> None:
    with own_asterisk(22, {"manager.conf": "[general](+)\nhttptimeout = 77\n[guest]\nsecret = guest\n"}) as server:
        assert "77" in server.cli("manager show settings")
        assert "guest" in server.cli("manager show users")
        server.write("manager.conf", server.read("manager.conf").replace("[guest]", "[other]"))
        server.cli("manager reload")
        assert "other" in (users := server.cli("manager show users")) and "guest" not in users
