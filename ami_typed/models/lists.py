"""The list that answers an action."""

from collections.abc import Sequence
from typing import Generic, overload

from typing_extensions import TypeVar

from .base import Event, Response

I_co = TypeVar("I_co", bound=Event, covariant=True, default=Event)
C_co = TypeVar("C_co", bound=Event, covariant=True, default=Event)
E = TypeVar("E", bound=Event)


class ListResponse(Sequence[I_co], Generic[I_co, C_co]):
    """The items of a list in the order of the server, with the response before and the event after them."""

    __slots__ = ("_items", "complete", "response")

    def __init__(self, response: Response, items: Sequence[I_co], complete: C_co | None) -> None:
        self.response = response
        """The response that announced the list."""
        self._items = tuple(items)
        self.complete: C_co | None = complete
        """The event that ended the list; None where the server had nothing to list and said so without one."""

    @overload
    def __getitem__(self, index: int) -> I_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[I_co]: ...
    def __getitem__(self, index: int | slice) -> I_co | Sequence[I_co]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def only(self, kind: type[E]) -> list[E]:
        """The items of one class."""
        return [item for item in self._items if isinstance(item, kind)]

    def __repr__(self) -> str:
        return f"<ListResponse of {len(self)}: {', '.join(sorted({type(item).__name__ for item in self._items}))}>"
