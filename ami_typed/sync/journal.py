# Generated from ami_typed/calls/journal.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.calls.journal`."""

from typing import Self

from ami_typed.calls import journal as asynchronous
from ami_typed.models import Event
from ami_typed.sync.blocking import Blocking


class CallEvents(Blocking[asynchronous.CallEvents]):
    """The events of a call, from its first to its last: `for event in call.events(): ...`.

    The last 1000 are kept; who comes later, or falls back that far, is told so by `events.EventsMissed`.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        return self._next(lambda: self._async.__anext__())
