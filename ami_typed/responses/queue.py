# Generated from schema/queue.yaml by `python -m codegen`. Do not edit.
"""Responses: queues and who is in them."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import Response, Runs
from ami_typed.structures import QueueRuleSteps


class QueueRuleResponse(Response):
    """The answer to QueueRule."""

    rules: Annotated[list[QueueRuleSteps], Runs("RuleList")] = Field(default_factory=list[QueueRuleSteps])
    """The rules."""
