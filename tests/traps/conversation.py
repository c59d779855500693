"""Where the traps are sprung: a client and a fake Asterisk, in memory, so that each read is what the test says."""

import asyncio
from collections.abc import Awaitable, Callable

from ami_typed import Client, events
from ami_typed.testing import FakeAsterisk
from tests.places import bounded

Program = Callable[[FakeAsterisk, Client], Awaitable[None]]


def run(program: Program) -> None:
    """Run a program with a client that is logged in; nothing may be left of it."""

    async def whole() -> None:
        async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
            await program(fake, client)
            assert client.pending == 0, "an action was left behind"
        await nobody_else_is_running()

    asyncio.run(bounded(whole()))


async def nobody_else_is_running() -> None:
    """No task is left but ours; a task that was cancelled has its turns to end."""
    for _ in range(10):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"


async def turns(number: int = 20) -> None:
    """Let everybody have his turn: in memory, what was sent has arrived then, and was handled."""
    for _ in range(number):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool]) -> None:
    """Let everybody have his turn until something is so; it fails where it never will be."""
    for _ in range(100_000):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came to that")


def hangup(number: int) -> events.Hangup:
    """The end of a call that can be told from others."""
    return events.Hangup.example(channel=f"PJSIP/{number}-00000001")
