"""One client that lives through one fault after the other, and what must hold whatever happens to it.

- A send ends with a result or with an `AMIError`, before its deadline (the lag of the event loop is taken off).
- No action reaches the server twice; one that was not sent, as the client says, never does.
- No answer goes to another action.
- Events are handed over in their order; where some are missing, `EventsMissed` stands in their place. All that were
  passed on before a connection ended in order are handed over.
- In the end nothing waits, and the client can be used as at the beginning.

Where bytes were spoilt, these are excepted: the message that was touched, and the one behind it, whose beginning may
have become a part of it.
"""

import asyncio
import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

from ami_typed import ActionError, AMIError, TCPClient, events
from ami_typed.lifecycle import ConnectionEvents, ConnectionState, Lost
from ami_typed.reconnect import ReconnectPolicy
from ami_typed.subscriptions import EventStream
from tests.reliability.asking import DEADLINE, ITEMS, LISTS, WAYS, Way, stream_list
from tests.reliability.faults import LIMITS, a_fault
from tests.reliability.proxy import Passed, Proxy, marks_in
from tests.reliability.witness import Witness, check_of

_TIMEOUT = 0.5
"""Seconds that connecting may take, with the login, and the answer to a sign of life."""
_KEEPALIVE = 0.2
_SOON = ReconnectPolicy(first_delay=0.01, longest_delay=0.05, stable_after=0)
_LATE = 2.0
"""Seconds behind the deadline, without the lag of the event loop, that are too many."""
_HUNG = 30.0
"""Seconds after which nobody waits any more."""
_BREATH = 0.04
"""Seconds between two numbered events where no action brings more."""
_ROUNDS = 200
"""How many rounds of actions a conversation has at most: far more than its faults need."""


class Lag:
    """How late the event loop is, all in all: it has much to do, and the machine is shared."""

    def __init__(self) -> None:
        self._before = 0.0
        self._due = math.inf

    async def measure(self) -> None:
        """Goes on until it is cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            self._due = loop.time() + 0.01
            await asyncio.sleep(0.01)
            self._before, self._due = self.until_now(), math.inf

    def until_now(self) -> float:
        """In seconds; with what the loop is late at this moment."""
        return self._before + max(0.0, asyncio.get_running_loop().time() - self._due)


@dataclass
class Report:
    """What came of one conversation, or of many."""

    faults: Counter[str] = field(default_factory=Counter[str])
    """The faults that the other side saw, by kind."""
    unseen: Counter[str] = field(default_factory=Counter[str])
    """Those that changed nothing, and do not count."""
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    """What sends ended with, by the kind of the fault that was going on or had been last; `none` for no such fault."""
    losses: Counter[str] = field(default_factory=Counter[str])
    """How often the connection was lost, by the same."""
    sends: int = 0
    events: int = 0
    """Numbered events that were handed over."""
    gaps: int = 0
    """How often the client was told that events were missed."""
    latest: float = 0.0
    """By how many seconds a send was later than its deadline at most, without the lag of the event loop."""
    violations: list[str] = field(default_factory=list[str])

    def add(self, other: "Report") -> None:
        """Take another one in."""
        for mine, its in (
            (self.faults, other.faults),
            (self.unseen, other.unseen),
            (self.losses, other.losses),
        ):
            mine.update(its)
        self.outcomes.update(other.outcomes)
        self.sends += other.sends
        self.events += other.events
        self.gaps += other.gaps
        self.latest = max(self.latest, other.latest)
        self.violations += other.violations


class LifeOfAClient:
    """One client, one server, and a proxy between them with a list of faults."""

    def __init__(self, name: str, kinds: Sequence[str], random: Random, lag: Lag) -> None:
        self.report = Report()
        self._name = name
        self._kinds = kinds
        self._random = random
        self._lag = lag
        self._server = Witness()
        self._heard: list[int | None] = []
        """The numbers of the events in the order of the stream; None: events were missed."""
        self._handled: list[int] = []
        self._outcomes: dict[str, str] = {}
        """What the actions ended with, by their marks."""
        self._answers: list[tuple[Way, str, Sequence[str], str]] = []
        """What was answered to which mark, and which fault had been last then."""

    async def live(self) -> Report:
        """From the beginning to the end."""
        async with self._server as server:
            faults = [a_fault(kind, self._random) for kind in self._kinds]
            async with Proxy(server.port, faults, self._random) as proxy:
                self._proxy = proxy
                self._client = TCPClient(
                    proxy.host,
                    proxy.port,
                    username="hello",
                    password="world",
                    limits=LIMITS,
                    timeout=_TIMEOUT,
                    keepalive=_KEEPALIVE,
                    reconnect=_SOON,
                )
                await self._talk()
        self._check_actions()
        self._check_events()
        self.report.faults.update(proxy.counted)
        self.report.unseen.update(proxy.unseen)
        return self.report

    def _blame(self, what: str) -> None:
        self.report.violations.append(f"{self._name}, at {self._proxy.last!r}: {what}")

    # What the program does.

    async def _talk(self) -> None:
        client = self._client
        stream = client.events(events.UserEvent, events.EventsMissed)
        client.on(events.UserEvent)(self._handle)
        changes = client.connection_events()
        beside = [asyncio.create_task(work) for work in (self._listen(stream), self._watch(changes), self._breathe())]
        try:
            async with asyncio.timeout(_HUNG):
                await client.connect(wait_for_server=_HUNG)
            for _ in range(_ROUNDS):
                if self._proxy.done:
                    break
                await asyncio.gather(*(self._act() for _ in range(4)))
            await self._come_to_rest()
        except Exception as error:
            self._blame(f"the program ended with {error!r}")
        beside.pop().cancel()
        await client.close()
        done, hung = await asyncio.wait(beside, timeout=_HUNG)
        for task in hung:
            self._blame(f"{task} did not end with the client")
            task.cancel()
        for task in done:
            if task.exception() is not None:
                self._blame(f"{task} ended with {task.exception()!r}")
        if client.pending or client.state is not ConnectionState.CLOSED:
            self._blame(f"{client.pending} actions wait after the end, and the client is {client.state}")

    async def _listen(self, stream: EventStream[events.UserEvent | events.EventsMissed]) -> None:
        async for event in stream:
            if isinstance(event, events.EventsMissed):
                self._heard.append(None)
            elif (number := _number(event)) is not None:
                self._heard.append(number)

    def _handle(self, event: events.UserEvent) -> None:
        if (number := _number(event)) is not None:
            self._handled.append(number)

    async def _watch(self, changes: ConnectionEvents) -> None:
        async for change in changes:
            if isinstance(change, Lost):
                self.report.losses[self._proxy.last] += 1
                if isinstance(change.cause.__cause__, TimeoutError):  # nothing came for too long: it has hung up
                    self._proxy.passed[-1].ended_by_client = True

    async def _breathe(self) -> None:
        while True:
            await asyncio.sleep(_BREATH)
            self._server.tick()

    async def _come_to_rest(self) -> None:
        """When all faults are over, the client has a connection again, and everything works."""
        await self._until(lambda: self._client.connected, "the client did not come back")
        async with asyncio.timeout(_HUNG):
            while await self._act() != "result":
                self._server.tick()
        await self._until(lambda: self._client.pending == 0, "actions are pending that nobody waits for")
        self._server.tick()
        last = self._server.ticks
        await self._until(lambda: last in self._heard, "an event of the end was not handed over")

    async def _until(self, condition: Callable[[], bool], otherwise: str) -> None:
        for _ in range(int(_HUNG / 0.01)):
            if condition():
                return
            await asyncio.sleep(0.01)
        self._blame(otherwise)

    # Actions.

    async def _act(self) -> str:
        """Send one action; what it ended with."""
        mark = f"mark-{self._random.getrandbits(64):016x}"
        way = self._random.choice(WAYS)
        loop = asyncio.get_running_loop()
        began, lag = loop.time(), self._lag.until_now()
        try:
            async with asyncio.timeout(_HUNG):
                answered = await way(self._client, mark)
            outcome = "cancelled" if answered is None else "result"
            self._answers.append((way, mark, answered or (), self._proxy.last))
        except ActionError:
            outcome = "ActionError"
        except AMIError as error:
            outcome = type(error).__name__
        except TimeoutError:
            outcome = "hung"
            self._blame(f"{way.__name__} did not end in {_HUNG:g} s")
        except Exception as error:
            outcome = type(error).__name__
            self._blame(f"{way.__name__} ended with {error!r}")
        if way is not stream_list:  # its deadline is for each silence
            late = loop.time() - began - DEADLINE - (self._lag.until_now() - lag)
            self.report.latest = max(self.report.latest, late)
            if late > _LATE:
                self._blame(f"{way.__name__} ended {late:.2f} s after its deadline, with {outcome}")
        self._outcomes[mark] = outcome
        self.report.sends += 1
        self.report.outcomes[self._proxy.last, outcome] += 1
        return outcome

    # What must hold.

    def _check_actions(self) -> None:
        for mark, times in self._server.arrivals.items():
            if times > 1:
                self._blame(f"an action reached the server {times} times")
            if self._outcomes.get(mark) == "NotSent":
                self._blame("an action reached the server that was not sent, as the client said")
        spoilt = {mark for passed in self._proxy.passed for mark in passed.spoilt_marks}
        for way, mark, texts, last in self._answers:
            if any(
                other != mark and other in self._outcomes and other not in spoilt
                for text in texts
                for other in marks_in(text.encode("utf-8", "surrogateescape"))
            ):
                self._blame(f"the answer to another action went to {way.__name__}")
            if mark in spoilt or self._outcomes[mark] == "cancelled":
                continue
            if not all(mark in text for text in texts):
                self._blame(f"{way.__name__} was answered with {texts}, after {last!r}")
            if len(texts) != (ITEMS if way in LISTS else 1):
                self._blame(f"{way.__name__} was answered with {len(texts)} parts, after {last!r}")

    def _check_events(self) -> None:
        heard = [number for number in self._heard if number is not None]
        self.report.events, self.report.gaps = len(heard), self._heard.count(None)
        passed = self._proxy.passed
        spoilt = {number for each in passed for number in each.spoilt}
        for before, after in pairwise(heard):
            if after <= before:
                self._blame(f"event {after} came after {before}")
        for earlier, later in pairwise(self._heard):
            if earlier is not None and later is not None and not set(range(earlier + 1, later)) <= spoilt:
                self._blame(f"between the events {earlier} and {later} some are missing without a word")
        if self._handled != heard:
            self._blame("a handler was called for other events than a stream has given")
        for each in passed:
            self._check_passed(each, set(heard))

    def _check_passed(self, passed: Passed, heard: set[int]) -> None:
        """What was passed on over one connection was handed over: all, or all up to where it broke off."""
        handed = [number in heard for number in passed.ticks]
        if handed != sorted(handed, reverse=True):
            self._blame("of the events of one connection, some in the middle are missing")
        if not all(handed) and passed.used and not passed.ended_by_client and not passed.reset:
            self._blame(
                f"{handed.count(False)} of {len(handed)} events of a connection were passed on and not handed over"
            )


def _number(event: events.UserEvent) -> int | None:
    """The number of a numbered event; None where it was spoilt."""
    number, check = event.headers.get("Number"), event.headers.get("Check")
    if isinstance(number, str) and number.isdigit() and check == str(check_of(int(number))):
        return int(number)
    return None
