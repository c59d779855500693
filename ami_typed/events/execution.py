# Generated from schema/execution.yaml by `python -m codegen`. Do not edit.
"""Events: what channels run in the dialplan."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Event, EventSpec, Versions
from ami_typed.snapshots import ChannelSnapshot


class Newexten(ChannelSnapshot, Event, name="Newexten"):
    """A channel runs a further step of the dialplan."""

    spec: ClassVar[EventSpec] = EventSpec("Newexten", event_class="dialplan", event_class_by_branch={13: "call"})

    extension: Annotated[str, Versions(deprecated=("13",)), Field(alias="Extension")]
    """The same as Exten. Deprecated since 13."""
    application: Annotated[str, Field(alias="Application")]
    """The application that runs."""
    app_data: Annotated[str, Field(alias="AppData")]
    """Its arguments."""


class HangupHandlerPush(ChannelSnapshot, Event, name="HangupHandlerPush"):
    """A channel was given a dialplan routine to run when it is hung up."""

    spec: ClassVar[EventSpec] = EventSpec("HangupHandlerPush", event_class="dialplan")

    handler: Annotated[str, Field(alias="Handler")]
    """The routine, such as `sub,s,1(x)`."""


class HangupHandlerPop(ChannelSnapshot, Event, name="HangupHandlerPop"):
    """The last routine to run at the end of a channel was taken away."""

    spec: ClassVar[EventSpec] = EventSpec("HangupHandlerPop", event_class="dialplan")

    handler: Annotated[str, Field(alias="Handler")]
    """The routine."""


class HangupHandlerRun(ChannelSnapshot, Event, name="HangupHandlerRun"):
    """A channel that was hung up runs one of its routines."""

    spec: ClassVar[EventSpec] = EventSpec("HangupHandlerRun", event_class="dialplan")

    handler: Annotated[str, Field(alias="Handler")]
    """The routine."""
