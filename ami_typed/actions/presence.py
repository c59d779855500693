# Generated from schema/presence.yaml by `python -m codegen`. Do not edit.
"""Actions: the presence of people."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.presence import PresenceStateChange, PresenceStateListComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
)
from ami_typed.responses.presence import PresenceStateResponse


class PresenceState(Action[PresenceStateResponse], name="PresenceState"):
    """Ask for the presence of somebody."""

    spec: ClassVar[ActionSpec] = ActionSpec("PresenceState", privileges=("call", "reporting"), idempotent=True)

    provider: Annotated[str, Field(alias="Provider")]
    """Whose, such as CustomPresence:alice."""


class PresenceStateList(ListAction[PresenceStateChange, PresenceStateListComplete], name="PresenceStateList"):
    """List the presences that the server knows."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PresenceStateList",
        privileges=("call", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_manager_presencestate",
    )
