# Generated from schema/parking.yaml by `python -m codegen`. Do not edit.
"""Actions: parking lots."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.parking import ParkedCall, ParkedCallsComplete, Parkinglot, ParkinglotsComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Milliseconds,
    Response,
    Versions,
)


class Park(Action[Response], name="Park"):
    """Park a channel."""

    spec: ClassVar[ActionSpec] = ActionSpec("Park", privileges=("call",), module="res_parking")

    channel: Annotated[str, Field(alias="Channel")]
    """Whom."""
    timeout_channel: Annotated[str | None, Field(alias="TimeoutChannel")] = None
    """Whom to call when the parked party has waited too long, such as PJSIP/100; without it whoever was in the call
    with it.
    """
    announce_channel: Annotated[str | None, Field(alias="AnnounceChannel")] = None
    """The channel that hears the place."""
    timeout: Annotated[timedelta | None, Milliseconds(), Field(alias="Timeout")] = None
    """How long it may stay; without it the parking lot decides."""
    parking_lot: Annotated[str | None, Field(alias="Parkinglot")] = None
    """The parking lot; without it that of the channel."""
    parking_space: Annotated[str | None, Versions(since=("18.19", "20.4", "21")), Field(alias="ParkingSpace")] = None
    """The place in it. Since Asterisk 18.19, 20.4 and 21."""


class ParkedCalls(ListAction[ParkedCall, ParkedCallsComplete], name="ParkedCalls"):
    """List the parked calls."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ParkedCalls", privileges=("call",), list_spec=ListSpec(), idempotent=True, module="res_parking"
    )

    parking_lot: Annotated[str | None, Field(alias="ParkingLot")] = None
    """Only those of this parking lot."""


class Parkinglots(ListAction[Parkinglot, ParkinglotsComplete], name="Parkinglots"):
    """List the parking lots."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "Parkinglots", privileges=("call",), list_spec=ListSpec(), idempotent=True, module="res_parking"
    )
