"""Several servers at once: what comes is told apart, and one that is down disturbs no other."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest

from ami_typed import (
    ActionError,
    AuthenticationError,
    Client,
    ClientClosed,
    ClientPool,
    ConnectionLost,
    ConnectionState,
    EventsLost,
    HTTPClient,
    Lost,
    NotSent,
    Ready,
    ReconnectPolicy,
    Tagged,
    TCPClient,
    actions,
    events,
    responses,
)
from ami_typed.testing import FakeAsterisk, Refusal
from tests.places import asterisk, bounded

SOON = ReconnectPolicy(first_delay=0.01, longest_delay=0.01)


def a_client(port: int, **options: Any) -> TCPClient:
    settings: dict[str, Any] = {"username": "hello", "password": "world", "reconnect": SOON, **options}
    return TCPClient("127.0.0.1", port, **settings)


class Servers:
    """Three fakes, of which the program may stop one and start it again."""

    def __init__(self, **fakes: FakeAsterisk) -> None:
        self.fakes = fakes
        self.ports = {name: fake.port for name, fake in fakes.items()}

    def __getitem__(self, name: str) -> FakeAsterisk:
        return self.fakes[name]

    async def stop(self, name: str) -> None:
        await self.fakes[name].close()

    async def start(self, name: str) -> None:
        self.fakes[name] = FakeAsterisk(port=self.ports[name])
        await self.fakes[name].start()

    def clients(self, **options: Any) -> dict[str, Client]:
        return {name: a_client(port, **options) for name, port in self.ports.items()}


@asynccontextmanager
async def three() -> AsyncGenerator[Servers]:
    async with AsyncExitStack() as stack:
        servers = Servers(**{name: await stack.enter_async_context(FakeAsterisk()) for name in ("msk", "spb", "ekb")})
        yield servers
        for name in servers.fakes:
            await servers.stop(name)


def run(program: Callable[[Servers], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with three() as servers:
            await bounded(program(servers))
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(whole())


def door(name: str) -> events.UserEvent:
    return events.UserEvent.example(user_event=name)


def test_events_of_all_with_their_servers() -> None:
    async def program(servers: Servers) -> None:
        handled: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        pool = ClientPool(servers.clients())

        @pool.on(events.UserEvent)  # before it is connected
        async def handler(tagged: Tagged[events.UserEvent]) -> None:
            await pool.send(actions.Ping(), to=tagged.server)
            handled.put_nowait((tagged.server, tagged.event.user_event))

        async with pool:
            assert list(pool) == ["msk", "spb", "ekb"] and len(pool) == 3 and "msk" in pool
            assert set(pool.states.values()) == {ConnectionState.READY} and pool.errors == {}
            async with (
                pool.events(events.UserEvent, events.Hangup) as stream,
                pool.expect(events.UserEvent, where=lambda tagged: tagged.server == "ekb") as ekb,
            ):
                waiting = asyncio.create_task(pool.wait_for(events.UserEvent, timeout=10))
                await asyncio.sleep(0)
                for number in range(3):
                    for name in pool:
                        servers[name].emit(door(f"{name} {number}"))
                came = [await stream.get(10) for _ in range(9)]
                assert (await ekb.get(10)).event == door("ekb 0")
            for name in pool:
                mine = [tagged.event for tagged in came if tagged.server == name]
                assert mine == [door(f"{name} {number}") for number in range(3)]
            first = await waiting
            assert first == came[0] and first.event.user_event.startswith(first.server)
            assert [await handled.get() for _ in came] == [(tagged.server, door_of(tagged)) for tagged in came]
        assert repr(pool) == "<ClientPool msk: closed, spb: closed, ekb: closed>"

    run(program)


def door_of(tagged: Tagged[events.UserEvent | events.Hangup]) -> str:
    assert isinstance(tagged.event, events.UserEvent)
    return tagged.event.user_event


def test_sending_to_one_and_to_all() -> None:
    async def program(servers: Servers) -> None:
        servers["spb"].on(actions.Ping)(lambda _: Refusal("Not here"))
        async with ClientPool(servers.clients()) as pool:
            assert (await pool.send(actions.Ping(), to="msk")).ping == "Pong"
            assert [type(action) for action in servers["ekb"].received][-1] is not actions.Ping
            answers = await pool.send_to_all(actions.Ping())
            assert list(answers) == ["msk", "spb", "ekb"]
            assert isinstance(answers["msk"], responses.PingResponse)
            assert isinstance(answers["spb"], ActionError)
            with pytest.raises(LookupError, match="no server 'nsk' in the pool; there are msk, spb, ekb"):
                await pool.send(actions.Ping(), to="nsk")
            with pytest.raises(LookupError):
                pool["nsk"]
            assert (await pool["ekb"].send(actions.Ping())).ping == "Pong"

    run(program)


def test_one_is_down_from_the_beginning(caplog: pytest.LogCaptureFixture) -> None:
    async def program(servers: Servers) -> None:
        await servers.stop("spb")
        pool = ClientPool(servers.clients())
        changes = pool.connection_events()
        with caplog.at_level(logging.WARNING, "ami_typed.pool"):
            await pool.connect()
        assert [record.message.partition(":")[0] for record in caplog.records] == ["server spb"]
        assert list(pool.errors) == ["spb"]
        assert pool.states["spb"] in (ConnectionState.CONNECTING, ConnectionState.CLOSED)
        answers = await pool.send_to_all(actions.Ping(), timeout=0.05)
        assert isinstance(answers["spb"], NotSent | ClientClosed)
        assert isinstance(answers["msk"], responses.PingResponse)
        async with pool.events(events.UserEvent) as stream:
            servers["msk"].emit(door("Door"))
            assert (await stream.get(10)).server == "msk"
            await servers.start("spb")
            async for change in changes:
                if change.server == "spb" and isinstance(change.event, Ready):
                    break
            assert pool.errors == {}
            servers["spb"].emit(door("Door"))
            assert (await stream.get(10)).server == "spb"
        await pool.close()

    run(program)


def test_one_is_killed_in_the_middle() -> None:
    async def program(servers: Servers) -> None:
        async with (
            ClientPool(servers.clients()) as pool,
            pool.events(events.UserEvent, events.EventsMissed) as stream,
        ):
            changes = pool.connection_events()
            await servers.stop("msk")
            seen: list[tuple[str, type]] = []
            async for change in changes:
                seen.append((change.server, type(change.event)))
                if isinstance(change.event, Lost):
                    break
            assert seen == [("msk", Lost)]
            servers["spb"].emit(door("Door"))
            assert await stream.get(10) == Tagged("spb", door("Door"))
            await servers.start("msk")
            missed = await stream.get(10)
            assert missed.server == "msk" and isinstance(missed.event, events.EventsMissed)
            assert stream.missed == 1
            await pool.send(actions.Ping(), to="msk")

    run(program)


def test_one_is_slow() -> None:
    async def program(servers: Servers) -> None:
        go_on = asyncio.Event()

        @servers["ekb"].on(actions.Ping)
        async def slow(_: actions.Ping) -> None:
            await go_on.wait()

        async with ClientPool(servers.clients()) as pool:
            waiting = asyncio.create_task(pool.send(actions.Ping(), to="ekb"))
            await pool.send(actions.Ping(), to="msk")
            servers["spb"].emit(door("Door"))
            assert not waiting.done()
            go_on.set()
            await waiting

    run(program)


def test_all_give_up() -> None:
    """A subscription ends with the last of them."""

    async def program(servers: Servers) -> None:
        async with ClientPool(servers.clients(reconnect=None)) as pool, pool.events(events.UserEvent) as stream:
            servers["msk"].hang_up()
            servers["spb"].emit(door("Door"))
            assert (await stream.get(10)).server == "spb"
            for name in pool:
                servers[name].hang_up()
            with pytest.raises(ConnectionLost):
                await stream.get(10)

    run(program)


def test_a_login_that_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """It is not tried for again; where all are refused, that is raised."""

    async def program(servers: Servers) -> None:
        clients = servers.clients() | {"spb": a_client(servers.ports["spb"], password="wr0ng")}
        async with ClientPool(clients) as pool:
            assert isinstance(pool.errors["spb"], AuthenticationError)
            assert pool.states["spb"] is ConnectionState.CLOSED and pool["msk"].connected
        with pytest.raises(AuthenticationError):
            await ClientPool(servers.clients(password="wr0ng")).connect()
        with pytest.raises(ValueError, match="username"):
            async with ClientPool({"msk": servers.clients()["msk"], "spb": TCPClient("127.0.0.1")}):
                pass

    with caplog.at_level(logging.ERROR, "ami_typed.pool"):
        run(program)
    assert "wr0ng" not in caplog.text


def test_closing_while_it_connects() -> None:
    async def program(servers: Servers) -> None:
        servers["spb"].on(actions.Challenge)(lambda _: asyncio.Event().wait())
        pool = ClientPool(servers.clients())
        connecting = asyncio.create_task(pool.connect())
        while not pool["msk"].connected:  # noqa: ASYNC110 - the pool tells when all were tried
            await asyncio.sleep(0.005)
        await pool.close()
        await connecting
        assert set(pool.states.values()) == {ConnectionState.CLOSED}

        connecting = asyncio.create_task(pool.connect())
        while not pool["msk"].connected:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.005)
        connecting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await connecting
        assert set(pool.states.values()) == {ConnectionState.CLOSED}

    run(program)


def test_servers_come_and_go() -> None:
    async def program(servers: Servers) -> None:
        clients = servers.clients()
        late = clients.pop("ekb")
        async with ClientPool(clients) as pool, pool.events(events.UserEvent) as stream:
            await pool.add("ekb", late)
            servers["ekb"].emit(door("Door"))
            assert (await stream.get(10)).server == "ekb"
            await pool.remove("msk")
            assert list(pool) == ["spb", "ekb"] and not clients["msk"].connected
            with pytest.raises(LookupError, match="'msk'"):
                await pool.remove("msk")
            with pytest.raises(ValueError, match="same client"):
                await pool.add("nsk", late)
            servers["spb"].emit(door("Door"))
            assert (await stream.get(10)).server == "spb"

    run(program)


def test_it_can_be_connected_again() -> None:
    async def program(servers: Servers) -> None:
        seen: list[str] = []
        pool = ClientPool(servers.clients())

        @pool.on(events.UserEvent)
        def handler(tagged: Tagged[events.UserEvent]) -> None:
            seen.append(tagged.server)

        for _ in range(2):
            async with pool, pool.events(events.UserEvent) as stream:
                for name in pool:
                    servers[name].emit(door("Door"))
                for _ in pool:
                    await stream.get(10)
            with pytest.raises(ClientClosed):
                await stream.get(10)
        assert sorted(seen) == sorted(["msk", "spb", "ekb"] * 2)
        pool.off(handler)
        assert [client.stats.events.subscriptions for client in (pool[name] for name in pool)] == [(), (), ()]

    run(program)


def test_the_end_of_the_changes() -> None:
    async def program(servers: Servers) -> None:
        pool = ClientPool(servers.clients())
        changes = pool.connection_events()
        async with pool:
            pass
        came = [change async for change in changes]
        assert sorted(change.server for change in came if isinstance(change.event, Ready)) == ["ekb", "msk", "spb"]

    run(program)


@pytest.mark.parametrize("on_missed", ["drop_oldest", "drop_newest", "raise"])
def test_one_queue_over_all(on_missed: Any) -> None:
    async def program(servers: Servers) -> None:
        names = ("msk", "spb")
        async with (
            ClientPool({name: a_client(servers.ports[name]) for name in names}) as pool,
            pool.events(events.UserEvent, events.EventsMissed, queue_size=2, on_missed=on_missed) as stream,
        ):
            for number in range(2):
                for name in names:
                    servers[name].emit(door(f"{name} {number}"))
                    await pool.send(actions.Ping(), to=name)
            if on_missed == "raise":
                with pytest.raises(EventsLost):
                    await stream.get(10)
                return
            came = [await stream.get(10) for _ in range(3)]
            gap = came.pop(0 if on_missed == "drop_oldest" else 2)
            assert gap.server == "*" and isinstance(gap.event, events.EventsMissed) and gap.event.count == 2
            number = 1 if on_missed == "drop_oldest" else 0
            assert came == [Tagged(name, door(f"{name} {number}")) for name in names]

    run(program)


def test_a_mask_that_follows_the_subscriptions() -> None:
    async def program(servers: Servers) -> None:
        async with (
            ClientPool(servers.clients(event_mask="auto")) as pool,
            pool.events(events.UserEvent) as stream,
        ):
            for name in pool:
                servers[name].emit(door("Door"))
                assert (await stream.get(10)).server == name

    run(program)


CLIENT = TCPClient("127.0.0.1")


@pytest.mark.parametrize(
    ("clients", "error", "reason"),
    [
        ({}, ValueError, "at least one server"),
        ([("msk", CLIENT), ("msk", TCPClient("127.0.0.1"))], ValueError, "two servers of a pool have the name 'msk'"),
        ({"msk": CLIENT, "spb": CLIENT}, ValueError, "'msk' and 'spb' are the same client"),
        ({"": CLIENT}, ValueError, "has a name"),
        ({"*": CLIENT}, ValueError, "has a name"),
        ({"msk": "127.0.0.1"}, TypeError, "such as TCPClient"),
    ],
)
def test_what_can_be_no_pool(clients: Any, error: type[Exception], reason: str) -> None:
    with pytest.raises(error, match=reason):
        ClientPool(clients)


def test_wrong_subscriptions_are_refused() -> None:
    pool = ClientPool([("msk", CLIENT)])
    with pytest.raises(ValueError, match="queue_size"):
        pool.events(events.Hangup, queue_size=0)
    with pytest.raises(TypeError, match="classes of events"):
        pool.on("Hangup")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


@pytest.mark.asterisk
def test_two_real_servers_of_two_branches() -> None:
    """Branch 22 over TCP and branch 16 over HTTP."""
    new, old = asterisk(22), asterisk(16)

    async def program() -> None:
        clients = {
            "new": TCPClient(new.host, new.port, username="hello", password="world"),
            "old": HTTPClient(old.host, old.http_port, username="hello", password="world"),
        }
        async with ClientPool(clients) as pool:
            versions = await pool.send_to_all(actions.CoreSettings())
            told = {
                name: answer.asterisk_version.partition(".")[0]
                for name, answer in versions.items()
                if isinstance(answer, responses.CoreSettingsResponse)
            }
            assert told == {"new": "22", "old": "16"}
            mine = f"Pool-{id(pool)}"
            async with pool.events(events.UserEvent, where=lambda tagged: tagged.event.user_event == mine) as stream:
                await pool.send_to_all(actions.UserEvent(user_event=mine))
                assert {(await stream.get(10)).server for _ in clients} == {"new", "old"}

    asyncio.run(bounded(program()))
