"""One timer watches the deadlines of all actions of a connection."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ami_typed import ActionTimeout, actions
from ami_typed.exchange import Deadline, Exchange
from ami_typed.expiry import Expiry
from ami_typed.link import Link
from ami_typed.session import ActionIDs, Session
from ami_typed.testing import FakeAsterisk
from tests.places import bounded
from tests.session.conversation import event, hear, response, start


class Watched:
    """A session whose exchanges are watched; who gave up is noted."""

    def __init__(self) -> None:
        self.session = Session()
        self.given_up: list[Exchange[Any]] = []
        self.expiry = Expiry(self.session, self._give_up)

    def _give_up(self, exchange: Exchange[Any]) -> None:
        self.given_up.append(exchange)
        self.session.give_up(exchange)

    def begin(self, deadline: Deadline, action_id: str | None = None) -> Exchange[Any]:
        """An exchange that is watched from now on."""
        is_list = deadline.silence is not None
        action = actions.CoreShowChannels() if is_list else actions.Ping()
        exchange: Exchange[Any] = self.session.begin(action, action_id=action_id)
        exchange.deadline = deadline
        exchange.begun = exchange.heard = asyncio.get_running_loop().time()
        self.expiry.watch(exchange)
        return exchange

    @property
    def notes(self) -> int:
        return len(vars(self.expiry)["_notes"])

    @property
    def timer(self) -> asyncio.TimerHandle | None:
        timer: asyncio.TimerHandle | None = vars(self.expiry)["_timer"]
        return timer


def run(program: Callable[[Watched], Awaitable[None]]) -> None:
    async def whole() -> None:
        await program(Watched())

    asyncio.run(bounded(whole()))


def test_each_ends_when_it_is_due_and_not_before() -> None:
    async def program(watched: Watched) -> None:
        late, soon, never = (watched.begin(Deadline(seconds)) for seconds in (0.2, 0.05, None))
        await asyncio.sleep(0.1)
        assert (late.done, soon.done, never.done) == (False, True, False)
        await asyncio.sleep(0.15)
        assert (late.done, never.done) == (True, False)
        assert watched.given_up == [soon, late]
        assert watched.timer is None, "nothing is left to wait for"
        with pytest.raises(ActionTimeout, match=r"no answer within 0\.05 s"):
            soon.result()

    run(program)


def test_what_is_due_already_ends_in_the_next_turn() -> None:
    async def program(watched: Watched) -> None:
        exchange = watched.begin(Deadline(-1.0))
        assert not exchange.done
        await asyncio.sleep(0.01)
        assert exchange.done

    run(program)


def test_an_answer_in_time_leaves_nothing_to_do() -> None:
    async def program(watched: Watched) -> None:
        exchange = watched.begin(Deadline(0.05))
        hear(watched.session, response(exchange, "Ping: Pong"))
        await asyncio.sleep(0.1)
        assert exchange.error is None
        assert not watched.given_up

    run(program)


def test_an_action_id_that_is_used_again_has_its_own_time() -> None:
    async def program(watched: Watched) -> None:
        first = watched.begin(Deadline(0.05), "mine")
        hear(watched.session, response(first, "Ping: Pong"))
        second = watched.begin(Deadline(0.2), "mine")
        await asyncio.sleep(0.1)
        assert not second.done
        await asyncio.sleep(0.15)
        assert second.done

    run(program)


def test_a_list_is_given_time_by_what_comes_of_it() -> None:
    async def program(watched: Watched) -> None:
        loop = asyncio.get_running_loop()
        channels = watched.begin(Deadline(10.0, 0.1))
        hear(watched.session, start(channels))
        for _ in range(5):
            await asyncio.sleep(0.05)
            watched.session.now = loop.time()
            hear(watched.session, event(channels, "CoreShowChannel", "Channel: PJSIP/1"))
        assert not channels.done
        await asyncio.sleep(0.15)
        with pytest.raises(ActionTimeout, match=r"nothing more came within 0\.1 s"):
            channels.result()

    run(program)


def test_notes_of_what_has_ended_are_thrown_away() -> None:
    async def program(watched: Watched) -> None:
        waiting = [watched.begin(Deadline(60.0)) for _ in range(300)]
        most = 0
        for _ in range(3000):
            exchange = watched.begin(Deadline(60.0))
            hear(watched.session, response(exchange, "Ping: Pong"))
            most = max(most, watched.notes)
        assert most <= 1001
        assert not any(exchange.done for exchange in waiting)
        watched.expiry.stop()
        assert watched.notes == 0
        assert watched.timer is None

    run(program)


def test_silence_counts_from_the_sending_on_and_not_from_a_wait_before_it() -> None:
    async def program(_: Watched) -> None:
        loop = asyncio.get_running_loop()
        link = Link(FakeAsterisk().memory(), ActionIDs())
        exchange = link.session.begin(actions.CoreShowChannels())
        sent = loop.time()
        await link.end_of(exchange, Deadline(60.0, 0.2), begun=sent - 5.0)
        assert isinstance(exchange.error, ActionTimeout)
        assert exchange.error.silent
        assert loop.time() - sent >= 0.2

    run(program)
