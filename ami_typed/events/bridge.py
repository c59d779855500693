# Generated from schema/bridge.yaml by `python -m codegen`. Do not edit.
"""Events: bridges, Local channels and transfers."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.bridge import TransferResult
from ami_typed.models import Always, Boolean, Event, EventSpec, Prefixed
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


class LocalBridge(Event, name="LocalBridge"):
    """The two halves of a Local channel were joined."""

    spec: ClassVar[EventSpec] = EventSpec("LocalBridge", event_class="call")

    local_one: Annotated[ChannelSnapshot | None, Prefixed("LocalOne"), Field(alias="LocalOne")] = None
    """The half that was dialled."""
    local_two: Annotated[ChannelSnapshot | None, Prefixed("LocalTwo"), Field(alias="LocalTwo")] = None
    """The half that runs the dialplan."""
    context: Annotated[str, Field(alias="Context")]
    """The context that the second half starts in."""
    exten: Annotated[str, Field(alias="Exten")]
    """Its extension."""
    local_optimization: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="LocalOptimization")] = None
    """Whether the Local channel may be taken out of the call."""


class LocalOptimizationBegin(Event, name="LocalOptimizationBegin"):
    """A Local channel is about to be taken out of a call."""

    spec: ClassVar[EventSpec] = EventSpec("LocalOptimizationBegin", event_class="call")

    local_one: Annotated[ChannelSnapshot | None, Prefixed("LocalOne"), Field(alias="LocalOne")] = None
    """Its first half."""
    local_two: Annotated[ChannelSnapshot | None, Prefixed("LocalTwo"), Field(alias="LocalTwo")] = None
    """Its second half."""
    source: Annotated[ChannelSnapshot | None, Prefixed("Source"), Field(alias="Source")] = None
    """The channel that takes its place, where one does."""
    dest_unique_id: Annotated[str, Field(alias="DestUniqueId")]
    """The uniqueid of the half whose place is taken."""
    id: Annotated[int | None, Always(), Field(alias="Id")] = None
    """The number of this attempt, which the end tells too."""


class LocalOptimizationEnd(Event, name="LocalOptimizationEnd"):
    """The attempt to take a Local channel out of a call is over."""

    spec: ClassVar[EventSpec] = EventSpec("LocalOptimizationEnd", event_class="call")

    local_one: Annotated[ChannelSnapshot | None, Prefixed("LocalOne"), Field(alias="LocalOne")] = None
    """Its first half."""
    local_two: Annotated[ChannelSnapshot | None, Prefixed("LocalTwo"), Field(alias="LocalTwo")] = None
    """Its second half."""
    success: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Success")] = None
    """Whether it worked."""
    id: Annotated[int | None, Always(), Field(alias="Id")] = None
    """The number of the attempt."""


class BlindTransfer(Event, name="BlindTransfer"):
    """A party sent the other one elsewhere."""

    spec: ClassVar[EventSpec] = EventSpec("BlindTransfer", event_class="call")

    transferer: Annotated[ChannelSnapshot | None, Prefixed("Transferer"), Field(alias="Transferer")] = None
    """Who transfers."""
    transferee: Annotated[ChannelSnapshot | None, Prefixed("Transferee"), Field(alias="Transferee")] = None
    """Who is transferred; None if there is more than one, or none."""
    bridge: Annotated[BridgeSnapshot | None, Prefixed("")] = None
    """The bridge of the call."""
    result: Annotated[TransferResult | str, Field(alias="Result", union_mode="left_to_right")]
    """How it ended."""
    is_external: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="IsExternal")] = None
    """Whether it was asked for from outside: by a channel driver or an action."""
    context: Annotated[str, Field(alias="Context")]
    """Where to."""
    extension: Annotated[str, Field(alias="Extension")]
    """The extension in that context."""


class AttendedTransfer(Event, name="AttendedTransfer"):
    """A party that talked to two others connected them."""

    spec: ClassVar[EventSpec] = EventSpec("AttendedTransfer", event_class="call")

    orig_transferer: Annotated[ChannelSnapshot | None, Prefixed("OrigTransferer"), Field(alias="OrigTransferer")] = None
    """Its channel to the first party."""
    orig_bridge: Annotated[BridgeSnapshot | None, Prefixed("Orig"), Field(alias="Orig")] = None
    """The bridge of that call."""
    second_transferer: Annotated[
        ChannelSnapshot | None, Prefixed("SecondTransferer"), Field(alias="SecondTransferer")
    ] = None
    """Its channel to the second party."""
    second_bridge: Annotated[BridgeSnapshot | None, Prefixed("Second"), Field(alias="Second")] = None
    """The bridge of that call."""
    transferee: Annotated[ChannelSnapshot | None, Prefixed("Transferee"), Field(alias="Transferee")] = None
    """The first party."""
    transfer_target: Annotated[ChannelSnapshot | None, Prefixed("TransferTarget"), Field(alias="TransferTarget")] = None
    """The second party."""
    local_one: Annotated[ChannelSnapshot | None, Prefixed("LocalOne"), Field(alias="LocalOne")] = None
    """One half of the Local channel that links the two calls."""
    local_two: Annotated[ChannelSnapshot | None, Prefixed("LocalTwo"), Field(alias="LocalTwo")] = None
    """The other half."""
    result: Annotated[TransferResult | str, Field(alias="Result", union_mode="left_to_right")]
    """How it ended."""
    is_external: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="IsExternal")] = None
    """Whether it was asked for from outside."""
    dest_type: Annotated[Literal["Bridge", "App", "Link", "Threeway", "Fail"] | str, Field(alias="DestType")]
    """How the two are connected now."""
    dest_bridge_uniqueid: Annotated[str | None, Field(alias="DestBridgeUniqueid")] = None
    """The bridge that they are in now."""
    dest_app: Annotated[str | None, Field(alias="DestApp")] = None
    """The application that the first party was given."""
    dest_transferer_channel: Annotated[str | None, Field(alias="DestTransfererChannel")] = None
    """The channel of the party that stays in the call with them."""
