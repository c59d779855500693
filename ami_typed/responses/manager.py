# Generated from schema/manager.yaml by `python -m codegen`. Do not edit.
"""Responses: the manager connection itself."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import Always, Boolean, Open, Response


class EventsResponse(Response):
    """The answer to Events."""

    events: Annotated[bool | None, Boolean("On", "Off"), Always(), Field(alias="Events")] = None
    """Whether any event can come from now on."""


class ListCommandsResponse(Response):
    """The answer to ListCommands."""

    commands: Annotated[dict[str, str], Open()] = Field(default_factory=dict)
    """What each action is for and which privileges it needs, by the name of the action."""
