"""Headers of an event that are spelt as those of the envelope, and the envelope itself."""

from datetime import UTC, datetime

from ami_typed import catalog as catalog
from ami_typed import events, responses
from ami_typed.models import (
    decode,
    decode_event,
)
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
