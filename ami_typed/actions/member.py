# Generated from schema/member.yaml by `python -m codegen`. Do not edit.
"""Actions: the members of queues."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response, Seconds, Versions


class QueueAdd(Action[Response], name="QueueAdd"):
    """Add a member to a queue."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueueAdd", privileges=("agent",), module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """What to call, such as PJSIP/100."""
    penalty: Annotated[int | None, Field(alias="Penalty")] = None
    """The member's penalty; the server takes 0."""
    paused: Annotated[bool | None, Field(alias="Paused")] = None
    """Whether it starts with a pause."""
    reason: Annotated[str | None, Versions(since=("20.12", "21.7", "22.2")), Field(alias="Reason")] = None
    """Why it is paused. Since Asterisk 20.12, 21.7 and 22.2."""
    member_name: Annotated[str | None, Field(alias="MemberName")] = None
    """Its name."""
    state_interface: Annotated[str | None, Field(alias="StateInterface")] = None
    """The device whose state tells whether the member is free."""
    wrapup_time: Annotated[timedelta | None, Seconds(), Versions(since=("16.3", "18")), Field(alias="Wrapuptime")] = (
        None
    )
    """How long to leave it in peace after a call. Since Asterisk 16.3 and 18."""


class QueueRemove(Action[Response], name="QueueRemove"):
    """Take a member out of a queue.

    Only members that were added while the server runs can be taken out.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("QueueRemove", privileges=("agent",), module="app_queue")

    queue: Annotated[str, Field(alias="Queue")]
    """The queue."""
    interface: Annotated[str, Field(alias="Interface")]
    """The member."""


class QueuePause(Action[Response], name="QueuePause"):
    """Let a member pause, or go on."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueuePause", privileges=("agent",), idempotent=True, module="app_queue")

    interface: Annotated[str, Field(alias="Interface")]
    """The member."""
    paused: Annotated[bool, Field(alias="Paused")]
    """Whether it pauses."""
    queue: Annotated[str | None, Field(alias="Queue")] = None
    """The queue; without it all queues of the member."""
    reason: Annotated[str | None, Field(alias="Reason")] = None
    """Why, for the log of the queue and for others to see."""


class QueuePenalty(Action[Response], name="QueuePenalty"):
    """Give a member another penalty."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueuePenalty", privileges=("agent",), idempotent=True, module="app_queue")

    interface: Annotated[str, Field(alias="Interface")]
    """The member."""
    penalty: Annotated[int, Field(alias="Penalty")]
    """The penalty: members with a smaller one are called first."""
    queue: Annotated[str | None, Field(alias="Queue")] = None
    """The queue; without it all queues of the member."""


class QueueMemberRingInUse(Action[Response], name="QueueMemberRingInUse"):
    """Say whether a member is called even while it talks."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "QueueMemberRingInUse", privileges=("agent",), idempotent=True, module="app_queue"
    )

    interface: Annotated[str, Field(alias="Interface")]
    """The member."""
    ring_in_use: Annotated[bool, Field(alias="RingInUse")]
    """Whether it is."""
    queue: Annotated[str | None, Field(alias="Queue")] = None
    """The queue; without it all queues of the member."""
