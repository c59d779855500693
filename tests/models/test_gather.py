"""Values from many headers: snapshots, numbered, keyed and open headers, repeated runs."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from ami_typed import catalog as catalog
from ami_typed import events, responses
from ami_typed.models import (
    Event,
    Numbered,
    Repeated,
    UnknownEvent,
    decode,
    decode_event,
)
from ami_typed.wire import Message
from tests.models.messages import ENVELOPE, channel, message

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
        numbers: Annotated[list[int], Numbered("N-#")] = Field(default_factory=list[int])
        more: Annotated[list[int], Repeated(), Field(alias="More", default_factory=list)]

    lines = ["N-0: 0", "N-1: x", "N-2: 2", "N-3: y", "More: 1", "More: z"]
    event = decode(Numbers, message("Event: Numbers", *lines))
    assert event.numbers == [0, 2]
    assert event.more == [1]
    assert event.invalid == {"N-1": "x", "N-3": "y", "More": "z"}


def test_a_number_that_is_sent_twice() -> None:
    class Texts(Event):
        texts: Annotated[list[str], Numbered("T-#")] = Field(default_factory=list[str])

    event = decode(Texts, message("Event: Texts", "T-0: a", "T-1: b", "T-1: c"))
    assert event.texts == ["a", "b"]
    assert event.invalid == {"T-1": ["b", "c"]}


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
    assert event.extra == {"": "no colon"}


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
    assert event.headers == {"A": ["1", "2"], "B": "3"}
    assert event.invalid == {}
    assert decode_event(event.encode()) == event


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
