# Generated from ami_typed/streaming.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.streaming`."""

from types import TracebackType
from typing import Generic, Self

import ami_typed.streaming as asynchronous
from ami_typed.models import Response
from ami_typed.streaming import C, I
from ami_typed.sync.blocking import Blocking


class ListStream(Blocking[asynchronous.ListStream[I, C]], Generic[I, C]):
    """The items of a list as they come: `with client.stream(...) as items: for item in items: ...`.

    The action is sent when the block is entered. Leaving the block early drops the rest of the list.
    """

    @property
    def response(self) -> Response | None:
        """The response that announced the list, once it has come."""
        return self._call(lambda: self._async.response)

    @property
    def complete(self) -> C | None:
        """The event that ended the list, once it has come."""
        return self._call(lambda: self._async.complete)

    def __enter__(self) -> Self:
        self._wait(lambda: self._async.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wait(lambda: self._async.__aexit__(kind, error, trace))

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> I:
        """The next item. Raises `ActionError`, or `ActionTimeout` where the server is silent for too long."""
        return self._next(lambda: self._async.__anext__())
