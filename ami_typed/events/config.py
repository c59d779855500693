# Generated from schema/config.yaml by `python -m codegen`. Do not edit.
"""Events: configuration files and the server's own database."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Event,
    EventSpec,
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
