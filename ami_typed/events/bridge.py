# Generated from schema/bridge.yaml by `python -m codegen`. Do not edit.
"""Events: bridges."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Always, Event, EventSpec, NoneIf, Prefixed
from ami_typed.snapshots import BridgeSnapshot, ChannelSnapshot


class BridgeCreate(BridgeSnapshot, Event, name="BridgeCreate"):
    """A bridge was made."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeCreate", event_class="call")


class BridgeDestroy(BridgeSnapshot, Event, name="BridgeDestroy"):
    """A bridge is gone."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeDestroy", event_class="call")


class BridgeEnter(ChannelSnapshot, BridgeSnapshot, Event, name="BridgeEnter"):
    """A channel joined a bridge."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeEnter", event_class="call")

    swap_uniqueid: Annotated[str | None, Field(alias="SwapUniqueid")] = None
    """The uniqueid of the channel whose place it took."""


class BridgeLeave(ChannelSnapshot, BridgeSnapshot, Event, name="BridgeLeave"):
    """A channel is no longer in a bridge."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeLeave", event_class="call")


class BridgeMerge(Event, name="BridgeMerge"):
    """The channels of one bridge go over to another one."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeMerge", event_class="call")

    to_bridge: Annotated[BridgeSnapshot | None, Prefixed("To"), Field(alias="To")] = None
    """Where they go."""
    from__bridge: Annotated[BridgeSnapshot | None, Prefixed("From"), Field(alias="From")] = None
    """Where they come from."""


class BridgeVideoSourceUpdate(BridgeSnapshot, Event, name="BridgeVideoSourceUpdate"):
    """A bridge shows the video of another channel."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeVideoSourceUpdate", event_class="call")

    bridge_previous_video_source: Annotated[
        str | None, NoneIf(""), Always(), Field(alias="BridgePreviousVideoSource")
    ] = None
    """The uniqueid of the channel whose video it showed before."""
