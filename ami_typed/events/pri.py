# Generated from schema/pri.yaml by `python -m codegen`. Do not edit.
"""Events: ISDN by chan_dahdi."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    Neutral,
)
from ami_typed.snapshots import ChannelSnapshot


class PRIShowSpans(Event, name="PRIShowSpans"):
    """One D channel in the list of the action PRIShowSpans."""

    spec: ClassVar[EventSpec] = EventSpec("PRIShowSpans", module="chan_dahdi")

    span: Annotated[int | None, Always(), Field(alias="Span")] = None
    """The number of its span."""
    d_channel: Annotated[int | None, Always(), Field(alias="DChannel")] = None
    """The number of the DAHDI line that it is on."""
    order: Annotated[Literal["Primary", "Secondary", "Tertiary", "Quaternary"] | str, Field(alias="Order")]
    """Its place among the D channels of the span."""
    active: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Active")] = None
    """Whether it is the one in use."""
    alarm: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Alarm")] = None
    """Whether something is wrong with it."""
    up: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Up")] = None
    """Whether it is connected."""


class PRIShowSpansComplete(ListComplete, name="PRIShowSpansComplete"):
    """The end of the list of the action PRIShowSpans."""

    spec: ClassVar[EventSpec] = EventSpec("PRIShowSpansComplete", module="chan_dahdi")

    items: Annotated[int, Neutral(0), Field(alias="Items")]
    """How many D channels there were."""


class MCID(ChannelSnapshot, Event, name="MCID"):
    """A called party reports a malicious call.

    The headers that begin with MCallerID tell who called, those with MConnectedID who is connected. A type of
    number and a numbering plan are codes of ITU-T Q.931; a presentation is a number, and its meaning in brackets.
    """

    spec: ClassVar[EventSpec] = EventSpec("MCID", event_class="call", module="chan_dahdi")

    m_caller_id_pres: Annotated[str, Field(alias="MCallerIDPres")]
    """Whether the caller may be shown, such as 0 (Presentation Allowed, Not Screened)."""
    m_caller_id_num_valid: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="MCallerIDNumValid")] = None
    """Whether there is a number."""
    m_caller_id_num: Annotated[str, Field(alias="MCallerIDNum")]
    """The number."""
    m_caller_id_ton: Annotated[int, Neutral(0), Field(alias="MCallerIDton")]
    """The type of number and its plan; 0 without a number."""
    m_caller_id_num_plan: Annotated[int | None, Field(alias="MCallerIDNumPlan")] = None
    """The same; only with a number."""
    m_caller_id_num_pres: Annotated[str | None, Field(alias="MCallerIDNumPres")] = None
    """Whether the number may be shown; only with a number."""
    m_caller_id_name_valid: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="MCallerIDNameValid")] = (
        None
    )
    """Whether there is a name."""
    m_caller_id_name: Annotated[str, Field(alias="MCallerIDName")]
    """The name."""
    m_caller_id_name_char_set: Annotated[str | None, Field(alias="MCallerIDNameCharSet")] = None
    """How the name is encoded, such as iso8859-1; only with a name."""
    m_caller_id_name_pres: Annotated[str | None, Field(alias="MCallerIDNamePres")] = None
    """Whether the name may be shown; only with a name."""
    m_caller_id_subaddr: Annotated[str | None, Field(alias="MCallerIDSubaddr")] = None
    """The subaddress, where there is one."""
    m_caller_id_subaddr_type: Annotated[str | None, Field(alias="MCallerIDSubaddrType")] = None
    """What kind of subaddress it is."""
    m_caller_id_subaddr_odd: Annotated[bool | None, Boolean("1", "0"), Field(alias="MCallerIDSubaddrOdd")] = None
    """Whether it has an odd number of digits."""
    m_connected_id_pres: Annotated[str, Field(alias="MConnectedIDPres")]
    """Whether the connected party may be shown."""
    m_connected_id_num_valid: Annotated[
        bool | None, Boolean("1", "0"), Always(), Field(alias="MConnectedIDNumValid")
    ] = None
    """Whether there is a number."""
    m_connected_id_num: Annotated[str, Field(alias="MConnectedIDNum")]
    """The number."""
    m_connected_id_ton: Annotated[int, Neutral(0), Field(alias="MConnectedIDton")]
    """The type of number and its plan; 0 without a number."""
    m_connected_id_num_plan: Annotated[int | None, Field(alias="MConnectedIDNumPlan")] = None
    """The same; only with a number."""
    m_connected_id_num_pres: Annotated[str | None, Field(alias="MConnectedIDNumPres")] = None
    """Whether the number may be shown; only with a number."""
    m_connected_id_name_valid: Annotated[
        bool | None, Boolean("1", "0"), Always(), Field(alias="MConnectedIDNameValid")
    ] = None
    """Whether there is a name."""
    m_connected_id_name: Annotated[str, Field(alias="MConnectedIDName")]
    """The name."""
    m_connected_id_name_char_set: Annotated[str | None, Field(alias="MConnectedIDNameCharSet")] = None
    """How the name is encoded; only with a name."""
    m_connected_id_name_pres: Annotated[str | None, Field(alias="MConnectedIDNamePres")] = None
    """Whether the name may be shown; only with a name."""
    m_connected_id_subaddr: Annotated[str | None, Field(alias="MConnectedIDSubaddr")] = None
    """The subaddress, where there is one."""
    m_connected_id_subaddr_type: Annotated[str | None, Field(alias="MConnectedIDSubaddrType")] = None
    """What kind of subaddress it is."""
    m_connected_id_subaddr_odd: Annotated[bool | None, Boolean("1", "0"), Field(alias="MConnectedIDSubaddrOdd")] = None
    """Whether it has an odd number of digits."""
