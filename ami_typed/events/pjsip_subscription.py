# Generated from schema/pjsip_subscription.yaml by `python -m codegen`. Do not edit.
"""Events: PJSIP subscriptions and resource lists."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Event,
    EventSpec,
    Milliseconds,
    NoneIf,
    Separated,
    Versions,
)


class PJSIPSubscription(Event):
    """A subscription over SIP."""

    role: Annotated[Literal["Notifier", "Subscriber"] | str, Field(alias="Role")]
    """What we are in it."""
    endpoint: Annotated[str, Field(alias="Endpoint")]
    """The endpoint at the other end."""
    call_id: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="Callid")] = None
    """The Call-ID of its dialogue."""
    state: Annotated[str, Field(alias="State")]
    """Its state, such as ACTIVE or TERMINATED."""
    caller_id: Annotated[str | None, NoneIf("Unknown"), Always(), Field(alias="Callerid")] = None
    """Who the endpoint is, as "name" <number>, or one of the two alone."""
    subscription_type: Annotated[Literal["extension_state", "mwi"] | str | None, Field(alias="SubscriptionType")] = None
    """What it is about; absent if neither."""
    extension: Annotated[str | None, Field(alias="Extension")] = None
    """The extension."""
    extension_states: Annotated[str | None, Field(alias="ExtensionStates")] = None
    """Its state in words, such as InUse&Ringing."""
    mailboxes: Annotated[list[str], Separated(","), Field(alias="Mailboxes")] = Field(default_factory=list)
    """The mailboxes."""


class InboundSubscriptionDetail(PJSIPSubscription, name="InboundSubscriptionDetail"):
    """A subscription of somebody else, in the list of PJSIPShowSubscriptionsInbound."""

    spec: ClassVar[EventSpec] = EventSpec("InboundSubscriptionDetail", module="res_pjsip_pubsub")


class InboundSubscriptionDetailComplete(ListComplete, name="InboundSubscriptionDetailComplete"):
    """The end of the list of PJSIPShowSubscriptionsInbound."""

    spec: ClassVar[EventSpec] = EventSpec("InboundSubscriptionDetailComplete")


class OutboundSubscriptionDetail(PJSIPSubscription, name="OutboundSubscriptionDetail"):
    """A subscription of ours, in the list of PJSIPShowSubscriptionsOutbound."""

    spec: ClassVar[EventSpec] = EventSpec("OutboundSubscriptionDetail", module="res_pjsip_pubsub")


class OutboundSubscriptionDetailComplete(ListComplete, name="OutboundSubscriptionDetailComplete"):
    """The end of the list of PJSIPShowSubscriptionsOutbound."""

    spec: ClassVar[EventSpec] = EventSpec("OutboundSubscriptionDetailComplete")


class ResourceListDetail(Event, name="ResourceListDetail"):
    """One resource list, in the list of PJSIPShowResourceLists.

    The order of the headers is chance.
    """

    spec: ClassVar[EventSpec] = EventSpec("ResourceListDetail", module="res_pjsip_pubsub")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always resource_list."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    package: Annotated[str, Field(alias="Event")]
    """The event package that it offers, such as presence."""
    resource_display_name: Annotated[
        bool | None, Versions(since=("16.25", "18.11", "20")), Field(alias="ResourceDisplayName")
    ] = None
    """Whether the names of the resources are told. Since Asterisk 16.25, 18.11 and 20."""
    notification_batch_interval: Annotated[
        timedelta | None, Milliseconds(), Always(), Field(alias="NotificationBatchInterval")
    ] = None
    """For how long changes are gathered before they are told."""
    list_items: Annotated[list[str], Separated(","), Always(), Field(alias="ListItem")] = Field(default_factory=list)
    """The resources."""
    full_state: Annotated[bool | None, Always(), Field(alias="FullState")] = None
    """Whether every notification tells about all resources."""


class ResourceListDetailComplete(ListComplete, name="ResourceListDetailComplete"):
    """The end of the list of resource lists."""

    spec: ClassVar[EventSpec] = EventSpec("ResourceListDetailComplete")
