# Generated from schema/agent_pool.yaml by `python -m codegen`. Do not edit.
"""Enums: agents that log in and wait for calls."""

from enum import StrEnum


class AgentStatus(StrEnum):
    """What an agent is doing."""

    LOGGED_OFF = "AGENT_LOGGEDOFF"
    """The agent is not logged in."""
    IDLE = "AGENT_IDLE"
    """The agent waits for a call."""
    ON_CALL = "AGENT_ONCALL"
    """The agent is in a call."""
