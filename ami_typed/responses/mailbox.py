# Generated from schema/mailbox.yaml by `python -m codegen`. Do not edit.
"""Responses: messages in mailboxes."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import Always, Boolean, Neutral, Response


class MailboxStatusResponse(Response):
    """The answer to MailboxStatus."""

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailboxes that were asked for."""
    waiting: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="Waiting")] = None
    """Whether one of them has new messages."""


class MailboxCountResponse(Response):
    """The answer to MailboxCount."""

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox that was asked for."""
    urgent_messages: Annotated[int, Neutral(0), Field(alias="UrgMessages")]
    """How many urgent ones it has."""
    new_messages: Annotated[int, Neutral(0), Field(alias="NewMessages")]
    """How many other new ones."""
    old_messages: Annotated[int, Neutral(0), Field(alias="OldMessages")]
    """How many that were heard."""
