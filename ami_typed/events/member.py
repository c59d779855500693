# Generated from schema/member.yaml by `python -m codegen`. Do not edit.
"""Events: the members of queues."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.device import DeviceStateCode
from ami_typed.enums.queue import QueueMembership
from ami_typed.models import Always, Boolean, Epoch, Event, EventSpec, Neutral, NoneIf, Seconds, Versions


class QueueMemberEvent(Event):
    """Something about a member of a queue changed."""

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    member_name: Annotated[str, Field(alias="MemberName")]
    """The member's name."""
    interface: Annotated[str, Field(alias="Interface")]
    """What is called, such as PJSIP/100."""
    state_interface: Annotated[str, Field(alias="StateInterface")]
    """The device whose state tells whether the member is free."""
    membership: Annotated[QueueMembership | str, Field(alias="Membership", union_mode="left_to_right")]
    """Where the member comes from."""
    penalty: Annotated[int, Neutral(0), Field(alias="Penalty")]
    """Members with a smaller one are called first."""
    calls_taken: Annotated[int, Neutral(0), Field(alias="CallsTaken")]
    """How many calls the member took."""
    last_call: Annotated[datetime | None, Epoch(), NoneIf("0"), Always(), Field(alias="LastCall")] = None
    """When its last call ended."""
    last_pause: Annotated[datetime | None, Epoch(), NoneIf("0"), Versions(since=("16",)), Field(alias="LastPause")] = (
        None
    )
    """When its last pause began. Since Asterisk 16."""
    login_time: Annotated[
        datetime | None, Epoch(), NoneIf("0"), Versions(since=("16.23", "18.9", "20")), Field(alias="LoginTime")
    ] = None
    """When it was added. Since Asterisk 16.23, 18.9 and 20."""
    in_call: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="InCall")] = None
    """Whether it is in a call of the queue."""
    status: Annotated[
        DeviceStateCode | int, Neutral(DeviceStateCode.UNKNOWN), Field(alias="Status", union_mode="left_to_right")
    ]
    """The state of its device."""
    paused: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="Paused")] = None
    """Whether it takes no calls for now."""
    paused_reason: Annotated[str, Field(alias="PausedReason")]
    """Why; empty if nobody said."""
    ring_in_use: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="Ringinuse")] = None
    """Whether it is called even while it talks."""
    wrapup_time: Annotated[timedelta | None, Seconds(), Versions(since=("16.3", "18")), Field(alias="Wrapuptime")] = (
        None
    )
    """How long it is left in peace after a call. Since Asterisk 16.3 and 18."""


class QueueMemberAdded(QueueMemberEvent, name="QueueMemberAdded"):
    """A member was added to a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberAdded", event_class="agent", module="app_queue")


class QueueMemberRemoved(QueueMemberEvent, name="QueueMemberRemoved"):
    """A member was taken out of a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberRemoved", event_class="agent", module="app_queue")


class QueueMemberPause(QueueMemberEvent, name="QueueMemberPause"):
    """A member pauses or goes on."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberPause", event_class="agent", module="app_queue")

    reason: Annotated[str | None, Versions(until=("18",)), Field(alias="Reason")] = None
    """The same as PausedReason, where a reason was given. Gone in 18."""


class QueueMemberPenalty(QueueMemberEvent, name="QueueMemberPenalty"):
    """A member has another penalty."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberPenalty", event_class="agent", module="app_queue")


class QueueMemberRinginuse(QueueMemberEvent, name="QueueMemberRinginuse"):
    """It was changed whether a member is called even while it talks."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberRinginuse", event_class="agent", module="app_queue")


class QueueMemberStatus(QueueMemberEvent, name="QueueMemberStatus"):
    """The state of a member's device changed."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberStatus", event_class="agent", module="app_queue")
