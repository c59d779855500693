"""What cannot be a call is refused before anything is sent."""

import asyncio
from datetime import timedelta

import pytest
from pydantic import ValidationError

from ami_typed import Client, LocalProtocolError, actions
from ami_typed.calls.placing import prepared
from ami_typed.testing import FakeAsterisk
from tests.places import bounded


def refused(originate: actions.Originate) -> Exception:
    """What a call with it raises, and nothing has left."""

    async def program() -> Exception:
        async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
            before = len(fake.received)
            with pytest.raises(ValueError, match=r"\w") as caught:
                async with client.call(originate):
                    pass
            assert len(fake.received) == before and client.pending == 0
        return caught.value

    return asyncio.run(program())


@pytest.mark.parametrize("channel", ["", "100", "PJSIP/", "/100", "PJSIP/ ", " PJSIP/100"])
def test_no_channel(channel: str) -> None:
    error = refused(actions.Originate(channel=channel, application="Wait"))
    assert str(error) == f"channel is TECHNOLOGY/DESTINATION, such as PJSIP/100, not {channel!r}"


def test_the_model_wants_a_channel_and_one_place_to_connect_it_to() -> None:
    with pytest.raises(ValidationError, match=r"Channel\n  Field required"):
        actions.Originate(application="Wait")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(ValidationError, match=r"exten .* or application: only one of them"):
        actions.Originate(channel="PJSIP/100", application="Wait", exten="100", context="default", priority=1)
    with pytest.raises(ValidationError, match=r"exten .* or application: one of them is needed"):
        actions.Originate(channel="PJSIP/100")


@pytest.mark.parametrize("seconds", [0, -1, 0.0001])
def test_a_timeout_that_is_none(seconds: float) -> None:
    timeout = timedelta(seconds=seconds)
    error = refused(actions.Originate(channel="PJSIP/100", application="Wait", timeout=timeout))
    assert str(error).startswith("timeout is how long to let it ring: at least a millisecond, not")


@pytest.mark.parametrize("value", ["a\nb", "a\r\nChannel: PJSIP/200", "a\0b"])
def test_a_line_break(value: str) -> None:
    for fields in ({"variables": {"A": value}}, {"caller_id": value}, {"account": value}, {"channel_id": value}):
        originate = actions.Originate.model_validate({"channel": "PJSIP/100", "application": "Wait", **fields})
        error = refused(originate)
        assert isinstance(error, LocalProtocolError) and "Originate" in str(error)


@pytest.mark.parametrize(
    "caller_id", ['Al"ice <100>', '"Alice <100>', '"Al"ice" <100>', "Alice <100", "<100> <200>", '"A"\nB" <1>']
)
def test_a_caller_id_that_would_be_taken_for_another(caller_id: str) -> None:
    error = refused(actions.Originate(channel="PJSIP/100", application="Wait", caller_id=caller_id))
    assert "caller_id is a number, a name, or" in str(error) and repr(caller_id) in str(error)


@pytest.mark.parametrize(
    "caller_id", ["100", "Alice", "Alice <100>", '"Alice" <100>', r'"Al \"the fox\" ice" <100>', "", "<100>", '"Alice"']
)
def test_a_caller_id(caller_id: str) -> None:
    assert prepared(actions.Originate(channel="PJSIP/1", application="Wait", caller_id=caller_id))


def test_a_synchronous_one() -> None:
    error = refused(actions.Originate(channel="PJSIP/100", application="Wait", async_=False))
    assert "placed asynchronously" in str(error)


def test_identifiers() -> None:
    mine = prepared(actions.Originate(channel="Local/1@a", application="Wait", channel_id="mine"))
    assert mine.channel_id == "mine" and mine.other_channel_id is not None
    many = [prepared(actions.Originate(channel="local/1@a", application="Wait")) for _ in range(1000)]
    ids = [identifier for one in many for identifier in (one.channel_id, one.other_channel_id) if identifier]
    assert len(set(ids)) == 2000 and len({len(identifier) for identifier in ids}) == 1
    assert prepared(actions.Originate(channel="PJSIP/1", application="Wait")).other_channel_id is None


def test_two_calls_with_one_identifier() -> None:
    async def program() -> None:
        async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
            originate = actions.Originate(channel="PJSIP/100", application="Wait", channel_id="mine")
            async with client.call(originate) as call:
                with pytest.raises(ValueError, match="there is a call with the channel_id 'mine'"):
                    async with client.call(originate):
                        pass
                await call.answered()

    asyncio.run(bounded(program()))
