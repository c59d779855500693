# Generated from schema/channel.yaml by `python -m codegen`. Do not edit.
"""Events: the life of a channel."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.channel import HangupCause
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
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


class NewAccountCode(ChannelSnapshot, Event, name="NewAccountCode"):
    """A channel is billed to another account."""

    spec: ClassVar[EventSpec] = EventSpec("NewAccountCode", event_class="call")

    old_account_code: Annotated[str | None, NoneIf(""), Always(), Field(alias="OldAccountCode")] = None
    """The account until now."""


class Rename(Event, name="Rename"):
    """A channel has another name."""

    spec: ClassVar[EventSpec] = EventSpec("Rename", event_class="call")

    channel: Annotated[str, Field(alias="Channel")]
    """The name until now."""
    new_name: Annotated[str, Field(alias="Newname")]
    """The new one."""
    uniqueid: Annotated[str, Field(alias="Uniqueid")]
    """The identifier of the channel."""


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
