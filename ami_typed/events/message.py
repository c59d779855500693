# Generated from schema/message.yaml by `python -m codegen`. Do not edit.
"""Events: text messages."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.message import JabberShow
from ami_typed.models import Always, Event, EventSpec, NoneIf


class JabberStatus(Event, name="JabberStatus"):
    """The presence of an XMPP contact is another one."""

    spec: ClassVar[EventSpec] = EventSpec("JabberStatus", event_class="user", module="res_xmpp")

    account: Annotated[str, Field(alias="Account")]
    """The account of the server that knows the contact."""
    contact: Annotated[str, Field(alias="JID")]
    """The contact, such as alice@example.com."""
    resource: Annotated[str | None, Field(alias="Resource")] = None
    """The contact's client. Without it the rest is absent too, and the client is gone or unknown."""
    status: Annotated[JabberShow | int | None, Always(), Field(alias="Status", union_mode="left_to_right")] = None
    """The presence."""
    priority: Annotated[int | None, Field(alias="Priority")] = None
    """Of several clients the one with the greatest is meant."""
    description: Annotated[str | None, NoneIf(""), Field(alias="Description")] = None
    """What the contact says about it."""
