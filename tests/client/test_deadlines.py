"""Deadlines of lists: a list may go on for long, but not be silent for long, and not for ever."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ami_typed import ActionTimeout, Client, actions, events
from ami_typed.testing import FakeAsterisk
from tests.places import bounded

ITEM = "Event: CoreShowChannel\r\nActionID: mine\r\nChannel: PJSIP/{0}\r\nUniqueid: {0}\r\nLinkedid: {0}\r\n\r\n"
END = "Event: CoreShowChannelsComplete\r\nActionID: mine\r\nEventList: Complete\r\nListItems: 0\r\n\r\n"


def run(program: Callable[[FakeAsterisk, Client], Awaitable[None]], **options: Any) -> None:
    async def whole() -> None:
        async with (
            FakeAsterisk() as fake,
            Client(fake.memory(), username="hello", password="world", **options) as client,
        ):
            await program(fake, client)
            assert client.pending == 0, "an exchange was left behind"

    asyncio.run(bounded(whole()))


def trickle(fake: FakeAsterisk, items: int, pause: float, *, ends: bool) -> None:
    """Let the fake answer the action `mine` with a list whose items come one by one."""

    @fake.on(actions.CoreShowChannels)
    async def answer(action: actions.CoreShowChannels) -> None:
        fake.send_bytes(b"Response: Success\r\nActionID: mine\r\nEventList: start\r\n\r\n")
        for number in range(items):
            await asyncio.sleep(pause)
            fake.send_bytes(ITEM.format(number).encode())
        if ends:
            fake.send_bytes(END.encode())
        await asyncio.Event().wait()


def test_a_list_may_take_longer_than_its_silence() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        trickle(fake, 10, 0.05, ends=True)
        channels = await client.send(actions.CoreShowChannels(), action_id="mine")
        assert [channel.channel for channel in channels] == [f"PJSIP/{number}" for number in range(10)]

    run(program, timeout=0.3)


def test_a_list_that_falls_silent() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        trickle(fake, 3, 0.01, ends=False)
        with pytest.raises(ActionTimeout, match=r"nothing more came within 0\.3 s") as caught:
            await client.send(actions.CoreShowChannels(), action_id="mine")
        assert caught.value.silent

    run(program, timeout=0.3)


def test_a_list_without_end() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        trickle(fake, 1000, 0.01, ends=False)
        with pytest.raises(ActionTimeout, match=r"no answer within 0\.4 s") as caught:
            await client.send(actions.CoreShowChannels(), action_id="mine")
        assert not caught.value.silent

    run(program, timeout=0.3, list_timeout=0.4)


def test_a_deadline_of_the_call_is_the_only_one() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        trickle(fake, 2, 0.4, ends=True)
        assert len(await client.send(actions.CoreShowChannels(), action_id="mine", timeout=20)) == 2

    run(program, timeout=0.1, list_timeout=0.2)


def test_a_stream_may_be_silent_for_its_timeout() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        trickle(fake, 3, 0.01, ends=False)
        taken: list[events.CoreShowChannel] = []
        with pytest.raises(ActionTimeout):
            async with client.stream(actions.CoreShowChannels(), action_id="mine", timeout=0.3) as channels:
                async for channel in channels:
                    taken.append(channel)  # noqa: PERF401 - what came before the error counts
        assert len(taken) == 3

    run(program)
