# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""The entries of lists that messages hold."""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import Field

from ami_typed.models import Always, Boolean, Neutral, Numbered, Repeated, Seconds, Separated, Structure


class AOCUnits(Structure):
    """Units that a call costs."""

    number: Annotated[int | None, Field(alias="NumberOf")] = None
    """How many."""
    kind: Annotated[int | None, Field(alias="TypeOf")] = None
    """Of which kind."""


class AOCUnitEntry(Structure):
    """Units that AOCMessage tells."""

    number: Annotated[int | None, Field(alias="UnitAmount")] = None
    """How many."""
    kind: Annotated[int | None, Field(alias="UnitType")] = None
    """Of which kind."""


class ConfigCategory(Structure):
    """One category of a configuration file."""

    category: Annotated[str, Field(alias="Category")]
    """Its name."""
    lines: Annotated[list[str], Numbered("Line-#", digits=6)] = Field(default_factory=list)
    """Its lines, each as `name=value`."""
    is_template: Annotated[bool | None, Boolean("1", "0"), Field(alias="IsTemplate")] = None
    """Whether it is a template only."""
    templates: Annotated[list[str], Separated(","), Field(alias="Templates")] = Field(default_factory=list)
    """The templates that it takes lines from."""


class ConfigChange(Structure):
    """One change of UpdateConfig."""

    action: Annotated[
        Literal["NewCat", "RenameCat", "DelCat", "EmptyCat", "Update", "Delete", "Append", "Insert"],
        Field(alias="Action"),
    ]
    """What to do."""
    cat: Annotated[str, Field(alias="Cat")]
    """The category to do it in."""
    var: Annotated[str | None, Field(alias="Var")] = None
    """The name of the line."""
    value: Annotated[str | None, Field(alias="Value")] = None
    """The new value, or the new name of the category."""
    match: Annotated[str | None, Field(alias="Match")] = None
    """Only a line that has this value now."""
    line: Annotated[int | None, Field(alias="Line")] = None
    """The line to insert before."""
    options: Annotated[str | None, Field(alias="Options")] = None
    """Further words, such as allowdups or inherit="template" for a new category."""


class QueueRuleSteps(Structure):
    """A rule that changes the penalties while a caller waits."""

    name: Annotated[str, Field(alias="RuleList")]
    """Its name."""
    steps: Annotated[list[str], Repeated(), Field(alias="Rule")] = Field(default_factory=list)
    """Its steps, each as seconds,maximum,minimum, such as `30,+3,0`."""


class RTCPReport(Structure):
    """What a report says about one stream."""

    source_ssrc: Annotated[str, Field(alias="SourceSSRC")]
    """The stream, such as 0x020d5126."""
    fraction_lost: Annotated[int, Neutral(0), Field(alias="FractionLost")]
    """The part of the packets that was lost since the last report, in 256ths."""
    cumulative_lost: Annotated[int, Neutral(0), Field(alias="CumulativeLost")]
    """How many packets were lost so far."""
    highest_sequence: Annotated[int, Neutral(0), Field(alias="HighestSequence")]
    """The greatest sequence number that came."""
    sequence_number_cycles: Annotated[int, Neutral(0), Field(alias="SequenceNumberCycles")]
    """How often the sequence numbers began anew."""
    jitter: Annotated[int, Neutral(0), Field(alias="IAJitter")]
    """The jitter, in units of the stream's clock."""
    lsr: Annotated[int, Neutral(0), Field(alias="LSR")]
    """The middle bits of the time of the last sender report, 0 for none."""
    dlsr: Annotated[timedelta | None, Seconds(), Always(), Field(alias="DLSR")] = None
    """The time since that report came."""
