"""A call, from its Originate to its end, on the fake Asterisk."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Unpack

import pytest

from ami_typed import (
    ActionError,
    Client,
    Event,
    NotSent,
    OutcomeUnknown,
    PermissionDenied,
    ReconnectPolicy,
    TCPClient,
    actions,
    calls,
    enums,
    events,
)
from ami_typed.calls import tracker as tracking
from ami_typed.options import ClientOptions
from ami_typed.testing import FakeAsterisk, Refusal
from tests.places import FAKES, Program, bounded

QUICK = ReconnectPolicy(first_delay=0.01, longest_delay=0.05)
Place = Callable[[Program], Awaitable[None]]


def originate(number: object, data: str = "60", **values: Any) -> actions.Originate:
    return actions.Originate(channel=f"PJSIP/{number}", application="Wait", data=data, **values)


def run(program: Callable[[FakeAsterisk, Client], Awaitable[None]], **options: Unpack[ClientOptions]) -> None:
    """Run a program on the fake; whatever becomes of its calls, nothing of them is left."""

    async def whole() -> None:
        async with FakeAsterisk() as fake:
            own: ClientOptions = {"username": "hello", "password": "world", "reconnect": QUICK, **options}
            async with TCPClient(fake.host, fake.port, **own) as client:
                await program(fake, client)
                assert client.pending == 0
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(bounded(whole()))


async def until_ringing(call: calls.Call) -> None:
    async for event in call.events():
        if isinstance(event, events.Newstate):
            return


@pytest.fixture(params=FAKES)
def place(request: pytest.FixtureRequest) -> Place:
    return FAKES[request.param]


NUMBERS = {
    "404": (calls.Failed, enums.HangupCause.UNALLOCATED),
    "486": (calls.Busy, enums.HangupCause.USER_BUSY),
    "503": (calls.Congestion, enums.HangupCause.NORMAL_CIRCUIT_CONGESTION),
    "603": (calls.Rejected, enums.HangupCause.CALL_REJECTED),
    "180": (calls.NoAnswer, enums.HangupCause.NO_ANSWER),
}


def test_what_becomes_of_each_number(place: Place) -> None:
    async def program(client: Client) -> None:
        for number, (kind, cause) in NUMBERS.items():
            async with client.call(originate(number, timeout=timedelta(milliseconds=100))) as call:
                outcome = await call.outcome(timeout=10)
                ended = await call.ended(timeout=10)
            assert type(outcome) is kind, number
            assert isinstance(outcome, calls.Unanswered) and outcome.cause is cause
            assert isinstance(ended, calls.Ended) and ended.outcome is outcome and ended.cause is cause
            assert not ended.talk

    asyncio.run(bounded(place(program)))


def test_a_call_that_is_answered_and_ends(place: Place) -> None:
    async def program(client: Client) -> None:
        async with client.call(originate(100, data="0.1", variables={"LEAD": "42"})) as call:
            assert call.uniqueid == call.linkedid == call.originate.channel_id
            answered = await call.answered(timeout=10)
            assert answered.at.tzinfo is not None and answered.ring >= timedelta(0)
            ended = await call.ended(timeout=10)
            assert isinstance(ended, calls.Ended) and ended.outcome is answered
            assert ended.cause is enums.HangupCause.NORMAL_CLEARING
            assert call.channel is None and call.channels == {}
            told = [event async for event in call.events()]
        assert isinstance(told[0], events.Newchannel) and told[0].channel.startswith("PJSIP/100-")
        names = [type(event) for event in told]
        assert names[0] is events.Newchannel and names.count(events.Hangup) == 1
        assert {events.OriginateResponse, events.DialBegin, events.DialEnd, events.VarSet, events.Newexten} <= set(
            names
        )
        assert [event async for event in call.events()] == told, "they are told again, also after the end"
        assert await call.outcome() is answered and await call.ended() is ended

    asyncio.run(bounded(place(program)))


def test_events_come_while_the_call_lasts() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(100)) as call:
            async for event in call.events():
                if isinstance(event, events.Newexten):
                    await call.hangup(enums.HangupCause.CALL_REJECTED)
            ended = await call.ended()
            assert isinstance(ended, calls.Ended) and ended.cause is enums.HangupCause.CALL_REJECTED

    run(program)


def test_hanging_up_before_the_answer_cancels() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as call:
            await call.hangup(enums.HangupCause.USER_BUSY)
            outcome = await call.outcome()
            assert type(outcome) is calls.Cancelled and outcome.cause is enums.HangupCause.USER_BUSY
            await call.ended()
            sent = len(fake.received)
            await call.hangup()
            assert len(fake.received) == sent, "there is nothing left to hang up"
            with pytest.raises(calls.NotAnswered, match="PJSIP/180 was not answered: Cancelled") as caught:
                await call.answered()
            assert caught.value.outcome is outcome

    run(program)


def test_somebody_else_hangs_up_before_the_answer() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as call:
            await until_ringing(call)
            await client.send(actions.Hangup(channel=call.uniqueid))
            assert type(await call.outcome()) is calls.Cancelled

    run(program)


def test_a_hangup_that_the_server_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ami_typed.calls.call._SETTLE", 0.05)

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180, timeout=timedelta(milliseconds=100))) as call:
            fake.on(actions.Hangup)(lambda action: Refusal("Permission denied"))
            with pytest.raises(PermissionDenied):
                await call.hangup()
            assert type(await call.outcome()) is calls.NoAnswer, "it was not cancelled"

    run(program)


def test_a_hangup_that_comes_too_late() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(100)) as call:
            await call.answered()

            @fake.on(actions.Hangup)
            async def too_late(action: actions.Hangup) -> Refusal:
                await fake.pbx.reply(action, None)
                return Refusal("No such channel")

            await call.hangup()
            assert isinstance(await call.ended(), calls.Ended)

    run(program)


def test_moving_it_and_its_variables() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.BlindTransfer)(lambda action: None)
        async with client.call(originate(100, variables={"LEAD": "42"})) as call:
            await call.answered()
            assert call.channel is not None and call.channel.startswith("PJSIP/100-")
            await call.set_variable("MOOD", "good")
            assert [await call.get_variable(name) for name in ("LEAD", "MOOD", "NONE")] == ["42", "good", ""]
            await call.redirect("sales", "200", 3)
            await call.blind_transfer("300", "support")
            assert fake.received[-2:] == [
                actions.Redirect(channel=call.channel or "", context="sales", exten="200", priority=3),
                actions.BlindTransfer(channel=call.channel or "", exten="300", context="support"),
            ]

    run(program)


@pytest.mark.parametrize("hangs_up", [False, True])
def test_leaving_the_block(hangs_up: bool) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(100), hangup_on_exit=hangs_up) as call:
            await call.answered()
        assert len(await client.send(actions.CoreShowChannels())) == (0 if hangs_up else 1)
        ended = await call.ended()
        if not hangs_up:
            assert isinstance(ended, calls.Unknown) and "its block was left" in ended.reason
        assert isinstance(await call.outcome(), calls.Answered)

    run(program)


def test_the_end_of_a_call_is_no_error_for_who_hangs_up_on_exit() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(100, data="0"), hangup_on_exit=True) as call:
            await call.ended()
        with pytest.raises(KeyError):
            async with client.call(originate(100), hangup_on_exit=True):
                raise KeyError
        assert len(await client.send(actions.CoreShowChannels())) == 0

    run(program)


def test_a_server_that_refuses_raises() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.Originate)(lambda action: Refusal("Extension does not exist."))
        call = client.call(originate(100))
        with pytest.raises(ActionError, match="Extension does not exist"):
            async with call:
                pytest.fail("the block is not entered")
        assert isinstance(await call.outcome(), calls.Unknown)

    run(program)


def test_a_call_needs_its_block() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        call = client.call(originate(100))
        for waiting in (call.outcome, call.answered, call.ended, call.hangup):
            with pytest.raises(RuntimeError, match="async with"):
                await waiting()
        async with call:
            pass
        with pytest.raises(RuntimeError, match="placed once"):
            async with call:
                pass

    run(program)


def test_waiting_has_its_own_deadline() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as call:
            with pytest.raises(TimeoutError, match=r"it is not known how the call came out within 0\.01 s"):
                await call.outcome(timeout=0.01)
            with pytest.raises(TimeoutError, match=r"the call has not ended within 0\.01 s"):
                await call.ended(timeout=0.01)
            await call.hangup()
            assert type(await call.outcome()) is calls.Cancelled

    run(program)


def test_a_server_that_says_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ami_typed.calls.call._GRACE", 0.05)

    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.Originate)(lambda action: None)
        async with client.call(originate(100, timeout=timedelta(milliseconds=1))) as call:
            outcome = await call.outcome()
            assert isinstance(outcome, calls.Unknown) and "may the manager user read the class call" in outcome.reason
            assert await call.ended() == outcome
            assert [event async for event in call.events()] == []

    run(program)


def test_the_response_comes_without_a_channel_and_before_the_answer_to_the_action() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.Originate)
        def fail(action: actions.Originate) -> None:
            failure = events.OriginateResponse.example(response="Failure", reason=0, uniqueid=None, channel="Nosuch/1")
            fake.emit(failure, call.action_id)

        call = client.call(actions.Originate(channel="Nosuch/1", application="Wait"))
        async with call:
            outcome = await call.outcome()
            assert type(outcome) is calls.Failed
            assert (outcome.reason, outcome.cause) == (enums.OriginateReason.FAILURE, None)
            ended = await call.ended()
            assert isinstance(ended, calls.Ended) and ended.cause is None
            await call.hangup()
            with pytest.raises(ActionError):
                await call.redirect("default", "100")

    run(program)


def test_a_mask_that_follows_the_subscriptions() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(486)) as call:
            assert type(await call.outcome()) is calls.Busy

    run(program, event_mask="auto")


# The connection.


def test_a_lost_connection_without_a_way_back() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(100)) as talking, client.call(originate(180)) as ringing:
            await talking.answered()
            fake.hang_up()
            outcome, ended = await ringing.outcome(), await talking.ended()
            assert isinstance(outcome, calls.Unknown) and "is lost" in outcome.reason
            assert isinstance(ended, calls.Unknown) and "is lost" in ended.reason
            assert isinstance(await talking.outcome(), calls.Answered)
            with pytest.raises(NotSent):
                await talking.redirect("default", "100")

    run(program, reconnect=None)


def test_a_client_that_is_closed() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as call:
            await client.close()
            outcome = await call.outcome()
            assert isinstance(outcome, calls.Unknown) and outcome.reason == "the client was closed"

    run(program)


def test_a_connection_that_does_not_come_back_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracking, "_RETURN", 0.05)

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as call:
            await until_ringing(call)
            await fake.close()
            outcome = await call.outcome()
            assert isinstance(outcome, calls.Unknown) and "it did not come back in time" in outcome.reason

    run(program)


def test_calls_are_followed_again_after_the_connection_came_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracking, "_LATE", 0.0)

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with (
            client.call(originate(100)) as talking,
            client.call(originate(100)) as gone,
            client.call(originate(180)) as ringing,
        ):
            await talking.answered()
            await gone.answered()
            await until_ringing(ringing)
            fake.hang_up()
            await fake.pbx.reply(actions.Hangup(channel=gone.uniqueid), None)
            end = await gone.ended()
            assert isinstance(end, calls.Unknown) and "its channel has gone meanwhile" in end.reason
            for call in (talking, ringing):
                await call.hangup()
                assert isinstance(await call.ended(), calls.Ended)
            assert type(await ringing.outcome()) is calls.Cancelled

    run(program)


def test_a_call_that_waits_for_the_connection_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracking, "_LATE", 0.0)

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as before:
            await until_ringing(before)
            fake.hang_up()
            lost = client.connection_events()
            while client.connected:
                await anext(lost)
            async with client.call(originate(100)) as call:
                await call.answered()
                assert any(isinstance(action, actions.CoreShowChannels) for action in fake.received)
                await client.send(actions.Ping())  # its answer comes after the list of channels
                await call.hangup()
                assert isinstance(await call.ended(), calls.Ended)

    run(program)


def test_an_answer_that_was_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracking, "_LATE", 0.0)

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.call(originate(180)) as call:
            await until_ringing(call)

            @fake.on(actions.CoreShowChannels)
            def it_is_up(action: actions.CoreShowChannels) -> list[Event]:
                ids = {"uniqueid": call.uniqueid, "linkedid": call.uniqueid, "channel": call.channel}
                return [events.CoreShowChannel.example(**ids, channel_state=6, channel_state_desc="Up")]

            fake.hang_up()
            await call.answered()

    run(program)


def test_a_server_that_does_not_tell_its_channels(monkeypatch: pytest.MonkeyPatch) -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.CoreShowChannels)(lambda action: Refusal("Permission denied"))
        async with client.call(originate(100)) as call:
            await call.answered()
            fake.hang_up()
            end = await call.ended()
            assert isinstance(end, calls.Unknown) and "does not tell which channels there are" in end.reason

    run(program)


def test_an_originate_in_flight_when_the_connection_is_lost() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        fake.on(actions.Originate)(lambda action: fake.hang_up())
        with pytest.raises(OutcomeUnknown):
            async with client.call(originate(100)):
                pytest.fail("nobody knows whether it was placed")

    run(program)


# Many.


def test_many_at_once_share_a_subscription_and_have_their_own_events() -> None:
    async def program(fake: FakeAsterisk, client: Client) -> None:
        numbers = [*NUMBERS, "100"] * 40
        subscriptions: set[int] = set()

        async def one(number: str) -> list[Event]:
            placed = originate(number, data="0", timeout=timedelta(milliseconds=200), variables={"LEAD": number})
            async with client.call(placed) as call:
                outcome = await call.outcome()
                subscriptions.add(len(client._dispatcher))  # pyright: ignore[reportPrivateUsage]
                assert type(outcome) is (NUMBERS[number][0] if number in NUMBERS else calls.Answered)
                await call.ended()
                events_of_it = [event async for event in call.events()]
            assert {of_channel(event) for event in events_of_it} <= {call.uniqueid, None}
            return events_of_it

        told = await asyncio.gather(*(one(number) for number in numbers))
        assert 1 in subscriptions <= {0, 1}
        assert sum(map(len, told)) == len({id(event) for each in told for event in each}), "no event is of two calls"
        for number, each in zip(numbers, told, strict=True):
            kinds = [type(event) for event in each]
            assert [kinds.count(kind) for kind in ONCE] == [1] * len(ONCE)
            assert [event.value for event in each if isinstance(event, events.VarSet)] == [number]

    run(program)


ONCE = (events.Newchannel, events.DialBegin, events.DialEnd, events.OriginateResponse, events.Hangup, events.VarSet)


def of_channel(event: Event) -> str | None:
    return getattr(event, "uniqueid", None)
