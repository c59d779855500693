"""Handlers: one task that calls a function for one event after the other."""

import asyncio
import logging
from collections.abc import Callable

import pytest

from ami_typed import events
from ami_typed.errors import ConnectionLost
from ami_typed.models import Event
from ami_typed.subscriptions import HandlerTask, Subscription

MARKS = [events.UserEvent(user_event=str(number)) for number in range(2000)]
LOSS = ConnectionLost("pbx:5038", "gone")


def name_of(event: Event) -> str:
    return event.user_event if isinstance(event, events.UserEvent) else type(event).__name__


def put(subscription: Subscription, count: int, first: int = 0) -> None:
    for event in MARKS[first : first + count]:
        subscription.put(event)


async def handled(
    handler: Callable[[Event], object], count: int, where: Callable[[Event], bool] | None = None
) -> HandlerTask:
    """Let a handler have some events."""
    task = HandlerTask(Subscription((events.UserEvent,), where), handler)
    task.start()
    put(task.subscription, count)
    await task.stop(5, None)
    return task


def test_a_handler_is_called_for_each_event_in_its_order() -> None:
    called: list[str] = []

    async def slow(event: Event) -> None:
        await asyncio.sleep(0)
        called.append(name_of(event))

    asyncio.run(handled(slow, 5))
    asyncio.run(handled(lambda event: called.append(name_of(event)), 2))
    assert called == ["0", "1", "2", "3", "4", "0", "1"]


def test_a_handler_that_fails_is_logged_and_called_again(caplog: pytest.LogCaptureFixture) -> None:
    called: list[str] = []

    def handler(event: Event) -> None:
        called.append(name_of(event))
        raise ValueError(name_of(event))

    asyncio.run(handled(handler, 3))
    assert called == ["0", "1", "2"]
    assert len([record for record in caplog.records if "failed on UserEvent" in record.getMessage()]) == 3


def test_a_handler_whose_own_task_was_cancelled_is_called_again(caplog: pytest.LogCaptureFixture) -> None:
    called: list[str] = []

    async def handler(event: Event) -> None:
        called.append(name_of(event))
        inner = asyncio.create_task(asyncio.sleep(60))
        inner.cancel()
        await inner

    asyncio.run(handled(handler, 2))
    assert called == ["0", "1"]
    assert "was cancelled by what it waited for" in caplog.text


def test_a_handler_whose_predicate_fails_ends_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: Event) -> bool:
        raise KeyError("x")

    asyncio.run(handled(lambda event: None, 1, fail))
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "its where= failed" in caplog.text


def test_a_handler_that_stops_itself_gets_no_more_events() -> None:
    async def scenario() -> None:
        called: list[str] = []

        def handler(event: Event) -> None:
            called.append(name_of(event))
            task.cancel()

        task = HandlerTask(Subscription((events.UserEvent,)), handler)
        task.start()
        put(task.subscription, 5)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await task.stop(5, None)
        assert called == ["0"]

    asyncio.run(scenario())


def test_a_handler_that_does_not_end_is_cancelled() -> None:
    async def scenario() -> None:
        ended = asyncio.Event()

        async def handler(event: Event) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()

        task = HandlerTask(Subscription((events.UserEvent,)), handler)
        task.start()
        put(task.subscription, 1)
        await asyncio.sleep(0)
        await task.stop(0, None)
        assert ended.is_set()

    asyncio.run(scenario())


def test_a_handler_ends_with_the_connection_and_begins_again() -> None:
    async def scenario() -> None:
        called: list[str] = []
        task = HandlerTask(Subscription((events.UserEvent,)), lambda event: called.append(name_of(event)))
        task.start()
        put(task.subscription, 1)
        task.subscription.end(LOSS)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.start()
        put(task.subscription, 1, first=1)
        await task.stop(5, None)
        assert called == ["0", "1"]

    asyncio.run(scenario())


def test_a_handler_may_stop_itself_without_waiting_for_itself() -> None:
    async def scenario() -> None:
        called: list[str] = []

        async def handler(event: Event) -> None:
            called.append(name_of(event))
            await task.stop(5, asyncio.current_task())

        task = HandlerTask(Subscription((events.UserEvent,)), handler)
        task.start()
        put(task.subscription, 1)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert called == ["0"]

    asyncio.run(scenario())
