# Generated from schema/device.yaml by `python -m codegen`. Do not edit.
"""Events: the states of devices and extensions."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.device import DeviceState, ExtensionStateCode
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Event,
    EventSpec,
)


class DeviceStateChange(Event, name="DeviceStateChange"):
    """A device is in another state.

    It is also an item in the list of DeviceStateList, where it tells the state as it is.
    """

    spec: ClassVar[EventSpec] = EventSpec("DeviceStateChange", event_class="call")

    device: Annotated[str, Field(alias="Device")]
    """The device, such as PJSIP/100."""
    state: Annotated[DeviceState | str, Field(alias="State", union_mode="left_to_right")]
    """Its state."""


class DeviceStateListComplete(ListComplete, name="DeviceStateListComplete"):
    """The end of the list of DeviceStateList."""

    spec: ClassVar[EventSpec] = EventSpec("DeviceStateListComplete")


class ExtensionStatus(Event, name="ExtensionStatus"):
    """An extension is in another state.

    It is also an item in the list of ExtensionStateList, where it tells the state as it is.
    """

    spec: ClassVar[EventSpec] = EventSpec("ExtensionStatus", event_class="call")

    exten: Annotated[str, Field(alias="Exten")]
    """The extension."""
    context: Annotated[str, Field(alias="Context")]
    """Its context."""
    hint: Annotated[str, Field(alias="Hint")]
    """The devices that it stands for, such as PJSIP/100&PJSIP/101; a presence follows after a comma."""
    status: Annotated[ExtensionStateCode | int | None, Always(), Field(alias="Status", union_mode="left_to_right")] = (
        None
    )
    """Its state."""
    status_text: Annotated[str, Field(alias="StatusText")]
    """The same in words."""


class ExtensionStateListComplete(ListComplete, name="ExtensionStateListComplete"):
    """The end of the list of ExtensionStateList."""

    spec: ClassVar[EventSpec] = EventSpec("ExtensionStateListComplete")


class MobileStatus(Event, name="MobileStatus"):
    """A Bluetooth phone was connected, or is gone."""

    spec: ClassVar[EventSpec] = EventSpec("MobileStatus", event_class="system", module="chan_mobile")

    status: Annotated[Literal["Connect", "Disconnect"] | str, Field(alias="Status")]
    """Which of both."""
    device: Annotated[str, Field(alias="Device")]
    """The phone."""
