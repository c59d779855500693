# Generated from schema/manager.yaml by `python -m codegen`. Do not edit.
"""Actions: the manager connection itself."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.events.manager import WaitEventComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    Blocking,
    Event,
    ListAction,
    ListSpec,
    Response,
    Seconds,
    Versions,
)
from ami_typed.responses.manager import EventsResponse, ListCommandsResponse


class Events(Action[EventsResponse], name="Events"):
    """Choose the event classes that this session receives.

    A server with `brokeneventsaction=yes` does not answer this in most cases.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Events", idempotent=True)

    event_mask: Annotated[str, Field(alias="EventMask")]
    """The classes with commas between them, or `on`, or `off`."""


class Filter(Action[Response], name="Filter"):
    """Add a filter that decides which events reach this session.

    A filter stays until the session ends. Without MatchCriteria it is a regular expression over the text of the
    whole event, and a leading `!` turns it round.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Filter", privileges=("system",))

    operation: Annotated[Literal["Add"], Field(alias="Operation")] = "Add"
    """All that can be done."""
    filter: Annotated[str | None, Field(alias="Filter")] = None
    """What to look for. Criteria that need no value go without it."""
    match_criteria: Annotated[
        str | None, Versions(since=("18.26", "20.11", "21.6", "22.1")), Field(alias="MatchCriteria")
    ] = None
    """Where to look for it, such as `name(Newchannel)` or `action(exclude),header(Channel),method(starts_with)`. An
    older server answers success, ignores this and installs the filter alone. Since Asterisk 18.26, 20.11, 21.6
    and 22.1.
    """


class ListCommands(Action[ListCommandsResponse], name="ListCommands"):
    """List the actions that the server has for this user."""

    spec: ClassVar[ActionSpec] = ActionSpec("ListCommands", idempotent=True)


class WaitEvent(ListAction[Event, WaitEventComplete], name="WaitEvent"):
    """Wait for events.

    Made for HTTP, where events cannot come by themselves. In many releases any event of the server wakes it, also
    one that this session does not receive, so it can return with nothing.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "WaitEvent", list_spec=ListSpec(any=True), blocks=Blocking(field="timeout", default=50.0)
    )

    timeout: Annotated[timedelta | None, Seconds(), Field(alias="Timeout")] = None
    """How long to wait; -1 for as long as it takes."""
