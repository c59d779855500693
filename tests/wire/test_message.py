"""ami_typed.wire.message: the shapes of headers that real servers send (protocol.md 3 and 5, reality.md 5)."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ami_typed.wire import Decoder, Kind, LocalProtocolError, Message, encode

ORIGINATE_RESPONSE = Message(
    b"Event: OriginateResponse\r\nPrivilege: call,all\r\nActionID: o-1\r\nResponse: Failure\r\nReason: 3"
)

# What a header may look like on the wire: ours, Asterisk's, and anything without CR LF.
wire_line = st.binary(max_size=20).filter(lambda line: line.strip(b"\r\n") and b"\r" not in line) | st.sampled_from(
    [
        b"A: 1",
        b"A:1",
        b"a: 2",
        b"A:",
        b"A: ",
        b"A",
        b": x",
        b"B:c: d",
        b"B: c: d",
        b"B::",
        b"ActionID: 1",
        b"actionid:2",
    ]
)
wire_message = st.lists(wire_line, max_size=8).map(lambda lines: Message(b"\r\n".join(lines)))


# Kind and name


@pytest.mark.parametrize(
    ("raw", "kind", "name"),
    [
        (b"Event: Hangup\r\nPrivilege: call,all", Kind.EVENT, "Hangup"),
        (b"Event: Hangup", Kind.EVENT, "Hangup"),
        (b"Response: Success\r\nActionID: 1", Kind.RESPONSE, "Success"),
        (b"Response: Goodbye", Kind.RESPONSE, "Goodbye"),
        (b"Action: Ping\r\nActionID: 1", Kind.ACTION, "Ping"),
        (b"Event:Foo\r\nA: b", Kind.EVENT, "Foo"),
        (b"EVENT: Foo", Kind.EVENT, "Foo"),
        (b"response:Error", Kind.RESPONSE, "Error"),
        (b"action: ping", Kind.ACTION, "ping"),
        (b"Event: ", Kind.EVENT, ""),
        (b"Event:", Kind.EVENT, ""),
        (b"Event:  Two ", Kind.EVENT, " Two "),
        (b"Event: Caf\xc3\xa9", Kind.EVENT, "Café"),
        (b"Event: \xff", Kind.EVENT, "\udcff"),
        (b"Response: \xff", Kind.RESPONSE, "\udcff"),
        (b"Event", Kind.OTHER, ""),
        (b"Event : Foo", Kind.OTHER, ""),
        (b"Events: Foo", Kind.OTHER, ""),
        (b"Channeltype: SKINNY\r\nEvent: X", Kind.OTHER, ""),  # SKINNYshowdevice answers without a Response line.
        (b"", Kind.OTHER, ""),
    ],
)
def test_the_first_line_tells_kind_and_name(raw: bytes, kind: Kind, name: str) -> None:
    message = Message(raw)
    assert (message.kind, message.name) == (kind, name)


@pytest.mark.parametrize(
    ("raw", "is_error"),
    [
        (b"Response: Error\r\nActionID: 1", True),
        (b"Response: Error", True),
        (b"response:ERROR\r\nActionID: 1", True),
        (b"Response: Success\r\nMessage: Error", False),
        (b"Response: Errors\r\nActionID: 1", False),
        (b"Response: Follows\r\nError", False),
        (b"Event: Error\r\nResponse: Error", False),
        (b"Error", False),
    ],
)
def test_an_error_is_told_by_the_first_line(raw: bytes, is_error: bool) -> None:
    assert Message(raw).is_error is is_error


@pytest.mark.parametrize(
    ("raw", "action_id"),
    [
        (b"Response: Success\r\nActionID: ab-1\r\nPing: Pong", "ab-1"),
        (b"Response: Success\r\nActionID: \xff", "\udcff"),
        (b"Response: Success\r\nMessage: Hi\r\nActionID: ab-1", None),
        (b"Response: Success\r\nActionID:ab-1", None),
        (b"Response: Success", None),
        (b"Response: Successful\r\nActionID: ab-1", None),
        (b"Response: Error\r\nActionID: ab-1", None),
        (b"Event: X\r\nResponse: Success\r\nActionID: ab-1", None),
    ],
)
def test_a_usual_success_is_told_by_two_lines(raw: bytes, action_id: str | None) -> None:
    message = Message(raw)
    assert message.succeeded == action_id
    if action_id is not None:
        assert message.action_id == action_id
        assert not message.is_error


def test_an_event_with_a_response_header_is_an_event() -> None:
    assert ORIGINATE_RESPONSE.kind is Kind.EVENT
    assert ORIGINATE_RESPONSE.name == "OriginateResponse"
    assert ORIGINATE_RESPONSE.get("Response") == "Failure"


def test_a_second_event_header_is_only_a_header() -> None:
    """PJSIPShowResourceLists: the package of the list."""
    message = Message(
        b"Event: ResourceListDetail\r\nActionID: 1\r\nObjectName: list\r\nEvent: presence\r\nFullState: false"
    )
    assert (message.kind, message.name) == (Kind.EVENT, "ResourceListDetail")
    assert message.get_all("Event") == ["ResourceListDetail", "presence"]
    assert message.fields()["Event"] == ["ResourceListDetail", "presence"]


def test_a_response_with_an_event_header_is_a_response() -> None:
    assert Message(b"Response: Success\r\nEvent: Fake").kind is Kind.RESPONSE


# Headers


@pytest.mark.parametrize(
    ("line", "header"),
    [
        (b"AccountCode: ", ("AccountCode", "")),
        (b"ReportBlock:", ("ReportBlock", "")),
        (b"Key:value", ("Key", "value")),
        (b"Key:value: more", ("Key", "value: more")),
        (b"Key:: value", ("Key", ": value")),
        (b"SystemName: sys: t\xc3\xabm", ("SystemName", "sys: tëm")),
        (b"MES:  0.0", ("MES", " 0.0")),
        (b"Output: padded  ", ("Output", "padded  ")),
        (b"Output: ", ("Output", "")),
        (b"Spaced Key : v", ("Spaced Key ", "v")),
        (b" inued: x", (" inued", "x")),
        (b"ChanVariable(Local/1@a-0000006a;1): N=value", ("ChanVariable(Local/1@a-0000006a;1)", "N=value")),
        (b"Message: Park successful\n", ("Message", "Park successful\n")),
        (b"Value: a\x0bb\x0cc\x1cd\xc2\x85e\xe2\x80\xa8f\rg", ("Value", "a\x0bb\x0cc\x1cd\x85e\u2028f\rg")),
        (b"No categories found", ("", "No categories found")),
        (b": x", ("", "x")),
        (b"ActionID: lat\xff\xfe", ("ActionID", "lat\udcff\udcfe")),
        (b"Value: \xef\xbf\xbd", ("Value", "\ufffd")),
        (b"Value: cut \xe2\x82", ("Value", "cut \udce2\udc82")),
        (b"ListCommands: List available manager commands.  (Priv: <none>)",
         ("ListCommands", "List available manager commands.  (Priv: <none>)")),
    ],
)  # fmt: skip
def test_one_header(line: bytes, header: tuple[str, str]) -> None:
    message = Message(b"Response: Success\r\n" + line + b"\r\nEnd: 1")
    name, value = header
    assert message.headers == (("Response", "Success"), header, ("End", "1"))
    assert message.get(name) == value
    assert message.get_all(name) == [value]
    assert name in message
    assert message.fields() == {"Response": "Success", name: value, "End": "1"}


def test_order_and_repeats_are_kept() -> None:
    """QueueRule: each RuleList is followed by its own Rules."""
    message = Message(b"Response: Success\r\nRuleList: a\r\nRule: 1\r\nRule: 2\r\nRuleList: b\r\nRule: 3")
    assert message.headers[1:] == (("RuleList", "a"), ("Rule", "1"), ("Rule", "2"), ("RuleList", "b"), ("Rule", "3"))
    assert message.fields() == {"Response": "Success", "RuleList": ["a", "b"], "Rule": ["1", "2", "3"]}
    assert message.get("Rule") == "1"
    assert message.get_all("Rule") == ["1", "2", "3"]


def test_command_output_of_14_and_later() -> None:
    message = Message(b"Response: Success\r\nActionID: 1\r\nOutput: a  \r\nOutput: \r\nOutput: b: c")
    assert message.fields()["Output"] == ["a  ", "", "b: c"]


def test_lines_without_a_colon_are_under_the_empty_name() -> None:
    message = Message(b"Response: Success\r\nNo categories found\r\nb\xff\x01")
    assert message.fields() == {"Response": "Success", "": ["No categories found", "b\udcff\x01"]}
    assert message.get("") == "No categories found"


def test_a_long_json_header() -> None:
    document = "{" + '"member":"PJSIP/1",' * 50_000 + "}"
    message = Message(b"Response: Success\r\nActionID: 1\r\nJSON: " + document.encode())
    assert message.get("JSON") == document
    assert message.fields()["JSON"] == document


def test_an_empty_message_has_nothing() -> None:
    message = Message(b"")
    assert message.headers == ()
    assert message.fields() == {}
    assert message.get("A") is None
    assert message.action_id is None


# Looking up


def test_exact_spelling_first_then_any_case() -> None:
    message = Message(b"Event: X\r\nUniqueID: upper\r\nUniqueid: exact\r\nUniqueid: second")
    assert message.get("Uniqueid") == "exact"
    assert message.get("UNIQUEID") == "upper"
    assert message.get_all("Uniqueid") == ["exact", "second"]
    assert message.get_all("uniqueid") == ["upper", "exact", "second"]
    assert "uniqueID" in message


def test_a_name_is_not_found_inside_names_or_values() -> None:
    message = Message(b"Event: X\r\nDestChannel: a\r\nAppData: Channel: b\nChannel: c\r\nChannelState: 4")
    assert message.get("Channel") is None
    assert message.get("Channel", "") == ""
    assert message.get_all("Channel") == []
    assert "Channel" not in message
    assert 1 not in message


@pytest.mark.parametrize("name", ["A: b", "A:", ":", "Event: X\r\nA", "X\r\nA", "\ud800", "É"])
def test_names_that_no_header_can_have(name: str) -> None:
    message = Message("Event: X\r\nA: b\r\né: 1".encode())
    assert message.get(name) is None
    assert message.get_all(name) == []


@pytest.mark.parametrize(
    ("raw", "action_id"),
    [
        (b"Response: Success\r\nActionID: 1\r\nPing: Pong", "1"),
        (b"Response: Success\r\nActionID: 1", "1"),
        (b"Response: Success\r\nActionID: padded  \r\nA: b", "padded  "),
        (b"Response: Success\r\nActionID:1\r\nActionID: 2", "1"),
        (b"Response: Success\r\nActionID: one\r\nActionID: two", "one"),
        (b"ActionID: first\r\nAction: Ping\r\nActionID: 2", "first"),
        (b"actionid: first\r\nAction: Ping", "first"),
        (b"Event: UserEvent\r\nactionid: 1\r\nACTIONID: 2", "1"),
        (b"Event: UserEvent\r\nactionid: 1\r\nActionID: 2", "2"),
        (b"Event: Status\r\nPrivilege: Call\r\nActionID: lat\xff", "lat\udcff"),
        (b"Event: X\r\nActionID: ", ""),
        (b"Event: X\r\nOtherActionID: 1\r\nAppData: ActionID: 2\nActionID: 3", None),
        (b"Event: X\r\nActionIDs: 1", None),
        (b"ActionID", None),
    ],
)
def test_action_id(raw: bytes, action_id: str | None) -> None:
    assert Message(raw).action_id == action_id


@given(wire_message)
@example(Message(b"Event: X\r\n"))
def test_all_ways_to_a_header_agree(message: Message) -> None:
    headers = message.headers
    grouped: dict[str, list[str]] = {}
    for name, value in headers:
        grouped.setdefault(name, []).append(value)
    assert message.fields() == {name: values[0] if len(values) == 1 else values for name, values in grouped.items()}
    for name, values in grouped.items():
        assert message.get(name) == values[0]
        assert message.get_all(name) == values
        assert message.get(name.swapcase()) in message.get_all(name.swapcase()) or not name.isascii()
        assert name in message
    assert message.action_id == message.get("ActionID")
    values = message.get_all("ActionID")
    assert message.action_id == (values[0] if values else None)
    assert message.kind is not Kind.OTHER or message.name == ""
    assert repr(message)


# Building


@pytest.mark.parametrize("text", ["x\ry", "x\ny", "x\r\ny", "x\0y", "\r", "\n", "\0", "\ud800"])
@pytest.mark.parametrize("part", ["name", "value"])
def test_a_header_cannot_break_out_of_its_line(text: str, part: str) -> None:
    header = (text, "v") if part == "name" else ("Data", text)
    with pytest.raises(LocalProtocolError, match=f"the {part} contains") as caught:
        Message.from_headers([("ActionID", "1"), ("action", "Originate"), header])
    assert caught.value.action == "Originate"
    if part == "value":
        assert caught.value.header == "Data"


def test_a_cr_and_lf_that_make_up_the_count_are_found() -> None:
    """Two breaks too many in one place cannot hide behind a header that is missing."""
    with pytest.raises(LocalProtocolError):
        Message.from_headers([("Action", "Ping"), ("A", "\r\nAction: Logoff")])
    with pytest.raises(LocalProtocolError):
        Message.from_headers([("Action", "Ping\r\n\r\nAction: Logoff")])


@pytest.mark.parametrize("name", ["A:", ":", "A: b"])
def test_a_colon_in_a_name_is_refused(name: str) -> None:
    with pytest.raises(LocalProtocolError, match="the name contains a colon"):
        Message.from_headers([("Action", "Ping"), (name, "v")])


def test_an_empty_name_is_refused() -> None:
    with pytest.raises(LocalProtocolError, match="the name is empty") as caught:
        Message.from_headers([("Action", "Ping"), ("", "v")])
    assert caught.value.action == "Ping"


def test_no_headers_are_refused() -> None:
    with pytest.raises(LocalProtocolError, match="at least one header"):
        Message.from_headers([])


def test_only_text_is_taken() -> None:
    with pytest.raises(TypeError):
        Message.from_headers([("Action", "Ping"), ("Timeout", 30)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "headers",
    [
        [("Action", "Login"), ("Secret", "hush\r\n")],
        [("Action", "Login"), ("Secret: hush", "")],
        [("Action", "Login"), ("Secret:hush\r\n", "")],
        [("Action", "Login\r\nSecret: hush")],
        [("Action", "Login"), ("X\r\nSecret: hush", "")],
        [("Action", "Login"), ("Secret", "hush\ud800")],
    ],
)
def test_an_error_never_holds_a_value(headers: list[tuple[str, str]]) -> None:
    with pytest.raises(LocalProtocolError) as caught:
        Message.from_headers(headers)
    error = caught.value
    assert error.action == "Login"
    assert "hush" not in f"{error} {error!r} {vars(error)}"
    assert error.__cause__ is None
    assert error.__context__ is None


name_text = st.binary(min_size=1, max_size=12).map(lambda name: name.translate(None, b"\r\n\0:") or b"N")
value_text = st.binary(max_size=30).map(lambda value: value.translate(None, b"\r\n\0"))


def decoded(data: st.SearchStrategy[bytes]) -> st.SearchStrategy[str]:
    return data.map(lambda raw: raw.decode("utf-8", "surrogateescape"))


@given(st.lists(st.tuples(decoded(name_text), decoded(value_text)), min_size=1, max_size=20))
def test_headers_survive_the_wire(headers: list[tuple[str, str]]) -> None:
    message = Message.from_headers(headers)
    (received,) = Decoder(banner=False).feed(encode(message))
    assert received == message
    assert list(received.headers) == headers


@given(st.lists(st.tuples(st.text(max_size=5), st.text(st.characters(codec=None), max_size=10)), max_size=4))
def test_what_is_built_is_one_message_with_these_headers(headers: list[tuple[str, str]]) -> None:
    try:
        message = Message.from_headers(headers)
    except LocalProtocolError:
        return
    assert Decoder(banner=False).feed(encode(message, line_limit=None)) == [message]
    assert len(message.headers) == len(headers)


# An object among objects


def test_equality_and_hash_are_those_of_the_bytes() -> None:
    one, same, other = Message(b"Event: A"), Message(b"Event: A"), Message(b"Event: B")
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != b"Event: A"
    assert len({one, same, other}) == 2


def test_the_bytes_are_a_copy() -> None:
    buffer = bytearray(b"Event: Hangup")
    for message in (Message(buffer), Message(memoryview(buffer))):
        assert type(message.raw) is bytes
        buffer[7:] = b"xxxxxx"
        assert message.name == "Hangup"
        buffer[7:] = b"Hangup"


def test_copy_and_pickle() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(ORIGINATE_RESPONSE, protocol)) == ORIGINATE_RESPONSE
    assert copy.copy(ORIGINATE_RESPONSE) == ORIGINATE_RESPONSE
    assert copy.deepcopy(ORIGINATE_RESPONSE) == ORIGINATE_RESPONSE


def test_a_message_has_no_room_for_more() -> None:
    with pytest.raises(AttributeError):
        ORIGINATE_RESPONSE.extra = 1  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_repr_is_short_and_shows_no_value() -> None:
    assert repr(ORIGINATE_RESPONSE) == "<Message Event 'OriginateResponse', 5 lines, 90 bytes>"
    login = Message.from_headers([("Action", "Login"), ("Username", "u"), ("Secret", "hush"), ("Key", "hush")])
    assert repr(login) == "<Message Action 'Login', 4 lines, 51 bytes>"
    assert repr(Message(b"Secret: hush\r\nAction: Login")) == "<Message without a kind, 2 lines, 27 bytes>"
    assert len(repr(Message(b"Event: " + b"x" * 100_000))) < 120
