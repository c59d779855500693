"""Events of the program's own and variables make the round trip through every server."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Annotated

import pytest
from pydantic import Field

from ami_typed import Client, LocalProtocolError, actions, events
from ami_typed.models import Seconds
from tests.places import EVERYWHERE, Program, bounded, on_asterisk, on_asterisk_http, real_only

Place = Callable[[Program], Awaitable[None]]

SERVERS = [
    *EVERYWHERE,
    pytest.param(partial(on_asterisk, branch=16), id="asterisk 16", marks=real_only),
    pytest.param(partial(on_asterisk_http, branch=16), id="asterisk 16 http", marks=real_only),
]


class Bell(events.UserEvent, name="BellInRoundTrips"):
    """A door bell."""

    run: Annotated[str, Field(alias="Run")]
    buttons: Annotated[list[int], Field(alias="Button")]
    names: Annotated[list[str], Field(alias="Name")]
    after: Annotated[timedelta | None, Seconds(), Field(alias="After")] = None
    loud: Annotated[bool, Field(alias="Loud")] = False


@pytest.mark.parametrize("place", SERVERS)
def test_an_own_event_makes_the_round_trip(place: Place) -> None:
    async def program(client: Client) -> None:
        bell = Bell(
            run=uuid.uuid4().hex,
            buttons=[1, 2, 2],
            names=["Ünï: x"],
            after=timedelta(seconds=1.5),
            loud=True,
            headers={"Colour": ["red", " green ", "a: b"], "X-Note": "plain", "Empty": ""},
        )
        async with client.expect(Bell, where=lambda event: event.run == bell.run) as bells:
            action_id = client.new_action_id()
            answer = await client.send(actions.UserEvent.of(bell), action_id=action_id)
            assert answer.message == "Event Sent"
            came = await bells.get(timeout=20)
        assert came.invalid == {}
        assert came.action_id == action_id
        assert came == bell
        # And on: what was received is sent again as it is.
        async with client.expect(Bell, where=lambda event: event.run == bell.run) as bells:
            await client.send(actions.UserEvent.of(came))
            assert await bells.get(timeout=20) == bell

    asyncio.run(bounded(place(program)))


@pytest.mark.parametrize("place", EVERYWHERE)
def test_what_is_too_much_is_refused_and_the_connection_lives(place: Place) -> None:
    async def program(client: Client) -> None:
        with pytest.raises(LocalProtocolError, match="130 headers; Asterisk takes at most 128"):
            await client.send(actions.UserEvent(user_event="x", headers={"N": [str(n) for n in range(127)]}))
        with pytest.raises(LocalProtocolError, match="action UserEvent, header Colour: "):
            await client.send(actions.UserEvent(user_event="x", headers={"Colour": ["red", "x" * 50_000]}))
        with pytest.raises(LocalProtocolError, match=r"action Originate, header Variable\(B\): "):
            variables = {"A": "1", "B": "x" * 50_000}
            await client.send(actions.Originate(channel="Local/1", application="Wait", variables=variables))
        assert (await client.send(actions.Ping())).ping == "Pong"

    asyncio.run(bounded(place(program)))
