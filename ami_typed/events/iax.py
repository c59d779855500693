# Generated from schema/iax.yaml by `python -m codegen`. Do not edit.
"""Events: IAX2, and the peers of channel drivers."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Aliases,
    Always,
    Boolean,
    Event,
    EventSpec,
    NoneIf,
    Versions,
)


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
    """`no`, or how."""
    status: Annotated[str, Field(alias="Status")]
    """Whether it answers, such as OK (3 ms), LAGGED (2100 ms), UNREACHABLE, UNKNOWN or Unmonitored."""
    realtime_device: Annotated[str | None, Versions(until=("21",)), Field(alias="RealtimeDevice")] = None
    """Whether it comes from a database: `no`, `yes` or `cached`. Gone in 21."""
    description: Annotated[str | None, Field(alias="Description")] = None
    """Its description in the configuration."""
    account_code: Annotated[str | None, Versions(until=("21",)), Field(alias="Accountcode")] = None
    """The account to bill. Gone in 21."""


class PeerlistComplete(ListComplete, name="PeerlistComplete"):
    """The end of a list of peers."""

    spec: ClassVar[EventSpec] = EventSpec("PeerlistComplete")
