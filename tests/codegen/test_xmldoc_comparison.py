"""The comparison of a documentation with the schema."""

from pathlib import Path

import pytest

from codegen.comparison import Finding, compare
from codegen.documentation import Action, Documentation, Event, Parameter, SnapshotUse
from codegen.exceptions import Exceptions, read_exceptions
from codegen.intermediate import Schema
from codegen.mistakes import SchemaError

from .schemas import schema_of

SCHEMA = """\
summary: doors
snapshots:
  ChannelSnapshot:
    summary: A channel.
    headers: {Channel: {required: true}, Uniqueid: {required: true, none: none}, Language: {until: "18"}, Tenantid: {}}
  BridgeSnapshot: {summary: A bridge., headers: {BridgeUniqueid: {required: true}}}
structures:
  Leaf: {summary: A leaf., headers: {Width: {}, Height: {since: "18"}}}
  Change: {summary: A change., headers: {Action: {}, Var: {}}}
families:
  DoorEvent: {summary: A door., class: call, headers: {Door: {required: true}}}
actions:
  Unlock:
    summary: Open a door.
    headers:
      Door: {required: true}
      Force: {}
      Wait: {send: "1", type: integer}
      Way: {}
      Side: {}
      Variable: {type: variables}
      "*-#": {type: Change, digits: 6, name: changes}
      "*": {name: others}
    either: [[Way], [Side]]
  Lock: {summary: Lock a door., since: "18"}
  Doors: {summary: List doors., list: {items: [Door], complete: DoorsComplete}}
events:
  Door:
    summary: A door.
    family: DoorEvent
    snapshots: [{channel: ""}, {channel: Dest}, {bridge: ""}, {bridge: Old, name: old}]
    headers:
      UserField: {aliases: Userfield2}
      "Leaf#*": {type: Leaf, name: leaves}
      "Extra(*)": {name: extras}
      Lamp#: {name: lamps}
      Late: {since: ["18.5", "20"]}
      Gone: {until: "20"}
  DoorsComplete: {summary: The end.}
  Newdoor: {summary: A new door., class: {"13": call, "16": dialplan}, aliases: NewDoor}
  Plain: {summary: Plain., class: system, headers: {Channel: {}}}
"""


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    return schema_of(tmp_path_factory.mktemp("doors"), doors=SCHEMA)


def documentation(*entries: Action | Event) -> Documentation:
    return Documentation(
        {entry.name: entry for entry in entries if isinstance(entry, Action)},
        {entry.name: entry for entry in entries if isinstance(entry, Event)},
    )


def fields(*names: str) -> tuple[Parameter, ...]:
    return tuple(map(Parameter, names))


def found(schema: Schema, *entries: Action | Event, branch: int = 22, wrong: object = None) -> list[str]:
    exceptions = Exceptions.model_validate(wrong or {})
    return [str(finding) for finding in compare(documentation(*entries), schema, branch, exceptions).findings]


ELSEWHERE = "the schema has it in other branches only"


@pytest.mark.parametrize(
    ("name", "branch", "known"),
    [
        ("Door", 22, True),  # of the family
        ("Channel", 22, True),  # of the snapshot that is a base class
        ("DestUniqueid", 22, True),
        ("OldBridgeUniqueid", 22, True),
        ("DestLanguage", 16, True),
        ("DestLanguage", 18, False),
        ("UserField", 22, True),
        ("userfield", 22, True),  # names that differ by case are the same
        ("Userfield2", 22, True),
        ("Leaf0Width", 22, True),
        ("LeafXWidth", 22, True),  # how the documentation writes a number
        ("LeafXHeight", 16, False),
        ("LeafXDepth", 22, None),
        ("Extra(0)", 22, True),
        ("Extra", 22, None),
        ("Lamp3", 22, True),
        ("Late", 18, True),
        ("Late", 13, False),
        ("Gone", 18, True),
        ("Gone", 20, False),
        ("Another", 22, None),
    ],
)
def test_fields(schema: Schema, name: str, branch: int, known: bool | None) -> None:
    note = f" ({ELSEWHERE})" if known is False else ""
    expected = [] if known else [f"new: header {name} of event Door{note}"]
    assert found(schema, Event("Door", fields=fields(name)), branch=branch) == expected


@pytest.mark.parametrize("name", ["Door", "force", "Variable", "Action-000000", "Var-000001"])
def test_parameters(schema: Schema, name: str) -> None:
    assert found(schema, Action("Unlock", parameters=fields(name))) == []


def test_an_open_field_names_nothing(schema: Schema) -> None:
    assert found(schema, Action("Unlock", parameters=fields("Other"))) == ["new: header Other of action Unlock"]


def test_whole_entries(schema: Schema) -> None:
    assert found(schema, Action("Close"), Event("Closed")) == ["new: action Close", "new: event Closed"]
    assert found(schema, Action("Lock"), branch=18) == []
    assert found(schema, Action("Lock"), branch=16) == [f"new: action Lock ({ELSEWHERE})"]


def test_spellings(schema: Schema) -> None:
    assert found(schema, Event("NewDoor")) == []
    assert found(schema, Event("NEWDOOR")) == ["different: spelling NEWDOOR of event Newdoor"]


@pytest.mark.parametrize(
    ("branch", "documented", "lines"),
    [
        (13, "call", []),
        (16, "dialplan", []),
        (22, "call", ["different: class call of event Newdoor (the schema says dialplan)"]),
        (22, "nonsense", []),
        (22, None, []),
    ],
)
def test_classes(schema: Schema, branch: int, documented: str | None, lines: list[str]) -> None:
    assert found(schema, Event("Newdoor", event_class=documented), branch=branch) == lines


def test_what_is_only_part_of_an_answer_has_no_class_here(schema: Schema) -> None:
    assert found(schema, Event("DoorsComplete", event_class="command")) == []


def test_required_parameters_of_the_newest_branch(schema: Schema) -> None:
    names = ("Door", "Force", "Wait", "Way")
    action = Action("Unlock", parameters=tuple(Parameter(name, required=True) for name in names))
    assert found(schema, action, branch=23) == ["different: required Force of action Unlock"]
    assert found(schema, action, branch=24) == ["different: required Force of action Unlock"]
    assert found(schema, action, branch=22) == []


def test_snapshots(schema: Schema) -> None:
    uses = (SnapshotUse("channel"), SnapshotUse("channel", "Dest"), SnapshotUse("bridge"), SnapshotUse("bridge", "Old"))
    assert found(schema, Event("Door", snapshots=uses)) == []
    lacking = (SnapshotUse("channel", "Source"), SnapshotUse("bridge", "New"))
    assert found(schema, Event("Door", snapshots=lacking)) == [
        "new: snapshot channel Source of event Door",
        "new: snapshot bridge New of event Door",
    ]


def test_a_snapshot_of_which_the_schema_has_a_part(schema: Schema) -> None:
    plain = Event("Plain", snapshots=(SnapshotUse("channel"),))
    assert found(schema, plain) == ["new: header Uniqueid of event Plain"]
    assert found(schema, plain, wrong={"fields": {"Plain": {"channel_snapshot": "It is none."}}}) == []


def test_lists(schema: Schema) -> None:
    assert found(schema, Action("Doors", items=("Door",), complete=("DoorsComplete",))) == []
    assert found(schema, Action("Doors", items=("Door", "Plain"), complete=("End",))) == [
        "new: item Plain of action Doors",
        "new: complete End of action Doors",
    ]
    assert found(schema, Action("Unlock", items=("Door",))) == ["new: item Door of action Unlock"]


def test_what_is_documented_wrongly(schema: Schema) -> None:
    wrong = {
        "actions": {"Close": "It is none."},
        "events": {"DoorNew": {"wire": "Newdoor", "reason": "Turned round."}},
        "parameters": {"Unlock": {"Gate": {"wire": "Door", "reason": "Misspelt."}}},
        "fields": {"Door": {"*": "All wrong."}, "Plain": {"Chanel": {"wire": "Chann", "reason": "Misspelt."}}},
        "classes": {"Newdoor": {"reason": "It was call.", "until": "16"}},
        "lists": {"Doors": {"End": "Never."}},
        "required": {"Unlock": {"Force": "Never."}},
    }
    parameters = (*fields("Gate"), Parameter("Force", required=True))
    entries = (
        Action("Close"),
        Event("DoorNew"),
        Action("Unlock", parameters=parameters),
        Event("Door", fields=fields("Any", "Thing")),
        Event("Plain", fields=fields("Chanel")),
        Event("Newdoor", event_class="dialplan"),
        Action("Doors", complete=("End",)),
    )
    exceptions = Exceptions.model_validate(wrong)
    comparison = compare(documentation(*entries), schema, 13, exceptions)
    assert [*map(str, comparison.findings)] == ["new: header Chann of event Plain"]
    newest = compare(documentation(*entries), schema, 23, exceptions)
    assert [*map(str, newest.findings)] == ["new: header Chann of event Plain"]
    assert comparison.excused | newest.excused == set(exceptions.ways())
    assert ("classes", "Newdoor") in comparison.excused - newest.excused


def test_gone(schema: Schema) -> None:
    older = documentation(
        Action("Unlock", parameters=fields("Door", "Force", "Forgotten")),
        Event("Door", fields=fields("Late", "Gone")),
        Event("Plain", fields=fields("Channel")),
        Event("Forgotten"),
    )
    now = documentation(Action("Unlock", parameters=fields("Door")), Event("Door"))

    def gone(branch: int, own: Documentation | None = None, wrong: object = None) -> list[str]:
        exceptions = Exceptions.model_validate(wrong or {})
        return [*map(str, compare(now, schema, branch, exceptions, [older], own).of("gone"))]

    assert gone(22) == [
        "gone: header Force of action Unlock",
        "gone: header Late of event Door",
        "gone: event Plain",
    ]
    assert "gone: header Gone of event Door" in gone(18)
    assert gone(22, own=older) == []  # another release of the branch has it
    assert gone(22, wrong={"events": {"Plain": "Still sent."}, "fields": {"Door": {"Late": "Still sent."}}}) == [
        "gone: header Force of action Unlock"
    ]


def test_a_finding_in_words() -> None:
    assert str(Finding("new", "events", "Door", "entry")) == "new: event Door"


def test_the_table_of_errors_is_checked(tmp_path: Path) -> None:
    table = tmp_path / "documentation_errors.yaml"
    table.write_text("actions:\n  Close: It is none.\nclasses:\n  Door: {reason: Why., until: '17'}\nfield: {}\n")
    with pytest.raises(SchemaError) as caught:
        read_exceptions(tmp_path)
    assert [mistake.line for mistake in caught.value.mistakes] == [4, 5]
