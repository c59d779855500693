"""The fast way through a layout gives what the slow way gives, or leaves the message to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ami_typed import catalog as catalog
from ami_typed import events, responses
from ami_typed.models import Event, Response, UnknownEvent, decode, event_classes
from ami_typed.models.layout import Layout, names_of
from ami_typed.models.plan import plan_of
from ami_typed.wire import Message
from tests.captures import replay
from tests.models.messages import channel, hangup, message
from tests.models.test_generated import event_class, fuzzed, messages

Whole = Event | Response


def decoded(cls: type[Whole], raw: Message, like: Message | None) -> tuple[object, ...]:
    """All that is known of a message when its layout, or that of a message like it, was learnt; or none was."""
    plan = plan_of(cls)
    vars(plan).update(layouts=(), _learnt=0, _strays=0)
    if like is not None:
        plan.learn(like)
    found = decode(cls, raw)
    vars(plan).update(layouts=())
    return type(found), repr(found.model_dump()), repr(found), found.model_fields_set, found.invalid, found.extra


def both_ways(cls: type[Whole], raw: Message, like: Message | None = None) -> None:
    assert decoded(cls, raw, like or raw) == decoded(cls, raw, None)


@pytest.mark.parametrize("branch", replay.BRANCHES)
def test_all_that_real_servers_said(branch: int) -> None:
    for _, event in replay.events(branch):
        both_ways(event_classes.find(event.name) or UnknownEvent, event)


@pytest.mark.parametrize("name", fuzzed)
@given(data=st.data())
def test_any_message_comes_out_alike(name: str, data: st.DataObject) -> None:
    cls = event_class(name)
    raw = data.draw(messages(plan_of(cls).names)).raw
    both_ways(cls, Message(raw.replace(b"Event: X", f"Event: {name}".encode(), 1)))


@pytest.mark.parametrize(
    "cls", [responses.CoreSettingsResponse, responses.GetConfigResponse, responses.QueueRuleResponse]
)
@given(data=st.data())
def test_any_response_comes_out_alike(cls: type[Response], data: st.DataObject) -> None:
    raw = data.draw(messages((*plan_of(cls).names, "Category-000000", "Line-000000-000000", "Rule", "RuleList"))).raw
    both_ways(cls, Message(raw.replace(b"Event: X", b"Response: Success", 1)))


DIAL = message("Event: DialBegin", "Privilege: call,all", *channel(), *channel("Dest"), "DialString: 200")

OTHERS = [
    (b"Channel: PJSIP", b"Channel:PJSIP"),
    (b"CallerIDNum: ", b"CallerIDNum:"),
    (b"Exten: ", b"Exten: Context: "),
    (b"Language: en", b"Language: e\rn"),
    (b"Language: en", b"Language: e\nn"),
    (b"Language: en", b"Language: <unknown>"),
    (b"Language: en", b"Language: \xff"),
    (b"Language: en", b"language: en"),
    (b"Language: en", b"Language: en\r\nLanguage: de"),
    (b"Language: en", b"Language: en\r\nLanguage"),
    (b"Language: en", b"Language: en\r\nOdd: 1"),
    (b"\r\nLanguage: en", b""),
    (b"ChannelState: ", b"ChannelState: x"),
    (b"CallerIDName: ", b"CallerIDName: <unknown>x"),
    (b"CallerIDName: ", rb"CallerIDName: \"A\" \\ B"),
    (b"Event: DialBegin", b"Event: DialBegin "),
    (b"Privilege: call,all", b"Privilege: call,all\r\nTimestamp: 1"),
]


@pytest.mark.parametrize(("old", "new"), OTHERS)
@pytest.mark.parametrize("place", ["first", "last"])
def test_what_differs_from_the_layout(old: bytes, new: bytes, place: str) -> None:
    raw = DIAL.raw
    assert old in raw
    other = raw.replace(old, new, 1) if place == "first" else new.join(raw.rsplit(old, 1))
    both_ways(events.DialBegin, Message(other), like=DIAL)
    both_ways(events.DialBegin, Message(other))


def test_a_header_that_is_sent_twice_is_told_as_on_the_slow_way() -> None:
    event = message("Event: TestEvent", "Type: StateChange", "State: A", "AppFile: a.c", "State: B", "AppFunction: f")
    both_ways(events.TestEvent, event)
    plan_of(events.TestEvent).learn(event)
    assert decode(events.TestEvent, event).invalid == {"State": ["A", "B"]}


def test_a_commands_text_is_no_headers() -> None:
    plain = message("Response: Success", "Privilege: Command", "Message: m")
    follows = Message(b"Response: Follows\r\nPrivilege: Command\r\nMessage: it says\n--END COMMAND--")
    both_ways(Response, follows, like=plain)


@pytest.mark.parametrize("text", ["Event: X\r\nno header", "Event: X\r\nA:1", "Event: X\r\n: 1", "Odd: X", "Event"])
def test_no_layout_is_made_for_odd_lines(text: str) -> None:
    assert names_of(text) is None


def test_no_layout_is_made_for_very_long_messages() -> None:
    lines = ["Event: X", *(f"Line-{number:06}: 1" for number in range(299))]
    assert names_of("\r\n".join(lines)) is not None
    assert names_of("\r\n".join([*lines, "Further: 1"])) is None


def test_a_layout_reads_its_own_messages_only() -> None:
    text = hangup().text
    names = names_of(text)
    assert names is not None
    plan = plan_of(events.Hangup)
    places = plan.place(names)
    assert places is not None
    layout = Layout(plan, names, *places)
    assert layout.match(text) is not None
    assert layout.match(text + "\r\nFurther: 1") is None
    assert layout.match(text.rpartition("\r\n")[0]) is None


def test_a_layout_is_learnt_when_it_came_often() -> None:
    plan = plan_of(events.Hangup)
    vars(plan).update(layouts=(), _learnt=0, _strays=0)
    for _ in range(100):
        decode(events.Hangup, hangup())
    assert plan.layouts == ()
    decode(events.Hangup, hangup())
    assert len(plan.layouts) == 1
    assert decode(events.Hangup, hangup()) == decode(events.Hangup, hangup())


def test_few_layouts_are_kept_and_not_many_learnt() -> None:
    plan = plan_of(events.Newstate)
    vars(plan).update(layouts=(), _learnt=0, _strays=0)
    raw = [message("Event: Newstate", *channel(), f"Odd{number}: 1") for number in range(100)]
    for one in raw:
        plan.learn(one)
    assert len(plan.layouts) == 6
    assert vars(plan)["_learnt"] == 50
    for one in raw:
        assert decode(events.Newstate, one).extra.keys() == {one.headers[-1][0]}
