"""A gap is told whenever there is one, also where a way back was begun, had events, and was given up."""

import asyncio

from ami_typed import ReconnectPolicy, TCPClient, actions, events
from ami_typed.models import Response
from ami_typed.testing import FakeAsterisk
from tests.places import bounded


def test_a_way_back_that_is_given_up_after_its_login_leaves_a_gap_of_its_own() -> None:
    async def program() -> None:
        async with (
            FakeAsterisk() as fake,
            TCPClient(
                fake.host,
                fake.port,
                username="hello",
                password="world",
                timeout=0.3,
                reconnect=ReconnectPolicy(first_delay=0.01, longest_delay=0.01),
            ) as client,
        ):
            filters = 0

            @fake.on(actions.Filter)
            async def answer(action: actions.Filter) -> Response:
                nonlocal filters
                filters += 1
                if filters == 2:  # on the first way back: an event, and then silence
                    fake.emit(events.Hangup.example(channel="PJSIP/2"))
                    await asyncio.sleep(10)
                return Response(message="Filter added")

            await client.send(actions.Filter(operation="Add", filter="Hangup"))
            async with client.events(events.Hangup, events.EventsMissed) as stream:
                fake.emit(events.Hangup.example(channel="PJSIP/1"))
                heard = [await stream.get(5)]
                fake.hang_up()
                heard += [await stream.get(5) for _ in range(3)]
                assert filters == 3 or not client.connected
                assert [type(event) for event in heard] == [
                    events.Hangup,
                    events.EventsMissed,
                    events.Hangup,
                    events.EventsMissed,
                ]

    asyncio.run(bounded(program()))
