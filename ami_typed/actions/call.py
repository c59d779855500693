# Generated from schema/call.yaml by `python -m codegen`. Do not edit.
"""Actions: calls."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import (
    Action,
    ActionSpec,
    Blocking,
    Milliseconds,
    Response,
    Seconds,
    Separated,
    Variables,
    Versions,
)


class Originate(Action[Response], name="Originate"):
    """Place a call, and connect it to the dialplan or to an application.

    The response only says that it was queued. How it ended comes as an OriginateResponse with the same ActionID.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Originate",
        privileges=("originate",),
        either=(("exten", "context", "priority"), ("application",)),
        requires={"data": ("application",), "other_channel_id": ("channel_id",)},
        blocks=Blocking(field="timeout", default=30.0, unless="async_"),
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Whom to call, such as PJSIP/100."""
    exten: Annotated[str | None, Field(alias="Exten")] = None
    """The extension to connect it to."""
    context: Annotated[str | None, Field(alias="Context")] = None
    """The context of that extension."""
    priority: Annotated[int | str | None, Field(alias="Priority", union_mode="left_to_right")] = None
    """The step to start at: a number or a label."""
    application: Annotated[str | None, Field(alias="Application")] = None
    """The application to connect it to."""
    data: Annotated[str | None, Field(alias="Data")] = None
    """The arguments of the application."""
    timeout: Annotated[timedelta | None, Milliseconds(), Field(alias="Timeout")] = None
    """How long to let it ring; the server takes 30 seconds."""
    caller_id: Annotated[str | None, Field(alias="CallerID")] = None
    """The caller to show, such as `"Alice" <100>`."""
    variables: Annotated[dict[str, str] | None, Variables(arguments=True), Field(alias="Variable")] = None
    """Variables for the new channel."""
    account: Annotated[str | None, Field(alias="Account")] = None
    """The account to bill."""
    early_media: Annotated[bool | None, Field(alias="EarlyMedia")] = None
    """Connect it as soon as there is sound."""
    async_: Annotated[bool, Field(alias="Async")] = True
    """Do not wait for the answer. Without it the server would do nothing else on this connection in the meantime, so
    we send it.
    """
    codecs: Annotated[list[str] | None, Separated(","), Field(alias="Codecs")] = None
    """The codecs to offer; the server takes slin."""
    channel_id: Annotated[str | None, Field(alias="ChannelId")] = None
    """The uniqueid for the new channel."""
    other_channel_id: Annotated[str | None, Field(alias="OtherChannelId")] = None
    """The uniqueid for the second half, if it is a Local channel."""
    pre_dial_go_sub: Annotated[
        str | None, Versions(since=("18.23", "20.8", "21.3", "22")), Field(alias="PreDialGoSub")
    ] = None
    """A dialplan routine to run on the channel before it is dialled, as context,exten,priority. Since Asterisk
    18.23, 20.8, 21.3 and 22.
    """


class Redirect(Action[Response], name="Redirect"):
    """Send a channel elsewhere in the dialplan."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Redirect",
        privileges=("call",),
        requires={
            "extra_context": ("extra_channel", "extra_exten", "extra_priority"),
            "extra_exten": ("extra_channel", "extra_context", "extra_priority"),
            "extra_priority": ("extra_channel", "extra_context", "extra_exten"),
        },
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    extra_channel: Annotated[str | None, Field(alias="ExtraChannel")] = None
    """A second channel to send; without a place of its own it goes to the same one."""
    exten: Annotated[str, Field(alias="Exten")]
    """Where to."""
    extra_exten: Annotated[str | None, Field(alias="ExtraExten")] = None
    """Where to send the second one."""
    context: Annotated[str, Field(alias="Context")]
    """The context of the extension."""
    extra_context: Annotated[str | None, Field(alias="ExtraContext")] = None
    """The context of the second one."""
    priority: Annotated[int | str, Field(alias="Priority", union_mode="left_to_right")]
    """The step to start at: a number or a label."""
    extra_priority: Annotated[int | str | None, Field(alias="ExtraPriority", union_mode="left_to_right")] = None
    """The step for the second one."""


class AbsoluteTimeout(Action[Response], name="AbsoluteTimeout"):
    """Let a channel be hung up after a time.

    It counts from now on, and replaces a limit that was set before.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("AbsoluteTimeout", privileges=("system", "call"))

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    timeout: Annotated[timedelta, Seconds(), Field(alias="Timeout")]
    """After how long."""
