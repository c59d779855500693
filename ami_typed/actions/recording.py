# Generated from schema/recording.yaml by `python -m codegen`. Do not edit.
"""Actions: recording and listening in."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Boolean, Response, Versions
from ami_typed.responses.recording import MixMonitorResponse


class MixMonitor(Action[MixMonitorResponse], name="MixMonitor"):
    """Record what is heard on a channel in one file."""

    spec: ClassVar[ActionSpec] = ActionSpec("MixMonitor", privileges=("system",), module="app_mixmonitor")

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    file: Annotated[str | None, Field(alias="File")] = None
    """The file; one that has no path is put into the server's folder for recordings."""
    options: Annotated[str | None, Field(alias="Options")] = None
    """Options of the application MixMonitor, such as `b` or `i(NAME)`."""
    command: Annotated[str | None, Field(alias="Command")] = None
    """A command of the system to run when the recording is over."""


class MixMonitorMute(Action[Response], name="MixMonitorMute"):
    """Mute the recording of a channel, or let it go on."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MixMonitorMute", privileges=("system", "call"), idempotent=True, module="app_mixmonitor"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    direction: Annotated[Literal["read", "write", "both"], Field(alias="Direction")]
    """What comes from the channel, what goes to it, or both."""
    muted: Annotated[bool, Boolean("1", "0"), Field(alias="State")]
    """Whether it is muted."""
    mix_monitor_id: Annotated[str | None, Versions(since=("18.18", "20.3", "21")), Field(alias="MixMonitorID")] = None
    """Only this recording of the channel. Since Asterisk 18.18, 20.3 and 21."""


class StopMixMonitor(Action[Response], name="StopMixMonitor"):
    """Stop the recording of a channel."""

    spec: ClassVar[ActionSpec] = ActionSpec("StopMixMonitor", privileges=("system", "call"), module="app_mixmonitor")

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    mix_monitor_id: Annotated[str | None, Field(alias="MixMonitorID")] = None
    """Only this recording of the channel."""
