"""What still comes of an exchange that nobody waits for any more."""

import pytest

from ami_typed import actions
from ami_typed.errors import ActionTimeout
from ami_typed.exchange import State
from ami_typed.session import Session
from tests.session.classes import QUEUE, Entries, GetValue, UnmarkedEntries
from tests.session.conversation import complete, error, event, hear, message, response, start


def test_a_late_response_is_dropped() -> None:
    session = Session()
    ping = session.begin(actions.Ping())
    session.give_up(ping)
    ping.finish(ActionTimeout(ping.action, 1.0))
    assert hear(session, response(ping, "Ping: Pong")) == [True]
    with pytest.raises(ActionTimeout):
        ping.result()


def test_late_items_are_dropped_until_the_complete_event() -> None:
    session = Session()
    queues = session.begin(actions.QueueStatus())
    hear(session, start(queues), event(queues, *QUEUE))
    session.give_up(queues)
    assert len(queues.items) == 0
    assert hear(session, event(queues, *QUEUE), complete(queues, "QueueStatusComplete")) == [True, True]
    assert len(queues.items) == 0
    assert not session.expects_events
    assert hear(session, event(queues, *QUEUE)) == [False]


def test_a_list_that_was_given_up_before_its_response() -> None:
    session = Session()
    queues = session.begin(actions.QueueStatus())
    session.give_up(queues)
    late = [start(queues), event(queues, *QUEUE), complete(queues, "QueueStatusComplete")]
    assert hear(session, *late) == [True] * 3
    assert not session.expects_events


def test_a_list_that_was_given_up_and_is_refused() -> None:
    session = Session()
    entries = session.begin(Entries())
    session.give_up(entries)
    assert hear(session, error(entries)) == [True]
    assert not session.expects_events


def test_one_event_that_was_given_up() -> None:
    session = Session()
    value = session.begin(GetValue())
    session.give_up(value)
    assert hear(session, response(value), event(value, "ValueInTests", "Val: 1")) == [True, True]
    assert not session.expects_events


def test_late_items_without_an_action_id_are_dropped() -> None:
    session = Session()
    entries = session.begin(UnmarkedEntries())
    hear(session, start(entries))
    session.give_up(entries)
    item = message("Event: EntryInTests", "Number: 1")
    assert hear(session, item, complete(entries, "EntriesCompleteInTests"), item) == [True, True, False]


def test_what_was_given_up_is_not_remembered_for_ever() -> None:
    session = Session()
    given_up = [session.begin(actions.QueueStatus()) for _ in range(1200)]
    for exchange in given_up:
        session.give_up(exchange)
    hear(session, *(start(exchange) for exchange in given_up))
    heard = hear(session, *(event(exchange, *QUEUE) for exchange in given_up))
    assert heard == [False] * 200 + [True] * 1000


def test_giving_up_what_is_done_changes_nothing() -> None:
    session = Session()
    ping = session.begin(actions.Ping())
    hear(session, response(ping, "Ping: Pong"))
    session.give_up(ping)
    assert ping.result().ping == "Pong"
    assert ping.state is State.DONE
