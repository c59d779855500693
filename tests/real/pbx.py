"""A client that keeps every event of a real Asterisk, and makes calls that it finds again among those of others."""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncGenerator, Callable
from typing import Any, NamedTuple, TypeVar

from ami_typed import ActionError, Client, Event, EventStream, TCPClient, actions, events
from tests.asterisk.server import Server

E = TypeVar("E", bound=Event)

PATIENCE = 20.0
"""Seconds that anything may take that a test waits for."""


class Call(NamedTuple):
    """A call to a number of the dialplan, by the names of the halves of its Local channel."""

    one: str
    """The caller's side, which runs an application."""
    two: str
    """The side that runs the dialplan."""


class Pbx:
    """What happens on the server, and what the test does there."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.seen: list[Event] = []
        self._news = asyncio.Event()
        self._run = uuid.uuid4().hex
        self._calls: list[str] = []

    async def listen(self, stream: EventStream[Event]) -> None:
        """Keep what comes until the connection ends."""
        async for event in stream:
            self.seen.append(event)
            self._news.set()

    async def saw(self, kind: type[E], where: Callable[[E], object] = bool) -> E:
        """The first event of a kind, whether it has come already or is still to come."""
        place = 0
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    self._news.clear()
                    for event in self.seen[place:]:
                        if isinstance(event, kind) and where(event):
                            return event
                    place = len(self.seen)
                    await self._news.wait()
        except TimeoutError:
            others = [event for event in self.seen if isinstance(event, kind)]
            last = [event.wire_name for event in self.seen[-20:]]
            raise TimeoutError(f"no such {kind.__name__}; others: {others}; the last events: {last}") from None

    async def originate(self, channel: str, application: str = "Wait", data: str = "60", **variables: str) -> Call:
        """Place a call; returns as soon as its channels are there."""
        # The server refuses an identifier that begins another one.
        one, two = (f"{self._run}-{len(self._calls) + half:04}" for half in (1, 2))
        self._calls += [one, two]
        call = actions.Originate(
            channel=channel,
            application=application,
            data=data,
            channel_id=one,
            other_channel_id=two if channel.startswith("Local/") else None,
            variables=variables or None,
        )
        await self.client.send(call)
        return Call(await self._name(one), await self._name(two) if channel.startswith("Local/") else "")

    async def call(self, number: int, application: str = "Wait", data: str = "60", **variables: str) -> Call:
        """Call a number of the dialplan."""
        return await self.originate(f"Local/{number}@default", application, data, **variables)

    async def answered(self, number: int, application: str = "Wait", data: str = "60") -> Call:
        """Call a number, and wait until the caller's side is connected to its application."""
        call = await self.call(number, application, data)
        await self.saw(events.OriginateResponse, lambda event: event.channel == call.one)
        return call

    async def gone(self, channel: str) -> None:
        """Wait until a channel is hung up."""
        await self.saw(events.Hangup, lambda event: event.channel == channel)

    async def _name(self, uniqueid: str) -> str:
        return (await self.saw(events.Newchannel, lambda event: event.uniqueid == uniqueid)).channel

    async def hang_up(self) -> None:
        """End the calls that are left, and wait for that."""
        for channel in self._left().values():
            with contextlib.suppress(ActionError):  # it has just ended by itself
                await self.client.send(actions.Hangup(channel=channel))
        try:
            async with asyncio.timeout(PATIENCE):
                while self._left():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise TimeoutError(f"not hung up: {self._left()}") from None

    def _left(self) -> dict[str, str]:
        """Our calls that have not ended: the names of their channels by uniqueid."""
        names: dict[str, str] = {}
        for event in self.seen:
            if isinstance(event, events.Newchannel) and event.uniqueid in self._calls:
                names[event.uniqueid] = event.channel
            elif isinstance(event, events.Hangup):
                names.pop(event.uniqueid, None)
        return names


@contextlib.asynccontextmanager
async def pbx(server: Server) -> AsyncGenerator[Pbx]:
    """In the end no call is left of those that were made."""
    client = login(server, event_mask="on")
    session = Pbx(client)
    async with client.events(queue_size=1_000_000) as stream, client:
        listening = asyncio.create_task(session.listen(stream))
        try:
            yield session
        finally:
            await session.hang_up()
            await client.close()
            await listening
    assert stream.missed == 0


def login(server: Server, username: str = "hello", password: str = "world", **settings: Any) -> Client:
    """A client of the server, still to be connected."""
    return TCPClient(server.host, server.port, username=username, password=password, **settings)
