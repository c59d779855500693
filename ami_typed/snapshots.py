# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""What events tell of a channel or a bridge."""

from typing import Annotated, Literal

from pydantic import Field

from ami_typed.enums.channel import ChannelState
from ami_typed.models import Always, Escaped, Neutral, NoneIf, Snapshot, Variables, Versions


class BridgeSnapshot(Snapshot):
    """A bridge, as it was when the event was made."""

    bridge_uniqueid: Annotated[str, Field(alias="BridgeUniqueid")]
    """Its identifier."""
    bridge_type: Annotated[str, Field(alias="BridgeType")]
    """What it is for: basic, base, holding, stasis ..."""
    bridge_technology: Annotated[str, Field(alias="BridgeTechnology")]
    """How it mixes: simple_bridge, native_rtp, softmix, holding_bridge ..."""
    bridge_creator: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="BridgeCreator")] = None
    """Who made it."""
    bridge_name: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="BridgeName")] = None
    """Its name."""
    bridge_num_channels: Annotated[int, Neutral(0), Field(alias="BridgeNumChannels")]
    """How many channels are in it."""
    bridge_video_source_mode: Annotated[
        Literal["none", "talker", "single", "sfu"] | str, Field(alias="BridgeVideoSourceMode")
    ]
    """Whose video is shown."""
    bridge_video_source: Annotated[str | None, Field(alias="BridgeVideoSource")] = None
    """The uniqueid of the channel whose video is shown, if it is one."""


class ChannelSnapshot(Snapshot):
    """A channel, as it was when the event was made."""

    channel: Annotated[str, Field(alias="Channel")]
    """Its name, such as PJSIP/100-00000001."""
    channel_state: Annotated[ChannelState | int, Neutral(-1), Field(alias="ChannelState", union_mode="left_to_right")]
    """What it is doing."""
    channel_state_desc: Annotated[str, Field(alias="ChannelStateDesc")]
    """The same in a word."""
    caller_id_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="CallerIDNum")] = None
    """The number of the party on this channel."""
    caller_id_name: Annotated[str | None, Escaped(), NoneIf("<unknown>"), Always(), Field(alias="CallerIDName")] = None
    """The name of that party."""
    connected_line_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="ConnectedLineNum")] = None
    """The number of the party at the other end."""
    connected_line_name: Annotated[
        str | None, Escaped(), NoneIf("<unknown>"), Always(), Field(alias="ConnectedLineName")
    ] = None
    """The name of that party."""
    language: Annotated[str, Field(alias="Language")]
    """The language of what it is played, such as en."""
    account_code: Annotated[str, Field(alias="AccountCode")]
    """The account to bill; often empty."""
    context: Annotated[str, Field(alias="Context")]
    """Where it is in the dialplan."""
    exten: Annotated[str, Field(alias="Exten")]
    """The extension in that context."""
    priority: Annotated[int, Neutral(0), Field(alias="Priority")]
    """The step of that extension."""
    uniqueid: Annotated[str, Field(alias="Uniqueid")]
    """Its identifier; no other channel of the server has it."""
    linkedid: Annotated[str, Field(alias="Linkedid")]
    """What the channels of one call have in common: the uniqueid of the oldest of them."""
    tenantid: Annotated[str | None, Versions(since=("18.25", "20.10", "21.5", "22")), Field(alias="Tenantid")] = None
    """Its tenant, if it has one. Since Asterisk 18.25, 20.10, 21.5 and 22."""
    chan_variables: Annotated[dict[str, str], Variables(escaped=True), Field(alias="ChanVariable")] = Field(
        default_factory=dict
    )
    """The channel variables that `channelvars` in manager.conf names."""
