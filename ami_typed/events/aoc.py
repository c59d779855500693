# Generated from schema/aoc.yaml by `python -m codegen`. Do not edit.
"""Events: advice of charge."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.aoc import AOCBilling, AOCCharge, AOCMultiplier
from ami_typed.models import Event, EventSpec, NoneIf, Numbered, Open, Prefixed
from ami_typed.snapshots import ChannelSnapshot
from ami_typed.structures import AOCUnits


class AOCChargeEvent(Event):
    """What a call costs."""

    charge_type: Annotated[AOCCharge | str, Field(alias="Charge/Type", union_mode="left_to_right")]
    """What the cost is told in."""
    charge_billing: Annotated[
        AOCBilling | str | None, NoneIf("NotAvailable"), Field(alias="Charge/BillingID", union_mode="left_to_right")
    ] = None
    """Why it is billed in a special way, if it is."""
    charge_total_type: Annotated[Literal["Total", "SubTotal"] | str | None, Field(alias="Charge/TotalType")] = None
    """Whether more is to come."""
    charge_currency_name: Annotated[str | None, Field(alias="Charge/Currency/Name")] = None
    """The currency, such as EUR."""
    charge_currency_cost: Annotated[int | None, Field(alias="Charge/Currency/Cost")] = None
    """The money, to be multiplied with what follows."""
    charge_currency_multiplier: Annotated[
        AOCMultiplier | str | None, Field(alias="Charge/Currency/Multiplier", union_mode="left_to_right")
    ] = None
    """What to multiply it with."""
    charge_units: Annotated[list[AOCUnits], Numbered("Charge/Units(#)/*")] = Field(default_factory=list[AOCUnits])
    """The units."""


class AOC_S(Event, name="AOC-S"):
    """What a call will cost was told at its start.

    The server names the headers in an odd way, such as `(null)(0)/Duration/Currency/Cost`: the rate's number,
    what is charged, and the figure. They are all in `rates`, as they are.
    """

    spec: ClassVar[EventSpec] = EventSpec("AOC-S", event_class="aoc")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel."""
    rates: Annotated[dict[str, str], Open()] = Field(default_factory=dict)
    """The rates by the names of their headers."""


class AOC_D(AOCChargeEvent, name="AOC-D"):
    """What a call costs so far was told."""

    spec: ClassVar[EventSpec] = EventSpec("AOC-D", event_class="aoc")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel."""


class AOC_E(AOCChargeEvent, name="AOC-E"):
    """What a call cost was told at its end."""

    spec: ClassVar[EventSpec] = EventSpec("AOC-E", event_class="aoc")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel."""
    charging_association: Annotated[str | None, NoneIf(""), Field(alias="ChargingAssociation")] = None
    """Always empty: the charge belongs to no other call. Otherwise one of the next is there."""
    charging_association_id: Annotated[int | None, Field(alias="ChargingAssociation/ID")] = None
    """The number of the call that the charge belongs to."""
    charging_association_number: Annotated[str | None, Field(alias="ChargingAssociation/Number")] = None
    """The telephone number that it belongs to."""
    charging_association_plan: Annotated[int | None, Field(alias="ChargingAssociation/Plan")] = None
    """The plan of that number, as ISDN counts them."""
