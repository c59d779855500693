# Generated from schema/meetme.yaml by `python -m codegen`. Do not edit.
"""Events: conferences of MeetMe."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Clock,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Seconds,
)
from ami_typed.snapshots import ChannelSnapshot


class MeetmeEvent(Event):
    """Something happened in a conference of MeetMe."""

    meetme: Annotated[str, Field(alias="Meetme")]
    """The number of the conference."""


class MeetmeJoin(ChannelSnapshot, MeetmeEvent, name="MeetmeJoin"):
    """A participant came into a conference."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeJoin", event_class="call", module="app_meetme")

    user: Annotated[int | None, Always(), Field(alias="User")] = None
    """The number of the participant in the conference."""
    duration: Annotated[timedelta | None, Seconds(), Field(alias="Duration")] = None
    """How long the participant has been there; left out in the first second."""


class MeetmeLeave(ChannelSnapshot, MeetmeEvent, name="MeetmeLeave"):
    """A participant left a conference."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeLeave", event_class="call", module="app_meetme")

    user: Annotated[int | None, Always(), Field(alias="User")] = None
    """The number of the participant in the conference."""
    duration: Annotated[timedelta | None, Seconds(), Field(alias="Duration")] = None
    """How long the participant was there; left out in the first second."""


class MeetmeEnd(MeetmeEvent, name="MeetmeEnd"):
    """A conference is over."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeEnd", event_class="call", module="app_meetme")


class MeetmeMute(ChannelSnapshot, MeetmeEvent, name="MeetmeMute"):
    """A participant of a conference was muted, or can be heard again."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeMute", event_class="call", module="app_meetme")

    muted: Annotated[bool | None, Boolean("on", "off"), Always(), Field(alias="Status")] = None
    """Whether nobody hears the participant."""
    user: Annotated[int | None, Always(), Field(alias="User")] = None
    """The number of the participant in the conference."""
    duration: Annotated[timedelta | None, Seconds(), Field(alias="Duration")] = None
    """How long the participant has been there; left out in the first second."""


class MeetmeTalking(ChannelSnapshot, MeetmeEvent, name="MeetmeTalking"):
    """A participant of a conference begins to talk, or stops."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeTalking", event_class="call", module="app_meetme")

    talking: Annotated[bool | None, Boolean("on", "off"), Always(), Field(alias="Status")] = None
    """Whether the participant talks now."""
    user: Annotated[int | None, Always(), Field(alias="User")] = None
    """The number of the participant in the conference."""
    duration: Annotated[timedelta | None, Seconds(), Field(alias="Duration")] = None
    """How long the participant has been there; left out in the first second."""


class MeetmeTalkRequest(ChannelSnapshot, MeetmeEvent, name="MeetmeTalkRequest"):
    """A muted participant of a conference asks to be heard, or no longer does."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeTalkRequest", event_class="call", module="app_meetme")

    asking: Annotated[bool | None, Boolean("on", "off"), Always(), Field(alias="Status")] = None
    """Whether the participant asks."""
    user: Annotated[int | None, Always(), Field(alias="User")] = None
    """The number of the participant in the conference."""
    duration: Annotated[timedelta | None, Seconds(), Field(alias="Duration")] = None
    """How long the participant has been there; left out in the first second."""


class MeetmeList(Event, name="MeetmeList"):
    """One participant in the list of the action MeetmeList."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeList", module="app_meetme")

    conference: Annotated[str, Field(alias="Conference")]
    """The number of the conference."""
    user_number: Annotated[int | None, Always(), Field(alias="UserNumber")] = None
    """The number of the participant in the conference."""
    caller_id_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="CallerIDNum")] = None
    """The participant's number."""
    caller_id_name: Annotated[str | None, NoneIf("<no name>"), Always(), Field(alias="CallerIDName")] = None
    """The participant's name."""
    connected_line_num: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="ConnectedLineNum")] = None
    """The number at the other end."""
    connected_line_name: Annotated[str | None, NoneIf("<no name>"), Always(), Field(alias="ConnectedLineName")] = None
    """The name at the other end."""
    channel: Annotated[str, Field(alias="Channel")]
    """The participant's channel."""
    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""
    role: Annotated[Literal["Talk and listen", "Listen only", "Talk only"] | str, Field(alias="Role")]
    """What the participant may do."""
    marked_user: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="MarkedUser")] = None
    """Whether others wait for the participant."""
    muted: Annotated[Literal["No", "By self", "By admin"] | str, Field(alias="Muted")]
    """Whether nobody hears the participant, and by whose wish."""
    talking: Annotated[Literal["Yes", "No", "Not monitored"] | str, Field(alias="Talking")]
    """Whether the participant talks, where the conference finds out."""


class MeetmeListComplete(ListComplete, name="MeetmeListComplete"):
    """The end of the list of the action MeetmeList."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeListComplete", module="app_meetme")


class MeetmeListRooms(Event, name="MeetmeListRooms"):
    """One conference in the list of the action MeetmeListRooms."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeListRooms", module="app_meetme")

    conference: Annotated[str, Field(alias="Conference")]
    """Its number."""
    parties: Annotated[int, Neutral(0), Field(alias="Parties")]
    """How many participants it has."""
    marked: Annotated[int | None, NoneIf("N/A"), Always(), Field(alias="Marked")] = None
    """How many of them are marked; None for nobody."""
    activity: Annotated[timedelta | None, Clock(), Always(), Field(alias="Activity")] = None
    """How long it has lasted."""
    creation: Annotated[Literal["Static", "Dynamic"] | str, Field(alias="Creation")]
    """Whether it stands in the configuration, or was made when somebody called."""
    locked: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Locked")] = None
    """Whether nobody can come in any more."""


class MeetmeListRoomsComplete(ListComplete, name="MeetmeListRoomsComplete"):
    """The end of the list of the action MeetmeListRooms."""

    spec: ClassVar[EventSpec] = EventSpec("MeetmeListRoomsComplete", module="app_meetme")
