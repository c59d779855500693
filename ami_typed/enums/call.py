# Generated from schema/call.yaml by `python -m codegen`. Do not edit.
"""Enums: calls."""

from enum import IntEnum, StrEnum


class DialStatus(StrEnum):
    """How a dial attempt is going, or how it ended."""

    RINGING = "RINGING"
    """It rings."""
    PROCEEDING = "PROCEEDING"
    """It is on its way."""
    PROGRESS = "PROGRESS"
    """There is sound before the answer."""
    ANSWER = "ANSWER"
    """Answered."""
    BUSY = "BUSY"
    """Busy."""
    NO_ANSWER = "NOANSWER"
    """Nobody answered in time."""
    CANCEL = "CANCEL"
    """The caller gave up."""
    CONGESTION = "CONGESTION"
    """It did not come through, or was refused."""
    UNAVAILABLE = "CHANUNAVAIL"
    """The destination is not there."""
    ABORT = "ABORT"
    """The caller was taken elsewhere before the answer."""
    GOTO = "GOTO"
    """The called party was sent elsewhere in the dialplan."""
    CONTINUE = "CONTINUE"
    """The caller goes on in the dialplan."""


class OriginateReason(IntEnum):
    """Why an Originate ended as it did."""

    FAILURE = 0
    """It could not be placed, or nobody answered."""
    HANGUP = 1
    """It was hung up."""
    RINGING = 3
    """It rang and nobody answered."""
    ANSWER = 4
    """It was answered."""
    BUSY = 5
    """It was busy."""
    CONGESTION = 8
    """It was refused, or no line was free."""
