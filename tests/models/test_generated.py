"""What holds for every class of the schema."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ami_typed import catalog as catalog
from ami_typed import responses
from ami_typed._index import ACTIONS, EVENTS
from ami_typed.models import Action, Event, Response, action_classes, decode, decode_action, decode_event, event_classes
from ami_typed.models.plan import plan_of
from ami_typed.models.shape import Shape, shape_of
from ami_typed.wire import Message, encode
from tests.models.canonical import instances

RESPONSES = [getattr(responses, name) for name in responses.__all__]


def event_class(name: str) -> type[Event]:
    cls = event_classes.find(name)
    assert cls is not None
    return cls


def action_class(name: str) -> type[Action[object]]:
    cls = action_classes.find(name)
    assert cls is not None
    return cls


@pytest.mark.parametrize("name", EVENTS)
def test_an_example_comes_back_as_it_was(name: str) -> None:
    example = event_class(name).example()
    event = decode_event(example.encode())
    assert type(event) is type(example)
    assert event == example
    assert event.invalid == {}
    assert event.extra == {}


@pytest.mark.parametrize("cls", RESPONSES)
def test_an_example_of_a_response_comes_back_as_it_was(cls: type[Response]) -> None:
    example = cls.example()
    response = decode(cls, example.encode(action_id="1"))
    assert response == example
    assert response.invalid == {}
    assert response.extra == {}


@pytest.mark.parametrize("name", EVENTS)
def test_an_event_without_headers_still_comes_as_its_class(name: str) -> None:
    cls = event_class(name)
    event = decode(cls, Message(f"Event: {name}".encode()))
    assert type(event) is cls
    assert set(event.invalid) <= set(plan_of(cls).names)


@pytest.mark.parametrize("name", EVENTS)
def test_an_event_whose_values_are_all_spoilt_still_comes_as_its_class(name: str) -> None:
    cls = event_class(name)
    lines = [f"{header}: \udcff{header}" for header in plan_of(cls).names]
    event = decode(cls, Message("\r\n".join([f"Event: {name}", *lines]).encode("utf-8", "surrogateescape")))
    assert type(event) is cls
    assert all(text == f"\udcff{header}" for header, text in event.invalid.items())


@pytest.mark.parametrize("name", ACTIONS)
def test_what_answers_an_action_is_told_by_its_class(name: str) -> None:
    shape = shape_of(action_class(name))
    assert isinstance(shape, Shape)
    assert (shape.list is None) or (shape.complete is not None)


values = st.text(st.characters()) | st.sampled_from(
    ["", "1", "-1", "nan", "<unknown>", "(null)", "yes", "\\n", "A=1", "a,b", "9" * 30]
)
fuzzed = [
    "Hangup",
    "DialBegin",
    "AttendedTransfer",
    "RTCPSent",
    "UserEvent",
    "OriginateResponse",
    "VarSet",
    "Cdr",
    "TestEvent",
    "EndpointList",
]


@st.composite
def messages(draw: st.DrawFn, known: tuple[str, ...]) -> Message:
    """Any headers: those of a class, some of them in another case, twice, or spelt nearly so, and others."""
    name = st.sampled_from(known) | st.text(st.characters())
    numbered = st.builds(
        str.__add__, st.sampled_from(["Report0", "Report1", "Line-1-", "ChanVariable("]), st.text(max_size=3)
    )
    names = (
        name
        | name.map(str.upper)
        | numbered
        | st.sampled_from(["Privilege", "ActionID", "Event", "File", "source", "Dest"])
    )
    headers = draw(st.lists(st.tuples(names, values), max_size=30))
    text = "\r\n".join(["Event: X", *(f"{header}: {value}" for header, value in headers)])
    return Message(text.encode("utf-8", "replace" if draw(st.booleans()) else "surrogatepass"))


@pytest.mark.parametrize("name", fuzzed)
@given(data=st.data())
def test_no_message_fails(name: str, data: st.DataObject) -> None:
    cls = event_class(name)
    event = decode(cls, data.draw(messages(plan_of(cls).names)))
    assert type(event) is cls
    assert isinstance(event.extra, dict)
    assert repr(event)
    assert event.model_dump(by_alias=True)


@pytest.mark.parametrize("cls", RESPONSES)
@given(data=st.data())
def test_no_response_fails(cls: type[Response], data: st.DataObject) -> None:
    raw = data.draw(messages((*plan_of(cls).names, "Category-000000", "Line-000000-000000", "Rule", "RuleList"))).raw
    response = decode(cls, Message(raw.replace(b"Event: X", b"Response: Success", 1)))
    assert type(response) is cls


@pytest.mark.parametrize("further", [True, False])
@pytest.mark.parametrize("name", ["Ping", "Originate", "QueueStatus", "Login", "UserEvent"])
def test_an_action_comes_back_as_it_was(name: str, further: bool) -> None:
    given_values: dict[str, dict[str, object]] = {
        "Originate": {
            "channel": "PJSIP/1",
            "application": "Wait",
            "variables": {"A": "1=2", "B": ""},
            "timeout": "30000",
        },
        "Login": {"username": "u", "secret": "s"},
        "UserEvent": {"user_event": "e", "headers": {"Event": "x", "A": "1"} if further else None},
        "QueueStatus": {"queue": "support"} if further else {},
    }
    action = action_class(name).model_validate(given_values.get(name, {}))
    message = action.encode("1")
    assert encode(message)
    assert decode_action(message) == action


# What is written is read as it was, for all canonical values.

few = settings(
    max_examples=2,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@pytest.mark.parametrize("name", EVENTS)
@few
@given(data=st.data())
def test_an_event_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    event = data.draw(instances(event_class(name)))
    back = decode_event(event.encode())
    assert back == event
    assert back.invalid == {}
    assert back.extra == {}


@pytest.mark.parametrize("cls", RESPONSES)
@few
@given(data=st.data())
def test_a_response_comes_back_as_it_was(cls: type[Response], data: st.DataObject) -> None:
    response = data.draw(instances(cls))
    back = decode(cls, response.encode(action_id="1"))
    assert back == response
    assert back.invalid == {}
    assert back.extra == {}


@pytest.mark.parametrize("name", ACTIONS)
@few
@given(data=st.data())
def test_an_action_comes_to_a_server_as_it_was(name: str, data: st.DataObject) -> None:
    action = data.draw(instances(action_class(name)))
    assert decode_action(action.encode("1")) == action
