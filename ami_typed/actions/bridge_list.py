# Generated from schema/bridge_list.yaml by `python -m codegen`. Do not edit.
"""Actions: lists of bridges."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.bridge_list import (
    BridgeInfoChannel,
    BridgeInfoComplete,
    BridgeListComplete,
    BridgeListItem,
    BridgeTechnologyListComplete,
    BridgeTechnologyListItem,
)
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
)


class BridgeList(ListAction[BridgeListItem, BridgeListComplete], name="BridgeList"):
    """List the bridges."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeList", list_spec=ListSpec(), idempotent=True)

    bridge_type: Annotated[str | None, Field(alias="BridgeType")] = None
    """Only bridges of this type."""


class BridgeInfo(ListAction[BridgeInfoChannel, BridgeInfoComplete], name="BridgeInfo"):
    """List the channels of a bridge."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeInfo", list_spec=ListSpec(), idempotent=True)

    bridge_uniqueid: Annotated[str, Field(alias="BridgeUniqueid")]
    """Which."""


class BridgeTechnologyList(
    ListAction[BridgeTechnologyListItem, BridgeTechnologyListComplete], name="BridgeTechnologyList"
):
    """List the ways of mixing that bridges can use."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeTechnologyList", list_spec=ListSpec(), idempotent=True)
