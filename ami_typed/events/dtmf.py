# Generated from schema/dtmf.yaml by `python -m codegen`. Do not edit.
"""Events: keys and signals."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Always, Event, EventSpec, Milliseconds, Versions
from ami_typed.snapshots import ChannelSnapshot


class DTMFBegin(ChannelSnapshot, Event, name="DTMFBegin"):
    """A key is pressed."""

    spec: ClassVar[EventSpec] = EventSpec("DTMFBegin", event_class="dtmf")

    digit: Annotated[str, Field(alias="Digit")]
    """Which."""
    direction: Annotated[Literal["Received", "Sent"] | str, Field(alias="Direction")]
    """Seen from the server."""


class DTMFEnd(ChannelSnapshot, Event, name="DTMFEnd"):
    """A key is released."""

    spec: ClassVar[EventSpec] = EventSpec("DTMFEnd", event_class="dtmf")

    digit: Annotated[str, Field(alias="Digit")]
    """Which."""
    duration: Annotated[timedelta | None, Milliseconds(), Always(), Field(alias="DurationMs")] = None
    """How long it was pressed."""
    direction: Annotated[Literal["Received", "Sent"] | str, Field(alias="Direction")]
    """Seen from the server."""


class Flash(ChannelSnapshot, Event, name="Flash"):
    """The hook was pressed for a moment.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("Flash", event_class="call", versions=Versions(since=("16",)))


class Wink(ChannelSnapshot, Event, name="Wink"):
    """A line gave a wink signal.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("Wink", event_class="call", versions=Versions(since=("16",)))
