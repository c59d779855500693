"""What a real Asterisk does to its clients, and what a program is told of it: each time by type and by words."""

import asyncio
import contextlib
import re
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar, Unpack

import pytest

from ami_typed import (
    ActionError,
    ActionTimeout,
    AuthenticationError,
    ConnectError,
    ConnectionState,
    HTTPClient,
    LoginInUse,
    NotSent,
    PermissionDenied,
    ReconnectPolicy,
    TCPClient,
    actions,
    events,
)
from ami_typed.lifecycle import Connected, ConnectionEvent, GaveUp, Lost, Ready, Reconnecting
from ami_typed.options import ClientOptions
from ami_typed.transports.http import HTTPAuth
from tests.asterisk.connection import Connection, message
from tests.asterisk.debian import Failure
from tests.asterisk.forwarder import Forwarder
from tests.asterisk.private import Private
from tests.places import bounded, own_asterisk

pytestmark = pytest.mark.asterisk
both = pytest.mark.parametrize("branch", [22, 16])

C = TypeVar("C", bound=ConnectionEvent)

SOON = ReconnectPolicy(first_delay=0.05, longest_delay=0.3)


def run(
    program: Callable[[Private], Awaitable[None]], branch: int = 22, *, general: str = "", manager: str = ""
) -> None:
    """Run a program beside a server of its own; manager.conf gets more in its general part and at its end."""
    with own_asterisk(branch, {"manager.conf": f"[general](+)\n{general}\n{manager}\n"}) as server:
        asyncio.run(bounded(program(server)))


def options(changes: ClientOptions) -> ClientOptions:
    return {"username": "hello", "password": "world", "reconnect": SOON, **changes}


def a_client(server: Private, **changes: Unpack[ClientOptions]) -> TCPClient:
    return TCPClient(server.server.host, server.plan.ami, **options(changes))


async def cli(server: Private, command: str) -> None:
    """On the server's own command line; it may end before it has answered."""
    with contextlib.suppress(Failure):
        await asyncio.to_thread(server.cli, command)


class Changes:
    """What happens to a client's connection."""

    def __init__(self, client: TCPClient | HTTPClient) -> None:
        self._stream = client.connection_events()

    async def next(self, kind: type[C]) -> C:
        """The next change of a kind; those between are dropped."""
        async for change in self._stream:
            if isinstance(change, kind):
                return change
        raise AssertionError(f"it ended without {kind.__name__}")


def logins(server: Private, outcome: str) -> int:
    """How many logins ended so, as the server's log of security events says."""
    return server.log().count(f'SecurityEvent="{outcome}"')


def sessions(server: Private) -> dict[str, str]:
    """The file descriptor of each session at the server, by the name of its user."""
    rows = server.cli("manager show connected").splitlines()[1:-1]
    return {row.split()[0]: row.split()[4] for row in rows}


# The server goes.


@both
@pytest.mark.parametrize("command", ["core stop now", "core restart now"])
def test_a_shutdown_is_announced(branch: int, command: str) -> None:
    async def program(server: Private) -> None:
        async with a_client(server) as client, client.events(events.Shutdown) as stream:
            changes = Changes(client)
            async with client.expect(events.OriginateResponse) as answer:
                await client.send(actions.Originate(channel="Local/200@default", application="Wait", data="60"))
                await answer.get(timeout=10)
            await cli(server, command)
            cause = (await changes.next(Lost)).cause
            assert cause.reason == "the server has shut down (the server closed the connection)"
            shutdown = await stream.get()
            assert shutdown.restart is (command == "core restart now")
            if command == "core stop now":
                assert await asyncio.to_thread(server.ended, 10)
                server.launch()
            assert (await changes.next(Ready)).returned
            assert (await client.send(actions.CoreShowChannels())).complete is not None

    run(program, branch)


@both
def test_a_shutdown_is_not_announced_to_those_without_system_events(branch: int) -> None:
    async def program(server: Private) -> None:
        async with a_client(server, event_mask="call") as client:
            changes = Changes(client)
            await cli(server, "core restart now")
            assert (await changes.next(Lost)).cause.reason == "the server closed the connection"
            await changes.next(Ready)

    run(program, branch)


@both
def test_a_server_that_waits_for_its_last_call_lets_nobody_in(branch: int) -> None:
    async def program(server: Private) -> None:
        async with (
            Forwarder(server.server.host, server.plan.ami) as way,
            TCPClient("127.0.0.1", way.port, **options({})) as client,
        ):
            async with client.expect(events.OriginateResponse) as answer:
                await client.send(actions.Originate(channel="Local/200@default", application="Wait", data="60"))
                await answer.get(timeout=10)
            stopping = asyncio.create_task(cli(server, "core stop gracefully"))
            with pytest.raises(ActionError, match="Ping: the server said: Asterisk is shutting down"):
                while True:
                    await client.send(actions.Ping())

            for other in (a_client(server), a_web_client(server, "cookie"), a_web_client(server, "digest")):
                with pytest.raises(ConnectError, match="the server said: Asterisk is shutting down") as refused:
                    await other.connect()
                assert not isinstance(refused.value, AuthenticationError)

            changes = Changes(client)
            way.forget()
            assert [(await changes.next(Reconnecting)).attempt for _ in range(3)] == [1, 2, 3]
            await cli(server, "core abort shutdown")
            await changes.next(Ready)
            await stopping

    run(program, branch)


def test_a_session_is_kicked() -> None:
    async def program(server: Private) -> None:
        async with a_client(server) as client:
            changes = Changes(client)
            descriptor = sessions(server)["hello"]
            await cli(server, f"manager kick session {descriptor}")
            assert (await changes.next(Lost)).cause.reason == "the server closed the connection"
            assert (await changes.next(Ready)).returned

    run(program)


def test_a_server_that_falls_over_again_while_the_client_comes_back() -> None:
    async def program(server: Private) -> None:
        async with a_client(server) as client:
            changes = Changes(client)
            server.kill()
            assert (await changes.next(Lost)).cause.reason
            assert [(await changes.next(Reconnecting)).attempt for _ in range(3)] == [1, 2, 3]
            server.launch()
            await changes.next(Connected)
            server.kill()  # in the middle of the login
            ping = asyncio.create_task(client.send(actions.Ping()))
            assert (await changes.next(Reconnecting)).attempt > 3
            server.launch()
            assert (await changes.next(Ready)).returned
            assert (await ping).ping == "Pong"

    run(program)


# The login is refused.


@both
def test_a_user_who_is_logged_in_already(branch: int) -> None:
    async def program(server: Private) -> None:
        async with (
            a_client(server) as observer,
            observer.events(events.SessionLimit) as refusals,
            Forwarder(server.server.host, server.plan.ami) as way,
        ):
            single: ClientOptions = {"username": "single", "password": "single", "keepalive": 0.2, "timeout": 2.0}
            async with TCPClient("127.0.0.1", way.port, **options(single)) as client:
                second = a_client(server, **single)
                with pytest.raises(LoginInUse) as refused:
                    await second.connect()
                assert refused.value.reason == "Login Already In Use"
                assert second.state is ConnectionState.CLOSED
                await refusals.get()

                changes = Changes(client)
                way.fall_silent()
                lost = await changes.next(Lost)
                assert lost.cause.reason == "nothing came for 0.2 s, nor an answer to Ping in 2 s"
                waiting = asyncio.create_task(client.send(actions.Ping(), timeout=20))
                await refusals.get()  # our own session, which the server takes for alive
                await refusals.get()
                assert client.state is ConnectionState.RECONNECTING and not waiting.done()
                way.forget()
                assert (await changes.next(Ready)).returned
                assert (await waiting).ping == "Pong"

    run(program, branch)


@both
def test_too_many_logins_under_way(branch: int) -> None:
    async def program(server: Private) -> None:
        client = a_client(server)
        with contextlib.closing(await asyncio.to_thread(Connection, server.server, "")):
            with pytest.raises(ConnectError, match=r"without a greeting: .* too many logins under way \(authlimit"):
                await client.connect()
            connecting = asyncio.create_task(client.connect(wait_for_server=20))
        await connecting
        assert client.connected
        await client.close()

    run(program, branch, general="authlimit = 1")


@both
def test_a_login_that_is_too_slow(branch: int) -> None:
    async def program(server: Private) -> None:
        async with Forwarder(server.server.host, server.plan.ami) as way:
            way.requests_pass = False
            client = TCPClient("127.0.0.1", way.port, **options({}))
            with pytest.raises(ConnectError, match="lost during the login: the server closed the connection"):
                await client.connect()
            way.requests_pass = True
            async with client:
                assert (await client.send(actions.Ping())).ping == "Pong"

    run(program, branch, general="authtimeout = 1")


@both
def test_a_password_that_was_changed_meanwhile(branch: int) -> None:
    async def program(server: Private) -> None:
        async with (
            Forwarder(server.server.host, server.plan.ami) as way,
            TCPClient("127.0.0.1", way.port, **options({})) as client,
        ):
            changes = Changes(client)
            server.write("manager.conf", server.read("manager.conf").replace("secret = world", "secret = other"))
            await cli(server, "manager reload")
            assert (await client.send(actions.Ping())).ping == "Pong"  # who is in stays in
            way.forget()
            cause = (await changes.next(GaveUp)).cause
            assert isinstance(cause, AuthenticationError) and cause.reason == "Authentication failed"
            with pytest.raises(AuthenticationError):
                await client.wait_closed()
            with pytest.raises(NotSent, match="refused the login of manager user 'hello'"):
                await client.send(actions.Ping())
            assert not any("reconnect" in task.get_name() for task in asyncio.all_tasks())  # nobody tries again
            assert (logins(server, "SuccessfulAuth"), logins(server, "ChallengeResponseFailed")) == (1, 1)

    run(program, branch)


@both
def test_a_user_who_was_removed_meanwhile(branch: int) -> None:
    async def program(server: Private) -> None:
        guest: ClientOptions = {"username": "guest", "password": "guest"}
        async with (
            Forwarder(server.server.host, server.plan.ami) as way,
            TCPClient("127.0.0.1", way.port, **options(guest)) as client,
        ):
            changes = Changes(client)
            server.write("manager.conf", server.read("manager.conf").replace("[guest]", "[other]"))
            await cli(server, "manager reload")
            assert (await client.send(actions.Ping())).ping == "Pong"
            way.forget()
            cause = (await changes.next(GaveUp)).cause
            assert isinstance(cause, AuthenticationError) and cause.username == "guest"
            assert logins(server, "InvalidAccountID") == 1

    run(program, branch, manager="[guest]\nsecret = guest\nread = all\nwrite = all")


# The server stays, and does not do what was asked.


@both
def test_what_a_user_may_not_do(branch: int) -> None:
    async def program(server: Private) -> None:
        async with a_client(server, username="viewer", password="viewer") as client:
            with pytest.raises(PermissionDenied) as denied:
                await client.send(actions.Originate(channel="Local/200@default", application="Wait", data="1"))
            assert str(denied.value) == (
                "Originate: the server said: Permission denied (it needs write = originate in manager.conf)"
            )
            assert (await client.send(actions.Ping())).ping == "Pong"

    run(program, branch)


@both
def test_a_reload_leaves_the_connection(branch: int) -> None:
    async def program(server: Private) -> None:
        client = a_client(server)
        stream = client.events(events.Reload)
        async with client:
            changes = client.connection_events()
            await cli(server, "core reload")
            assert (await stream.get()).module == "All"
            await cli(server, "module reload app_queue.so")
            assert (await stream.get()).module == "app_queue.so"
            await cli(server, "manager reload")
            assert (await client.send(actions.Ping())).ping == "Pong"
        assert [change async for change in changes] == []

    run(program, branch)


@both
def test_a_server_that_does_not_answer_events(branch: int) -> None:
    async def program(server: Private) -> None:
        async with a_client(server, event_mask="on") as client, client.events(events.UserEvent) as stream:
            with pytest.raises(ActionTimeout, match="Events was sent and may have run"):
                await client.send(actions.Events(event_mask="on"), timeout=0.3)
            await client.send(actions.UserEvent(user_event="Hello"))
            assert (await stream.get()).user_event == "Hello"
            assert (await client.send(actions.Events(event_mask="call"))).events is True
            assert client.pending == 0

    run(program, branch, general="brokeneventsaction = yes")


LARGE = [f"Line{number}: {'x' * 900}" for number in range(100)]
"""The body of an event of 90 kB."""


def flood(server: Private, first: int) -> None:
    """Send events, each with its number, until the server has cut off the user quick, who does not read."""
    sender = Connection(server.server)
    for start in range(first, first + 1000, 20):
        for number in range(start, start + 20):
            sender.socket.sendall(message("Action: UserEvent", "UserEvent: Flood", f"Number: {number}", *LARGE))
        sender.read(quiet=0.2)
        if "quick" not in sessions(server):
            sender.close()
            return
    raise AssertionError("the server never cut the connection")


@both
def test_a_client_that_does_not_read_is_cut_off_in_the_middle_of_an_event(branch: int) -> None:
    async def program(server: Private) -> None:
        quick: ClientOptions = {"username": "quick", "password": "quick", "event_mask": "user"}
        async with (
            a_client(server, **quick) as client,
            client.events(events.UserEvent, events.EventsMissed, queue_size=10_000) as stream,
        ):
            changes = Changes(client)
            flood(server, first=0)  # the event loop stands still
            cut = await changes.next(Lost)
            assert re.fullmatch(r"the connection ended inside a message, \d+ bytes of it had come", cut.cause.reason)
            assert (await changes.next(Ready)).returned
            await client.send(actions.UserEvent(user_event="Flood", headers={"Number": "last"}))
            seen: list[str] = []
            while seen[-1:] != ["last"]:
                event = await stream.get()
                seen.append("missed" if isinstance(event, events.EventsMissed) else str(event.headers["Number"]))
            whole = len(seen) - 2
            assert seen == [*map(str, range(whole)), "missed", "last"] and whole > 0
            assert stream.missed == 1

    run(program, branch)


# Over HTTP.


def a_web_client(server: Private, auth: HTTPAuth) -> HTTPClient:
    return HTTPClient(server.server.host, server.plan.http, auth=auth, **options({}))


@both
@pytest.mark.parametrize("auth", ["cookie", "digest"])
def test_a_web_server_that_is_restarted(branch: int, auth: HTTPAuth) -> None:
    async def program(server: Private) -> None:
        async with a_web_client(server, auth) as client, client.events(events.UserEvent, events.EventsMissed) as stream:
            changes = Changes(client)
            server.kill()
            await changes.next(Lost)
            server.launch()
            assert (await changes.next(Ready)).returned
            await client.send(actions.UserEvent(user_event="Hello"))
            assert isinstance(await stream.get(), events.EventsMissed)
            assert isinstance(await stream.get(), events.UserEvent)

    run(program, branch)


def stand_still(server: Private) -> None:
    """Keep the event loop until the server has forgotten the session."""
    while "hello" in sessions(server):
        time.sleep(0.2)


@pytest.mark.parametrize(("branch", "auth"), [(22, "digest"), (16, "cookie")])
def test_a_web_session_that_has_run_out(branch: int, auth: HTTPAuth) -> None:
    async def program(server: Private) -> None:
        async with a_web_client(server, auth) as client, client.events(events.UserEvent, events.EventsMissed) as stream:
            changes = Changes(client)
            stand_still(server)
            cause = (await changes.next(Lost)).cause
            assert cause.reason.startswith("the server has forgotten our session")
            assert (await changes.next(Ready)).returned
            await client.send(actions.UserEvent(user_event="Hello"))
            assert isinstance(await stream.get(), events.EventsMissed)
            assert isinstance(await stream.get(), events.UserEvent)

    run(program, branch, general="httptimeout = 3")
