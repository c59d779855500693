# Generated from schema/agent_pool.yaml by `python -m codegen`. Do not edit.
"""Actions: agents that log in and wait for calls."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import agent_pool
from ami_typed.events.agent_pool import AgentsComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)


class Agents(ListAction[agent_pool.Agents, AgentsComplete], name="Agents"):
    """List the agents."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Agents", privileges=("agent",), list_spec=ListSpec(), idempotent=True, module="app_agent_pool"
    )


class AgentLogoff(Action[Response], name="AgentLogoff"):
    """Log an agent off."""

    spec: ClassVar[ActionSpec] = ActionSpec("AgentLogoff", privileges=("agent",), module="app_agent_pool")

    agent: Annotated[str, Field(alias="Agent")]
    """Who."""
    soft: Annotated[bool | None, Field(alias="Soft")] = None
    """Let the agent finish the call."""
