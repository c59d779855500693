# Generated from schema/queue_call.yaml by `python -m codegen`. Do not edit.
"""Events: calls in queues."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.queue_call import AgentCompleteReason
from ami_typed.models import Always, Event, EventSpec, Milliseconds, Neutral, Prefixed, Seconds
from ami_typed.snapshots import ChannelSnapshot


class QueueCallerEvent(Event):
    """A caller came to a queue or left it."""

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    position: Annotated[int, Neutral(0), Field(alias="Position")]
    """The caller's place, from 1 on: the new one, or the one that the caller had."""


class QueueAgentEvent(Event):
    """A queue deals with a member for the sake of a caller."""

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """What is called, such as PJSIP/100."""
    member_name: Annotated[str, Field(alias="MemberName")]
    """The member's name."""


class QueueCallerJoin(ChannelSnapshot, QueueCallerEvent, name="QueueCallerJoin"):
    """A caller joined a queue."""

    spec: ClassVar[EventSpec] = EventSpec("QueueCallerJoin", event_class="agent", module="app_queue")

    count: Annotated[int, Neutral(0), Field(alias="Count")]
    """How many callers wait now."""


class QueueCallerLeave(ChannelSnapshot, QueueCallerEvent, name="QueueCallerLeave"):
    """A caller left a queue.

    It comes however that ended, also after a QueueCallerAbandon.
    """

    spec: ClassVar[EventSpec] = EventSpec("QueueCallerLeave", event_class="agent", module="app_queue")

    count: Annotated[int, Neutral(0), Field(alias="Count")]
    """How many callers wait now."""


class QueueCallerAbandon(ChannelSnapshot, QueueCallerEvent, name="QueueCallerAbandon"):
    """A caller gave up.

    Or else the caller's time was up, or QueueWithdrawCaller sent the caller away.
    """

    spec: ClassVar[EventSpec] = EventSpec("QueueCallerAbandon", event_class="agent", module="app_queue")

    original_position: Annotated[int, Neutral(0), Field(alias="OriginalPosition")]
    """The place that the caller had at first."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long the caller waited."""


class AgentCalled(ChannelSnapshot, QueueAgentEvent, name="AgentCalled"):
    """A queue calls a member."""

    spec: ClassVar[EventSpec] = EventSpec("AgentCalled", event_class="agent", module="app_queue")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""


class AgentConnect(ChannelSnapshot, QueueAgentEvent, name="AgentConnect"):
    """A member took a caller out of a queue."""

    spec: ClassVar[EventSpec] = EventSpec("AgentConnect", event_class="agent", module="app_queue")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long the caller waited."""
    ring_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="RingTime")] = None
    """How long the member's telephone rang."""


class AgentComplete(QueueAgentEvent, name="AgentComplete"):
    """A call between a member and a caller of a queue is over."""

    spec: ClassVar[EventSpec] = EventSpec("AgentComplete", event_class="agent", module="app_queue")

    caller: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The caller's channel; None if it is gone already."""
    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel; None if it is gone already."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long the caller waited."""
    talk_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="TalkTime")] = None
    """How long they talked."""
    reason: Annotated[AgentCompleteReason | str, Field(alias="Reason", union_mode="left_to_right")]
    """Who or what ended it."""


class AgentDump(ChannelSnapshot, QueueAgentEvent, name="AgentDump"):
    """A member hung up while the queue still played the announcement that precedes a call."""

    spec: ClassVar[EventSpec] = EventSpec("AgentDump", event_class="agent", module="app_queue")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""


class AgentRingNoAnswer(ChannelSnapshot, QueueAgentEvent, name="AgentRingNoAnswer"):
    """A member did not answer."""

    spec: ClassVar[EventSpec] = EventSpec("AgentRingNoAnswer", event_class="agent", module="app_queue")

    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """The member's channel."""
    ring_time: Annotated[timedelta | None, Milliseconds(), Always(), Field(alias="RingTime")] = None
    """How long it rang. Other events tell this in seconds."""
