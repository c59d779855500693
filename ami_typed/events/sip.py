# Generated from schema/sip.yaml by `python -m codegen`. Do not edit.
"""Events: the old SIP driver."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Event,
    EventSpec,
    Versions,
)


class SIPQualifyPeerDone(Event, name="SIPQualifyPeerDone"):
    """A peer that SIPqualifypeer named was asked whether it is there.

    It comes when the question is sent, and carries the ActionID of the action if there was one.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "SIPQualifyPeerDone",
        event_class="call",
        versions=Versions(until=("21",), deprecated=("18",)),
        module="chan_sip",
    )

    peer: Annotated[str, Field(alias="Peer")]
    """The peer."""


class SIPpeerstatusComplete(ListComplete, name="SIPpeerstatusComplete"):
    """The end of the list of SIPpeerstatus.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[EventSpec] = EventSpec("SIPpeerstatusComplete", versions=Versions(until=("21",), deprecated=("18",)))
