"""Traps that lie in the life of a connection, of its tasks, and of the handlers beside it."""

import asyncio
import contextlib
import selectors
from collections.abc import Callable
from typing import Any

import pytest

from ami_typed import (
    AMIError,
    AuthenticationError,
    Client,
    ClientClosed,
    NotSent,
    OutcomeUnknown,
    TCPClient,
    actions,
    events,
)
from ami_typed.lifecycle import Lost
from ami_typed.reconnect import ReconnectPolicy
from ami_typed.testing import FakeAsterisk
from ami_typed.transports.memory import MemoryTransport
from ami_typed.wire import Decoder, Message
from tests.places import bounded
from tests.traps.conversation import hangup, nobody_else_is_running, run, turns, until

SOON = ReconnectPolicy(first_delay=0.01, longest_delay=0.05)


class CountingSelector(selectors.DefaultSelector):
    """Counts how often the event loop has looked for something to do."""

    turns = 0

    def select(self, timeout: float | None = None) -> Any:
        self.turns += 1
        return super().select(timeout)


@pytest.mark.parametrize("reconnect", [None, ReconnectPolicy(first_delay=30)])
def test_trap_02_the_end_of_a_connection_leaves_nothing_that_spins(reconnect: ReconnectPolicy | None) -> None:
    """When the server is gone, the event loop sleeps: nobody reads the end of the connection again and again."""
    selector = CountingSelector()

    async def program() -> None:
        async with FakeAsterisk() as fake:
            client = TCPClient(fake.host, fake.port, username="hello", password="world", reconnect=reconnect)
            await client.connect()
            changes = client.connection_events()
            await fake.close()
            assert isinstance(await anext(changes), Lost)
            before = selector.turns
            for _ in range(5):
                await asyncio.sleep(0.01)
            assert selector.turns - before < 50
            await client.close()

    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selector)) as runner:
        runner.run(bounded(program()))


def test_trap_05_an_originate_is_never_sent_again() -> None:
    """A connection that ends while a call is asked for leaves it unknown whether it is made: nobody asks again."""

    async def program() -> None:
        async with (
            FakeAsterisk() as fake,
            TCPClient(fake.host, fake.port, username="hello", password="world", reconnect=SOON) as client,
        ):

            @fake.on(actions.Originate)
            async def cut(action: actions.Originate) -> None:
                fake.hang_up()

            with pytest.raises(OutcomeUnknown, match="Originate was sent and may have run"):
                await client.send(actions.Originate(channel="PJSIP/1", application="Wait"))
            await client.send(actions.Ping())  # it waits until the connection is back
            assert [action.wire_name for action in fake.received].count("Login") == 2
            assert [action.wire_name for action in fake.received].count("Originate") == 1

    asyncio.run(bounded(program()))


def test_trap_09_no_task_for_each_event() -> None:
    """A handler that is stuck holds one task and a bounded queue, however many events come."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        stuck = asyncio.Event()

        @client.on(events.Hangup, queue_size=100)
        async def handler(event: events.Hangup) -> None:
            await stuck.wait()

        before = len(asyncio.all_tasks())
        for number in range(5000):
            fake.emit(hangup(number))
        await client.send(actions.Ping())
        assert len(asyncio.all_tasks()) == before
        stuck.set()

    run(program)


def test_trap_10_a_handler_that_raises_disturbs_nobody(caplog: pytest.LogCaptureFixture) -> None:
    """What a handler raises is logged: the connection lives, others hear on, and it is called again."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        called = 0
        heard: list[str] = []

        @client.on(events.Hangup)
        def fails(event: events.Hangup) -> None:
            nonlocal called
            called += 1
            raise RuntimeError("a mistake of the program")

        client.on(events.Hangup)(lambda event: heard.append(event.channel))
        for number in range(3):
            fake.emit(hangup(number))
        await until(lambda: len(heard) == 3 and called == 3)
        assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)
    assert any("a mistake of the program" in (record.exc_text or "") for record in caplog.records)


class Doorman:
    """A server that greets, and notes what is said to it. It answers when a test says what."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self._decoder = Decoder(banner=False)

    def accept(self, send: Callable[[bytes], None], hang_up: Callable[[], None]) -> "Doorman":
        self.send = send
        send(b"Asterisk Call Manager/11.0.0\r\n")
        return self

    def data_received(self, data: bytes) -> None:
        self.heard += self._decoder.feed(data)

    def connection_lost(self) -> None:
        pass

    def accept_last(self) -> None:
        self.send(f"Response: Success\r\nActionID: {self.heard[-1].action_id}\r\nPing: Pong\r\n\r\n".encode())


def test_trap_13_nothing_is_sent_before_the_login() -> None:
    """Until it is logged in, a client sends what belongs to the login only, whatever the program asks for meanwhile."""

    async def whole() -> None:
        doorman = Doorman()
        client = Client(MemoryTransport(doorman.accept), username="hello", password="world", login="plain")
        connecting = asyncio.create_task(client.connect())
        await turns()
        early = asyncio.create_task(client.send(actions.Ping()))
        await turns()
        assert [message.name for message in doorman.heard] == ["Login"]
        doorman.accept_last()
        await connecting
        await turns()
        if doorman.heard[-1].name == "Ping":
            doorman.accept_last()
        with contextlib.suppress(AMIError):  # to be told that there is no connection yet is as good as to wait for it
            assert (await early).ping == "Pong"
        await client.close()
        await nobody_else_is_running()

    asyncio.run(bounded(whole()))


def test_trap_20_a_wrong_password_raises_and_is_not_tried_again() -> None:
    """The server counts failed logins, and may lock us out: one try, one error, even where the server is waited for."""

    async def whole() -> None:
        async with FakeAsterisk() as fake:
            client = TCPClient(fake.host, fake.port, username="hello", password="wrong", reconnect=SOON)
            with pytest.raises(AuthenticationError):
                await client.connect(wait_for_server=30)
            assert [action.wire_name for action in fake.received].count("Login") == 1
            assert not client.connected
            with pytest.raises(ClientClosed):
                await client.send(actions.Ping())

    asyncio.run(bounded(whole()))


def test_trap_20_a_password_that_was_changed_meanwhile() -> None:
    """A client that comes back and is refused gives up with that error, and does not knock again and again."""

    async def whole() -> None:
        async with (
            FakeAsterisk() as fake,
            TCPClient(fake.host, fake.port, username="hello", password="world", reconnect=SOON) as client,
        ):
            fake.users["hello"] = "changed"
            fake.hang_up()
            with pytest.raises(AuthenticationError):
                await client.wait_closed()
            assert [action.wire_name for action in fake.received].count("Login") == 2
            with pytest.raises(NotSent, match="refused the login"):
                await client.send(actions.Ping())

    asyncio.run(bounded(whole()))


def test_trap_21_a_cancelled_send_leaves_nothing_behind() -> None:
    """Cancelled or out of time: no entry waits on, and what the server still answers goes to nobody."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        answer = asyncio.Event()
        fake.on(actions.Ping)(lambda action: answer.wait())
        waiting = [asyncio.create_task(client.send(actions.Ping())) for _ in range(10)]
        await turns()
        assert client.pending == 10
        for task in waiting[:5]:
            task.cancel()
        await asyncio.wait(waiting[:5])
        assert client.pending == 5
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await client.send(actions.QueueStatus())
        assert client.pending == 5
        answer.set()
        await asyncio.wait(waiting[5:])
        assert client.pending == 0

    run(program)


def test_trap_25_a_gauge_is_right_again_after_an_outage() -> None:
    """Calls that ended while nobody listened are not counted for ever: the gap is told, and the program asks anew."""

    async def whole() -> None:
        calls = {"PJSIP/1-1", "PJSIP/2-2"}
        gauge = set(calls)
        async with (
            FakeAsterisk() as fake,
            TCPClient(fake.host, fake.port, username="hello", password="world", reconnect=SOON) as client,
        ):
            fake.on(actions.CoreShowChannels)(
                lambda action: [events.CoreShowChannel.example(channel=name) for name in calls]
            )
            asked = asyncio.Event()

            @client.on(events.Newchannel, events.Hangup, events.EventsMissed)
            async def count(event: events.Newchannel | events.Hangup | events.EventsMissed) -> None:
                match event:
                    case events.Newchannel():
                        gauge.add(event.channel)
                    case events.Hangup():
                        gauge.discard(event.channel)
                    case _:
                        gauge.clear()
                        gauge.update(item.channel for item in await client.send(actions.CoreShowChannels()))
                        asked.set()

            fake.hang_up()
            calls -= {"PJSIP/1-1"}  # nobody is told
            calls |= {"PJSIP/3-3"}
            await asked.wait()
            assert gauge == calls
            calls |= {"PJSIP/4-4"}
            fake.emit(events.Newchannel.example(channel="PJSIP/4-4"))
            calls -= {"PJSIP/2-2"}
            fake.emit(events.Hangup.example(channel="PJSIP/2-2"))
            await client.send(actions.Ping())
            await turns()
            assert gauge == calls == {"PJSIP/3-3", "PJSIP/4-4"}

    asyncio.run(bounded(whole()))
