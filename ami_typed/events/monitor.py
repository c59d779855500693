# Generated from schema/monitor.yaml by `python -m codegen`. Do not edit.
"""Events: recording in two files, until Asterisk 20."""

from typing import ClassVar

from ami_typed.models import Event, EventSpec, Versions
from ami_typed.snapshots import ChannelSnapshot


class MonitorStart(ChannelSnapshot, Event, name="MonitorStart"):
    """The recording of a channel begins; MixMonitor has its own event.

    Gone in 21.
    """

    spec: ClassVar[EventSpec] = EventSpec("MonitorStart", event_class="call", versions=Versions(until=("21",)))


class MonitorStop(ChannelSnapshot, Event, name="MonitorStop"):
    """The recording of a channel is over; MixMonitor has its own event.

    Gone in 21.
    """

    spec: ClassVar[EventSpec] = EventSpec("MonitorStop", event_class="call", versions=Versions(until=("21",)))
