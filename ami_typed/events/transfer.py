# Generated from schema/transfer.yaml by `python -m codegen`. Do not edit.
"""Events: transfers and the pickup of calls."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.transfer import TransferDestination, TransferResult
from ami_typed.models import Always, Boolean, Event, EventSpec, Prefixed
from ami_typed.snapshots import BridgeSnapshot, ChannelSnapshot


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
    dest_type: Annotated[TransferDestination | str, Field(alias="DestType", union_mode="left_to_right")]
    """How the two are connected now."""
    dest_bridge_uniqueid: Annotated[str | None, Field(alias="DestBridgeUniqueid")] = None
    """The bridge that they are in now."""
    dest_app: Annotated[str | None, Field(alias="DestApp")] = None
    """The application that the first party was given."""
    dest_transferer_channel: Annotated[str | None, Field(alias="DestTransfererChannel")] = None
    """The channel of the party that stays in the call with them."""


class Pickup(ChannelSnapshot, Event, name="Pickup"):
    """A channel took a call that rang elsewhere.

    The headers without a prefix are those of the channel that took it.
    """

    spec: ClassVar[EventSpec] = EventSpec("Pickup", event_class="call")

    target: Annotated[ChannelSnapshot | None, Prefixed("Target"), Field(alias="Target")] = None
    """The channel that rang."""
