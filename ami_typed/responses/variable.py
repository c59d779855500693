# Generated from schema/variable.yaml by `python -m codegen`. Do not edit.
"""Responses: variables of channels and of the server."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import Response


class GetvarResponse(Response):
    """The answer to Getvar."""

    variable: Annotated[str, Field(alias="Variable")]
    """What was asked for."""
    value: Annotated[str, Field(alias="Value")]
    """Its value; empty also where there is no such variable."""
