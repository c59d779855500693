"""A list item by item, as it comes."""

import asyncio
import itertools
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from ami_typed import turns
from ami_typed.errors import ActionError, ActionTimeout
from ami_typed.models import ListResponse
from ami_typed.session import Session
from ami_typed.streaming import ListStream
from tests.session.classes import Entries, EntriesComplete, Entry
from tests.session.conversation import complete, error, event, hear, start

Stream = ListStream[Entry, EntriesComplete]


class Server:
    """A session and the one list that was asked for."""

    def __init__(self, timeout: float | None = None) -> None:
        self.session = Session()
        self.exchange: Any = None
        self.stream: Stream = ListStream(self._begin, self.session.give_up, timeout)

    async def _begin(self) -> Any:
        self.exchange = self.session.begin(Entries())
        return self.exchange

    def send(self, *numbers: int, last: bool = False) -> None:
        hear(self.session, *(event(self.exchange, "EntryInTests", f"Number: {number}") for number in numbers))
        if last:
            hear(self.session, complete(self.exchange, "EntriesCompleteInTests", len(numbers)))

    def start(self) -> None:
        hear(self.session, start(self.exchange))


def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(scenario())


def test_items_as_they_come() -> None:
    async def scenario() -> None:
        server = Server()
        async with server.stream as entries:
            server.start()
            server.send(1)
            assert (await anext(entries)).number == 1
            assert entries.response is not None
            waiting = asyncio.ensure_future(anext(entries))
            await asyncio.sleep(0)
            server.send(2, 3, last=True)
            assert (await waiting).number == 2
            assert [entry.number async for entry in entries] == [3]
            assert entries.complete is not None
        assert len(server.session) == 0

    run(scenario)


def test_an_error_comes_after_the_items() -> None:
    async def scenario() -> None:
        server = Server()
        async with server.stream as entries:
            server.start()
            server.send(1)
            hear(server.session, error(server.exchange))
            assert (await anext(entries)).number == 1
            for _ in range(2):
                with pytest.raises(ActionError):
                    await anext(entries)

    run(scenario)


def test_leaving_early_drops_the_rest() -> None:
    async def scenario() -> None:
        server = Server()
        async with server.stream as entries:
            server.start()
            server.send(1, 2)
            async for _ in entries:
                break
        assert [entry async for entry in entries] == []
        assert len(server.session) == 0
        assert server.session.expects_events
        server.send(3, last=True)
        assert not server.session.expects_events

    run(scenario)


def test_a_silent_server() -> None:
    async def scenario() -> None:
        server = Server(timeout=0)
        async with server.stream as entries:
            server.start()
            server.send(1)
            assert (await anext(entries)).number == 1
            with pytest.raises(ActionTimeout):
                await anext(entries)
            with pytest.raises(ActionTimeout):
                await anext(entries)
        assert server.session.expects_events

    run(scenario)


def test_what_comes_at_the_last_moment_counts() -> None:
    async def scenario() -> None:
        server = Server(timeout=0)
        async with server.stream as entries:
            server.start()
            waiting = asyncio.ensure_future(anext(entries))
            asyncio.get_running_loop().call_soon(server.send, 1)
            await asyncio.sleep(0)
            assert (await waiting).number == 1

    run(scenario)


def test_a_list_is_asked_for_once() -> None:
    async def scenario() -> None:
        server = Server()
        with pytest.raises(RuntimeError, match="when its block is entered"):
            await anext(server.stream)
        async with server.stream:
            pass
        with pytest.raises(RuntimeError, match="asked for once"):
            await server.stream.__aenter__()

    run(scenario)


def test_two_tasks_cannot_wait_on_one_list() -> None:
    async def scenario() -> None:
        server = Server()
        async with server.stream as entries:
            first = asyncio.ensure_future(anext(entries))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="two tasks"):
                await anext(entries)
            server.start()
            server.send(1)
            assert (await first).number == 1

    run(scenario)


def test_a_cancelled_wait_loses_no_item() -> None:
    async def scenario() -> None:
        server = Server()
        async with server.stream as entries:
            server.start()
            waiting = asyncio.ensure_future(anext(entries))
            await asyncio.sleep(0)
            server.send(1)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert (await anext(entries)).number == 1

    run(scenario)


def test_the_event_loop_has_its_turn_while_a_list_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "monotonic", itertools.count().__next__)  # a second at each look

    async def scenario() -> None:
        server = Server()
        async with server.stream as entries:
            server.start()
            server.send(*range(1000), last=True)
            had = 0

            async def others() -> None:
                nonlocal had
                while True:
                    had += 1
                    await asyncio.sleep(0)

            other = asyncio.create_task(others())
            assert len([entry async for entry in entries]) == 1000
            other.cancel()
            assert had >= 10

    run(scenario)


def test_a_list_response_is_a_sequence() -> None:
    session = Session()
    entries = session.begin(Entries())
    items = [event(entries, "EntryInTests", f"Number: {number}") for number in range(3)]
    hear(session, start(entries), *items, complete(entries, "EntriesCompleteInTests", 3))
    result = entries.result()
    assert isinstance(result, ListResponse)
    assert len(result) == 3
    assert result[0].number == 0
    assert [entry.number for entry in result[1:]] == [1, 2]
    assert result.only(Entry) == list(result)
    assert result.only(EntriesComplete) == []
    assert repr(result) == "<ListResponse of 3: Entry>"
