"""From a message to those who want it, and to nobody else."""

from datetime import UTC, datetime
from typing import Any

import pytest

from ami_typed import catalog as catalog
from ami_typed import dispatch, events
from ami_typed.dispatch import Dispatcher
from ami_typed.models import Event, EventsMissed, UnknownEvent, decode, event_classes
from ami_typed.stats import SubscriptionStats
from ami_typed.subscriptions import Subscription
from ami_typed.wire import Message
from tests.session.conversation import message

HANGUP = message("Event: Hangup", "Privilege: call,all", "Channel: a", "Cause: 17")
DIAL = message("Event: DialEnd", "Privilege: call,all", "DialStatus: BUSY")
UNKNOWN = message("Event: NobodyKnows", "Privilege: user,all")
BELL = message("Event: UserEvent", "Privilege: user,all", "UserEvent: BellInDispatch", "Door: 1")
OTHER = message("Event: UserEvent", "Privilege: user,all", "UserEvent: Other")


class Bell(events.UserEvent, name="BellInDispatch"):
    door: int = 0


class LoudBell(Bell, name="LoudBellInDispatch"):
    pass


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the events that were decoded."""
    names: list[str] = []

    def count(cls: type[Event], message: Message) -> Event:
        names.append(message.name)
        return decode(cls, message)

    monkeypatch.setattr(dispatch, "decode", count)
    return names


def subscribed(dispatcher: Dispatcher, *classes: type[Event]) -> Subscription:
    subscription = Subscription(classes)
    dispatcher.add(subscription)
    return subscription


def got(subscription: Subscription) -> list[type[Event]]:
    """The classes of the events in a queue."""
    queue: Any = vars(subscription)["_queue"]
    return [type(event) for event in queue]


def dispatch_all(dispatcher: Dispatcher, *messages: Message) -> None:
    assert dispatcher.dispatch(list(messages)) == []


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        ((events.Hangup,), [events.Hangup]),
        ((events.Hangup, events.DialEnd), [events.Hangup, events.DialEnd]),
        ((Event,), [events.Hangup, events.DialEnd, UnknownEvent, Bell, events.UserEvent]),
        ((), [events.Hangup, events.DialEnd, UnknownEvent, Bell, events.UserEvent]),
        ((UnknownEvent,), [UnknownEvent]),
        ((events.UserEvent,), [Bell, events.UserEvent]),
        ((Bell,), [Bell]),
        ((LoudBell,), []),
        ((EventsMissed,), []),
        ((events.Hangup, Event), [events.Hangup, events.DialEnd, UnknownEvent, Bell, events.UserEvent]),
    ],
)
def test_events_by_class(classes: tuple[type[Event], ...], expected: list[type[Event]]) -> None:
    dispatcher = Dispatcher()
    subscription = subscribed(dispatcher, *classes)
    dispatch_all(dispatcher, HANGUP, DIAL, UNKNOWN, BELL, OTHER)
    assert got(subscription) == expected


def test_events_of_a_family() -> None:
    dispatcher = Dispatcher()
    subscription = subscribed(dispatcher, events.SecurityEvent)
    dispatch_all(dispatcher, message("Event: ChallengeSent", "Privilege: security,all"), HANGUP)
    assert got(subscription) == [events.ChallengeSent]


def test_an_event_under_another_name_of_its_class() -> None:
    dispatcher = Dispatcher()
    subscription = subscribed(dispatcher, events.Newexten)
    vars(event_classes)["_classes"].pop("NewExten", None)  # as if it had never come before
    dispatch_all(dispatcher, message("Event: NewExten", "Privilege: dialplan,all", "Channel: a"))
    assert got(subscription) == [events.Newexten]


def test_each_event_is_decoded_once(decoded: list[str]) -> None:
    dispatcher = Dispatcher()
    subscriptions = [
        subscribed(dispatcher, events.Hangup),
        subscribed(dispatcher, Event),
        subscribed(dispatcher, events.DialEnd),
    ]
    dispatch_all(dispatcher, HANGUP, DIAL)
    assert decoded == ["Hangup", "DialEnd"]
    assert [len(got(subscription)) for subscription in subscriptions] == [1, 2, 1]


def test_what_nobody_wants_is_not_decoded(decoded: list[str]) -> None:
    dispatcher = Dispatcher()
    subscribed(dispatcher, events.Hangup)
    subscribed(dispatcher, LoudBell)
    dispatch_all(dispatcher, DIAL, UNKNOWN, BELL, OTHER, DIAL)
    assert decoded == []


def test_a_class_that_nobody_wants_is_not_loaded() -> None:
    dispatcher = Dispatcher()
    subscribed(dispatcher, events.Hangup)
    vars(event_classes)["_classes"].pop("QueueCallerJoin", None)  # as if it had never been looked up
    dispatch_all(dispatcher, message("Event: QueueCallerJoin", "Queue: support"))
    assert not event_classes.is_loaded("QueueCallerJoin")


def test_who_left_gets_nothing(decoded: list[str]) -> None:
    dispatcher = Dispatcher()
    subscription = subscribed(dispatcher, events.Hangup)
    dispatch_all(dispatcher, HANGUP)
    dispatcher.remove(subscription)
    dispatcher.remove(subscription)
    dispatch_all(dispatcher, HANGUP)
    assert len(got(subscription)) == 1
    assert decoded == ["Hangup"]
    assert len(dispatcher) == 0


def test_who_comes_later_gets_what_comes_later() -> None:
    dispatcher = Dispatcher()
    dispatch_all(dispatcher, HANGUP)
    subscription = subscribed(dispatcher, events.Hangup)
    dispatch_all(dispatcher, HANGUP)
    assert got(subscription) == [events.Hangup]


def test_a_class_that_is_declared_later() -> None:
    dispatcher = Dispatcher()
    everything = subscribed(dispatcher, Event)
    late, bell = message("Event: LateInDispatch"), message("Event: UserEvent", "UserEvent: LateBellInDispatch")
    dispatch_all(dispatcher, late, bell)

    class Late(Event, name="LateInDispatch"):
        pass

    class LateBell(events.UserEvent, name="LateBellInDispatch"):
        pass

    dispatch_all(dispatcher, late, bell)
    assert got(everything) == [UnknownEvent, events.UserEvent, Late, LateBell]


def test_an_event_that_does_not_fit_goes_to_those_who_want_its_base() -> None:
    dispatcher = Dispatcher()
    bells, user_events = subscribed(dispatcher, StrictBell), subscribed(dispatcher, events.UserEvent)
    dispatch_all(dispatcher, message("Event: UserEvent", "UserEvent: StrictBellInDispatch", "Door: front"))
    assert got(bells) == []
    assert got(user_events) == [events.UserEvent]


class StrictBell(events.UserEvent, name="StrictBellInDispatch"):
    door: int


def test_names_from_outside_are_not_remembered_for_ever() -> None:
    dispatcher = Dispatcher()
    subscription = subscribed(dispatcher, events.Hangup)
    for number in range(12_000):
        dispatcher.dispatch([message(f"Event: Made-up-{number}")])
    dispatcher.dispatch([HANGUP, message(f"Event: {'Long' * 100}")])
    assert len(vars(dispatcher)["_routes"]) <= 5000
    assert max(map(len, vars(dispatcher)["_routes"])) < 100
    assert got(subscription) == [events.Hangup]


def test_what_is_no_event_is_given_back() -> None:
    dispatcher = Dispatcher()
    subscription = subscribed(dispatcher)
    pong, error = message("Response: Success", "Ping: Pong"), message("Response: Error")
    odd = message("Nothing: known")
    messages = [pong, HANGUP, error, DIAL, odd, pong, message("EVENT:Hangup", "Channel: a")]
    assert dispatcher.dispatch(messages) == [pong, error, odd, pong]
    assert got(subscription) == [events.Hangup, events.DialEnd, events.Hangup]
    assert dispatcher.stats().received == 3


def test_an_event_is_put_to_those_who_want_it_and_to_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Subscription] = []

    def ask(subscription: Subscription, event: Event) -> None:
        asked.append(subscription)

    monkeypatch.setattr(Subscription, "put", ask)
    dispatcher = Dispatcher()
    classes: list[type[Event]] = [events.Newchannel, events.DialEnd, events.SecurityEvent, Bell]
    for number in range(1000):
        subscribed(dispatcher, classes[number % 4])
    wanting = subscribed(dispatcher, events.Hangup, Event, events.Hangup)
    dispatch_all(dispatcher, HANGUP, HANGUP)
    assert asked == [wanting, wanting]
    dispatcher.remove(wanting)
    dispatch_all(dispatcher, HANGUP)
    assert len(asked) == 2


def test_a_where_may_subscribe_and_leave_while_events_flow() -> None:
    dispatcher = Dispatcher()
    late = Subscription((events.Hangup,))
    leaving = Subscription((events.Hangup,))

    def change(event: Event) -> bool:
        dispatcher.add(late)
        dispatcher.remove(leaving)
        return True

    changing = Subscription((events.Hangup,), change)
    dispatcher.add(changing)
    dispatcher.add(leaving)
    dispatch_all(dispatcher, HANGUP, HANGUP)
    assert [len(got(each)) for each in (changing, late, leaving)] == [2, 1, 1]


def test_the_figures_of_all_and_of_those_who_left() -> None:
    dispatcher = Dispatcher()
    slow = Subscription((events.Hangup,), queue_size=1)
    gone = subscribed(dispatcher, events.Hangup)
    dispatcher.add(slow)
    dispatch_all(dispatcher, HANGUP, DIAL, HANGUP, HANGUP)
    gone.take()
    dispatcher.miss("cut", datetime(2026, 1, 1, tzinfo=UTC))
    dispatcher.remove(gone)
    stats = dispatcher.stats()
    assert (stats.received, stats.delivered, stats.missed, stats.failed) == (4, 1, 4, 0)
    (left,) = stats.subscriptions
    assert left == SubscriptionStats(
        name="stream",
        classes=(events.Hangup,),
        queued=1,
        size=1,
        delivered=0,
        missed=3,
        failed=0,
        ended=False,
        error=None,
    )


def test_the_end_is_told_to_all() -> None:
    dispatcher = Dispatcher()
    subscriptions = [subscribed(dispatcher, events.Hangup), subscribed(dispatcher, Event)]
    dispatcher.end(None)
    dispatch_all(dispatcher, HANGUP)
    assert [got(subscription) for subscription in subscriptions] == [[], []]
