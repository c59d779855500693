# Generated from schema/recording.yaml by `python -m codegen`. Do not edit.
"""Events: recording and listening in."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Always, Boolean, Event, EventSpec, Prefixed, Versions
from ami_typed.snapshots import ChannelSnapshot


class MixMonitorStart(ChannelSnapshot, Event, name="MixMonitorStart"):
    """The recording of a channel begins.

    Since Asterisk 16.17, 18.3 and 20.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "MixMonitorStart", event_class="call", versions=Versions(since=("16.17", "18.3", "20"))
    )


class MixMonitorStop(ChannelSnapshot, Event, name="MixMonitorStop"):
    """The recording of a channel is over.

    Since Asterisk 16.17, 18.3 and 20.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "MixMonitorStop", event_class="call", versions=Versions(since=("16.17", "18.3", "20"))
    )


class MixMonitorMute(ChannelSnapshot, Event, name="MixMonitorMute"):
    """The recording of a channel is muted, or no longer.

    Since Asterisk 16.17, 18.3 and 20.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "MixMonitorMute", event_class="call", versions=Versions(since=("16.17", "18.3", "20"))
    )

    direction: Annotated[Literal["read", "write", "both"] | str | None, Field(alias="Direction")] = None
    """What comes from the channel, what goes to it, or both."""
    muted: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="State")] = None
    """Whether it is muted."""


class ChanSpyStart(Event, name="ChanSpyStart"):
    """A channel starts to listen to another one."""

    spec: ClassVar[EventSpec] = EventSpec("ChanSpyStart", event_class="call")

    spyer: Annotated[ChannelSnapshot | None, Prefixed("Spyer"), Field(alias="Spyer")] = None
    """Who listens."""
    spyee: Annotated[ChannelSnapshot | None, Prefixed("Spyee"), Field(alias="Spyee")] = None
    """Whom."""


class ChanSpyStop(Event, name="ChanSpyStop"):
    """A channel no longer listens to another one."""

    spec: ClassVar[EventSpec] = EventSpec("ChanSpyStop", event_class="call")

    spyer: Annotated[ChannelSnapshot | None, Prefixed("Spyer"), Field(alias="Spyer")] = None
    """Who listened."""
    spyee: Annotated[ChannelSnapshot | None, Prefixed("Spyee"), Field(alias="Spyee")] = None
    """Whom; None where it is not known any more, as on Asterisk 13."""
