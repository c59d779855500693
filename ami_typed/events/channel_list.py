# Generated from schema/channel_list.yaml by `python -m codegen`. Do not edit.
"""Events: lists of channels."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Clock,
    Epoch,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Seconds,
    Variables,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot


class CoreShowChannel(ChannelSnapshot, Event, name="CoreShowChannel"):
    """One channel in the list of CoreShowChannels."""

    spec: ClassVar[EventSpec] = EventSpec("CoreShowChannel")

    application: Annotated[str, Field(alias="Application")]
    """The application that runs, if any."""
    application_data: Annotated[str, Field(alias="ApplicationData")]
    """Its arguments."""
    duration: Annotated[timedelta | None, Clock(), NoneIf(""), Always(), Field(alias="Duration")] = None
    """How old the channel is."""
    bridge_id: Annotated[str | None, NoneIf(""), Always(), Field(alias="BridgeId")] = None
    """The bridge that it is in."""


class CoreShowChannelsComplete(ListComplete, name="CoreShowChannelsComplete"):
    """The end of the list of CoreShowChannels."""

    spec: ClassVar[EventSpec] = EventSpec("CoreShowChannelsComplete")


class Status(ChannelSnapshot, Event, name="Status"):
    """One channel in the list of the action Status.

    Asterisk 13 leaves out Language, which then stands in `invalid`.
    """

    spec: ClassVar[EventSpec] = EventSpec("Status")

    type: Annotated[str, Field(alias="Type")]
    """The kind of channel, such as PJSIP."""
    dnid: Annotated[str, Field(alias="DNID")]
    """The number that was dialled."""
    effective_connected_line_num: Annotated[
        str | None, NoneIf("<unknown>"), Always(), Field(alias="EffectiveConnectedLineNum")
    ] = None
    """The number that the channel shows for the other end."""
    effective_connected_line_name: Annotated[
        str | None, NoneIf("<unknown>"), Always(), Field(alias="EffectiveConnectedLineName")
    ] = None
    """The name that it shows."""
    time_to_hangup: Annotated[datetime | None, Epoch(), NoneIf("0"), Always(), Field(alias="TimeToHangup")] = None
    """When it will be hung up."""
    bridge_id: Annotated[str | None, NoneIf(""), Always(), Field(alias="BridgeID")] = None
    """The bridge that it is in."""
    application: Annotated[str | None, NoneIf("(null)"), Always(), Field(alias="Application")] = None
    """The application that runs."""
    data: Annotated[str | None, NoneIf("(null)"), Always(), Field(alias="Data")] = None
    """Its arguments."""
    native_formats: Annotated[str, Field(alias="Nativeformats")]
    """The codecs of the line, such as (ulaw|alaw)."""
    read_format: Annotated[str, Field(alias="Readformat")]
    """The codec that Asterisk reads."""
    read_translation: Annotated[str, Field(alias="Readtrans")]
    """How that comes about."""
    write_format: Annotated[str, Field(alias="Writeformat")]
    """The codec that Asterisk writes."""
    write_translation: Annotated[str, Field(alias="Writetrans")]
    """How that is made."""
    call_group: Annotated[int, Neutral(0), Field(alias="Callgroup")]
    """The groups that it is in, one bit each."""
    pickup_group: Annotated[int, Neutral(0), Field(alias="Pickupgroup")]
    """The groups that it may pick up calls of, one bit each."""
    seconds: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Seconds")] = None
    """How old the channel is."""
    variables: Annotated[dict[str, str | None], Variables(none=("(null)",)), Field(alias="Variable")] = Field(
        default_factory=dict
    )
    """The variables that were asked for."""


class StatusComplete(ListComplete, name="StatusComplete"):
    """The end of the list of the action Status."""

    spec: ClassVar[EventSpec] = EventSpec("StatusComplete")

    items: Annotated[int, Neutral(0), Field(alias="Items")]
    """How many channels there were."""


class CoreShowChannelMap(Event, name="CoreShowChannelMap"):
    """One channel in the list of the action CoreShowChannelMap.

    Since Asterisk 18.19, 20.4 and 21.
    """

    spec: ClassVar[EventSpec] = EventSpec("CoreShowChannelMap", versions=Versions(since=("18.19", "20.4", "21")))

    channel: Annotated[str, Field(alias="Channel")]
    """The channel that was asked for."""
    connected_channel: Annotated[str, Field(alias="ConnectedChannel")]
    """A channel that it is connected to."""


class CoreShowChannelMapComplete(ListComplete, name="CoreShowChannelMapComplete"):
    """The end of the list of the action CoreShowChannelMap.

    Since Asterisk 18.19, 20.4 and 21.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "CoreShowChannelMapComplete", versions=Versions(since=("18.19", "20.4", "21"))
    )
