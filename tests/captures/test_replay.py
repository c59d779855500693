"""Every message that the real servers sent decodes into its class, with nothing left over, and is written as it was."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

import pytest
from pydantic import ValidationError

from ami_typed import (
    Action,
    ActionError,
    Event,
    ListResponse,
    LocalProtocolError,
    PermissionDenied,
    Response,
    UnknownAction,
    actions,
    events,
    responses,
)
from ami_typed.exchange import Exchange
from ami_typed.models import RawAction, UnknownEvent, action_classes, decode, decode_action, decode_event
from ami_typed.models.envelope import own_headers
from ami_typed.models.shape import Shape, shape_of, shape_of_name
from ami_typed.session import Session
from ami_typed.wire import Kind, Message
from tests.asterisk.record import REQUESTS, request

from .replay import (
    BRANCHES,
    NOT_MODELLED_ACTIONS,
    NOT_MODELLED_EVENTS,
    ODD,
    RENAMED,
    RESPELT,
    Respelt,
    answer,
    cases,
    matches,
)
from .replay import events as events_of

every_branch = pytest.mark.parametrize("branch", BRANCHES)
every_case = pytest.mark.parametrize(
    ("branch", "case"), [(branch, case) for branch in BRANCHES for case in cases(branch)]
)

# What is asked before there is a session, or otherwise than in REQUESTS: the headers besides Action and ActionID.
LOGINS = {
    "Ping.denied": {},
    "Challenge": {"AuthType": "MD5"},
    "Challenge.wrong": {"AuthType": "SHA1"},
    "Login": {"Username": "viewer", "Secret": "viewer"},
    "Login.failed": {"Username": "hello", "Secret": "wrong"},
    "Login.md5": {"Username": "hello", "AuthType": "MD5", "Key": "0" * 32, "Events": "off"},
}
NO_EXCHANGE = {
    "IAXnetstats": "its answer has no frame, and the action is refused",
    "Login.booted": "it was asked without an ActionID",
    "SKINNYshowdevice": "its answer does not begin with Response",
}
"""Captured answers that no exchange can take, with the reason."""
REFUSED = {
    "Challenge.wrong": "a method that is not MD5",
    "ModuleLoad": "no LoadType",
    "Originate.wrong": "an extension without context and priority",
}
"""Requests that a server refuses, and that cannot be made of the action's class, with the reason."""
FOREIGN = {
    (16, "Login"): {"DeviceStateChange"},
}
"""Events that happened meanwhile, and are no part of the answer."""
RUN_TOGETHER = {
    "SKINNYdevices": "no empty line between the last item and the complete event",
    "SKINNYlines": "no empty line between the last item and the complete event",
}
"""Lists of which several events come as one message."""
MISCOUNTED = {
    "PJSIPShowRegistrationsOutbound": "the AuthDetail events are not counted",
}
"""Lists whose ListItems is not the number of their items."""


def test_there_are_captures() -> None:
    assert BRANCHES == (16, 22)
    for branch in BRANCHES:
        assert len(cases(branch)) > 100 and len(events_of(branch)) > 1000
        assert set(cases(branch)) <= REQUESTS.keys() | LOGINS.keys() | NO_EXCHANGE.keys()


# Which classes there are.


def test_every_event_has_a_class() -> None:
    assert {event.name for branch in BRANCHES for _, event in events_of(branch) if _is_unknown(event)} == (
        NOT_MODELLED_EVENTS.keys()
    )


def test_every_action_has_a_class() -> None:
    names = {case.partition(".")[0] for branch in BRANCHES for case in cases(branch)}
    assert {name for name in names if action_classes.find(name) is None} == NOT_MODELLED_ACTIONS.keys()


def _is_unknown(event: Message) -> bool:
    return isinstance(decode_event(event), UnknownEvent)


# Nothing is left over.


def _oddities(file: str, message: Message, model: Event | Response) -> Iterator[tuple[str, str, str, str]]:
    for place, headers in (("extra", model.extra), ("invalid", model.invalid)):
        yield from ((file, message.name, place, header) for header in headers)


def _decoded(branch: int) -> Iterator[tuple[str, Message, Event | Response]]:
    """Every modelled message of a branch; an error is a plain response."""
    for file, event in events_of(branch):
        if not _is_unknown(event):
            yield file, event, decode_event(event)
    for case in cases(branch):
        cls = action_classes.find(case.partition(".")[0])
        for response in answer(branch, case):
            if response.kind is Kind.RESPONSE and cls is not None:
                kind = Response if response.name == "Error" else shape_of(cls).response
                yield f"actions/{case}.bin", response, decode(kind, response)


def test_no_modelled_message_has_extra_or_invalid_headers_but_those_of_the_table() -> None:
    found = {odd for branch in BRANCHES for found in _decoded(branch) for odd in _oddities(*found)}
    known = {odd: entry for odd in found for entry in ODD if all(map(matches, entry[:4], odd))}
    assert found - known.keys() == set()
    assert set(known.values()) == set(ODD)


def test_an_unknown_event_keeps_everything() -> None:
    for branch in BRANCHES:
        for _, message in events_of(branch):
            event = decode_event(message)
            if isinstance(event, UnknownEvent):
                assert event.wire_name == message.name
                assert event.invalid == {}
                assert event.raw == message
                assert Counter((*_flat(event.headers), *_flat(event.extra))) == _own(message)


# What is written is what was read.


def _flat(headers: Mapping[str, str | list[str]]) -> Iterator[tuple[str, str]]:
    for name, texts in headers.items():
        yield from ((name, text) for text in ([texts] if isinstance(texts, str) else texts))


def _own(message: Message) -> Counter[tuple[str, str]]:
    """The headers of an event itself: not those of the core around it, nor those of the exchange."""
    return Counter(header for header in own_headers(message) if header[0] not in ("ActionID", "EventList"))


def _expected(event: Event) -> tuple[Counter[tuple[str, str]], list[object]]:
    """The headers that are to be written, and the entries of the tables that were needed to tell."""
    expected: Counter[tuple[str, str]] = Counter()
    used: list[object] = []
    lost = Counter(_flat(event.extra))
    for header, texts in event.invalid.items():
        lost.update((header, text) for text in list(texts)[1:])  # the first one holds
    for name, value in (_own(event.raw) - lost).elements():
        if (renamed := RENAMED.get((event.wire_name, name))) is not None:
            used.append(renamed)
            name = renamed[0]
        written: str | None = value
        if respelt := _respelt(event, name, value):
            used.append(respelt)
            written = None if respelt.written is None else re.sub(respelt.read, respelt.written, value)
        if written is not None:
            expected[name, written] += 1
    return expected, used


def _respelt(event: Event, name: str, value: str) -> Respelt | None:
    return next((entry for entry in RESPELT if all(map(matches, entry[:3], (event.wire_name, name, value)))), None)


def test_what_is_written_is_what_was_read() -> None:
    needed: list[object] = []
    for branch in BRANCHES:
        for _, message in events_of(branch):
            event = decode_event(message)
            if isinstance(event, UnknownEvent):
                continue
            if _has_line_breaks(event):
                with pytest.raises(LocalProtocolError, match=r"contains (LF|CR)"):
                    event.encode()
                continue
            expected, used = _expected(event)
            written = event.encode()
            assert _own(written) == expected, message
            assert decode_event(written) == event
            needed += used
    assert {id(entry) for entry in needed} == {id(entry) for entry in (*RESPELT, *RENAMED.values())}


def _has_line_breaks(event: Event) -> bool:
    """Whether a value of a known header holds a bare line break: some server values do, and we never write one."""
    return any("\n" in value or "\r" in value for _, value in _own(event.raw) - Counter(_flat(event.extra)))


# Every genuine event is of the class that the schema says.


@every_branch
def test_events_have_the_privilege_that_the_schema_says(branch: int) -> None:
    checked = 0
    for file, message in events_of(branch):
        event = decode_event(message)
        if file == "stream.bin" and event.spec.event_class is not None:
            assert event.envelope.privilege is not None, message
            assert event.spec.class_in(branch) in event.envelope.privilege, message
            checked += 1
    assert checked > 500


# Whole answers, through an exchange.


def _request(case: str) -> Message:
    if case in REQUESTS:
        return Message.from_headers(
            (name, value.removeprefix(" "))
            for name, _, value in (line.partition(":") for line in request(case, waiting="w", calling="c", bridge="b"))
        )
    return Message.from_headers([("Action", case.partition(".")[0]), *LOGINS[case].items()])


def _action(case: str) -> Action[object]:
    """The action of a request: of its class, or, where none can be made, a raw one."""
    message = _request(case)
    if case not in REFUSED:
        return decode_action(message)
    with pytest.raises(ValidationError):
        decode_action(message)
    headers = {name: value for name, value in message.headers if name not in ("Action", "ActionID")}
    return RawAction(name=message.name, headers=dict(headers))


def _shape(action: Action[object]) -> Shape:
    return shape_of_name(action.wire_name) if isinstance(action, RawAction) else shape_of(type(action))


def _replayed(
    action: Action[object], case: str, messages: Iterable[Message], foreign: Iterable[str] = ()
) -> Exchange[object]:
    """Begin an action and let it hear the captured answer: every message must be taken but those that are not of it."""
    session = Session()
    exchange = session.begin(action, action_id=case)
    for message in messages:
        was_done = exchange.done
        taken = session.receive(message)
        if message.kind is Kind.EVENT:
            assert taken == (message.name not in foreign), message
        elif not was_done:
            assert taken, message
    assert exchange.done
    assert len(session) == 0 and not session.expects_events
    return exchange


def _is_complete(message: Message) -> bool:
    """Whether the list ends here. WaitEventComplete is the one that does not say so."""
    says_so = (message.get("EventList") or "").casefold() in ("complete", "cancelled")
    return says_so or message.name == "WaitEventComplete"


@every_case
def test_an_answer_through_an_exchange(branch: int, case: str) -> None:
    if case in NO_EXCHANGE:
        return  # see the next tests
    action, foreign = _action(case), FOREIGN.get((branch, case), set())
    exchange = _replayed(action, case, answer(branch, case), foreign)
    messages = [message for message in answer(branch, case) if message.name not in foreign]
    if case in RUN_TOGETHER:
        messages = [part for message in messages for part in _parts(message)]
    shape = _shape(action)
    refusals = [message for message in messages if message.name == "Error"]
    if refusals and not _means_empty(shape, refusals[0]):
        _check_refusal(exchange, action, refusals[0])
    else:
        _check_result(exchange.result(), shape, messages, counted=case not in MISCOUNTED)
        assert exchange.messages() == messages


def _parts(message: Message) -> list[Message]:
    first, *others = message.raw.split(b"\r\nEvent: ")
    return [Message(first), *(Message(b"Event: " + other) for other in others)]


def _means_empty(shape: Shape, refusal: Message) -> bool:
    return shape.list is not None and (refusal.get("Message") or "").strip() in shape.list.empty


def _check_refusal(exchange: Exchange[object], action: Action[object], refusal: Message) -> None:
    with pytest.raises(ActionError) as raised:
        exchange.result()
    error, text = raised.value, (refusal.get("Message") or "").strip()
    kinds = {"Permission denied": PermissionDenied, "Invalid/unknown command": UnknownAction}
    assert type(error) is next((kind for start, kind in kinds.items() if text.startswith(start)), ActionError)
    assert error.action is action
    assert error.response.raw == refusal
    assert error.message == ("\n".join(refusal.get_all("Output")) or text)


def _check_result(result: object, shape: Shape, messages: list[Message], *, counted: bool) -> None:
    """Compare what `send` would return with what the bytes hold."""
    response, *rest = messages
    if shape.list is not None:
        complete = [message for message in rest if _is_complete(message)]
        items = [message for message in rest if not _is_complete(message)]
        assert isinstance(result, ListResponse)
        _check_list(cast(ListResponse[Event, Event], result), response, items, complete)
        if counted and complete and (count := complete[0].get("ListItems")) is not None:
            assert len(items) == int(count)
    elif shape.answer is not None:
        assert type(result) is shape.answer
        assert result.raw == rest[0]
    else:
        assert type(result) is shape.response
        assert result.raw == response and rest == []


def _check_list(
    result: ListResponse[Event, Event], response: Message, items: list[Message], complete: list[Message]
) -> None:
    assert result.response.raw == response
    assert [item.raw for item in result] == items
    assert [item.wire_name for item in result] == [item.name for item in items]
    if not complete:
        assert result.complete is None
        return
    assert result.complete is not None and result.complete.raw == complete[0]
    if not isinstance(result.complete, UnknownEvent) and "ListItems" in complete[0]:
        assert str(getattr(result.complete, "list_items", None)) == complete[0].get("ListItems")


@every_branch
def test_answers_that_no_exchange_can_take(branch: int) -> None:
    with pytest.raises(LocalProtocolError, match="IAXnetstats: its answer cannot be told from what follows it"):
        Session().begin(actions.IAXnetstats())
    assert answer(branch, "IAXnetstats") == ()
    login, booted = answer(branch, "Login.booted")
    assert (login.action_id, booted.name) == (None, "FullyBooted")
    assert isinstance(decode_event(booted), events.FullyBooted)
    assert answer(branch, "ModuleLoad")[1].name == "Error"  # three of them: the first one decides


def test_an_answer_without_a_response_line() -> None:
    (message,) = answer(16, "SKINNYshowdevice")
    assert message.kind is Kind.OTHER


# What some of them hold.


@every_branch
def test_values_of_responses(branch: int) -> None:
    def result(case: str) -> Any:
        return _replayed(_action(case), case, answer(branch, case), FOREIGN.get((branch, case), ())).result()

    assert result("Getvar").value == "ü: 1"
    assert result("Getvar.missing").value == ""
    assert result("Command").output[0].startswith(f"Asterisk {branch}.")
    assert "" in result("Command.empty_lines").output
    assert result("CoreSettings").asterisk_version.startswith(f"{branch}.")
    assert result("ListCommands").commands["Ping"].startswith("Keepalive command")
    assert result("Challenge").challenge.isdigit()
    assert isinstance(result("Logoff"), Response)
    assert isinstance(result("QueueRule"), responses.QueueRuleResponse)
    queues: ListResponse[Event, Event] = result("QueueStatus")
    assert {type(item) for item in queues} == {events.QueueParams, events.QueueMember, events.QueueEntry}
