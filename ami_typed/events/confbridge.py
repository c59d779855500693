# Generated from schema/confbridge.yaml by `python -m codegen`. Do not edit.
"""Events: conferences of ConfBridge."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    Seconds,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot


class ConfbridgeList(ChannelSnapshot, Event, name="ConfbridgeList"):
    """One participant in the list of the action ConfbridgeList."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeList", module="app_confbridge")

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
    admin: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Admin")] = None
    """Whether the participant may govern it."""
    marked_user: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="MarkedUser")] = None
    """Whether others wait for the participant."""
    wait_marked: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="WaitMarked")] = None
    """Whether the participant waits for a marked one."""
    end_marked: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="EndMarked")] = None
    """Whether the participant is put out when the last marked one leaves."""
    end_marked_any: Annotated[
        bool | None, Boolean("Yes", "No"), Versions(since=("16.29", "18.15", "20")), Field(alias="EndMarkedAny")
    ] = None
    """Whether the participant is put out when any marked one leaves. Since Asterisk 16.29, 18.15 and 20."""
    waiting: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Waiting")] = None
    """Whether the participant waits now."""
    muted: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Muted")] = None
    """Whether nobody hears the participant."""
    talking: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Talking")] = None
    """Whether the participant talks."""
    answered_time: Annotated[timedelta | None, Seconds(), Always(), Field(alias="AnsweredTime")] = None
    """For how long the participant is in a call."""


class ConfbridgeListComplete(ListComplete, name="ConfbridgeListComplete"):
    """The end of the list of the action ConfbridgeList."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeListComplete", module="app_confbridge")


class ConfbridgeListRooms(Event, name="ConfbridgeListRooms"):
    """One conference in the list of the action ConfbridgeListRooms."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeListRooms", module="app_confbridge")

    conference: Annotated[str, Field(alias="Conference")]
    """Its name."""
    parties: Annotated[int, Neutral(0), Field(alias="Parties")]
    """How many participants it has, those who wait included."""
    marked: Annotated[int, Neutral(0), Field(alias="Marked")]
    """How many of them are marked."""
    locked: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Locked")] = None
    """Whether nobody can come in any more."""
    muted: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Muted")] = None
    """Whether all were muted who may not govern it."""


class ConfbridgeListRoomsComplete(ListComplete, name="ConfbridgeListRoomsComplete"):
    """The end of the list of the action ConfbridgeListRooms."""

    spec: ClassVar[EventSpec] = EventSpec("ConfbridgeListRoomsComplete", module="app_confbridge")
