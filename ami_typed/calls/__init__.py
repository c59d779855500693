"""Calls: place one, follow it, move it, and know how it came out.

async with client.call(actions.Originate(channel="PJSIP/100", application="Playback", data="hello-world")) as call:
    match await call.outcome():
        case calls.Answered(): ...
        case calls.Busy() | calls.NoAnswer(): ...
"""

from ami_typed.calls.call import Call, NotAnswered
from ami_typed.calls.journal import CallEvents
from ami_typed.calls.outcomes import (
    Answered,
    Busy,
    Cancelled,
    Congestion,
    Ended,
    Failed,
    NoAnswer,
    Outcome,
    Rejected,
    Unanswered,
    Unknown,
)
from ami_typed.calls.tracker import CallTracker

__all__ = [
    "Answered",
    "Busy",
    "Call",
    "CallEvents",
    "CallTracker",
    "Cancelled",
    "Congestion",
    "Ended",
    "Failed",
    "NoAnswer",
    "NotAnswered",
    "Outcome",
    "Rejected",
    "Unanswered",
    "Unknown",
]
