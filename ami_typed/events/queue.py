# Generated from schema/queue.yaml by `python -m codegen`. Do not edit.
"""Events: queues and who is in them."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.device import DeviceStateCode
from ami_typed.enums.queue import QueueMembership, QueueStrategy
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Epoch,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Seconds,
    Versions,
)


class QueueParams(Event, name="QueueParams"):
    """One queue in the list of QueueStatus."""

    spec: ClassVar[EventSpec] = EventSpec("QueueParams", module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """Its name."""
    max: Annotated[int, Neutral(0), Field(alias="Max")]
    """The most callers that it takes; 0 for no limit."""
    strategy: Annotated[QueueStrategy | str, Field(alias="Strategy", union_mode="left_to_right")]
    """How it chooses members."""
    calls: Annotated[int, Neutral(0), Field(alias="Calls")]
    """How many callers wait."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Holdtime")] = None
    """How long callers wait on average."""
    talk_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="TalkTime")] = None
    """How long calls take on average."""
    completed: Annotated[int, Neutral(0), Field(alias="Completed")]
    """How many calls were answered."""
    abandoned: Annotated[int, Neutral(0), Field(alias="Abandoned")]
    """How many callers gave up."""
    service_level: Annotated[timedelta | None, Seconds(), Always(), Field(alias="ServiceLevel")] = None
    """Within which time a call should be answered."""
    service_level_perf: Annotated[float, Neutral(0.0), Field(alias="ServicelevelPerf")]
    """How many of the answered calls were answered in that time. In percent."""
    service_level_perf2: Annotated[float | None, Versions(since=("16",)), Field(alias="ServicelevelPerf2")] = None
    """How many of all calls were answered or given up in that time. In percent. Since Asterisk 16."""
    weight: Annotated[int, Neutral(0), Field(alias="Weight")]
    """Its weight beside other queues: a member of several is called for the heaviest first."""


class QueueMember(Event, name="QueueMember"):
    """One member of a queue in the list of QueueStatus."""

    spec: ClassVar[EventSpec] = EventSpec("QueueMember", module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    name: Annotated[str, Field(alias="Name")]
    """The member's name."""
    location: Annotated[str, Field(alias="Location")]
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
    wrapup_time: Annotated[timedelta | None, Seconds(), Versions(since=("16.3", "18")), Field(alias="Wrapuptime")] = (
        None
    )
    """How long it is left in peace after a call. Since Asterisk 16.3 and 18."""


class QueueEntry(Event, name="QueueEntry"):
    """One caller that waits, in the list of QueueStatus."""

    spec: ClassVar[EventSpec] = EventSpec("QueueEntry", module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    position: Annotated[int, Neutral(0), Field(alias="Position")]
    """The place in the queue, from 1 on."""
    channel: Annotated[str, Field(alias="Channel")]
    """The caller's channel."""
    uniqueid: Annotated[str, Field(alias="Uniqueid")]
    """The identifier of that channel."""
    caller_id_num: Annotated[str | None, NoneIf("unknown"), Always(), Field(alias="CallerIDNum")] = None
    """The caller's number."""
    caller_id_name: Annotated[str | None, NoneIf("unknown"), Always(), Field(alias="CallerIDName")] = None
    """The caller's name."""
    connected_line_num: Annotated[str | None, NoneIf("unknown"), Always(), Field(alias="ConnectedLineNum")] = None
    """The number at the other end."""
    connected_line_name: Annotated[str | None, NoneIf("unknown"), Always(), Field(alias="ConnectedLineName")] = None
    """The name at the other end."""
    wait: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Wait")] = None
    """How long the caller has waited."""
    priority: Annotated[int, Neutral(0), Field(alias="Priority")]
    """Callers with a greater one stand before the others."""


class QueueStatusComplete(ListComplete, name="QueueStatusComplete"):
    """The end of the list of QueueStatus."""

    spec: ClassVar[EventSpec] = EventSpec("QueueStatusComplete", module="app_queue")


class QueueSummary(Event, name="QueueSummary"):
    """One queue in the list of the action QueueSummary."""

    spec: ClassVar[EventSpec] = EventSpec("QueueSummary", module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """Its name."""
    logged_in: Annotated[int, Neutral(0), Field(alias="LoggedIn")]
    """How many members can be reached."""
    available: Annotated[int, Neutral(0), Field(alias="Available")]
    """How many of them are free and do not pause."""
    callers: Annotated[int, Neutral(0), Field(alias="Callers")]
    """How many callers wait."""
    hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="HoldTime")] = None
    """How long callers wait on average."""
    talk_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="TalkTime")] = None
    """How long calls take on average."""
    longest_hold_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="LongestHoldTime")] = None
    """How long the caller who came first has waited."""


class QueueSummaryComplete(ListComplete, name="QueueSummaryComplete"):
    """The end of the list of the action QueueSummary."""

    spec: ClassVar[EventSpec] = EventSpec("QueueSummaryComplete", module="app_queue")
