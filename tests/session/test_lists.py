"""Lists that are out of the ordinary: items of any kind, too many of them, or several in one message."""

import pytest

from ami_typed import actions, events
from ami_typed.errors import ListTooLong
from ami_typed.exchange import split_at_events
from ami_typed.models import Action, RawAction, UnknownEvent
from ami_typed.session import Session
from tests.session.classes import Entries, UnmarkedEntries, begin
from tests.session.conversation import complete, event, hear, message, response, start

# Items without an ActionID.


def test_items_without_an_action_id() -> None:
    session, entries = begin(UnmarkedEntries())
    item = message("Event: EntryInTests", "Number: 1")
    other = message("Event: Hangup", "Privilege: call,all")
    heard = hear(session, item, start(entries), item, other, complete(entries, "EntriesCompleteInTests"), item)
    assert heard == [False, True, True, False, True, False]
    assert [entry.number for entry in entries.result()] == [1]


def test_items_without_an_action_id_belong_to_the_list_that_is_running() -> None:
    session = Session()
    first, second = session.begin(UnmarkedEntries()), session.begin(UnmarkedEntries())
    item = message("Event: EntryInTests", "Number: 1")
    hear(session, start(first), item, complete(first, "EntriesCompleteInTests"), start(second), item)
    assert (len(first.items), len(second.items)) == (1, 1)


def test_iax_peers_as_they_come() -> None:
    session, peers = begin(actions.IAXpeers())
    item = message(
        "Event: PeerEntry", "Channeltype: IAX2", "ObjectName: iaxu", "ChanObjectType: peer", "IPaddress: 127.0.0.1"
    )
    hear(session, start(peers), item, complete(peers, "PeerlistComplete", 1))
    assert [peer.object_name for peer in peers.result()] == ["iaxu"]


# WaitEvent: any event.


def test_any_event_is_an_item() -> None:
    session, wait = begin(actions.WaitEvent())
    plain = message("Event: Hangup", "Privilege: call,all", "Channel: a")
    foreign = message("Event: OriginateResponse", "Privilege: call,all", "ActionID: mine", "Response: Success")
    unknown = message("Event: Nobody", "Privilege: user,all")
    assert hear(session, plain, response(wait, "Message: Waiting for Event completed.")) == [False, True]
    assert hear(session, plain, foreign, unknown, event(wait, "WaitEventComplete"), plain) == [
        True,
        True,
        True,
        True,
        False,
    ]
    assert [type(item) for item in wait.result()] == [events.Hangup, events.OriginateResponse, UnknownEvent]
    assert isinstance(wait.result().complete, events.WaitEventComplete)


def test_events_of_a_wait_that_was_given_up_are_for_everyone() -> None:
    session, wait = begin(actions.WaitEvent())
    hear(session, response(wait))
    session.give_up(wait)
    plain = message("Event: Hangup", "Privilege: call,all", "Channel: a")
    assert hear(session, plain, event(wait, "WaitEventComplete")) == [False, True]
    assert not session.expects_events


# Lists that are too long.


def test_a_list_that_is_too_long_and_what_still_comes_of_it() -> None:
    session = Session()
    entries = session.begin(Entries(), max_items=2)
    item = event(entries, "EntryInTests")
    assert hear(session, start(entries), item, item, item) == [True] * 4
    with pytest.raises(ListTooLong, match="more than 2 items"):
        entries.result()
    assert len(entries.items) == 0
    assert len(session) == 0
    assert hear(session, item, item, complete(entries, "EntriesCompleteInTests")) == [True] * 3
    assert not session.expects_events
    assert hear(session, item) == [False]


def test_a_list_of_any_length() -> None:
    session = Session()
    entries = session.begin(Entries(), max_items=None)
    hear(session, start(entries), *[event(entries, "EntryInTests")] * 50)
    assert len(entries.items) == 50


def test_who_waits_is_told_of_each_step() -> None:
    session, entries = begin(Entries())
    steps: list[tuple[int, bool]] = []
    entries.on_item = entries.on_done = lambda: steps.append((len(entries.items), entries.done))
    hear(session, start(entries), event(entries, "EntryInTests"), complete(entries, "EntriesCompleteInTests"))
    assert steps == [(1, False), (1, True)]


# Lists whose messages are run together.


def test_a_list_whose_items_do_not_end_as_they_should() -> None:
    """CoreShowChannelMap before June 2024: asterisk/asterisk#761."""
    session, entries = begin(Entries())
    first, second = event(entries, "EntryInTests", "Number: 1").raw, event(entries, "EntryInTests", "Number: 2").raw
    last = complete(entries, "EntriesCompleteInTests", 2)
    run_together = type(last)(first + b"\r\n\n" + second + b"\r\n\n" + last.raw)
    assert hear(session, start(entries), run_together) == [True, True]
    result = entries.result()
    assert [(entry.number, entry.invalid) for entry in result] == [(1, {}), (2, {})]
    assert result.complete is not None
    assert result.complete.raw.get("ListItems") == "2"


@pytest.mark.parametrize("action", [Entries(), RawAction(name="NobodyKnows")])
def test_a_list_that_comes_in_one_message(action: Action[object]) -> None:
    session, devices = begin(action)
    item = event(devices, "EntryInTests", "Number: 1")
    last = complete(devices, "EntriesCompleteInTests", 1)
    hear(session, start(devices), type(last)(item.raw + b"\r\n" + last.raw))
    assert devices.done
    assert [answer.name for answer in devices.messages()] == ["Success", "EntryInTests", "EntriesCompleteInTests"]
    assert len(session) == 0


def test_an_item_that_ends_the_list_itself() -> None:
    session, entries = begin(Entries())
    hear(session, start(entries), event(entries, "EntryInTests", "EventList: Complete"))
    assert len(entries.result()) == 1


def test_a_second_event_header_alone_divides_nothing() -> None:
    session, lists = begin(actions.PJSIPShowResourceLists())
    item = event(
        lists, "ResourceListDetail", "ObjectType: resource_list", "ObjectName: l", "Event: presence", "FullState: false"
    )
    hear(session, start(lists), item, complete(lists, "ResourceListDetailComplete", 1))
    assert [entry.package for entry in lists.result()] == ["presence"]


def test_dividing_what_is_one_message() -> None:
    assert split_at_events(message("Event: A", "B: 1")) == [message("Event: A", "B: 1")]
