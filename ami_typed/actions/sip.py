# Generated from schema/sip.yaml by `python -m codegen`. Do not edit.
"""Actions: the old SIP driver, and the state of peers."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.sip import PeerStatus, SIPpeerstatusComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
    Versions,
)


class SIPpeerstatus(ListAction[PeerStatus, SIPpeerstatusComplete], name="SIPpeerstatus"):
    """List the SIP peers with their state.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SIPpeerstatus",
        privileges=("system",),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("18",)),
        module="chan_sip",
    )

    peer: Annotated[str | None, Field(alias="Peer")] = None
    """Only this peer."""
