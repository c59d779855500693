# Generated from schema/rtp.yaml by `python -m codegen`. Do not edit.
"""Events: the quality of media."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import (
    Address,
    AddressForm,
    Epoch,
    Event,
    EventSpec,
    Neutral,
    Numbered,
    Prefixed,
    Seconds,
    Versions,
)
from ami_typed.snapshots import ChannelSnapshot
from ami_typed.structures import RTCPReport


class RTCPEvent(Event):
    """A report on the quality of media."""

    to: Annotated[Address | None, AddressForm(), Field(alias="To")] = None
    """To whom."""
    sent_from: Annotated[Address | None, AddressForm(), Field(alias="From")] = None
    """From which address."""
    rtt: Annotated[timedelta | None, Seconds(), Field(alias="RTT")] = None
    """The round trip time."""
    media_experience_score: Annotated[float | None, Versions(since=("18.17", "20.2", "21")), Field(alias="MES")] = None
    """How good it sounds, at most 100. Since Asterisk 18.17, 20.2 and 21."""
    ssrc: Annotated[str, Field(alias="SSRC")]
    """The sender's stream."""
    packet_type: Annotated[Literal["200(SR)", "201(RR)"] | str, Field(alias="PT")]
    """Whether it is of a sender or of a receiver."""
    report_count: Annotated[int, Neutral(0), Field(alias="ReportCount")]
    """How many reports it holds."""
    sent_ntp: Annotated[datetime | None, Epoch(), Field(alias="SentNTP")] = None
    """The sender's time, in a sender report."""
    sent_rtp: Annotated[int | None, Field(alias="SentRTP")] = None
    """The same as a time of the stream."""
    sent_packets: Annotated[int | None, Field(alias="SentPackets")] = None
    """How many packets the sender has sent."""
    sent_octets: Annotated[int | None, Field(alias="SentOctets")] = None
    """How many octets those were."""
    reports: Annotated[list[RTCPReport], Numbered("Report#*")] = Field(default_factory=list[RTCPReport])
    """The reports."""


class RTCPSent(RTCPEvent, name="RTCPSent"):
    """The server told a peer how well its media arrive."""

    spec: ClassVar[EventSpec] = EventSpec("RTCPSent", event_class="reporting")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel."""


class RTCPReceived(RTCPEvent, name="RTCPReceived"):
    """A peer told the server how well its media arrive."""

    spec: ClassVar[EventSpec] = EventSpec("RTCPReceived", event_class="reporting")

    source: Annotated[ChannelSnapshot | None, Prefixed("")] = None
    """The channel."""
