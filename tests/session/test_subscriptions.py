"""Queues between the connection, which never waits, and the program, which may."""

import asyncio

import pytest

from ami_typed import events
from ami_typed.errors import ClientClosed, ConnectionLost, EventsLost
from ami_typed.models import Event, EventsMissed
from ami_typed.subscriptions import EventStream, Subscription

MARKS = [events.UserEvent(user_event=str(number)) for number in range(2000)]
LOSS = ConnectionLost("pbx:5038", "gone")


def stream_of(subscription: Subscription) -> EventStream[events.UserEvent | EventsMissed]:
    return EventStream(subscription, lambda _: None)


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


def test_a_queue_holds_something() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Subscription((Event,), size=0)


# Too many events.


def test_the_oldest_events_are_dropped_and_counted() -> None:
    subscription = Subscription((events.UserEvent,), size=3)
    put(subscription, 10)
    assert asyncio.run(rest_of(subscription)) == ["7", "8", "9"]
    assert subscription.missed == 7


def test_lost_events_are_told_in_their_place() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent, EventsMissed), size=2)
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
        subscription = Subscription((events.UserEvent,), size=2, on_missed="raise")
        stream = stream_of(subscription)
        put(subscription, 2)
        assert name_of(await stream.get()) == "0"
        put(subscription, 5, first=2)
        for _ in range(2):
            with pytest.raises(EventsLost, match="1 events"):
                await stream.get()
        put(subscription, 1)
        with pytest.raises(EventsLost):
            await stream.get()

    asyncio.run(scenario())


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
        async with EventStream[events.UserEvent](subscription, closed.append) as stream:
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


def test_the_event_loop_has_its_turn_while_a_consumer_is_busy() -> None:
    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,))
        put(subscription, 2000)
        turns = 0

        async def others() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        other = asyncio.create_task(others())
        assert len(await rest_of(subscription)) == 2000
        other.cancel()
        assert turns >= 20

    asyncio.run(scenario())


def test_a_predicate_that_fails_ends_its_own_subscription_only() -> None:
    def fail(event: Event) -> bool:
        raise KeyError("x")

    async def scenario() -> None:
        subscription = Subscription((events.UserEvent,), fail)
        put(subscription, 2)
        with pytest.raises(KeyError):
            await stream_of(subscription).get()

    asyncio.run(scenario())


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
        subscription = Subscription((events.UserEvent, events.EventsMissed), size=1)
        put(subscription, 1)
        subscription.miss("cut")
        stream = stream_of(subscription)
        causes = [gap.cause for gap in [await stream.get(1) for _ in range(2)] if isinstance(gap, events.EventsMissed)]
        assert causes == ["overflow", "cut"] and subscription.missed == 2

    asyncio.run(scenario())
