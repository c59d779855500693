# Generated from schema/pjsip.yaml by `python -m codegen`. Do not edit.
"""Actions: PJSIP."""

from typing import ClassVar

from ami_typed.events.pjsip import EndpointList, EndpointListComplete, ResourceListDetail, ResourceListDetailComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
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


class PJSIPShowResourceLists(ListAction[ResourceListDetail, ResourceListDetailComplete], name="PJSIPShowResourceLists"):
    """List the PJSIP resource lists."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowResourceLists",
        privileges=("system",),
        list_spec=ListSpec(empty=("No resource lists found",)),
        idempotent=True,
        module="res_pjsip_pubsub",
    )
