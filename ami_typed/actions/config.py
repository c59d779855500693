# Generated from schema/config.yaml by `python -m codegen`. Do not edit.
"""Actions: configuration files and the server's own database."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.config import DBGetComplete, DBGetResponse
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Numbered,
    Response,
)
from ami_typed.responses.config import GetConfigResponse, GetvarResponse
from ami_typed.snapshots import ConfigChange


class GetConfig(Action[GetConfigResponse], name="GetConfig"):
    """Read a configuration file."""

    spec: ClassVar[ActionSpec] = ActionSpec("GetConfig", privileges=("system", "config"), idempotent=True)

    filename: Annotated[str, Field(alias="Filename")]
    """The file, such as queues.conf."""
    category: Annotated[str | None, Field(alias="Category")] = None
    """Only this category."""
    filter: Annotated[str | None, Field(alias="Filter")] = None
    """Only categories with lines that match, as `name_regex=value_regex` with commas between several."""


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


class DBGet(ListAction[DBGetResponse, DBGetComplete], name="DBGet"):
    """Read a value of the server's database."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DBGet",
        privileges=("system", "reporting"),
        list_spec=ListSpec(empty=("Database entry not found",)),
        idempotent=True,
    )

    family: Annotated[str, Field(alias="Family")]
    """The family."""
    key: Annotated[str, Field(alias="Key")]
    """The key."""


class DBPut(Action[Response], name="DBPut"):
    """Write a value into the server's database."""

    spec: ClassVar[ActionSpec] = ActionSpec("DBPut", privileges=("system",), idempotent=True)

    family: Annotated[str, Field(alias="Family")]
    """The family."""
    key: Annotated[str, Field(alias="Key")]
    """The key."""
    value: Annotated[str | None, Field(alias="Val")] = None
    """The value."""
