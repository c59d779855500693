"""The way back over HTTP: an expired session is a lost connection, and is made again."""

import asyncio
from typing import Any

from ami_typed import HTTPClient, ReconnectPolicy, actions, events
from ami_typed.lifecycle import Lost, Ready
from ami_typed.testing import FakeAsterisk

from .web import Auth, a_client, both, run

QUICK = ReconnectPolicy(first_delay=0.01, longest_delay=0.05)


async def until(client: HTTPClient, *kinds: type[Any]) -> None:
    """Wait for changes of these kinds, one after the other."""
    changes = client.connection_events()
    for kind in kinds:
        async for change in changes:
            if isinstance(change, kind):
                break


@both
def test_an_expired_session_is_made_again(auth: Auth) -> None:
    async def program() -> None:
        async with (
            FakeAsterisk(http=True) as fake,
            a_client(fake, auth, reconnect=QUICK, event_mask="user") as client,
            client.events(events.UserEvent, events.EventsMissed) as stream,
        ):
            back = asyncio.create_task(until(client, Lost, Ready))
            await asyncio.sleep(0)
            fake.web.forget_all()
            await back
            fake.emit(events.Hangup.example())  # no event of the mask
            fake.emit(events.UserEvent.example(user_event="after"))
            gap, event = await stream.get(5), await stream.get(5)
            assert isinstance(gap, events.EventsMissed) and gap.count is None
            assert isinstance(event, events.UserEvent) and event.user_event == "after"
            assert (await client.send(actions.Ping())).ping == "Pong"
            assert client.stats.reconnects == 1

    run(program)


@both
def test_an_action_that_meets_an_expired_session_was_not_sent(auth: Auth) -> None:
    """The session may be gone before anybody has noticed: then an action does not run, and may be sent again."""

    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth, reconnect=QUICK) as client:
            back = asyncio.create_task(until(client, Lost, Ready))
            await asyncio.sleep(0)
            fake.web.forget_all()
            assert len(await client.send(actions.CoreShowChannels(), retry=5)) == 0
            await back
            logins = [action for action in fake.received if isinstance(action, actions.Login)]
            assert len(logins) == (2 if auth == "cookie" else 0)

    run(program)


@both
def test_a_server_that_is_restarted(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth, reconnect=QUICK) as client:
            for _ in range(3):
                back = asyncio.create_task(until(client, Lost, Ready))
                await asyncio.sleep(0)
                await fake.web.close()
                await asyncio.sleep(0.1)
                await fake.web.start()
                await back
            async with client.events(events.UserEvent) as stream:
                fake.emit(events.UserEvent.example(user_event="after"))
                assert (await stream.get(5)).user_event == "after"

    run(program)
