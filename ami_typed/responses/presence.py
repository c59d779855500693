# Generated from schema/presence.yaml by `python -m codegen`. Do not edit.
"""Responses: the presence of people."""

from typing import Annotated

from pydantic import Field

from ami_typed.enums.presence import Presence
from ami_typed.models import Response


class PresenceStateResponse(Response):
    """The answer to the action PresenceState.

    Asterisk sends the message of the presence twice: here, and in a second header Message, which is found in
    `invalid`.
    """

    state: Annotated[Presence | str, Field(alias="State", union_mode="left_to_right")]
    """The state."""
    subtype: Annotated[str | None, Field(alias="Subtype")] = None
    """What kind of it, if somebody said."""
    presence_message: Annotated[str | None, Field(alias="PresenceMessage")] = None
    """A message with it, if there is one."""
