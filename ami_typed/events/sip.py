# Generated from schema/sip.yaml by `python -m codegen`. Do not edit.
"""Events: the old SIP driver."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Event,
    EventSpec,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot


class SessionTimeout(ChannelSnapshot, Event, name="SessionTimeout"):
    """A call ended because nothing more came from the other end.

    Gone in 21.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "SessionTimeout", event_class="call", versions=Versions(until=("21",)), module="chan_sip"
    )

    source: Annotated[Literal["RTPTimeout", "SIPSessionTimer"] | str, Field(alias="Source")]
    """What noticed it: no media came, or the timer of the SIP session ran out."""


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
