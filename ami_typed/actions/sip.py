# Generated from schema/sip.yaml by `python -m codegen`. Do not edit.
"""Actions: the old SIP driver."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.peer import PeerEntry, PeerlistComplete, PeerStatus, RegistrationsComplete, RegistryEntry
from ami_typed.events.sip import SIPpeerstatusComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
    Variables,
    Versions,
)
from ami_typed.responses.sip import SIPshowpeerResponse


class SIPpeers(ListAction[PeerEntry, PeerlistComplete], name="SIPpeers"):
    """List the SIP peers.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SIPpeers",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("18",)),
        module="chan_sip",
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


class SIPshowpeer(Action[SIPshowpeerResponse], name="SIPshowpeer"):
    """Show all about one SIP peer.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SIPshowpeer",
        privileges=("system", "reporting"),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("18",)),
        module="chan_sip",
    )

    peer: Annotated[str, Field(alias="Peer")]
    """The peer."""


class SIPshowregistry(ListAction[RegistryEntry, RegistrationsComplete], name="SIPshowregistry"):
    """List our registrations with other SIP servers.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SIPshowregistry",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("18",)),
        module="chan_sip",
    )


class SIPqualifypeer(Action[Response], name="SIPqualifypeer"):
    """Ask a SIP peer whether it is there.

    PeerStatus tells what came of it.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SIPqualifypeer",
        privileges=("system", "reporting"),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("18",)),
        module="chan_sip",
    )

    peer: Annotated[str, Field(alias="Peer")]
    """The peer."""


class SIPnotify(Action[Response], name="SIPnotify"):
    """Send a NOTIFY request to a SIP peer.

    Gone in 21, deprecated since 18.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SIPnotify", privileges=("system",), versions=Versions(until=("21",), deprecated=("18",)), module="chan_sip"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """The peer, such as SIP/alice."""
    variables: Annotated[dict[str, str], Variables(arguments=True), Field(alias="Variable")]
    """The headers of the request, such as Event; Content is its body, of one line."""
    call_id: Annotated[str | None, Field(alias="Call-ID")] = None
    """The Call-ID of the dialogue to send it in; without it a new one."""
