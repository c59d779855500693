"""HTTP against real servers: the same events as over TCP, and what only a real web server does."""

import asyncio
import contextlib
from urllib.parse import urlencode

import aiohttp
import pytest

from ami_typed import (
    Client,
    ConnectionLost,
    Event,
    EventStream,
    HTTPClient,
    TCPClient,
    actions,
    events,
)
from ami_typed.transports import http_events
from tests.asterisk.server import Server
from tests.places import asterisk
from tests.transports.web import Auth, both, run

pytestmark = pytest.mark.asterisk
branches = pytest.mark.parametrize("branch", [22, 16])


def over_tcp(real: Server) -> TCPClient:
    return TCPClient(real.host, real.port, username="hello", password="world")


def over_http(real: Server, auth: Auth, *, event_mask: str | None = None) -> HTTPClient:
    return HTTPClient(
        real.host,
        real.http_port,
        username="hello",
        password="world",
        auth=auth,
        event_mask=event_mask,
        reconnect=None,
    )


async def between(stream: EventStream[Event], first: str, last: str) -> list[Event]:
    """The events from one UserEvent to another."""
    found: list[Event] = []
    async with asyncio.timeout(20):
        async for event in stream:
            name = event.user_event if isinstance(event, events.UserEvent) else ""
            if found or name == first:
                found.append(event)
            if name == last:
                return found
    raise AssertionError("the stream ended")


async def mark(client: Client, name: str) -> None:
    await client.send(actions.UserEvent(user_event=name))


@both
@branches
def test_the_events_of_a_call_are_those_that_tcp_brings(branch: int, auth: Auth) -> None:
    real = asterisk(branch)

    async def program() -> None:
        async with over_tcp(real) as tcp, over_http(real, auth) as http:
            start, stop = (f"Mark-{tcp.new_action_id()}" for _ in range(2))
            async with tcp.events() as pushed, http.events(Event, events.EventsMissed) as asked:
                collecting = [asyncio.create_task(between(stream, start, stop)) for stream in (pushed, asked)]
                await mark(tcp, start)
                mine = tcp.new_action_id()
                outcome = tcp.expect(events.OriginateResponse, where=lambda event: event.action_id == mine)
                over = tcp.expect(events.Hangup)
                call = actions.Originate(
                    channel="Local/200@default", application="Wait", data="1", variables={"LEAD": "42", "X": "a, b"}
                )
                await tcp.send(call, action_id=mine)
                uniqueid = (await outcome.get(10)).uniqueid
                while (await over.get(10)).uniqueid != uniqueid:
                    pass
                outcome.close()
                over.close()
                await mark(tcp, stop)
                by_tcp, by_http = await asyncio.gather(*collecting)
        assert len(by_tcp) > 10
        for one, other in zip(by_tcp, by_http, strict=True):
            assert type(one) is type(other) and one.raw == other.raw and one == other

    run(program)


@both
@branches
def test_a_hundred_at_once(branch: int, auth: Auth) -> None:
    real = asterisk(branch)

    async def program() -> None:
        async with over_http(real, auth) as client, client.events(events.UserEvent) as stream:

            async def one(number: int) -> None:
                name = f"HTTP_{auth}_{number}"
                await client.send(actions.Setvar(variable=name, value=str(number)))
                assert (await client.send(actions.Getvar(variable=name))).value == str(number)

            await asyncio.gather(*(one(number) for number in range(100)))
            assert client.pending == 0
            await mark(client, "after")  # still the same session: its events come
            while (await stream.get(10)).user_event != "after":
                pass
            assert stream.missed == 0

    run(program)


@both
@branches
def test_ten_thousand_events_between_two_questions(branch: int, auth: Auth, monkeypatch: pytest.MonkeyPatch) -> None:
    real = asterisk(branch)
    name = f"Flood{branch}{auth}"

    async def program() -> None:
        async with (
            over_tcp(real) as tcp,
            over_http(real, auth) as http,
            http.events(events.UserEvent, where=lambda event: event.user_event == name, queue_size=20_000) as stream,
        ):
            await mark(tcp, name)
            await stream.get(10)
            # The question that is under way ends with the first event; the next waits for this:
            gate = asyncio.Event()
            ask = http_events.EventPump._ask  # pyright: ignore[reportPrivateUsage]

            async def later(pump: http_events.EventPump) -> object:
                await gate.wait()
                return await ask(pump)

            monkeypatch.setattr(http_events.EventPump, "_ask", later)
            for start in range(0, 10_000, 500):
                await asyncio.gather(
                    *(
                        tcp.send(actions.UserEvent(user_event=name, headers={"N": str(number)}))
                        for number in range(start, start + 500)
                    )
                )
            gate.set()
            numbers: list[int] = []
            while len(numbers) < 10_000:
                event = await stream.get(20)
                numbers.append(int(str(event.headers.get("N", -1))))
            assert numbers == list(range(10_000))
            assert stream.missed == 0

    run(program)


async def _as_us(client: HTTPClient, web: aiohttp.ClientSession, **action: str) -> str:
    """An action in the client's own session, as a stranger who has found its cookie sends it."""
    requests = client._connection.transport._requests  # type: ignore[attr-defined] # pyright: ignore
    cookie: str = requests._marker  # pyright: ignore
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": f'mansession_id="{cookie}"'}
    async with web.post(client.address, data=urlencode(action).encode(), headers=headers) as answer:
        return await answer.text()


@branches
def test_the_session_is_ended_from_outside(branch: int) -> None:
    real = asterisk(branch)

    async def program() -> None:
        async with aiohttp.ClientSession() as web, over_http(real, "cookie") as client:
            stream = client.events(events.UserEvent)
            assert "Goodbye" in await _as_us(client, web, Action="Logoff")
            with pytest.raises(ConnectionLost, match="forgotten our session"):
                await asyncio.wait_for(client.wait_closed(), 10)
            with pytest.raises(ConnectionLost):
                while True:
                    await stream.get(1)

    run(program)


@branches
def test_a_digest_session_that_is_ended_from_outside(branch: int) -> None:
    """The server makes a new session for the old nonce without a word; only the challenge tells."""
    real = asterisk(branch)

    async def program() -> None:
        async with over_http(real, "digest") as client:
            requests = client._connection.transport._requests  # type: ignore[attr-defined] # pyright: ignore
            form = b"Action=Logoff"
            await requests.ask(form)  # pyright: ignore
            with pytest.raises(ConnectionLost, match="forgotten our session"):
                await asyncio.wait_for(client.wait_closed(), 10)

    run(program)


@branches
def test_somebody_else_waits_in_our_session(branch: int) -> None:
    real = asterisk(branch)

    async def program() -> None:
        async with (
            aiohttp.ClientSession() as web,
            over_http(real, "cookie", event_mask="user") as client,
            client.events(events.UserEvent, events.EventsMissed) as stream,
        ):

            async def stranger() -> None:
                while True:  # whoever asks last sends the other away; which of us that is depends on the moment
                    await _as_us(client, web, Action="WaitEvent", Timeout="20")
                    await asyncio.sleep(0.05)  # they meet the sooner; on a busy server no question waits for long

            waiting = asyncio.create_task(stranger())
            while not isinstance(event := await stream.get(20), events.EventsMissed):
                pass
            assert "another WaitEvent" in event.cause
            waiting.cancel()
            await asyncio.wait([waiting])
            while not (isinstance(event, events.UserEvent) and event.user_event == "after"):
                await mark(client, "after")
                with contextlib.suppress(TimeoutError):  # his last question may take it away: that was told
                    event = await stream.get(2)
            assert client.connected

    run(program)


@both
@branches
def test_no_events_are_no_events(branch: int, auth: Auth) -> None:
    real = asterisk(branch)

    async def program() -> None:
        async with over_http(real, auth, event_mask="off") as client, client.events() as stream:
            for number in range(3):
                await mark(client, f"off {number}")
                await asyncio.sleep(1.1)
            with pytest.raises(TimeoutError):
                await stream.get(0.1)
            await client.send(actions.Events(event_mask="user"))
            await mark(client, "on")
            event = await stream.get(10)
            assert isinstance(event, events.UserEvent)

    run(program)


def test_an_escaped_line_break_is_no_line_break() -> None:
    real = asterisk(22)

    async def program() -> None:
        async with over_http(real, "cookie") as client, client.events(events.UserEvent) as stream:
            await client.send(actions.UserEvent(user_event="Smuggle", headers={"H": "a%0D%0AEvent: Fake"}))
            while (event := await stream.get(10)).user_event != "Smuggle":
                pass
            assert event.headers["H"] == "a%0D%0AEvent: Fake" and b"\r\nEvent: Fake" not in event.raw.raw

    run(program)


def test_a_user_who_may_do_little() -> None:
    real = asterisk(22)

    async def program() -> None:
        async with HTTPClient(real.host, real.http_port, username="viewer", password="viewer") as client:
            assert client.connected and client.branch in (None, 22)
            assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


@both
def test_no_session_is_left_at_the_server(auth: Auth) -> None:
    real = asterisk(22)

    async def program() -> None:
        async with over_tcp(real) as tcp:

            async def connected() -> int:
                answer = await tcp.send(actions.Command(command="manager show connected"))
                return sum("single" in line for line in answer.output)

            with contextlib.suppress(ConnectionLost):
                async with HTTPClient(
                    real.host, real.http_port, username="single", password="single", auth=auth
                ) as client:
                    await client.send(actions.Ping())
                    assert await connected() == 1
            assert await connected() == 0

    run(program)
