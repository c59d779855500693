"""`event_mask="auto"`: the server is told what is subscribed to, at the login, later, and after a return."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Unpack

import pytest

from ami_typed import ActionPolicy, ActionRefused, Client, ReconnectPolicy, actions, events
from ami_typed.lifecycle import Ready
from ami_typed.options import ClientOptions
from ami_typed.testing import FakeAsterisk, Refusal
from tests.places import bounded

QUICK = ReconnectPolicy(first_delay=0.01, longest_delay=0.05)


def run(program: Callable[[FakeAsterisk], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with FakeAsterisk() as fake:
            fake.on(actions.Filter)(lambda action: None)
            await program(fake)

    asyncio.run(bounded(whole()))


def a_client(fake: FakeAsterisk, **options: Unpack[ClientOptions]) -> Client:
    own: ClientOptions = {"username": "hello", "password": "world", "reconnect": QUICK, "event_mask": "auto", **options}
    return Client(fake.memory(), **own)


def told(fake: FakeAsterisk) -> list[str]:
    """What the server was told about events, in order."""
    texts: list[str] = []
    for action in fake.received:
        if isinstance(action, actions.Login):
            texts.append(f"login {action.events}")
        elif isinstance(action, actions.Events):
            texts.append(f"mask {action.event_mask}")
        elif isinstance(action, actions.Filter):
            texts.append(f"filter {action.filter}")
    fake.received.clear()
    return texts


def filtered(*names: str) -> str:
    return f"filter ^Event: ({'|'.join(names)})[[:space:]]"


def test_it_begins_with_nothing_and_widens() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client:
            assert told(fake) == ["login off"]
            async with client.events(events.Hangup) as hangups:
                assert told(fake) == [filtered("Hangup"), "mask call"]
                fake.emit(events.Hangup.example())
                await hangups.get(5)
            async with client.events(events.Hangup):
                assert told(fake) == [], "nothing new"
            client.on(events.UserEvent)(lambda event: None)
            await client.send(actions.Ping())
            assert told(fake) == [filtered("UserEvent"), "mask call,user"]
            async with client.events():
                assert told(fake) == ["filter ^Event:", "mask on"]

    run(program)


def test_what_is_subscribed_before_goes_into_the_login() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = a_client(fake)
        client.on(events.Hangup, events.Cdr)(lambda event: None)
        async with client:
            assert told(fake) == ["login call,cdr", filtered("Cdr", "Hangup")]

    run(program)


def test_a_return_tells_what_is_wanted_by_then_and_the_own_filters_of_the_program() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client:
            changes = client.connection_events()
            async with client.events(events.Cdr), client.events(events.Hangup):
                await client.send(actions.Filter(operation="Add", filter="!Channel: Local"))
            async with client.events(events.Hangup):
                told(fake)
                fake.hang_up()
                async for change in changes:
                    if isinstance(change, Ready):
                        break
                assert told(fake) == ["login call", "filter !Channel: Local", filtered("Hangup")]

    run(program)


def test_a_user_who_may_not_filter(caplog: pytest.LogCaptureFixture) -> None:
    async def program(fake: FakeAsterisk) -> None:
        fake.on(actions.Filter)(lambda action: Refusal("Permission denied"))
        client = a_client(fake)
        client.on(events.Hangup)(lambda event: None)
        with caplog.at_level(logging.INFO, "ami_typed"):
            async with client:
                assert told(fake) == ["login call", filtered("Hangup")]
                async with client.events(events.UserEvent) as stream:
                    assert told(fake) == ["mask call,user"]
                    fake.emit(events.UserEvent.example())
                    await stream.get(5)
        assert "no event filters: Filter: the server said: Permission denied" in caplog.text

    run(program)


def test_a_mask_that_is_refused_is_told(caplog: pytest.LogCaptureFixture) -> None:
    async def program(fake: FakeAsterisk) -> None:
        fake.on(actions.Events)(lambda action: Refusal("Invalid event mask"))
        async with a_client(fake) as client, client.events(events.Hangup):
            pass
        assert "events that were subscribed to may not come: Events: the server said" in caplog.text

    run(program)


def test_a_mask_of_the_programs_own_is_left_alone() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake, event_mask="call") as client, client.events(events.UserEvent):
            assert told(fake) == ["login call"]

    run(program)


def test_a_policy_holds_for_all_that_the_program_sends() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake, policy=ActionPolicy(only=[actions.QueueStatus])) as client:
            await client.send(actions.Ping())
            for sending in (
                client.send(actions.Originate(channel="PJSIP/1", application="System", data="rm")),
                client.request({"Action": "originate", "Channel": "PJSIP/1", "Application": "System"}),
            ):
                with pytest.raises(ActionRefused, match=r"[Oo]riginate"):
                    await sending
            with pytest.raises(ActionRefused):
                async with client.stream(actions.CoreShowChannels()):
                    pass
            assert client.pending == 0
        sent: list[Any] = [type(action) for action in fake.received]
        assert actions.Originate not in sent and actions.CoreShowChannels not in sent

    run(program)
