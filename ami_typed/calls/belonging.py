"""Which channels an event is about.

Where an event holds them is found once for each class: asking each event whether it is of a class would cost more than
to find its call.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast, get_args

from ami_typed import events
from ami_typed.models import Event
from ami_typed.snapshots import ChannelSnapshot


class Places(NamedTuple):
    """Where the events of a class hold channels."""

    own: bool
    """Whether the event is the snapshot of a channel itself."""
    nested: tuple[str, ...]
    """The fields that hold snapshots."""
    identifiers: tuple[str, ...]
    """Where there are none, the fields that identify a channel: of Rename, Cdr and the like."""
    tied: tuple[str, str] | None
    """The two fields whose channels the event makes one call of, whatever their linkedids say."""
    by_action: bool
    """Whether its ActionID tells the call."""


@cache
def places_of(cls: type[Event]) -> Places:
    """Where the events of a class hold channels."""
    fields = cls.model_fields
    own = issubclass(cls, ChannelSnapshot)
    nested = tuple(
        name for name, field in fields.items() if ChannelSnapshot in (field.annotation, *get_args(field.annotation))
    )
    identifiers = () if own or nested else tuple(name for name in ("uniqueid", "linkedid") if name in fields)
    tied = None
    if issubclass(cls, events.DialBegin):
        tied = ("source", "dest")
    elif issubclass(cls, events.LocalBridge):
        tied = ("local_one", "local_two")
    return Places(own, nested, identifiers, tied, issubclass(cls, events.OriginateResponse))


def snapshots(event: Event) -> Iterator[ChannelSnapshot]:
    """The channels that an event shows, first its own."""
    places = places_of(event.__class__)
    if places.own:
        yield cast(ChannelSnapshot, event)  # of whose class that was found
    for field in places.nested:
        snapshot: ChannelSnapshot | None = getattr(event, field)
        if snapshot is not None:
            yield snapshot
