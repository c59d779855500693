# Generated from schema/fax.yaml by `python -m codegen`. Do not edit.
"""Events: fax."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.fax import FAXOperation, FAXProgress, FAXState
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Repeated,
    Separated,
)
from ami_typed.snapshots import ChannelSnapshot


class FAXStatus(ChannelSnapshot, Event, name="FAXStatus"):
    """A fax went a step further.

    Only for the dialplan applications that were asked to tell.
    """

    spec: ClassVar[EventSpec] = EventSpec("FAXStatus", event_class="call", module="res_fax")

    operation: Annotated[FAXOperation | str, Field(alias="Operation", union_mode="left_to_right")]
    """What the session does."""
    status: Annotated[FAXProgress | str, Field(alias="Status", union_mode="left_to_right")]
    """What it has come to."""
    local_station_id: Annotated[str, Field(alias="LocalStationID")]
    """What this end calls itself."""
    file_names: Annotated[list[str], Repeated(), Field(alias="FileName")] = Field(default_factory=list)
    """The files."""


class SendFAX(ChannelSnapshot, Event, name="SendFAX"):
    """A fax was sent."""

    spec: ClassVar[EventSpec] = EventSpec("SendFAX", event_class="call", module="res_fax")

    local_station_id: Annotated[str, Field(alias="LocalStationID")]
    """What this end calls itself."""
    remote_station_id: Annotated[str, Field(alias="RemoteStationID")]
    """What the other end calls itself."""
    pages_transferred: Annotated[int | None, NoneIf(""), Always(), Field(alias="PagesTransferred")] = None
    """How many pages went over."""
    resolution: Annotated[str, Field(alias="Resolution")]
    """The points per inch, across and down, such as 204x98."""
    transfer_rate: Annotated[int | None, NoneIf(""), Always(), Field(alias="TransferRate")] = None
    """How fast they went. In bits per second."""
    file_names: Annotated[list[str], Repeated(), Field(alias="FileName")] = Field(default_factory=list)
    """The files."""


class ReceiveFAX(ChannelSnapshot, Event, name="ReceiveFAX"):
    """A fax was received."""

    spec: ClassVar[EventSpec] = EventSpec("ReceiveFAX", event_class="call", module="res_fax")

    local_station_id: Annotated[str, Field(alias="LocalStationID")]
    """What this end calls itself."""
    remote_station_id: Annotated[str, Field(alias="RemoteStationID")]
    """What the other end calls itself."""
    pages_transferred: Annotated[int | None, NoneIf(""), Always(), Field(alias="PagesTransferred")] = None
    """How many pages came over."""
    resolution: Annotated[str, Field(alias="Resolution")]
    """The points per inch, across and down, such as 204x98."""
    transfer_rate: Annotated[int | None, NoneIf(""), Always(), Field(alias="TransferRate")] = None
    """How fast they came. In bits per second."""
    file_names: Annotated[list[str], Repeated(), Field(alias="FileName")] = Field(default_factory=list)
    """The file."""


class FAXSessionsEntry(Event, name="FAXSessionsEntry"):
    """One session in the list of FAXSessions."""

    spec: ClassVar[EventSpec] = EventSpec("FAXSessionsEntry", module="res_fax")

    channel: Annotated[str, Field(alias="Channel")]
    """Its channel."""
    technology: Annotated[str, Field(alias="Technology")]
    """The module that does the work, such as Spandsp."""
    session_number: Annotated[int | None, Always(), Field(alias="SessionNumber")] = None
    """Its number."""
    session_type: Annotated[Literal["G.711", "T.38", "none"] | str, Field(alias="SessionType")]
    """How the fax travels."""
    operation: Annotated[FAXOperation | str, Field(alias="Operation", union_mode="left_to_right")]
    """What it does."""
    state: Annotated[FAXState | str, Field(alias="State", union_mode="left_to_right")]
    """How far it is."""
    files: Annotated[list[str], Separated(","), Always(), Field(alias="Files")] = Field(default_factory=list)
    """The files."""


class FAXSessionsComplete(ListComplete, name="FAXSessionsComplete"):
    """The end of the list of FAXSessions."""

    spec: ClassVar[EventSpec] = EventSpec("FAXSessionsComplete", module="res_fax")

    total: Annotated[int, Neutral(0), Field(alias="Total")]
    """How many sessions there are."""


class FAXSession(Event, name="FAXSession"):
    """The session that the action FAXSession asked for.

    A session that was just made has only the first three headers, and so has one that listens for a fax. A
    gateway has those that also make sense for it.
    """

    spec: ClassVar[EventSpec] = EventSpec("FAXSession", module="res_fax_spandsp")

    session_number: Annotated[int | None, Always(), Field(alias="SessionNumber")] = None
    """Its number."""
    operation: Annotated[FAXOperation | str, Field(alias="Operation", union_mode="left_to_right")]
    """What it does."""
    state: Annotated[FAXState | str, Field(alias="State", union_mode="left_to_right")]
    """How far it is."""
    error_correction_mode: Annotated[bool | None, Boolean("Yes", "No"), Field(alias="ErrorCorrectionMode")] = None
    """Whether the ends correct errors."""
    data_rate: Annotated[int | None, Field(alias="DataRate")] = None
    """How fast the pages go. In bits per second."""
    image_resolution: Annotated[str | None, Field(alias="ImageResolution")] = None
    """The points per inch, across and down, such as 204x98."""
    page_number: Annotated[int | None, Field(alias="PageNumber")] = None
    """The page that is under way, from 1 on."""
    file_name: Annotated[str | None, Field(alias="FileName")] = None
    """The file."""
    pages_transmitted: Annotated[int | None, Field(alias="PagesTransmitted")] = None
    """How many pages were sent."""
    pages_received: Annotated[int | None, Field(alias="PagesReceived")] = None
    """How many pages were received."""
    total_bad_lines: Annotated[int | None, Field(alias="TotalBadLines")] = None
    """How many lines of the picture came spoilt."""


class FAXStats(Event, name="FAXStats"):
    """The figures that the action FAXStats asked for."""

    spec: ClassVar[EventSpec] = EventSpec("FAXStats", module="res_fax")

    current_sessions: Annotated[int, Neutral(0), Field(alias="CurrentSessions")]
    """How many sessions there are."""
    reserved_sessions: Annotated[int, Neutral(0), Field(alias="ReservedSessions")]
    """How many are about to be."""
    transmit_attempts: Annotated[int, Neutral(0), Field(alias="TransmitAttempts")]
    """How often the server began to send."""
    receive_attempts: Annotated[int, Neutral(0), Field(alias="ReceiveAttempts")]
    """How often it began to receive."""
    completed_faxes: Annotated[int, Neutral(0), Field(alias="CompletedFAXes")]
    """How many came through."""
    failed_faxes: Annotated[int, Neutral(0), Field(alias="FailedFAXes")]
    """How many did not."""
