"""How a call comes out, and what tells it.

Four tell it, because none does alone. A Local channel is hung up with cause 0 whatever became of it. The server's
reason is 0 for much, and CONGESTION for what was refused too (`pbx_dial_reason` in main/pbx.c). The end of its own dial
attempt is NOANSWER for whatever it has no word for (main/dial.c), and the end of a further one, by the application
Dial, is not always there. The first of these decides:

    hung up from our side before the answer     Cancelled
    the reason is BUSY or RINGING               Busy, NoAnswer
    the cause tells more than a normal end      by the table below; Failed if it is not there
    the reason is CONGESTION                    Congestion
    how the last dial attempt ended             by the table below
    nothing of these                            Failed
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ami_typed.enums import DialStatus, HangupCause, OriginateReason


@dataclass(frozen=True, kw_only=True)
class Answered:
    """Somebody, or something, answered: a mailbox does too."""

    at: datetime
    """When (UTC). All times of a call are the server's where it tells them (`timestampevents = yes`), or else ours."""
    ring: timedelta
    """How long it took."""


@dataclass(frozen=True, kw_only=True)
class Unanswered:
    """It came to no answer; the base class of the six ways to that."""

    at: datetime
    """When that was known (UTC)."""
    ring: timedelta
    """How long it was tried."""
    reason: OriginateReason | int | None
    """What the server gave as the reason; None where it told none."""
    cause: HangupCause | int | None
    """Why the channel was hung up, or, where that says nothing (a Local channel's does not), the last one that was
    dialled for it. None where there never was a channel."""
    tech_cause: int | None
    """The same in the words of the channel driver, such as the SIP status 486, where the server tells it."""


class Busy(Unanswered):
    """The line was busy."""


class NoAnswer(Unanswered):
    """Nobody answered in time."""


class Congestion(Unanswered):
    """It did not come through: no line was free, or the network failed."""


class Rejected(Unanswered):
    """The called party, or its exchange, refused it."""


class Failed(Unanswered):
    """It could not be placed: a number, an endpoint or a technology that does not exist, or no codec in common."""


class Cancelled(Unanswered):
    """It was hung up from our side before the answer: by `call.hangup()`, or by somebody else on the server."""


@dataclass(frozen=True, kw_only=True)
class Unknown:
    """Nobody can tell: the connection was lost, or the server did not say in time. The call may live."""

    at: datetime
    """When we gave up (UTC)."""
    reason: str
    """Why nobody can tell."""


Unreached = Busy | NoAnswer | Congestion | Rejected | Failed | Cancelled
"""The ways to no answer, each by its class."""
Outcome = Answered | Unreached | Unknown
"""How an Originate comes out."""


@dataclass(frozen=True, kw_only=True)
class Ended:
    """The whole call is over: its last channel is hung up."""

    outcome: Outcome
    """How it had come out before."""
    at: datetime
    """When it ended (UTC)."""
    ring: timedelta
    """From its first channel to the answer, or to the end where there was none."""
    talk: timedelta
    """From the answer to the end; zero where nobody answered."""
    cause: HangupCause | int | None
    """Why the called party's channel was hung up, or, where that says nothing, the last one that says something. None
    where there never was a channel."""
    tech_cause: int | None
    """The same in the words of the channel driver, where the server tells it."""


_BY_REASON: dict[int | None, type[Unreached]] = {
    OriginateReason.BUSY: Busy,
    OriginateReason.RINGING: NoAnswer,
}
_BY_CAUSE: dict[int, type[Unreached]] = {
    HangupCause.USER_BUSY: Busy,
    HangupCause.NO_USER_RESPONSE: NoAnswer,
    HangupCause.NO_ANSWER: NoAnswer,
    HangupCause.CALL_REJECTED: Rejected,
    HangupCause.OUTGOING_CALL_BARRED: Rejected,
    HangupCause.INCOMING_CALL_BARRED: Rejected,
    HangupCause.DESTINATION_OUT_OF_ORDER: Congestion,
    HangupCause.NORMAL_CIRCUIT_CONGESTION: Congestion,
    HangupCause.NETWORK_OUT_OF_ORDER: Congestion,
    HangupCause.NORMAL_TEMPORARY_FAILURE: Congestion,
    HangupCause.SWITCH_CONGESTION: Congestion,
    HangupCause.REQUESTED_CHANNEL_UNAVAILABLE: Congestion,
}
_BY_STATUS: dict[str | None, type[Unreached]] = {
    DialStatus.BUSY: Busy,
    DialStatus.NO_ANSWER: NoAnswer,
    DialStatus.CONGESTION: Congestion,
}
_SAYS_NOTHING = (None, HangupCause.NOT_DEFINED, HangupCause.NORMAL_CLEARING)


def tells(cause: int | None) -> bool:
    """Whether a cause says more than that there was an end."""
    return cause not in _SAYS_NOTHING


def kind_of(*, reason: int | None, status: str | None, cause: int | None, cancelled: bool) -> type[Unreached]:
    """The class of what came to no answer; each of those that tell it may be missing."""
    if cancelled:
        return Cancelled
    if reason in _BY_REASON:
        return _BY_REASON[reason]
    if cause is not None and tells(cause):
        return _BY_CAUSE.get(cause, Failed)
    if reason == OriginateReason.CONGESTION:
        return Congestion
    return _BY_STATUS.get(status, Failed)
