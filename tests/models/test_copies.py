"""Instances are strict when built by hand, and keep what they came from when copied."""

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from ami_typed import catalog as catalog
from ami_typed import events
from ami_typed.models import EventsMissed, RawAction, Response, UnknownEvent, decode, decode_event
from ami_typed.models.base import Event
from ami_typed.wire import LocalProtocolError, Message
from tests.models.messages import hangup, message

SPOILT = hangup("TechCause: x", "New: 1")


def pickled(event: Event) -> Event:
    copied: Event = pickle.loads(pickle.dumps(event))
    return copied


def copied_deeply(event: Event) -> Event:
    return event.model_copy(deep=True)


TWINS: list[Callable[[Event], Event]] = [pickled, copy.copy, copy.deepcopy, Event.model_copy, copied_deeply]


@pytest.mark.parametrize("twin_of", TWINS)
def test_a_copy_knows_where_it_came_from(twin_of: Callable[[Event], Event]) -> None:
    event = decode(events.Hangup, Message(SPOILT.raw.replace(b"Cause: 16", b"Cause: x")))
    twin = twin_of(event)
    assert twin == event
    assert twin is not event
    assert twin.raw == event.raw
    assert twin.invalid == event.invalid
    assert twin.invalid["Cause"] == "x"
    assert twin.extra == {"New": "1"}


def test_a_copy_of_what_was_built_by_hand() -> None:
    event = events.Hangup.example()
    assert pickle.loads(pickle.dumps(event)) == event
    assert copy.deepcopy(event).invalid == {}


def test_where_it_came_from_is_no_part_of_equality() -> None:
    event = decode(events.Hangup, hangup())
    again = decode(events.Hangup, hangup("New: 1"))
    assert event == again
    assert event.raw != again.raw


def test_a_dump_by_field_and_by_header() -> None:
    event = decode(events.DialBegin, events.DialBegin.example(dest=events.DialBegin.example().source).encode())
    assert set(event.model_dump()) == set(events.DialBegin.model_fields)
    assert "DialString" in event.model_dump(by_alias=True)
    assert events.DialBegin.model_validate(event.model_dump()) == event
    assert events.DialBegin.model_validate(event.model_dump(by_alias=True)) == event


@pytest.mark.parametrize("values", [{"causes": 16}, {"Cause": 16, "Nonsense": 1}, {"invalid": {}}])
def test_an_unknown_field_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        events.Hangup.example(**values)


def test_instances_cannot_be_changed() -> None:
    event = events.Hangup.example()
    with pytest.raises(ValidationError, match="frozen"):
        setattr(event, "channel", "x")  # noqa: B010 - type checkers refuse the plain assignment


def test_a_hand_made_event_is_the_message_that_it_would_be() -> None:
    event = events.Hangup.example(cause=17)
    assert event.raw == event.encode()
    assert event.raw.get("Cause") == "17"
    assert (event.invalid, event.extra, event.action_id, event.timestamp) == ({}, {}, None, None)


def test_an_event_can_have_headers_before_its_own() -> None:
    sent = events.Hangup.example().encode(action_id="7", before=(("Privilege", "call,all"), ("Timestamp", "1.000001")))
    event = decode_event(sent)
    assert sent.headers[:4] == (
        ("Event", "Hangup"),
        ("ActionID", "7"),
        ("Privilege", "call,all"),
        ("Timestamp", "1.000001"),
    )
    assert event.action_id == "7"
    assert event.timestamp == datetime.fromtimestamp(1.000001, UTC)
    assert event.extra == {}


def test_a_value_with_a_line_break_is_never_written() -> None:
    with pytest.raises(LocalProtocolError):
        events.Hangup.example(cause_txt="a\r\nEvent: Fake").encode()


def test_lost_events_are_no_message() -> None:
    event = EventsMissed(since=datetime.now(UTC), until=datetime.now(UTC), count=1, cause="overflow")
    assert event.wire_name == "EventsMissed"
    assert (event.action_id, event.timestamp, event.extra) == (None, None, {})
    assert pickle.loads(pickle.dumps(event)) == event
    with pytest.raises(LocalProtocolError):
        event.encode()
    assert isinstance(decode_event(message("Event: EventsMissed")), UnknownEvent)


def test_a_raw_action_shows_no_secret() -> None:
    action = RawAction(name="Login", headers={"Username": "u", "Secret": "hush", "key": "hush"})
    assert "hush" not in repr(action)
    assert action.encode().get("Secret") == "hush"
    assert pickle.loads(pickle.dumps(action)) == action


def test_a_response_of_any_kind() -> None:
    response = decode(Response, message("Response: Success", "ActionID: 1", "Message: m\n", "A: 1"))
    assert response.message == "m\n"
    assert response.extra == {"A": "1"}
    assert pickle.loads(pickle.dumps(response)).raw == response.raw
