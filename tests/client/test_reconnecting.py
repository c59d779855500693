"""A connection that is lost comes back: with its mask, its filters, its subscriptions; and nothing is sent twice."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Unpack

import pytest

from ami_typed import (
    AuthenticationError,
    ClientClosed,
    ConnectError,
    ConnectionLost,
    ConnectionState,
    LoginInUse,
    NotSent,
    OutcomeUnknown,
    ReconnectPolicy,
    TCPClient,
    actions,
    events,
    lifecycle,
)
from ami_typed.lifecycle import Connected, GaveUp, Lost, Ready, Reconnecting
from ami_typed.options import ClientOptions
from ami_typed.reconnect import Backoff
from ami_typed.testing import FakeAsterisk, Refusal
from tests.places import bounded

QUICK = ReconnectPolicy(first_delay=0.01, longest_delay=0.05)


def run(program: Callable[[FakeAsterisk], Awaitable[None]], **settings: Any) -> None:
    """Run a program beside a fake; no task of it may be left."""

    async def whole() -> None:
        async with FakeAsterisk(**settings) as fake:
            await program(fake)
        for _ in range(100):
            if len(asyncio.all_tasks()) == 1:
                break
            await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(bounded(whole()))


def a_client(fake: FakeAsterisk, **options: Unpack[ClientOptions]) -> TCPClient:
    own: ClientOptions = {"username": "hello", "password": "world", "reconnect": QUICK, **options}
    return TCPClient(fake.host, fake.port, **own)


def changes_of(client: TCPClient) -> "Callable[[type[lifecycle.ConnectionEvent]], Awaitable[Any]]":
    """A function that waits for the next change of a kind."""
    stream = client.connection_events()

    async def until(kind: type[lifecycle.ConnectionEvent]) -> Any:
        async for change in stream:
            if isinstance(change, kind):
                return change
        raise AssertionError(f"it ended without {kind.__name__}")

    return until


def logins(fake: FakeAsterisk) -> list[actions.Login]:
    return [action for action in fake.received if isinstance(action, actions.Login)]


# Coming back.


def test_a_lost_connection_comes_back_and_subscriptions_go_on() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = a_client(fake)
        handled: asyncio.Queue[str] = asyncio.Queue()
        client.on(events.Hangup)(lambda event: handled.put_nowait(event.channel))
        async with client, client.events(events.Hangup) as stream:
            waiting = asyncio.create_task(client.wait_for(events.Hangup, timeout=None))
            until = changes_of(client)
            for round_number in range(3):
                fake.hang_up()
                assert (await until(Ready)).returned
                assert client.state is ConnectionState.READY and client.connected
                fake.emit(events.Hangup.example(channel=f"PJSIP/{round_number}"))
                assert await handled.get() == f"PJSIP/{round_number}"
                assert (await stream.get()).channel == f"PJSIP/{round_number}"
            assert (await waiting).channel == "PJSIP/0"
            assert (await client.send(actions.Ping())).ping == "Pong"
            assert stream.missed == 3

    run(program)


def test_what_happens_to_the_connection_is_told_in_order() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = a_client(fake)
        changes = client.connection_events()
        assert client.state is ConnectionState.CLOSED
        async with client:
            fake.hang_up()
            seen = [await anext(changes) for _ in range(6)]
            assert [type(change) for change in seen] == [Connected, Ready, Lost, Reconnecting, Connected, Ready]
            connected, ready, lost, reconnecting, _, again = seen
            assert isinstance(connected, Connected) and connected.banner == "Asterisk Call Manager/11.0.0"
            assert isinstance(ready, Ready) and not ready.returned
            assert isinstance(lost, Lost) and "closed the connection" in lost.cause.reason
            assert isinstance(reconnecting, Reconnecting) and reconnecting.attempt == 1
            assert 0 <= reconnecting.delay <= QUICK.first_delay
            assert isinstance(again, Ready) and again.returned
            assert sorted(change.at for change in seen) == [change.at for change in seen]
        assert [change async for change in changes] == []

    run(program)


def test_the_gap_is_told_to_those_who_name_it_before_the_first_event_after_it() -> None:
    async def program(fake: FakeAsterisk) -> None:
        before = datetime.now(UTC)
        async with a_client(fake) as client, client.events(events.Hangup, events.EventsMissed) as stream:
            until = changes_of(client)
            plain = client.events(events.Hangup)
            fake.emit(events.Hangup.example(channel="PJSIP/1"))
            fake.hang_up()
            await until(Ready)
            fake.emit(events.Hangup.example(channel="PJSIP/2"))
            first, gap, second = [await stream.get() for _ in range(3)]
            assert isinstance(first, events.Hangup) and first.channel == "PJSIP/1"
            assert isinstance(gap, events.EventsMissed) and gap.count is None and "lost" in gap.cause
            assert before <= gap.since <= gap.until <= datetime.now(UTC)
            assert isinstance(second, events.Hangup) and second.channel == "PJSIP/2"
            assert [(await plain.get()).channel for _ in range(2)] == ["PJSIP/1", "PJSIP/2"]
            assert plain.missed == stream.missed == 1

    run(program)


def test_mask_and_filters_are_set_again_as_they_were() -> None:
    async def program(fake: FakeAsterisk) -> None:
        fake.on(actions.Filter)(lambda action: None)
        async with a_client(fake, event_mask="call") as client:
            until = changes_of(client)
            await client.send(actions.Events(event_mask="call,user"))
            await client.send(actions.Filter(operation="Add", filter="Event: Hangup"))
            await client.request({"Action": "Filter", "Operation": "Add", "Filter": "!Channel: Local"})
            for _ in range(2):  # the second time they are known from the first return
                fake.received.clear()
                fake.hang_up()
                await until(Ready)
                (login,) = logins(fake)
                assert login.events == "call,user"
                added = [action for action in fake.received if isinstance(action, actions.Filter)]
                assert [action.filter for action in added] == ["Event: Hangup", "!Channel: Local"]

    run(program)


def test_a_filter_that_is_refused_does_not_keep_us_away(caplog: pytest.LogCaptureFixture) -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client:
            until = changes_of(client)
            fake.on(actions.Filter)(lambda action: None)
            await client.send(actions.Filter(operation="Add", filter="Event: Hangup"))

            @fake.on(actions.Filter)
            def refuse(action: actions.Filter) -> Refusal:
                return Refusal("Permission denied")

            fake.hang_up()
            await until(Ready)
            assert "more events will come" in caplog.text

    run(program)


def test_the_server_comes_back_much_later() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake, timeout=0.5) as client:
            until = changes_of(client)
            await fake.close()
            lost = await until(Lost)
            assert isinstance(lost.cause, ConnectionLost)
            for number in range(1, 6):
                assert (await until(Reconnecting)).attempt == number
            assert client.state is ConnectionState.RECONNECTING and not client.connected
            await fake.start()
            await until(Ready)
            assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


def test_it_is_lost_again_while_it_comes_back() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client, client.events(events.EventsMissed) as gaps:
            until = changes_of(client)
            tries = 0

            @fake.on(actions.Login)
            def cut(action: actions.Login) -> None:
                nonlocal tries
                tries += 1
                if tries < 4:
                    fake.hang_up()

            fake.hang_up()
            await until(Ready)
            assert tries >= 4
            assert (await gaps.get()).count is None
            assert gaps.missed == 1, "one gap, however many tries"

    run(program)


def test_a_client_may_be_closed_on_its_way_back() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake, reconnect=ReconnectPolicy(first_delay=60, longest_delay=60)).connect()
        until = changes_of(client)
        stream = client.events(events.Hangup)
        fake.hang_up()
        await until(Reconnecting)
        waiting = asyncio.create_task(client.send(actions.Ping()))
        await asyncio.sleep(0)
        assert client.pending == 1
        await client.close()
        with pytest.raises(ClientClosed):
            await waiting
        assert client.pending == 0 and client.state is ConnectionState.CLOSED
        assert [event async for event in stream] == []
        await client.wait_closed()
        async with client:  # and be connected again
            assert (await client.send(actions.Ping())).ping == "Pong"

    run(program)


def test_closing_while_it_connects() -> None:
    async def program(fake: FakeAsterisk) -> None:
        @fake.on(actions.Challenge)
        async def slow(action: actions.Challenge) -> None:
            await asyncio.Event().wait()

        client = a_client(fake)
        until = changes_of(client)
        connecting = asyncio.create_task(client.connect())
        await until(Connected)
        await client.close()
        with pytest.raises(ConnectError):
            await connecting
        assert client.state is ConnectionState.CLOSED

    run(program)


def test_after_a_logoff_it_stays_away() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake).connect()
        await client.logoff()
        await client.wait_closed()
        assert client.state is ConnectionState.CLOSED and len(logins(fake)) == 1

    run(program)


# Giving up.


def test_a_password_that_is_wrong_by_now_is_not_tried_again_and_again() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake).connect()
        until = changes_of(client)
        stream = client.events(events.Hangup)
        fake.users["hello"] = "changed"
        fake.received.clear()
        fake.hang_up()
        gave_up = await until(GaveUp)
        assert isinstance(gave_up.cause, AuthenticationError)
        with pytest.raises(AuthenticationError):
            await client.wait_closed()
        with pytest.raises(AuthenticationError):
            await stream.get()
        with pytest.raises(NotSent, match="Authentication failed"):
            await client.send(actions.Ping())
        assert len(logins(fake)) == 1
        await client.close()

    run(program)


def test_a_user_who_is_still_logged_in_is_waited_for() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake).connect()
        until = changes_of(client)
        tries = 0

        @fake.on(actions.Login)
        def busy(action: actions.Login) -> Refusal | None:
            nonlocal tries
            tries += 1
            return Refusal("Login Already In Use") if tries < 3 else None

        fake.hang_up()
        await until(Ready)
        assert tries == 3
        tries = 0
        with pytest.raises(LoginInUse, match="allowmultiplelogin"):
            await a_client(fake).connect()
        await client.close()

    run(program)


def test_the_limit_of_tries() -> None:
    async def program(fake: FakeAsterisk) -> None:
        policy = ReconnectPolicy(first_delay=0.001, longest_delay=0.002, max_tries=3)
        client = await a_client(fake, reconnect=policy).connect()
        changes = client.connection_events()
        await fake.close()
        seen = [type(change) async for change in changes]
        assert seen == [Lost, Reconnecting, Reconnecting, Reconnecting, GaveUp]
        with pytest.raises(ConnectError, match="refused"):
            await client.wait_closed()
        await client.close()

    run(program)


def test_without_a_policy_a_loss_is_the_end() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake, reconnect=None).connect()
        changes = client.connection_events()
        fake.hang_up()
        assert [type(change) async for change in changes] == [Lost]
        with pytest.raises(ConnectionLost):
            await client.wait_closed()
        with pytest.raises(ConnectionLost):
            await client.wait_for(events.Hangup, timeout=None)
        await client.close()

    run(program)


def test_a_shutdown_that_was_announced_is_told() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client:
            until = changes_of(client)
            for _ in range(2):
                fake.emit(events.Shutdown.example())
                async with client.events(events.Hangup) as stream:  # what ends with the server comes behind it
                    fake.emit(events.Hangup.example())
                    await stream.get(5)
                fake.hang_up()
                assert "the server has shut down" in str((await until(Lost)).cause)
                await until(Ready)
            fake.hang_up()
            assert "shut down" not in str((await until(Lost)).cause)

    run(program)


# Actions meanwhile.


def test_an_action_waits_for_the_way_back() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client:
            until = changes_of(client)
            await fake.close()
            await until(Lost)
            waiting = [asyncio.create_task(client.send(actions.Ping())) for _ in range(3)]
            asking = asyncio.create_task(client.request({"Action": "Ping"}))
            await until(Reconnecting)
            assert client.pending == 4
            await fake.start()
            assert [(await task).ping for task in waiting] == ["Pong"] * 3
            assert (await asking)[0].get("Ping") == "Pong"

    run(program)


def test_an_action_that_waits_in_vain_was_not_sent() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake) as client:
            until = changes_of(client)
            await fake.close()
            await until(Reconnecting)
            with pytest.raises(NotSent, match="there is no connection"):
                await client.send(actions.Ping(), timeout=0.05)
            with pytest.raises(NotSent):
                async with client.stream(actions.CoreShowChannels(), timeout=0.05):
                    pass
            assert client.pending == 0
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await client.send(actions.Ping())
            assert client.pending == 0

    run(program)


def test_an_action_in_flight_is_never_sent_again() -> None:
    async def program(fake: FakeAsterisk) -> None:
        @fake.on(actions.Originate)
        def cut(action: actions.Originate) -> None:
            fake.hang_up()

        async with a_client(fake) as client:
            until = changes_of(client)
            with pytest.raises(OutcomeUnknown, match="Originate was sent and may have run"):
                await client.send(actions.Originate(channel="Local/1@demo", application="Wait", data="1"))
            await until(Ready)
            assert [action.wire_name for action in fake.received].count("Originate") == 1

    run(program)


def test_what_can_be_repeated_is_repeated_when_asked() -> None:
    async def program(fake: FakeAsterisk) -> None:
        cuts = 2

        @fake.on(actions.CoreShowChannels)
        def cut(action: actions.CoreShowChannels) -> list[events.CoreShowChannel]:
            nonlocal cuts
            if cuts:
                cuts -= 1
                fake.hang_up()
            return []

        async with a_client(fake) as client:
            assert len(await client.send(actions.CoreShowChannels(), retry=2)) == 0
            assert [action.wire_name for action in fake.received].count("CoreShowChannels") == 3
            cuts = 2
            with pytest.raises(OutcomeUnknown):
                await client.send(actions.CoreShowChannels(), retry=1)
            with pytest.raises(ValueError, match="Originate may do more if it runs twice"):
                await client.send(actions.Originate(channel="Local/1@demo", application="Wait", data="1"), retry=1)

    run(program)


def test_a_repeat_that_finds_no_connection_still_says_that_it_may_have_run() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake, reconnect=None).connect()

        @fake.on(actions.CoreStatus)
        def cut(action: actions.CoreStatus) -> None:
            fake.hang_up()

        with pytest.raises(OutcomeUnknown):
            await client.send(actions.CoreStatus(), retry=3)
        await client.close()

    run(program)


def test_an_action_before_the_login_is_done_waits() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = a_client(fake)
        until = changes_of(client)
        connecting = asyncio.create_task(client.connect())
        await until(Connected)
        assert (await client.send(actions.Ping())).ping == "Pong"
        await connecting
        await client.close()

    run(program, login_delay=0.05)


def test_waiting_for_the_server_ends_with_a_login() -> None:
    async def program(fake: FakeAsterisk) -> None:
        await fake.close()
        client = a_client(fake)
        connecting = asyncio.create_task(client.connect(wait_for_server=20))
        await asyncio.sleep(0.1)
        assert client.state is ConnectionState.CONNECTING
        await fake.start()
        await connecting
        assert client.connected
        await client.close()

    run(program)


# Signs of life.


def test_a_connection_that_is_dead_at_the_other_end_is_noticed() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake, keepalive=0.05, timeout=0.2) as client:
            until = changes_of(client)

            @fake.on(actions.Ping)
            async def silent(action: actions.Ping) -> None:
                await asyncio.Event().wait()

            lost = await until(Lost)
            assert "nothing came for 0.05 s, nor an answer to Ping" in str(lost.cause)
            await until(Ready)

    run(program)


def test_a_silent_server_is_asked_and_a_talking_one_is_not() -> None:
    async def program(fake: FakeAsterisk) -> None:
        async with a_client(fake, keepalive=0.1) as client:
            for _ in range(8):
                fake.emit(events.Hangup.example())
                await asyncio.sleep(0.04)
            assert not any(isinstance(action, actions.Ping) for action in fake.received)
            await asyncio.sleep(0.3)
            assert any(isinstance(action, actions.Ping) for action in fake.received)
            assert client.connected

    run(program)


@pytest.mark.parametrize("raw", [False, True], ids=["typed", "raw"])
def test_an_action_that_blocks_the_server_is_no_death(raw: bool) -> None:
    async def program(fake: FakeAsterisk) -> None:
        @fake.on(actions.Originate)
        async def rings(action: actions.Originate) -> None:
            await asyncio.sleep(0.6)

        async with a_client(fake, keepalive=0.05, timeout=0.1) as client:
            headers = {"Channel": "Local/1@demo", "Application": "Wait", "Data": "1", "Timeout": "5000"}
            if raw:
                await client.request({"Action": "Originate", **headers})
            else:
                action = actions.Originate(channel="Local/1@demo", application="Wait", data="1", async_=False)
                await client.send(action)
            assert client.connected and len(logins(fake)) == 1
            assert not any(isinstance(action, actions.Ping) for action in fake.received)

    run(program)


def test_no_sign_of_life_without_a_way_back_ends_the_client() -> None:
    async def program(fake: FakeAsterisk) -> None:
        client = await a_client(fake, keepalive=0.05, timeout=0.05, reconnect=None).connect()

        @fake.on(actions.Ping)
        async def silent(action: actions.Ping) -> None:
            await asyncio.Event().wait()

        with pytest.raises(ConnectionLost, match="Ping"):
            await client.wait_closed()
        await client.close()

    run(program)


# Policies.


def test_pauses_grow_to_a_limit_and_are_random() -> None:
    policy = ReconnectPolicy(first_delay=1, longest_delay=8, max_tries=6)
    tries = Backoff(policy, lambda low, high: high).tries()
    assert list(tries) == [(1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (6, 8)]
    random.seed(1)
    pauses = [pause for _, pause in Backoff(policy).tries()]
    assert len(set(pauses)) == 6 and all(0 <= pause <= 8 for pause in pauses)


def test_a_connection_that_lived_long_begins_anew() -> None:
    backoff = Backoff(ReconnectPolicy(stable_after=60), lambda low, high: high)
    tries = backoff.tries()
    assert [next(tries)[0] for _ in range(3)] == [1, 2, 3]
    backoff.lived(59)
    assert next(backoff.tries())[0] == 4
    backoff.lived(60)
    assert next(backoff.tries()) == (1, 1)


def test_a_great_many_tries_do_not_overflow() -> None:
    tries = Backoff(ReconnectPolicy(longest_delay=7), lambda low, high: high).tries()
    assert [next(tries) for _ in range(5000)][-1] == (5000, 7)


@pytest.mark.parametrize(
    "wrong",
    [
        {"first_delay": 0},
        {"first_delay": -1},
        {"first_delay": 9, "longest_delay": 3},
        {"stable_after": -1},
        {"max_tries": 0},
    ],
)
def test_policies_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"delay|stable|tries"):
        ReconnectPolicy(**wrong)


@pytest.mark.parametrize("wrong", [{"timeout": 0}, {"keepalive": -1}, {"list_timeout": float("nan")}])
def test_deadlines_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="number of seconds"):
        TCPClient("127.0.0.1", **wrong)
