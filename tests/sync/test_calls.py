"""Calls through the blocking client."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from ami_typed import actions, calls, enums, events

from .server import TIMEOUT, served


def originate(number: int) -> actions.Originate:
    ring = timedelta(milliseconds=100)
    return actions.Originate(channel=f"PJSIP/{number}", application="Wait", data="60", timeout=ring)


def test_a_call() -> None:
    with served() as server, server.client() as client, client.call(originate(100)) as call:
        assert call.uniqueid == call.originate.channel_id and call.action_id
        assert isinstance(call.answered(timeout=TIMEOUT), calls.Answered)
        assert call.channel is not None and list(call.channels) == [call.uniqueid]
        call.set_variable("LEAD", "42")
        assert call.get_variable("LEAD") == "42"
        call.hangup(enums.HangupCause.USER_BUSY)
        ended = call.ended(timeout=TIMEOUT)
        assert isinstance(ended, calls.Ended) and ended.cause is enums.HangupCause.USER_BUSY
        assert isinstance(list(call.events())[-1], events.Hangup)


def test_calls_from_many_threads() -> None:
    def one(number: int) -> type[calls.Outcome]:
        with client.call(originate(number)) as call:
            return type(call.outcome(timeout=TIMEOUT))

    with served() as server, server.client() as client, ThreadPoolExecutor(20) as pool:
        outcomes = list(pool.map(one, [486, 180, 404, 603] * 10))
        assert outcomes == [calls.Busy, calls.NoAnswer, calls.Failed, calls.Rejected] * 10


def test_a_call_that_is_not_answered_raises_where_that_is_asked_for() -> None:
    with (
        served() as server,
        server.client() as client,
        client.call(originate(486)) as call,
        pytest.raises(calls.NotAnswered, match="Busy"),
    ):
        call.answered(timeout=TIMEOUT)
