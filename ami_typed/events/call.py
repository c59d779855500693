# Generated from schema/call.yaml by `python -m codegen`. Do not edit.
"""Events: calls."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.call import DialStatus, OriginateReason
from ami_typed.models import Always, Event, EventSpec, Keyed, Neutral, NoneIf, Prefixed, Variables, Versions
from ami_typed.snapshots import ChannelSnapshot


class DialBegin(Event, name="DialBegin"):
    """A dial attempt starts."""

    spec: ClassVar[EventSpec] = EventSpec("DialBegin", event_class="call")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """Who dials; None for what the server dials of its own accord."""
    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """Whom."""
    dial_string: Annotated[str | None, NoneIf("unknown"), Always(), Field(alias="DialString")] = None
    """What was dialled, without the technology: 100 of PJSIP/100."""


class DialState(Event, name="DialState"):
    """A dial attempt goes on.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("DialState", event_class="call", versions=Versions(since=("16",)))

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """Who dials."""
    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """Whom."""
    forward: Annotated[str | None, Field(alias="Forward")] = None
    """Where the call is being forwarded to."""
    dial_status: Annotated[DialStatus | str, Field(alias="DialStatus", union_mode="left_to_right")]
    """How it is going."""


class DialEnd(Event, name="DialEnd"):
    """A dial attempt is over."""

    spec: ClassVar[EventSpec] = EventSpec("DialEnd", event_class="call")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """Who dialled."""
    dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None
    """Whom."""
    forward: Annotated[str | None, Field(alias="Forward")] = None
    """Where the call was forwarded to."""
    dial_status: Annotated[DialStatus | str, Field(alias="DialStatus", union_mode="left_to_right")]
    """How it ended."""


class OriginateResponse(Event, name="OriginateResponse"):
    """How an Originate ended that nobody waited for."""

    spec: ClassVar[EventSpec] = EventSpec("OriginateResponse", event_class="call")

    response: Annotated[Literal["Success", "Failure"] | str, Field(alias="Response")]
    """Success once the channel was answered. It is not the kind of this message, which is an event."""
    channel: Annotated[str, Field(alias="Channel")]
    """The channel; where none was made, what was to be called."""
    context: Annotated[str | None, Field(alias="Context")] = None
    """Where it went on, if it was sent into the dialplan."""
    exten: Annotated[str | None, Field(alias="Exten")] = None
    """The extension in that context."""
    application: Annotated[str | None, Field(alias="Application")] = None
    """What ran on it, if it was given an application."""
    data: Annotated[str | None, Field(alias="Data")] = None
    """The arguments of the application."""
    reason: Annotated[
        OriginateReason | int, Neutral(OriginateReason.FAILURE), Field(alias="Reason", union_mode="left_to_right")
    ]
    """Why."""
    uniqueid: Annotated[str | None, NoneIf("<unknown>", "<null>"), Always(), Field(alias="Uniqueid")] = None
    """The identifier of the channel."""
    caller_id_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="CallerIDNum")] = None
    """The number that was shown."""
    caller_id_name: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="CallerIDName")] = None
    """The name that was shown."""
    chan_variables: Annotated[dict[str, dict[str, str]], Keyed("ChanVariable(*)", Variables())] = Field(
        default_factory=dict
    )
    """The variables that `channelvars` in manager.conf names, by channel."""
