"""From messages to those who want them.

A message is told by its first line, as it is on the wire: `Event: Hangup`. Where it goes is found once for each such
line and kept until a subscription or a class comes or goes. An event that nobody wants goes nowhere: it is not even
parsed. To find a route, subscriptions are looked up by the classes of the event, so that many cost no more than one.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from ami_typed._index import EVENTS
from ami_typed.models import Event, UnknownEvent, decode, event_classes, subtype_of
from ami_typed.models.plan import plan_of
from ami_typed.subscriptions import Subscription
from ami_typed.wire import Kind, Message

if TYPE_CHECKING:
    from ami_typed.stats import EventStats

_ROUTES = 5000
"""How many routes are kept: names come from outside, and a stranger could make up any number."""
_LONGEST = 200
"""How long a first line may be to be kept, in bytes; those of Asterisk have less than 50."""
_SHUTDOWN = b"Event: Shutdown"

Subscribers = tuple[Subscription, ...]


class _Route(NamedTuple):
    """Where the messages with one first line go."""

    cls: type[Event]
    subscribers: Subscribers | None
    """None: that depends on a further header, which tells the user's own class."""


_NOWHERE = _Route(Event, ())
_NO_EVENT = _Route(Event, ())
"""Of a response, or of what has no kind."""


class Dispatcher:
    """Hands events to subscriptions by class."""

    def __init__(self) -> None:
        self._subscriptions: dict[Subscription, None] = {}
        self._by_class: dict[type[Event], dict[Subscription, None]] = {}
        """The subscriptions that name a class."""
        self._routes: dict[bytes, _Route] = {}
        self._subscribers: dict[type[Event], Subscribers] = {}
        """Those whom an event of a class goes to."""
        self._generation = event_classes.generation
        self.shutdowns = 0
        """How many servers have said that they shut down."""
        self._received = 0
        self._former = (0, 0, 0)
        """What subscriptions that have left had taken, missed and failed on."""

    def add(self, subscription: Subscription) -> None:
        """Let a subscription have its events from now on."""
        for cls in subscription.classes:
            plan_of(cls)  # now and not at the first event
            self._by_class.setdefault(cls, {})[subscription] = None
        self._subscriptions[subscription] = None
        self._forget_routes()

    def remove(self, subscription: Subscription) -> None:
        """Take a subscription out, if it is in."""
        if subscription not in self._subscriptions:
            return
        del self._subscriptions[subscription]
        for cls in set(subscription.classes):
            named = self._by_class[cls]
            del named[subscription]
            if not named:
                del self._by_class[cls]
        taken, missed, failed = self._former
        self._former = (taken + subscription.taken, missed + subscription.missed, failed + subscription.failed)
        self._forget_routes()

    def end(self, error: Exception | None) -> None:
        """No more events will come to anybody."""
        for subscription in self._subscriptions:
            subscription.end(error)

    def miss(self, cause: str, since: datetime | None = None, until: datetime | None = None) -> None:
        """Events may have been lost on the way to all, between `since` and `until` (UTC; by default now)."""
        for subscription in self._subscriptions:
            subscription.miss(cause, since, until)

    def classes(self) -> Iterable[type[Event]]:
        """All classes that are subscribed to."""
        return tuple(self._by_class)

    def __len__(self) -> int:
        """How many subscriptions there are."""
        return len(self._subscriptions)

    def stats(self) -> "EventStats":
        """What became of the events."""
        from ami_typed.stats import EventStats

        subscriptions = tuple(subscription.stats() for subscription in self._subscriptions)
        taken, missed, failed = self._former
        return EventStats(
            received=self._received,
            delivered=taken + sum(each.delivered for each in subscriptions),
            missed=missed + sum(each.missed for each in subscriptions),
            failed=failed + sum(each.failed for each in subscriptions),
            subscriptions=subscriptions,
        )

    def dispatch(self, messages: list[Message]) -> list[Message]:
        """Hand the events among the messages of one read to all who want them. Returns those that are no events."""
        if self._generation != event_classes.generation:  # a class was declared since
            self._generation = event_classes.generation
            self._forget_routes()
        others: list[Message] = []
        for message in messages:
            line = message.raw.partition(b"\r\n")[0]
            try:
                route = self._routes[line]
            except KeyError:
                route = self._find_route(line)
            cls, subscribers = route
            if subscribers is None:
                cls = subtype_of(cls, message)
                subscribers = self._subscribers_of(cls)
            if not subscribers:
                if route is _NO_EVENT:
                    others.append(message)
                continue
            event = decode(cls, message)
            if event.__class__ is not cls:  # a user's own class that could not be filled
                subscribers = self._subscribers_of(type(event))
            for subscription in subscribers:
                subscription.put(event)
        self._received += len(messages) - len(others)
        return others

    def _find_route(self, line: bytes) -> _Route:
        route = self._route(Message(line))
        if line == _SHUTDOWN:
            self.shutdowns += 1  # and the route is not kept, so that each is noticed, and costs the others nothing
        elif len(line) <= _LONGEST:
            if len(self._routes) >= _ROUTES:
                self._forget_routes()
            self._routes[line] = route
        return route

    def _route(self, message: Message) -> _Route:
        if message.kind is not Kind.EVENT:
            return _NO_EVENT
        if not self._may_want(message.name):
            return _NOWHERE
        cls = event_classes.find(message.name) or UnknownEvent
        if cls.spec.subtype is None:
            return _Route(cls, self._subscribers_of(cls))
        wanted = any(issubclass(cls, own) or issubclass(own, cls) for own in self._by_class)
        return _Route(cls, None) if wanted else _NOWHERE

    def _may_want(self, name: str) -> bool:
        """Whether anybody could want a name, before its class is loaded: it is asked for, or a base class of it is."""
        if name not in EVENTS or event_classes.is_loaded(name):
            return True
        _, cls, families = EVENTS[name]
        return any(issubclass(Event, own) or own.__name__ in (cls, *families) for own in self._by_class)

    def _subscribers_of(self, cls: type[Event]) -> Subscribers:
        subscribers = self._subscribers.get(cls)
        if subscribers is None:
            named = [subscription for base in cls.__mro__ for subscription in self._by_class.get(base, ())]
            subscribers = self._subscribers[cls] = tuple(dict.fromkeys(named))
        return subscribers

    def _forget_routes(self) -> None:
        self._routes = {}
        self._subscribers = {}
