# Generated from schema/config.yaml by `python -m codegen`. Do not edit.
"""Responses: configuration files."""

from typing import Annotated

from pydantic import Field, JsonValue

from ami_typed.models import Always, Json, Numbered, Response
from ami_typed.structures import ConfigCategory


class GetConfigResponse(Response):
    """The answer to GetConfig."""

    categories: Annotated[list[ConfigCategory], Numbered("*-#", digits=6)] = Field(default_factory=list[ConfigCategory])
    """The categories of the file in their order."""


class GetConfigJSONResponse(Response):
    """The answer to GetConfigJSON."""

    document: Annotated[JsonValue | None, Json(), Always(), Field(alias="JSON")] = None
    """The categories by their names, each with its lines as name and value. A name that a category has several times
    has the list of its values here.
    """


class ListCategoriesResponse(Response):
    """The answer to ListCategories."""

    categories: Annotated[list[str], Numbered("Category-#", digits=6)] = Field(default_factory=list)
    """The names of the categories in their order."""
    error: Annotated[str | None, Field(alias="Error")] = None
    """That the file has none."""
