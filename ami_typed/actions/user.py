# Generated from schema/user.yaml by `python -m codegen`. Do not edit.
"""Actions: events of the user's own."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import user
from ami_typed.models import (
    ActionSpec,
    EventAction,
    Open,
)


class UserEvent(EventAction[user.UserEvent], name="UserEvent"):
    """Send an event of your own to everybody who reads the user class.

    `actions.UserEvent.of(DoorBell(button=1))` sends an instance of a class of your own. Not all headers can be of
    your own: see `EventAction`.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("UserEvent", privileges=("user",))

    user_event: Annotated[str, Field(alias="UserEvent")]
    """Its name."""
    headers: Annotated[dict[str, str | list[str]] | None, Open()] = None
    """Its other headers; for one that is sent several times, a list."""
