"""Event masks against the fake Asterisk, which keeps to them as a server does."""

import asyncio

import pytest

from ami_typed import Client, Event, actions, events
from ami_typed.interest import interest_in
from ami_typed.testing import FakeAsterisk
from tests.places import bounded


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ([events.UserEvent], ["UserEvent"]),
        ([events.FullyBooted], ["FullyBooted"]),
        ([events.VoicemailPasswordChange], ["FullyBooted", "VoicemailPasswordChange", "UserEvent"]),
        ([Event], ["FullyBooted", "VoicemailPasswordChange", "Hangup", "UserEvent"]),
    ],
)
def test_an_event_comes_where_the_mask_has_all_its_classes(wanted: list[type[Event]], names: list[str]) -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            mask = interest_in(wanted, 22).mask
            client = Client(fake.memory(), username="hello", password="world", event_mask=mask)
            async with client.events(Event) as stream, client:
                for cls in (events.VoicemailPasswordChange, events.Hangup, events.UserEvent):
                    fake.emit(cls.example())
                await client.send(actions.Ping())
                await client.close()
                assert [event.wire_name async for event in stream] == names

    asyncio.run(bounded(program()))
