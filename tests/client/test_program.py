"""One program, run on the fake Asterisk over each transport and on the real one: what a user does first must work
everywhere."""

import asyncio
from collections.abc import Callable

import pytest

from ami_typed import ActionError, Client, Event, UnknownAction, actions, events
from ami_typed.models import RawAction
from tests.places import EVERYWHERE, Program, bounded

NAME = 'J\u00fcrgen "the fox", 7 \\ 8'  # Asterisk takes commas, quotes and backslashes out, unless they are protected
CALL = actions.Originate(
    channel="Local/200@default", application="Wait", data="1", variables={"LEAD": "42", "NAME": NAME}
)

Run = Callable[[Program], None]


async def hang_up(client: Client, channel: str | None) -> None:
    """End a call. It may be over by itself: the fake's is short, and over HTTP its events come up to a second later."""
    try:
        await client.send(actions.Hangup(channel=channel or ""))
    except ActionError as error:
        assert error.message == "No such channel"


@pytest.fixture(params=EVERYWHERE)
def run(request: pytest.FixtureRequest) -> Run:
    def run(program: Program) -> None:
        asyncio.run(bounded(request.param(program)))

    return run


def test_ping(run: Run) -> None:
    async def program(client: Client) -> None:
        pong = await client.send(actions.Ping())
        assert pong.ping == "Pong"
        assert pong.timestamp is not None and pong.timestamp.tzinfo is not None
        assert pong.invalid == {} and pong.extra == {}
        assert client.branch == 22

    run(program)


def test_a_list_comes_whole_and_typed(run: Run) -> None:
    async def program(client: Client) -> None:
        queues = await client.send(actions.QueueStatus(queue="support"))
        assert [queue.queue for queue in queues.only(events.QueueParams)] == ["support"]
        assert queues.only(events.QueueMember)
        assert queues.complete is not None and queues.complete.list_items == len(queues)
        assert all(item.invalid == {} and item.extra == {} for item in queues)

    run(program)


def test_a_list_can_be_empty(run: Run) -> None:
    async def program(client: Client) -> None:
        assert list(await client.send(actions.QueueStatus(queue="no such queue"))) == []

    run(program)


def test_a_list_is_taken_item_by_item(run: Run) -> None:
    async def program(client: Client) -> None:
        async with client.stream(actions.QueueStatus()) as items:
            taken = [item async for item in items]
        assert taken and items.complete is not None
        assert items.complete.list_items == len(taken)

    run(program)


def test_a_call_by_handler_stream_and_expectation(run: Run) -> None:
    async def program(client: Client) -> None:
        hung_up: asyncio.Queue[events.Hangup] = asyncio.Queue()

        @client.on(events.Hangup)
        async def handler(event: events.Hangup) -> None:
            await client.send(actions.Ping())  # sending from inside a handler works
            hung_up.put_nowait(event)

        action_id = client.new_action_id()
        mine = client.expect(events.OriginateResponse, where=lambda event: event.action_id == action_id)
        async with mine, client.events(events.Newchannel, events.VarSet) as stream:
            await client.send(CALL, action_id=action_id)
            outcome = await mine.get(timeout=10)
            assert outcome.response == "Success"
            variables: dict[str, str] = {}
            async for event in stream:
                if isinstance(event, events.VarSet):
                    variables[event.variable] = event.value
                if {"LEAD", "NAME"} <= variables.keys():
                    break
        assert variables["LEAD"] == "42" and variables["NAME"] == NAME
        await hang_up(client, outcome.channel)
        while (ended := await hung_up.get()).uniqueid != outcome.uniqueid:
            pass
        assert ended.cause_txt and ended.invalid == {} and ended.extra == {}

    run(program)


def test_every_event_of_a_call_is_of_its_class(run: Run) -> None:
    async def program(client: Client) -> None:
        action_id = client.new_action_id()
        seen: list[Event] = []
        outcome: events.OriginateResponse | None = None
        async with client.events() as stream:
            await client.send(CALL, action_id=action_id)
            async for event in stream:
                seen.append(event)
                if isinstance(event, events.OriginateResponse) and event.action_id == action_id:
                    outcome = event
                    await hang_up(client, event.channel)
                if outcome and isinstance(event, events.Hangup) and event.uniqueid == outcome.uniqueid:
                    break
        kinds = {type(event) for event in seen}
        assert {events.Newchannel, events.VarSet, events.Newstate, events.Hangup} <= kinds
        odd = [event for event in seen if event.invalid and not isinstance(event, events.TestEvent)]
        assert [(event.raw, event.invalid) for event in odd] == []

    run(program)


def test_variables(run: Run) -> None:
    async def program(client: Client) -> None:
        await client.send(actions.Setvar(variable="AMI_TYPED", value="one = 1; \u00fc"))
        assert (await client.send(actions.Getvar(variable="AMI_TYPED"))).value == "one = 1; \u00fc"

    run(program)


def test_a_command_answers_in_lines(run: Run) -> None:
    async def program(client: Client) -> None:
        answer = await client.send(actions.Command(command="core show version"))
        assert len(answer.output) == 1 and answer.output[0].startswith("Asterisk 22")
        with pytest.raises(ActionError, match="No such command 'bogus cmd'"):
            await client.send(actions.Command(command="bogus cmd"))

    run(program)


def test_a_user_event_comes_back(run: Run) -> None:
    async def program(client: Client) -> None:
        async with client.expect(events.UserEvent, where=lambda event: event.user_event == "Door") as door:
            await client.send(actions.UserEvent(user_event="Door", headers={"Bell": "front", "Floor": "2"}))
            event = await door.get(timeout=10)
        assert event.headers["Bell"] == "front" and event.headers["Floor"] == "2"
        waiting = asyncio.create_task(client.wait_for(events.UserEvent, timeout=10))
        while not client.stats.events.subscriptions:  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0)
        await client.send(actions.UserEvent(user_event="Door"))
        assert (await waiting).user_event == "Door"

    run(program)


def test_errors_say_what_the_server_said(run: Run) -> None:
    async def program(client: Client) -> None:
        with pytest.raises(ActionError, match="No such channel"):
            await client.send(actions.Hangup(channel="PJSIP/nobody-00000000"))
        with pytest.raises(UnknownAction, match="Bogus"):
            await client.send(RawAction(name="Bogus"))

    run(program)


def test_the_raw_door(run: Run) -> None:
    async def program(client: Client) -> None:
        (pong,) = await client.request({"Action": "Ping"})
        assert pong.get("Ping") == "Pong"
        first, *items, last = await client.request({"action": "QueueStatus", "Queue": "support"})
        assert (
            first.get("EventList") == "start" and last.name == "QueueStatusComplete" and items[0].name == "QueueParams"
        )
        (error,) = await client.request({"Action": "Bogus"})
        assert error.name == "Error"

    run(program)


def test_many_at_once_each_with_its_own_answer(run: Run) -> None:
    async def program(client: Client) -> None:
        async def one(number: int) -> None:
            await client.send(actions.Setvar(variable=f"MANY_{number}", value=str(number)))
            assert (await client.send(actions.Getvar(variable=f"MANY_{number}"))).value == str(number)

        await asyncio.gather(*(one(number) for number in range(50)))

    run(program)


def test_logoff_ends_the_connection_without_an_error(run: Run) -> None:
    async def program(client: Client) -> None:
        await client.logoff()
        await client.wait_closed()
        assert not client.connected

    run(program)
