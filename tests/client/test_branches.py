"""What the connected branch does not know is refused before it is sent."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from ami_typed import Client, TCPClient, UnsupportedByServer, actions
from ami_typed.testing import FakeAsterisk
from tests.places import asterisk, bounded

FILTER = actions.Filter(filter="Local/", match_criteria="name(Hangup),header(Channel),method(starts_with)")


def run(program: Callable[..., Awaitable[None]], banner: str) -> None:
    async def whole() -> None:
        async with (
            FakeAsterisk(banner=banner) as fake,
            Client(fake.memory(), username="hello", password="world") as client,
        ):
            fake.on(actions.Filter)(lambda action: None)
            fake.on(actions.SIPpeerstatus)(lambda action: [])
            await program(fake, client)

    asyncio.run(bounded(whole()))


def test_a_header_that_the_branch_does_not_know() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        assert client.branch == 16
        with pytest.raises(UnsupportedByServer, match="Asterisk 16 does not know MatchCriteria of Filter") as caught:
            await client.send(FILTER)
        assert (caught.value.branch, caught.value.fields) == (16, ("MatchCriteria",))
        assert not any(isinstance(action, actions.Filter) for action in fake.received)
        await client.send(actions.Filter(filter="Local/"))
        await client.send(FILTER, force=True)
        assert fake.received[-1] == FILTER

    run(program, "Asterisk Call Manager/5.0.4")


def test_an_action_that_the_branch_does_not_know() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        with pytest.raises(UnsupportedByServer, match="Asterisk 22 does not know SIPpeerstatus; force=True"):
            await client.send(actions.SIPpeerstatus())
        with pytest.raises(UnsupportedByServer):
            async with client.stream(actions.SIPpeerstatus()):
                pass
        assert client.pending == 0
        assert list(await client.send(actions.SIPpeerstatus(), force=True)) == []

    run(program, "Asterisk Call Manager/11.0.0")


@pytest.mark.parametrize(
    "banner", ["Asterisk Call Manager/99.0.0", "Asterisk Call Manager/1.1", "Asterisk Call Manager"]
)
def test_an_unknown_branch_is_asked_for_everything(banner: str) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        assert client.branch is None
        await client.send(FILTER)

    run(program, banner)


def test_the_branches_of_a_class() -> None:
    assert actions.Originate.spec.available_in(18)
    assert actions.SIPpeerstatus.spec.available_in(20)
    assert not actions.SIPpeerstatus.spec.available_in(21)
    assert FILTER.unknown_to(13) == ("MatchCriteria",)
    assert FILTER.unknown_to(22) == ()


@pytest.mark.asterisk
@pytest.mark.parametrize("branch", [22, 16])
def test_the_real_server_tells_its_version(branch: int) -> None:
    real = asterisk(branch)

    async def program() -> None:
        async with TCPClient(real.host, real.port, username="hello", password="world") as client:
            assert client.branch == branch
            assert (await client.server_version()).startswith(f"{branch}.")

    asyncio.run(bounded(program()))
