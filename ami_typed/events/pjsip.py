# Generated from schema/pjsip.yaml by `python -m codegen`. Do not edit.
"""Events: PJSIP endpoints."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.device import DeviceStateText
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    NoneIf,
    Separated,
    Versions,
)


class EndpointList(Event, name="EndpointList"):
    """One endpoint in the list of PJSIPShowEndpoints."""

    spec: ClassVar[EventSpec] = EventSpec("EndpointList", module="res_pjsip")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always endpoint."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    transport: Annotated[str | None, NoneIf(""), Always(), Field(alias="Transport")] = None
    """The transport that it is bound to, if it is."""
    aors: Annotated[list[str], Separated(","), Always(), Field(alias="Aor")] = Field(default_factory=list)
    """Its addresses of record."""
    auths: Annotated[list[str], Separated(","), Always(), Field(alias="Auths")] = Field(default_factory=list)
    """What it logs in with."""
    outbound_auths: Annotated[list[str], Separated(","), Always(), Field(alias="OutboundAuths")] = Field(
        default_factory=list
    )
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


class PJSIPMaintenanceStatus(Event, name="PJSIPMaintenanceStatus"):
    """An endpoint is taken out of service, or is back.

    It is also an item in the list of PJSIPShowMaintenance, where it tells the state as it is.

    Since Asterisk 20.20, 22.10 and 23.4.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "PJSIPMaintenanceStatus",
        event_class="system",
        versions=Versions(since=("20.20", "22.10", "23.4")),
        module="res_pjsip_maintenance",
    )

    endpoint: Annotated[str, Field(alias="Endpoint")]
    """The endpoint, or `all`."""
    in_maintenance: Annotated[bool | None, Boolean("enabled", "disabled"), Always(), Field(alias="Status")] = None
    """Whether it is out of service."""


class PJSIPMaintenanceStatusComplete(ListComplete, name="PJSIPMaintenanceStatusComplete"):
    """The end of the list of PJSIPShowMaintenance.

    Since Asterisk 20.20, 22.10 and 23.4.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "PJSIPMaintenanceStatusComplete", versions=Versions(since=("20.20", "22.10", "23.4"))
    )
