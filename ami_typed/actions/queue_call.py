# Generated from schema/queue_call.yaml by `python -m codegen`. Do not edit.
"""Actions: calls in queues."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response, Versions


class QueueChangePriorityCaller(Action[Response], name="QueueChangePriorityCaller"):
    """Give a caller that waits another priority.

    Since Asterisk 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "QueueChangePriorityCaller", versions=Versions(since=("16",)), module="app_queue"
    )

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    caller: Annotated[str, Field(alias="Caller")]
    """The caller's channel."""
    priority: Annotated[int, Field(alias="Priority")]
    """The priority: callers with a greater one stand before the others."""
    immediate: Annotated[bool | None, Versions(since=("18.20", "20.5", "21")), Field(alias="Immediate")] = None
    """Move the caller to the new place at once. Otherwise the caller stays there, and only those who come later find
    the new priority. Since Asterisk 18.20, 20.5 and 21.
    """


class QueueWithdrawCaller(Action[Response], name="QueueWithdrawCaller"):
    """Send a caller that waits back to the dialplan.

    The success only says that it was asked for: the caller leaves as soon as the queue looks.

    Since Asterisk 16.25, 18.11 and 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "QueueWithdrawCaller", versions=Versions(since=("16.25", "18.11", "20")), module="app_queue"
    )

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    caller: Annotated[str, Field(alias="Caller")]
    """The caller's channel."""
    withdraw_info: Annotated[str | None, Field(alias="WithdrawInfo")] = None
    """Words for the log of the queue, and for the dialplan in the variable QUEUE_WITHDRAW_INFO."""


class QueueLog(Action[Response], name="QueueLog"):
    """Write a line into the log of the queues."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueueLog", privileges=("agent",), module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    event: Annotated[str, Field(alias="Event")]
    """What happened, such as MYEVENT."""
    uniqueid: Annotated[str | None, Field(alias="Uniqueid")] = None
    """The identifier of the channel that it is about; the server writes NONE."""
    interface: Annotated[str | None, Field(alias="Interface")] = None
    """The member that it is about."""
    message: Annotated[str | None, Field(alias="Message")] = None
    """Further words."""
