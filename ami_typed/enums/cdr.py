# Generated from schema/cdr.yaml by `python -m codegen`. Do not edit.
"""Enums: records of calls."""

from enum import StrEnum


class Disposition(StrEnum):
    """How a call ended, for the bill."""

    ANSWERED = "ANSWERED"
    """Answered."""
    NO_ANSWER = "NO ANSWER"
    """Nobody answered."""
    BUSY = "BUSY"
    """Busy."""
    FAILED = "FAILED"
    """It could not be placed."""
    CONGESTION = "CONGESTION"
    """It was refused, or no line was free."""


class AMAFlags(StrEnum):
    """What a record is for."""

    OMIT = "OMIT"
    """To be left out."""
    BILLING = "BILLING"
    """To be billed."""
    DOCUMENTATION = "DOCUMENTATION"
    """To be kept only."""


class CELEventName(StrEnum):
    """What happened to a channel.

    An application of the dialplan can log events of its own name.
    """

    CHAN_START = "CHAN_START"
    """The channel came to life."""
    CHAN_END = "CHAN_END"
    """It is gone."""
    ANSWER = "ANSWER"
    """It was answered."""
    HANGUP = "HANGUP"
    """It was hung up."""
    APP_START = "APP_START"
    """An application that is watched began."""
    APP_END = "APP_END"
    """It ended."""
    PARK_START = "PARK_START"
    """The channel was parked."""
    PARK_END = "PARK_END"
    """It was taken out of the parking lot."""
    USER_DEFINED = "USER_DEFINED"
    """An event of the dialplan's own, where cel.conf hides its name."""
    BRIDGE_ENTER = "BRIDGE_ENTER"
    """The channel joined a bridge."""
    BRIDGE_EXIT = "BRIDGE_EXIT"
    """It left it."""
    BLIND_TRANSFER = "BLINDTRANSFER"
    """It began a blind transfer."""
    ATTENDED_TRANSFER = "ATTENDEDTRANSFER"
    """It began an attended transfer."""
    PICKUP = "PICKUP"
    """It picked up a call."""
    FORWARD = "FORWARD"
    """It was forwarded."""
    LINKEDID_END = "LINKEDID_END"
    """The last channel of the call is gone."""
    LOCAL_OPTIMIZE = "LOCAL_OPTIMIZE"
    """A Local channel was taken out of the call."""
    LOCAL_OPTIMIZE_BEGIN = "LOCAL_OPTIMIZE_BEGIN"
    """That is about to happen. Since Asterisk 18.18, 20.3 and 21."""
    STREAM_BEGIN = "STREAM_BEGIN"
    """A file begins to be played. Since Asterisk 20.16, 21.11, 22.6 and 23."""
    STREAM_END = "STREAM_END"
    """It ended. Since Asterisk 20.16, 21.11, 22.6 and 23."""
    DTMF = "DTMF"
    """A key was pressed. Since Asterisk 20.16, 21.11, 22.6 and 23."""
