# Generated from schema/pjsip_auth.yaml by `python -m codegen`. Do not edit.
"""Actions: PJSIP logins and transports, and what endpoints are known by."""

from typing import ClassVar

from ami_typed.events.pjsip_auth import AuthList, AuthListComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
    Versions,
)


class PJSIPShowAuths(ListAction[AuthList, AuthListComplete], name="PJSIPShowAuths"):
    """List the PJSIP logins.

    The answer holds passwords.

    Since Asterisk 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowAuths",
        privileges=("system",),
        list_spec=ListSpec(empty=("No Auths found",)),
        idempotent=True,
        versions=Versions(since=("16",)),
        module="res_pjsip",
    )
