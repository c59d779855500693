"""The blocking client: many threads, interrupts, its end in every way, and nothing left behind."""

import asyncio
import gc
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from ami_typed import (
    ClientClosed,
    ConnectError,
    ConnectionEvent,
    ConnectionLost,
    ConnectionState,
    Lost,
    OutcomeUnknown,
    Ready,
    Reconnecting,
    ReconnectPolicy,
    actions,
    calls,
    events,
    sync,
)
from tests.places import asterisk

from .server import TIMEOUT, Served, served

SOON = ReconnectPolicy(first_delay=0.01, longest_delay=0.01)


@pytest.fixture
def server() -> Iterator[Served]:
    with served() as server:
        yield server


@pytest.fixture
def nothing_left(server: Served) -> Iterator[None]:
    """Check that a test leaves no thread and no file behind."""
    descriptors = Path("/proc/self/fd")
    before = set(threading.enumerate()), len(list(descriptors.glob("*")))
    yield
    gc.collect()
    until(lambda: (set(threading.enumerate()), len(list(descriptors.glob("*")))) == before)


def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread is about to do."""
    last = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < last, "that did not happen"
        time.sleep(0.005)


def forget(held: list[Any]) -> None:
    held.clear()
    gc.collect()


def in_thread(function: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=function)
    thread.start()
    return thread


@pytest.mark.usefixtures("nothing_left")
def test_a_program_that_blocks(server: Served) -> None:
    with server.client() as client:
        assert client.connected and client.branch == 22 and client.pending == 0
        assert client.address == f"127.0.0.1:{server.fake.port}"
        assert [item.queue for item in client.send(actions.QueueStatus()).only(events.QueueParams)] == ["support"]
        with client.stream(actions.QueueStatus()) as items:
            names = [item.wire_name for item in items]
        assert names[0] == "QueueParams" and items.complete is not None and items.response is not None
        with client.expect(events.UserEvent) as answer:
            client.send(actions.UserEvent(user_event="Door"))
            assert answer.get(timeout=TIMEOUT).user_event == "Door"
        (pong,) = client.request({"Action": "Ping"})
        assert pong.get("Ping") == "Pong"
        assert client.server_version().startswith("22")
        assert repr(client) == f"<blocking TCPClient hello@{client.address}, connected>"
    assert client.state is ConnectionState.CLOSED
    assert repr(client).endswith("not connected>")


@pytest.mark.usefixtures("nothing_left")
def test_a_call(server: Served) -> None:
    call = actions.Originate(channel="Local/200@default", application="Wait", data="1")
    with server.client() as client, client.call(call) as mine:
        assert isinstance(mine.outcome(timeout=TIMEOUT), calls.Answered)
        assert mine.originate.channel == call.channel and mine.action_id and mine.uniqueid
        first = next(mine.events())
        assert isinstance(first, events.Newchannel)
        mine.hangup()
        assert isinstance(mine.ended(timeout=TIMEOUT), calls.Ended)


@pytest.mark.usefixtures("nothing_left")
def test_a_hundred_threads_at_once(server: Served) -> None:
    def one(number: int) -> str:
        client.send(actions.Setvar(variable=f"MANY_{number}", value=str(number)))
        return client.send(actions.Getvar(variable=f"MANY_{number}")).value

    with server.client() as client, ThreadPoolExecutor(100) as pool:
        assert list(pool.map(one, range(300))) == [str(number) for number in range(300)]
        assert client.pending == 0


@pytest.mark.usefixtures("nothing_left")
def test_threads_that_wait_when_it_is_closed(server: Served) -> None:
    """Each is told in its way: an iteration ends, a wait raises, and so does an action without an answer."""
    server.fake.on(actions.Ping)(lambda _: asyncio.Event().wait())
    came: dict[str, object] = {}

    def iterate() -> None:
        came["iterated"] = [type(event) for event in stream]

    def wait() -> None:
        with pytest.raises(ClientClosed):
            client.wait_for(events.Hangup, timeout=None)
        came["waited"] = True

    def send() -> None:
        with pytest.raises(OutcomeUnknown):
            client.send(actions.Ping())
        came["sent"] = True

    def watch() -> None:
        came["watched"] = list(changes)

    client = server.client().connect()
    stream = client.events(events.Newchannel)
    changes = client.connection_events()
    threads = [in_thread(work) for work in (iterate, wait, send, watch, client.wait_closed)]
    server.do(server.fake.emit, events.Newchannel.example())
    until(lambda: client.pending == 1 and len(client.stats.events.subscriptions) == 2)
    client.close()
    for thread in threads:
        thread.join(TIMEOUT)
    assert came == {"iterated": [events.Newchannel], "waited": True, "sent": True, "watched": []}


@pytest.mark.usefixtures("nothing_left")
def test_use_after_the_end(server: Served) -> None:
    client = server.client()
    with pytest.raises(ClientClosed):
        client.send(actions.Ping())
    with client:
        stream = client.events(events.Newchannel)
        for _ in range(3):
            server.do(server.fake.emit, events.Newchannel.example())
        client.send(actions.Ping())
    with pytest.raises(ClientClosed):
        client.send(actions.Ping())
    assert len(list(stream)) == 3  # what had come can still be taken
    assert stream.missed == 0
    client.close()


@pytest.mark.usefixtures("nothing_left")
def test_it_can_be_connected_again(server: Served) -> None:
    seen: list[str] = []
    client = server.client(event_mask="auto")
    client.on(events.UserEvent)(lambda event: seen.append(event.user_event))
    for name in ("one", "two", "three"):
        with client:
            client.send(actions.UserEvent(user_event=name))
            until(lambda name=name: name in seen)  # type: ignore[misc]
    assert seen == ["one", "two", "three"]


@pytest.mark.usefixtures("nothing_left")
def test_connecting_fails_and_leaves_nothing(server: Served) -> None:
    with socket.socket() as bound:  # bound and not listening: nobody answers there
        bound.bind(("127.0.0.1", 0))
        client = sync.TCPClient("127.0.0.1", bound.getsockname()[1], username="hello", password="world")
        with pytest.raises(ConnectError), client:
            pass
    with pytest.raises(ValueError, match="username"):
        sync.TCPClient("127.0.0.1").connect()
    with pytest.raises(ValueError, match="timeout"):
        server.client(timeout=-1)


@pytest.mark.usefixtures("nothing_left")
def test_it_comes_back_by_itself(server: Served) -> None:
    with server.client(reconnect=SOON) as client, client.events(events.UserEvent, events.EventsMissed) as stream:
        changes = client.connection_events()
        server.do(server.fake.hang_up)
        kinds: list[type[ConnectionEvent]] = []
        for change in changes:
            kinds.append(type(change))
            if isinstance(change, Ready):
                break
        assert kinds[:2] == [Lost, Reconnecting]
        client.send(actions.UserEvent(user_event="Door"))
        assert [type(stream.get(TIMEOUT)) for _ in range(2)] == [events.EventsMissed, events.UserEvent]


@pytest.mark.usefixtures("nothing_left")
def test_a_connection_that_is_lost_for_good(server: Served) -> None:
    with server.client(reconnect=None) as client:
        stream = client.events(events.Hangup)
        server.do(server.fake.hang_up)
        with pytest.raises(ConnectionLost):
            next(stream)
        with pytest.raises(ConnectionLost):
            client.wait_closed()


@pytest.mark.usefixtures("nothing_left")
def test_an_interrupt_leaves_nothing_pending(server: Served) -> None:
    """Who presses Ctrl-C while a call waits gets KeyboardInterrupt, and the call is given up."""
    server.fake.on(actions.Ping)(lambda _: asyncio.Event().wait())
    main = threading.get_ident()

    def interrupt(when: Callable[[], object]) -> None:
        until(when)
        signal.pthread_kill(main, signal.SIGINT)

    with server.client() as client:
        waiting = in_thread(lambda: interrupt(lambda: client.stats.events.subscriptions))
        with pytest.raises(KeyboardInterrupt):
            client.wait_for(events.Hangup, timeout=None)
        waiting.join(TIMEOUT)
        assert client.stats.events.subscriptions == ()
        waiting = in_thread(lambda: interrupt(lambda: client.pending))
        with pytest.raises(KeyboardInterrupt):
            client.send(actions.Ping(), timeout=None)
        waiting.join(TIMEOUT)
        assert client.pending == 0


@pytest.mark.usefixtures("nothing_left")
def test_in_a_thread_that_runs_an_event_loop(server: Served) -> None:
    """It blocks that loop, as any blocking call does, and works: in a notebook there is always one."""

    async def program() -> str | None:
        with server.client() as client:
            return client.send(actions.Ping()).ping

    assert asyncio.run(program()) == "Pong"


@pytest.mark.usefixtures("nothing_left")
def test_where_must_not_wait_for_the_client(server: Served) -> None:
    """It is called by the thread that reads: that would wait for itself."""
    with (
        server.client() as client,
        client.events(events.UserEvent, where=lambda _: bool(client.send(actions.Ping()))) as stream,
    ):
        client.send(actions.UserEvent(user_event="Door"))
        with pytest.raises(RuntimeError, match="where= must not wait for the client"):
            next(stream)
    with server.client() as client, client.events(events.UserEvent, where=lambda _: client.connected) as stream:
        client.send(actions.UserEvent(user_event="Door"))
        assert next(stream).user_event == "Door"


@pytest.mark.usefixtures("nothing_left")
def test_two_threads_on_one_stream(server: Served) -> None:
    with server.client() as client, client.events(events.UserEvent) as stream:
        failures: list[RuntimeError] = []

        def take() -> None:
            try:
                next(stream)
            except RuntimeError as error:
                failures.append(error)

        threads = [in_thread(take), in_thread(take)]
        until(lambda: failures)
        client.send(actions.UserEvent(user_event="Door"))
        for thread in threads:
            thread.join(TIMEOUT)
        assert len(failures) == 1


@pytest.mark.usefixtures("nothing_left")
def test_a_client_that_is_forgotten(server: Served) -> None:
    """It warns, as a file does, and ends."""
    held = [server.client().connect()]
    name = repr(held[0]).replace("blocking ", "")
    with pytest.warns(ResourceWarning, match=f"{name} was never closed"):
        forget(held)


@pytest.mark.usefixtures("nothing_left")
def test_a_stream_keeps_its_client(server: Served) -> None:
    held = [server.client().connect().events(events.UserEvent)]
    gc.collect()
    server.do(server.fake.emit, events.UserEvent.example())
    assert isinstance(next(held[0]), events.UserEvent)
    with pytest.warns(ResourceWarning):
        forget(held)


# Programs of their own.


def run(program: str, server: Served) -> subprocess.CompletedProcess[str]:
    lines = (
        "import os, sys, threading",
        "from ami_typed import actions, events, sync",
        f"def make(): return sync.TCPClient('127.0.0.1', {server.fake.port}, username='hello', password='world')",
        program,
    )
    command = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", "\n".join(lines)]
    return subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)


@pytest.mark.parametrize("wait", ["client.wait_for(events.Hangup, timeout=None)", "threading.Event().wait()"])
def test_a_program_that_ends_without_closing(server: Served, wait: str) -> None:
    """It ends, and says goodbye for its client, even where a handler is at work that does not return."""
    program = f"""
client = make().connect()
busy = threading.Event()

@client.on(events.UserEvent)
def handler(event):
    busy.set()
    {wait}

client.send(actions.UserEvent(user_event="Door"))
busy.wait()
print("done")
"""
    ended = run(program, server)
    assert (ended.returncode, ended.stdout) == (0, "done\n")
    # What waits for the client is told; if it had begun to wait by then.
    assert ended.stderr.endswith("ClientClosed: the client was closed before the event came\n" if ended.stderr else "")
    assert "wait_for" in wait or not ended.stderr


def test_after_a_fork(server: Served) -> None:
    """A child of a fork has no thread for the client: it says so, and can have a client of its own."""
    program = """
client = make().connect()
child = os.fork()
if child == 0:
    try:
        client.send(actions.Ping())
    except RuntimeError as error:
        print(error)
    with make() as own:
        print(own.send(actions.Ping()).ping)
    sys.stdout.flush()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
print(client.send(actions.Ping()).ping)
client.close()
"""
    ended = run(program, server)
    assert (ended.returncode, ended.stderr) == (0, "")
    first, *pongs = ended.stdout.splitlines()
    assert "this is a fork of it: make a client of its own in each process" in first
    assert pongs == ["Pong", "Pong"]


def test_a_client_that_is_made_before_a_fork_and_connected_after_it(server: Served) -> None:
    program = """
client = make()
child = os.fork()
with client:
    print(client.send(actions.Ping()).ping)
sys.stdout.flush()
if child == 0:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
"""
    ended = run(program, server)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "Pong\nPong\n", "")


@pytest.mark.asterisk
@pytest.mark.parametrize("branch", [22, 16])
def test_a_call_on_the_real_server(branch: int) -> None:
    real = asterisk(branch)
    with sync.TCPClient(real.host, real.port, username="hello", password="world") as client:
        assert client.branch == branch
        assert client.check_rights(actions.Originate)
        mine = client.new_action_id()
        with client.expect(events.OriginateResponse, where=lambda event: event.action_id == mine) as answer:
            call = actions.Originate(channel="Local/200@default", application="Wait", data="1")
            client.send(call, action_id=mine)
            outcome = answer.get(timeout=TIMEOUT)
        assert outcome.response == "Success"
        client.send(actions.Hangup(channel=outcome.channel or ""))
