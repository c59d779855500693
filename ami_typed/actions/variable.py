# Generated from schema/variable.yaml by `python -m codegen`. Do not edit.
"""Actions: variables of channels and of the server."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response
from ami_typed.responses.variable import GetvarResponse


class Getvar(Action[GetvarResponse], name="Getvar"):
    """Read a variable or a dialplan function.

    A line break in the value breaks the answer in two, because the server does not guard against it.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Getvar", privileges=("call", "reporting"), idempotent=True)

    channel: Annotated[str | None, Field(alias="Channel")] = None
    """The channel; without one it is a global variable."""
    variable: Annotated[str, Field(alias="Variable")]
    """The variable, or a function such as CHANNEL(state)."""


class Setvar(Action[Response], name="Setvar"):
    """Set a variable or a dialplan function."""

    spec: ClassVar[ActionSpec] = ActionSpec("Setvar", privileges=("call",), idempotent=True)

    channel: Annotated[str | None, Field(alias="Channel")] = None
    """The channel; without one it is a global variable."""
    variable: Annotated[str, Field(alias="Variable")]
    """The variable or function."""
    value: Annotated[str, Field(alias="Value")]
    """The new value."""
