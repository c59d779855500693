# Generated from schema/call_completion.yaml by `python -m codegen`. Do not edit.
"""Events: calling back when a busy party is free."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.call_completion import CallCompletionService
from ami_typed.models import Always, Event, EventSpec, Seconds


class CallCompletionEvent(Event):
    """A step on the way to a callback."""

    core_id: Annotated[int | None, Always(), Field(alias="CoreID")] = None
    """The number of the callback in the server."""


class CCAvailable(CallCompletionEvent, name="CCAvailable"):
    """A party that was called in vain can be called back."""

    spec: ClassVar[EventSpec] = EventSpec("CCAvailable", event_class="cc")

    callee: Annotated[str, Field(alias="Callee")]
    """That party, such as PJSIP/100."""
    service: Annotated[CallCompletionService | str, Field(alias="Service", union_mode="left_to_right")]
    """What the callback would wait for."""


class CCOfferTimerStart(CallCompletionEvent, name="CCOfferTimerStart"):
    """The caller is offered a callback for a while."""

    spec: ClassVar[EventSpec] = EventSpec("CCOfferTimerStart", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""
    expires: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Expires")] = None
    """For how long."""


class CCRequested(CallCompletionEvent, name="CCRequested"):
    """The caller asked for the callback."""

    spec: ClassVar[EventSpec] = EventSpec("CCRequested", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""
    callee: Annotated[str, Field(alias="Callee")]
    """Whom the caller wants to reach."""


class CCRequestAcknowledged(CallCompletionEvent, name="CCRequestAcknowledged"):
    """The caller's request was accepted."""

    spec: ClassVar[EventSpec] = EventSpec("CCRequestAcknowledged", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""


class CCCallerStopMonitoring(CallCompletionEvent, name="CCCallerStopMonitoring"):
    """The caller is free again, and no longer watched."""

    spec: ClassVar[EventSpec] = EventSpec("CCCallerStopMonitoring", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""


class CCCallerStartMonitoring(CallCompletionEvent, name="CCCallerStartMonitoring"):
    """The other party is free, but the caller is not, and is watched now."""

    spec: ClassVar[EventSpec] = EventSpec("CCCallerStartMonitoring", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""


class CCCallerRecalling(CallCompletionEvent, name="CCCallerRecalling"):
    """The caller tries the call again."""

    spec: ClassVar[EventSpec] = EventSpec("CCCallerRecalling", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""


class CCRecallComplete(CallCompletionEvent, name="CCRecallComplete"):
    """The callback was made."""

    spec: ClassVar[EventSpec] = EventSpec("CCRecallComplete", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""


class CCFailure(CallCompletionEvent, name="CCFailure"):
    """There will be no callback."""

    spec: ClassVar[EventSpec] = EventSpec("CCFailure", event_class="cc")

    caller: Annotated[str, Field(alias="Caller")]
    """The caller."""
    reason: Annotated[str, Field(alias="Reason")]
    """Why, in words."""


class CCMonitorFailed(CallCompletionEvent, name="CCMonitorFailed"):
    """A party can no longer be watched for a callback."""

    spec: ClassVar[EventSpec] = EventSpec("CCMonitorFailed", event_class="cc")

    callee: Annotated[str, Field(alias="Callee")]
    """That party."""
