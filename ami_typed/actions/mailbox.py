# Generated from schema/mailbox.yaml by `python -m codegen`. Do not edit.
"""Actions: messages in mailboxes."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import mailbox
from ami_typed.events.mailbox import MWIGetComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)
from ami_typed.responses.mailbox import MailboxCountResponse, MailboxStatusResponse


class MailboxStatus(Action[MailboxStatusResponse], name="MailboxStatus"):
    """Ask whether mailboxes have new messages."""

    spec: ClassVar[ActionSpec] = ActionSpec("MailboxStatus", privileges=("call", "reporting"), idempotent=True)

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailboxes, such as 1000@default, with commas between several."""


class MailboxCount(Action[MailboxCountResponse], name="MailboxCount"):
    """Ask how many messages a mailbox has.

    A mailbox that does not exist has none.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("MailboxCount", privileges=("call", "reporting"), idempotent=True)

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox, such as 1000@default."""


class MWIGet(ListAction[mailbox.MWIGet, MWIGetComplete], name="MWIGet"):
    """List mailboxes that something outside of Asterisk keeps."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MWIGet", privileges=("call", "reporting"), list_spec=ListSpec(), idempotent=True, module="res_mwi_external_ami"
    )

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """Which, or /an expression/ for all that match."""


class MWIUpdate(Action[Response], name="MWIUpdate"):
    """Say how many messages a mailbox has that something outside of Asterisk keeps."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MWIUpdate", privileges=("call",), idempotent=True, module="res_mwi_external_ami"
    )

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """Which; it is made if there is none."""
    old_messages: Annotated[int | None, Field(alias="OldMessages")] = None
    """How many that were heard; the server takes 0."""
    new_messages: Annotated[int | None, Field(alias="NewMessages")] = None
    """How many new ones; the server takes 0."""


class MWIDelete(Action[Response], name="MWIDelete"):
    """Forget mailboxes that something outside of Asterisk keeps."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MWIDelete", privileges=("call",), idempotent=True, module="res_mwi_external_ami"
    )

    mailbox: Annotated[str, Field(alias="Mailbox")]
    """Which, or /an expression/ for all that match."""
