# Generated from schema/database.yaml by `python -m codegen`. Do not edit.
"""Events: the server's own database."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Event,
    EventSpec,
    Versions,
)


class DBGetResponse(Event, name="DBGetResponse"):
    """The value that DBGet asked for."""

    spec: ClassVar[EventSpec] = EventSpec("DBGetResponse")

    family: Annotated[str, Field(alias="Family")]
    """The family."""
    key: Annotated[str, Field(alias="Key")]
    """The key."""
    value: Annotated[str, Field(alias="Val")]
    """The value."""


class DBGetComplete(ListComplete, name="DBGetComplete"):
    """The end of the answer to DBGet."""

    spec: ClassVar[EventSpec] = EventSpec("DBGetComplete")


class DBGetTreeResponse(Event, name="DBGetTreeResponse"):
    """One key in the list of DBGetTree.

    Since Asterisk 16.28, 18.14 and 20.
    """

    spec: ClassVar[EventSpec] = EventSpec("DBGetTreeResponse", versions=Versions(since=("16.28", "18.14", "20")))

    key: Annotated[str, Field(alias="Key")]
    """Family and key, such as /family/key."""
    value: Annotated[str, Field(alias="Val")]
    """The value."""


class DBGetTreeComplete(ListComplete, name="DBGetTreeComplete"):
    """The end of the list of DBGetTree.

    Since Asterisk 16.28, 18.14 and 20.
    """

    spec: ClassVar[EventSpec] = EventSpec("DBGetTreeComplete", versions=Versions(since=("16.28", "18.14", "20")))
