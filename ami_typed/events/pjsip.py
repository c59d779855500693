# Generated from schema/pjsip.yaml by `python -m codegen`. Do not edit.
"""Events: PJSIP."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.device import DeviceStateText
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Event,
    EventSpec,
    Microseconds,
    Milliseconds,
    NoneIf,
    Separated,
    Versions,
)


class ContactStatus(Event, name="ContactStatus"):
    """A contact can be reached, or not, or is gone."""

    spec: ClassVar[EventSpec] = EventSpec("ContactStatus", event_class="system")

    uri: Annotated[str, Field(alias="URI")]
    """Where it is, such as sip:alice@192.0.2.1:5060."""
    contact_status: Annotated[
        Literal["Reachable", "Unreachable", "NonQualified", "Removed", "Updated", "Created", "Unknown"] | str,
        Field(alias="ContactStatus"),
    ]
    """How it is with it."""
    aor: Annotated[str, Field(alias="AOR")]
    """Its address of record."""
    endpoint_name: Annotated[str, Field(alias="EndpointName")]
    """The endpoint."""
    roundtrip: Annotated[timedelta | None, Microseconds(), Field(alias="RoundtripUsec")] = None
    """How long it took to answer; 0 where nobody asked."""


class EndpointList(Event, name="EndpointList"):
    """One endpoint in the list of PJSIPShowEndpoints."""

    spec: ClassVar[EventSpec] = EventSpec("EndpointList")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always endpoint."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    transport: Annotated[str | None, NoneIf(""), Always(), Field(alias="Transport")] = None
    """The transport that it is bound to, if it is."""
    aors: Annotated[list[str], Separated(","), Field(alias="Aor")] = Field(default_factory=list)
    """Its addresses of record."""
    auths: Annotated[list[str], Separated(","), Field(alias="Auths")] = Field(default_factory=list)
    """What it logs in with."""
    outbound_auths: Annotated[list[str], Separated(","), Field(alias="OutboundAuths")] = Field(default_factory=list)
    """What we log in with."""
    contacts: Annotated[list[str], Separated(","), Field(alias="Contacts")] = Field(default_factory=list)
    """Its contacts, each behind its address of record and a slash."""
    device_state: Annotated[DeviceStateText | str, Field(alias="DeviceState", union_mode="left_to_right")]
    """Its state."""
    active_channels: Annotated[int | None, NoneIf(""), Always(), Field(alias="ActiveChannels")] = None
    """How many channels it has."""


class EndpointListComplete(ListComplete, name="EndpointListComplete"):
    """The end of the list of PJSIPShowEndpoints."""

    spec: ClassVar[EventSpec] = EventSpec("EndpointListComplete")


class ResourceListDetail(Event, name="ResourceListDetail"):
    """One resource list."""

    spec: ClassVar[EventSpec] = EventSpec("ResourceListDetail")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always resource_list."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    package: Annotated[str, Field(alias="Event")]
    """The event package that it offers, such as presence."""
    resource_display_name: Annotated[
        bool | None, Versions(since=("16.25", "18.11", "20")), Field(alias="ResourceDisplayName")
    ] = None
    """Whether the names of the resources are told. Since Asterisk 16.25, 18.11 and 20."""
    notification_batch_interval: Annotated[
        timedelta | None, Milliseconds(), Always(), Field(alias="NotificationBatchInterval")
    ] = None
    """For how long changes are gathered before they are told."""
    list_items: Annotated[list[str], Separated(","), Field(alias="ListItem")] = Field(default_factory=list)
    """The resources."""
    full_state: Annotated[bool | None, Always(), Field(alias="FullState")] = None
    """Whether every notification tells about all resources."""


class ResourceListDetailComplete(ListComplete, name="ResourceListDetailComplete"):
    """The end of the list of resource lists."""

    spec: ClassVar[EventSpec] = EventSpec("ResourceListDetailComplete")
