# Generated from schema/device.yaml by `python -m codegen`. Do not edit.
"""Responses: the states of devices and extensions."""

from typing import Annotated

from pydantic import Field

from ami_typed.enums.device import ExtensionStateCode
from ami_typed.models import Always, NoneIf, Response


class ExtensionStateResponse(Response):
    """The answer to the action ExtensionState."""

    exten: Annotated[str, Field(alias="Exten")]
    """The extension that was asked for."""
    context: Annotated[str, Field(alias="Context")]
    """Its context."""
    hint: Annotated[str | None, NoneIf(""), Always(), Field(alias="Hint")] = None
    """The devices that it stands for, such as PJSIP/100&PJSIP/101; a presence follows after a comma."""
    status: Annotated[
        ExtensionStateCode | int | None, NoneIf("-1"), Always(), Field(alias="Status", union_mode="left_to_right")
    ] = None
    """Its state; None if it has no hint."""
    status_text: Annotated[str, Field(alias="StatusText")]
    """The same in words."""
