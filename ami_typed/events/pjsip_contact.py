# Generated from schema/pjsip_contact.yaml by `python -m codegen`. Do not edit.
"""Events: PJSIP addresses of record and their contacts."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.pjsip_contact import PJSIPContactStatus
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Address,
    AddressForm,
    Always,
    Boolean,
    Epoch,
    Event,
    EventSpec,
    Microseconds,
    Neutral,
    NoneIf,
    Seconds,
    Separated,
    Versions,
)


class PJSIPAor(Event):
    """The settings of an address of record.

    The order of the headers is chance.
    """

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always aor."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    minimum_expiration: Annotated[timedelta | None, Seconds(), Always(), Field(alias="MinimumExpiration")] = None
    """The shortest registration."""
    maximum_expiration: Annotated[timedelta | None, Seconds(), Always(), Field(alias="MaximumExpiration")] = None
    """The longest registration."""
    default_expiration: Annotated[timedelta | None, Seconds(), Always(), Field(alias="DefaultExpiration")] = None
    """How long a registration lasts that asks for nothing else."""
    qualify_frequency: Annotated[timedelta | None, Seconds(), Always(), Field(alias="QualifyFrequency")] = None
    """How often its contacts are asked whether they are there; 0 for never."""
    qualify_timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="QualifyTimeout")] = None
    """How long to wait for the answer."""
    qualify_2xx_only: Annotated[
        bool | None, Versions(since=("20.12", "21.7", "22.2")), Field(alias="Qualify2xxOnly")
    ] = None
    """Whether only a success counts as an answer. Since Asterisk 20.12, 21.7 and 22.2."""
    authenticate_qualify: Annotated[bool | None, Always(), Field(alias="AuthenticateQualify")] = None
    """Whether we log in to ask."""
    max_contacts: Annotated[int, Neutral(0), Field(alias="MaxContacts")]
    """How many contacts may register."""
    remove_existing: Annotated[bool | None, Always(), Field(alias="RemoveExisting")] = None
    """Whether a further contact takes the place of an old one."""
    remove_unavailable: Annotated[
        bool | None, Versions(since=("16.22", "18.8", "20")), Field(alias="RemoveUnavailable")
    ] = None
    """Whether one that cannot be reached goes first. Since Asterisk 16.22, 18.8 and 20."""
    contacts: Annotated[list[str], Separated(","), Always(), Field(alias="Contacts")] = Field(default_factory=list)
    """Its contacts, each behind its address of record and a slash."""
    mailboxes: Annotated[list[str], Separated(","), Always(), Field(alias="Mailboxes")] = Field(default_factory=list)
    """The mailboxes whose messages its contacts are told of, such as 1000@default."""
    voicemail_extension: Annotated[str | None, NoneIf(""), Always(), Field(alias="VoicemailExtension")] = None
    """The extension to call for the voicemail."""
    outbound_proxy: Annotated[str | None, NoneIf(""), Always(), Field(alias="OutboundProxy")] = None
    """The proxy that its contacts are asked through."""
    support_path: Annotated[bool | None, Always(), Field(alias="SupportPath")] = None
    """Whether registrations may come with Path."""


class ContactStatus(Event, name="ContactStatus"):
    """A contact can be reached, or not, or is gone."""

    spec: ClassVar[EventSpec] = EventSpec("ContactStatus", event_class="system")

    uri: Annotated[str, Field(alias="URI")]
    """Where it is, such as sip:alice@192.0.2.1:5060."""
    contact_status: Annotated[PJSIPContactStatus | str, Field(alias="ContactStatus", union_mode="left_to_right")]
    """How it is with it."""
    aor: Annotated[str, Field(alias="AOR")]
    """Its address of record."""
    endpoint_name: Annotated[str, Field(alias="EndpointName")]
    """The endpoint."""
    roundtrip: Annotated[timedelta | None, Microseconds(), Field(alias="RoundtripUsec")] = None
    """How long it took to answer; 0 where nobody asked."""


class AorDetail(PJSIPAor, name="AorDetail"):
    """An address of record, in the list of PJSIPShowEndpoint."""

    spec: ClassVar[EventSpec] = EventSpec("AorDetail", module="res_pjsip")

    total_contacts: Annotated[int, Neutral(0), Field(alias="TotalContacts")]
    """How many contacts it has."""
    contacts_registered: Annotated[int, Neutral(0), Field(alias="ContactsRegistered")]
    """How many of them registered; the others stand in the configuration."""
    endpoint_name: Annotated[str, Field(alias="EndpointName")]
    """The endpoint."""


class AorList(PJSIPAor, name="AorList"):
    """An address of record, in the list of PJSIPShowAors.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("AorList", versions=Versions(since=("16",)), module="res_pjsip")


class AorListComplete(ListComplete, name="AorListComplete"):
    """The end of the list of PJSIPShowAors.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("AorListComplete", versions=Versions(since=("16",)))


class ContactList(Event, name="ContactList"):
    """A contact, in the list of PJSIPShowContacts.

    The order of the headers is chance.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("ContactList", versions=Versions(since=("16",)), module="res_pjsip")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always contact."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its identifier."""
    via_address: Annotated[str | None, NoneIf(""), Always(), Field(alias="ViaAddr")] = None
    """The address in Via of the registration."""
    via_port: Annotated[int | None, NoneIf("0"), Always(), Field(alias="ViaPort")] = None
    """The port there."""
    qualify_timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="QualifyTimeout")] = None
    """How long to wait for its answer."""
    qualify_frequency: Annotated[timedelta | None, Seconds(), Always(), Field(alias="QualifyFrequency")] = None
    """How often it is asked whether it is there; 0 for never."""
    qualify_2xx_only: Annotated[
        bool | None, Versions(since=("20.12", "21.7", "22.2")), Field(alias="Qualify2xxOnly")
    ] = None
    """Whether only a success counts as an answer. Since Asterisk 20.12, 21.7 and 22.2."""
    authenticate_qualify: Annotated[bool | None, Boolean("yes", "no"), Always(), Field(alias="AuthenticateQualify")] = (
        None
    )
    """Whether we log in to ask."""
    call_id: Annotated[str | None, NoneIf(""), Always(), Field(alias="CallId")] = None
    """The Call-ID of the registration."""
    registration_server: Annotated[str | None, NoneIf(""), Always(), Field(alias="RegServer")] = None
    """The server that it registered with."""
    prune_on_boot: Annotated[bool | None, Boolean("yes", "no"), Always(), Field(alias="PruneOnBoot")] = None
    """Whether it is forgotten when the server starts again."""
    path: Annotated[str | None, NoneIf(""), Always(), Field(alias="Path")] = None
    """The way to it that its registration told."""
    endpoint: Annotated[str | None, NoneIf(""), Always(), Field(alias="Endpoint")] = None
    """The endpoint."""
    uri: Annotated[str, Field(alias="Uri")]
    """Where it is, such as sip:alice@192.0.2.1:5060."""
    user_agent: Annotated[str | None, NoneIf(""), Always(), Field(alias="UserAgent")] = None
    """What program or device it says it is."""
    expiration_time: Annotated[datetime | None, Epoch(), NoneIf("0"), Always(), Field(alias="ExpirationTime")] = None
    """When its registration ends."""
    outbound_proxy: Annotated[str | None, NoneIf(""), Always(), Field(alias="OutboundProxy")] = None
    """The proxy that it is asked through."""
    status: Annotated[PJSIPContactStatus | str, Field(alias="Status", union_mode="left_to_right")]
    """How it is with it."""
    roundtrip: Annotated[timedelta | None, Microseconds(), NoneIf("N/A"), Always(), Field(alias="RoundtripUsec")] = None
    """How long it took to answer."""


class ContactListComplete(ListComplete, name="ContactListComplete"):
    """The end of the list of PJSIPShowContacts.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("ContactListComplete", versions=Versions(since=("16",)))


class ContactStatusDetail(Event, name="ContactStatusDetail"):
    """A contact, in the lists of PJSIPShowEndpoint and PJSIPShowRegistrationInboundContactStatuses."""

    spec: ClassVar[EventSpec] = EventSpec("ContactStatusDetail", module="res_pjsip")

    aor: Annotated[str, Field(alias="AOR")]
    """Its address of record."""
    uri: Annotated[str, Field(alias="URI")]
    """Where it is, such as sip:alice@192.0.2.1:5060."""
    user_agent: Annotated[str | None, NoneIf(""), Always(), Field(alias="UserAgent")] = None
    """What program or device it says it is."""
    registration_expires: Annotated[datetime | None, Epoch(), NoneIf("0"), Always(), Field(alias="RegExpire")] = None
    """When its registration ends; None for one of the configuration."""
    via_address: Annotated[Address | None, AddressForm(), Field(alias="ViaAddress")] = None
    """The address in Via of the registration. IPv6 comes without brackets: its port is then part of the host."""
    call_id: Annotated[str | None, Field(alias="CallID")] = None
    """The Call-ID of the registration."""
    status: Annotated[PJSIPContactStatus | str, Field(alias="Status", union_mode="left_to_right")]
    """How it is with it."""
    roundtrip: Annotated[timedelta | None, Microseconds(), NoneIf("N/A"), Always(), Field(alias="RoundtripUsec")] = None
    """How long it took to answer."""
    endpoint_name: Annotated[str, Field(alias="EndpointName")]
    """The endpoint."""
    contact_id: Annotated[str, Field(alias="ID")]
    """Its identifier."""
    authenticate_qualify: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="AuthenticateQualify")] = None
    """Whether we log in to ask whether it is there."""
    outbound_proxy: Annotated[str | None, NoneIf(""), Always(), Field(alias="OutboundProxy")] = None
    """The proxy that it is asked through."""
    path: Annotated[str | None, NoneIf(""), Always(), Field(alias="Path")] = None
    """The way to it that its registration told."""
    qualify_frequency: Annotated[timedelta | None, Seconds(), Always(), Field(alias="QualifyFrequency")] = None
    """How often it is asked; 0 for never."""
    qualify_timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="QualifyTimeout")] = None
    """How long to wait for its answer."""
    qualify_2xx_only: Annotated[
        bool | None, Boolean("1", "0"), Versions(since=("20.12", "21.7", "22.2")), Field(alias="Qualify2xxOnly")
    ] = None
    """Whether only a success counts as an answer. Since Asterisk 20.12, 21.7 and 22.2."""


class ContactStatusDetailComplete(ListComplete, name="ContactStatusDetailComplete"):
    """The end of the list of PJSIPShowRegistrationInboundContactStatuses."""

    spec: ClassVar[EventSpec] = EventSpec("ContactStatusDetailComplete")
