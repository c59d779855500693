# Generated from schema/database.yaml by `python -m codegen`. Do not edit.
"""Actions: the server's own database."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.database import DBGetResponse, DBGetTreeComplete, DBGetTreeResponse
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
    Versions,
)


class DBGet(Action[DBGetResponse], name="DBGet"):
    """Read one value of the server's database.

    A key that is not there is an error.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("DBGet", privileges=("system", "reporting"), answer=True, idempotent=True)

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


class DBGetTree(ListAction[DBGetTreeResponse, DBGetTreeComplete], name="DBGetTree"):
    """List keys and values of the server's database.

    Since Asterisk 16.28, 18.14 and 20.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DBGetTree",
        privileges=("system", "reporting"),
        list_spec=ListSpec(),
        idempotent=True,
        versions=Versions(since=("16.28", "18.14", "20")),
    )

    family: Annotated[str | None, Field(alias="Family")] = None
    """Only this family."""
    key: Annotated[str | None, Field(alias="Key")] = None
    """Only this key of the family and those below it."""


class DBDel(Action[Response], name="DBDel"):
    """Delete a key of the server's database.

    A key that is not there is an error from Asterisk 16 on. On 13 it is a success.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("DBDel", privileges=("system",))

    family: Annotated[str, Field(alias="Family")]
    """The family."""
    key: Annotated[str, Field(alias="Key")]
    """The key."""


class DBDelTree(Action[Response], name="DBDelTree"):
    """Delete a family of the server's database, or a part of one."""

    spec: ClassVar[ActionSpec] = ActionSpec("DBDelTree", privileges=("system",))

    family: Annotated[str, Field(alias="Family")]
    """The family."""
    key: Annotated[str | None, Field(alias="Key")] = None
    """Only this key and those below it."""


class DataGet(Action[Response], name="DataGet"):
    """Read the server's internal data as a tree.

    Gone in 16.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DataGet",
        unframed='Its answer does not begin with Response. Use Command(command="data get ...").',
        versions=Versions(until=("16",)),
    )

    path: Annotated[str, Field(alias="Path")]
    """Where in the tree."""
    search: Annotated[str | None, Field(alias="Search")] = None
    """What to look for there."""
    filter: Annotated[str | None, Field(alias="Filter")] = None
    """What of it to tell."""
