# Generated from schema/variable.yaml by `python -m codegen`. Do not edit.
"""Events: variables of channels and of the server."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Escaped, Event, EventSpec, NoneIf, Prefixed
from ami_typed.snapshots import ChannelSnapshot


class VarSet(Event, name="VarSet"):
    """A variable was set."""

    spec: ClassVar[EventSpec] = EventSpec("VarSet", event_class="dialplan")

    source: Annotated[ChannelSnapshot | None, Prefixed(""), NoneIf("none")] = None
    """The channel; None for a global variable."""
    variable: Annotated[str, Field(alias="Variable")]
    """The name of the variable."""
    value: Annotated[str, Escaped(), Field(alias="Value")]
    """Its new value."""
