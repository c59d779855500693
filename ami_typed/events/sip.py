# Generated from schema/sip.yaml by `python -m codegen`. Do not edit.
"""Events: the old SIP driver, and the state of peers."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Event,
    EventSpec,
    Milliseconds,
    NoneIf,
    Versions,
)


class PeerStatus(Event, name="PeerStatus"):
    """A peer can be reached, or not, or registered.

    It is also an item in the list of SIPpeerstatus.
    """

    spec: ClassVar[EventSpec] = EventSpec("PeerStatus", event_class="system")

    channel_type: Annotated[str, Field(alias="ChannelType")]
    """The driver, such as PJSIP."""
    peer: Annotated[str, Field(alias="Peer")]
    """The peer, such as PJSIP/alice."""
    peer_status: Annotated[
        Literal["Unknown", "Registered", "Unregistered", "Rejected", "Lagged", "Reachable", "Unreachable"] | str,
        Field(alias="PeerStatus"),
    ]
    """How it is with it."""
    cause: Annotated[str | None, Field(alias="Cause")] = None
    """Why."""
    address: Annotated[str | None, Field(alias="Address")] = None
    """Its address, with or without a port."""
    port: Annotated[str | None, Field(alias="Port")] = None
    """Its port."""
    time: Annotated[timedelta | None, Milliseconds(), NoneIf("-1"), Field(alias="Time")] = None
    """How long it took to answer."""


class SIPpeerstatusComplete(ListComplete, name="SIPpeerstatusComplete"):
    """The end of the list of SIPpeerstatus.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[EventSpec] = EventSpec("SIPpeerstatusComplete", versions=Versions(until=("21",), deprecated=("18",)))
