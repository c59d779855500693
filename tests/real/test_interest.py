"""On the real server: with the mask and the filters for what is wanted, that comes, all of it, and nothing else."""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncGenerator, Callable
from functools import partial
from typing import Any

import pytest

from ami_typed import Client, Event, EventStream, HTTPClient, PermissionDenied, TCPClient, actions, events
from ami_typed.interest import Interest, interest_in
from ami_typed.transports.http import HTTPAuth
from tests.asterisk.server import Server
from tests.places import asterisk

from .pbx import PATIENCE, Call, Pbx, login, pbx

pytestmark = pytest.mark.asterisk


class Listener:
    """A second client, which has told the server what it wants."""

    def __init__(self, client: Client, stream: EventStream[Event]) -> None:
        self._client = client
        self._stream = stream
        self._had = Interest()

    async def want(self, *wanted: type[Event]) -> Interest:
        """Let the server send more."""
        interest = interest_in(wanted, self._client.branch)
        for action in interest.widening(self._had):
            await self._client.send(action)
        self._had |= interest
        assert interest.widening(self._had) == ()
        return self._had

    async def until_now(self) -> list[Event]:
        """What came until a mark comes that is sent now."""
        mark = uuid.uuid4().hex
        await self._client.send(actions.UserEvent(user_event=mark))
        seen: list[Event] = []
        async with asyncio.timeout(PATIENCE):
            async for event in self._stream:
                if isinstance(event, events.UserEvent) and event.user_event == mark:
                    break
                seen.append(event)
        return seen


@contextlib.asynccontextmanager
async def listening(server: Server, **settings: Any) -> AsyncGenerator[Listener]:
    async with login(server, event_mask="off", **settings) as client, client.events(Event) as stream:
        yield Listener(client, stream)


async def call(session: Pbx) -> Call:
    """A short call, from its beginning to its end."""
    made = await session.call(100, data="1", MADE="here")  # a variable makes a VarSet
    await session.gone(made.one)
    await session.gone(made.two)
    return made


def about(seen: list[Event], made: Call) -> list[tuple[str, str]]:
    """The events of a call: name and channel."""
    told = [(event.wire_name, event.raw.get("Channel") or "") for event in seen]
    return [(name, channel) for name, channel in told if channel in made]


@pytest.mark.parametrize("branch", [22, 16])
def test_what_is_wanted_comes_and_nothing_else(branch: int) -> None:
    server = asterisk(branch)

    async def program() -> None:
        async with asyncio.timeout(90), pbx(server) as session, listening(server) as listener:
            narrow = await listener.want(events.Hangup, events.UserEvent, events.SecurityEvent)
            assert narrow.mask == "call,security,user"
            before = len(session.seen)
            made = await call(session)
            await check(listener, session.seen[before:], made, narrow)

            wide = await listener.want(events.Newexten, events.VarSet, events.DialBegin)
            assert wide.mask == "call,dialplan,security,user"
            before = len(session.seen)
            made = await call(session)
            await check(listener, session.seen[before:], made, wide)

            everything = await listener.want(Event)
            assert everything == Interest(None, None)
            before = len(session.seen)
            made = await call(session)
            seen = await listener.until_now()
            assert about(seen, made) == about(session.seen[before:], made)
            assert {"Newchannel", "Newstate", "CEL", "Newexten"} <= {event.wire_name for event in seen}

    async def check(listener: Listener, all_events: list[Event], made: Call, wanted: Interest) -> None:
        names = wanted.names or frozenset()
        seen = await listener.until_now()
        assert {event.wire_name for event in seen} <= names
        expected = [told for told in about(all_events, made) if told[0] in names]
        assert about(seen, made) == expected
        assert {name for name, _ in expected} >= {"Hangup"} | ({"Newexten", "VarSet"} & names)

    asyncio.run(program())


@pytest.mark.parametrize("branch", [22, 16])
def test_the_mask_alone(branch: int) -> None:
    """For users who may not add filters: everything of the classes comes."""
    server = asterisk(branch)

    async def program() -> None:
        async with asyncio.timeout(60), pbx(server) as session:
            interest = interest_in([events.Newexten, events.UserEvent], branch)
            client = login(server, event_mask=interest.mask)
            async with client, client.events(Event) as stream:
                made = await call(session)
                seen = await Listener(client, stream).until_now()
        assert {"Newexten", "VarSet"} <= {event.wire_name for event in seen}
        assert {(event.envelope.privilege or ("",))[0] for event in seen} <= {"dialplan", "user"}
        assert about(seen, made)

    asyncio.run(program())


@pytest.mark.parametrize("branch", [22, 16])
def test_who_may_not_add_filters_is_told_so(branch: int) -> None:
    server = asterisk(branch)

    async def program() -> None:
        async with login(server, "viewer", "viewer", event_mask="call") as client:
            with pytest.raises(PermissionDenied, match="write = system"):
                await client.send(interest_in([events.Hangup], branch).filters[0])

    asyncio.run(program())


@pytest.mark.parametrize("branch", [22, 16])
def test_a_filter_of_the_greatest_length(branch: int) -> None:
    """The server takes a line of 1022 bytes whole, and names with signs of regular expressions as they are."""
    server = asterisk(branch)
    names = frozenset({*(f"Interest.Nobody+({number:02})$" * 3 for number in range(20)), "UserEvent"})

    async def program() -> None:
        async with login(server, event_mask="off") as client, client.events(Event) as stream:
            listener = Listener(client, stream)
            interest = Interest(frozenset({"user", "call"}), names)
            assert len(interest.filters) > 1
            assert max(len(line) for action in interest.filters for line in action.encode("1").raw.split(b"\r\n")) > 900
            for action in interest.widening(Interest()):
                await client.send(action)
            await client.send(actions.UserEvent(user_event="Whole"))
            seen = await listener.until_now()
            assert {event.wire_name for event in seen} == {"UserEvent"}

    asyncio.run(program())


def on_tcp(server: Server) -> Client:
    return TCPClient(server.host, server.port, username="hello", password="world", event_mask="auto")


def on_http(server: Server, auth: HTTPAuth = "cookie") -> Client:
    return HTTPClient(server.host, server.http_port, username="hello", password="world", event_mask="auto", auth=auth)


@pytest.mark.parametrize("branch", [22, 16])
@pytest.mark.parametrize("make", [on_tcp, on_http, partial(on_http, auth="digest")], ids=["tcp", "cookie", "digest"])
def test_the_client_tells_the_server_by_itself(make: Callable[[Server], Client], branch: int) -> None:
    server, mark = asterisk(branch), uuid.uuid4().hex

    async def scenario() -> None:
        async with (
            make(server) as client,
            pbx(server) as session,
            client.events(events.Hangup) as stream,
        ):
            made = await call(session)
            async with client.events(events.UserEvent, where=lambda event: event.user_event == mark) as marks:
                await client.send(actions.UserEvent(user_event=mark))
                await marks.get(PATIENCE)
                hung_up = {(await stream.get(PATIENCE)).channel}
                while not hung_up >= set(made):
                    hung_up.add((await stream.get(PATIENCE)).channel)
                assert client.stats.events.received < 2 * len(hung_up) + 2, "what nobody subscribed to came as well"

    asyncio.run(scenario())
