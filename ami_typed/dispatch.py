"""From a message to those who want it.

Routes are found once for each name and kept until a subscription or a class comes or goes. A name that nobody wants has
an empty route: its messages are not even parsed.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from ami_typed._index import EVENTS
from ami_typed.models import Event, UnknownEvent, decode, event_classes, subtype_of
from ami_typed.models.plan import plan_of
from ami_typed.subscriptions import Subscription
from ami_typed.wire import Message

_ROUTES = 5000
"""How many routes are kept: names come from outside, and a stranger could make up any number."""


class _Route(NamedTuple):
    """Where the messages of one name go."""

    cls: type[Event]
    subscriptions: tuple[Subscription, ...]


class Dispatcher:
    """Hands events to subscriptions by class."""

    def __init__(self) -> None:
        self._subscriptions: list[Subscription] = []
        self._routes: dict[str, _Route | None] = {}
        self._by_class: dict[type[Event], tuple[Subscription, ...]] = {}
        self._generation = event_classes.generation

    def add(self, subscription: Subscription) -> None:
        """Let a subscription have its events from now on."""
        for cls in subscription.classes:
            plan_of(cls)  # now and not at the first event
        self._subscriptions.append(subscription)
        self._forget_routes()

    def remove(self, subscription: Subscription) -> None:
        """Take a subscription out, if it is in."""
        if subscription in self._subscriptions:
            self._subscriptions.remove(subscription)
            self._forget_routes()

    def end(self, error: Exception | None) -> None:
        """No more events will come to anybody."""
        for subscription in self._subscriptions:
            subscription.end(error)

    def miss(self, cause: str, since: datetime | None = None, until: datetime | None = None) -> None:
        """Events may have been lost on the way to all; since when and until when, where it was not this moment."""
        for subscription in self._subscriptions:
            subscription.miss(cause, since, until)

    def classes(self) -> Iterator[type[Event]]:
        """All classes that are subscribed to."""
        for subscription in self._subscriptions:
            yield from subscription.classes

    def __len__(self) -> int:
        """How many subscriptions there are."""
        return len(self._subscriptions)

    def dispatch(self, message: Message) -> None:
        """Hand the event in a message to all who want it."""
        name = message.name
        try:
            route = self._routes[name]
        except KeyError:
            route = self._find_route(name)
        if route is None:
            return
        cls, subscriptions = route
        if cls.spec.subtype is not None:
            cls = subtype_of(cls, message)
            subscriptions = self._subscribers(cls)
            if not subscriptions:
                return
        event = decode(cls, message)
        if event.__class__ is not cls:  # a user's own class that could not be filled
            subscriptions = self._subscribers(type(event))
        for subscription in subscriptions:
            subscription.put(event)

    def refresh(self) -> None:
        """Take notice of classes that were declared since: once for each read, not for each event."""
        if self._generation != event_classes.generation:
            self._generation = event_classes.generation
            self._forget_routes()

    def _find_route(self, name: str) -> _Route | None:
        if len(self._routes) >= _ROUTES:
            self._forget_routes()
        route = None
        if self._may_want(name):
            cls = event_classes.find(name) or UnknownEvent
            if cls.spec.subtype is not None:
                wanted = any(
                    issubclass(cls, own) or issubclass(own, cls) for s in self._subscriptions for own in s.classes
                )
                route = _Route(cls, ()) if wanted else None
            elif subscriptions := self._subscribers(cls):
                route = _Route(cls, subscriptions)
        self._routes[name] = route
        return route

    def _may_want(self, name: str) -> bool:
        """Whether anybody could want a name, before its class is loaded: it is asked for, or a base class of it is."""
        if name not in EVENTS or event_classes.is_loaded(name):
            return True
        _, cls, families = EVENTS[name]
        wanted = (own for subscription in self._subscriptions for own in subscription.classes)
        return any(issubclass(Event, own) or own.__name__ in (cls, *families) for own in wanted)

    def _subscribers(self, cls: type[Event]) -> tuple[Subscription, ...]:
        subscriptions = self._by_class.get(cls)
        if subscriptions is None:
            subscriptions = tuple(s for s in self._subscriptions if issubclass(cls, s.classes))
            self._by_class[cls] = subscriptions
        return subscriptions

    def _forget_routes(self) -> None:
        self._routes = {}
        self._by_class = {}
