"""Queues between the connection, which never waits, and the program, which may."""

import asyncio
import itertools
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from ami_typed import events, turns
from ami_typed.errors import ClientClosed, ConnectionLost, EventsLost
from ami_typed.models import Event, EventsMissed
from ami_typed.subscriptions import EventStream, OnMissed, Subscription

MARKS = [events.UserEvent(user_event=str(number)) for number in range(2000)]
LOSS = ConnectionLost("pbx:5038", "gone")


async def settled() -> None:
    """The server knows all already."""


def stream_of(subscription: Subscription) -> EventStream[events.UserEvent | EventsMissed]:
    return EventStream(subscription, lambda _: None, settled)


def name_of(event: Event) -> str:
    return event.user_event if isinstance(event, events.UserEvent) else type(event).__name__


async def rest_of(subscription: Subscription) -> list[str]:
    subscription.end()
    return [name_of(event) async for event in stream_of(subscription)]


def put(subscription: Subscription, count: int, first: int = 0) -> None:
    for event in MARKS[first : first + count]:
        subscription.put(event)


def test_events_in_their_order() -> None:
    subscription = Subscription((events.UserEvent,))
    put(subscription, 1000)
    assert asyncio.run(rest_of(subscription)) == [str(number) for number in range(1000)]
    assert subscription.missed == 0


def test_where_picks_events_by_their_values() -> None:
    subscription = Subscription((events.UserEvent,), lambda event: event.user_event in "135")
    put(subscription, 6)
    assert asyncio.run(rest_of(subscription)) == ["1", "3", "5"]


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"queue_size": 0}, "queue_size is a whole number of at least 1; not 0"),
        ({"queue_size": -1}, "not -1"),
        ({"queue_size": True}, "not True"),
        ({"queue_size": 1.5}, "not 1.5"),
        ({"on_missed": "count"}, "on_missed is one of 'drop_oldest', 'drop_newest', 'raise'; not 'count'"),
    ],
)
def test_options_that_are_none(options: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Subscription((Event,), **options)


@pytest.mark.parametrize("cls", ["Hangup", print, int])
def test_a_subscription_is_by_classes_of_events(cls: Any) -> None:
    with pytest.raises(TypeError, match="by classes of events"):
        Subscription((cls,))


# Too many events.


def test_the_oldest_events_are_dropped_and_counted() -> None:
    subscription = Subscription((events.UserEvent,), queue_size=3)
    put(subscription, 10)
    assert asyncio.run(rest_of(subscription)) == ["7", "8", "9"]
    assert subscription.missed == 7


def test_lost_events_are_told_in_their_place() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent, EventsMissed), queue_size=2)
        stream = stream_of(subscription)
        put(subscription, 2)
        assert name_of(await stream.get()) == "0"
        put(subscription, 3, first=2)
        missed = await stream.get()
        assert isinstance(missed, EventsMissed)
        assert (missed.count, missed.cause) == (2, "overflow")
        assert missed.since <= missed.until
        assert [name_of(await stream.get()) for _ in range(2)] == ["3", "4"]
        put(subscription, 3, first=5)
        assert name_of(await stream.get()) == "EventsMissed"
        assert await rest_of(subscription) == ["6", "7"]
        assert stream.missed == 3

    asyncio.run(scenario())


def test_a_stream_can_end_where_events_are_lost() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,), queue_size=2, on_missed="raise")
        stream = stream_of(subscription)
        put(subscription, 2)
        assert name_of(await stream.get()) == "0"
        put(subscription, 5, first=2)
        for _ in range(2):
            with pytest.raises(EventsLost, match="3 events"):
                await stream.get()
        put(subscription, 1)
        with pytest.raises(EventsLost):
            await stream.get()

    asyncio.run(scenario())


def test_the_newest_events_are_dropped_where_that_is_wanted() -> None:
    subscription = Subscription((events.UserEvent,), queue_size=3, on_missed="drop_newest")
    put(subscription, 10)
    assert asyncio.run(rest_of(subscription)) == ["0", "1", "2"]
    assert subscription.missed == 7


def test_dropped_newest_events_are_told_in_their_place() -> None:
    subscription = Subscription((events.UserEvent, EventsMissed), queue_size=2, on_missed="drop_newest")
    put(subscription, 5)
    assert name_of(subscription.take()) == "0"
    put(subscription, 3, first=5)  # 5 has room
    gap = [subscription.take() for _ in range(4)]
    assert [name_of(event) for event in gap] == ["1", "EventsMissed", "5", "EventsMissed"]
    assert [event.count for event in gap[1::2]] == [3, 2]
    assert gap[1].until <= gap[3].since
    put(subscription, 1)
    assert name_of(subscription.take()) == "0" and subscription.take() is None
    assert subscription.missed == 5


@pytest.mark.parametrize("on_missed", ["drop_oldest", "drop_newest"])
def test_a_queue_that_is_never_read_stays_bounded(on_missed: OnMissed) -> None:
    subscription = Subscription((events.UserEvent, EventsMissed), queue_size=4, on_missed=on_missed)
    for number in range(300):
        put(subscription, 1, first=number)
        subscription.miss(f"cut {number}")
    assert subscription.stats().queued <= 4
    told = [subscription.take() for _ in range(subscription.stats().queued + 1)]
    assert subscription.take() is None
    events_left = [event for event in told if isinstance(event, events.UserEvent)]
    assert subscription.missed == 300 - len(events_left) + 300
    assert any(isinstance(event, EventsMissed) and event.count is None for event in told)


@pytest.mark.parametrize("on_missed", ["drop_oldest", "drop_newest"])
def test_a_loss_that_was_not_told_yet_is_told_with_the_next(on_missed: OnMissed) -> None:
    subscription = Subscription((events.UserEvent, EventsMissed), queue_size=1, on_missed=on_missed)
    since = datetime(2020, 1, 1, tzinfo=UTC)
    put(subscription, 1)
    subscription.miss("the connection was lost", since, since)
    put(subscription, 2, first=1)
    told = [event for event in (subscription.take(), subscription.take()) if isinstance(event, EventsMissed)]
    assert [(gap.cause, gap.count, gap.since) for gap in told] == [("the connection was lost", None, since)]
    assert told[0].until > since
    assert subscription.missed == 3


# The end.


@pytest.mark.parametrize("waits", [True, False])
def test_a_lost_connection_is_raised_after_what_has_come(waits: bool) -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        stream = stream_of(subscription)
        if waits:
            waiting = asyncio.create_task(stream.get())
            await asyncio.sleep(0)
            subscription.end(LOSS)
            with pytest.raises(ConnectionLost):
                await waiting
            return
        put(subscription, 1)
        subscription.end(LOSS)
        subscription.end(None)
        assert name_of(await stream.get()) == "0"
        with pytest.raises(ConnectionLost):
            await anext(stream)

    asyncio.run(scenario())


def test_an_iteration_ends_when_the_client_is_closed() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        waiting = asyncio.create_task(stream_of(subscription).get())
        await asyncio.sleep(0)
        subscription.end()
        with pytest.raises(ClientClosed):
            await waiting
        assert await rest_of(subscription) == []

    asyncio.run(scenario())


def test_events_after_the_end_are_not_kept() -> None:
    subscription = Subscription((events.UserEvent,))
    subscription.end(None)
    put(subscription, 10)
    assert asyncio.run(rest_of(subscription)) == []


def test_a_subscription_can_begin_again() -> None:
    subscription = Subscription((events.UserEvent,))
    subscription.end(LOSS)
    subscription.begin()
    put(subscription, 1)
    assert asyncio.run(rest_of(subscription)) == ["0"]


def test_leaving_the_block_closes_the_stream() -> None:
    async def scenario() -> None:
        closed: list[Subscription] = []
        subscription = Subscription((events.UserEvent,))
        async with EventStream[events.UserEvent](subscription, closed.append, settled) as stream:
            put(subscription, 1)
        assert closed == [subscription]
        assert [name_of(event) async for event in stream] == ["0"]

    asyncio.run(scenario())


def test_an_event_that_does_not_come() -> None:
    async def scenario() -> None:
        stream = stream_of(Subscription((events.UserEvent,)))
        with pytest.raises(TimeoutError):
            await stream.get(timeout=0)

    asyncio.run(scenario())


def test_a_cancelled_wait_loses_no_event() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        waiting = asyncio.create_task(stream_of(subscription).get())
        await asyncio.sleep(0)
        put(subscription, 1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert await rest_of(subscription) == ["0"]

    asyncio.run(scenario())


def test_waits_that_were_given_up_leave_nothing_behind() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        stream = stream_of(subscription)
        for _ in range(10):
            with pytest.raises(TimeoutError):
                await stream.get(timeout=0)
        assert not subscription.waited_for
        put(subscription, 1)
        assert name_of(await stream.get(timeout=0)) == "0"

    asyncio.run(scenario())


def test_a_turn_of_the_event_loop_costs_no_event(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "monotonic", itertools.count().__next__)

    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        stream = stream_of(subscription)
        put(subscription, 300)
        got: list[str] = []
        while len(got) < 300:
            taking = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0)
            taking.cancel()  # some of them where the loop has its turn
            await asyncio.wait([taking])
            if not taking.cancelled():
                got.append(name_of(taking.result()))
        assert got == [str(number) for number in range(300)]

    asyncio.run(scenario())


def test_two_tasks_cannot_wait_on_one_stream() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        stream = stream_of(subscription)
        first = asyncio.create_task(stream.get())
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="two tasks"):
            await stream.get()
        put(subscription, 1)
        assert name_of(await first) == "0"

    asyncio.run(scenario())


def test_the_event_loop_has_its_turn_while_a_consumer_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "monotonic", itertools.count().__next__)  # a second at each look

    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        put(subscription, 2000)
        had = 0

        async def others() -> None:
            nonlocal had
            while True:
                had += 1
                await asyncio.sleep(0)

        other = asyncio.create_task(others())
        assert len(await rest_of(subscription)) == 2000
        other.cancel()
        assert had >= 20

    asyncio.run(scenario())


# What picks.


def _broken(event: Event) -> bool:
    raise KeyError("on purpose")


def _cancelled(event: Event) -> bool:
    raise asyncio.CancelledError


async def _asynchronous(event: Event) -> bool:
    return False


def _hidden(event: Event) -> object:
    return _asynchronous(event)


class _Asynchronous:
    async def __call__(self, event: Event) -> bool:
        return False


@pytest.mark.parametrize(
    ("where", "error"),
    [(_broken, KeyError), (_cancelled, RuntimeError), (_hidden, TypeError)],
)
def test_a_predicate_that_fails_ends_its_own_stream(where: Any, error: type[Exception]) -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,), where)
        put(subscription, 2)
        with pytest.raises(error):
            await stream_of(subscription).get()
        assert subscription.stats().error is subscription.error

    asyncio.run(scenario())


@pytest.mark.parametrize("where", [_asynchronous, partial(_asynchronous), _Asynchronous()])
def test_an_asynchronous_predicate_is_refused(where: Any) -> None:
    with pytest.raises(TypeError, match="asynchronous, and what it returns always true"):
        Subscription((events.UserEvent,), where)


def test_a_predicate_may_return_anything() -> None:
    subscription = Subscription((events.UserEvent,), lambda event: event.user_event.strip("0"))
    put(subscription, 2)
    assert asyncio.run(rest_of(subscription)) == ["1"]


# Lost on the way.


def test_a_loss_on_the_way_stands_in_its_place() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent, events.EventsMissed))
        put(subscription, 1)
        subscription.miss("the connection was cut")
        put(subscription, 1)
        stream = stream_of(subscription)
        first, gap, last = [await stream.get(1) for _ in range(3)]
        assert isinstance(first, events.UserEvent) and isinstance(last, events.UserEvent)
        assert isinstance(gap, events.EventsMissed)
        assert (gap.count, gap.cause) == (None, "the connection was cut")
        assert gap.since == gap.until and gap.since.tzinfo is not None
        assert stream.missed == 1

    asyncio.run(scenario())


def test_a_loss_on_the_way_says_from_when_to_when() -> None:
    subscription = Subscription((events.UserEvent, events.EventsMissed))
    since, until = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    subscription.miss("the connection was lost", since, until)
    gap = subscription.take()
    assert isinstance(gap, EventsMissed) and (gap.since, gap.until) == (since, until)


def test_a_loss_on_the_way_is_counted_where_it_is_not_told() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        subscription.miss("cut")
        subscription.miss("cut")
        assert subscription.missed == 2
        subscription.end()
        subscription.miss("too late")
        assert subscription.missed == 2 and await rest_of(subscription) == []

    asyncio.run(scenario())


def test_a_loss_on_the_way_ends_a_stream_that_wants_it_so() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,), on_missed="raise")
        subscription.miss("the connection was cut")
        with pytest.raises(EventsLost, match="1 events were lost: the connection was cut"):
            await stream_of(subscription).get(1)

    asyncio.run(scenario())


def test_a_loss_on_the_way_in_a_full_queue() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent, events.EventsMissed), queue_size=1)
        put(subscription, 1)
        subscription.miss("cut")
        stream = stream_of(subscription)
        causes = [gap.cause for gap in [await stream.get(1) for _ in range(2)] if isinstance(gap, events.EventsMissed)]
        assert causes == ["overflow", "cut"] and subscription.missed == 2

    asyncio.run(scenario())
