# Generated from schema/mailbox.yaml by `python -m codegen`. Do not edit.
"""Events: messages in mailboxes."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    Prefixed,
)
from ami_typed.snapshots import ChannelSnapshot


class MessageWaiting(Event, name="MessageWaiting"):
    """A mailbox has other messages than before, or a channel has used it."""

    spec: ClassVar[EventSpec] = EventSpec("MessageWaiting", event_class="call")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel that used it, if one did."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox, such as 1000@default."""
    waiting: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="Waiting")] = None
    """Whether it has new messages."""
    new: Annotated[int, Neutral(0), Field(alias="New")]
    """How many new ones."""
    old: Annotated[int, Neutral(0), Field(alias="Old")]
    """How many that were heard."""


class MWIGet(Event, name="MWIGet"):
    """One mailbox in the list of the action MWIGet."""

    spec: ClassVar[EventSpec] = EventSpec("MWIGet")

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """Its name."""
    old_messages: Annotated[int, Neutral(0), Field(alias="OldMessages")]
    """How many messages that were heard it has."""
    new_messages: Annotated[int, Neutral(0), Field(alias="NewMessages")]
    """How many new ones."""


class MWIGetComplete(ListComplete, name="MWIGetComplete"):
    """The end of the list of the action MWIGet."""

    spec: ClassVar[EventSpec] = EventSpec("MWIGetComplete")
