# Generated from schema/monitor.yaml by `python -m codegen`. Do not edit.
"""Actions: recording in two files, until Asterisk 20."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Boolean, Response, Versions


class Monitor(Action[Response], name="Monitor"):
    """Record what comes from a channel and what goes to it, in two files.

    It is gone from Asterisk 21 on; MixMonitor does more.

    Gone in 21, deprecated since 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Monitor", privileges=("call",), versions=Versions(until=("21",), deprecated=("16",)), module="res_monitor"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    file: Annotated[str | None, Field(alias="File")] = None
    """The files without -in and -out; without it they are called like the channel."""
    format: Annotated[str | None, Field(alias="Format")] = None
    """The form, such as wav."""
    mix: Annotated[bool | None, Boolean("1", "0"), Field(alias="Mix")] = None
    """Whether to join the two files in the end."""


class StopMonitor(Action[Response], name="StopMonitor"):
    """Stop what Monitor records.

    Gone in 21, deprecated since 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "StopMonitor", privileges=("call",), versions=Versions(until=("21",), deprecated=("16",)), module="res_monitor"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""


class ChangeMonitor(Action[Response], name="ChangeMonitor"):
    """Change the name of the files that Monitor records to.

    Gone in 21, deprecated since 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ChangeMonitor",
        privileges=("call",),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("16",)),
        module="res_monitor",
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    file: Annotated[str, Field(alias="File")]
    """The new name."""


class PauseMonitor(Action[Response], name="PauseMonitor"):
    """Let Monitor pause.

    Gone in 21, deprecated since 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PauseMonitor",
        privileges=("call",),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("16",)),
        module="res_monitor",
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""


class UnpauseMonitor(Action[Response], name="UnpauseMonitor"):
    """Let Monitor go on.

    Gone in 21, deprecated since 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "UnpauseMonitor",
        privileges=("call",),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("16",)),
        module="res_monitor",
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
