# Generated from ami_typed/lifecycle.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.lifecycle`."""

from typing import Generic, Self

import ami_typed.lifecycle as asynchronous
from ami_typed.lifecycle import T
from ami_typed.sync.blocking import Blocking


class ConnectionEvents(Blocking[asynchronous.ConnectionEvents[T]], Generic[T]):
    """The changes of a connection from now on: `for change in client.connection_events(): ...`.

    It ends when the client is closed or has given up. One thread reads it.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return self._next(lambda: self._async.__anext__())
