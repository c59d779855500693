# Generated from schema/pjsip_registration.yaml by `python -m codegen`. Do not edit.
"""Events: PJSIP registrations, of others with us and of ours with others."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.events.pjsip_contact import PJSIPAor
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Seconds,
    Separated,
    Versions,
)


class InboundRegistrationDetail(PJSIPAor, name="InboundRegistrationDetail"):
    """An address of record that can be registered with, in the list of PJSIPShowRegistrationsInbound.

    It comes also where nobody is registered.
    """

    spec: ClassVar[EventSpec] = EventSpec("InboundRegistrationDetail", module="res_pjsip_registrar")

    contact_list: Annotated[list[str], Separated(","), Always(), Field(alias="Contact")] = Field(default_factory=list)
    """The same as Contacts."""


class InboundRegistrationDetailComplete(ListComplete, name="InboundRegistrationDetailComplete"):
    """The end of the list of PJSIPShowRegistrationsInbound."""

    spec: ClassVar[EventSpec] = EventSpec("InboundRegistrationDetailComplete")


class OutboundRegistrationDetail(Event, name="OutboundRegistrationDetail"):
    """A registration of ours, in the list of PJSIPShowRegistrationsOutbound.

    The order of the headers is chance.
    """

    spec: ClassVar[EventSpec] = EventSpec("OutboundRegistrationDetail", module="res_pjsip_outbound_registration")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always registration."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    server_uri: Annotated[str, Field(alias="ServerUri")]
    """Where we register."""
    client_uri: Annotated[str, Field(alias="ClientUri")]
    """Who we are there."""
    contact_user: Annotated[str | None, NoneIf(""), Always(), Field(alias="ContactUser")] = None
    """The user part of the contact that we give."""
    contact_header_parameters: Annotated[
        str | None, NoneIf(""), Versions(since=("18",)), Field(alias="ContactHeaderParams")
    ] = None
    """What we add to that contact. Since Asterisk 18."""
    transport: Annotated[str | None, NoneIf(""), Always(), Field(alias="Transport")] = None
    """The transport to use."""
    outbound_proxy: Annotated[str | None, NoneIf(""), Always(), Field(alias="OutboundProxy")] = None
    """The proxy to go through."""
    expiration: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Expiration")] = None
    """For how long we ask to be registered."""
    retry_interval: Annotated[timedelta | None, Seconds(), Always(), Field(alias="RetryInterval")] = None
    """How long to wait after a failure."""
    forbidden_retry_interval: Annotated[
        timedelta | None, Seconds(), Always(), Field(alias="ForbiddenRetryInterval")
    ] = None
    """How long to wait after a 403; 0 for giving up."""
    fatal_retry_interval: Annotated[timedelta | None, Seconds(), Always(), Field(alias="FatalRetryInterval")] = None
    """How long to wait after a failure that seems final; 0 for giving up."""
    max_retries: Annotated[int | None, Always(), Field(alias="MaxRetries")] = None
    """How often to try."""
    max_random_initial_delay: Annotated[
        timedelta | None, Seconds(), Versions(since=("16.27", "18.13", "20")), Field(alias="MaxRandomInitialDelay")
    ] = None
    """How long the first try may be put off. Since Asterisk 16.27, 18.13 and 20."""
    auth_rejection_permanent: Annotated[bool | None, Always(), Field(alias="AuthRejectionPermanent")] = None
    """Whether a refused login is final."""
    outbound_auths: Annotated[list[str], Separated(","), Always(), Field(alias="OutboundAuth")] = Field(
        default_factory=list
    )
    """What we log in with."""
    support_path: Annotated[bool | None, Always(), Field(alias="SupportPath")] = None
    """Whether we say that we know Path."""
    support_outbound: Annotated[
        bool | None, Boolean("yes", "no"), Versions(since=("18",)), Field(alias="SupportOutbound")
    ] = None
    """Whether we say that we know outbound. Since Asterisk 18."""
    line: Annotated[bool | None, Always(), Field(alias="Line")] = None
    """Whether calls are known by a parameter in the contact."""
    endpoint: Annotated[str | None, NoneIf(""), Always(), Field(alias="Endpoint")] = None
    """The endpoint that such calls belong to."""
    security_negotiation: Annotated[
        Literal["no", "mediasec"] | str | None,
        Versions(since=("18.18", "20.3", "21")),
        Field(alias="SecurityNegotiation"),
    ] = None
    """How the protection of media is agreed on. Since Asterisk 18.18, 20.3 and 21."""
    security_mechanisms: Annotated[
        list[str], Separated(","), Versions(since=("18.18", "20.3", "21")), Field(alias="SecurityMechanisms")
    ] = Field(default_factory=list)
    """The kinds of protection that are offered; left out where there are none. Since Asterisk 18.18, 20.3 and 21."""
    user_agent: Annotated[str | None, NoneIf(""), Versions(since=("21.2", "22")), Field(alias="UserAgent")] = None
    """What program we say we are. Since Asterisk 21.2 and 22."""
    status: Annotated[Literal["Unregistered", "Registered", "Rejected"] | str | None, Field(alias="Status")] = None
    """How it is with it; absent while it is being made."""
    next_registration: Annotated[timedelta | None, Seconds(), Field(alias="NextReg")] = None
    """How long until we register again."""


class OutboundRegistrationDetailComplete(ListComplete, name="OutboundRegistrationDetailComplete"):
    """The end of the list of PJSIPShowRegistrationsOutbound.

    ListItems counts the registrations and not their logins.
    """

    spec: ClassVar[EventSpec] = EventSpec("OutboundRegistrationDetailComplete")

    registered: Annotated[int, Neutral(0), Field(alias="Registered")]
    """How many stand."""
    not_registered: Annotated[int, Neutral(0), Field(alias="NotRegistered")]
    """How many do not."""
