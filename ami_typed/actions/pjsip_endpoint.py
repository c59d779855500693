# Generated from schema/pjsip_endpoint.yaml by `python -m codegen`. Do not edit.
"""Actions: the settings of PJSIP endpoints."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.pjsip_auth import AuthDetail, IdentifyDetail, TransportDetail
from ami_typed.events.pjsip_contact import AorDetail, ContactStatusDetail
from ami_typed.events.pjsip_endpoint import EndpointDetail, EndpointDetailComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
)


class PJSIPShowEndpoint(
    ListAction[
        EndpointDetail | AorDetail | AuthDetail | TransportDetail | IdentifyDetail | ContactStatusDetail,
        EndpointDetailComplete,
    ],
    name="PJSIPShowEndpoint",
):
    """Show all about one PJSIP endpoint.

    The list begins with the endpoint itself. Then come its addresses of record, logins and transport, what
    identifies it, and the state of its contacts, as far as it has them.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowEndpoint", privileges=("system",), list_spec=ListSpec(), idempotent=True, module="res_pjsip"
    )

    endpoint: Annotated[str, Field(alias="Endpoint")]
    """The endpoint."""
