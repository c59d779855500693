"""Classes of the program's own: events, subtypes of UserEvent, and actions."""

import sys
from typing import Annotated, ClassVar

import pytest
from pydantic import Field

from ami_typed import catalog as catalog
from ami_typed import events
from ami_typed.models import (
    Action,
    ActionSpec,
    Event,
    EventSpec,
    ListAction,
    Response,
    decode_action,
    decode_event,
    event_classes,
)
from ami_typed.models.registry import Registry
from ami_typed.models.shape import shape_of
from ami_typed.wire import LocalProtocolError
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
