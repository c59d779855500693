# Generated from schema/device.yaml by `python -m codegen`. Do not edit.
"""Actions: the states of devices and extensions."""

from typing import ClassVar

from ami_typed.events.device import DeviceStateChange, DeviceStateListComplete
from ami_typed.models import (
    ActionSpec,
    ListAction,
    ListSpec,
)


class DeviceStateList(ListAction[DeviceStateChange, DeviceStateListComplete], name="DeviceStateList"):
    """List the states of all devices."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DeviceStateList",
        privileges=("call", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_manager_devicestate",
    )
