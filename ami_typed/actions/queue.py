# Generated from schema/queue.yaml by `python -m codegen`. Do not edit.
"""Actions: queues and who is in them."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import queue
from ami_typed.events.queue import QueueEntry, QueueMember, QueueParams, QueueStatusComplete, QueueSummaryComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    Boolean,
    ListAction,
    ListSpec,
    Response,
    Versions,
)
from ami_typed.responses.queue import QueueRuleResponse


class QueueStatus(ListAction[QueueParams | QueueMember | QueueEntry, QueueStatusComplete], name="QueueStatus"):
    """List the queues, each with its members and the callers that wait."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueueStatus", list_spec=ListSpec(), idempotent=True, module="app_queue")

    queue: Annotated[str | None, Field(alias="Queue")] = None
    """Only this queue."""
    member: Annotated[str | None, Field(alias="Member")] = None
    """Only this member; all queues come nevertheless."""


class QueueSummary(ListAction[queue.QueueSummary, QueueSummaryComplete], name="QueueSummary"):
    """List the queues in figures."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueueSummary", list_spec=ListSpec(), idempotent=True, module="app_queue")

    queue: Annotated[str | None, Field(alias="Queue")] = None
    """Only this queue."""


class QueueRule(Action[QueueRuleResponse], name="QueueRule"):
    """List the rules of queuerules.conf."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueueRule", idempotent=True, module="app_queue")

    rule: Annotated[str | None, Field(alias="Rule")] = None
    """Only this rule."""


class QueueReload(Action[Response], name="QueueReload"):
    """Read the configuration of queues again.

    The three switches say what to read; without any of them it is everything. Asterisk 13 then sets the figures
    of the queues back too.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("QueueReload", module="app_queue")

    queue: Annotated[str | None, Field(alias="Queue")] = None
    """Only this queue; its rules come with those of all others."""
    members: Annotated[bool | None, Boolean("yes", "no"), Field(alias="Members")] = None
    """Read who the members are."""
    rules: Annotated[bool | None, Boolean("yes", "no"), Field(alias="Rules")] = None
    """Read queuerules.conf."""
    parameters: Annotated[bool | None, Boolean("yes", "no"), Field(alias="Parameters")] = None
    """Read the settings of the queues."""


class QueueReset(Action[Response], name="QueueReset"):
    """Set the figures of queues back: calls, callers that gave up, times."""

    spec: ClassVar[ActionSpec] = ActionSpec("QueueReset", module="app_queue")

    queue: Annotated[str | None, Field(alias="Queue")] = None
    """Only this queue."""


class Queues(Action[Response], name="Queues"):
    """Print the queues as the command line does.

    Gone in 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Queues",
        unframed="Use QueueStatus or QueueSummary, or Command with queue show.",
        idempotent=True,
        versions=Versions(until=("16",)),
        module="app_queue",
    )
