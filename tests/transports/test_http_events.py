"""Events over HTTP: whatever happens to the questions for them, none comes twice, and what may be lost is told."""

import asyncio

import aiohttp
import pytest

from ami_typed import (
    Client,
    ConnectionLost,
    Event,
    EventsLost,
    EventStream,
    NotSent,
    actions,
    events,
)
from ami_typed.testing import FakeAsterisk
from ami_typed.transports import http_events
from tests.transports.web import Auth, a_client, both, run


def bell(number: int) -> events.UserEvent:
    return events.UserEvent(user_event=str(number), headers={})


async def take(stream: EventStream[Event], count: int) -> list[str]:
    """The next so many events, by name; a gap by its cause."""
    taken: list[str] = []
    for _ in range(count):
        event = await stream.get(10)
        if isinstance(event, events.EventsMissed):
            assert event.count is None
            taken.append(event.cause)
        else:
            assert isinstance(event, events.UserEvent)
            taken.append(event.user_event)
    return taken


def bells(client: Client) -> EventStream[Event]:
    return client.events(events.UserEvent, events.EventsMissed)


@both
def test_ten_thousand_events_between_two_questions(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth) as client, bells(client) as stream:
            for number in range(10_000):
                fake.emit(bell(number))  # the event loop has no turn: all are queued between two questions
            assert await take(stream, 10_000) == [str(number) for number in range(10_000)]
            assert stream.missed == 0

    run(program)


@both
def test_ordinary_events_of_the_login(auth: Auth) -> None:
    async def program() -> None:
        booted: asyncio.Queue[events.FullyBooted] = asyncio.Queue()
        async with FakeAsterisk(http=True) as fake:
            client = a_client(fake, auth)
            client.on(events.FullyBooted)(booted.put_nowait)
            async with client:
                fake.emit(bell(1))
                await client.wait_for(events.UserEvent, timeout=5)
            assert booted.qsize() == (1 if auth == "cookie" else 0)  # digest has no login whose answer could hold it

    run(program)


@pytest.mark.parametrize("cut", [100, 400, 5_000])
@both
def test_a_body_that_is_cut(auth: Auth, cut: int) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth) as client, bells(client) as stream:
            fake.web.cut_after = cut
            for number in range(100):
                fake.emit(bell(number))
            seen: list[str] = []
            while not (seen and "cut" in seen[-1]):
                seen += await take(stream, 1)
            *before, gap = seen
            assert before == [str(number) for number in range(len(before))] and len(before) < 100
            assert len(before) == 0 or cut > 100, "what came whole before the cut is handed over"
            assert "cut in the middle" in gap and stream.missed == 1
            fake.emit(bell(1000))
            assert await take(stream, 1) == ["1000"]
            assert client.connected

    run(program)


def test_a_stream_may_end_where_events_are_lost() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client:
            stream = client.events(events.UserEvent, on_missed="raise")
            fake.web.cut_after = 10
            fake.emit(bell(1))
            with pytest.raises(EventsLost, match="1 events were lost: the connection was cut"):
                await stream.get(5)

    run(program)


@both
def test_a_question_that_is_cut_off(auth: Auth) -> None:
    """A proxy that loses patience: what it took along nobody knows, and the session goes on."""

    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth) as client, bells(client) as stream:
            await asyncio.sleep(0.1)
            fake.on(actions.Ping)(lambda action: fake.web.drop_connections())
            await asyncio.gather(client.send(actions.Ping()), return_exceptions=True)
            if auth == "cookie":  # its WaitEvent was under way; with digest there was none
                (gap,) = await take(stream, 1)
                assert "without an answer" in gap
            fake.emit(bell(7))
            assert await take(stream, 1) == ["7"]
            assert client.connected and stream.missed == (1 if auth == "cookie" else 0)

    run(program)


def test_a_proxy_without_patience() -> None:
    """It ends the first question after two seconds; then each takes less, and nothing is lost any more."""

    async def program() -> None:
        async with FakeAsterisk(http=True, http_poll=1) as fake, a_client(fake) as client, bells(client) as stream:
            await asyncio.sleep(2.2)
            fake.web.drop_connections()
            (gap,) = await take(stream, 1)
            assert "without an answer" in gap
            asked = fake.web.requests.count("WaitEvent")
            await asyncio.sleep(2.5)
            assert fake.web.requests.count("WaitEvent") >= asked + 2
            assert client.connected and stream.missed == 1

    run(program)


@both
def test_an_expired_session_is_a_lost_connection(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            client = await a_client(fake, auth).connect()
            async with client.events(events.UserEvent) as stream:
                fake.emit(bell(1))
                assert (await stream.get(5)).user_event == "1"
                fake.web.forget_all()
                with pytest.raises(ConnectionLost, match=r"forgotten our session.*httptimeout"):
                    await stream.get(5)
            with pytest.raises(ConnectionLost):
                await client.wait_closed()
            with pytest.raises(NotSent):
                await client.send(actions.Ping())
            async with client, client.events(events.UserEvent) as stream:  # connected again
                fake.emit(bell(2))
                assert (await stream.get(5)).user_event == "2"

    run(program)


@both
def test_a_short_httptimeout(auth: Auth) -> None:
    """With 2 seconds WaitEvent never waits: the pump keeps the pace, and keeps the session alive."""

    async def program() -> None:
        async with FakeAsterisk(http=True, http_timeout=2) as fake, a_client(fake, auth) as client:
            async with bells(client) as stream:
                await asyncio.sleep(3)
                fake.emit(bell(1))
                assert await take(stream, 1) == ["1"] and stream.missed == 0
            assert fake.web.requests.count("WaitEvent") <= 6, "a busy loop"

    run(program)


def test_the_session_dies_while_nobody_can_ask() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True, http_timeout=0.2) as fake:  # shorter than the pace: as if we had slept
            client = await a_client(fake).connect()
            with pytest.raises(ConnectionLost, match="httptimeout"):
                await client.wait_closed()
            await client.close()

    run(program)


@both
def test_the_server_is_gone(auth: Auth) -> None:
    async def program() -> None:
        fake = FakeAsterisk(http=True)
        await fake.start()
        client = await a_client(fake, auth).connect()
        waiting = asyncio.create_task(client.wait_for(events.Hangup, timeout=None))
        await asyncio.sleep(0.05)
        await fake.close()
        with pytest.raises(ConnectionLost, match="refused"):
            await waiting
        with pytest.raises(ConnectionLost):
            await client.wait_closed()
        await client.close()

    run(program)


@both
def test_the_server_is_restarted_between_two_questions(auth: Auth) -> None:
    """It answers at once, to the same cookie or nonce; but it knows nothing of our session."""

    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            client = await a_client(fake, auth).connect()
            async with client.events(events.UserEvent) as stream:
                await fake.web.close()
                await fake.web.start()
                fake.emit(bell(1))
                with pytest.raises(ConnectionLost):
                    await stream.get(5)
            async with client, client.events(events.UserEvent) as stream:
                fake.emit(bell(2))
                assert (await stream.get(5)).user_event == "2"

    run(program)


def test_somebody_else_waits_in_our_session() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client, bells(client) as stream:
            (cookie,) = fake.web.sessions
            async with aiohttp.ClientSession(cookies={"mansession_id": cookie}) as stranger:
                url = f"http://127.0.0.1:{fake.http_port}/rawman"
                async with stranger.post(url, data={"Action": "WaitEvent", "Timeout": "50"}) as answer:
                    assert answer.status == 200
                    (gap,) = await take(stream, 1)
                    assert "another WaitEvent in the same session" in gap
            fake.emit(bell(3))
            assert (await take(stream, 1)) == ["3"]
            assert client.connected

    run(program)


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


def test_a_fault_of_our_own_is_no_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_: http_events.EventPump) -> tuple[list[object], None]:
        raise RuntimeError("a mistake")

    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            client = await a_client(fake).connect()
            monkeypatch.setattr(http_events.EventPump, "_ask", broken)
            fake.emit(bell(1))
            with pytest.raises(ConnectionLost, match="a mistake"):
                await client.wait_closed()
            await client.close()

    run(program)
