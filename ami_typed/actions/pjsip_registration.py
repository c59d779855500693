# Generated from schema/pjsip_registration.yaml by `python -m codegen`. Do not edit.
"""Actions: PJSIP registrations, of others with us and of ours with others."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.pjsip_auth import AuthDetail
from ami_typed.events.pjsip_registration import (
    InboundRegistrationDetail,
    InboundRegistrationDetailComplete,
    OutboundRegistrationDetail,
    OutboundRegistrationDetailComplete,
)
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)


class PJSIPRegister(Action[Response], name="PJSIPRegister"):
    """Register with another server now.

    The answer comes before the other server's does; the event Registry tells that.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPRegister", privileges=("system", "reporting"), idempotent=True, module="res_pjsip_outbound_registration"
    )

    registration: Annotated[str, Field(alias="Registration")]
    """The registration, or `*all`."""


class PJSIPUnregister(Action[Response], name="PJSIPUnregister"):
    """Unregister from another server.

    It stays so until the next PJSIPRegister or reload. The answer comes before the other server's does; the event
    Registry tells that.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPUnregister", privileges=("system", "reporting"), idempotent=True, module="res_pjsip_outbound_registration"
    )

    registration: Annotated[str, Field(alias="Registration")]
    """The registration, or `*all`."""


class PJSIPShowRegistrationsInbound(
    ListAction[InboundRegistrationDetail, InboundRegistrationDetailComplete], name="PJSIPShowRegistrationsInbound"
):
    """List the addresses of record that can be registered with.

    It lists them also where nobody is registered.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowRegistrationsInbound",
        privileges=("system",),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_pjsip_registrar",
    )


class PJSIPShowRegistrationsOutbound(
    ListAction[OutboundRegistrationDetail | AuthDetail, OutboundRegistrationDetailComplete],
    name="PJSIPShowRegistrationsOutbound",
):
    """List our registrations with other servers.

    Each one is followed by its logins, so the answer holds passwords.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowRegistrationsOutbound",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_pjsip_outbound_registration",
    )
