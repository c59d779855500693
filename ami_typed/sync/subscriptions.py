# Generated from ami_typed/subscriptions.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.subscriptions`."""

from types import TracebackType
from typing import Generic, Self

import ami_typed.subscriptions as asynchronous
from ami_typed.subscriptions import E_co
from ami_typed.sync.blocking import Blocking


class EventStream(Blocking[asynchronous.EventStream[E_co]], Generic[E_co]):
    """Events as they come, by class: `with client.events(...) as stream: for event in stream: ...`.

    It takes events from the moment it is made until its block is left; one thread reads it.
    """

    @property
    def missed(self) -> int:
        """How many events this stream lost: they came faster than they were taken, or got lost on the way.

        What got lost on the way counts as one each time: nobody can tell how many they were.
        """
        return self._call(lambda: self._async.missed)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E_co:
        """The next event. Raises what the stream ended with, once all that had come is taken."""
        return self._next(lambda: self._async.__anext__())

    def get(self, timeout: float | None = None) -> E_co:
        """The next event.

        Raises TimeoutError after `timeout` seconds (None: waits as long as the connection lives), `ConnectionLost`
        where the connection ends before, `ClientClosed` where the client is closed.
        """
        return self._wait(lambda: self._async.get(timeout))

    def close(self) -> None:
        """Take no more events. The iteration ends after what has come."""
        self._call(lambda: self._async.close())

    def __enter__(self) -> Self:
        self._wait(lambda: self._async.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wait(lambda: self._async.__aexit__(kind, error, trace))
