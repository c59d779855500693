# Generated from schema/module.yaml by `python -m codegen`. Do not edit.
"""Events: modules of the server."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.module import ReloadResult
from ami_typed.models import Event, EventSpec, Neutral, Versions


class Reload(Event, name="Reload"):
    """A module read its configuration again."""

    spec: ClassVar[EventSpec] = EventSpec("Reload", event_class="system")

    module: Annotated[str, Field(alias="Module")]
    """Its name, or All."""
    status: Annotated[
        ReloadResult | int, Neutral(ReloadResult.ERROR), Field(alias="Status", union_mode="left_to_right")
    ]
    """What came of it."""


class Load(Event, name="Load"):
    """A module was loaded.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("Load", event_class="system", versions=Versions(since=("16",)))

    module: Annotated[str, Field(alias="Module")]
    """Its name, such as app_queue.so."""
    status: Annotated[Literal["Success", "Decline", "Failure"] | str, Field(alias="Status")]
    """What came of it; a module declines when it has no configuration."""


class Unload(Event, name="Unload"):
    """A module was taken out.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("Unload", event_class="system", versions=Versions(since=("16",)))

    module: Annotated[str, Field(alias="Module")]
    """Its name."""
    status: Annotated[Literal["Success"] | str, Field(alias="Status")]
    """What came of it."""
