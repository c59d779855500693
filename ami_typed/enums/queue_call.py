# Generated from schema/queue_call.yaml by `python -m codegen`. Do not edit.
"""Enums: calls in queues."""

from enum import StrEnum


class AgentCompleteReason(StrEnum):
    """Who or what ended a call between a member and a caller of a queue."""

    CALLER = "caller"
    """The caller hung up."""
    AGENT = "agent"
    """The member hung up."""
    TRANSFER = "transfer"
    """One of them transferred the other."""
