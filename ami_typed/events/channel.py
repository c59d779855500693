# Generated from schema/channel.yaml by `python -m codegen`. Do not edit.
"""Events: the life of a channel."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.channel import HangupCause
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Clock,
    Epoch,
    Escaped,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Prefixed,
    Seconds,
    Variables,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot


class Newchannel(ChannelSnapshot, Event, name="Newchannel"):
    """A channel came to life."""

    spec: ClassVar[EventSpec] = EventSpec("Newchannel", event_class="call")


class Newstate(ChannelSnapshot, Event, name="Newstate"):
    """A channel does something else now."""

    spec: ClassVar[EventSpec] = EventSpec("Newstate", event_class="call")


class NewCallerid(ChannelSnapshot, Event, name="NewCallerid"):
    """The party on a channel has another number or name."""

    spec: ClassVar[EventSpec] = EventSpec("NewCallerid", event_class="call")

    cid_calling_pres: Annotated[str, Field(alias="CID-CallingPres")]
    """Whether it may be shown: a number, and its meaning in brackets."""


class NewConnectedLine(ChannelSnapshot, Event, name="NewConnectedLine"):
    """The party at the other end of a channel is another one."""

    spec: ClassVar[EventSpec] = EventSpec("NewConnectedLine", event_class="call")


class Newexten(ChannelSnapshot, Event, name="Newexten"):
    """A channel runs a further step of the dialplan."""

    spec: ClassVar[EventSpec] = EventSpec("Newexten", event_class="dialplan", event_class_by_branch={13: "call"})

    extension: Annotated[str, Versions(deprecated=("13",)), Field(alias="Extension")]
    """The same as Exten. Deprecated since 13."""
    application: Annotated[str, Field(alias="Application")]
    """The application that runs."""
    app_data: Annotated[str, Field(alias="AppData")]
    """Its arguments."""


class VarSet(Event, name="VarSet"):
    """A variable was set."""

    spec: ClassVar[EventSpec] = EventSpec("VarSet", event_class="dialplan")

    source: Annotated[ChannelSnapshot | None, Prefixed(""), NoneIf("none")] = None
    """The channel; None for a global variable."""
    variable: Annotated[str, Field(alias="Variable")]
    """The name of the variable."""
    value: Annotated[str, Escaped(), Field(alias="Value")]
    """Its new value."""


class HangupRequest(ChannelSnapshot, Event, name="HangupRequest"):
    """Somebody wants a channel to be hung up."""

    spec: ClassVar[EventSpec] = EventSpec("HangupRequest", event_class="call")

    cause: Annotated[HangupCause | int | None, Field(alias="Cause", union_mode="left_to_right")] = None
    """Why."""
    tech_cause: Annotated[int | None, Versions(since=("20.17", "22.7")), Field(alias="TechCause")] = None
    """The cause in the words of the channel driver, such as the SIP status 486. Since Asterisk 20.17 and 22.7."""


class SoftHangupRequest(ChannelSnapshot, Event, name="SoftHangupRequest"):
    """A channel was told to hang up as soon as it can."""

    spec: ClassVar[EventSpec] = EventSpec("SoftHangupRequest", event_class="call")

    cause: Annotated[HangupCause | int | None, Field(alias="Cause", union_mode="left_to_right")] = None
    """Why."""
    tech_cause: Annotated[int | None, Versions(since=("20.17", "22.7")), Field(alias="TechCause")] = None
    """The cause in the words of the channel driver, such as the SIP status 404. Since Asterisk 20.17 and 22.7."""


class Hangup(ChannelSnapshot, Event, name="Hangup"):
    """A channel is gone."""

    spec: ClassVar[EventSpec] = EventSpec("Hangup", event_class="call")

    cause: Annotated[
        HangupCause | int, Neutral(HangupCause.NOT_DEFINED), Field(alias="Cause", union_mode="left_to_right")
    ]
    """Why."""
    cause_txt: Annotated[str, Field(alias="Cause-txt")]
    """Why in words."""
    tech_cause: Annotated[int | None, Versions(since=("20.17", "22.7")), Field(alias="TechCause")] = None
    """The cause in the words of the channel driver, such as the SIP status 404; left out after a normal end. Since
    Asterisk 20.17 and 22.7.
    """


class ChannelHungup(Event, name="ChannelHungup"):
    """One channel that the action Hangup ended."""

    spec: ClassVar[EventSpec] = EventSpec("ChannelHungup")

    channel: Annotated[str, Field(alias="Channel")]
    """Its name."""


class ChannelsHungupListComplete(ListComplete, name="ChannelsHungupListComplete"):
    """The end of the list of channels that the action Hangup ended."""

    spec: ClassVar[EventSpec] = EventSpec("ChannelsHungupListComplete")


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
