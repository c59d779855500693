"""Instances that are made out of texts are as pydantic would have left them."""

import pickle
from copy import copy, deepcopy
from typing import Annotated

import pytest
from pydantic import Field, PrivateAttr, field_validator

from ami_typed import catalog as catalog
from ami_typed import events
from ami_typed.models import Event, decode
from ami_typed.models.plan import Plan, plan_of
from ami_typed.wire import Message
from tests.benchmarks import stream
from tests.models.messages import channel, hangup, message


def learnt(cls: type[Event], like: Message) -> Plan:
    """The plan of a class, with the layout of a message and no other."""
    plan = plan_of(cls)
    vars(plan).update(layouts=(), _learnt=0, _strays=0)
    plan.learn(like)
    return plan


def is_made(cls: type[Event], like: Message) -> bool:
    """Whether instances of messages like this one are made without a dictionary."""
    (layout,) = learnt(cls, like).layouts
    return layout.make != layout.make_by_dictionary


def by_pydantic(cls: type[Event], raw: Message) -> Event:
    return cls.model_validate(plan_of(cls).fields_one_by_one(raw), by_alias=True, by_name=False, extra="ignore")


@pytest.mark.parametrize("name", [*stream.TEN, "VarSet", "Newexten", "LocalBridge", "DeviceStateChange", "UserEvent"])
def test_the_events_of_calls_are_made_so(name: str) -> None:
    raw = next(raw for raw in stream.messages() if raw.name == name)
    cls = getattr(events, name)
    assert is_made(cls, raw)
    made, validated = decode(cls, raw), by_pydantic(cls, raw)
    assert made == validated
    assert made.__dict__ == validated.__dict__
    assert list(made.__dict__) == list(validated.__dict__)
    assert made.model_fields_set == validated.model_fields_set
    assert made.__pydantic_extra__ is None
    assert made.__pydantic_private__ is None
    assert made.raw == raw


def test_what_is_made_can_be_copied_and_pickled() -> None:
    raw = hangup()
    learnt(events.Hangup, raw)
    made = decode(events.Hangup, raw)
    for twin in (copy(made), deepcopy(made), made.model_copy(), pickle.loads(pickle.dumps(made))):
        assert twin == made
        assert twin.raw == made.raw
        assert twin.model_fields_set == made.model_fields_set


def test_a_copy_has_its_own_names_of_fields() -> None:
    raw = hangup()
    learnt(events.Hangup, raw)
    made, other = decode(events.Hangup, raw), decode(events.Hangup, raw)
    changed = made.model_copy(update={"tenantid": "t"})
    assert "tenantid" in changed.model_fields_set
    assert "tenantid" not in made.model_fields_set
    assert "tenantid" not in other.model_fields_set


def test_what_is_absent_is_each_instances_own() -> None:
    raw = hangup()
    learnt(events.Hangup, raw)
    one, other = decode(events.Hangup, raw), decode(events.Hangup, raw)
    assert one.chan_variables == {}
    assert one.chan_variables is not other.chan_variables


VARSET = ("Event: VarSet", "Privilege: dialplan,all", *channel(), "Variable: A", "Value: 1")


def test_a_snapshot_that_is_not_there() -> None:
    known = message(*VARSET)
    unknown = Message(known.raw.replace(b"Channel: PJSIP/100-00000001", b"Channel: none"))
    assert b"Channel: none" in unknown.raw
    learnt(events.VarSet, known)
    found = decode(events.VarSet, unknown)
    assert found.source is None
    assert found.model_fields_set == {"variable", "value"}
    assert not found.invalid
    with_source = decode(events.VarSet, known)
    assert with_source.source is not None
    assert "source" in with_source.model_fields_set


def test_what_does_not_fit_is_told_by_its_header() -> None:
    raw = hangup()
    learnt(events.Hangup, raw)
    found = decode(events.Hangup, Message(raw.raw.replace(b"Priority: ", b"Priority: x")))
    assert list(found.invalid) == ["Priority"]
    assert found.channel == decode(events.Hangup, raw).channel


class Guarded(Event, name="Guarded"):
    """An event of a program, which has more to it than its fields."""

    number: Annotated[int, Field(alias="Number")]
    _seen: int = PrivateAttr(default=7)

    @field_validator("number")
    @classmethod
    def _double(cls, number: int) -> int:
        return number * 2

    @property
    def seen(self) -> int:
        """What it keeps for itself."""
        return self._seen


def test_a_programs_own_class_is_left_to_pydantic() -> None:
    raw = message("Event: Guarded", "Privilege: user,all", "Number: 4")
    assert not is_made(Guarded, raw)
    found = decode(Guarded, raw)
    assert found.number == 8
    assert found.seen == 7


def test_where_a_required_header_is_absent_pydantic_says_so() -> None:
    raw = message("Event: ParkedCall", "Privilege: call,all", "ParkeeChannel: PJSIP/1")
    assert not is_made(events.ParkedCall, raw)
    assert "ParkeeUniqueid" in decode(events.ParkedCall, raw).invalid


def test_lists_and_dictionaries_are_checked_as_they_are() -> None:
    raw = message("Event: UserEvent", "Privilege: user,all", "UserEvent: Door", "Which: 1", "Which: 2", "State: open")
    assert is_made(events.UserEvent, raw)
    made = decode(events.UserEvent, raw)
    assert made == by_pydantic(events.UserEvent, raw)
    assert made.headers == {"Which": ["1", "2"], "State": "open"}


@pytest.mark.parametrize(
    "odd",
    ["A'", 'B"', "C\\", "D\\'", "{E}", "{0}", "F'}, x(", "G\n", "#", "H\0", "\udcff", "__import__('os')", "é\u2028"],
)
def test_names_from_outside_are_texts_and_nothing_else(odd: str) -> None:
    raw = message("Event: UserEvent", "Privilege: user,all", "UserEvent: Door", f"{odd}: {odd}", f"{odd}2: 1")
    assert is_made(events.UserEvent, raw)
    made = decode(events.UserEvent, raw)
    assert made.headers == {odd: odd, f"{odd}2": "1"}
    assert made == by_pydantic(events.UserEvent, raw)
