"""Handlers: one task that calls a function for one event after the other."""

import asyncio
import contextlib
import itertools
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest

from ami_typed import events, handlers, turns
from ami_typed.errors import ConnectionLost, EventsLost
from ami_typed.handlers import HandlerTask
from ami_typed.models import Event
from ami_typed.subscriptions import Subscription

MARKS = [events.UserEvent(user_event=str(number)) for number in range(2000)]
LOSS = ConnectionLost("pbx:5038", "gone")


def name_of(event: Event) -> str:
    return event.user_event if isinstance(event, events.UserEvent) else type(event).__name__


def put(subscription: Subscription, count: int, first: int = 0) -> None:
    for event in MARKS[first : first + count]:
        subscription.put(event)


async def handled(
    handler: Callable[[Event], object], count: int, where: Callable[[Any], bool] | None = None
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


# What goes wrong.


def test_a_handler_that_fails_is_logged_and_called_again(caplog: pytest.LogCaptureFixture) -> None:
    called: list[str] = []

    def handler(event: Event) -> None:
        called.append(name_of(event))
        raise ValueError("on purpose " + name_of(event))

    task = asyncio.run(handled(handler, 1000))
    assert len(called) == task.subscription.failed == 1000
    first, rest = caplog.records
    assert "failed on UserEvent" in first.getMessage() and first.exc_info is not None
    assert rest.getMessage().endswith("only counted: 999") and rest.exc_info is None
    assert "on purpose 0" in caplog.text


def test_a_failure_is_logged_again_after_a_while(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(handlers, "time", SimpleNamespace(monotonic=lambda: now))

    def handler(event: Event) -> None:
        nonlocal now
        now += 4.0
        raise ValueError

    asyncio.run(handled(handler, 5))  # at 104, 108, 112, 116 and 120 seconds
    told = [record.getMessage().partition(handler.__qualname__)[2] for record in caplog.records]
    assert told == [
        " failed on UserEvent(source=None, user_event='0', headers={})",
        ": further failures, only counted: 2",
        " failed on UserEvent(source=None, user_event='3', headers={})",
        ": further failures, only counted: 1",
    ]


def test_a_handler_whose_own_task_was_cancelled_is_called_again(caplog: pytest.LogCaptureFixture) -> None:
    called: list[str] = []

    async def handler(event: Event) -> None:
        called.append(name_of(event))
        inner = asyncio.create_task(asyncio.sleep(60))
        inner.cancel()
        await inner

    asyncio.run(handled(handler, 2))
    assert called == ["0", "1"]
    assert "was cancelled by what it did, on UserEvent" in caplog.text


@pytest.mark.parametrize("then", ["waits", "returns", "catches it"])
def test_a_handler_that_cancels_the_task_it_runs_in_is_called_again(then: str) -> None:
    called: list[str] = []

    async def handler(event: Event) -> None:
        called.append(name_of(event))
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        if then == "waits":
            await asyncio.sleep(60)
        elif then == "catches it":
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(60)

    async def scenario() -> None:
        task = HandlerTask(Subscription((events.UserEvent,)), handler)
        task.start()
        for number in range(3):
            put(task.subscription, 1, first=number)
            await asyncio.sleep(0.001)
        await task.stop(5, None)
        assert called == ["0", "1", "2"]
        assert task.subscription.failed == (0 if then == "catches it" else 3)

    asyncio.run(scenario())


def test_a_program_that_ends_ends_its_handlers() -> None:
    ended: list[str] = []

    async def handler(event: Event) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            asyncio.current_task().cancel()  # type: ignore[union-attr]
            await asyncio.sleep(0)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name_of(event))

    async def program() -> None:
        task = HandlerTask(Subscription((events.UserEvent,)), handler)
        task.start()
        put(task.subscription, 5)
        await asyncio.sleep(0.01)

    asyncio.run(program())  # cancels all tasks that are left, and waits for them
    assert ended == ["0"]


def test_a_predicate_that_fails_costs_the_handler_one_event(caplog: pytest.LogCaptureFixture) -> None:
    called: list[str] = []

    def fail_on_1(event: events.UserEvent) -> bool:
        if event.user_event == "1":
            raise KeyError("on purpose")
        return True

    task = asyncio.run(handled(lambda event: called.append(name_of(event)), 3, fail_on_1))
    assert called == ["0", "2"] and task.subscription.failed == 1
    (record,) = caplog.records
    assert record.getMessage().startswith("where= of handler") and "user_event='1'" in record.getMessage()
    assert "on purpose" in caplog.text


def test_a_handler_that_may_miss_nothing_ends_with_the_first_loss(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        called: list[str] = []
        task = HandlerTask(
            Subscription((events.UserEvent,), queue_size=2, on_missed="raise"),
            lambda event: called.append(name_of(event)),
            concurrency=3,
        )
        task.start()
        put(task.subscription, 2)
        await asyncio.sleep(0)
        put(task.subscription, 3)
        await asyncio.sleep(0.01)
        task.start()  # a new connection changes nothing about the loss
        put(task.subscription, 1)
        await task.stop(5, None)
        assert called == ["0", "1"]
        stats = task.subscription.stats()
        assert (stats.ended, stats.missed, stats.delivered) == (True, 3, 2)
        assert isinstance(stats.error, EventsLost)

    asyncio.run(scenario())
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "is called no more: 3 events were lost" in record.getMessage()


# What can be a handler.


class Instance:
    def __init__(self) -> None:
        self.called: list[str] = []

    async def __call__(self, event: Event) -> None:
        await asyncio.sleep(0)
        self.called.append(name_of(event))


def test_whatever_can_be_called_is_a_handler() -> None:
    called: list[str] = []

    async def two(more: str, event: Event) -> None:
        await asyncio.sleep(0)
        called.append(more + name_of(event))

    def begun(event: Event) -> asyncio.Task[None]:
        return asyncio.create_task(two("task ", event))

    instance = Instance()
    various: list[Callable[[Event], object]] = [
        instance,
        partial(two, "partial "),
        begun,
        lambda event: two("lambda ", event),
    ]
    names = [asyncio.run(handled(handler, 2)).subscription.name for handler in various]
    assert instance.called == ["0", "1"]
    assert called == ["partial 0", "partial 1", "task 0", "task 1", "lambda 0", "lambda 1"]
    prefix = "test_whatever_can_be_called_is_a_handler.<locals>."
    assert names == ["Instance", prefix + "two", prefix + "begun", prefix + "<lambda>"]


async def _async_generator(event: Event) -> AsyncIterator[Event]:
    yield event


def _generator(event: Event) -> Iterator[Event]:
    yield event


@pytest.mark.parametrize("handler", [_async_generator, _generator, partial(_async_generator)])
def test_a_function_with_a_yield_is_no_handler(handler: Callable[[Event], object]) -> None:
    with pytest.raises(TypeError, match="generator has a yield in it"):
        HandlerTask(Subscription(), handler)


# Several at a time.


@pytest.mark.parametrize("concurrency", [0, -1, True, 2.0, "4"])
def test_concurrency_is_a_number(concurrency: Any) -> None:
    with pytest.raises(ValueError, match="concurrency is a whole number of at least 1; not"):
        HandlerTask(Subscription(), print, concurrency)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_as_many_are_at_work_as_were_asked_for(concurrency: int) -> None:
    async def scenario() -> None:
        begun: list[str] = []
        ended: list[str] = []
        most = 0

        async def handler(event: events.UserEvent) -> None:
            nonlocal most
            begun.append(event.user_event)
            most = max(most, len(begun) - len(ended))
            for _ in range(1 + int(event.user_event) * 7 % 5):
                await asyncio.sleep(0)
            ended.append(event.user_event)

        task = HandlerTask(Subscription((events.UserEvent,)), handler, concurrency)
        task.start()
        for first in range(0, 60, 20):
            put(task.subscription, 20, first)
            await asyncio.sleep(0)
        await task.stop(5, None)
        assert most == concurrency
        assert begun == [str(number) for number in range(60)]
        assert (ended == begun) == (concurrency == 1)
        assert sorted(ended) == sorted(begun)

    asyncio.run(scenario())


def test_many_at_a_time_use_no_task_for_each_event() -> None:
    async def scenario() -> None:
        tasks = 0

        async def handler(event: Event) -> None:
            nonlocal tasks
            tasks = max(tasks, len(asyncio.all_tasks()))
            await asyncio.sleep(0)

        task = HandlerTask(Subscription((events.UserEvent,)), handler, concurrency=4)
        task.start()
        put(task.subscription, 1000)
        await task.stop(5, None)
        assert task.subscription.taken == 1000
        assert tasks == 5  # with this one

    asyncio.run(scenario())


def test_the_event_loop_has_its_turn_while_a_handler_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "monotonic", itertools.count().__next__)  # a second at each look

    async def scenario() -> None:
        had = 0

        async def others() -> None:
            nonlocal had
            while True:
                had += 1
                await asyncio.sleep(0)

        other = asyncio.create_task(others())
        await handled(lambda event: None, 2000)
        other.cancel()
        assert had >= 20

    asyncio.run(scenario())


# Its life.


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


def test_a_worker_that_is_still_busy_goes_on_after_a_new_beginning() -> None:
    async def scenario() -> None:
        called: list[str] = []

        async def handler(event: Event) -> None:
            called.append(name_of(event))
            if len(called) == 1:
                await task.stop(5, asyncio.current_task())
                task.start()
                put(task.subscription, 3, first=1)
            await asyncio.sleep(0)
            called.append(name_of(event))

        task = HandlerTask(Subscription((events.UserEvent,)), handler)
        task.start()
        put(task.subscription, 1)
        await asyncio.sleep(0.01)
        await task.stop(5, None)
        assert called == ["0", "0", "1", "1", "2", "2", "3", "3"]

    asyncio.run(scenario())


def test_two_handlers_that_stop_each_other_do_not_wait_for_ever() -> None:
    async def scenario() -> None:
        ended: list[str] = []
        all_ended = asyncio.Event()

        async def handler(event: Event) -> None:
            await asyncio.gather(*(task.stop(600, asyncio.current_task()) for task in tasks))
            ended.append(name_of(event))
            if len(ended) == 4:
                all_ended.set()

        tasks = [HandlerTask(Subscription((events.UserEvent,)), handler, 2) for _ in range(2)]
        for task in tasks:
            task.start()
            put(task.subscription, 2)
        await asyncio.wait_for(all_ended.wait(), 10)

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
