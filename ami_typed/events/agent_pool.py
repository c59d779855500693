# Generated from schema/agent_pool.yaml by `python -m codegen`. Do not edit.
"""Events: agents that log in and wait for calls."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.agent_pool import AgentStatus
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Epoch,
    Event,
    EventSpec,
    Prefixed,
    Seconds,
)
from ami_typed.snapshots import ChannelSnapshot


class AgentLogin(ChannelSnapshot, Event, name="AgentLogin"):
    """An agent logged in."""

    spec: ClassVar[EventSpec] = EventSpec("AgentLogin", event_class="agent")

    agent: Annotated[str, Field(alias="Agent")]
    """Who."""


class AgentLogoff(ChannelSnapshot, Event, name="AgentLogoff"):
    """An agent logged off."""

    spec: ClassVar[EventSpec] = EventSpec("AgentLogoff", event_class="agent")

    agent: Annotated[str, Field(alias="Agent")]
    """Who."""
    login_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Logintime")] = None
    """How long the agent was logged in."""


class Agents(Event, name="Agents"):
    """One agent in the list of the action Agents."""

    spec: ClassVar[EventSpec] = EventSpec("Agents")

    line: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel on which the agent is logged in."""
    agent: Annotated[str, Field(alias="Agent")]
    """Who."""
    name: Annotated[str, Field(alias="Name")]
    """The agent's name."""
    status: Annotated[AgentStatus | str, Field(alias="Status", union_mode="left_to_right")]
    """What the agent is doing."""
    talking_to: Annotated[str | None, Field(alias="TalkingToChan")] = None
    """The channel that the agent talks to, if there is one."""
    call_started: Annotated[datetime | None, Epoch(), Field(alias="CallStarted")] = None
    """When that call began. Asterisk ends this line in a way that is against the protocol, so it swallows the next
    one: both times of an agent in a call are found in `invalid`.
    """
    logged_in_time: Annotated[datetime | None, Epoch(), Field(alias="LoggedInTime")] = None
    """When the agent logged in."""


class AgentsComplete(ListComplete, name="AgentsComplete"):
    """The end of the list of the action Agents."""

    spec: ClassVar[EventSpec] = EventSpec("AgentsComplete")
