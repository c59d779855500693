# Generated from schema/peer.yaml by `python -m codegen`. Do not edit.
"""Events: peers and registrations, whatever their channel driver."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Address,
    AddressForm,
    Aliases,
    Always,
    Boolean,
    Epoch,
    Event,
    EventSpec,
    Milliseconds,
    NoneIf,
    Seconds,
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
        Literal[
            "Unknown", "Registered", "Unregistered", "Rejected", "Lagged", "Reachable", "Unreachable", "Unmonitored"
        ]
        | str,
        Field(alias="PeerStatus"),
    ]
    """How it is with it. Unmonitored comes in the list of SIPpeerstatus only."""
    cause: Annotated[str | None, Field(alias="Cause")] = None
    """Why, such as Expired or AUTH_SECRET_FAILED."""
    address: Annotated[Address | None, AddressForm(), Field(alias="Address")] = None
    """Its address, with or without a port."""
    port: Annotated[int | None, Field(alias="Port")] = None
    """Its port."""
    time: Annotated[timedelta | None, Milliseconds(), NoneIf("-1"), Field(alias="Time")] = None
    """How long it took to answer."""


class PeerEntry(Event, name="PeerEntry"):
    """One peer in the lists of the drivers for IAX2 and SIP.

    Each of the three actions that list peers sends other headers.
    """

    spec: ClassVar[EventSpec] = EventSpec("PeerEntry")

    channel_type: Annotated[str, Field(alias="Channeltype")]
    """The driver: IAX, IAX2 or SIP."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """The peer; IAXpeers puts its user behind a slash."""
    object_username: Annotated[str | None, Field(alias="ObjectUsername")] = None
    """Its user."""
    chan_object_type: Annotated[str, Field(alias="ChanObjectType")]
    """Always peer."""
    ip_address: Annotated[str | None, NoneIf("-none-", "(null)"), Always(), Field(alias="IPaddress")] = None
    """Where it is."""
    mask: Annotated[str | None, NoneIf("(null)"), Field(alias="Mask")] = None
    """The network mask of that address."""
    ip_port: Annotated[int | None, NoneIf("0", "(null)"), Aliases("Port"), Field(alias="IPport")] = None
    """The port there."""
    dynamic: Annotated[bool | None, Boolean("yes", "no"), Always(), Field(alias="Dynamic")] = None
    """Whether it registers with us."""
    auto_force_rport: Annotated[
        bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="AutoForcerport")
    ] = None
    """Whether rport is forced when the peer seems to be behind NAT. Gone in 21."""
    force_rport: Annotated[bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="Forcerport")] = None
    """Whether rport is always forced. Gone in 21."""
    auto_comedia: Annotated[bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="AutoComedia")] = (
        None
    )
    """Whether media go back to where they come from, when the peer seems to be behind NAT. Gone in 21."""
    comedia: Annotated[bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="Comedia")] = None
    """Whether they always do. Gone in 21."""
    video_support: Annotated[
        bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="VideoSupport")
    ] = None
    """Whether it may use video. Gone in 21."""
    text_support: Annotated[bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="TextSupport")] = (
        None
    )
    """Whether it may use text. Gone in 21."""
    acl: Annotated[bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="ACL")] = None
    """Whether an access list holds for it. Gone in 21."""
    trunk: Annotated[bool | None, Boolean("yes", "no"), Field(alias="Trunk")] = None
    """Whether calls share packets."""
    encryption: Annotated[str | None, Field(alias="Encryption")] = None
    """`no`, or how, such as (aes128,keyrotate)."""
    status: Annotated[str, Field(alias="Status")]
    """Whether it answers, such as OK (3 ms), LAGGED (2100 ms), UNREACHABLE, UNKNOWN or Unmonitored."""
    realtime_device: Annotated[
        bool | None, Boolean("yes", "no"), Versions(until=("21",)), Field(alias="RealtimeDevice")
    ] = None
    """Whether it comes from a database. Gone in 21."""
    description: Annotated[str | None, Field(alias="Description")] = None
    """Its description in the configuration."""
    account_code: Annotated[str | None, Versions(until=("21",)), Field(alias="Accountcode")] = None
    """The account to bill. Gone in 21."""


class PeerlistComplete(ListComplete, name="PeerlistComplete"):
    """The end of a list of peers."""

    spec: ClassVar[EventSpec] = EventSpec("PeerlistComplete")


class Registry(Event, name="Registry"):
    """A registration of ours with another server stands, or not."""

    spec: ClassVar[EventSpec] = EventSpec("Registry", event_class="system")

    channel_type: Annotated[str, Field(alias="ChannelType")]
    """The driver: PJSIP, IAX2 or SIP."""
    username: Annotated[str, Field(alias="Username")]
    """Who we are there; with PJSIP the whole URI, such as sip:alice@192.0.2.1."""
    domain: Annotated[str, Field(alias="Domain")]
    """Where we register; with PJSIP the whole URI."""
    status: Annotated[
        Literal[
            "Registered",
            "Unregistered",
            "Rejected",
            "Failed",
            "Request Sent",
            "Auth. Sent",
            "Timeout",
            "No Authentication",
            "Unknown",
        ]
        | str,
        Field(alias="Status"),
    ]
    """How it is with the registration."""
    cause: Annotated[str | None, Field(alias="Cause")] = None
    """Why."""


class RegistryEntry(Event, name="RegistryEntry"):
    """One registration of ours in the lists of IAXregistry and SIPshowregistry.

    The two actions send other headers.
    """

    spec: ClassVar[EventSpec] = EventSpec("RegistryEntry")

    host: Annotated[Address | None, AddressForm(), NoneIf("(null)"), Always(), Field(alias="Host")] = None
    """The other server; with IAX2 its port too."""
    port: Annotated[int | None, Versions(until=("21",)), Field(alias="Port")] = None
    """Its port. Gone in 21."""
    dns_manager: Annotated[bool | None, Boolean("Y", "N"), Field(alias="DNSmanager")] = None
    """Whether its name is looked up again and again."""
    username: Annotated[str, Field(alias="Username")]
    """Who we are there."""
    domain: Annotated[str | None, Versions(until=("21",)), Field(alias="Domain")] = None
    """The domain that we register with. Gone in 21."""
    domain_port: Annotated[int | None, Versions(until=("21",)), Field(alias="DomainPort")] = None
    """Its port. Gone in 21."""
    perceived: Annotated[Address | None, AddressForm(), NoneIf("<Unregistered>"), Field(alias="Perceived")] = None
    """Our address as the other server sees it."""
    refresh: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Refresh")] = None
    """How often we register."""
    state: Annotated[
        Literal[
            "Registered",
            "Unregistered",
            "Rejected",
            "Failed",
            "Request Sent",
            "Auth. Sent",
            "Timeout",
            "No Authentication",
            "Unknown",
        ]
        | str,
        Field(alias="State"),
    ]
    """How it is with the registration."""
    registration_time: Annotated[
        datetime | None, Epoch(), NoneIf("0"), Versions(until=("21",)), Field(alias="RegistrationTime")
    ] = None
    """When we registered. Gone in 21."""


class RegistrationsComplete(ListComplete, name="RegistrationsComplete"):
    """The end of a list of registrations of ours."""

    spec: ClassVar[EventSpec] = EventSpec("RegistrationsComplete")
