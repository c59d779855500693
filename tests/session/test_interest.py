"""Event masks and filters for what is wanted, and what widens them."""

import re
import subprocess
import sys

import pytest

from ami_typed import Event, actions, events
from ami_typed._index import EVENTS
from ami_typed.interest import Interest, interest_in, needed_classes
from ami_typed.models import EventSpec, UnknownEvent, event_classes
from ami_typed.wire import TCP_LINE_LIMIT, encode


class Gate(Event, name="InterestGate"):
    """Of a private module; nobody said of which class it is."""


class Barrier(Event, name="InterestBarrier"):
    """Of a private module that tells its class."""

    spec = EventSpec("InterestBarrier", event_class="user")


class Works(Event):
    """A base of the program's own."""


class Crane(Works, name="Interest.Crane+"):
    """Its name holds what means something in a regular expression."""

    spec = EventSpec("Interest.Crane+", event_class="reporting")


class Bell(events.UserEvent, name="InterestBell"):
    """Told by a header, and not by its name."""


class Intruder(events.SecurityEvent, name="InterestIntruder"):
    """An own member of a family of the schema."""

    spec = EventSpec("InterestIntruder", event_class="security")


@pytest.mark.parametrize(
    ("wanted", "branch", "mask"),
    [
        ([], 22, "off"),
        ([events.Hangup], 22, "call"),
        ([events.Hangup, events.FullyBooted, events.Newchannel], None, "call,system"),
        ([events.Newexten], 22, "dialplan"),
        ([events.Newexten], 13, "call"),
        ([events.VoicemailPasswordChange], 22, "system,user"),
        ([events.SecurityEvent], 22, "security"),
        ([events.ParkingEvent, events.QueueCallerEvent], 22, "agent,call"),
        ([events.QueueMember, events.ListComplete], 22, "off"),
        ([events.EventsMissed], 22, "off"),
        ([Bell], 22, "user"),
        ([Barrier], 22, "user"),
        ([Works], 22, "reporting"),
        ([Gate], 22, "on"),
        ([events.Hangup, Event], 22, "on"),
        ([UnknownEvent], 22, "on"),
    ],
)
def test_masks(wanted: list[type[Event]], branch: int | None, mask: str) -> None:
    assert interest_in(wanted, branch).mask == mask


def test_names_with_aliases_families_and_own_subclasses() -> None:
    names = interest_in([events.Newexten, events.RTCPEvent, events.SecurityEvent, Works, Bell], 22).names
    assert names is not None
    assert {"Newexten", "NewExten", "RTCPSent", "RTCPReceived", "InterestIntruder", "Interest.Crane+"} <= names
    assert "UserEvent" in names
    assert "InterestBell" not in names


def test_every_event_of_the_schema_asks_for_its_class() -> None:
    for name in EVENTS:
        cls = event_classes.find(name)
        assert cls is not None
        expected = cls.spec.event_class
        asked = needed_classes([cls], 22).get(name)
        assert asked == (None if expected is None else frozenset(expected.split(","))), name
    assert needed_classes([Event], 22) == {"*": frozenset({"all"})}


def patterns(filters: tuple[actions.Filter, ...]) -> list[str]:
    """The filters as Python reads them."""
    texts = [action.filter for action in filters]
    assert all(text is not None for text in texts)
    return [str(text).replace("[[:space:]]", r"\s") for text in texts]


def test_a_filter_takes_the_names_whole_and_literally() -> None:
    (pattern,) = patterns(interest_in([events.Hangup, events.AOC_D, Crane], 22).filters)
    for name in ("Hangup", "AOC-D", "Interest.Crane+"):
        assert re.search(pattern, f"Event: {name}\r\nPrivilege: call,all\r\n")
    for text in (
        "Event: HangupRequest\r\n",
        "Event: X\r\nEvent: Hangup\r\n",
        "Event: InterestXCrane+\r\n",
        "Event: \r\n",
    ):
        assert not re.search(pattern, text)


def test_no_filter_where_anything_or_nothing_is_wanted() -> None:
    several: list[list[type[Event]]] = [[], [events.EventsMissed], [Event], [UnknownEvent], [events.Hangup, Event]]
    assert [interest_in(wanted, 22).filters for wanted in several] == [()] * len(several)


def test_an_own_class_without_event_class_is_filtered_for_all_the_same() -> None:
    (pattern,) = patterns(interest_in([Gate], 22).filters)
    assert re.search(pattern, "Event: InterestGate\r\n")


def test_filters_fit_into_lines() -> None:
    names = frozenset(f"{'N' * 90}{number:03}" for number in range(100))
    filters = Interest(frozenset({"call"}), names).filters
    assert len(filters) == 10
    for action in filters:
        encode(action.encode("1"), line_limit=TCP_LINE_LIMIT)
    for name in names:
        assert sum(bool(re.search(pattern, f"Event: {name}\r\n")) for pattern in patterns(filters)) == 1


@pytest.mark.parametrize("letter", ["N", "\u00c4", "."])
def test_the_longest_name_that_fits(letter: str) -> None:
    """A letter outside of ASCII has two bytes, and a dot gets a backslash."""
    size = 993 if letter == "N" else 496
    (action,) = Interest(frozenset({"call"}), frozenset({letter * size})).filters
    encode(action.encode("1"), line_limit=TCP_LINE_LIMIT)
    assert (Interest() | Interest(frozenset(), frozenset({letter * (size + 1)}))).names is None


def test_many_names_are_not_filtered_for() -> None:
    few = Interest(frozenset(), frozenset(map(str, range(60))))
    more = Interest(frozenset(), frozenset(map(str, range(60, 120))))
    assert (few | few).names == few.names
    assert (few | more).names is None
    assert (few | Interest(frozenset(), frozenset({"x" * 1000}))).names is None


HANGUP = Interest(frozenset({"call"}), frozenset({"Hangup"}))
CALLS = Interest(frozenset({"call"}), frozenset({"Hangup", "Newchannel"}))
BOOTED = Interest(frozenset({"system"}), frozenset({"FullyBooted"}))
EVERYTHING = Interest(None, None)
UNFILTERED = Interest(frozenset({"call"}), None)


def sent(wanted: Interest, had: Interest) -> list[str]:
    return [
        str(action.filter if isinstance(action, actions.Filter) else action.event_mask)
        for action in wanted.widening(had)
    ]


@pytest.mark.parametrize(
    ("wanted", "had", "texts"),
    [
        (HANGUP, HANGUP, []),
        (HANGUP, CALLS, []),
        (HANGUP, EVERYTHING, []),
        (Interest(), HANGUP, []),
        (CALLS, HANGUP, ["^Event: (Newchannel)[[:space:]]"]),
        (BOOTED, HANGUP, ["^Event: (FullyBooted)[[:space:]]", "call,system"]),
        (HANGUP, Interest(), ["^Event: (Hangup)[[:space:]]", "call"]),
        (EVERYTHING, HANGUP, ["^Event:", "on"]),
        (EVERYTHING, Interest(), ["on"]),
        (BOOTED, UNFILTERED, ["call,system"]),
        (EVERYTHING, UNFILTERED, ["on"]),
        (UNFILTERED, HANGUP, ["^Event:"]),
    ],
)
def test_widening(wanted: Interest, had: Interest, texts: list[str]) -> None:
    assert sent(wanted, had) == texts
    assert wanted.widening(had | wanted) == ()


def test_what_is_not_wanted_is_not_loaded() -> None:
    program = (
        "import sys; from ami_typed import events; from ami_typed.interest import interest_in;"
        "interest_in([events.Hangup, events.SecurityEvent, events.UserEvent], 22);"
        "print(*sorted(name for name in sys.modules if name.startswith('ami_typed.events.')))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = {name.rpartition(".")[2] for name in run.stdout.split()}
    assert {"security", "user"} <= loaded
    assert not loaded & {"queue", "pjsip_endpoint", "confbridge_event", "parking", "meetme"}
