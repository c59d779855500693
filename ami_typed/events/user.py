# Generated from schema/user.yaml by `python -m codegen`. Do not edit.
"""Events: events of the user's own."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Always, Event, EventSpec, Open, Prefixed
from ami_typed.snapshots import ChannelSnapshot


class UserEvent(Event, name="UserEvent"):
    """An event that the dialplan or a manager user made up.

    Make a class of your own for each of its names: `class DoorBell(events.UserEvent, name="DoorBell")`. Whoever
    sends one chooses every header of it, also such as look like those of the server.
    """

    spec: ClassVar[EventSpec] = EventSpec("UserEvent", event_class="user", subtype="UserEvent")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel that runs the dialplan."""
    user_event: Annotated[str, Always(), Field(alias="UserEvent")] = ""
    """Its name."""
    headers: Annotated[dict[str, str | list[str]], Open()] = Field(default_factory=dict)
    """All its other headers; of one that is repeated, a list."""
