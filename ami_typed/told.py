"""What a server is told about events, in one session after the other: the event mask, and the event filters.

What the program told it (`event_mask=`, the actions Events and Filter) is told again after each return. With
`event_mask="auto"` the client tells it what the subscriptions want; a new subscription widens that at once, and a
return tells only what is wanted by then.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ami_typed import actions
from ami_typed.errors import ActionError, ActionTimeout, NotSent
from ami_typed.exchange import Deadline, Exchange
from ami_typed.link import Link
from ami_typed.models import Event, RawAction, Response
from ami_typed.session import FilterHeaders, Session, filter_headers

if TYPE_CHECKING:
    from ami_typed.interest import Interest

_log = logging.getLogger("ami_typed.told")

AUTO = "auto"
"""The event mask that follows the subscriptions."""


class Told:
    """The event mask and the filters of a client."""

    def __init__(
        self, event_mask: str | None, wanted: Callable[[], Iterable[type[Event]]], timeout: float | None
    ) -> None:
        self._given = event_mask
        self._wanted = wanted
        self._timeout = timeout
        self._auto = event_mask == AUTO
        self._mask = event_mask
        self._filters: list[FilterHeaders] = []
        self._ours: set[FilterHeaders] = set()
        self._had: Interest
        """What the server has heard of the subscriptions, from the first login on; only with "auto"."""
        self._may_filter = True
        self._telling: set[asyncio.Task[None]] = set()

    def begin(self) -> None:
        """A connection is made by the program: nothing is left of earlier ones."""
        self._mask, self._filters, self._may_filter = self._given, [], True

    def mask(self, branch: int | None) -> str | None:
        """The event mask for a login."""
        if not self._auto:
            return self._mask
        self._had = self._interest(branch)
        return self._had.mask

    def remember(self, session: Session) -> None:
        """A session has ended: what the program told the server there is to be told again."""
        self._mask = session.event_mask
        self._filters = [headers for headers in session.filters if headers not in self._ours]
        self._ours.clear()

    async def restore(self, link: Link) -> None:
        """After a login: set the filters. Raises OutcomeUnknown where the connection is lost meanwhile."""
        for headers in self._filters:
            given: dict[str, str | list[str]] = {
                name: [value for other, value in headers if other == name] for name, _ in headers
            }
            try:
                await link.ask(RawAction(name="Filter", headers=given))
            except ActionError as error:
                _log.warning("an event filter could not be set again, and more events will come: %s", error)
        for action in self._had.filters if self._auto else ():
            try:
                self._ours.add(filter_headers(action.encode()))
                await link.ask(action)
            except ActionError as error:
                self._do_without_filters(error)
                return

    def widen(self, link: Link, branch: int | None) -> None:
        """Tell the server what is wanted by now and was not before. It is written at once: before what is sent next."""
        if not self._auto:
            return
        wanted = self._interest(branch)
        steps = wanted.widening(self._had)
        self._had |= wanted
        for step in steps:
            try:
                exchange = link.begin(step)
            except NotSent:
                return  # it is lost, and will be told when it is back
            if isinstance(step, actions.Filter):
                self._ours.add(filter_headers(exchange.message))
            task = asyncio.create_task(self._hear(link, exchange), name="ami_typed event mask")
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _hear(self, link: Link, exchange: Exchange[Response]) -> None:
        await link.end_of(exchange, Deadline(self._timeout))
        if isinstance(exchange.error, ActionError) and isinstance(exchange.action, actions.Filter):
            self._do_without_filters(exchange.error)
        elif isinstance(exchange.error, ActionError | ActionTimeout):  # after a loss it is told again
            _log.warning("events that were subscribed to may not come: %s", exchange.error)

    def _do_without_filters(self, error: ActionError) -> None:
        """The manager user may not set filters; the mask alone brings more than is wanted, and that does no harm."""
        _log.info("no event filters: %s", error)
        self._may_filter = False
        self._had = self._had._replace(names=None)

    async def settled(self) -> None:
        """Wait until the server has heard what it was told."""
        if self._telling:
            await asyncio.wait(set(self._telling))

    def _interest(self, branch: int | None) -> "Interest":
        from ami_typed.interest import interest_in  # who says the mask, or none, does not load it

        interest = interest_in(self._wanted(), branch)
        return interest if self._may_filter else interest._replace(names=None)
