# Generated from schema/media.yaml by `python -m codegen`. Do not edit.
"""Events: what channels hear."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Always, Event, EventSpec, Milliseconds
from ami_typed.snapshots import ChannelSnapshot


class Hold(ChannelSnapshot, Event, name="Hold"):
    """A party put the call on hold."""

    spec: ClassVar[EventSpec] = EventSpec("Hold", event_class="call")

    music_class: Annotated[str | None, Field(alias="MusicClass")] = None
    """The music that it suggests."""


class Unhold(ChannelSnapshot, Event, name="Unhold"):
    """A party took the call off hold."""

    spec: ClassVar[EventSpec] = EventSpec("Unhold", event_class="call")


class MusicOnHoldStart(ChannelSnapshot, Event, name="MusicOnHoldStart"):
    """A channel is played music."""

    spec: ClassVar[EventSpec] = EventSpec("MusicOnHoldStart", event_class="call")

    music_class: Annotated[str, Field(alias="Class")]
    """Which music."""


class MusicOnHoldStop(ChannelSnapshot, Event, name="MusicOnHoldStop"):
    """The music on a channel ends."""

    spec: ClassVar[EventSpec] = EventSpec("MusicOnHoldStop", event_class="call")


class ChannelTalkingStart(ChannelSnapshot, Event, name="ChannelTalkingStart"):
    """Somebody starts to talk on a channel.

    Only channels on which the dialplan function TALK_DETECT was set tell it.
    """

    spec: ClassVar[EventSpec] = EventSpec("ChannelTalkingStart", event_class="call")


class ChannelTalkingStop(ChannelSnapshot, Event, name="ChannelTalkingStop"):
    """Somebody stops to talk on a channel."""

    spec: ClassVar[EventSpec] = EventSpec("ChannelTalkingStop", event_class="call")

    duration: Annotated[timedelta | None, Milliseconds(), Always(), Field(alias="Duration")] = None
    """For how long."""
