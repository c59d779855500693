# Generated from schema/device.yaml by `python -m codegen`. Do not edit.
"""Actions: the states of devices and extensions."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.device import (
    DeviceStateChange,
    DeviceStateListComplete,
    ExtensionStateListComplete,
    ExtensionStatus,
)
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
)
from ami_typed.responses.device import ExtensionStateResponse


class DeviceStateList(ListAction[DeviceStateChange, DeviceStateListComplete], name="DeviceStateList"):
    """List the states of all devices."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DeviceStateList",
        privileges=("call", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        module="res_manager_devicestate",
    )


class ExtensionState(Action[ExtensionStateResponse], name="ExtensionState"):
    """Ask for the state of an extension."""

    spec: ClassVar[ActionSpec] = ActionSpec("ExtensionState", privileges=("call", "reporting"), idempotent=True)

    exten: Annotated[str, Field(alias="Exten")]
    """The extension."""
    context: Annotated[str, Field(alias="Context")]
    """Its context."""


class ExtensionStateList(ListAction[ExtensionStatus, ExtensionStateListComplete], name="ExtensionStateList"):
    """List the states of all extensions that have a hint."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ExtensionStateList", privileges=("call", "reporting"), list_spec=ListSpec(), idempotent=True
    )
