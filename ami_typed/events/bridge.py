# Generated from schema/bridge.yaml by `python -m codegen`. Do not edit.
"""Events: bridges, Local channels and transfers."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Event, EventSpec
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
