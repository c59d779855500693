# Generated from schema/confbridge_event.yaml by `python -m codegen`. Do not edit.
"""Events: what happens in conferences of ConfBridge."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Always, Boolean, Event, EventSpec
from ami_typed.snapshots import BridgeSnapshot, ChannelSnapshot


class ConfbridgeEvent(Event):
    """Something happened in a conference."""

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""


class ConfbridgeStart(BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeStart"):
    """A conference began."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeStart", event_class="call", module="app_confbridge")


class ConfbridgeEnd(BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeEnd"):
    """A conference is over."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeEnd", event_class="call", module="app_confbridge")


class ConfbridgeJoin(ChannelSnapshot, BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeJoin"):
    """A participant came into a conference."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeJoin", event_class="call", module="app_confbridge")

    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""
    muted: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Muted")] = None
    """Whether nobody hears the participant."""


class ConfbridgeLeave(ChannelSnapshot, BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeLeave"):
    """A participant left a conference."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeLeave", event_class="call", module="app_confbridge")

    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""


class ConfbridgeRecord(BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeRecord"):
    """A conference is being recorded."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeRecord", event_class="call", module="app_confbridge")


class ConfbridgeStopRecord(BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeStopRecord"):
    """A conference is recorded no longer."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeStopRecord", event_class="call", module="app_confbridge")


class ConfbridgeMute(ChannelSnapshot, BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeMute"):
    """A participant of a conference was muted."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeMute", event_class="call", module="app_confbridge")

    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""


class ConfbridgeUnmute(ChannelSnapshot, BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeUnmute"):
    """A participant of a conference can be heard again."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeUnmute", event_class="call", module="app_confbridge")

    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""


class ConfbridgeTalking(ChannelSnapshot, BridgeSnapshot, ConfbridgeEvent, name="ConfbridgeTalking"):
    """A participant of a conference begins to talk, or stops."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeTalking", event_class="call", module="app_confbridge")

    talking: Annotated[bool | None, Boolean("on", "off"), Always(), Field(alias="TalkingStatus")] = None
    """Whether the participant talks now."""
    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""
