"""Subscriptions through the client: by class, in order, bounded, and nobody disturbs anybody."""

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ami_typed import AMIError, Client, Event, EventsLost, Message, actions, events, turns
from ami_typed.models import decode
from ami_typed.testing import FakeAsterisk
from tests.places import bounded


def run(program: Callable[..., Awaitable[None]]) -> None:
    async def whole() -> None:
        async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
            await program(fake, client)
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(bounded(whole()))


def hangup(number: int) -> events.Hangup:
    return events.Hangup.example(channel=f"PJSIP/{number}", cause=17 if number % 2 else 16)


async def settled(client: Client) -> None:
    """All that was emitted before has arrived."""
    await client.send(actions.Ping())
    await asyncio.sleep(0)


def test_one_class_several_a_family_and_all() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: dict[str, list[str]] = {"one": [], "two": [], "family": [], "all": []}
        client.on(events.Hangup)(lambda event: seen["one"].append(event.wire_name))
        client.on(events.Hangup, events.Newchannel)(lambda event: seen["two"].append(event.wire_name))
        client.on(events.SecurityEvent)(lambda event: seen["family"].append(event.wire_name))
        client.on()(lambda event: seen["all"].append(event.wire_name))
        for kind in (events.Newchannel, events.ChallengeSent, events.Hangup):
            fake.emit(kind.example())
        await settled(client)
        await asyncio.sleep(0.01)
        assert seen["one"] == ["Hangup"]
        assert seen["two"] == ["Newchannel", "Hangup"]
        assert seen["family"] == ["ChallengeSent"]
        assert seen["all"][-3:] == ["Newchannel", "ChallengeSent", "Hangup"]

    run(program)


def test_handlers_keep_the_order_and_may_send() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: list[str] = []
        done = asyncio.Event()

        @client.on(events.Hangup)
        async def handler(event: events.Hangup) -> None:
            await client.send(actions.Ping())
            seen.append(event.channel)
            if len(seen) == 50:
                done.set()

        for number in range(50):
            fake.emit(hangup(number))
        await done.wait()
        assert seen == [f"PJSIP/{number}" for number in range(50)]

    run(program)


def test_a_handler_that_raises_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: list[str] = []

        @client.on(events.Hangup)
        async def broken(event: events.Hangup) -> None:
            seen.append(event.channel)
            raise RuntimeError("broken on purpose")

        @client.on(events.Hangup)
        def whole(event: events.Hangup) -> None:
            seen.append("whole " + event.channel)

        fake.emit(hangup(1))
        fake.emit(hangup(2))
        await settled(client)
        await asyncio.sleep(0.01)
        assert sorted(seen) == ["PJSIP/1", "PJSIP/2", "whole PJSIP/1", "whole PJSIP/2"]

    with caplog.at_level(logging.ERROR):
        run(program)
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert "broken" in caplog.text and "PJSIP/1" in caplog.text and "broken on purpose" in caplog.text
    assert "only counted: 1" in caplog.records[1].getMessage()


def test_off_undoes_on() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: list[Event] = []

        def handler(event: Event) -> None:
            seen.append(event)

        client.on(events.Hangup)(handler)
        client.on(events.Newchannel)(handler)
        client.off(handler)
        fake.emit(hangup(1))
        fake.emit(events.Newchannel.example())
        await settled(client)
        assert seen == []

    run(program)


def test_where_picks() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.Hangup, where=lambda event: event.cause == 17) as stream:
            for number in range(6):
                fake.emit(hangup(number))
            assert [(await stream.get(5)).channel for _ in range(3)] == ["PJSIP/1", "PJSIP/3", "PJSIP/5"]

    run(program)


def test_where_that_raises_tells_the_one_who_gave_it() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.Hangup) as other:
            waiting = asyncio.create_task(client.wait_for(events.Hangup, where=lambda event: 1 / 0 > 0, timeout=5))
            await asyncio.sleep(0)
            fake.emit(hangup(1))
            with pytest.raises(ZeroDivisionError):
                await waiting
            assert (await other.get(5)).channel == "PJSIP/1"

    run(program)


def test_a_full_queue_drops_the_oldest_and_says_so() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        counting = client.events(events.Hangup, queue_size=10)
        telling = client.events(events.Hangup, events.EventsMissed, queue_size=10)
        raising = client.events(events.Hangup, queue_size=10, on_missed="raise")
        for number in range(25):
            fake.emit(hangup(number))
        await settled(client)
        assert (await counting.get()).channel == "PJSIP/15" and counting.missed == 15
        gap = await telling.get()
        assert isinstance(gap, events.EventsMissed)
        assert gap.count == 15 and gap.cause == "overflow" and gap.since <= gap.until
        assert (await telling.get()).raw.get("Channel") == "PJSIP/15"
        with pytest.raises(EventsLost):
            await raising.get()
        for stream in (counting, telling, raising):
            stream.close()

    run(program)


@pytest.mark.parametrize(
    ("options", "error", "complaint"),
    [
        ({"queue_size": 0}, ValueError, "queue_size is a whole number"),
        ({"concurrency": 0}, ValueError, "concurrency is a whole number"),
        ({"on_missed": "drop"}, ValueError, "on_missed is one of"),
        ({"quue_size": 1}, TypeError, "quue_size"),
    ],
)
def test_options_that_are_none(options: dict[str, Any], error: type[Exception], complaint: str) -> None:
    client = Client(FakeAsterisk().memory())
    with pytest.raises(error, match=complaint):
        client.on(events.Hangup, **options)(print)
    assert client.stats.events.subscriptions == ()


def test_a_decorator_without_its_call_is_refused() -> None:
    client: Any = Client(FakeAsterisk().memory())
    with pytest.raises(TypeError, match="by classes of events"):
        client.on(print)  # what `@client.on` does


def test_a_handler_may_drop_what_is_new_and_be_told() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: list[str | int | None] = []
        go_on = asyncio.Event()

        @client.on(events.Hangup, events.EventsMissed, queue_size=2, on_missed="drop_newest")
        async def handler(event: events.Hangup | events.EventsMissed) -> None:
            await go_on.wait()
            seen.append(event.channel if isinstance(event, events.Hangup) else event.count)

        for number in range(6):
            fake.emit(hangup(number))
            await settled(client)
        go_on.set()
        await settled(client)
        assert seen == ["PJSIP/0", "PJSIP/1", "PJSIP/2", 3]
        (figures,) = client.stats.events.subscriptions
        assert (figures.delivered, figures.missed, figures.queued) == (3, 3, 0)

    run(program)


def test_handlers_may_come_and_go_while_events_flow() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: list[str] = []

        @client.on(events.Hangup)
        async def first(event: events.Hangup) -> None:
            client.off(first)
            client.off(other)
            client.on(events.Hangup)(second)
            await client.send(actions.Ping())  # it is not cancelled by its own off
            seen.append("first " + event.channel)

        @client.on(events.Hangup)
        def other(event: events.Hangup) -> None:
            seen.append("other")

        def second(event: events.Hangup) -> None:
            seen.append("second " + event.channel)

        fake.emit(hangup(1))
        fake.emit(hangup(2))
        await settled(client)
        fake.emit(hangup(3))
        await settled(client)
        await settled(client)
        assert sorted(each for each in seen if each != "other") == ["first PJSIP/1", "second PJSIP/3"]
        assert len(client.stats.events.subscriptions) == 1

    run(program)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_handler_may_close_the_client_and_connect_again(concurrency: int) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        seen: list[str] = []
        third = asyncio.Event()

        @client.on(events.Hangup, concurrency=concurrency)
        async def handler(event: events.Hangup) -> None:
            seen.append(event.channel)
            if len(seen) == 1:
                await client.close()
                await client.connect()
                fake.emit(hangup(2))
                fake.emit(hangup(3))
            if len(seen) == 3:
                third.set()

        fake.emit(hangup(1))
        await third.wait()
        assert seen == ["PJSIP/1", "PJSIP/2", "PJSIP/3"]

    run(program)


def test_the_figures_of_a_client() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        before = client.stats
        assert before.pending == 0 and before.events.subscriptions == ()

        @client.on(events.Hangup)
        def broken(event: events.Hangup) -> None:
            raise RuntimeError

        fake.emit(hangup(1))
        fake.emit(events.Newchannel.example())
        await client.wait_for(events.Newchannel, timeout=5)
        await client.send(actions.Ping())
        after = client.stats
        assert after.actions == before.actions + 1
        assert after.messages == before.messages + 3
        assert (after.events.received - before.events.received, after.events.delivered) == (2, 2)
        assert (after.events.failed, after.events.missed) == (1, 0)
        (figures,) = after.events.subscriptions  # the wait is over, and yet in the sum
        assert figures.name.endswith("broken") and figures.classes == (events.Hangup,) and figures.failed == 1

    run(program)


def test_waiting_for_nothing_ends_in_time() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        with pytest.raises(TimeoutError):
            await client.wait_for(events.Hangup, timeout=0.01)
        async with client.expect(events.Hangup) as nothing:
            with pytest.raises(TimeoutError):
                await nothing.get(timeout=0.01)
            fake.emit(hangup(1))
            assert (await nothing.get(timeout=5)).channel == "PJSIP/1"

    run(program)


def test_cancelling_a_wait_loses_no_event() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.Hangup) as stream:
            for number in range(20):
                waiting = asyncio.create_task(stream.get())
                await asyncio.sleep(0)
                fake.emit(hangup(number))
                await settled(client)
                if not waiting.done():
                    waiting.cancel()
                    await asyncio.wait([waiting])
                    event = await stream.get(5)
                else:
                    event = await waiting
                assert event.channel == f"PJSIP/{number}"

    run(program)


def test_an_own_class_for_a_user_event() -> None:
    class DoorBell(events.UserEvent, name="DoorBell"):
        button: int
        source_room: str = "unknown"

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(DoorBell) as bells, client.events(events.UserEvent) as all_of_them:
            await client.send(actions.UserEvent(user_event="Other", headers={"Button": "9"}))
            await client.send(actions.UserEvent(user_event="DoorBell", headers={"Button": "3", "SOURCE_ROOM": "hall"}))
            bell = await bells.get(5)
            assert (bell.button, bell.source_room) == (3, "hall")
            assert [type(await all_of_them.get(5)).__name__ for _ in range(2)] == ["UserEvent", "DoorBell"]
            fake.emit(DoorBell(button=4))
            assert (await bells.get(5)).button == 4

    run(program)


def test_events_of_classes_that_nobody_wants_are_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        decoded: list[str] = []

        def counting(cls: type[Event], message: Message) -> Event:
            decoded.append(message.name)
            return decode(cls, message)

        monkeypatch.setattr("ami_typed.dispatch.decode", counting)
        async with client.events(events.Hangup) as stream:
            fake.emit(events.Newchannel.example())
            fake.emit(hangup(1))
            await stream.get(5)
        assert decoded == ["Hangup"]

    run(program)


def test_a_busy_consumer_lets_the_reader_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "monotonic", itertools.count().__next__)  # a second at each look

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.Hangup) as stream:
            for number in range(1000):
                fake.emit(hangup(number))
            await settled(client)
            pinged = asyncio.create_task(client.send(actions.Ping()))
            for number in range(1000):
                assert (await stream.get()).channel == f"PJSIP/{number}"
            assert pinged.done()

    run(program)


def test_errors_have_one_root() -> None:
    assert issubclass(EventsLost, AMIError)
