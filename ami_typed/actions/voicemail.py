# Generated from schema/voicemail.yaml by `python -m codegen`. Do not edit.
"""Actions: voicemail."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.voicemail import (
    VoicemailBoxDetail,
    VoicemailBoxDetailComplete,
    VoicemailUserDetail,
    VoicemailUserDetailComplete,
    VoicemailUserEntry,
    VoicemailUserEntryComplete,
)
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
    Versions,
)


class VoicemailUsersList(ListAction[VoicemailUserEntry, VoicemailUserEntryComplete], name="VoicemailUsersList"):
    """List all mailboxes."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailUsersList",
        privileges=("call", "reporting"),
        list_spec=ListSpec(optional=True),
        idempotent=True,
        module="app_voicemail",
    )


class VoicemailUserStatus(ListAction[VoicemailUserDetail, VoicemailUserDetailComplete], name="VoicemailUserStatus"):
    """Ask for one mailbox.

    The list is empty where there is no such mailbox.

    Since Asterisk 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailUserStatus",
        privileges=("call", "reporting"),
        list_spec=ListSpec(optional=True),
        idempotent=True,
        versions=Versions(since=("16",)),
        module="app_voicemail",
    )

    context: Annotated[str, Field(alias="Context")]
    """The context of the mailbox."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox."""


class VoicemailBoxSummary(ListAction[VoicemailBoxDetail, VoicemailBoxDetailComplete], name="VoicemailBoxSummary"):
    """List the messages in a mailbox.

    The list is empty also where there is no such mailbox.

    Since Asterisk 18.20, 20.5 and 21.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailBoxSummary",
        privileges=("call", "reporting"),
        list_spec=ListSpec(optional=True),
        idempotent=True,
        versions=Versions(since=("18.20", "20.5", "21")),
        module="app_voicemail",
    )

    context: Annotated[str, Field(alias="Context")]
    """The context of the mailbox."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox."""


class VoicemailRefresh(Action[Response], name="VoicemailRefresh"):
    """Look again how many messages there are.

    For changes that something else than Asterisk made. Without a mailbox or a context it is done for all.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailRefresh", privileges=("user",), idempotent=True, module="app_voicemail"
    )

    context: Annotated[str | None, Field(alias="Context")] = None
    """Only mailboxes of this context."""
    mailbox: Annotated[str | None, Field(alias="Mailbox")] = None
    """Only this mailbox."""


class VoicemailMove(Action[Response], name="VoicemailMove"):
    """Put a message into another folder of its mailbox.

    The answer is a success even if that fails; its message tells.

    Since Asterisk 18.20, 20.5 and 21.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailMove", privileges=("user",), versions=Versions(since=("18.20", "20.5", "21")), module="app_voicemail"
    )

    context: Annotated[str, Field(alias="Context")]
    """The context of the mailbox."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox."""
    folder: Annotated[str, Field(alias="Folder")]
    """The folder that it is in, such as INBOX."""
    id: Annotated[str, Field(alias="ID")]
    """The identifier of the message; VoicemailBoxSummary tells it."""
    to_folder: Annotated[str, Field(alias="ToFolder")]
    """The folder to put it into, such as Old."""


class VoicemailRemove(Action[Response], name="VoicemailRemove"):
    """Delete a message.

    The answer is a success even if that fails; its message tells.

    Since Asterisk 18.20, 20.5 and 21.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailRemove",
        privileges=("user",),
        versions=Versions(since=("18.20", "20.5", "21")),
        module="app_voicemail",
    )

    context: Annotated[str, Field(alias="Context")]
    """The context of the mailbox."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox."""
    folder: Annotated[str, Field(alias="Folder")]
    """The folder that it is in."""
    id: Annotated[str, Field(alias="ID")]
    """The identifier of the message."""


class VoicemailForward(Action[Response], name="VoicemailForward"):
    """Copy a message into another mailbox.

    The answer is a success even if that fails; its message tells.

    Since Asterisk 18.20, 20.5 and 21.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "VoicemailForward",
        privileges=("user",),
        versions=Versions(since=("18.20", "20.5", "21")),
        module="app_voicemail",
    )

    context: Annotated[str, Field(alias="Context")]
    """The context of the mailbox that it is in."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """That mailbox."""
    folder: Annotated[str, Field(alias="Folder")]
    """The folder there."""
    id: Annotated[str, Field(alias="ID")]
    """The identifier of the message."""
    to_context: Annotated[str, Field(alias="ToContext")]
    """The context of the other mailbox."""
    to_mailbox: Annotated[str, Field(alias="ToMailbox")]
    """The other mailbox."""
    to_folder: Annotated[str, Field(alias="ToFolder")]
    """The folder there."""
