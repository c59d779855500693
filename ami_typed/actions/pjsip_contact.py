# Generated from schema/pjsip_contact.yaml by `python -m codegen`. Do not edit.
"""Actions: PJSIP addresses of record and their contacts."""

from typing import ClassVar

from ami_typed.events.pjsip_contact import (
    AorList,
    AorListComplete,
    ContactList,
    ContactListComplete,
    ContactStatusDetail,
    ContactStatusDetailComplete,
)
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
    Versions,
)


class PJSIPShowAors(ListAction[AorList, AorListComplete], name="PJSIPShowAors"):
    """List the PJSIP addresses of record.

    Since Asterisk 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowAors",
        privileges=("system",),
        list_spec=ListSpec(empty=("No AORs found",)),
        idempotent=True,
        versions=Versions(since=("16",)),
        module="res_pjsip",
    )


class PJSIPShowContacts(ListAction[ContactList, ContactListComplete], name="PJSIPShowContacts"):
    """List the PJSIP contacts.

    Since Asterisk 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowContacts",
        privileges=("system",),
        list_spec=ListSpec(empty=("No Contacts found",)),
        idempotent=True,
        versions=Versions(since=("16",)),
        module="res_pjsip",
    )


class PJSIPShowRegistrationInboundContactStatuses(
    ListAction[ContactStatusDetail, ContactStatusDetailComplete], name="PJSIPShowRegistrationInboundContactStatuses"
):
    """List the contacts that registered with us."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowRegistrationInboundContactStatuses",
        privileges=("system",),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_pjsip_registrar",
    )
