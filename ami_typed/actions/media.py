# Generated from schema/media.yaml by `python -m codegen`. Do not edit.
"""Actions: what channels hear."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Boolean, Response


class ControlPlayback(Action[Response], name="ControlPlayback"):
    """Control a file that a channel is played by ControlPlayback or by an AGI program."""

    spec: ClassVar[ActionSpec] = ActionSpec("ControlPlayback", privileges=("call",), module="app_controlplayback")

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    control: Annotated[Literal["stop", "forward", "reverse", "pause", "restart"], Field(alias="Control")]
    """What to do; pause goes on again when it is given once more."""


class MuteAudio(Action[Response], name="MuteAudio"):
    """Mute a channel, or let it be heard again."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MuteAudio", privileges=("system",), idempotent=True, module="res_mutestream"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    direction: Annotated[Literal["in", "out", "all"], Field(alias="Direction")]
    """What comes from the channel, what goes to it, or both."""
    muted: Annotated[bool, Boolean("on", "off"), Field(alias="State")]
    """Whether it is muted."""
