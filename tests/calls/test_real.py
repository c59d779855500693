"""What becomes of calls on real servers, as the table in docs/calls.md says. The telephones are real SIP peers."""

import asyncio
import os
from collections.abc import Generator

import pytest

from ami_typed import Event, HTTPClient, TCPClient, actions, calls, events
from tests.asterisk.server import BRANCHES, Server
from tests.asterisk.telephone import Telephones, telephones
from tests.places import REQUIRED, asterisk, bounded

from .rows import ROWS, Row, local, originate, phone
from .table import cells, written

pytestmark = pytest.mark.asterisk

MANY = 200


@pytest.fixture(scope="module", params=BRANCHES, ids=lambda branch: f"branch {branch}")
def server(request: pytest.FixtureRequest) -> Server:
    return asterisk(request.param)


@pytest.fixture(scope="module")
def phones(server: Server) -> Generator[Telephones]:
    if os.geteuid() != 0 and not REQUIRED:
        pytest.skip("telephones, and servers that are killed, need root")
    with telephones(server) as found:
        yield found


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_what_becomes_of_a_call(server: Server, phones: Telephones, row: Row) -> None:
    async def whole() -> None:
        async with asyncio.timeout(60):
            result = await row.happens(server, phones)
        assert type(result.outcome) is row.outcome
        assert type(result.end) is row.end
        if isinstance(result.end, calls.Ended):
            assert result.end.outcome is result.outcome
            assert (result.end.talk.total_seconds() > 0) == isinstance(result.outcome, calls.Answered)
        *same, cause = cells(row, {server.branch: result})
        page = written()[row.name, row.channel]
        assert page[: len(same)] == same
        assert page[len(same) + list(BRANCHES).index(server.branch)] == cause

    asyncio.run(whole())


def test_the_page_has_these_rows_and_no_others() -> None:
    assert [(row.name, row.channel) for row in ROWS] == list(written())[2:]


@pytest.mark.parametrize("kind", ["Local", "PJSIP"])
def test_many_at_once_to_one_number(server: Server, phones: Telephones, kind: str) -> None:
    """Each has its own events and its own outcome, although all are alike but for one variable."""
    place = phone(200) if kind == "PJSIP" else local(200)

    async def one(client: TCPClient, number: int) -> tuple[calls.Call, list[Event]]:
        action = originate(place, phones).model_copy(update={"variables": {"NUMBER": str(number)}})
        async with client.call(action) as call:
            await call.answered(timeout=30)
            assert await call.get_variable("NUMBER") == str(number)
            await call.hangup()
            ended = await call.ended(timeout=30)
            assert isinstance(ended, calls.Ended)
            return call, [event async for event in call.events()]

    async def program() -> None:
        async with TCPClient(server.host, server.port, username="hello", password="world", timeout=30) as client:
            told = await asyncio.gather(*(one(client, number) for number in range(MANY)))
        for number, (call, each) in enumerate(told):
            ours = {call.originate.channel_id, call.originate.other_channel_id}
            assert {event.uniqueid for event in each if isinstance(event, events.Newchannel | events.Hangup)} <= ours
            answers = [event for event in each if isinstance(event, events.OriginateResponse)]
            assert [(answer.action_id, answer.response) for answer in answers] == [(call.action_id, "Success")]
            variables = [event for event in each if isinstance(event, events.VarSet) and event.variable == "NUMBER"]
            assert {event.value for event in variables} == {str(number)}
            hangups = [event.uniqueid for event in each if isinstance(event, events.Hangup)]
            assert sorted(hangups) == sorted(filter(None, ours))
        assert sum(len(each) for _, each in told) == len({id(event) for _, each in told for event in each})

    asyncio.run(bounded(program(), 120))


def test_over_http(server: Server, phones: Telephones) -> None:
    async def program() -> None:
        async with HTTPClient(server.host, server.http_port, username="hello", password="world") as client:
            async with client.call(originate(phone(486), phones)) as call:
                assert type(await call.outcome(timeout=20)) is calls.Busy
            async with client.call(originate(local(200), phones)) as call:
                await call.answered(timeout=20)
                await call.hangup()
                assert isinstance(await call.ended(timeout=20), calls.Ended)

    asyncio.run(bounded(program()))


def test_an_identifier_of_ones_own(server: Server, phones: Telephones) -> None:
    """On branch 22 the server would refuse a second half whose identifier begins with that of the first."""

    async def program() -> None:
        async with TCPClient(server.host, server.port, username="hello", password="world") as client:
            mine = actions.Originate(channel="Local/200@default", application="Wait", data="9", channel_id="mine")
            async with client.call(mine, hangup_on_exit=True) as call:
                await call.answered(timeout=20)
                assert call.uniqueid == call.linkedid == "mine"

    asyncio.run(bounded(program()))
