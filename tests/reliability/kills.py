"""A program goes on while its Asterisk is killed with SIGKILL and started again, in the middle of calls and lists.

    python -m tests.reliability.kills [--kills 20] [--branch 22] [--json FILE]

The program follows calls, takes lists, sends events and pings, all at once, over TCP, and for a fifth of the kills over
HTTP. The server is a real one of its own, so this needs root and `make asterisk`. Between the two a recorder keeps what
was sent, to find any action that went twice. It ends with an error where something was broken.
"""

import argparse
import asyncio
import contextlib
import json
import logging
import os
import random
import re
import sys
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from ami_typed import (
    Action,
    AMIError,
    Client,
    Event,
    EventStream,
    HTTPClient,
    ReconnectPolicy,
    TCPClient,
    actions,
    events,
)
from ami_typed.lifecycle import ConnectionEvent, Lost, Ready, Reconnecting
from ami_typed.options import ClientOptions
from tests.asterisk.forwarder import Forwarder
from tests.asterisk.private import Private, private
from tests.asterisk.server import BRANCHES, HOST

Way = Literal["tcp", "http"]

_MASK = "call,user"
_ACTION_ID = re.compile(rb"ActionID(?:: |=)([0-9a-f]{8}-[0-9]+)")
"""Those of the client's actions, on both ways; what HTTP asks for events has another form."""
_FILTER = "!Hidden: yes"
_POLICY = ReconnectPolicy(first_delay=0.05, longest_delay=0.3)
_DEADLINES = (0.5, 2.0, 5.0)
"""Seconds that an action may take: some are too short for the time that the server is down, some are not."""
_LATE = 5.0
"""So many seconds after its deadline an action counts as hung."""
_PATIENCE = 30.0
"""Seconds that the program may take to go on after a kill."""


@dataclass(frozen=True)
class Kill:
    """One kill, and the way back."""

    way: Way
    calls: int
    """Calls that were alive."""
    lists: int
    """Lists that were asked for and not answered."""
    others: int
    """Other actions that were not answered."""
    tries: int
    down: float
    """Seconds without a connection."""


class Program:
    """What runs all the time, and what comes of it."""

    def __init__(self, client: Client, seed: int) -> None:
        self.outcomes: Counter[tuple[str, str]] = Counter()
        """How often each kind of action ended how."""
        self.broken: list[str] = []
        self.changes: list[ConnectionEvent] = []
        """What happened to the connection."""
        self.calls: set[str] = set()
        """The calls that are alive, by the uniqueids of their channels."""
        self.asking: Counter[str] = Counter()
        """The actions that are not answered, by their kinds."""
        self._client = client
        self._random = random.Random(seed)
        self._gaps = 0
        self._markers: Counter[str] = Counter()
        self._count = 0
        self._done: Counter[str] = Counter()
        self._news = asyncio.Event()

    @property
    def connected(self) -> bool:
        """Whether its client is."""
        return self._client.connected

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """While the block runs, so does all of it."""
        with contextlib.closing(self._client.events(Event, events.EventsMissed)) as stream:
            await self._client.send(actions.Filter(operation="Add", filter=_FILTER))
            work = (self._call(), self._mark(), self._ping(), self._list(), self._list())
            tasks = [asyncio.create_task(one) for one in (self._watch(), self._follow(stream), *work)]
            try:
                yield
            finally:
                for task in tasks:
                    task.cancel()
                ends = await asyncio.gather(*tasks, return_exceptions=True)
                self.broken += [f"stopped by {end!r}" for end in ends if not isinstance(end, asyncio.CancelledError)]
                self.broken += [f"marker {name} came {n} times" for name, n in self._markers.items() if n > 1]
                if not self.losses == stream.missed == self._gaps:
                    self.broken.append(
                        f"{self.losses} losses, {stream.missed} counted gaps, {self._gaps} that were told"
                    )

    @property
    def losses(self) -> int:
        """How often the connection was lost."""
        return sum(isinstance(change, Lost) for change in self.changes)

    async def goes_on(self) -> None:
        """Wait until each part of it has had a success from now on."""
        self._done.clear()
        await self.until(lambda: self._done.keys() >= {"Originate", "Hangup", "UserEvent", "Ping", "list"})

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is true of it."""
        while not condition():
            self._news.clear()
            await self._news.wait()

    def _succeed(self, what: str) -> None:
        self._done[what] += 1
        self._news.set()

    async def _send(self, kind: str, action: Action[Any]) -> None:
        deadline = self._random.choice(_DEADLINES)
        self.asking[kind] += 1
        asyncio.get_running_loop().call_soon(self._news.set)  # when it has been written
        try:
            async with asyncio.timeout(deadline + _LATE):
                await self._client.send(action, timeout=deadline)
            outcome = "answered"
        except AMIError as error:
            outcome = type(error).__name__
        except TimeoutError:
            outcome = "hung"
            self.broken.append(f"{action!r} did not end in time")
        finally:
            self.asking[kind] -= 1
        self.outcomes[kind, outcome] += 1
        if outcome == "answered":
            self._succeed(kind)

    def _new(self) -> str:
        self._count += 1
        return f"{self._count:08}"

    # What it does.

    async def _call(self) -> None:
        while True:
            channel = f"{os.getpid()}-{self._new()}"
            call = actions.Originate(
                channel="Local/100@default",
                application="Wait",
                data=self._random.choice(("0.1", "2")),
                channel_id=f"{channel}-a",
                other_channel_id=f"{channel}-b",
            )
            await self._send("Originate", call)
            await asyncio.sleep(self._random.uniform(0.05, 0.2))

    async def _list(self) -> None:
        while True:
            await self._send("list", self._random.choice((actions.CoreShowChannels(), actions.QueueStatus())))
            await asyncio.sleep(self._random.uniform(0.0, 0.02))

    async def _mark(self) -> None:
        while True:
            for hidden in ("yes", "no"):
                marker = actions.UserEvent(user_event="Marker", headers={"Number": self._new(), "Hidden": hidden})
                await self._send("UserEvent", marker)
            await asyncio.sleep(0.05)

    async def _ping(self) -> None:
        while True:
            await self._send("Ping", actions.Ping())
            await asyncio.sleep(0.05)

    async def _watch(self) -> None:
        async for change in self._client.connection_events():
            self.changes.append(change)
            self._news.set()

    async def _follow(self, stream: EventStream[Event]) -> None:
        async for event in stream:
            match event:
                case events.EventsMissed():
                    self._gaps += 1
                    self.calls.clear()  # a server that was killed has none of them any more
                case events.Newchannel():
                    self.calls.add(event.uniqueid)
                case events.Hangup() if event.uniqueid in self.calls:
                    self.calls.remove(event.uniqueid)
                    self._succeed("Hangup")
                case events.UserEvent():
                    self._markers[str(event.headers["Number"])] += 1
                    if event.headers["Hidden"] == "yes":
                        self.broken.append("an event came through the filter")
                case _:
                    pass
            if not isinstance(event, events.EventsMissed) and not {"call", "user"} & set(
                event.envelope.privilege or ()
            ):
                self.broken.append(f"{event.wire_name} came past the mask")


@dataclass
class Run:
    """What came of some kills over one way."""

    kills: list[Kill]
    outcomes: Counter[tuple[str, str]]
    sent: int
    """How many actions left the client."""
    turned_out: int
    """How often a server that was starting closed the connection by itself: it does so with who asks for an action
    whose module is not ready, after an answer of `Permission denied` (process_message in main/manager.c)."""
    broken: list[str]
    """What should not have happened."""


async def run(server: Private, way: Way, number: int, seed: int) -> Run:
    """Kill a server so many times while the program runs."""
    tasks, files = left_behind()
    kills: list[Kill] = []
    chance = random.Random(seed)
    async with Forwarder(HOST, server.plan.ami if way == "tcp" else server.plan.http) as road:
        options = ClientOptions(username="hello", password="world", event_mask=_MASK, reconnect=_POLICY)
        client = TCPClient(HOST, road.port, **options) if way == "tcp" else HTTPClient(HOST, road.port, **options)
        program = Program(client, seed)
        broken = program.broken
        async with client, program.running():
            try:
                for _ in range(number):
                    async with asyncio.timeout(_PATIENCE):
                        await program.goes_on()
                        kills.append(await kill(server, way, road, program, chance))
                async with asyncio.timeout(_PATIENCE):
                    await program.goes_on()
            except TimeoutError:
                broken.append(f"the program did not go on after kill {len(kills)}")
        if client.pending:
            broken.append(f"{client.pending} actions are pending after the end")
    sent = Counter(action_id for text in road.requests for action_id in _ACTION_ID.findall(text))
    broken += [f"action {action_id.decode()} went {times} times" for action_id, times in sent.items() if times > 1]
    if len(sent) < sum(n for (_, outcome), n in program.outcomes.items() if outcome == "answered"):
        broken.append("the recorder has seen fewer actions than were answered")
    for _ in range(100):  # the event loop takes a moment to let go of closed connections
        if left_behind() == (tasks, files):
            break
        await asyncio.sleep(0.01)
    else:
        broken.append(f"before there were {tasks} tasks and {files} files, now there are {left_behind()}")
    return Run(kills, program.outcomes, len(sent), program.losses - number, broken)


async def kill(server: Private, way: Way, road: Forwarder, program: Program, chance: random.Random) -> Kill:
    """Kill the server in the middle of a call and a list, start it again after a time, and wait for the client."""
    await asyncio.sleep(chance.uniform(0.1, 1.0))
    await program.until(lambda: program.calls and program.asking["list"] and program.connected)
    seen, lists = len(program.changes), program.asking["list"]
    calls, others = len(program.calls) // 2, program.asking.total() - lists
    server.kill()
    road.refuse()
    await asyncio.sleep(chance.uniform(0.0, 1.0))
    server.launch()
    await road.reopen()
    await program.until(lambda: any(isinstance(change, Ready) for change in program.changes[seen:]))
    changes = program.changes[seen:]
    lost, back = (next(one for one in changes if isinstance(one, kind)) for kind in (Lost, Ready))
    tries = sum(isinstance(one, Reconnecting) for one in changes[: changes.index(back)])
    return Kill(way, calls, lists, others, tries, (back.at - lost.at).total_seconds())


def left_behind() -> tuple[int, int]:
    """How many tasks and open files there are."""
    return len(asyncio.all_tasks()), len(list(Path("/proc/self/fd").iterdir()))


def run_all(branch: int, number: int, seed: int) -> list[Run]:
    """A fifth of the kills over HTTP, one at least; the others over TCP."""
    web = max(1, number // 5)
    with private(branch) as server:
        return [
            asyncio.run(run(server, "tcp", number - web, seed)),
            asyncio.run(run(server, "http", web, seed + 1)),
        ]


def print_table(runs: list[Run]) -> None:
    """What happened, for people."""
    print(f"{'kill':>4} {'way':4} {'calls':>6} {'lists':>6} {'others':>7} {'tries':>6} {'down':>7}")
    for place, one in enumerate((one for run in runs for one in run.kills), 1):
        print(f"{place:4} {one.way:4} {one.calls:6} {one.lists:6} {one.others:7} {one.tries:6} {one.down:6.2f} s")
    for run, way in zip(runs, ("TCP", "HTTP"), strict=True):
        print(f"\n{way}: {run.sent} actions left, none of them twice; turned out while it started: {run.turned_out}")
        for kind in sorted({kind for kind, _ in run.outcomes}):
            ends = ", ".join(f"{n} {end}" for (of, end), n in run.outcomes.most_common() if of == kind)
            print(f"  {kind:9} {ends}")


def main() -> None:
    """Run it, and say what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--branch", type=int, choices=BRANCHES, default=22)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args()
    logging.getLogger("ami_typed").setLevel(logging.CRITICAL)  # losses are what it is about
    runs = run_all(options.branch, options.kills, options.seed)
    print_table(runs)
    if options.json:
        options.json.write_text(json.dumps([figures(run) for run in runs], indent=1) + "\n")
    if broken := [text for run in runs for text in run.broken]:
        sys.exit("broken: " + "; ".join(broken))


def figures(run: Run) -> dict[str, Any]:
    return {
        "kills": [asdict(kill) for kill in run.kills],
        "sent": run.sent,
        "turned out": run.turned_out,
        "outcomes": {f"{kind} {end}": number for (kind, end), number in sorted(run.outcomes.items())},
        "broken": run.broken,
    }


if __name__ == "__main__":
    main()
