# Generated from schema/aoc.yaml by `python -m codegen`. Do not edit.
"""Actions: advice of charge."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.aoc import AOCMultiplierName, AOCTimeScale
from ami_typed.models import Action, ActionSpec, Numbered, Response, Versions
from ami_typed.structures import AOCUnitEntry


class AOCMessage(Action[Response], name="AOCMessage"):
    """Tell a channel what its call costs.

    One message with one rate. Charges (MsgType D and E) need ChargeType, rates (MsgType S) ChargedItem and
    RateType. Channel or ChannelPrefix must be given.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("AOCMessage", privileges=("aoc",))

    channel: Annotated[str | None, Field(alias="Channel")] = None
    """Which."""
    channel_prefix: Annotated[str | None, Field(alias="ChannelPrefix")] = None
    """How its name begins; it counts where no channel is called Channel."""
    message_type: Annotated[Literal["D", "E", "S"], Field(alias="MsgType")]
    """What is told: costs so far, costs at the end, or rates."""
    charge_type: Annotated[Literal["NA", "Free", "Currency", "Unit"] | None, Field(alias="ChargeType")] = None
    """What the costs are told in."""
    units: Annotated[list[AOCUnitEntry] | None, Numbered("*(#)")] = None
    """The units; at most 32 kinds."""
    currency_name: Annotated[str | None, Field(alias="CurrencyName")] = None
    """The currency, such as EUR."""
    currency_amount: Annotated[int | None, Field(alias="CurrencyAmount")] = None
    """The money, to be multiplied with what follows."""
    currency_multiplier: Annotated[AOCMultiplierName | None, Field(alias="CurrencyMultiplier")] = None
    """What to multiply it with."""
    total_type: Annotated[Literal["Total", "SubTotal"] | None, Field(alias="TotalType")] = None
    """Whether more is to come; the server takes Total."""
    billing: Annotated[
        Literal[
            "Normal",
            "ReverseCharge",
            "CreditCard",
            "CallFwdUnconditional",
            "CallFwdBusy",
            "CallFwdNoReply",
            "CallDeflection",
            "CallTransfer",
        ]
        | None,
        Field(alias="AOCBillingId"),
    ] = None
    """Why it is billed in a special way. Only the first three go with MsgType D."""
    charging_association_id: Annotated[int | None, Field(alias="ChargingAssociationId")] = None
    """The number of the call that the charge belongs to, with MsgType E."""
    charging_association_number: Annotated[str | None, Field(alias="ChargingAssociationNumber")] = None
    """The telephone number that it belongs to, with MsgType E."""
    charging_association_plan: Annotated[int | None, Field(alias="ChargingAssociationPlan")] = None
    """The plan of that number, as ISDN counts them."""
    charged_item: Annotated[
        Literal[
            "NA",
            "SpecialArrangement",
            "BasicCommunication",
            "CallAttempt",
            "CallSetup",
            "UserUserInfo",
            "SupplementaryService",
        ]
        | None,
        Versions(since=("18",)),
        Field(alias="ChargedItem"),
    ] = None
    """What the rate is for. Since Asterisk 18."""
    rate_type: Annotated[
        Literal["NA", "Free", "FreeFromBeginning", "Duration", "Flat", "Volume", "SpecialCode"] | None,
        Versions(since=("18",)),
        Field(alias="RateType"),
    ] = None
    """What the rate depends on. Since Asterisk 18."""
    time: Annotated[int | None, Versions(since=("18",)), Field(alias="Time")] = None
    """With Duration: the time that the money is for. Since Asterisk 18."""
    time_scale: Annotated[AOCTimeScale | None, Versions(since=("18",)), Field(alias="TimeScale")] = None
    """What that time is counted in. Since Asterisk 18."""
    granularity: Annotated[int | None, Versions(since=("18",)), Field(alias="Granularity")] = None
    """With Duration: the steps of time that are billed. Since Asterisk 18."""
    granularity_time_scale: Annotated[
        AOCTimeScale | None, Versions(since=("18",)), Field(alias="GranularityTimeScale")
    ] = None
    """What those are counted in. Since Asterisk 18."""
    charging_type: Annotated[
        Literal["ContinuousCharging", "StepFunction"] | None, Versions(since=("18",)), Field(alias="ChargingType")
    ] = None
    """Whether only whole steps are billed. Since Asterisk 18."""
    volume_unit: Annotated[
        Literal["Octet", "Segment", "Message"] | None, Versions(since=("18",)), Field(alias="VolumeUnit")
    ] = None
    """With Volume: what is counted. Since Asterisk 18."""
    code: Annotated[int | None, Versions(since=("18",)), Field(alias="Code")] = None
    """The code of a special arrangement or rate. Since Asterisk 18."""
