"""From a message to an instance: lenient, and whole."""

from datetime import UTC, datetime
from typing import Annotated

import pytest
from pydantic import Field

from ami_typed import catalog as catalog
from ami_typed import events
from ami_typed.enums import ChannelState, HangupCause
from ami_typed.models import (
    Aliases,
    Event,
    decode,
    decode_action,
    decode_event,
)
from ami_typed.models.plan import plan_of
from ami_typed.wire import Message
from tests.models.messages import channel, hangup, message


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
