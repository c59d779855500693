# Generated from schema/pjsip.yaml by `python -m codegen`. Do not edit.
"""Actions: PJSIP endpoints."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.channel import ChannelHungup, ChannelsHungupListComplete
from ami_typed.events.pjsip import (
    EndpointList,
    EndpointListComplete,
    PJSIPMaintenanceStatus,
    PJSIPMaintenanceStatusComplete,
)
from ami_typed.models import (
    Action,
    ActionSpec,
    Boolean,
    ListAction,
    ListSpec,
    Response,
    Variables,
    Versions,
)


class PJSIPShowEndpoints(ListAction[EndpointList, EndpointListComplete], name="PJSIPShowEndpoints"):
    """List the PJSIP endpoints."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowEndpoints",
        privileges=("system",),
        list_spec=ListSpec(empty=("No endpoints found",)),
        idempotent=True,
        module="res_pjsip",
    )


class PJSIPQualify(Action[Response], name="PJSIPQualify"):
    """Ask the contacts of an endpoint whether they are there.

    The answer comes before theirs do; ContactStatus tells what came of it.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPQualify", privileges=("system", "reporting"), idempotent=True, module="res_pjsip"
    )

    endpoint: Annotated[str, Field(alias="Endpoint")]
    """The endpoint."""


class PJSIPNotify(Action[Response], name="PJSIPNotify"):
    """Send a NOTIFY request.

    Its content comes from Option or from Variable, and not from both.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPNotify", privileges=("system",), either=(("endpoint",), ("uri",), ("channel",)), module="res_pjsip_notify"
    )

    endpoint: Annotated[str | None, Field(alias="Endpoint")] = None
    """The endpoint whose contacts get it."""
    uri: Annotated[str | None, Field(alias="URI")] = None
    """Where to send it, such as sip:alice@192.0.2.1."""
    channel: Annotated[str | None, Field(alias="Channel")] = None
    """The channel in whose dialogue it is sent, such as PJSIP/alice-00000001."""
    option: Annotated[str | None, Versions(since=("18.16", "20.1", "21")), Field(alias="Option")] = None
    """The section of pjsip_notify.conf that says what it holds. Since Asterisk 18.16, 20.1 and 21."""
    variables: Annotated[dict[str, str] | None, Variables(arguments=True), Field(alias="Variable")] = None
    """The headers of the request, such as Event; Content is its body, of one line."""


class PJSIPHangup(ListAction[ChannelHungup, ChannelsHungupListComplete], name="PJSIPHangup"):
    """Hang up a PJSIP channel with a SIP status of your choice.

    A regular expression between slashes hangs up all channels that match; only then the answer lists them.

    Since Asterisk 18.21, 20.6, 21.1 and 22.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPHangup",
        privileges=("system", "call"),
        list_spec=ListSpec(optional=True),
        versions=Versions(since=("18.21", "20.6", "21.1", "22")),
        module="chan_pjsip",
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Its name, such as PJSIP/alice-00000001, or /an expression/."""
    cause: Annotated[int, Field(alias="Cause")]
    """The SIP status from 400 to 699, such as 486; instead of another one the server sends 603."""


class PJSIPSetMaintenance(Action[Response], name="PJSIPSetMaintenance"):
    """Take an endpoint out of service, or back.

    One that is out of service gets no new calls; those that it has go on.

    Since Asterisk 20.20, 22.10 and 23.4.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPSetMaintenance",
        privileges=("system",),
        idempotent=True,
        versions=Versions(since=("20.20", "22.10", "23.4")),
        module="res_pjsip_maintenance",
    )

    endpoint: Annotated[str, Field(alias="Endpoint")]
    """The endpoint, or `all`."""
    state: Annotated[bool, Boolean("on", "off"), Field(alias="State")]
    """Whether it is out of service."""


class PJSIPShowMaintenance(
    ListAction[PJSIPMaintenanceStatus, PJSIPMaintenanceStatusComplete], name="PJSIPShowMaintenance"
):
    """List the endpoints that are out of service.

    Since Asterisk 20.20, 22.10 and 23.4.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowMaintenance",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(since=("20.20", "22.10", "23.4")),
        module="res_pjsip_maintenance",
    )

    endpoint: Annotated[str | None, Field(alias="Endpoint")] = None
    """Only this endpoint, in service or not."""
