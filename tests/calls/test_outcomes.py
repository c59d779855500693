"""What comes of the events of a call, whatever their order; without a client and without a server."""

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ami_typed import Event, actions, calls, enums, events
from ami_typed.calls.outcomes import kind_of
from ami_typed.calls.placing import prepared
from ami_typed.calls.progress import Progress
from ami_typed.models import decode
from ami_typed.snapshots import ChannelSnapshot

REASONS = {
    (5, None, 0, False): calls.Busy,
    (0, None, 17, False): calls.Busy,
    (0, "BUSY", 0, False): calls.Busy,
    (3, None, 0, False): calls.NoAnswer,
    (3, "NOANSWER", 16, False): calls.NoAnswer,
    (0, "NOANSWER", 0, False): calls.NoAnswer,
    (0, None, 19, False): calls.NoAnswer,
    (8, "CHANUNAVAIL", 34, False): calls.Congestion,
    (8, None, 0, False): calls.Congestion,
    (0, "CONGESTION", 16, False): calls.Congestion,
    (0, None, 38, False): calls.Congestion,
    (8, None, 21, False): calls.Rejected,
    (0, "CONGESTION", 21, False): calls.Rejected,
    (8, "CHANUNAVAIL", 1, False): calls.Failed,
    (0, None, None, False): calls.Failed,
    (0, "NOANSWER", 58, False): calls.Failed,
    (None, None, None, False): calls.Failed,
    (1, None, 16, True): calls.Cancelled,
    (5, "BUSY", 17, True): calls.Cancelled,
    (77, "NEW WORD", 999, False): calls.Failed,
}


@pytest.mark.parametrize(("told", "kind"), REASONS.items(), ids=str)
def test_what_tells_how_it_came_out(
    told: tuple[int | None, str | None, int | None, bool], kind: type[calls.Unanswered]
) -> None:
    reason, status, cause, cancelled = told
    assert kind_of(reason=reason, status=status, cause=cause, cancelled=cancelled) is kind


BEGAN = datetime(2026, 1, 1, 12, tzinfo=UTC)
ORIGINATE = prepared(actions.Originate(channel="Local/100@default", application="Wait", channel_id="ours-1"))


def at(seconds: float, event: Event) -> Event:
    """The event with the time that a server with `timestampevents` gives it."""
    stamp = (("Timestamp", f"{(BEGAN + timedelta(seconds=seconds)).timestamp():.6f}"),)
    return decode(type(event), event.encode(before=stamp))


def channel(uniqueid: str = "ours-1", state: int = 0, **values: Any) -> dict[str, Any]:
    """The fields of a channel of the call."""
    return dict(uniqueid=uniqueid, linkedid="ours-1", channel=f"Local/{uniqueid}", channel_state=state, **values)


def snapshot(uniqueid: str = "ours-1") -> ChannelSnapshot:
    return ChannelSnapshot.example(**channel(uniqueid))


def response(reason: int) -> Event:
    success = "Success" if reason == 4 else "Failure"
    return events.OriginateResponse.example(response=success, reason=reason, uniqueid="ours-1")


def seen(*told: Event) -> Progress:
    progress = Progress(ORIGINATE)
    for event in told:
        progress.see(event)
    return progress


@pytest.mark.parametrize("place", range(5))
def test_the_response_overtakes_the_events_of_the_channel(place: int) -> None:
    told = [
        at(0, events.Newchannel.example(**channel())),
        at(1, events.Newstate.example(**channel(state=5))),
        at(3, events.DialEnd(dest=snapshot(), dial_status="BUSY")),
        at(3, events.Hangup.example(**channel(), cause=17)),
    ]
    progress = seen(*told[:place], at(3, response(0)), *told[place:])
    assert progress.hung_up and progress.failed and not progress.live
    outcome = progress.unanswered()
    assert type(outcome) is calls.Busy
    assert (outcome.cause, outcome.reason) == (enums.HangupCause.USER_BUSY, enums.OriginateReason.FAILURE)
    assert outcome.ring == timedelta(seconds=3)


def test_times_are_the_servers() -> None:
    progress = seen(
        at(0, events.Newchannel.example(**channel())),
        at(4, events.Newstate.example(**channel(state=6))),
        at(4.1, response(4)),
        at(64, events.Hangup.example(**channel(state=6), cause=16)),
    )
    assert progress.answered == calls.Answered(at=BEGAN + timedelta(seconds=4), ring=timedelta(seconds=4))
    assert progress.answered is not None
    ended = progress.ended(progress.answered)
    assert (ended.at, ended.ring, ended.talk) == (
        BEGAN + timedelta(seconds=64),
        timedelta(seconds=4),
        timedelta(seconds=60),
    )
    assert ended.cause is enums.HangupCause.NORMAL_CLEARING


def test_a_local_channel_tells_the_cause_of_what_was_dialled_for_it() -> None:
    told = [
        events.Newchannel.example(**channel("ours-1")),
        events.Newchannel.example(**channel("ours-2")),
        events.LocalBridge.example(local_one=snapshot("ours-1"), local_two=snapshot("ours-2")),
        events.Newchannel.example(**channel("leg")),
        events.Hangup.example(**channel("leg"), cause=21),
        events.Hangup.example(**channel("ours-2"), cause=34),
        events.Hangup.example(**channel("ours-1"), cause=0),
        response(8),
    ]
    for order in itertools.permutations(told[4:]):
        outcome = seen(*told[:4], *order).unanswered()
        assert type(outcome) is calls.Rejected
        assert outcome.cause is enums.HangupCause.CALL_REJECTED


def test_the_channel_is_the_one_that_answered_for_a_local_channel_that_was_taken_out() -> None:
    progress = seen(
        events.Newchannel.example(**channel("ours-1")),
        events.Newchannel.example(**channel("ours-2")),
        events.LocalBridge.example(local_one=snapshot("ours-1"), local_two=snapshot("ours-2")),
        events.Newchannel.example(**channel("other")),
        events.Newchannel.example(**channel("leg")),
        events.DialEnd(source=snapshot("ours-2"), dest=snapshot("leg"), dial_status="ANSWER"),
    )
    assert progress.place == "ours-1"
    progress.see(events.Hangup.example(**channel("ours-1"), cause=16))
    progress.see(events.Hangup.example(**channel("ours-2"), cause=16))
    assert progress.place == "leg" and set(progress.live) == {"leg", "other"}
    progress.see(events.Rename(channel="Local/leg", new_name="PJSIP/leg", uniqueid="leg"))
    assert progress.live["leg"] == "PJSIP/leg"
    progress.see(events.Hangup.example(**channel("leg"), cause=16))
    assert progress.place == "other"
    progress.see(events.Hangup.example(**channel("other"), cause=16))
    assert progress.place is None


def test_a_channel_that_is_gone_does_not_come_back() -> None:
    progress = seen(
        events.Newchannel.example(**channel()),
        events.Hangup.example(**channel(), cause=16),
        events.VarSet(source=snapshot(), variable="LATE", value="1"),
    )
    assert progress.live == {}


def test_ended_channels_are_forgotten_some_time() -> None:
    progress = seen(events.Newchannel.example(**channel()), events.Hangup.example(**channel(), cause=17))
    for number in range(1500):
        progress.see(events.Hangup.example(**channel(f"leg-{number}"), cause=0))
    assert len(progress.gone) == 1000 and progress.hung_up
