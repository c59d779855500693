"""The answer to a command up to branch 13: framed by its mark, and read as if each line had come in a header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ami_typed.wire import Decoder, Limits, Message, RemoteProtocolError

BANNER = b"Asterisk Call Manager/2.10.6\r\n"
UPTIME = (
    b"Response: Follows\r\nPrivilege: Command\r\nActionID: c-1\r\n"
    b"System uptime: 30 seconds\nLast reload: 30 seconds\n--END COMMAND--\r\n\r\n"
)
ODD = (
    b"Response: Follows\r\nPrivilege: Command\r\nActionID: c-2\r\n"
    b"\nPBX Core settings\r\n\r\nActionID: none\nValue: --END COMMAND--\n\r\n\r\n\r\n  two blanks  \n"
    b"--END COMMAND--\r\n\r\n"
)
EVENT = b"Event: Hangup\r\nChannel: SIP/1\r\n\r\n"


def test_each_line_reads_as_an_output_header() -> None:
    (message,) = Decoder().feed(BANNER + UPTIME)
    assert message.headers == (
        ("Response", "Follows"),
        ("Privilege", "Command"),
        ("ActionID", "c-1"),
        ("Output", "System uptime: 30 seconds"),
        ("Output", "Last reload: 30 seconds"),
    )
    assert message.action_id == "c-1"
    assert message.get("Output") == "System uptime: 30 seconds"
    assert message.get("System uptime") is None
    assert message.fields()["Output"] == ["System uptime: 30 seconds", "Last reload: 30 seconds"]
    assert message.raw == UPTIME.removesuffix(b"\r\n\r\n")


def test_blank_lines_and_the_mark_inside_the_text_end_nothing() -> None:
    messages = Decoder().feed(BANNER + ODD + EVENT)
    assert [message.name for message in messages] == ["Follows", "Hangup"]
    assert messages[0].action_id == "c-2"
    assert messages[0].get_all("Output") == [
        "", "PBX Core settings", "", "ActionID: none", "Value: --END COMMAND--", "", "", "", "  two blanks  ",
    ]  # fmt: skip


@given(cuts=st.lists(st.integers(1, 400), max_size=20))
def test_any_cut_of_the_stream_gives_the_same(cuts: list[int]) -> None:
    stream = BANNER + UPTIME + EVENT + ODD + EVENT
    decoder, messages, start = Decoder(), list[Message](), 0
    for cut in [*cuts, len(stream)]:
        messages += decoder.feed(stream[start : start + cut])
        start += cut
    assert messages == Decoder().feed(stream)
    assert [message.name for message in messages] == ["Follows", "Hangup", "Follows", "Hangup"]


def test_a_command_without_output_and_without_an_action_id() -> None:
    (message,) = Decoder().feed(BANNER + b"Response: Follows\r\nPrivilege: Command\r\n--END COMMAND--\r\n\r\n")
    assert message.headers == (("Response", "Follows"), ("Privilege", "Command"))


def test_a_text_without_end_is_bounded() -> None:
    decoder = Decoder(limits=Limits(line=1000, message=1000))
    decoder.feed(BANNER + b"Response: Follows\r\nPrivilege: Command\r\n")
    with pytest.raises(RemoteProtocolError, match="longer than the limit"):
        for _ in range(10_000):
            decoder.feed(b"text\n\r\n\r\n")


def test_a_text_that_is_cut_is_told() -> None:
    decoder = Decoder()
    decoder.feed(BANNER + ODD[:-30])
    with pytest.raises(RemoteProtocolError, match="inside a message"):
        decoder.eof()


def test_newer_servers_have_no_such_answers() -> None:
    decoder = Decoder()
    messages = decoder.feed(b"Asterisk Call Manager/11.0.0\r\nResponse: Follows\r\nA: forged\r\n\r\n" + EVENT)
    assert [message.name for message in messages] == ["Follows", "Hangup"]
