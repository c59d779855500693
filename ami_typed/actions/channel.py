# Generated from schema/channel.yaml by `python -m codegen`. Do not edit.
"""Actions: the life of a channel."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.channel import HangupCause
from ami_typed.events.channel import ChannelHungup, ChannelsHungupListComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
)


class Hangup(ListAction[ChannelHungup, ChannelsHungupListComplete], name="Hangup"):
    """Hang up a channel.

    A regular expression between slashes hangs up all channels that match; only then the answer lists them.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Hangup", privileges=("system", "call"), list_spec=ListSpec(optional=True))

    channel: Annotated[str, Field(alias="Channel")]
    """Its name, or /an expression/."""
    cause: Annotated[HangupCause | None, Field(alias="Cause")] = None
    """The cause to give."""
