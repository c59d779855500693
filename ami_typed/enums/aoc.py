# Generated from schema/aoc.yaml by `python -m codegen`. Do not edit.
"""Enums: advice of charge."""

from enum import StrEnum


class AOCCharge(StrEnum):
    """What a call costs is told in."""

    NOT_AVAILABLE = "NotAvailable"
    """Nobody knows."""
    FREE = "Free"
    """It is free."""
    CURRENCY = "Currency"
    """Money."""
    UNITS = "Units"
    """Units."""


class AOCBilling(StrEnum):
    """Why a call is billed in a special way."""

    NORMAL = "Normal"
    """It is not."""
    REVERSE_CHARGE = "Reverse"
    """The called party pays."""
    CREDIT_CARD = "CreditCard"
    """A credit card pays."""
    CALL_FORWARDING_UNCONDITIONAL = "CallForwardingUnconditional"
    """It was forwarded in any case."""
    CALL_FORWARDING_BUSY = "CallForwardingBusy"
    """It was forwarded from a busy party."""
    CALL_FORWARDING_NO_REPLY = "CallForwardingNoReply"
    """It was forwarded because nobody answered."""
    CALL_DEFLECTION = "CallDeflection"
    """The called party sent it elsewhere."""
    CALL_TRANSFER = "CallTransfer"
    """It was transferred."""


class AOCMultiplier(StrEnum):
    """What a cost is to be multiplied with."""

    ONE_THOUSANDTH = "1/1000"
    """Thousandths."""
    ONE_HUNDREDTH = "1/100"
    """Hundredths."""
    ONE_TENTH = "1/10"
    """Tenths."""
    ONE = "1"
    """Whole units of the currency."""
    TEN = "10"
    """Tens."""
    HUNDRED = "100"
    """Hundreds."""
    THOUSAND = "1000"
    """Thousands."""


class AOCMultiplierName(StrEnum):
    """What an amount is to be multiplied with, as AOCMessage takes it."""

    ONE_THOUSANDTH = "OneThousandth"
    """Thousandths."""
    ONE_HUNDREDTH = "OneHundredth"
    """Hundredths."""
    ONE_TENTH = "OneTenth"
    """Tenths."""
    ONE = "One"
    """Whole units of the currency."""
    TEN = "Ten"
    """Tens."""
    HUNDRED = "Hundred"
    """Hundreds."""
    THOUSAND = "Thousand"
    """Thousands."""


class AOCTimeScale(StrEnum):
    """What a time is counted in."""

    ONE_HUNDREDTH_SECOND = "OneHundredthSecond"
    """Hundredths of a second."""
    ONE_TENTH_SECOND = "OneTenthSecond"
    """Tenths of a second."""
    SECOND = "Second"
    """Seconds."""
    TEN_SECONDS = "TenSeconds"
    """Ten seconds."""
    MINUTE = "Minute"
    """Minutes."""
    HOUR = "Hour"
    """Hours."""
    DAY = "Day"
    """Days."""
