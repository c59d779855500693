# Generated from schema/dialplan.yaml by `python -m codegen`. Do not edit.
"""Events: the dialplan."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Event,
    EventSpec,
    Neutral,
)


class ListDialplan(Event, name="ListDialplan"):
    """One line of the dialplan, in the list of ShowDialPlan.

    It is a step of an extension, or else what the context includes, ignores, or leaves to a switch: then it has
    that header alone.
    """

    spec: ClassVar[EventSpec] = EventSpec("ListDialplan")

    context: Annotated[str, Field(alias="Context")]
    """The context."""
    extension: Annotated[str | None, Field(alias="Extension")] = None
    """The extension."""
    extension_label: Annotated[str | None, Field(alias="ExtensionLabel")] = None
    """The label of the step."""
    priority: Annotated[int | str | None, Field(alias="Priority", union_mode="left_to_right")] = None
    """The number of the step, or `hint`."""
    application: Annotated[str | None, Field(alias="Application")] = None
    """The application; of a hint, its devices."""
    app_data: Annotated[str | None, Field(alias="AppData")] = None
    """Its arguments."""
    include_context: Annotated[str | None, Field(alias="IncludeContext")] = None
    """A context that is included."""
    ignore_pattern: Annotated[str | None, Field(alias="IgnorePattern")] = None
    """Digits that do not stop the dial tone."""
    switch: Annotated[str | None, Field(alias="Switch")] = None
    """A switch that looks elsewhere, such as Lua/ or Loopback/x@y."""
    registrar: Annotated[str, Field(alias="Registrar")]
    """Who made it, such as pbx_config."""


class ShowDialPlanComplete(ListComplete, name="ShowDialPlanComplete"):
    """The end of the list of ShowDialPlan."""

    spec: ClassVar[EventSpec] = EventSpec("ShowDialPlanComplete")

    list_extensions: Annotated[int, Neutral(0), Field(alias="ListExtensions")]
    """How many extensions there were."""
    list_priorities: Annotated[int, Neutral(0), Field(alias="ListPriorities")]
    """How many steps they have."""
    list_contexts: Annotated[int, Neutral(0), Field(alias="ListContexts")]
    """How many contexts there were."""
