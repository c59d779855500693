# Generated from schema/local.yaml by `python -m codegen`. Do not edit.
"""Events: Local channels."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Always, Boolean, Event, EventSpec, Prefixed
from ami_typed.snapshots import ChannelSnapshot


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
    dest_uniqueid: Annotated[str, Field(alias="DestUniqueId")]
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
