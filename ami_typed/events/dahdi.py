# Generated from schema/dahdi.yaml by `python -m codegen`. Do not edit.
"""Events: DAHDI lines."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.dahdi import DAHDIAlarm
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
    NoneIf,
    Versions,
)


class DAHDIShowChannels(Event, name="DAHDIShowChannels"):
    """One line in the list of the action DAHDIShowChannels."""

    spec: ClassVar[EventSpec] = EventSpec("DAHDIShowChannels", module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""
    channel: Annotated[str | None, Field(alias="Channel")] = None
    """The channel of the call on it. This header and the next two are only there with a call."""
    uniqueid: Annotated[str | None, Field(alias="Uniqueid")] = None
    """The identifier of that channel."""
    account_code: Annotated[str | None, Field(alias="AccountCode")] = None
    """The account to bill."""
    signalling: Annotated[str, Field(alias="Signalling")]
    """How calls are signalled, such as FXO Kewlstart or ISDN PRI."""
    signalling_code: Annotated[int | None, Always(), Field(alias="SignallingCode")] = None
    """The same as a number."""
    context: Annotated[str, Field(alias="Context")]
    """The context in which calls from the line start."""
    do_not_disturb: Annotated[bool | None, Boolean("Enabled", "Disabled"), Always(), Field(alias="DND")] = None
    """Whether the line takes no calls."""
    alarm: Annotated[DAHDIAlarm | str, Field(alias="Alarm", union_mode="left_to_right")]
    """What is wrong with it."""
    description: Annotated[str, Field(alias="Description")]
    """What chan_dahdi.conf says about it."""


class DAHDIShowChannelsComplete(ListComplete, name="DAHDIShowChannelsComplete"):
    """The end of the list of the action DAHDIShowChannels."""

    spec: ClassVar[EventSpec] = EventSpec("DAHDIShowChannelsComplete", module="chan_dahdi")

    items: Annotated[int, Neutral(0), Field(alias="Items")]
    """How many lines there were."""


class DAHDIShowStatus(Event, name="DAHDIShowStatus"):
    """One span in the list of the action DAHDIShowStatus.

    Since Asterisk 18.23, 20.8, 21.3 and 22.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "DAHDIShowStatus", versions=Versions(since=("18.23", "20.8", "21.3", "22")), module="chan_dahdi"
    )

    span: Annotated[int | None, Always(), Field(alias="Span")] = None
    """Its number."""
    description: Annotated[str, Field(alias="Description")]
    """What its card calls it."""
    alarms: Annotated[str, Field(alias="Alarms")]
    """OK or UNCONFIGURED; else what is wrong, such as RED or YEL/BLU, with these words: BLU YEL RED LB REC NOP UUU."""
    irq_misses: Annotated[int, Neutral(0), Field(alias="IRQ")]
    """How many interrupts were missed."""
    bipolar_violations: Annotated[int, Neutral(0), Field(alias="bpviol")]
    """How often two pulses of one polarity followed each other."""
    crc_errors: Annotated[int, Neutral(0), Field(alias="CRC")]
    """How many check sums were wrong."""
    framing: Annotated[Literal["D4", "ESF", "CCS", "CAS"] | str, Field(alias="Framing")]
    """How the line is divided into frames."""
    coding: Annotated[Literal["B8ZS", "HDB3", "AMI", "Unk"] | str, Field(alias="Coding")]
    """The code of the line; Unk where it is another one."""
    options: Annotated[str | None, NoneIf(""), Always(), Field(alias="Options")] = None
    """CRC4, YEL or CRC4/YEL."""
    line_build_out: Annotated[str, Field(alias="LBO")]
    """The length of the line that the signal is made for, such as 133-266 feet (DSX-1)."""


class DAHDIShowStatusComplete(ListComplete, name="DAHDIShowStatusComplete"):
    """The end of the list of the action DAHDIShowStatus.

    Since Asterisk 18.23, 20.8, 21.3 and 22.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "DAHDIShowStatusComplete", versions=Versions(since=("18.23", "20.8", "21.3", "22")), module="chan_dahdi"
    )

    items: Annotated[int, Neutral(0), Field(alias="Items")]
    """How many spans there were."""
