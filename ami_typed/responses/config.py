# Generated from schema/config.yaml by `python -m codegen`. Do not edit.
"""Responses: configuration files and the server's own database."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import Numbered, Response
from ami_typed.snapshots import ConfigCategory


class GetConfigResponse(Response):
    """The answer to GetConfig."""

    categories: Annotated[list[ConfigCategory], Numbered("*-#", digits=6)] = Field(default_factory=list[ConfigCategory])
    """The categories of the file in their order."""


class GetvarResponse(Response):
    """The answer to Getvar."""

    variable: Annotated[str, Field(alias="Variable")]
    """What was asked for."""
    value: Annotated[str, Field(alias="Value")]
    """Its value; empty also where there is no such variable."""
