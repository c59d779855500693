# Generated from schema/skinny.yaml by `python -m codegen`. Do not edit.
"""Actions: Skinny devices and their lines."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.skinny import DeviceEntry, DevicelistComplete, LineEntry, LinelistComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
    Versions,
)


class SKINNYdevices(ListAction[DeviceEntry, DevicelistComplete], name="SKINNYdevices"):
    """List the Skinny devices.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SKINNYdevices",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("20",)),
        module="chan_skinny",
    )


class SKINNYlines(ListAction[LineEntry, LinelistComplete], name="SKINNYlines"):
    """List the Skinny lines.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SKINNYlines",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(until=("21",), deprecated=("20",)),
        module="chan_skinny",
    )


class SKINNYshowdevice(Action[Response], name="SKINNYshowdevice"):
    """Print all about a Skinny device.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SKINNYshowdevice",
        privileges=("system", "reporting"),
        unframed='Its answer does not say what it is, nor to which action it belongs. Use Command(command="skinny show device NAME").',
        versions=Versions(until=("21",), deprecated=("20",)),
        module="chan_skinny",
    )

    device: Annotated[str, Field(alias="Device")]
    """The device."""


class SKINNYshowline(Action[Response], name="SKINNYshowline"):
    """Print all about a Skinny line.

    Gone in 21, deprecated since 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SKINNYshowline",
        privileges=("system", "reporting"),
        unframed='Its answer does not say what it is, nor to which action it belongs. Use Command(command="skinny show line NAME").',
        versions=Versions(until=("21",), deprecated=("20",)),
        module="chan_skinny",
    )

    line: Annotated[str, Field(alias="Line")]
    """The line."""
