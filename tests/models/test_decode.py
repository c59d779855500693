"""From a message to an instance: lenient, and whole."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Annotated, ClassVar

import pytest
from pydantic import Field, field_validator, model_validator

from ami_typed import catalog as catalog
from ami_typed import events, responses
from ami_typed.enums import ChannelState, HangupCause
from ami_typed.models import (
    Aliases,
    Event,
    EventSpec,
    Numbered,
    Repeated,
    Response,
    Structure,
    UnknownEvent,
    decode,
    decode_action,
    decode_event,
)
from ami_typed.models.plan import plan_of
from ami_typed.wire import Message
from tests.models.messages import ENVELOPE, channel, hangup, message


def test_an_event_as_it_comes() -> None:
    event = decode_event(hangup())
    assert type(event) is events.Hangup
    assert event.channel == "PJSIP/100-00000001"
    assert event.channel_state is ChannelState.UP
    assert event.cause is HangupCause.NORMAL_CLEARING
    assert event.caller_id_name is None
    assert event.timestamp == datetime(2026, 11, 23, 0, 45, 44, 428677, UTC)
    assert event.envelope.privilege == ("call", "all")
    assert event.invalid == {}
    assert event.extra == {}
    assert event.raw == hangup()


# Headers that are absent, spoilt, or sent twice.


def test_a_required_header_that_is_absent() -> None:
    event = decode(events.Hangup, message("Event: Hangup", *channel()[1:], "Cause-txt: Busy"))
    assert event.channel == ""
    assert event.cause == 0
    assert event.invalid == {"Channel": "", "Cause": ""}


def test_a_required_header_that_is_spoilt() -> None:
    event = decode(events.Newchannel, message("Event: Newchannel", *channel()[:-3], "Priority: high", *channel()[-2:]))
    assert event.priority == 0
    assert event.invalid == {"Priority": "high"}


def test_a_code_that_nobody_knows_stays_as_it_is() -> None:
    event = decode(events.Newchannel, message("Event: Newchannel", "ChannelState: 99", *channel()[:1], *channel()[2:]))
    assert event.channel_state == 99
    assert event.invalid == {}


def test_an_optional_header_that_is_spoilt() -> None:
    event = decode(events.FullyBooted, message("Event: FullyBooted", "Status: Fully Booted", "Uptime: long"))
    assert event.uptime is None
    assert event.invalid == {"Uptime": "long"}


@pytest.mark.parametrize("text", ["nan", "inf", "9" * 5000, "1e400", "\udcff", "-" + "9" * 40, ""])
def test_an_odd_number_is_kept_as_a_text(text: str) -> None:
    event = decode(events.FullyBooted, message("Event: FullyBooted", "Status: Fully Booted", f"Uptime: {text}"))
    assert event.uptime is None
    assert event.invalid == {"Uptime": text}


def test_a_scalar_that_is_sent_twice() -> None:
    event = decode(events.Hangup, hangup("Cause: 17"))
    assert event.cause is HangupCause.NORMAL_CLEARING
    assert event.invalid == {"Cause": ["16", "17"]}


def test_a_scalar_that_is_sent_twice_and_spoilt() -> None:
    event = decode(events.FullyBooted, message("Event: FullyBooted", "Status: x", "Uptime: a", "Uptime: b"))
    assert event.uptime is None
    assert event.invalid == {"Uptime": ["a", "b"]}


def test_none_and_escapes_hold_for_the_first_of_two_as_well() -> None:
    event = decode(events.Hangup, hangup("CallerIDName: Eve"))
    assert event.caller_id_name is None
    assert event.invalid == {"CallerIDName": ["<unknown>", "Eve"]}


def test_bytes_that_are_not_utf8_are_kept() -> None:
    event = decode(events.Hangup, Message(hangup().raw.replace(b"Bob", b"B\xf6b")))
    assert event.connected_line_name == "B\udcf6b"
    assert event.invalid == {}


def test_escaped_values() -> None:
    event = decode(events.Hangup, Message(hangup().raw.replace(b"Bob", rb"Bob \"the\" \\builder\n")))
    assert event.connected_line_name == 'Bob "the" \\builder\n'
    assert event.account_code == ""


def test_what_is_not_escaped_keeps_its_backslashes() -> None:
    event = decode(events.Hangup, Message(hangup().raw.replace(b"Context: default", rb"Context: a\nb")))
    assert event.context == r"a\nb"


# Names.


def test_a_header_in_another_case() -> None:
    event = decode(events.Hangup, Message(hangup().raw.replace(b"Uniqueid", b"UniqueID")))
    assert event.uniqueid == "1795394744.1"
    assert event.invalid == {}
    assert event.extra == {}


def test_a_header_in_another_case_under_a_prefix() -> None:
    event = decode(
        events.DialBegin, message("Event: DialBegin", *(line.lower() for line in channel("Dest")), "DialString: 1")
    )
    assert event.dest is not None
    assert event.dest.channel == "pjsip/100-00000001"


def test_an_alias_of_the_schema() -> None:
    class Renamed(Event):
        user_field: Annotated[str, Aliases("UserField"), Field(alias="Userdata")]

    event = decode(Renamed, message("Event: Renamed", "Userfield: x"))
    assert event.user_field == "x"
    assert event.extra == {}


def test_an_alias_never_takes_the_place_of_a_header() -> None:
    class Both(Event):
        a: Annotated[str, Aliases("B"), Field(alias="A")]
        b: Annotated[str, Field(alias="B")]

    assert decode(Both, message("Event: Both", "A: 1", "b: 2")).b == "2"


def test_unknown_headers_are_extra() -> None:
    event = decode(events.Hangup, hangup("New: 1", "Twice: a", "Twice: b", "no colon"))
    assert event.extra == {"New": "1", "Twice": ["a", "b"], "": "no colon"}
    assert event.invalid == {}


def test_many_unknown_names_are_not_remembered_for_ever() -> None:
    for number in range(3000):
        decode(events.Newstate, message("Event: Newstate", *channel(), f"X-{number}: 1"))
    assert len(vars(plan_of(events.Newstate))["_seen"]) <= 1100


# A header of the event that is spelt as one of the envelope.


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


# Snapshots.


def test_snapshots_with_a_prefix() -> None:
    event = decode(
        events.DialBegin,
        message("Event: DialBegin", *ENVELOPE, *channel(), *channel("Dest", "PJSIP/200-1"), "DialString: 200"),
    )
    assert event.source is not None
    assert event.dest is not None
    assert (event.source.channel, event.dest.channel) == ("PJSIP/100-00000001", "PJSIP/200-1")
    assert event.dest.caller_id_name is None
    assert event.invalid == {}
    assert event.extra == {}


def test_a_snapshot_that_is_absent_is_none() -> None:
    event = decode(events.DialBegin, message("Event: DialBegin", *channel("Dest"), "DialString: 200"))
    assert event.source is None
    assert event.invalid == {}


def test_a_header_that_is_spoilt_inside_a_snapshot() -> None:
    lines = channel("Dest")
    event = decode(
        events.DialBegin, message("Event: DialBegin", *lines[:-3], "DestPriority: x", lines[-2], "DialString: 200")
    )
    assert event.dest is not None
    assert event.dest.priority == 0
    assert event.dest.linkedid == ""
    assert event.invalid == {"DestPriority": "x", "DestLinkedid": ""}


def test_a_header_that_is_sent_twice_inside_a_snapshot() -> None:
    event = decode(events.DialBegin, message("Event: DialBegin", *channel("Dest"), "DestExten: 2", "DialString: 200"))
    assert event.dest is not None
    assert event.dest.exten == "200"
    assert event.invalid == {"DestExten": ["200", "2"]}


def test_variables_of_a_snapshot() -> None:
    lines = [
        *channel(),
        "ChanVariable: A=1",
        "ChanVariable: B=x\\ny",
        *channel("Dest"),
        "DestChanVariable: C=",
        "DialString: 1",
    ]
    event = decode(events.DialBegin, message("Event: DialBegin", *lines))
    assert event.source is not None
    assert event.dest is not None
    assert event.source.chan_variables == {"A": "1", "B": "x\ny"}
    assert event.dest.chan_variables == {"C": ""}


def test_a_global_variable_has_no_channel() -> None:
    event = decode(
        events.VarSet, message("Event: VarSet", "Channel: none", "Uniqueid: none", "Variable: G", r"Value: a\tb")
    )
    assert event.source is None
    assert event.value == "a\tb"
    assert event.invalid == {}


def test_a_header_that_is_spelt_as_a_snapshot() -> None:
    event = decode(events.DialBegin, message("Event: DialBegin", *channel(), "Dest: x", "source: y", "DialString: 200"))
    assert event.dest is None
    assert event.source is not None
    assert event.extra == {"Dest": "x", "source": "y"}
    assert event.invalid == {}


# Numbered structures.


def rtcp(*reports: str) -> Message:
    return message("Event: RTCPSent", *channel(), "SSRC: 0x1", "PT: 200(SR)", f"ReportCount: {len(reports)}", *reports)


REPORT = (
    "SourceSSRC",
    "FractionLost",
    "CumulativeLost",
    "HighestSequence",
    "SequenceNumberCycles",
    "IAJitter",
    "LSR",
    "DLSR",
)


def test_numbered_structures() -> None:
    event = decode(
        events.RTCPSent, rtcp(*(f"Report{number}{name}: {number}" for number in (0, 1, 10) for name in REPORT))
    )
    assert [report.jitter for report in event.reports] == [0, 1, 10]
    assert event.reports[2].dlsr == timedelta(seconds=10)
    assert event.invalid == {}
    assert event.extra == {}


def test_a_header_that_is_spoilt_inside_a_numbered_structure() -> None:
    lines = [f"Report{number}{name}: 1" for number in (3, 7) for name in REPORT if (number, name) != (7, "LSR")]
    event = decode(events.RTCPSent, rtcp(*lines[:-1], "Report7DLSR: x", "Report3FractionLost: 2"))
    assert event.reports[1].dlsr is None
    assert event.reports[0].fraction_lost == 1
    assert event.invalid == {"Report7DLSR": "x", "Report7LSR": "", "Report3FractionLost": ["1", "2"]}


def test_a_numbered_header_with_an_endless_number() -> None:
    name = f"Report{'9' * 5000}LSR"
    event = decode(events.RTCPSent, rtcp(f"{name}: 1"))
    assert event.reports == []
    assert event.extra == {name: "1"}


def test_numbers_within_numbers() -> None:
    lines = [
        "Category-000000: general",
        "Line-000000-000000: a=1",
        "Line-000000-000001: b=2",
        "Category-000001: t",
        "IsTemplate-000001: 1",
    ]
    response = decode(responses.GetConfigResponse, message("Response: Success", *lines))
    assert [category.category for category in response.categories] == ["general", "t"]
    assert response.categories[0].lines == ["a=1", "b=2"]
    assert response.categories[1].is_template is True
    assert response.extra == {}
    assert decode(responses.GetConfigResponse, response.encode()) == response
    assert [header for header in response.encode().headers if header[0].startswith("Line")] == [
        ("Line-000000-000000", "a=1"),
        ("Line-000000-000001", "b=2"),
    ]


def test_one_bad_number_does_not_take_the_others_with_it() -> None:
    class Numbers(Event):
        numbers: Annotated[list[int], Numbered("N-#")] = []
        more: Annotated[list[int], Repeated(), Field(alias="More")] = []

    lines = ["N-0: 0", "N-1: x", "N-2: 2", "N-3: y", "More: 1", "More: z"]
    event = decode(Numbers, message("Event: Numbers", *lines))
    assert event.numbers == [0, 2]
    assert event.more == [1]
    assert event.invalid == {"N-1": "x", "N-3": "y", "More": "z"}


def test_keyed_headers() -> None:
    lines = ["ChanVariable(Local/1@x;1): A=1", "ChanVariable(Local/1@x;1): B=2", "ChanVariable(Local/1@x;2): C=3"]
    event = decode(events.OriginateResponse, message("Event: OriginateResponse", *lines))
    assert event.chan_variables == {"Local/1@x;1": {"A": "1", "B": "2"}, "Local/1@x;2": {"C": "3"}}
    assert event.extra == {}


def test_repeated_runs() -> None:
    lines = ["RuleList: a", "Rule: 10,1", "Rule: 20,2", "RuleList: b", "RuleList: c", "Rule: 5,0"]
    response = decode(responses.QueueRuleResponse, message("Response: Success", "ActionID: q", *lines))
    assert [(rule.name, rule.steps) for rule in response.rules] == [("a", ["10,1", "20,2"]), ("b", []), ("c", ["5,0"])]
    assert response.invalid == {}
    assert response.encode(action_id="q") == response.raw


# Open headers.


def test_open_headers() -> None:
    lines = [
        "Event: UserEvent",
        "Privilege: user,all",
        *channel(),
        "UserEvent: e",
        "A: 1",
        "Spaced Key : v",
        "no colon",
    ]
    event = decode(events.UserEvent, message(*lines))
    assert event.headers == {"A": "1", "Spaced Key ": "v"}
    assert event.extra == {}


def test_open_headers_that_look_like_those_of_the_server() -> None:
    lines = [
        "Event: UserEvent",
        "Privilege: user,all",
        "UserEvent: e",
        "ActionID: 9",
        "Event: Fake",
        "Privilege: p",
        "File: f",
    ]
    event = decode_event(message(*lines))
    assert isinstance(event, events.UserEvent)
    assert event.headers == {"Event": "Fake", "Privilege": "p", "File": "f"}
    assert event.envelope.privilege == ("user", "all")
    assert event.envelope.file is None


def test_an_open_header_that_is_sent_twice() -> None:
    event = decode(events.UserEvent, message("Event: UserEvent", "UserEvent: e", "A: 1", "A: 2", "B: 3"))
    assert event.headers == {"A": "1", "B": "3"}
    assert event.invalid == {"A": ["1", "2"]}


# Events that nobody declares.


def test_an_unknown_event() -> None:
    event = decode_event(
        message("Event: Doors", "Privilege: user,all", "A: 1", "A: 2", "Event: second", "Name: x", "headers: y")
    )
    assert isinstance(event, UnknownEvent)
    assert event.wire_name == event.name == "Doors"
    assert event.headers == {"A": ["1", "2"], "Event": "second", "Name": "x", "headers": "y"}
    assert decode_event(event.encode()) == event


def test_an_event_without_a_name() -> None:
    assert isinstance(decode_event(message("Event: ")), UnknownEvent)


# Classes that cannot be filled.


class Picky(events.UserEvent, name="PickyInTests"):
    door: Annotated[int, Field(alias="Door")]
    size: Annotated[str, Field(alias="Size", min_length=1)] = "m"


def test_a_class_that_cannot_be_filled_comes_as_its_base(caplog: pytest.LogCaptureFixture) -> None:
    lines = ["Event: UserEvent", "UserEvent: PickyInTests", "Door: front"]
    for _ in range(2):
        event = decode_event(message(*lines))
        assert type(event) is events.UserEvent
        assert event.headers == {"Door": "front"}
        assert event.invalid == {"Door": "front"}
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "Picky" in record.getMessage()
    assert "front" not in record.getMessage()


def test_an_optional_header_does_not_hinder_a_class() -> None:
    event = decode_event(message("Event: UserEvent", "UserEvent: PickyInTests", "Door: 1", "Size: "))
    assert isinstance(event, Picky)
    assert event.size == "m"
    assert event.invalid == {"Size": ""}


def test_a_neutral_value_that_does_not_fit_either() -> None:
    class Strict(Event):
        spec: ClassVar[EventSpec] = EventSpec("Strict")
        size: Annotated[str, Field(min_length=1)]

    event = decode(Strict, message("Event: Strict", "size: "))
    assert isinstance(event, UnknownEvent)
    assert event.invalid == {"size": ""}


def test_a_class_that_refuses_the_whole() -> None:
    class Contrary(Event):
        spec: ClassVar[EventSpec] = EventSpec("Contrary")

        @model_validator(mode="after")
        def _refuse(self) -> "Contrary":
            raise ValueError("never")

    event = decode(Contrary, message("Event: Contrary", "A: 1"))
    assert isinstance(event, UnknownEvent)
    assert event.headers == {"A": "1"}


def test_a_class_that_fails() -> None:
    class Broken(Event):
        spec: ClassVar[EventSpec] = EventSpec("Broken")
        a: str

        @field_validator("a")
        @classmethod
        def _fail(cls, value: str) -> str:
            raise KeyError(value)

    assert isinstance(decode(Broken, message("Event: Broken", "A: 1")), UnknownEvent)


def test_a_response_class_that_cannot_be_filled() -> None:
    class Odd(Response):
        inner: Annotated[list[Structure], Field(min_length=1)]

    response = decode(Odd, message("Response: Success", "Message: m"))
    assert type(response) is Response
    assert response.message == "m"
    assert response.invalid == {"inner": ""}


# Actions, as a server reads them.


def test_an_action() -> None:
    action = decode_action(
        message(
            "Action: Originate",
            "ActionID: 1",
            "Channel: Local/1@x",
            "Application: Wait",
            "Variable: A=1",
            "Variable: B=2",
        )
    )
    assert action.wire_name == "Originate"
    assert action.model_dump(include={"channel", "variables"}) == {
        "channel": "Local/1@x",
        "variables": {"A": "1", "B": "2"},
    }


def test_an_action_that_nobody_declares() -> None:
    action = decode_action(message("Action: Nothing", "ActionID: 1", "A: 1", "Timestamp: t"))
    assert action.model_dump() == {"name": "Nothing", "headers": {"A": "1", "Timestamp": "t"}}
