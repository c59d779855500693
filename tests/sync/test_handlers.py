"""Handlers of a blocking client: in threads of their own, where they may wait for anything, the client too."""

import logging
import threading
from collections.abc import Iterator
from contextvars import ContextVar

import pytest

from ami_typed import Event, actions, events

from .server import TIMEOUT, Served, served
from .test_client import nothing_left as nothing_left
from .test_client import server as server
from .test_client import until

pytestmark = pytest.mark.usefixtures("nothing_left")


def door(name: str) -> actions.UserEvent:
    return actions.UserEvent(user_event=name)


def test_a_handler_may_ask_the_client(server: Served) -> None:
    seen: list[object] = []
    with server.client() as client:

        @client.on(events.UserEvent)
        def handler(event: events.UserEvent) -> None:
            seen.append(client.send(actions.Ping()).ping)
            with client.expect(events.Newchannel) as channel:
                server.do(server.fake.emit, events.Newchannel.example())
                seen.append(type(channel.get(TIMEOUT)))

        client.send(door("Door"))
        until(lambda: len(seen) == 2)
    assert seen == ["Pong", events.Newchannel]


def test_each_has_its_own_thread_and_its_order(server: Served) -> None:
    slow, quick = list[tuple[str, int]](), list[tuple[str, int]]()
    go_on = threading.Event()
    with server.client() as client:

        @client.on(events.UserEvent)
        def wait(event: events.UserEvent) -> None:
            assert go_on.wait(TIMEOUT)
            slow.append((event.user_event, threading.get_ident()))

        client.on(events.UserEvent)(lambda event: quick.append((event.user_event, threading.get_ident())))
        for number in range(20):
            client.send(door(str(number)))
        until(lambda: len(quick) == 20)
        assert slow == []
        go_on.set()
        until(lambda: len(slow) == 20)
    names = [str(number) for number in range(20)]
    assert [name for name, _ in slow] == names == [name for name, _ in quick]
    assert len({thread for _, thread in slow}) == 1 == len({thread for _, thread in quick})
    assert slow[0][1] != quick[0][1]


def test_several_threads_for_one(server: Served) -> None:
    together = threading.Barrier(3, timeout=TIMEOUT)
    met: list[int] = []
    with server.client() as client:

        @client.on(events.UserEvent, concurrency=3)
        def handler(event: events.UserEvent) -> None:
            met.append(together.wait())

        for number in range(3):
            client.send(door(str(number)))
        until(lambda: len(met) == 3)


def test_what_can_be_no_handler(server: Served) -> None:
    client = server.client()

    async def asynchronous(event: Event) -> None: ...

    def with_yield(event: Event) -> Iterator[int]:
        yield 1

    with pytest.raises(TypeError, match="asynchronous is asynchronous: a blocking client calls plain functions"):
        client.on(events.Hangup)(asynchronous)
    with pytest.raises(TypeError, match="with_yield has a yield"):
        client.on(events.Hangup)(with_yield)
    with pytest.raises(ValueError, match="concurrency"):
        client.on(events.Hangup, concurrency=0)(print)
    with pytest.raises(TypeError, match="classes of events"):
        client.on("Hangup")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    assert client.stats.events.subscriptions == ()


@pytest.mark.parametrize("failure", [ValueError("no"), StopIteration(), SystemExit(1), KeyboardInterrupt()])
def test_one_that_raises_is_called_again(
    server: Served, caplog: pytest.LogCaptureFixture, failure: BaseException
) -> None:
    seen: list[str] = []
    with server.client() as client, caplog.at_level(logging.ERROR, "ami_typed.handlers"):

        @client.on(events.UserEvent)
        def handler(event: events.UserEvent) -> None:
            seen.append(event.user_event)
            if len(seen) == 1:
                raise failure

        client.send(door("one"))
        client.send(door("two"))
        until(lambda: seen == ["one", "two"])
        (figures,) = client.stats.events.subscriptions
        assert figures.failed == 1 and figures.name.endswith("handler")
    (record,) = caplog.records
    assert "handler" in record.message and type(failure).__name__ in (record.exc_text or caplog.text)


def test_off(server: Served) -> None:
    seen: list[str] = []

    def handler(event: Event) -> None:
        assert isinstance(event, events.UserEvent)
        seen.append(event.user_event)
        if event.user_event == "last":
            client.off(handler)

    with server.client() as client:
        assert client.on(events.UserEvent)(handler) is handler
        client.on(events.Hangup)(handler)
        for name in ("first", "last", "too late"):
            client.send(door(name))
        until(lambda: client.stats.events.subscriptions == ())
        client.send(actions.Ping())
        assert client.off(handler) is handler  # it may be off already
    assert seen == ["first", "last"]


def test_one_that_closes_the_client(server: Served) -> None:
    """It does not wait for itself; the thread of the client ends when it returns."""
    closed = threading.Event()
    client = server.client().connect()

    @client.on(events.UserEvent)
    def handler(event: events.UserEvent) -> None:
        client.close()
        closed.set()

    client.send(door("Door"))
    assert closed.wait(TIMEOUT)
    assert not client.connected


def test_closing_lets_handlers_finish(server: Served) -> None:
    seen: list[str] = []
    with server.client() as client:
        client.on(events.UserEvent)(lambda event: seen.append(event.user_event))
        for number in range(100):
            client.send(door(str(number)))
    assert len(seen) == 100


def test_one_that_does_not_return_holds_nobody_up(server: Served) -> None:
    stuck = threading.Event()
    busy = threading.Event()
    with server.client() as client:

        @client.on(events.UserEvent)
        def handler(event: events.UserEvent) -> None:
            busy.set()
            stuck.wait(TIMEOUT)

        client.send(door("Door"))
        assert busy.wait(TIMEOUT)
    assert not client.connected
    stuck.set()


def test_a_call_has_the_context_of_its_caller(server: Served) -> None:
    """As with `asyncio.to_thread`, the other way: what is told to the log there knows whose call it is."""
    tenant: ContextVar[str] = ContextVar("tenant", default="")
    seen: list[str] = []

    class Noting(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "Ping" in record.getMessage():
                seen.append(tenant.get())

    traffic, noting = logging.getLogger("ami_typed.traffic"), Noting()
    traffic.addHandler(noting)
    traffic.setLevel(logging.DEBUG)
    try:
        with server.client() as client:
            tenant.set("ours")
            client.send(actions.Ping())
    finally:
        traffic.removeHandler(noting)
        traffic.setLevel(logging.NOTSET)
    assert seen[0] == "ours"


def test_handlers_of_two_clients(server: Served) -> None:
    """One client's handler waits for another client."""
    seen: list[object] = []
    with served() as other, server.client() as here, other.client() as there:
        here.on(events.UserEvent)(lambda event: seen.append(there.send(actions.Ping()).ping))
        here.send(door("Door"))
        until(lambda: seen)
    assert seen == ["Pong"]
