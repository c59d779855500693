# Generated from schema/channel.yaml by `python -m codegen`. Do not edit.
"""Actions: the life of a channel."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.channel import HangupCause
from ami_typed.events import channel
from ami_typed.events.channel import (
    ChannelHungup,
    ChannelsHungupListComplete,
    CoreShowChannel,
    CoreShowChannelsComplete,
    StatusComplete,
)
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
    Separated,
    Versions,
)


class CoreShowChannels(ListAction[CoreShowChannel, CoreShowChannelsComplete], name="CoreShowChannels"):
    """List the channels."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "CoreShowChannels", privileges=("system", "reporting"), list_spec=ListSpec(), idempotent=True
    )


class Status(ListAction[channel.Status, StatusComplete], name="Status"):
    """List the channels with their state, codecs and variables."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Status", privileges=("system", "call", "reporting"), list_spec=ListSpec(), idempotent=True
    )

    channel: Annotated[str | None, Field(alias="Channel")] = None
    """Only this channel."""
    variables: Annotated[list[str] | None, Separated(","), Field(alias="Variables")] = None
    """Variables and functions to tell of each channel."""
    all_variables: Annotated[bool | None, Versions(since=("16",)), Field(alias="AllVariables")] = None
    """Tell all channel variables. Since Asterisk 16."""


class Hangup(ListAction[ChannelHungup, ChannelsHungupListComplete], name="Hangup"):
    """Hang up a channel.

    A regular expression between slashes hangs up all channels that match; only then the answer lists them.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Hangup", privileges=("system", "call"), list_spec=ListSpec(optional=True))

    channel: Annotated[str, Field(alias="Channel")]
    """Its name, or /an expression/."""
    cause: Annotated[HangupCause | None, Field(alias="Cause")] = None
    """The cause to give."""
