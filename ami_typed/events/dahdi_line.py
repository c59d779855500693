# Generated from schema/dahdi_line.yaml by `python -m codegen`. Do not edit.
"""Events: what happens on DAHDI lines."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.dahdi import DAHDIAlarm
from ami_typed.models import Aliases, Always, Boolean, Event, EventSpec, Neutral
from ami_typed.snapshots import ChannelSnapshot


class Alarm(Event, name="Alarm"):
    """Something is wrong with a DAHDI line."""

    spec: ClassVar[EventSpec] = EventSpec("Alarm", event_class="system", module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""
    alarm: Annotated[DAHDIAlarm | str, Field(alias="Alarm", union_mode="left_to_right")]
    """What is wrong."""


class AlarmClear(Event, name="AlarmClear"):
    """A DAHDI line is well again."""

    spec: ClassVar[EventSpec] = EventSpec("AlarmClear", event_class="system", module="chan_dahdi")

    dahdi_channel: Annotated[str, Aliases("Channel"), Field(alias="DAHDIChannel")]
    """The number of the line."""


class SpanAlarm(Event, name="SpanAlarm"):
    """Something is wrong with a DAHDI span."""

    spec: ClassVar[EventSpec] = EventSpec("SpanAlarm", event_class="system", module="chan_dahdi")

    span: Annotated[int | None, Always(), Field(alias="Span")] = None
    """Its number."""
    alarm: Annotated[DAHDIAlarm | str, Field(alias="Alarm", union_mode="left_to_right")]
    """What is wrong."""


class SpanAlarmClear(Event, name="SpanAlarmClear"):
    """A DAHDI span is well again."""

    spec: ClassVar[EventSpec] = EventSpec("SpanAlarmClear", event_class="system", module="chan_dahdi")

    span: Annotated[int | None, Always(), Field(alias="Span")] = None
    """Its number."""


class DNDState(Event, name="DNDState"):
    """A DAHDI line takes no calls any more, or takes them again."""

    spec: ClassVar[EventSpec] = EventSpec("DNDState", event_class="system", module="chan_dahdi")

    dahdi_channel: Annotated[str, Aliases("Channel"), Field(alias="DAHDIChannel")]
    """The number of the line; for an analog line it is DAHDI/ and the number."""
    do_not_disturb: Annotated[bool | None, Boolean("enabled", "disabled"), Always(), Field(alias="Status")] = None
    """Whether it takes no calls."""


class DAHDIChannel(ChannelSnapshot, Event, name="DAHDIChannel"):
    """A channel got a DAHDI line."""

    spec: ClassVar[EventSpec] = EventSpec("DAHDIChannel", event_class="call", module="chan_dahdi")

    dahdi_group: Annotated[int, Neutral(0), Field(alias="DAHDIGroup")]
    """The groups that the line is in, one bit each."""
    dahdi_span: Annotated[int | None, Always(), Field(alias="DAHDISpan")] = None
    """The number of the span."""
    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line; or pseudo, or no-media (5) for a call without one."""
