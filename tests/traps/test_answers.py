"""Traps that lie between an action and its answer."""

import asyncio
from collections.abc import Sequence

import pytest
from pydantic import SecretStr

from ami_typed import Client, Event, LocalProtocolError, actions, events, responses
from ami_typed.login import LoginMethod
from ami_typed.models import Response
from ami_typed.testing import FakeAsterisk
from tests.places import bounded
from tests.traps.conversation import hangup, run, turns


@pytest.mark.parametrize("login", ["md5", "plain"])
def test_trap_03_a_secret_keeps_its_case(login: LoginMethod) -> None:
    """Names and passwords reach the server letter for letter, whichever way the login goes; so does every value."""

    async def whole() -> None:
        password = "PaSS WörD: =,;#€"
        async with (
            FakeAsterisk(users={"HeLLo": password}) as fake,
            Client(fake.memory(), username="HeLLo", password=password, login=login) as client,
        ):
            given = next(action for action in fake.received if isinstance(action, actions.Login))
            assert given.username == "HeLLo"
            assert given.secret == (SecretStr(password) if login == "plain" else None)
            await client.send(actions.Setvar(variable="MixedCase", value="Ab Cd"))
            assert (await client.send(actions.Getvar(variable="MixedCase"))).value == "Ab Cd"

    asyncio.run(bounded(whole()))


def test_trap_07_a_list_takes_only_its_own_items() -> None:
    """While a list comes, other events go to those who want them, also those of its class without its ActionID."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.QueueStatus)
        async def slowly(action: actions.QueueStatus) -> Sequence[Event]:
            own = b"ActionID: " + list_id.encode() + b"\r\n"
            fake.send_bytes(b"Response: Success\r\n" + own + b"EventList: start\r\nMessage: Queues\r\n\r\n")
            fake.emit(hangup(1))
            fake.emit(events.QueueMember.example(queue="foreign", name="Eve"), action_id="somebody-else-1")
            fake.emit(events.QueueMember.example(queue="nobody's", name="Mallory"))
            fake.emit(events.QueueMemberPause.example(queue="support"))
            return [events.QueueMember.example(queue="support", name="Alice")]

        list_id = client.new_action_id()
        async with client.events(events.Hangup, events.QueueMember, events.QueueMemberPause) as stream:
            members = await client.send(actions.QueueStatus(), action_id=list_id)
            assert [item.name for item in members if isinstance(item, events.QueueMember)] == ["Alice"]
            came = [await stream.get(5) for _ in range(4)]
            assert [event.wire_name for event in came] == ["Hangup", "QueueMember", "QueueMember", "QueueMemberPause"]
            assert [event.queue for event in came if isinstance(event, events.QueueMember)] == ["foreign", "nobody's"]

    run(program)


def test_trap_08_words_of_the_server_neither_begin_nor_end_a_list() -> None:
    """What the server says for people (`will follow`, `Complete`) decides nothing: the schema and the markers do."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.Setvar)
        def plain(action: actions.Setvar) -> Response:
            return Response(message="Peer status list will follow")

        @fake.on(actions.QueueStatus)
        def listed(action: actions.QueueStatus) -> Sequence[Event]:
            return [
                events.QueueMember.example(queue="support", name="Complete"),
                events.QueueMember.example(queue="QueueStatusComplete", name="EventList: Complete"),
            ]

        assert (await client.send(actions.Setvar(variable="A", value="1"))).message == "Peer status list will follow"
        assert len(await client.send(actions.QueueStatus())) == 2
        other = events.PeerlistComplete.example().encode(action_id="its-own", before=(("EventList", "Complete"),))
        asking = asyncio.create_task(client.send(actions.QueueStatus(), action_id="its-list"))
        fake.send_bytes(other.raw + b"\r\n\r\n")
        assert len(await asking) == 2

    run(program)


def test_trap_12_repeated_headers_are_all_kept_and_all_sent() -> None:
    """A command's `Output` and an Originate's `Variable` are repeated: each line counts, in its order, both ways."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        lines = ["first", "", "  indented", "same", "same", "Output: x"]

        @fake.on(actions.Command)
        def command(action: actions.Command) -> responses.CommandResponse:
            return responses.CommandResponse(message="Command output follows", output=lines)

        assert (await client.send(actions.Command(command="core show x"))).output == lines
        raw = await client.request({"Action": "Command", "Command": "core show x"})
        assert raw[0].get_all("Output") == lines
        variables = {"A": "1", "B": "x=y", "C": "a,b", "D": ""}
        async with client.events(events.Hangup) as stream:
            await client.send(actions.Originate(channel="PJSIP/1", application="Wait", variables=variables))
            await stream.get(5)
        (dialled,) = [action for action in fake.received if isinstance(action, actions.Originate)]
        assert dialled.variables == variables

    run(program)


def test_trap_18_a_response_without_an_action_id() -> None:
    """A response that names no action answers none: the action that waits gets its own, and no other's."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.Ping)
        def confused(action: actions.Ping) -> responses.PingResponse:
            fake.send_bytes(b"Response: Error\r\nMessage: Missing action in request\r\n\r\n")
            fake.send_bytes(b"Response: Success\r\nEvents: On\r\n\r\n")
            fake.send_bytes(b"Response: Success\r\nActionID: another\r\nPing: Wrong\r\n\r\n")
            return responses.PingResponse.example(ping="Pong")

        assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


def test_trap_22_an_event_with_the_action_id_of_a_finished_action() -> None:
    """Asterisk puts the ActionID of an action that is long answered into later events: they are for everyone."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        action_id = client.new_action_id()
        async with client.events() as stream:
            await client.send(actions.Ping(), action_id=action_id)
            await client.send(actions.QueueStatus(), action_id=f"{action_id}-list")
            fake.emit(hangup(1), action_id=action_id)
            fake.emit(hangup(2), action_id=f"{action_id}-list")
            came = [await stream.get(5) for _ in range(2)]
            assert [event.action_id for event in came] == [action_id, f"{action_id}-list"]

    run(program)


def test_trap_23_the_outcome_of_a_call_before_the_response_that_it_is_queued() -> None:
    """A call can fail before Asterisk has said that it is queued: neither the event nor the response is lost."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        bob = client.new_action_id()

        @fake.on(actions.Originate)
        async def quick(action: actions.Originate) -> Response:
            fake.emit(events.OriginateResponse.example(response="Failure", reason=1), action_id=bob)
            await turns()
            return Response(message="Originate successfully queued")

        def of_bob(event: events.OriginateResponse) -> bool:
            return event.action_id == bob

        async with client.expect(events.OriginateResponse, where=of_bob) as outcome:
            queued = await client.send(actions.Originate(channel="PJSIP/1", application="Wait"), action_id=bob)
            assert queued.message == "Originate successfully queued"
            assert (await outcome.get(5)).response == "Failure"

    run(program)


@pytest.mark.parametrize("length", [1023, 1024, 1025, 2048, 100_000])
def test_trap_24_a_line_that_asterisk_would_cut_never_leaves(length: int) -> None:
    """Asterisk reads a line into 1024 bytes and takes the rest for another message: we refuse it, naming the header."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        before = len(fake.received)
        value = "x" * (length - len("Value: "))
        with pytest.raises(LocalProtocolError, match="action Setvar, header Value") as caught:
            await client.send(actions.Setvar(variable="A", value=value))
        assert value not in str(caught.value)
        await client.send(actions.Setvar(variable="A", value=value[: 1022 - len("Value: ")]))
        assert len(fake.received) == before + 1

    run(program)
