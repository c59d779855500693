# Generated from schema/core.yaml by `python -m codegen`. Do not edit.
"""Events: the server, its modules and its command line."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.core import ReloadResult
from ami_typed.models import Always, Boolean, Event, EventSpec, Neutral


class Shutdown(Event, name="Shutdown"):
    """The server is going down."""

    spec: ClassVar[EventSpec] = EventSpec("Shutdown", event_class="system")

    shutdown: Annotated[Literal["Cleanly", "Uncleanly"] | str, Field(alias="Shutdown")]
    """How."""
    restart: Annotated[bool | None, Boolean("True", "False"), Always(), Field(alias="Restart")] = None
    """Whether it starts again."""


class Reload(Event, name="Reload"):
    """A module read its configuration again."""

    spec: ClassVar[EventSpec] = EventSpec("Reload", event_class="system")

    module: Annotated[str, Field(alias="Module")]
    """Its name, or All."""
    status: Annotated[
        ReloadResult | int, Neutral(ReloadResult.ERROR), Field(alias="Status", union_mode="left_to_right")
    ]
    """What came of it."""
