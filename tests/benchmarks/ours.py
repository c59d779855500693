"""ami_typed, measured: each scenario as a program would be written."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

from ami_typed import Event, TCPClient, actions, events
from ami_typed.wire import encode
from tests.benchmarks import sample as samples
from tests.benchmarks import stream
from tests.benchmarks.replay import PROBE
from tests.benchmarks.sample import Sample, Tally, Task, main


class ReplayEnd(Event, name=samples.END):
    """The end of the stream."""

    sent: int


class Probe(Event, name=PROBE):
    """Tells when it was sent."""

    sent: int
    """By the monotonic clock of this machine, in nanoseconds."""


def _client(task: Task, user: str | None = None) -> TCPClient:
    return TCPClient("127.0.0.1", task.port, username=user or task.user, password="world", timeout=120.0)


def _classes(task: Task) -> tuple[type[Event], ...]:
    return tuple(getattr(events, name) for name in task.names) or (Event,)


# Events.


async def _handler(task: Task) -> Sample:
    tally, ended = Tally(task), asyncio.Event()
    client = _client(task)

    @client.on(*_classes(task), ReplayEnd)
    def count(event: Event) -> None:
        if not isinstance(event, ReplayEnd):
            tally.count()
        elif tally.end_of_pass():
            ended.set()

    return await _until(ended, client, tally)


async def _async_handler(task: Task) -> Sample:
    tally, ended = Tally(task), asyncio.Event()
    client = _client(task)

    @client.on(*_classes(task), ReplayEnd)
    async def count(event: Event) -> None:
        if not isinstance(event, ReplayEnd):
            tally.count()
        elif tally.end_of_pass():
            ended.set()

    return await _until(ended, client, tally)


async def _until(ended: asyncio.Event, client: TCPClient, tally: Tally) -> Sample:
    async with client:
        await ended.wait()
        return tally.sample()


async def _iterator(task: Task) -> Sample:
    tally = Tally(task)
    client = _client(task)
    async with client.events(*_classes(task), ReplayEnd) as found, client:
        async for event in found:
            if not isinstance(event, ReplayEnd):
                tally.count()
            elif tally.end_of_pass():
                break
        return tally.sample(f"{found.missed} missed" if found.missed else "")


async def _stuck(task: Task) -> Sample:
    """A handler that never comes back from its first event, beside one that counts."""
    tally, ended, never = Tally(task), asyncio.Event(), asyncio.Event()
    client = _client(task)

    @client.on(Event)
    async def stuck(event: Event) -> None:
        await never.wait()

    @client.on(*_classes(task), ReplayEnd)
    def count(event: Event) -> None:
        if not isinstance(event, ReplayEnd):
            tally.count()
        elif tally.end_of_pass():
            ended.set()

    async with client:
        await ended.wait()
        sample = tally.sample()
        client.off(stuck)
        return sample


async def _subscriptions(task: Task) -> Sample:
    """Of so many subscriptions one has all events, and the others wait for what does not come."""
    client = _client(task)
    absent = getattr(events, stream.ABSENT)
    for _ in range(task.size - 1):
        client.on(absent)(lambda _: None)
    tally, ended = Tally(task), asyncio.Event()

    @client.on(Event)
    def count(event: Event) -> None:
        if not isinstance(event, ReplayEnd):
            tally.count()
        elif tally.end_of_pass():
            ended.set()

    return await _until(ended, client, tally)


# Actions.


async def _ping(task: Task) -> Sample:
    """So many workers, each with one ping at a time."""
    async with _client(task) as client:
        return await _pings(task, client, task.size)


async def _pings(task: Task, client: TCPClient, in_flight: int) -> Sample:
    tally, numbers = Tally(task), iter(range(task.expected))
    await client.send(actions.Ping())
    tally.start()

    async def work() -> None:
        for _ in numbers:
            pong = await client.send(actions.Ping())
            assert pong.timestamp is not None
            tally.count()

    await asyncio.gather(*(work() for _ in range(in_flight)))
    return tally.sample()


async def _pending(task: Task) -> Sample:
    """Pings while so many actions wait for answers that do not come."""
    async with _client(task) as client:
        waiting = [asyncio.create_task(client.send(actions.MailboxCount(mailbox="1"))) for _ in range(task.size)]
        await asyncio.sleep(0)
        assert client.pending == task.size
        sample = await _pings(task, client, 10)
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return sample


async def _list(task: Task) -> Sample:
    """Lists one after the other; one more before them warms up."""
    async with _client(task, f"list:{task.size}") as client:
        tally = Tally(task)
        await client.send(actions.CoreShowChannels())
        tally.start()
        while tally.delivered < task.expected:
            found = await client.send(actions.CoreShowChannels())
            for _ in found:
                tally.count()
        return tally.sample()


async def _encode(task: Task) -> Sample:
    tally = Tally(task)
    action = actions.Originate(
        channel="PJSIP/100", context="default", exten="200", priority=1, caller_id="Alice <100>", async_=True
    )
    encode(action.encode("ab12cd34-0"))
    tally.start()
    for number in range(task.expected):
        encode(action.encode(f"ab12cd34-{number}"))
        tally.count()
    return tally.sample()


# Many servers.


async def _servers(task: Task) -> Sample:
    """One process that follows so many servers; how late the probes among their events are."""
    lags: list[int] = []
    ends, all_ended = 0, asyncio.Event()
    tally = Tally(task)
    expected = 0

    def hear(event: Event) -> None:
        nonlocal ends, expected
        if isinstance(event, Probe):
            lags.append(time.monotonic_ns() - event.sent)
        elif isinstance(event, ReplayEnd):
            ends += 1
            expected += event.sent
            if ends == task.size:
                all_ended.set()
        else:
            tally.count()

    async with AsyncExitStack() as stack:
        for _ in range(task.size):
            client = _client(task)
            client.on(*_classes(task), Probe, ReplayEnd)(hear)
            await stack.enter_async_context(client)
        tally.start()
        memory = samples.memory_now()
        await all_ended.wait()
        lags.sort()
        return tally.sample(p99=lags[len(lags) * 99 // 100] / 1e6, sent=expected, memory=memory)


SCENARIOS: dict[str, Callable[[Task], Awaitable[Sample]]] = {
    "handler": _handler,
    "async handler": _async_handler,
    "iterator": _iterator,
    "stuck": _stuck,
    "subscriptions": _subscriptions,
    "ping": _ping,
    "pending": _pending,
    "list": _list,
    "encode": _encode,
    "servers": _servers,
}


def run(task: Task) -> Sample:
    """Measure one scenario."""

    async def program() -> Sample:
        return await SCENARIOS[task.scenario](task)

    return asyncio.run(program())


if __name__ == "__main__":
    main(run)
