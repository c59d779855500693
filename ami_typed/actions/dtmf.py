# Generated from schema/dtmf.yaml by `python -m codegen`. Do not edit.
"""Actions: keys and signals."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Milliseconds, Response, Versions


class PlayDTMF(Action[Response], name="PlayDTMF"):
    """Send a key to a channel."""

    spec: ClassVar[ActionSpec] = ActionSpec("PlayDTMF", privileges=("call",), module="app_senddtmf")

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    digit: Annotated[str, Field(alias="Digit")]
    """The key: 0 to 9, *, # or A to D. Only the first letter counts."""
    duration: Annotated[timedelta | None, Milliseconds(), Field(alias="Duration")] = None
    """How long it is pressed."""
    receive: Annotated[bool | None, Field(alias="Receive")] = None
    """Act as if the channel had sent it."""


class SendFlash(Action[Response], name="SendFlash"):
    """Press the hook of a channel for a moment.

    Since Asterisk 18.18, 20.3 and 21.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SendFlash", privileges=("call",), versions=Versions(since=("18.18", "20.3", "21")), module="app_senddtmf"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    receive: Annotated[bool | None, Field(alias="Receive")] = None
    """Act as if the channel had done it."""


class PlayMF(Action[Response], name="PlayMF"):
    """Send a multi-frequency digit to a channel.

    Since Asterisk 16.21, 18.7 and 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "PlayMF", privileges=("call",), versions=Versions(since=("16.21", "18.7", "20")), module="app_mf"
    )

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    digit: Annotated[str, Field(alias="Digit")]
    """The digit: 0 to 9, *, #, A, B or C."""
    duration: Annotated[timedelta | None, Milliseconds(), Field(alias="Duration")] = None
    """How long it is."""
