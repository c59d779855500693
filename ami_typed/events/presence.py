# Generated from schema/presence.yaml by `python -m codegen`. Do not edit.
"""Events: the presence of people."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.presence import Presence
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Event,
    EventSpec,
    NoneIf,
)


class PresenceStateChange(Event, name="PresenceStateChange"):
    """The presence of somebody is another one.

    It is also an item in the list of PresenceStateList, where it tells the presence as it is.
    """

    spec: ClassVar[EventSpec] = EventSpec("PresenceStateChange", event_class="call")

    presentity: Annotated[str, Field(alias="Presentity")]
    """Whose, such as CustomPresence:alice."""
    status: Annotated[Presence | str, Field(alias="Status", union_mode="left_to_right")]
    """The state."""
    subtype: Annotated[str | None, NoneIf(""), Always(), Field(alias="Subtype")] = None
    """What kind of it."""
    message: Annotated[str | None, NoneIf(""), Always(), Field(alias="Message")] = None
    """A message with it."""


class PresenceStateListComplete(ListComplete, name="PresenceStateListComplete"):
    """The end of the list of PresenceStateList."""

    spec: ClassVar[EventSpec] = EventSpec("PresenceStateListComplete")


class PresenceStatus(Event, name="PresenceStatus"):
    """The presence of an extension is another one."""

    spec: ClassVar[EventSpec] = EventSpec("PresenceStatus", event_class="call")

    exten: Annotated[str, Field(alias="Exten")]
    """The extension."""
    context: Annotated[str, Field(alias="Context")]
    """Its context."""
    hint: Annotated[str, Field(alias="Hint")]
    """What it stands for: devices, and after a comma the presence."""
    status: Annotated[Presence | str, Field(alias="Status", union_mode="left_to_right")]
    """The state."""
    subtype: Annotated[str | None, NoneIf(""), Always(), Field(alias="Subtype")] = None
    """What kind of it."""
    message: Annotated[str | None, NoneIf(""), Always(), Field(alias="Message")] = None
    """A message with it."""
