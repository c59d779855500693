"""Event masks over HTTP: WaitEvent has a will of its own where the mask is empty."""

import asyncio

import pytest

from ami_typed import actions, events
from ami_typed.testing import FakeAsterisk
from tests.transports.web import Auth, a_client, both, run


def bell(number: int) -> events.UserEvent:
    return events.UserEvent(user_event=str(number), headers={})


@both
def test_a_mask(auth: Auth) -> None:
    async def program() -> None:
        async with (
            FakeAsterisk(http=True) as fake,
            a_client(fake, auth, event_mask="user") as client,
            client.events() as stream,
        ):
            fake.emit(events.Hangup.example())
            fake.emit(bell(1))
            assert isinstance(await stream.get(5), events.UserEvent)
            await client.send(actions.Events(event_mask="call"))
            fake.emit(bell(2))
            fake.emit(events.Hangup.example())
            assert isinstance(await stream.get(5), events.Hangup)

    run(program)


@both
def test_no_events_are_no_events(auth: Auth) -> None:
    """WaitEvent takes an empty mask for everything; so the pump puts something into it, and goes on asking."""

    async def program() -> None:
        async with (
            FakeAsterisk(http=True) as fake,
            a_client(fake, auth, event_mask="off") as client,
            client.events() as stream,
        ):
            fake.emit(bell(1))
            await asyncio.sleep(1.5)
            fake.emit(bell(2))
            await asyncio.sleep(1.5)
            with pytest.raises(TimeoutError):
                await stream.get(0.1)
            assert client.connected and stream.missed == 0
            await client.send(actions.Events(event_mask="on"))
            fake.emit(bell(3))
            while not isinstance(event := await stream.get(5), events.UserEvent):
                pass
            assert event.user_event == "3"
            await client.send(actions.Events(event_mask="off"))
            fake.emit(bell(4))
            await asyncio.sleep(1.5)
            with pytest.raises(TimeoutError):
                await stream.get(0.1)

    run(program)
