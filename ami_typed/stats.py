"""Figures of a client: what came, what became of it, and who is behind. Taken when asked for, so they cost nothing."""

from dataclasses import dataclass

from ami_typed.models import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionStats:
    """The figures of one handler, or of one stream."""

    name: str
    """The handler's name; `stream` for an iterator or a wait."""
    classes: tuple[type[Event], ...]
    """What it subscribed to."""
    queued: int
    """How many events wait for it at this moment."""
    size: int
    """How many may wait."""
    delivered: int
    """How many events it has taken."""
    missed: int
    """How many were lost to it; a loss on the way counts as one, for nobody can tell how many there were."""
    failed: int
    """How many events its handler, or its `where`, failed on."""
    ended: bool
    """Whether it takes no more events."""
    error: Exception | None
    """What it ended with: `EventsLost`, `ConnectionLost`, or what its `where` raised. None where it was closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventStats:
    """What became of the events. The sums are over all subscriptions that there ever were."""

    received: int
    """How many events came, wanted or not, without the items of lists."""
    delivered: int
    """How many were taken: one that three handlers got counts three times."""
    missed: int
    """How many were lost to a subscription; counted for each of them."""
    failed: int
    """How often a handler, or a `where`, failed."""
    subscriptions: tuple[SubscriptionStats, ...]
    """Those that there are now, in the order of their beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """The figures of a client since it was made."""

    messages: int
    """How many messages came."""
    actions: int
    """How many actions the program sent."""
    pending: int
    """How many actions wait for their answers at this moment."""
    reconnects: int
    """How often the connection was lost and made again."""
    events: EventStats
    """What became of the events."""
