"""Classes of events and actions for the tests of sessions."""

from typing import Annotated, TypeVar

from pydantic import Field

from ami_typed.exchange import Exchange
from ami_typed.models import Action, ActionSpec, Event, ListAction, ListSpec
from ami_typed.session import Session

R = TypeVar("R")

QUEUE = ("QueueParams", "Queue: support", "Max: 0", "Strategy: ringall", "Calls: 0", "Holdtime: 0", "TalkTime: 0")


class Value(Event, name="ValueInTests"):
    value: Annotated[str, Field(alias="Val")]


class GetValue(Action[Value], name="GetValueInTests"):
    """An action that is answered with one event, as DBGet and FAXStats are."""


class Entry(Event, name="EntryInTests"):
    number: Annotated[int | None, Field(alias="Number")] = None


class EntriesComplete(Event, name="EntriesCompleteInTests"):
    pass


class Entries(ListAction[Entry, EntriesComplete], name="EntriesInTests"):
    """A list of which an error can mean that it is empty."""

    spec = ActionSpec("EntriesInTests", list_spec=ListSpec(empty=("No entries found",)))


class UnmarkedEntries(ListAction[Entry, EntriesComplete], name="UnmarkedEntriesInTests"):
    """A list whose items have no ActionID, as those of IAXpeers."""

    spec = ActionSpec("UnmarkedEntriesInTests", list_spec=ListSpec(items_without_action_id=True))


def begin(action: Action[R]) -> tuple[Session, Exchange[R]]:
    session = Session()
    return session, session.begin(action)
