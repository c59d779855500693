# Generated from schema/confbridge.yaml by `python -m codegen`. Do not edit.
"""Actions: conferences of ConfBridge."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import confbridge
from ami_typed.events.confbridge import ConfbridgeListComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
)


class ConfbridgeList(ListAction[confbridge.ConfbridgeList, ConfbridgeListComplete], name="ConfbridgeList"):
    """List the participants of a conference."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeList",
        privileges=("reporting",),
        list_spec=ListSpec(empty=("No active conferences.",)),
        idempotent=True,
        module="app_confbridge",
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
