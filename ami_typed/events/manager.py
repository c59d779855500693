# Generated from schema/manager.yaml by `python -m codegen`. Do not edit.
"""Events: the manager connection itself."""

from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Event, EventSpec, Neutral, Seconds, Versions


class ListComplete(Event):
    """The end of a list that an action asked for."""

    list_items: Annotated[int, Neutral(0), Field(alias="ListItems")]
    """How many items the server says it sent. Not every list counts all of them."""


class FullyBooted(Event, name="FullyBooted"):
    """The server is up, with all its modules.

    A user that reads the system class also gets it right after the login. Over HTTP it then stands in the answer
    to the login itself.
    """

    spec: ClassVar[EventSpec] = EventSpec("FullyBooted", event_class="system")

    uptime: Annotated[timedelta | None, Seconds(), Versions(since=("16",)), Field(alias="Uptime")] = None
    """For how long the server has run. Since Asterisk 16."""
    last_reload: Annotated[timedelta | None, Seconds(), Versions(since=("16",)), Field(alias="LastReload")] = None
    """How long ago it last read its configuration. Since Asterisk 16."""
    status: Annotated[str, Field(alias="Status")]
    """Always Fully Booted."""


class WaitEventComplete(Event, name="WaitEventComplete"):
    """WaitEvent is over."""

    spec: ClassVar[EventSpec] = EventSpec("WaitEventComplete")
