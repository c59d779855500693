# Generated from schema/config.yaml by `python -m codegen`. Do not edit.
"""Actions: configuration files."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Numbered, Response
from ami_typed.responses.config import GetConfigJSONResponse, GetConfigResponse, ListCategoriesResponse
from ami_typed.structures import ConfigChange


class GetConfig(Action[GetConfigResponse], name="GetConfig"):
    """Read a configuration file."""

    spec: ClassVar[ActionSpec] = ActionSpec("GetConfig", privileges=("system", "config"), idempotent=True)

    filename: Annotated[str, Field(alias="Filename")]
    """The file, such as queues.conf."""
    category: Annotated[str | None, Field(alias="Category")] = None
    """Only this category."""
    filter: Annotated[str | None, Field(alias="Filter")] = None
    """Only categories with lines that match, as `name_regex=value_regex` with commas between several."""


class GetConfigJSON(Action[GetConfigJSONResponse], name="GetConfigJSON"):
    """Read a configuration file as a JSON document."""

    spec: ClassVar[ActionSpec] = ActionSpec("GetConfigJSON", privileges=("system", "config"), idempotent=True)

    filename: Annotated[str, Field(alias="Filename")]
    """The file, such as queues.conf."""
    category: Annotated[str | None, Field(alias="Category")] = None
    """Only this category."""
    filter: Annotated[str | None, Field(alias="Filter")] = None
    """Only categories with lines that match, as `name_regex=value_regex` with commas between several."""


class ListCategories(Action[ListCategoriesResponse], name="ListCategories"):
    """List the categories of a configuration file."""

    spec: ClassVar[ActionSpec] = ActionSpec("ListCategories", privileges=("config",), idempotent=True)

    filename: Annotated[str, Field(alias="Filename")]
    """The file."""
    match: Annotated[str | None, Field(alias="Match")] = None
    """Only categories with lines that match, like Filter of GetConfig. It is not documented by Asterisk."""


class CreateConfig(Action[Response], name="CreateConfig"):
    """Create an empty configuration file."""

    spec: ClassVar[ActionSpec] = ActionSpec("CreateConfig", privileges=("config",))

    filename: Annotated[str, Field(alias="Filename")]
    """The file; one of that name is emptied."""


class UpdateConfig(Action[Response], name="UpdateConfig"):
    """Change a configuration file.

    The changes are made in their order.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("UpdateConfig", privileges=("config",))

    src_filename: Annotated[str, Field(alias="SrcFilename")]
    """The file to read."""
    dst_filename: Annotated[str, Field(alias="DstFilename")]
    """The file to write."""
    reload: Annotated[str | None, Field(alias="Reload")] = None
    """`yes` to reload everything afterwards, or the name of a module."""
    preserve_effective_context: Annotated[bool | None, Field(alias="PreserveEffectiveContext")] = None
    """Whether a line that is changed to what its template says stays a line of its own; the server takes yes."""
    changes: Annotated[list[ConfigChange] | None, Numbered("*-#", digits=6)] = None
    """What to change."""
