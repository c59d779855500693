# Generated from schema/channel_list.yaml by `python -m codegen`. Do not edit.
"""Actions: lists of channels."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import channel_list
from ami_typed.events.channel_list import (
    CoreShowChannel,
    CoreShowChannelMapComplete,
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


class Status(ListAction[channel_list.Status, StatusComplete], name="Status"):
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


class CoreShowChannelMap(
    ListAction[channel_list.CoreShowChannelMap, CoreShowChannelMapComplete], name="CoreShowChannelMap"
):
    """List the channels that a channel is connected to, through bridges and Local channels.

    Since Asterisk 18.19, 20.4 and 21.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "CoreShowChannelMap",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(since=("18.19", "20.4", "21")),
    )

    channel: Annotated[str, Field(alias="Channel")]
    """The channel to start from."""
