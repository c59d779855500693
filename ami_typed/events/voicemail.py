# Generated from schema/voicemail.yaml by `python -m codegen`. Do not edit.
"""Events: voicemail."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field, SecretStr

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Prefixed,
    Seconds,
    Secret,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot


class VoicemailUser(Event):
    """A mailbox and its settings."""

    context: Annotated[str, Field(alias="VMContext")]
    """The context of the mailbox."""
    mailbox: Annotated[str, Field(alias="VoiceMailbox")]
    """The mailbox."""
    full_name: Annotated[str, Field(alias="Fullname")]
    """Whose it is."""
    email: Annotated[str | None, NoneIf("(null)"), Always(), Field(alias="Email")] = None
    """Where messages are sent to."""
    pager: Annotated[str, Field(alias="Pager")]
    """Where short notes about messages are sent to."""
    server_email: Annotated[str, Field(alias="ServerEmail")]
    """The address that mails come from."""
    from_string: Annotated[str, Field(alias="FromString")]
    """The name that mails come from."""
    mail_command: Annotated[str, Field(alias="MailCommand")]
    """The command that sends mails."""
    language: Annotated[str, Field(alias="Language")]
    """The language of what is played."""
    time_zone: Annotated[str, Field(alias="TimeZone")]
    """Its zone, as a section of voicemail.conf names it."""
    callback: Annotated[str, Field(alias="Callback")]
    """The context in which the senders of messages can be called back."""
    dial_out: Annotated[str, Field(alias="Dialout")]
    """The context in which the owner can call others."""
    unique_id: Annotated[str, Field(alias="UniqueID")]
    """The identifier of the mailbox, where it comes from a database."""
    exit_context: Annotated[str, Field(alias="ExitContext")]
    """The context in which those go on who leave the mailbox."""
    say_duration_minimum: Annotated[int, Neutral(0), Field(alias="SayDurationMinimum")]
    """From which length on the length of a message is told. In minutes."""
    say_envelope: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="SayEnvelope")] = None
    """Whether the time of a message is told."""
    say_caller_id: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="SayCID")] = None
    """Whether the number of the caller is told."""
    attach_message: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="AttachMessage")] = None
    """Whether a mail brings the message with it."""
    attachment_format: Annotated[str, Field(alias="AttachmentFormat")]
    """In which format, such as wav."""
    delete_message: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="DeleteMessage")] = None
    """Whether a message is deleted once it was mailed."""
    volume_gain: Annotated[float, Neutral(0.0), Field(alias="VolumeGain")]
    """How much louder mailed messages are made. In decibels."""
    can_review: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="CanReview")] = None
    """Whether callers can listen to their message before they leave it."""
    can_mark_urgent: Annotated[
        bool | None, Boolean("Yes", "No"), Versions(since=("18.22", "20.7", "21.2", "22")), Field(alias="CanMarkUrgent")
    ] = None
    """Whether callers can call a message urgent. Since Asterisk 18.22, 20.7, 21.2 and 22."""
    call_operator: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="CallOperator")] = None
    """Whether callers can have themselves connected to an operator."""
    max_message_count: Annotated[int, Neutral(0), Field(alias="MaxMessageCount")]
    """The most messages in one folder."""
    max_message_length: Annotated[timedelta | None, Seconds(), Always(), Field(alias="MaxMessageLength")] = None
    """How long a message can be; 0 for no limit."""
    new_message_count: Annotated[int, Neutral(0), Field(alias="NewMessageCount")]
    """How many messages are new."""
    old_message_count: Annotated[int, Neutral(0), Field(alias="OldMessageCount")]
    """How many were heard."""
    imap_user: Annotated[str | None, Field(alias="IMAPUser")] = None
    """The user at the IMAP server. This header and the next three are sent where messages are kept on such a server."""
    imap_server: Annotated[str | None, Field(alias="IMAPServer")] = None
    """The IMAP server."""
    imap_port: Annotated[int | None, NoneIf(""), Field(alias="IMAPPort")] = None
    """Its port."""
    imap_flags: Annotated[str | None, Field(alias="IMAPFlags")] = None
    """How to speak to it, such as ssl/novalidate-cert."""


class VoicemailUserEntry(VoicemailUser, name="VoicemailUserEntry"):
    """One mailbox in the list of VoicemailUsersList."""

    spec: ClassVar[EventSpec] = EventSpec("VoicemailUserEntry", module="app_voicemail")


class VoicemailUserEntryComplete(ListComplete, name="VoicemailUserEntryComplete"):
    """The end of the list of VoicemailUsersList."""

    spec: ClassVar[EventSpec] = EventSpec("VoicemailUserEntryComplete", module="app_voicemail")


class VoicemailUserDetail(VoicemailUser, name="VoicemailUserDetail"):
    """The mailbox that VoicemailUserStatus asked for.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "VoicemailUserDetail", versions=Versions(since=("16",)), module="app_voicemail"
    )


class VoicemailUserDetailComplete(ListComplete, name="VoicemailUserDetailComplete"):
    """The end of the list of VoicemailUserStatus.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "VoicemailUserDetailComplete", versions=Versions(since=("16",)), module="app_voicemail"
    )


class VoicemailBoxDetail(Event, name="VoicemailBoxDetail"):
    """One message in the list of VoicemailBoxSummary.

    Since Asterisk 18.20, 20.5 and 21.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "VoicemailBoxDetail", versions=Versions(since=("18.20", "20.5", "21")), module="app_voicemail"
    )

    folder: Annotated[str, Field(alias="Folder")]
    """The folder that it is in, such as INBOX or Old."""
    caller_id: Annotated[str, Field(alias="CallerID")]
    """Whom it is from, such as "Bob" <1001>."""
    date: Annotated[str, Field(alias="Date")]
    """When it was left, in words: Mon Nov 23 12:00:00 AM UTC 2026."""
    duration: Annotated[timedelta | None, Seconds(), NoneIf(""), Always(), Field(alias="Duration")] = None
    """How long it is."""
    flag: Annotated[str, Field(alias="Flag")]
    """Urgent, or empty."""
    id: Annotated[str, Field(alias="ID")]
    """Its identifier, which VoicemailMove and others take."""


class VoicemailBoxDetailComplete(ListComplete, name="VoicemailBoxDetailComplete"):
    """The end of the list of VoicemailBoxSummary.

    Since Asterisk 18.20, 20.5 and 21.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "VoicemailBoxDetailComplete", versions=Versions(since=("18.20", "20.5", "21")), module="app_voicemail"
    )


class VoicemailPasswordChange(Event, name="VoicemailPasswordChange"):
    """A mailbox has another password.

    It belongs to two classes, user and system. Only who reads both gets it.

    Since Asterisk 18.21, 20.6, 21.1 and 22.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "VoicemailPasswordChange",
        event_class="system,user",
        versions=Versions(since=("18.21", "20.6", "21.1", "22")),
        module="app_voicemail",
    )

    context: Annotated[str, Field(alias="Context")]
    """The context of the mailbox."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox."""
    new_password: Annotated[SecretStr | None, Secret(), Always(), Field(alias="NewPassword")] = None
    """The new password as it is."""


class MiniVoiceMail(Event, name="MiniVoiceMail"):
    """MinivmNotify sent word of a message."""

    spec: ClassVar[EventSpec] = EventSpec("MiniVoiceMail", event_class="call", module="app_minivm")

    caller: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """Who left the message."""
    mailbox: Annotated[str, Field(alias="Mailbox")]
    """The mailbox, as mailbox@domain."""
    action: Annotated[str, Field(alias="Action")]
    """Always SentNotification."""
    counter: Annotated[str, Field(alias="Counter")]
    """The number of the message, from the variable MVM_COUNTER; empty without one."""
