# Generated from schema/user.yaml by `python -m codegen`. Do not edit.
"""Actions: events of the user's own."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Open, Response


class UserEvent(Action[Response], name="UserEvent"):
    """Send an event of your own to everybody who reads the user class."""

    spec: ClassVar[ActionSpec] = ActionSpec("UserEvent", privileges=("user",))

    user_event: Annotated[str, Field(alias="UserEvent")]
    """Its name."""
    headers: Annotated[dict[str, str] | None, Open()] = None
    """Its other headers."""
