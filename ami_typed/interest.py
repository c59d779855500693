"""What a program wants to hear, in the words of the server: event classes for the event mask, names for event filters.

The mask is what makes a busy server quiet: it is compared as a number, before anything else. A filter is a regular
expression that the server tries on the text of each event that the mask lets through; it pays where a class holds many
events of which few are wanted (`dialplan` with every step of every call).

Three things are as they are because of the server (main/manager.c, 13 to 23):

- An event comes only where the mask has all of its classes. One has two, VoicemailPasswordChange.
- Filters are regular expressions and no `MatchCriteria`: these came within branches 18 to 22, whose banner does not
  tell the release, and before that the server answers success and installs another filter. `^` is the beginning of the
  whole event there, not of a line.
- A filter cannot be taken back in a session, and further ones only let more through. So interest can only be widened.
"""

from __future__ import annotations  # else the signatures would load the actions that they name

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ami_typed import actions
from ami_typed import catalog as catalog  # from here on names of the schema find their classes
from ami_typed._index import EVENTS
from ami_typed.models import Event, EventsMissed, UnknownEvent, event_classes
from ami_typed.models.spec import EventSpec

ALL = "all"
"""The read privilege that brings everything."""
ANY = "*"
"""Stands for events of any name."""

_SCHEMA = "ami_typed.events."
_MOST_NAMES = 100
"""How many names are filtered for: with more there is little left to keep out, and each costs the server time."""
_LONGEST = 1022 - len("Filter: ^Event: ()[[:space:]]")
"""How many bytes of names one filter holds: the server reads lines of 1022 bytes."""
_SPECIAL = re.compile(r"[\\^$.\[|()*+?{]")
"""What means something in a POSIX extended regular expression."""


def needed_classes(wanted: Iterable[type[Event]], branch: int | None) -> dict[str, frozenset[str]]:
    """The event classes that each wanted event needs, by its name on the wire.

    `{"all"}` for an event whose class nobody has told: a class of the program's own without `event_class` in its
    `spec`. `"*"` stands for events of any name, wanted by `Event` and `UnknownEvent`. Events that only come as an
    answer to an action, and EventsMissed, need nothing and are left out.

    `branch` is that of the server; None takes the newest one. Loads no more than the classes that are wanted.
    """
    needed: dict[str, frozenset[str]] = {}
    for cls in wanted:
        if cls is Event or issubclass(cls, UnknownEvent):
            needed[ANY] = frozenset((ALL,))
            continue
        for name, spec in _events_of(cls):
            if (words := spec.class_in(branch)) is not None:
                needed[name] = frozenset(words.split(","))
            elif name not in EVENTS:
                needed[name] = frozenset((ALL,))
    return needed


class Interest(NamedTuple):
    """What is wanted of a server, or what a session has told it."""

    classes: frozenset[str] | None = frozenset()
    """The event classes; None: all that the manager user may read."""
    names: frozenset[str] | None = frozenset()
    """The names of the events on the wire; None: any, so that there is nothing to filter."""

    @property
    def mask(self) -> str:
        """The event mask: for `events` of Login, and `event_mask` of Events."""
        if self.classes is None:
            return "on"
        return ",".join(sorted(self.classes)) or "off"

    @property
    def filters(self) -> tuple[actions.Filter, ...]:
        """The filters that let the wanted events through and no others; none where any event is wanted.

        To add them takes the write privilege `system`. Where a user lacks it, `Interest(classes)` alone can be had.
        Answers to actions and FullyBooted come whatever the filters say.
        """
        return () if self.names is None else tuple(_filters(self.names))

    def widening(self, had: Interest) -> tuple[actions.Filter | actions.Events, ...]:
        """What has still to be sent to a server that was told `had`, in this order; mostly nothing.

        Afterwards the server has `had | self`: what was wanted once goes on coming until the session ends.
        """
        both = had | self
        steps: list[actions.Filter | actions.Events] = []
        if had.names is not None and both.names is not None:
            steps += _filters(both.names - had.names)
        elif had.names:  # there are filters, and now nothing is to be kept out
            steps.append(actions.Filter(filter="^Event:"))
        if both.classes != had.classes:
            steps.append(actions.Events(event_mask=both.mask))
        return tuple(steps)

    def __or__(self, other: Interest) -> Interest:
        """What either wants."""
        classes = None if self.classes is None or other.classes is None else self.classes | other.classes
        names = None if self.names is None or other.names is None else self.names | other.names
        return Interest(classes, names if names is None or _can_be_filtered(names) else None)


def interest_in(wanted: Iterable[type[Event]], branch: int | None) -> Interest:
    """What has to come from a server of a branch, so that all these classes get their events."""
    needed = needed_classes(wanted, branch)
    classes = frozenset[str]().union(*needed.values())
    names = frozenset(needed)
    return Interest(
        None if ALL in classes else classes, names if ANY not in names and _can_be_filtered(names) else None
    )


def _events_of(cls: type[Event]) -> Iterator[tuple[str, EventSpec]]:
    """The events that a subscription to a class is for: its own, those of a family, of a user's own subclasses."""
    if cls.__module__.startswith(_SCHEMA):
        for name, (_, own, families) in EVENTS.items():
            if (cls.__name__ == own or cls.__name__ in families) and (found := event_classes.find(name)) is not None:
                yield name, found.spec
    for below in _with_subclasses(cls):
        if not below.__module__.startswith(_SCHEMA) and below is not EventsMissed and below.spec.wire_name:
            yield below.spec.wire_name, below.spec


def _with_subclasses(cls: type[Event]) -> Iterator[type[Event]]:
    yield cls
    for below in cls.__subclasses__():
        yield from _with_subclasses(below)


def _can_be_filtered(names: frozenset[str]) -> bool:
    return len(names) <= _MOST_NAMES and all(len(_literal(name).encode()) <= _LONGEST for name in names)


def _filters(names: Iterable[str]) -> Iterator[actions.Filter]:
    """As few filters as hold the names."""
    line = ""
    for name in map(_literal, sorted(names)):
        longer = f"{line}|{name}" if line else name
        if len(longer.encode()) > _LONGEST:
            yield _filter(line)
            longer = name
        line = longer
    if line:
        yield _filter(line)


def _filter(alternatives: str) -> actions.Filter:
    return actions.Filter(filter=f"^Event: ({alternatives})[[:space:]]")


def _literal(name: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", name)
