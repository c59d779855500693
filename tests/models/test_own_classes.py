"""Classes of the program's own: events, subtypes of UserEvent, and actions."""

import sys
from datetime import UTC, datetime, timedelta
from typing import Annotated, ClassVar, Literal

import pytest
from pydantic import Field, SecretStr, ValidationError

from ami_typed import actions, events
from ami_typed import catalog as catalog
from ami_typed.models import (
    Action,
    ActionSpec,
    Event,
    EventSpec,
    Keyed,
    ListAction,
    Prefixed,
    Response,
    Seconds,
    Separated,
    Snapshot,
    Variables,
    decode_action,
    decode_event,
    event_classes,
)
from ami_typed.models.registry import Registry
from ami_typed.models.shape import shape_of
from ami_typed.wire import LocalProtocolError, Message
from tests.models.messages import channel, message


class DoorBell(events.UserEvent, name="DoorBellInTests"):
    door: str
    rings: Annotated[int, Field(alias="Times")] = 1


class Doors(Event, name="DoorsInTests"):
    """An event of a private module."""

    open: Annotated[int | None, Field(alias="Open")] = None


class CloseDoor(Action[Response], name="CloseDoorInTests"):
    door: Annotated[str, Field(alias="Door")]


def test_a_user_event_comes_as_its_own_class() -> None:
    lines = [
        "Event: UserEvent",
        "Privilege: user,all",
        *channel(),
        "UserEvent: DoorBellInTests",
        "Door: front",
        "Times: 3",
        "X: y",
    ]
    event = decode_event(message(*lines))
    assert isinstance(event, DoorBell)
    assert (event.door, event.rings, event.headers) == ("front", 3, {"X": "y"})
    assert event.source is not None
    assert event.invalid == {}
    assert event.wire_name == "UserEvent"


def test_a_user_event_of_an_own_class_is_sent_under_its_name() -> None:
    event = DoorBell.example(door="back", headers={"X": "y"}, rings=1)
    assert event.user_event == "DoorBellInTests"
    sent = event.encode()
    assert [*sent.headers] == [
        ("Event", "UserEvent"),
        ("UserEvent", "DoorBellInTests"),
        ("X", "y"),
        ("door", "back"),
        ("Times", "1"),
    ]
    assert decode_event(sent) == event


def test_a_child_of_an_own_class_has_a_name_of_its_own() -> None:
    class LoudDoorBell(DoorBell, name="LoudDoorBellInTests"):
        volume: int = 11

    assert DoorBell.example(door="a").user_event == "DoorBellInTests"
    event = decode_event(LoudDoorBell.example(door="a", volume=12).encode())
    assert isinstance(event, LoudDoorBell)
    assert event.volume == 12


def test_another_user_event_stays_one() -> None:
    assert type(decode_event(message("Event: UserEvent", "UserEvent: Other"))) is events.UserEvent


def test_an_own_class_with_string_annotations() -> None:
    lines = [
        "from __future__ import annotations",
        "from ami_typed import events",
        "class Late(events.UserEvent, name='LateInTests'):",
        "    door: int",
        "",
    ]
    names: dict[str, object] = {"__name__": __name__}
    exec("\n".join(lines), names)
    event = decode_event(message("Event: UserEvent", "UserEvent: LateInTests", "Door: 5"))
    assert event.model_dump(include={"door", "user_event"}) == {"door": 5, "user_event": "LateInTests"}


def test_an_event_of_a_private_module() -> None:
    event = decode_event(message("Event: DoorsInTests", "Privilege: user,all", "Open: 2"))
    assert isinstance(event, Doors)
    assert event.open == 2
    assert event.wire_name == "DoorsInTests"
    assert decode_event(event.encode()) == event


def test_an_action_of_a_private_module() -> None:
    action = CloseDoor(door="front")
    assert action.wire_name == "CloseDoorInTests"
    assert [*action.encode("7").headers] == [("Action", "CloseDoorInTests"), ("ActionID", "7"), ("Door", "front")]
    assert decode_action(action.encode()) == action


def test_an_action_without_a_name_is_not_sent() -> None:
    class Nameless(Action[Response]):
        pass

    with pytest.raises(LocalProtocolError, match="no name"):
        Nameless().encode()


def test_a_list_action_of_a_private_module() -> None:
    class ListDoors(ListAction[Doors, events.QueueStatusComplete], name="ListDoorsInTests"):
        pass

    class ListAnything(ListAction[Event], name="ListAnythingInTests"):
        pass

    assert shape_of(ListDoors).items == {"DoorsInTests"}
    assert shape_of(ListDoors).complete == "QueueStatusComplete"
    assert shape_of(ListAnything).items == frozenset()
    assert shape_of(ListAnything).complete is None


@pytest.mark.parametrize("name", ["Hangup", "Newexten", "DoorsInTests"])
def test_a_name_that_is_taken_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name!r} is "):
        type("Mine", (Event,), {"__module__": __name__}, name=name)
    with pytest.raises(TypeError, match=f"{name!r} is "):
        type(
            "Mine",
            (Event,),
            {"__module__": __name__, "spec": EventSpec(name), "__annotations__": {"spec": ClassVar[EventSpec]}},
            name=name,
        )


def test_a_user_event_whose_name_is_taken_is_refused() -> None:
    with pytest.raises(TypeError, match="DoorBellInTests"):
        type("Other", (events.UserEvent,), {"__module__": __name__}, name="DoorBellInTests")


def test_the_same_class_made_anew_takes_the_place_of_the_old() -> None:
    def make(field: str) -> type[Event]:
        return type(
            "Again",
            (Event,),
            {"__module__": __name__, "__qualname__": "Again", "__annotations__": {field: str}},
            name="AgainInTests",
        )

    make("a")
    second = make("b")
    assert event_classes.find("AgainInTests") is second
    assert decode_event(message("Event: AgainInTests", "B: 1")).model_dump() == {"b": "1"}


def test_a_class_without_a_name_is_not_delivered() -> None:
    class Unnamed(Event):
        a: str = ""

    assert Unnamed.spec.wire_name == ""
    assert event_classes.find("Unnamed") is None


@pytest.mark.parametrize("base", [Event, events.UserEvent, Action])
def test_a_misspelt_keyword_of_a_class_is_refused(base: type) -> None:
    with pytest.raises(TypeError):
        type("Misspelt", (base,), {"__module__": __name__}, nmae="Misspelt")


def test_a_class_keeps_the_facts_of_its_parent() -> None:
    class Loud(CloseDoor, name="CloseDoorLoudlyInTests"):
        spec: ClassVar[ActionSpec] = ActionSpec("CloseDoorLoudlyInTests", privileges=("system",))

    class Louder(Loud, name="CloseDoorMoreLoudlyInTests"):
        pass

    assert Louder.spec == ActionSpec("CloseDoorMoreLoudlyInTests", privileges=("system",))


def test_the_registry_counts_what_changes() -> None:
    before = event_classes.generation

    class Counted(Event, name="CountedInTests"):
        pass

    assert event_classes.generation == before + 1
    assert event_classes.is_loaded("CountedInTests")
    assert isinstance(event_classes, Registry)
    assert Counted.__module__ == __name__ == sys.modules[__name__].__name__


# Sending events of the program's own.


class Parcel(events.UserEvent, name="ParcelInTests"):
    """A bit of everything that a field can be."""

    weight: Annotated[int, Field(alias="Weight")]
    contents: list[str] = Field(default_factory=list)
    sizes: list[float] | None = None
    came: datetime | None = None
    waited: Annotated[timedelta | None, Seconds()] = None
    fragile: bool = False
    kind: Literal["box", "bag"] = "box"
    marks: Annotated[dict[str, str], Variables()] = Field(default_factory=dict)
    notes: Annotated[list[str], Separated(",")] = Field(default_factory=list)


FULL = Parcel(
    weight=3,
    contents=["tea", "tea: green"],
    sizes=[0.5],
    came=datetime(2026, 1, 2, 3, 4, 5, 600000, tzinfo=UTC),
    waited=timedelta(seconds=-1.5),
    fragile=True,
    kind="bag",
    marks={"A": "1", "B": "x=y"},
    notes=["a", "b"],
    headers={"From": "Ann", "To": ["Bob", "Cyd"]},
)


def test_an_own_event_becomes_the_action_that_sends_it() -> None:
    action = actions.UserEvent.of(FULL)
    assert type(action) is actions.UserEvent
    assert [*action.encode("7").headers] == [
        ("Action", "UserEvent"),
        ("ActionID", "7"),
        ("UserEvent", "ParcelInTests"),
        ("From", "Ann"),
        ("To", "Bob"),
        ("To", "Cyd"),
        ("Weight", "3"),
        ("contents", "tea"),
        ("contents", "tea: green"),
        ("sizes", "0.5"),
        ("came", "2026-01-02 03:04:05.600000+00:00"),
        ("waited", "-1.5"),
        ("fragile", "true"),
        ("kind", "bag"),
        ("marks", "A=1"),
        ("marks", "B=x=y"),
        ("notes", "a,b"),
    ]


@pytest.mark.parametrize("parcel", [FULL, Parcel(weight=1), Parcel(weight=1, contents=["one"])])
def test_what_was_sent_arrives_as_it_was(parcel: Parcel) -> None:
    sent = actions.UserEvent.of(parcel).encode("7").headers
    came = decode_event(
        Message.from_headers([("Event", "UserEvent"), ("Privilege", "user,all"), sent[2], sent[1], *sent[3:]])
    )
    assert came == parcel
    assert came.invalid == {}
    assert came.action_id == "7"


def test_a_received_event_can_be_sent_on() -> None:
    event = decode_event(
        message("Event: UserEvent", "Privilege: user,all", *channel(), "UserEvent: Other", "A: 1", "A: 2")
    )
    assert isinstance(event, events.UserEvent)
    sent = actions.UserEvent.of(event).encode().headers
    again = decode_event(Message.from_headers([("Event", "UserEvent"), *sent[1:]]))
    assert again == event


def test_an_item_that_does_not_fit_is_taken_out_of_a_list() -> None:
    lines = ["Event: UserEvent", "UserEvent: ParcelInTests", "Weight: 1", "sizes: 1", "sizes: much"]
    event = decode_event(message(*lines))
    assert isinstance(event, Parcel)
    assert event.sizes == [1.0]
    assert event.invalid == {"sizes": "much"}


class Strange(events.UserEvent, name="StrangeInTests"):
    value: object


@pytest.mark.parametrize("value", [{}, (1,), {1}, b"x", timedelta(1), SecretStr("hush"), Parcel(weight=1)], ids=repr)
def test_a_value_without_a_form_is_not_sent(value: object) -> None:
    with pytest.raises(LocalProtocolError, match=r"header value: a \w+ has no form on the wire") as caught:
        actions.UserEvent.of(Strange(value=value))
    assert "hush" not in str(caught.value)


def test_a_line_break_is_not_sent() -> None:
    with pytest.raises(LocalProtocolError, match="header door: the value contains LF"):
        actions.UserEvent.of(DoorBell(door="front\nEvent: Hangup"))


@pytest.mark.parametrize("name", ["Action", "actionid", "USEREVENT"])
def test_a_header_of_the_action_cannot_be_the_event_s_own(name: str) -> None:
    with pytest.raises(ValidationError, match=f"cannot be called {name}"):
        actions.UserEvent(user_event="x", headers={name: "Originate"})


def test_a_field_called_as_a_header_of_the_action_is_not_sent() -> None:
    class Deed(events.UserEvent, name="DeedInTests"):
        action: str

    with pytest.raises(ValidationError, match="cannot be called action"):
        actions.UserEvent.of(Deed(action="Hangup"))


class ColonInTests(Action[Response], name="ColonInTests"):
    value: Annotated[str | None, Field(alias="A:B")] = None


class Room(Snapshot):
    number: Annotated[str, Field(alias="Number")]


class PrefixInTests(Action[Response], name="PrefixInTests"):
    room: Annotated[Room | None, Prefixed("The: ")] = None


class KeyedInTests(Action[Response], name="KeyedInTests"):
    values: Annotated[dict[str, str], Keyed("Value(*)")] = {}  # noqa: RUF012 - of a pydantic model


@pytest.mark.parametrize(
    ("action", "header"),
    [
        (ColonInTests(value="1"), "A"),
        (PrefixInTests(room=Room(number="1")), "The"),
        (KeyedInTests(values={"a:b": "1"}), "Value(a"),
    ],
)
def test_a_name_with_a_colon_is_refused_wherever_it_comes_from(action: Action[Response], header: str) -> None:
    with pytest.raises(LocalProtocolError, match="the name contains a colon") as caught:
        action.encode("1")
    assert caught.value.header == header


def test_the_headers_before_an_events_own_are_looked_at_too() -> None:
    with pytest.raises(LocalProtocolError, match="the name contains a colon"):
        Doors(open=1).encode(before=(("A: b", "c"),))
