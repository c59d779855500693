"""What answers an action: each cell of the table at the top of `exchange.py`."""

from typing import Annotated, TypeVar

import pytest
from pydantic import Field

from ami_typed import actions, events, responses
from ami_typed.errors import ActionError, ListTooLong, OutcomeUnknown, PermissionDenied, UnknownAction
from ami_typed.exchange import Exchange, State, split_at_events
from ami_typed.models import Action, ActionSpec, Event, ListAction, ListSpec, RawAction, UnknownEvent
from ami_typed.session import Session
from tests.session.conversation import complete, error, event, hear, message, response, start

R = TypeVar("R")

QUEUE = ("QueueParams", "Queue: support", "Max: 0", "Strategy: ringall", "Calls: 0", "Holdtime: 0", "TalkTime: 0")


class Value(Event, name="ValueInTests"):
    value: Annotated[str, Field(alias="Val")]


class GetValue(Action[Value], name="GetValueInTests"):
    """An action that is answered with one event, as DBGet and FAXStats are."""


class Entry(Event, name="EntryInTests"):
    number: Annotated[int | None, Field(alias="Number")] = None


class EntriesComplete(Event, name="EntriesCompleteInTests"):
    pass


class Entries(ListAction[Entry, EntriesComplete], name="EntriesInTests"):
    """A list of which an error can mean that it is empty."""

    spec = ActionSpec("EntriesInTests", list_spec=ListSpec(empty=("No entries found",)))


class UnmarkedEntries(ListAction[Entry, EntriesComplete], name="UnmarkedEntriesInTests"):
    """A list whose items have no ActionID, as those of IAXpeers."""

    spec = ActionSpec("UnmarkedEntriesInTests", list_spec=ListSpec(items_without_action_id=True))


def begin(action: Action[R]) -> tuple[Session, Exchange[R]]:
    session = Session()
    return session, session.begin(action)


# SENT.


def test_a_plain_success_ends_it() -> None:
    session, ping = begin(actions.Ping())
    assert hear(session, response(ping, "Ping: Pong", "Timestamp: 1.5")) == [True]
    assert ping.done
    assert isinstance(ping.result(), responses.PingResponse)
    assert len(session) == 0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Permission denied", PermissionDenied),
        ("Invalid/unknown command: Ping. Use Action: ListCommands to show available commands.", UnknownAction),
        ("Anything else", ActionError),
        ("", ActionError),
    ],
)
def test_an_error_ends_it(text: str, kind: type[ActionError]) -> None:
    session, ping = begin(actions.Ping())
    assert hear(session, error(ping, text)) == [True]
    with pytest.raises(ActionError) as caught:
        ping.result()
    assert type(caught.value) is kind
    assert caught.value.action == actions.Ping()


def test_an_error_in_small_letters_is_one_as_well() -> None:
    session, ping = begin(actions.Ping())
    hear(session, response(ping, status="error"))
    assert isinstance(ping.error, ActionError)


def test_events_before_the_response_are_for_everyone() -> None:
    session, originate = begin(actions.Originate(channel="Local/1@x", application="Wait"))
    early = event(originate, "OriginateResponse", "Response: Failure", "Reason: 0")
    assert hear(session, early, response(originate, "Message: Originate successfully queued")) == [False, True]
    assert originate.result().message == "Originate successfully queued"


def test_an_item_before_the_response_is_for_everyone() -> None:
    session, queues = begin(actions.QueueStatus())
    assert hear(session, event(queues, *QUEUE)) == [False]
    assert queues.state is State.SENT


# LISTING.


def test_a_list() -> None:
    session, queues = begin(actions.QueueStatus())
    heard = hear(session, start(queues), event(queues, *QUEUE), complete(queues, "QueueStatusComplete", 1))
    assert heard == [True, True, True]
    result = queues.result()
    assert [type(item) for item in result] == [events.QueueParams]
    assert result.complete is not None
    assert result.complete.list_items == 1
    assert result.response.message == "A list will follow"
    assert len(session) == 0
    assert not session.expects_events


def test_a_list_that_is_announced_in_capitals() -> None:
    session, queues = begin(actions.QueueStatus())
    hear(session, response(queues, "EventList: Start"))
    assert queues.state is State.LISTING


def test_a_success_that_starts_no_list_is_an_empty_one() -> None:
    session, hangup = begin(actions.Hangup(channel="PJSIP/1-1"))
    hear(session, response(hangup, "Message: Channel Hungup"))
    result = hangup.result()
    assert list(result) == []
    assert result.complete is None
    assert result.response.message == "Channel Hungup"


def test_the_same_action_with_a_list() -> None:
    session, hangup = begin(actions.Hangup(channel="/.*/"))
    item = event(hangup, "ChannelHungup", "Channel: PJSIP/1-1")
    hear(session, start(hangup), item, complete(hangup, "ChannelsHungupListComplete", 1))
    assert [channel.channel for channel in hangup.result()] == ["PJSIP/1-1"]


def test_other_events_within_a_list_are_for_everyone() -> None:
    session, queues = begin(actions.QueueStatus())
    other = message("Event: Hangup", "Privilege: call,all")
    foreign = message("Event: QueueParams", "ActionID: foreign", "Queue: a")
    own = event(queues, "UserEvent", "UserEvent: copied")
    assert hear(session, start(queues), other, foreign, own) == [True, False, False, False]


def test_an_error_ends_a_list_that_has_begun() -> None:
    session, dialplan = begin(RawAction(name="ShowDialPlan", headers={"Context": "default", "Extension": "zz"}))
    item = event(dialplan, "ListDialplan", "Context: default", "Switch: Loopback/x@y")
    hear(session, start(dialplan), item, error(dialplan, "Did not find extension zz@default"))
    with pytest.raises(ActionError, match="Did not find extension"):
        dialplan.result()
    assert [answer.name for answer in dialplan.messages()] == ["Success", "ListDialplan", "Error"]


def test_an_error_that_means_that_there_is_nothing() -> None:
    session, entries = begin(Entries())
    hear(session, error(entries, "No entries found\n"))
    assert list(entries.result()) == []
    assert [answer.name for answer in entries.messages()] == ["Error"]


def test_such_an_error_is_one_after_a_list_has_begun() -> None:
    session, entries = begin(Entries())
    hear(session, start(entries), error(entries, "No entries found"))
    assert isinstance(entries.error, ActionError)


def test_a_second_success_is_dropped() -> None:
    session, entries = begin(Entries())
    assert hear(session, start(entries), response(entries), event(entries, "EntryInTests")) == [True, True, True]
    assert entries.state is State.LISTING
    assert len(entries.items) == 1


def test_a_list_ends_where_the_server_says_so() -> None:
    session, entries = begin(Entries())
    hear(session, start(entries), event(entries, "EntryInTests"), complete(entries, "OtherComplete"))
    result = entries.result()
    assert len(result) == 1
    assert result.complete is None
    assert [answer.name for answer in entries.messages()] == ["Success", "EntryInTests", "OtherComplete"]


def test_a_list_that_is_cancelled_ends() -> None:
    session, entries = begin(Entries())
    hear(session, start(entries), event(entries, "EntriesCompleteInTests", "EventList: cancelled"))
    assert entries.done


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


# AWAITING.


def test_one_event_as_the_answer() -> None:
    session, value = begin(GetValue())
    other = event(value, "UserEvent", "UserEvent: e")
    assert hear(session, response(value, "Message: Result will follow"), other) == [True, False]
    assert value.state is State.AWAITING
    assert hear(session, event(value, "ValueInTests", "Val: 1")) == [True]
    assert value.result().value == "1"
    assert len(session) == 0


def test_one_event_in_a_list() -> None:
    session, value = begin(GetValue())
    hear(session, start(value), event(value, "ValueInTests", "Val: 1"))
    assert not value.done
    hear(session, complete(value, "ValueCompleteInTests", 1))
    assert value.result().value == "1"
    assert [answer.name for answer in value.messages()] == ["Success", "ValueInTests", "ValueCompleteInTests"]


def test_an_error_instead_of_the_event() -> None:
    session, value = begin(GetValue())
    hear(session, start(value), error(value, "Database entry not found"))
    with pytest.raises(ActionError, match="not found"):
        value.result()


def test_a_list_without_the_event_that_was_promised() -> None:
    session, value = begin(GetValue())
    hear(session, start(value), complete(value, "ValueCompleteInTests"))
    with pytest.raises(OutcomeUnknown, match="without the event"):
        value.result()


def test_fax_stats_as_they_come() -> None:
    session, stats = begin(actions.FAXStats())
    hear(
        session, response(stats, "Message: FAXStats event will follow"), event(stats, "FAXStats", "CurrentSessions: 3")
    )
    assert stats.result().current_sessions == 3


def test_a_database_entry_as_it_comes() -> None:
    session, entry = begin(actions.DBGet(family="fam", key="key"))
    item = message("Event: DBGetResponse", "Family: fam", "Key: key", "Val: a: b", f"ActionID: {entry.action_id}")
    hear(session, start(entry), item, complete(entry, "DBGetComplete", 1))
    assert entry.messages()[1] == item
    assert entry.result()[0].extra == {}


# DONE.


def test_further_responses_are_dropped() -> None:
    session, load = begin(actions.ModuleLoad(load_type="load"))
    texts = ["Incomplete ModuleLoad action.", "Need module name", "Incomplete ModuleLoad action."]
    assert hear(session, *(error(load, text) for text in texts)) == [True, True, True]
    assert isinstance(load.error, ActionError)
    assert load.error.message == texts[0]


def test_events_of_a_finished_action_are_for_everyone() -> None:
    session, originate = begin(actions.Originate(channel="Local/1@x", application="Wait"))
    assert hear(session, response(originate), event(originate, "OriginateResponse", "Response: Success")) == [
        True,
        False,
    ]


def test_only_the_first_end_counts() -> None:
    session, ping = begin(actions.Ping())
    hear(session, response(ping, "Ping: Pong"))
    ping.finish(OutcomeUnknown(ping.action, "too late"))
    assert ping.result().ping == "Pong"


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
    entries.on_progress = lambda: steps.append((len(entries.items), entries.done))
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


@pytest.mark.parametrize("action", [Entries(), RawAction(name="SKINNYdevices")])
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
