# Generated from schema/bridge_list.yaml by `python -m codegen`. Do not edit.
"""Events: lists of bridges."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
)
from ami_typed.snapshots import BridgeSnapshot, ChannelSnapshot


class BridgeListItem(BridgeSnapshot, Event, name="BridgeListItem"):
    """One bridge in the list of BridgeList."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeListItem")


class BridgeListComplete(ListComplete, name="BridgeListComplete"):
    """The end of the list of BridgeList."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeListComplete")


class BridgeInfoChannel(ChannelSnapshot, Event, name="BridgeInfoChannel"):
    """One channel in the list of BridgeInfo."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeInfoChannel")


class BridgeInfoComplete(BridgeSnapshot, ListComplete, name="BridgeInfoComplete"):
    """The end of the list of BridgeInfo, with the bridge itself."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeInfoComplete")


class BridgeTechnologyListItem(Event, name="BridgeTechnologyListItem"):
    """One way of mixing in the list of BridgeTechnologyList."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeTechnologyListItem")

    bridge_technology: Annotated[str, Field(alias="BridgeTechnology")]
    """Its name, such as softmix."""
    bridge_type: Annotated[
        Literal["Holding", "Early", "Native", "1to1Mix", "MultiMix"] | str | None,
        NoneIf("<Unknown>"),
        Always(),
        Field(alias="BridgeType"),
    ] = None
    """What it is for: one party that waits, media before the answer, two parties that talk directly, two parties,
    several.
    """
    bridge_priority: Annotated[int, Neutral(0), Field(alias="BridgePriority")]
    """Of those that fit a bridge the greatest is taken."""
    bridge_suspended: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="BridgeSuspended")] = None
    """Whether new bridges do without it."""


class BridgeTechnologyListComplete(ListComplete, name="BridgeTechnologyListComplete"):
    """The end of the list of BridgeTechnologyList."""

    spec: ClassVar[EventSpec] = EventSpec("BridgeTechnologyListComplete")
