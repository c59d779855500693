"""Which channels an event is about."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from ami_typed import events
from ami_typed.models import Event
from ami_typed.snapshots import ChannelSnapshot


def snapshots(event: Event) -> Iterator[ChannelSnapshot]:
    """The channels that an event shows, first its own."""
    if isinstance(event, ChannelSnapshot):
        yield event
    for field in _nested(type(event)):
        snapshot: ChannelSnapshot | None = getattr(event, field)
        if snapshot is not None:
            yield snapshot


def tied(event: Event) -> tuple[str, str] | None:
    """The uniqueids of two channels that an event makes one call of, whatever their linkedids say."""
    match event:
        case events.DialBegin(source=ChannelSnapshot() as source, dest=ChannelSnapshot() as dest):
            return source.uniqueid, dest.uniqueid
        case events.LocalBridge(local_one=ChannelSnapshot() as one, local_two=ChannelSnapshot() as two):
            return one.uniqueid, two.uniqueid
        case _:
            return None


@cache
def _nested(cls: type[Event]) -> tuple[str, ...]:
    """The fields of a class of events that hold a channel."""
    fields = cls.model_fields.items()
    return tuple(name for name, field in fields if ChannelSnapshot in (field.annotation, *get_args(field.annotation)))
