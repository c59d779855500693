"""Sending: deadlines, cancelling, bad input, several answers; nothing is left behind."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from pydantic import SecretStr

from ami_typed import (
    Action,
    ActionError,
    ActionTimeout,
    Client,
    ListTooLong,
    LocalProtocolError,
    OutcomeUnknown,
    PermissionDenied,
    actions,
    events,
)
from ami_typed.testing import FakeAsterisk, Refusal
from tests.places import bounded, on_memory


def run(program: Callable[..., Awaitable[None]]) -> None:
    async def whole() -> None:
        async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
            await program(fake, client)
            assert client.pending == 0, "an exchange was left behind"
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(bounded(whole()))


LINE_BREAKS = ["\r", "\n", "\r\n", "a\r\nAction: Logoff", "\0"]


FIELDS: list[tuple[Callable[[str], Action[object]], str]] = [
    (lambda evil: actions.Hangup(channel=evil), "Channel"),
    (lambda evil: actions.Setvar(variable="A", value=evil), "Value"),
    (lambda evil: actions.Originate(channel="a", application="Wait", variables={"A": evil}), "Variable"),
    (lambda evil: actions.Originate(channel="a", application="Wait", variables={evil: "1"}), "Variable"),
    (lambda evil: actions.Originate(channel="a", application="Wait", codecs=[evil]), "Codecs"),
    (lambda evil: actions.UserEvent(user_event="A", headers={"B": evil}), "B"),
    (lambda evil: actions.UserEvent(user_event="A", headers={f"B{evil}": "1"}), ""),
    (lambda evil: actions.Command(command=evil), "Command"),
    (lambda evil: actions.Login(username="a", secret=SecretStr(evil)), "Secret"),
]


@pytest.mark.parametrize("evil", LINE_BREAKS)
@pytest.mark.parametrize(("make", "header"), FIELDS)
def test_a_line_break_never_leaves(make: Callable[[str], Action[object]], header: str, evil: str) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        before = len(fake.received)
        action = make(evil)
        with pytest.raises(
            LocalProtocolError, match=f"action {action.wire_name}, header {header}" if header else "header"
        ) as caught:
            await client.send(action)
        assert len(evil) < 3 or evil not in str(caught.value)
        await client.send(actions.Ping())
        assert len(fake.received) == before + 1

    run(program)


def test_a_line_break_in_an_action_id_or_a_raw_request() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        for action_id in ("a\r\nb", "", " a", "\n"):
            with pytest.raises(LocalProtocolError):
                await client.send(actions.Ping(), action_id=action_id)
        with pytest.raises(LocalProtocolError, match="header A"):
            await client.request({"Action": "Ping", "A": "b\nc"})
        with pytest.raises(LocalProtocolError):
            await client.request({"Action": "Ping\r\nAction: Logoff"})
        with pytest.raises(ValueError, match="one Action"):
            await client.request({"Channel": "a"})

    run(program)


def test_a_line_that_asterisk_would_cut() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fits = 1022 - len("Value: ")
        await client.send(actions.Setvar(variable="A", value="x" * fits))
        with pytest.raises(LocalProtocolError, match=r"action Setvar, header Value.*1023"):
            await client.send(actions.Setvar(variable="A", value="x" * (fits + 1)))
        with pytest.raises(LocalProtocolError, match="128"):
            await client.send(
                actions.Originate(channel="a", application="b", variables={f"V{n}": "1" for n in range(128)})
            )

    run(program)


def test_an_answer_that_does_not_come() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        answer = asyncio.Event()

        @fake.on(actions.Ping)
        async def late(action: actions.Ping) -> None:
            await answer.wait()

        with pytest.raises(
            ActionTimeout, match=r"Ping was sent and may have run, but was not answered: no answer within 0.05 s"
        ):
            await client.send(actions.Ping(), timeout=0.05)
        with pytest.raises(TimeoutError):
            await client.send(actions.Ping(), timeout=0.01)
        with pytest.raises(OutcomeUnknown):
            await client.send(actions.Ping(), timeout=0)
        answer.set()  # the late answers come, and go to nobody
        await client.send(actions.Setvar(variable="A", value="1"))

    run(program)


def test_cancelling_a_send_leaves_nothing() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        answer = asyncio.Event()

        @fake.on(actions.Ping)
        async def late(action: actions.Ping) -> None:
            await answer.wait()

        sending = [asyncio.create_task(client.send(actions.Ping())) for _ in range(100)]
        await asyncio.sleep(0.01)
        assert client.pending == 100
        for task in sending:
            task.cancel()
        await asyncio.wait(sending)
        assert client.pending == 0
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await client.send(actions.Ping())
        assert client.pending == 0
        answer.set()
        await client.send(actions.Setvar(variable="A", value="1"))

    run(program)


def test_an_action_id_in_use() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        answer = asyncio.Event()

        @fake.on(actions.Ping)
        async def late(action: actions.Ping) -> None:
            await answer.wait()

        first = asyncio.create_task(client.send(actions.Ping(), action_id="mine"))
        await asyncio.sleep(0)
        with pytest.raises(LocalProtocolError, match="in use"):
            await client.send(actions.Ping(), action_id="mine")
        answer.set()
        await first
        await client.send(actions.Ping(), action_id="mine")

    run(program)


def test_a_list_that_is_too_long() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.CoreShowChannels)(lambda action: [events.CoreShowChannel.example() for _ in range(50)])
        async with client.events(events.CoreShowChannel) as stream:
            with pytest.raises(ListTooLong, match="more than 10 items"):
                await client.send(actions.CoreShowChannels(), max_items=10)
            assert len(await client.send(actions.CoreShowChannels(), max_items=50)) == 50
            assert len(await client.send(actions.CoreShowChannels(), max_items=None)) == 50
            with pytest.raises(TimeoutError):  # items are not events, not even those of a list that was given up
                await stream.get(0.05)

    run(program)


def test_leaving_a_streamed_list_early() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.CoreShowChannels)(lambda action: [events.CoreShowChannel.example() for _ in range(50)])
        async with client.events(events.CoreShowChannel) as stream:
            async with client.stream(actions.CoreShowChannels()) as channels:
                async for _ in channels:
                    break
            assert client.pending == 0
            assert len(await client.send(actions.CoreShowChannels())) == 50
            with pytest.raises(TimeoutError):
                await stream.get(0.05)

    run(program)


def test_a_streamed_list_that_stops() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.CoreShowChannels)
        async def silent(action: actions.CoreShowChannels) -> None:
            await asyncio.sleep(3600)

        async with client.stream(actions.CoreShowChannels(), timeout=0.05) as channels:
            with pytest.raises(ActionTimeout):
                await anext(channels)

    run(program)


def test_errors_of_the_server() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.CoreShowChannels)(lambda action: Refusal("Permission denied"))
        fake.on(actions.Originate)(lambda action: Refusal("Permission denied"))
        fake.on(actions.Setvar)(lambda action: Refusal("Something else"))
        with pytest.raises(PermissionDenied):
            await client.send(actions.CoreShowChannels())
        with pytest.raises(PermissionDenied, match="write = originate"):
            await client.send(actions.Originate(channel="a", application="b"))
        with pytest.raises(ActionError, match=r"Setvar: the server said: Something else$") as caught:
            await client.send(actions.Setvar(variable="A", value="1"))
        assert type(caught.value) is ActionError
        assert caught.value.response.raw.name == "Error"
        async with client.stream(actions.CoreShowChannels()) as channels:
            with pytest.raises(PermissionDenied):
                await anext(channels)

    run(program)


def test_an_action_that_cannot_be_framed_is_refused() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        with pytest.raises(LocalProtocolError, match="Command"):
            await client.send(actions.IAXnetstats())

    run(program)


def test_a_blocking_action_gets_its_own_time() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.Originate)
        async def slow(action: actions.Originate) -> None:
            await asyncio.sleep(0.3)

        blocking = Client(fake.memory(), username="hello", password="world", timeout=0.1)
        async with blocking:
            await blocking.send(actions.Originate(channel="a", application="b", async_=False))
            with pytest.raises(ActionTimeout):
                await blocking.send(actions.Originate(channel="a", application="b"))

    run(program)


def test_secrets_are_in_no_text() -> None:
    async def program(client: Client) -> None:
        login = actions.Login(username="hello", secret=SecretStr("s3cret"))
        assert "s3cret" not in repr(login) + str(login)
        assert "world" not in repr(client) + repr(vars(client).get("_transport"))

    asyncio.run(bounded(on_memory(program)))
