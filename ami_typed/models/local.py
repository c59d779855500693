"""Classes that no schema describes: messages that nobody declared, and an event that never comes from a server."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, ClassVar

from pydantic import Field

from ami_typed.wire import LocalProtocolError, Message

from .action import Action
from .base import Event, Response
from .fields import FirstLine, Texts
from .gather import Open
from .spec import EventSpec

_SECRETS = frozenset(("secret", "key"))
"""Headers of Login that no text may show."""


class UnknownEvent(Event):
    """An event that neither the schema nor the program declares: a newer Asterisk, or a private module."""

    name: Annotated[str, FirstLine(), Field(alias="Event")]
    """The event's name on the wire."""
    headers: Annotated[dict[str, Texts], Open()] = Field(default_factory=dict)
    """All its headers; repeated ones as lists."""

    @property
    def wire_name(self) -> str:
        """The event's name on the wire."""
        return self.name


class RawAction(Action[Response]):
    """An action by its name and headers, as `client.request` sends it."""

    name: Annotated[str, FirstLine(), Field(alias="Action")]
    """The action's name on the wire."""
    headers: Annotated[dict[str, Texts], Open()] = Field(default_factory=dict)
    """Its headers; for a header that is sent several times, a list."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """What a repr shows: no secret."""
        yield "name", self.name
        yield (
            "headers",
            {name: "**********" if name.casefold() in _SECRETS else text for name, text in self.headers.items()},
        )

    @property
    def wire_name(self) -> str:
        """The action's name on the wire."""
        return self.name


class EventsMissed(Event):
    """Events were lost to this subscription: it is told so in the place where they would have come.

    Made by the client and never by a server; delivered only to subscriptions that name it.
    """

    spec: ClassVar[EventSpec] = EventSpec("EventsMissed")

    since: datetime
    """When the first of them was lost (UTC)."""
    until: datetime
    """When the last of them was lost (UTC)."""
    count: int | None
    """How many; None where nobody can tell."""
    cause: str
    """Why: `overflow`, the queue of the subscription was full; otherwise what happened on the way, in words."""

    @property
    def raw(self) -> Message:
        """A message of its name alone: it did not come as one."""
        return Message.from_headers([("Event", self.wire_name)])

    def encode(self, *, action_id: str | None = None, before: tuple[tuple[str, str], ...] = ()) -> Message:
        """Refused: it is never on the wire. Raises LocalProtocolError."""
        raise LocalProtocolError("EventsMissed is made by the client and never sent")
