"""What the schema says about a class as a whole: one tuple, the `spec` of each model class."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

BRANCHES = (13, 16, 18, 20, 21, 22, 23)
"""The Asterisk branches that the schema describes."""


class Versions(NamedTuple):
    """In which Asterisk branches something exists.

    Each word is a branch (`"18"`: it and all later ones) or a release of a branch (`"20.5"`: that branch only, but the
    last word means its branch and all later ones). `until` names the first branch or release without it. The minor
    number informs people; the branch alone decides here, because a server's banner tells no more.
    """

    since: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()

    def available_in(self, branch: int) -> bool:
        """Whether the newest release of a branch has it."""
        return (not self.since or _reached(self.since, branch)) and not (self.until and _reached(self.until, branch))


def _reached(words: tuple[str, ...], branch: int) -> bool:
    branches = [int(word.partition(".")[0]) for word in words]
    return branch in branches or branch > branches[-1]


class EventSpec(NamedTuple):
    """The facts about an event class that are not in its fields."""

    wire_name: str
    """Its name as Asterisk writes it: `Event: <wire_name>`."""
    event_class: str | None = None
    """The class of events that it belongs to (`call`, `system` ...): a manager user needs the read privilege of that
    name to receive it, and where it is several (`system,user`) all of them. None for an event that is only sent as the
    answer to an action."""
    event_class_by_branch: Mapping[int, str] = MappingProxyType({})
    """Where the class differs between branches: the branches that differ."""
    subtype: str | None = None
    """The header whose value picks a user's own subclass (`UserEvent`), if there is one."""
    versions: Versions = Versions()
    module: str | None = None
    """The Asterisk module that sends it, where it is not the core."""

    def available_in(self, branch: int) -> bool:
        """Whether the newest release of a branch knows it."""
        return self.versions.available_in(branch)

    def class_in(self, branch: int | None) -> str | None:
        """Its event class in a branch; in the newest one for None."""
        return self.event_class if branch is None else self.event_class_by_branch.get(branch, self.event_class)


class ListSpec(NamedTuple):
    """How the list that answers an action behaves, beyond its items and its complete event."""

    empty: tuple[str, ...] = ()
    """Error texts that only mean that there is nothing to list."""
    optional: bool = False
    """The server may answer with a plain success and no list."""
    any: bool = False
    """Every event that comes before the complete event is an item (WaitEvent)."""
    items_without_action_id: bool = False
    """The items carry no ActionID, and are told by their place (IAXpeers)."""


class Blocking(NamedTuple):
    """How long an action holds up the server's side of the connection."""

    field: str | None = None
    """The field of the action that says how long, a `timedelta`."""
    default: float = 0.0
    """How many seconds it is where the field is not given."""
    unless: str | None = None
    """The field that, when it is true, makes the action not block."""


class ActionSpec(NamedTuple):
    """The facts about an action class that are not in its fields."""

    wire_name: str
    """Its name as Asterisk reads it: `Action: <wire_name>`."""
    privileges: tuple[str, ...] = ()
    """Write privileges, one of which the manager user needs; empty: none is needed."""
    either: tuple[tuple[str, ...], ...] = ()
    """Groups of fields of which exactly one must be given, and given whole."""
    requires: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Fields that need others beside them."""
    list_spec: ListSpec | None = None
    """Set where the answer is a list."""
    answer: bool = False
    """The answer is one event, after the response."""
    blocks: Blocking | None = None
    """Set where, while it runs, the server answers nothing else on this connection and sends no events."""
    unframed: str | None = None
    """Its answer cannot be told from what follows it: it is refused, and this is the way round."""
    idempotent: bool = False
    """To run it twice does no more than to run it once."""
    versions: Versions = Versions()
    module: str | None = None
    """The Asterisk module that provides it, where it is not the core."""

    def available_in(self, branch: int) -> bool:
        """Whether the newest release of a branch knows it."""
        return self.versions.available_in(branch)
