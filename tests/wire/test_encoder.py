"""ami_typed.wire.encoder: protocol.md, what Asterisk reads and what it cannot."""

from __future__ import annotations

import pytest

from ami_typed.wire import HEADER_LIMIT, TCP_LINE_LIMIT, Decoder, LocalProtocolError, Message, encode, frame


def action(*headers: tuple[str, str], name: str = "Originate") -> Message:
    return Message.from_headers([("Action", name), *headers])


def test_an_action_as_bytes() -> None:
    assert encode(action(("ActionID", "1"), name="Ping")) == b"Action: Ping\r\nActionID: 1\r\n\r\n"


def test_bytes_that_are_not_utf8_pass() -> None:
    assert (
        encode(action(("ActionID", "lat\udcff\udcfe"), name="Ping")) == b"Action: Ping\r\nActionID: lat\xff\xfe\r\n\r\n"
    )


def test_a_line_of_1022_bytes_leaves() -> None:
    message = action(("X", "v" * (TCP_LINE_LIMIT - 3)))
    assert max(map(len, encode(message).split(b"\r\n"))) == 1022


@pytest.mark.parametrize("size", [1023, 1024, 100_000])
def test_a_longer_line_does_not(size: int) -> None:
    message = action(("Channel", "PJSIP/100"), ("Variable", "v" * (size - len("Variable: "))))
    with pytest.raises(LocalProtocolError) as caught:
        encode(message)
    assert caught.value.action == "Originate"
    assert caught.value.header == "Variable"
    assert str(size) in str(caught.value)
    assert "1022" in str(caught.value)
    assert "vv" not in str(caught.value)
    assert encode(message, line_limit=None).endswith(b"vv\r\n\r\n")  # HTTP has no limit.


def test_the_limit_is_in_bytes_and_includes_the_name() -> None:
    assert encode(action(("X", "v" * 1019)))
    with pytest.raises(LocalProtocolError, match="1023 bytes"):
        encode(action(("X", "é" * 510)))


def test_the_limit_of_another_transport() -> None:
    with pytest.raises(LocalProtocolError, match="at most 20"):
        encode(action(("Variable", "A=12345678901234567890")), line_limit=20)


def test_128_headers_leave_and_129_do_not() -> None:
    headers = [("Variable", f"V{index}=1") for index in range(HEADER_LIMIT)]
    assert encode(action(*headers[1:])).count(b"\r\n") == HEADER_LIMIT + 1
    for line_limit in (TCP_LINE_LIMIT, None):
        with pytest.raises(LocalProtocolError, match="129 headers") as caught:
            encode(action(*headers), line_limit=line_limit)
        assert caught.value.action == "Originate"


@pytest.mark.parametrize(
    ("raw", "reason", "header"),
    [
        (b"", "empty line", None),
        (b"Action: Ping\r\n", "empty line", None),
        (b"Action: Ping\r\n\r\n", "empty line", None),
        (b"\r\nAction: Ping", "empty line", None),
        (b"Action: Ping\r\n\r\nAction: Logoff", "empty line", None),
        (b"Action: Ping\nAction: Logoff", "LF", "Action"),
        (b"Action: Ping\r\nX: \n", "LF", "X"),
        (b"Action: Ping\r\nX: a\rb", "CR", "X"),
        (b"Action: Ping\r\nX: hush\x00", "NUL", "X"),
        (b"Action: Ping\r\nX: a\r", "CR", "X"),
        (b"Action: Ping\r\nhush\n", "LF", None),
    ],
)
def test_a_message_made_by_hand_cannot_break_out(raw: bytes, reason: str, header: str | None) -> None:
    for line_limit in (TCP_LINE_LIMIT, None):
        with pytest.raises(LocalProtocolError, match=reason) as caught:
            encode(Message(raw), line_limit=line_limit)
        assert caught.value.header == header
        assert "hush" not in str(caught.value)


def test_names_of_a_stranger_are_shown_only_if_they_can_be_printed() -> None:
    with pytest.raises(LocalProtocolError) as caught:
        encode(Message(b"Action: \x1b[1m\r\n\x1b]0;x: " + b"v" * 2000))
    assert (caught.value.action, caught.value.header) == (None, None)


# frame: what a server says.


@pytest.mark.parametrize(
    "raw",
    [
        b"Response: Success\r\nMessage: Park successful\n",
        b"Response: Success\r\n" + b"\r\n".join([b"Ping: x"] * 200),
        b"Response: Success\r\nJSON: " + b"x" * 5000,
        b"Event: X\r\nValue: a\r",
    ],
)
def test_frame_takes_what_asterisk_sends(raw: bytes) -> None:
    assert Decoder(banner=False).feed(frame(Message(raw))) == [Message(raw)]


@pytest.mark.parametrize("raw", [b"", b"\r\nEvent: X", b"Event: X\r\n", b"Event: X\r\n\r\nEvent: Y"])
def test_frame_refuses_what_would_be_read_otherwise(raw: bytes) -> None:
    with pytest.raises(LocalProtocolError, match="empty line"):
        frame(Message(raw))


# Variables: many headers of one name, so an error says which of them.


def originate(*variables: str) -> Message:
    return Message.from_headers([("Action", "Originate"), *(("Variable", variable) for variable in variables)])


def test_an_error_names_the_variable_and_not_its_value() -> None:
    with pytest.raises(LocalProtocolError) as caught:
        encode(originate("A=1", "LEAD=" + "hush" * 300, "B=2"))
    assert str(caught.value).startswith("action Originate, header Variable(LEAD): the line has 1215 bytes")
    assert "hush" not in str(caught.value)


def test_an_error_of_a_line_break_names_the_variable() -> None:
    with pytest.raises(LocalProtocolError) as caught:
        originate("A=1", "LEAD=hush\nB=2")
    assert str(caught.value) == "action Originate, header Variable(LEAD): the value contains LF"


def test_a_variable_without_a_value_has_its_header_s_name() -> None:
    with pytest.raises(LocalProtocolError, match="header Variable: "):
        encode(originate("x" * 2000))
