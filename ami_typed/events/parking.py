# Generated from schema/parking.yaml by `python -m codegen`. Do not edit.
"""Events: parking lots."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Event,
    EventSpec,
    Neutral,
    Prefixed,
    Seconds,
)
from ami_typed.snapshots import ChannelSnapshot


class ParkingEvent(Event):
    """Something happened to a parked call."""

    parker_dial_string: Annotated[str, Field(alias="ParkerDialString")]
    """Who parked it, as it is called back, such as PJSIP/100."""
    parking_lot: Annotated[str, Field(alias="Parkinglot")]
    """The parking lot."""
    parking_space: Annotated[int | None, Always(), Field(alias="ParkingSpace")] = None
    """The place in it, which is the extension to fetch the call from."""
    parking_timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="ParkingTimeout")] = None
    """How much longer it may stay there."""
    parking_duration: Annotated[timedelta | None, Seconds(), Always(), Field(alias="ParkingDuration")] = None
    """How long it has been there."""


class ParkedCall(ParkingEvent, name="ParkedCall"):
    """A call was parked.

    It is also an item in the list of ParkedCalls.
    """

    spec: ClassVar[EventSpec] = EventSpec("ParkedCall", event_class="call", module="res_parking")

    parkee: Annotated[ChannelSnapshot | None, Prefixed("Parkee"), Field(alias="Parkee")] = None
    """Who is parked."""


class ParkedCallTimeOut(ParkingEvent, name="ParkedCallTimeOut"):
    """A parked call waited too long, and is sent back."""

    spec: ClassVar[EventSpec] = EventSpec("ParkedCallTimeOut", event_class="call", module="res_parking")

    parkee: Annotated[ChannelSnapshot | None, Prefixed("Parkee"), Field(alias="Parkee")] = None
    """Who was parked."""


class ParkedCallGiveUp(ParkingEvent, name="ParkedCallGiveUp"):
    """A parked party hung up, or was taken elsewhere."""

    spec: ClassVar[EventSpec] = EventSpec("ParkedCallGiveUp", event_class="call", module="res_parking")

    parkee: Annotated[ChannelSnapshot | None, Prefixed("Parkee"), Field(alias="Parkee")] = None
    """Who was parked."""


class ParkedCallSwap(ParkingEvent, name="ParkedCallSwap"):
    """A channel took the place of a parked one.

    That is what becomes of a parked Local channel when it is taken out of the call.
    """

    spec: ClassVar[EventSpec] = EventSpec("ParkedCallSwap", event_class="call", module="res_parking")

    parkee: Annotated[ChannelSnapshot | None, Prefixed("Parkee"), Field(alias="Parkee")] = None
    """Who is parked now."""


class UnParkedCall(ParkingEvent, name="UnParkedCall"):
    """A parked call was fetched."""

    spec: ClassVar[EventSpec] = EventSpec("UnParkedCall", event_class="call", module="res_parking")

    parkee: Annotated[ChannelSnapshot | None, Prefixed("Parkee"), Field(alias="Parkee")] = None
    """Who was parked."""
    retriever: Annotated[ChannelSnapshot | None, Prefixed("Retriever"), Field(alias="Retriever")] = None
    """Who fetched it."""


class ParkedCallsComplete(ListComplete, name="ParkedCallsComplete"):
    """The end of the list of ParkedCalls."""

    spec: ClassVar[EventSpec] = EventSpec("ParkedCallsComplete")

    total: Annotated[int, Neutral(0), Field(alias="Total")]
    """How many parked calls there are."""


class Parkinglot(Event, name="Parkinglot"):
    """One parking lot in the list of Parkinglots."""

    spec: ClassVar[EventSpec] = EventSpec("Parkinglot")

    name: Annotated[str, Field(alias="Name")]
    """Its name."""
    start_space: Annotated[int | None, Always(), Field(alias="StartSpace")] = None
    """Its first place."""
    stop_space: Annotated[int | None, Always(), Field(alias="StopSpace")] = None
    """Its last one."""
    timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Timeout")] = None
    """How long a call may stay there."""


class ParkinglotsComplete(ListComplete, name="ParkinglotsComplete"):
    """The end of the list of Parkinglots."""

    spec: ClassVar[EventSpec] = EventSpec("ParkinglotsComplete")
