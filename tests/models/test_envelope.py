"""Headers of an event that are spelt as those of the envelope, and the envelope itself."""

from datetime import UTC, datetime

import pytest

from ami_typed import catalog as catalog
from ami_typed import events, responses
from ami_typed.models import (
    decode,
    decode_event,
)
from ami_typed.wire import Kind
from tests.captures.replay import BRANCHES, messages
from tests.models.messages import message


def test_the_envelope_and_a_header_of_the_same_name() -> None:
    debug = ["SequenceNumber: 7", "File: main/test.c", "Line: 12", "Func: f"]
    lines = ["Event: TestEvent", "Privilege: test,all", *debug, "Type: StateChange", "State: PLAYBACK"]
    own = ["AppFile: app.c", "AppFunction: g", "AppLine: 3", "File: hello.gsm"]
    event = decode(events.TestEvent, message(*lines, *own))
    assert event.file == "hello.gsm"
    assert event.envelope.file == "main/test.c"
    assert event.envelope.line == 12
    assert event.invalid == {}


def test_the_envelope_alone() -> None:
    lines = ["Event: TestEvent", "Privilege: test,all", "SequenceNumber: 7", "File: main/test.c", "Line: 12", "Func: f"]
    event = decode(events.TestEvent, message(*lines, "Type: x", "AppFile: app.c", "AppFunction: g", "AppLine: 3"))
    assert event.file is None
    assert event.envelope.file == "main/test.c"


def test_a_second_event_header() -> None:
    lines = [
        "Event: ResourceListDetail",
        "ActionID: 1",
        "ObjectType: resource_list",
        "ObjectName: l",
        "Event: presence",
    ]
    event = decode_event(message(*lines, "NotificationBatchInterval: 0", "ListItem: 200,201", "FullState: false"))
    assert isinstance(event, events.ResourceListDetail)
    assert event.package == "presence"
    assert event.wire_name == "ResourceListDetail"
    assert event.encode().get_all("Event") == ["ResourceListDetail", "presence"]


def test_a_second_event_header_that_is_absent() -> None:
    event = decode(events.ResourceListDetail, message("Event: ResourceListDetail", "ObjectType: t", "ObjectName: l"))
    assert event.package == ""
    assert event.invalid["Event"] == ""


def test_an_event_with_a_response_header() -> None:
    lines = [
        "Event: OriginateResponse",
        "Privilege: call,all",
        "ActionID: o1",
        "Response: Failure",
        "Channel: Local/1@x",
    ]
    event = decode_event(message(*lines, "Reason: 3", "Uniqueid: <null>", "CallerIDNum: 1", "CallerIDName: <unknown>"))
    assert isinstance(event, events.OriginateResponse)
    assert event.response == "Failure"
    assert event.action_id == "o1"
    assert event.uniqueid is None
    assert event.invalid == {}


def test_a_response_has_no_envelope() -> None:
    response = decode(responses.PingResponse, message("Response: Success", "Timestamp: 1.5", "Ping: Pong"))
    assert response.timestamp == datetime(1970, 1, 1, 0, 0, 1, 500000, UTC)
    assert response.extra == {}


@pytest.mark.parametrize("branch", BRANCHES)
def test_every_event_that_came_unasked_has_its_privilege_in_the_second_line(branch: int) -> None:
    unasked = [decode_event(message) for message in messages(branch, "stream.bin") if message.kind is Kind.EVENT]
    assert len(unasked) > 100
    assert [event.wire_name for event in unasked if not event.has_privilege] == []


def test_a_privilege_anywhere_else_does_not_count() -> None:
    item = ["Event: CoreShowChannel", "ActionID: 1", "Privilege: call,all", "Channel: a"]
    assert not decode_event(message(*item)).has_privilege
    assert not decode_event(message("Event: Clumsy")).has_privilege
    assert not decode_event(message("Event: Clumsy", "Text: a", "Privilege: user,all")).has_privilege
    assert not events.Hangup.example().has_privilege


@pytest.mark.parametrize("branch", BRANCHES)
def test_a_forger_can_write_a_privilege(branch: int) -> None:
    """Both forged events of extension 629 have one: the property proves nothing, and says so."""
    forged = [decode_event(message) for message in messages(branch, "injection.bin") if message.name == "Forged"]
    assert [event.has_privilege for event in forged] == [True, True]
