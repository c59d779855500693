# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""What messages hold inside: snapshots of channels and bridges, and entries of lists."""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import Field

from ami_typed.enums.channel import ChannelState
from ami_typed.models import (
    Always,
    Boolean,
    Escaped,
    Neutral,
    NoneIf,
    Numbered,
    Repeated,
    Seconds,
    Separated,
    Snapshot,
    Structure,
    Variables,
    Versions,
)


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


class AOCUnits(Structure):
    """Units that a call costs."""

    number: Annotated[int | None, Field(alias="NumberOf")] = None
    """How many."""
    kind: Annotated[int | None, Field(alias="TypeOf")] = None
    """Of which kind."""


class AOCUnitEntry(Structure):
    """Units that AOCMessage tells."""

    number: Annotated[int | None, Field(alias="UnitAmount")] = None
    """How many."""
    kind: Annotated[int | None, Field(alias="UnitType")] = None
    """Of which kind."""


class ConfigCategory(Structure):
    """One category of a configuration file."""

    category: Annotated[str, Field(alias="Category")]
    """Its name."""
    lines: Annotated[list[str], Numbered("Line-#", digits=6)] = Field(default_factory=list)
    """Its lines, each as `name=value`."""
    is_template: Annotated[bool | None, Boolean("1", "0"), Field(alias="IsTemplate")] = None
    """Whether it is a template only."""
    templates: Annotated[list[str], Separated(","), Field(alias="Templates")] = Field(default_factory=list)
    """The templates that it takes lines from."""


class ConfigChange(Structure):
    """One change of UpdateConfig."""

    action: Annotated[
        Literal["NewCat", "RenameCat", "DelCat", "EmptyCat", "Update", "Delete", "Append", "Insert"],
        Field(alias="Action"),
    ]
    """What to do."""
    cat: Annotated[str, Field(alias="Cat")]
    """The category to do it in."""
    var: Annotated[str | None, Field(alias="Var")] = None
    """The name of the line."""
    value: Annotated[str | None, Field(alias="Value")] = None
    """The new value, or the new name of the category."""
    match: Annotated[str | None, Field(alias="Match")] = None
    """Only a line that has this value now."""
    line: Annotated[int | None, Field(alias="Line")] = None
    """The line to insert before."""
    options: Annotated[str | None, Field(alias="Options")] = None
    """Further words, such as allowdups or inherit="template" for a new category."""


class QueueRuleSteps(Structure):
    """A rule that changes the penalties while a caller waits."""

    name: Annotated[str, Field(alias="RuleList")]
    """Its name."""
    steps: Annotated[list[str], Repeated(), Field(alias="Rule")] = Field(default_factory=list)
    """Its steps, each as seconds,maximum,minimum, such as `30,+3,0`."""


class RTCPReport(Structure):
    """What a report says about one stream."""

    source_ssrc: Annotated[str, Field(alias="SourceSSRC")]
    """The stream, such as 0x020d5126."""
    fraction_lost: Annotated[int, Neutral(0), Field(alias="FractionLost")]
    """The part of the packets that was lost since the last report, in 256ths."""
    cumulative_lost: Annotated[int, Neutral(0), Field(alias="CumulativeLost")]
    """How many packets were lost so far."""
    highest_sequence: Annotated[int, Neutral(0), Field(alias="HighestSequence")]
    """The greatest sequence number that came."""
    sequence_number_cycles: Annotated[int, Neutral(0), Field(alias="SequenceNumberCycles")]
    """How often the sequence numbers began anew."""
    jitter: Annotated[int, Neutral(0), Field(alias="IAJitter")]
    """The jitter, in units of the stream's clock."""
    lsr: Annotated[int, Neutral(0), Field(alias="LSR")]
    """The middle bits of the time of the last sender report, 0 for none."""
    dlsr: Annotated[timedelta | None, Seconds(), Always(), Field(alias="DLSR")] = None
    """The time since that report came."""
