"""Ways to ask a server something with a mark in it. Each returns the texts of the answer that should hold the mark."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from ami_typed import ActionTimeout, Client, events
from ami_typed.actions import Command, Getvar, Originate, QueueStatus, Setvar

DEADLINE = 0.4
"""Seconds that an action may take."""
_HURRY = 0.005
"""Seconds after which somebody loses patience."""

Way = Callable[[Client, str], Awaitable[Sequence[str] | None]]
"""None: the program did not wait for the answer."""


async def set_variable(client: Client, mark: str) -> Sequence[str]:
    """A plain response."""
    return [(await client.send(Setvar(variable="A", value=mark), timeout=DEADLINE)).message or ""]


async def get_variable(client: Client, mark: str) -> Sequence[str]:
    """A response of a class of its own."""
    return [(await client.send(Getvar(variable=mark), timeout=DEADLINE)).value or ""]


async def command(client: Client, mark: str) -> Sequence[str]:
    """A text of several lines."""
    return ["".join((await client.send(Command(command=mark), timeout=DEADLINE)).output)]


async def originate(client: Client, mark: str) -> Sequence[str]:
    """What must not be done twice."""
    action = Originate(channel=mark, application="Wait", variables={"A": "1"})
    return [(await client.send(action, timeout=DEADLINE)).message or ""]


async def request(client: Client, mark: str) -> Sequence[str]:
    """The raw door."""
    messages = await client.request({"Action": "Getvar", "Variable": mark}, timeout=DEADLINE)
    return [message.get("Value") or "" for message in messages]


async def take_list(client: Client, mark: str) -> Sequence[str]:
    """A list."""
    return _queues(await client.send(QueueStatus(queue=mark), timeout=DEADLINE))


async def stream_list(client: Client, mark: str) -> Sequence[str]:
    """A list, item by item."""
    async with client.stream(QueueStatus(queue=mark), timeout=DEADLINE) as items:
        return _queues([item async for item in items])


def _queues(items: Sequence[events.QueueParams | events.QueueMember | events.QueueEntry]) -> Sequence[str]:
    return [f"{number} of {len(items)}: {item.queue}" for number, item in enumerate(items)]


async def lose_patience(client: Client, mark: str) -> Sequence[str] | None:
    """Somebody cancels what he has begun."""
    try:
        async with asyncio.timeout(_HURRY):
            return await set_variable(client, mark)
    except ActionTimeout:
        raise
    except TimeoutError:
        return None


WAYS: tuple[Way, ...] = (
    set_variable,
    get_variable,
    command,
    originate,
    request,
    take_list,
    stream_list,
    lose_patience,
)
"""All ways."""
LISTS: tuple[Way, ...] = (take_list, stream_list)
"""Those that are answered with a list of ITEMS items."""
ITEMS = 5
