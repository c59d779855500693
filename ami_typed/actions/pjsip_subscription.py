# Generated from schema/pjsip_subscription.yaml by `python -m codegen`. Do not edit.
"""Actions: PJSIP subscriptions and resource lists."""

from typing import ClassVar

from ami_typed.events.pjsip_subscription import (
    InboundSubscriptionDetail,
    InboundSubscriptionDetailComplete,
    OutboundSubscriptionDetail,
    OutboundSubscriptionDetailComplete,
    ResourceListDetail,
    ResourceListDetailComplete,
)
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
)


class PJSIPShowSubscriptionsInbound(
    ListAction[InboundSubscriptionDetail, InboundSubscriptionDetailComplete], name="PJSIPShowSubscriptionsInbound"
):
    """List the subscriptions of others."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowSubscriptionsInbound",
        privileges=("system",),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_pjsip_pubsub",
    )


class PJSIPShowSubscriptionsOutbound(
    ListAction[OutboundSubscriptionDetail, OutboundSubscriptionDetailComplete], name="PJSIPShowSubscriptionsOutbound"
):
    """List our own subscriptions."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PJSIPShowSubscriptionsOutbound",
        privileges=("system",),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_pjsip_pubsub",
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
