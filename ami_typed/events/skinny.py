# Generated from schema/skinny.yaml by `python -m codegen`. Do not edit.
"""Events: Skinny devices and their lines."""

from typing import Annotated, ClassVar

from pydantic import Field

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


class DeviceEntry(Event, name="DeviceEntry"):
    """One device in the list of SKINNYdevices.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "DeviceEntry", versions=Versions(until=("21",), deprecated=("20",)), module="chan_skinny"
    )

    channel_type: Annotated[str, Field(alias="Channeltype")]
    """Always SKINNY."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    channel_object_type: Annotated[str, Field(alias="ChannelObjectType")]
    """Always device."""
    device_id: Annotated[str, Field(alias="DeviceId")]
    """Its identifier, such as SEP00D0BA847E6B."""
    ip_address: Annotated[str | None, NoneIf("-none-"), Always(), Field(alias="IPaddress")] = None
    """Where it is, if it is registered."""
    type: Annotated[str, Field(alias="Type")]
    """Its model, such as 7960, or No Device."""
    registered: Annotated[bool | None, Boolean("registered", "unregistered"), Always(), Field(alias="Devicestatus")] = (
        None
    )
    """Whether it is registered."""
    number_of_lines: Annotated[int, Neutral(0), Field(alias="NumberOfLines")]
    """How many lines it has."""


class DevicelistComplete(ListComplete, name="DevicelistComplete"):
    """The end of the list of SKINNYdevices.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[EventSpec] = EventSpec("DevicelistComplete", versions=Versions(until=("21",), deprecated=("20",)))


class LineEntry(Event, name="LineEntry"):
    """One line in the list of SKINNYlines.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[EventSpec] = EventSpec(
        "LineEntry", versions=Versions(until=("21",), deprecated=("20",)), module="chan_skinny"
    )

    channel_type: Annotated[str, Field(alias="Channeltype")]
    """Always SKINNY."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    channel_object_type: Annotated[str, Field(alias="ChannelObjectType")]
    """Always line."""
    device: Annotated[str | None, NoneIf("None"), Always(), Field(alias="Device")] = None
    """Its device."""
    instance: Annotated[int | None, Always(), Field(alias="Instance")] = None
    """Its number on the device; 0 while it has none."""
    label: Annotated[str, Field(alias="Label")]
    """What the device shows for it."""


class LinelistComplete(ListComplete, name="LinelistComplete"):
    """The end of the list of SKINNYlines.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[EventSpec] = EventSpec("LinelistComplete", versions=Versions(until=("21",), deprecated=("20",)))
