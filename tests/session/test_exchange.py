"""What answers an action: each cell of the table at the top of `exchange.py`."""

import pytest

from ami_typed import actions, events, responses
from ami_typed.errors import ActionError, OutcomeUnknown, PermissionDenied, UnknownAction
from ami_typed.exchange import State
from ami_typed.models import RawAction
from tests.session.classes import QUEUE, Entries, GetValue, begin
from tests.session.conversation import complete, error, event, hear, message, response, start

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
    assert entry.done
    assert entry.messages()[1] == item


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
