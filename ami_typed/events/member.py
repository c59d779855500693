# Generated from schema/member.yaml by `python -m codegen`. Do not edit.
"""Events: what happens in queues, to callers and to members."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.device import DeviceStateCode
from ami_typed.models import (
    Always,
    Boolean,
    Epoch,
    Event,
    EventSpec,
    Milliseconds,
    Neutral,
    NoneIf,
    Prefixed,
    Seconds,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot


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
    membership: Annotated[Literal["static", "dynamic", "realtime"] | str, Field(alias="Membership")]
    """Where the member comes from: configuration, an action, or a database."""
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


class QueueCallerJoin(ChannelSnapshot, Event, name="QueueCallerJoin"):
    """A caller joined a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueCallerJoin", event_class="agent")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    position: Annotated[int, Neutral(0), Field(alias="Position")]
    """The caller's place, from 1 on."""
    count: Annotated[int, Neutral(0), Field(alias="Count")]
    """How many callers wait now."""


class QueueCallerLeave(ChannelSnapshot, Event, name="QueueCallerLeave"):
    """A caller left a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueCallerLeave", event_class="agent")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    position: Annotated[int, Neutral(0), Field(alias="Position")]
    """The place that the caller had."""
    count: Annotated[int, Neutral(0), Field(alias="Count")]
    """How many callers wait now."""


class QueueCallerAbandon(ChannelSnapshot, Event, name="QueueCallerAbandon"):
    """A caller gave up."""

    spec: ClassVar[EventSpec] = EventSpec("QueueCallerAbandon", event_class="agent")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    position: Annotated[int, Neutral(0), Field(alias="Position")]
    """The place that the caller had at last."""
    original_position: Annotated[int, Neutral(0), Field(alias="OriginalPosition")]
    """The place that the caller had at first."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long the caller waited."""


class QueueMemberAdded(QueueMemberEvent, name="QueueMemberAdded"):
    """A member was added to a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberAdded", event_class="agent")


class QueueMemberRemoved(QueueMemberEvent, name="QueueMemberRemoved"):
    """A member was taken out of a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberRemoved", event_class="agent")


class QueueMemberPause(QueueMemberEvent, name="QueueMemberPause"):
    """A member pauses or goes on."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberPause", event_class="agent")

    reason: Annotated[str | None, Versions(until=("18",)), Field(alias="Reason")] = None
    """The same as PausedReason. Gone in 18."""


class QueueMemberStatus(QueueMemberEvent, name="QueueMemberStatus"):
    """The state of a member's device changed."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMemberStatus", event_class="agent")


class AgentCalled(ChannelSnapshot, Event, name="AgentCalled"):
    """A queue calls a member."""

    spec: ClassVar[EventSpec] = EventSpec("AgentCalled", event_class="agent")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""
    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """What is called."""
    member_name: Annotated[str, Field(alias="MemberName")]
    """The member's name."""


class AgentConnect(ChannelSnapshot, Event, name="AgentConnect"):
    """A member took a caller out of a queue."""

    spec: ClassVar[EventSpec] = EventSpec("AgentConnect", event_class="agent")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""
    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """What was called."""
    member_name: Annotated[str, Field(alias="MemberName")]
    """The member's name."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long the caller waited."""
    ring_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="RingTime")] = None
    """How long the member's telephone rang."""


class AgentComplete(ChannelSnapshot, Event, name="AgentComplete"):
    """A call between a member and a caller of a queue is over."""

    spec: ClassVar[EventSpec] = EventSpec("AgentComplete", event_class="agent")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel; None if it is gone already."""
    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """What was called."""
    member_name: Annotated[str, Field(alias="MemberName")]
    """The member's name."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long the caller waited."""
    talk_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="TalkTime")] = None
    """How long they talked."""
    reason: Annotated[Literal["caller", "agent", "transfer"] | str, Field(alias="Reason")]
    """Who or what ended it."""


class AgentRingNoAnswer(ChannelSnapshot, Event, name="AgentRingNoAnswer"):
    """A member did not answer."""

    spec: ClassVar[EventSpec] = EventSpec("AgentRingNoAnswer", event_class="agent")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""
    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """What was called."""
    member_name: Annotated[str, Field(alias="MemberName")]
    """The member's name."""
    ring_time: Annotated[timedelta | None, Milliseconds(), Always(), Field(alias="RingTime")] = None
    """How long it rang. Other events tell this in seconds."""
