"""Connecting and its end: what goes wrong is said clearly, and nothing is left behind."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ami_typed import (
    TLS,
    AuthenticationError,
    Client,
    ClientClosed,
    ConnectError,
    ConnectionLost,
    LocalProtocolError,
    NotSent,
    OutcomeUnknown,
    TCPClient,
    actions,
    events,
)
from ami_typed.login import LoginMethod
from ami_typed.testing import FakeAsterisk, Refusal
from tests.places import AUTHORITY, asterisk, bounded, server_tls


def run(program: Callable[..., Awaitable[None]]) -> None:
    async def whole() -> None:
        await bounded(program())
        for _ in range(100):  # a server of asyncio takes a moment to notice that a handshake was given up
            if asyncio.all_tasks() == {asyncio.current_task()}:
                return
            await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(whole())


class Server:
    """A server that says what it is told to, and is no Asterisk."""

    def __init__(self, *says: bytes, then_close: bool = False) -> None:
        self._says = says
        self._then_close = then_close
        self._serving: list[asyncio.Task[Any]] = []
        self.port = 0

    async def __aenter__(self) -> "Server":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.append(task)
        try:
            for data in self._says:
                writer.write(data)
                await writer.drain()
            while not self._then_close and await reader.read(65536):
                pass
        except ConnectionError:
            pass
        finally:
            writer.close()


def a_client(port: int, **settings: Any) -> TCPClient:
    return TCPClient("127.0.0.1", port, username="hello", password="world", **settings)


def test_a_wrong_password() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            for login in ("md5", "plain"):
                client = TCPClient(fake.host, fake.port, username="hello", password="wr0ng", login=login)
                with pytest.raises(
                    AuthenticationError, match="refused the login of manager user 'hello': Authentication failed"
                ) as caught:
                    await client.connect()
                assert "wr0ng" not in str(caught.value) + repr(caught.value) + repr(client)
                assert not client.connected

    run(program)


@pytest.mark.asterisk
def test_a_wrong_password_at_the_real_server() -> None:
    real = asterisk(22)

    async def program() -> None:
        with pytest.raises(AuthenticationError, match="Authentication failed"):
            await TCPClient(real.host, real.port, username="hello", password="wrong").connect()

    run(program)


@pytest.mark.parametrize("login", ["md5", "plain"])
def test_both_ways_to_log_in(login: LoginMethod) -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake, a_client(fake.port, login=login) as client:
            assert client.connected
            given = [action for action in fake.received if isinstance(action, actions.Login)]
            assert (given[0].secret is None) == (login == "md5")

    run(program)


def test_the_event_mask_goes_into_the_login() -> None:
    async def program() -> None:
        async with (
            FakeAsterisk() as fake,
            a_client(fake.port, event_mask="system") as client,
            client.events() as stream,
        ):
            fake.emit(events.Hangup.example())
            fake.emit(events.FullyBooted.example())
            assert isinstance(await stream.get(5), events.FullyBooted)

    run(program)


def test_nobody_listens_on_the_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    async def program() -> None:
        with pytest.raises(ConnectError, match=rf"cannot connect to 127.0.0.1:{port}: .*refused"):
            await a_client(port).connect()

    run(program)


def test_a_host_that_does_not_exist() -> None:
    async def program() -> None:
        with pytest.raises(ConnectError, match=r"cannot connect to nowhere\.invalid:5038"):
            await TCPClient("nowhere.invalid", username="a", password="b").connect()

    run(program)


@pytest.mark.parametrize(
    "greeting",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"login: ",
        bytes(range(256)) * 10,
        b"\r\n",
        b"x" * 5000,
    ],
)
def test_a_server_that_is_no_asterisk(greeting: bytes) -> None:
    async def program() -> None:
        async with Server(greeting) as server:
            with pytest.raises(ConnectError, match="manager"):
                await a_client(server.port).connect()

    run(program)


def test_a_server_that_says_nothing() -> None:
    async def program() -> None:
        async with Server() as server:
            with pytest.raises(ConnectError, match=r"not connected and logged in within 0\.1 s"):
                await a_client(server.port, timeout=0.1).connect()

    run(program)


def test_a_server_that_closes_at_once_or_during_the_login() -> None:
    async def program() -> None:
        for greeting in (b"", b"Asterisk Call Manager/11.0.0\r\n", b"Asterisk Call Manager/11.0.0\r\nResponse: Succ"):
            async with Server(greeting, then_close=True) as server:
                with pytest.raises(ConnectError):
                    await a_client(server.port).connect()

    run(program)


def test_a_server_that_hangs_up_without_a_banner() -> None:
    async def program() -> None:
        async with Server(then_close=True) as server:
            with pytest.raises(ConnectError, match=r"without a greeting: .* too many logins under way \(authlimit"):
                await a_client(server.port).connect()

    run(program)


@pytest.mark.parametrize("login", ["md5", "plain"])
def test_a_server_that_is_shutting_down_has_not_refused_the_login(login: LoginMethod) -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:

            def busy(action: actions.Challenge | actions.Login) -> Refusal:
                return Refusal("Asterisk is shutting down")

            fake.on(actions.Challenge)(busy)
            fake.on(actions.Login)(busy)

            with pytest.raises(ConnectError, match="the server said: Asterisk is shutting down") as caught:
                await a_client(fake.port, login=login).connect()
            assert not isinstance(caught.value, AuthenticationError)

    run(program)


def test_garbage_after_the_banner_ends_the_connection() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake, a_client(fake.port) as client:
            fake.send_bytes(b"\x00\xff" * 20 + b"\r\n\r\n")  # a message of one odd line: nobody's, and survived
            assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


def test_a_line_without_end_ends_the_connection() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await a_client(fake.port, reconnect=None).connect()
            for _ in range(100):
                fake.send_bytes(b"x" * 1_000_000)
            with pytest.raises(ConnectionLost, match="line"):
                await client.wait_closed()

    run(program)


def test_connecting_twice() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake, a_client(fake.port) as client:
            with pytest.raises(ConnectError, match="connected already"):
                await client.connect()
            assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


def test_without_a_name_or_a_password() -> None:
    async def program() -> None:
        with pytest.raises(ValueError, match="username and a password"):
            await TCPClient("127.0.0.1").connect()

    run(program)


def test_a_line_break_in_the_name_never_leaves() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            with pytest.raises(LocalProtocolError, match="Username"):
                await TCPClient(fake.host, fake.port).connect(username="a\r\nAction: Ping", password="b")
            assert fake.received and all(isinstance(action, actions.Challenge) for action in fake.received)

    run(program)


def test_waiting_for_a_server_that_starts_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    async def program() -> None:
        client = a_client(port)
        connecting = asyncio.create_task(client.connect(wait_for_server=20))
        await asyncio.sleep(0.3)
        async with FakeAsterisk(port=port):
            await connecting
            assert client.connected
            await client.close()

    run(program)


def test_waiting_for_a_server_ends() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    async def program() -> None:
        with pytest.raises(ConnectError, match="refused"):
            await a_client(port).connect(wait_for_server=0.3)

    run(program)


def test_cancelling_connect_leaves_nothing() -> None:
    async def program() -> None:
        async with Server(b"Asterisk Call Manager/11.0.0\r\n") as server:
            for pause in (0, 0.01, 0.1):
                client = a_client(server.port)
                connecting = asyncio.create_task(client.connect())
                await asyncio.sleep(pause)
                connecting.cancel()
                await asyncio.wait([connecting])
                assert connecting.cancelled() and not client.connected

    run(program)


def test_the_servers_certificate_is_checked() -> None:
    async def program() -> None:
        async with FakeAsterisk(tls=server_tls()) as fake:
            with pytest.raises(ConnectError, match="certificate is not trusted"):
                await a_client(fake.port, tls=True).connect()
            with pytest.raises(ConnectError, match="certificate is not trusted"):
                await a_client(fake.port, tls=TLS(ca_file=AUTHORITY, server_hostname="other.example")).connect()
            for tls in (TLS(ca_file=AUTHORITY), TLS(verify=False), TLS(ca_file=AUTHORITY).context()):
                async with a_client(fake.port, tls=tls) as client:
                    assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


def test_tls_against_a_plain_port_and_the_other_way_round() -> None:
    async def program() -> None:
        async with FakeAsterisk() as plain, FakeAsterisk(tls=server_tls()) as secure:
            with pytest.raises(ConnectError, match="TLS"):
                await a_client(plain.port, tls=True).connect()
            with pytest.raises(ConnectError):
                await a_client(secure.port, timeout=1).connect()

    run(program)


def test_an_authority_that_cannot_be_read() -> None:
    async def program() -> None:
        with pytest.raises(ConnectError, match="No such file"):
            await a_client(1, tls=TLS(ca_file="/nonexistent.pem")).connect()

    run(program)


def test_the_server_hangs_up() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await a_client(fake.port, reconnect=None).connect()
            never = asyncio.Event()

            @fake.on(actions.Ping)
            async def silent(action: actions.Ping) -> None:
                await never.wait()

            stream = client.events(events.Hangup)
            pending = asyncio.create_task(client.send(actions.Ping()))
            waiting = asyncio.create_task(client.wait_for(events.Hangup, timeout=None))
            await asyncio.sleep(0.05)
            fake.emit(events.Hangup.example(channel="PJSIP/last"))
            fake.hang_up()
            with pytest.raises(ConnectionLost):
                await client.wait_closed()
            with pytest.raises(OutcomeUnknown, match="Ping was sent and may have run"):
                await pending
            assert (await waiting).channel == "PJSIP/last"
            assert (await stream.get()).channel == "PJSIP/last"  # what has come is still handed out
            with pytest.raises(ConnectionLost):
                await stream.get()
            with pytest.raises(NotSent, match="Ping was not sent"):
                await client.send(actions.Ping())
            assert not client.connected
            await client.close()

    run(program)


def test_a_message_cut_in_the_middle_is_told() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await a_client(fake.port, reconnect=None).connect()
            fake.send_bytes(b"Event: Hangup\r\nChannel: PJSIP/1")
            fake.hang_up()
            with pytest.raises(ConnectionLost, match="inside a message"):
                await client.wait_closed()

    run(program)


def test_closing_ends_everything_and_can_be_done_twice() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await a_client(fake.port).connect()

            @fake.on(actions.Ping)
            async def silent(action: actions.Ping) -> None:
                await asyncio.Event().wait()

            stream = client.events(events.Hangup)
            pending = asyncio.create_task(client.send(actions.Ping()))
            await asyncio.sleep(0.02)
            await client.close()
            await client.close()
            await client.wait_closed()
            with pytest.raises(OutcomeUnknown, match="the client was closed"):
                await pending
            assert [event async for event in stream] == []
            with pytest.raises(ClientClosed):
                await client.send(actions.Ping())

    run(program)


def test_a_stream_of_a_closed_or_lost_client_ends_at_once() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await a_client(fake.port, reconnect=None).connect()
            await client.close()
            with pytest.raises(ClientClosed):
                await client.wait_for(events.Hangup, timeout=None)
            await client.connect()
            fake.hang_up()
            with pytest.raises(ConnectionLost):
                await client.wait_closed()
            with pytest.raises(ConnectionLost):
                await client.wait_for(events.Hangup, timeout=None)

    run(program)


def test_connecting_again_keeps_the_handlers() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = a_client(fake.port)
            seen: asyncio.Queue[str] = asyncio.Queue()
            client.on(events.Hangup)(lambda event: seen.put_nowait(event.channel))
            for round_number in range(3):
                async with client:
                    fake.emit(events.Hangup.example(channel=f"PJSIP/{round_number}"))
                    assert await seen.get() == f"PJSIP/{round_number}"

    run(program)


def test_a_handler_may_close_the_client() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await a_client(fake.port).connect()
            client.on(events.Shutdown)(lambda event: client.close())
            fake.emit(events.Shutdown.example())
            await client.wait_closed()

    run(program)


def test_the_same_in_memory() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = await Client(fake.memory(), username="hello", password="world", reconnect=None).connect()
            fake.hang_up()
            with pytest.raises(ConnectionLost):
                await client.wait_closed()
            with pytest.raises(AuthenticationError):
                await Client(fake.memory(), username="hello", password="wrong").connect()

    run(program)
