# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""What messages hold inside: snapshots of channels and bridges, and entries of lists."""

from typing import Annotated

from pydantic import Field

from ami_typed.enums.call import ChannelState
from ami_typed.models import (
    Always,
    Escaped,
    Neutral,
    NoneIf,
    Snapshot,
    Variables,
    Versions,
)


class ChannelSnapshot(Snapshot):
    """A channel as it was when the event was made."""

    channel: Annotated[str, Field(alias="Channel")]
    """Its name, such as PJSIP/100-00000001."""
    channel_state: Annotated[ChannelState | int, Neutral(-1), Field(alias="ChannelState", union_mode="left_to_right")]
    """What it is doing."""
    channel_state_desc: Annotated[str, Field(alias="ChannelStateDesc")]
    """The same in words."""
    caller_id_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="CallerIDNum")] = None
    """The number of the party on this channel."""
    caller_id_name: Annotated[str | None, Escaped(), NoneIf("<unknown>"), Always(), Field(alias="CallerIDName")] = None
    """The name of that party."""
    connected_line_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="ConnectedLineNum")] = None
    """The number of the party that it talks to."""
    connected_line_name: Annotated[
        str | None, Escaped(), NoneIf("<unknown>"), Always(), Field(alias="ConnectedLineName")
    ] = None
    """The name of that party."""
    language: Annotated[str, Field(alias="Language")]
    """The language of its prompts."""
    account_code: Annotated[str, Field(alias="AccountCode")]
    """Whom to bill."""
    context: Annotated[str, Field(alias="Context")]
    """Where it is in the dialplan."""
    exten: Annotated[str, Field(alias="Exten")]
    """The extension within the context."""
    priority: Annotated[int, Neutral(0), Field(alias="Priority")]
    """The priority within the extension."""
    uniqueid: Annotated[str, Field(alias="Uniqueid")]
    """An identifier that no other channel of the server has."""
    linkedid: Annotated[str, Field(alias="Linkedid")]
    """The uniqueid of the oldest channel that it has to do with."""
    tenantid: Annotated[str | None, Versions(since=("18",)), Field(alias="Tenantid")] = None
    """The tenant, where the channel has one. Since Asterisk 18."""
    chan_variables: Annotated[dict[str, str], Variables(escaped=True), Field(alias="ChanVariable")] = Field(
        default_factory=dict
    )
    """The channel variables that `channelvars` in manager.conf names."""
