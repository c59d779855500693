"""The patch that comes of a comparison of a documentation with the schema."""

import pytest
import yaml

from codegen import vocabulary as v
from codegen.comparison import Comparison, compare
from codegen.documentation import Action, Documentation, Event, Parameter, SnapshotUse
from codegen.exceptions import Exceptions
from codegen.intermediate import Schema
from codegen.patch import Patch, guess, summary

from .schemas import schema_of

SCHEMA = """\
summary: doors
snapshots:
  BridgeSnapshot: {summary: A bridge., headers: {BridgeUniqueid: {required: true}}}
actions:
  Unlock: {summary: Unlock a door., headers: {Force: {}}}
  Doors: {summary: List doors., list: {items: [Door], complete: DoorsComplete}}
events:
  Door:
    summary: A door.
    class: call
    snapshots: [{bridge: ""}]
    headers: {Late: {since: ["18.5", "20"]}, Gone: {until: "20"}}
  DoorsComplete: {summary: The end.}
  Newdoor: {summary: A new door., class: dialplan}
  Plain: {summary: Plain.}
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


def patch_of(
    schema: Schema, now: Documentation, branch: int, older: dict[int, Documentation]
) -> tuple[str, Comparison]:
    comparison = compare(now, schema, branch, Exceptions(), [names for b, names in older.items() if b < branch])
    return str(Patch(comparison, now, older)), comparison


def test_a_patch_is_in_the_language_of_the_schema(schema: Schema) -> None:
    item = Event(
        "Latch", "app_latch", "call", (Parameter("On", words=("Yes", "No")),), (SnapshotUse("channel", "Old"),)
    )
    action = Action(
        "Latches",
        "app_latch",
        (Parameter("Latch", required=True), Parameter("Kind", words=("a", "b c")), Parameter("Password")),
        ("Latch",),
        ("LatchesComplete",),
        ("18.21.0", "20.6.0", "21.1.0"),
    )
    now = documentation(action, item, Event("Door", fields=fields("Colour"), snapshots=(SnapshotUse("bridge", "New"),)))
    evidence = dict.fromkeys((18, 20, 21, 22, 23), now) | {13: documentation(), 16: documentation(Event("Door"))}
    text, _ = patch_of(schema, now, 22, evidence)
    assert (
        text
        == """\
actions:
  Latches:  # new; app_latch, documented in 18, 20, 21, 22, 23
    summary: TODO
    since: ["18.21", "20.6", "21.1"]
    module: app_latch
    headers:
      Latch: {required: true}
      Kind: {type: [a, b c]}
      Password: {type: secret}
    list: {items: [Latch], complete: LatchesComplete}
events:
  Door:
    snapshots: [{bridge: New}]  # new
    headers:
      Colour: {since: "18"}  # new; documented in 18, 20, 21, 22, 23
  Latch:  # new; app_latch, documented in 18, 20, 21, 22, 23
    summary: TODO
    since: "18"
    class: call
    snapshots: [{channel: Old}]
    module: app_latch
    headers:
      "On": {type: boolean, form: ["Yes", "No"]}"""
    )
    tree = yaml.load(text, yaml.CBaseLoader)
    tree["events"]["Door"]["summary"] = "It is there."
    file = v.File.model_validate({"summary": "a patch", **tree})
    assert file.actions["Latches"].since == ("18.21", "20.6", "21.1")
    assert file.events["Latch"].headers["On"].form == ("Yes", "No")


def test_a_patch_tells_what_is_gone_and_different(schema: Schema) -> None:
    older = {16: documentation(Event("Plain"), Event("Door", fields=fields("Late")))}
    now = documentation(
        Action("Unlock", parameters=(Parameter("Force", required=True),)),
        Action("Doors", items=("Plain",), complete=("End",)),
        Event("Door", fields=fields("Gone")),
        Event("NEWDOOR", event_class="system"),
    )
    text, comparison = patch_of(schema, now, 23, older)
    assert (
        text
        == """\
actions:
  Doors:
    list: {items: [Plain], complete: End}  # new
  Unlock:
    headers:
      Force: {required: true}  # different: documented as required
events:
  Door:
    headers:
      Gone: {since: "23"}  # new: the schema has it in other branches only; documented in 23
      Late: {until: "23"}  # gone: no longer documented
  Newdoor:
    aliases: NEWDOOR  # different: documented so
    class: system  # different: the schema says dialplan
  Plain:  # gone: no longer documented
    until: "23"\
"""
    )
    assert summary(comparison, "x.xml") == (
        "x.xml, Asterisk 23: the schema lacks 3 of what is documented; 2 gone, 3 different"
    )


@pytest.mark.parametrize(
    ("documented", "branch", "lines"),
    [
        (("12.0.0",), 22, []),
        (("13.0.0",), 22, []),
        (("14.2.0",), 22, ['since: "22"  # documented: 14.2.0']),  # the other branches do not document it
        (("22.0.0",), 22, ['since: "22"  # documented: 22.0.0']),
        (("22.12.0", "24.0.0"), 24, ['since: "24"  # documented: 22.12.0, 24.0.0']),
        (("soon",), 23, ['since: "23"']),
    ],
)
def test_releases(schema: Schema, documented: tuple[str, ...], branch: int, lines: list[str]) -> None:
    now = documentation(Event("Latch", since=documented))
    older = {b: documentation() for b in (13, 16, 18, 20, 21, 22, 23) if b != branch}
    if documented < ("14",):
        older = dict.fromkeys(older, now)
    text, _ = patch_of(schema, now, branch, older)
    assert [line.strip() for line in text.splitlines() if "since" in line] == lines


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("Anything", (), {}),
        ("RingTimeout", (), {"type": "seconds"}),
        ("CallCount", (), {"type": "integer"}),
        ("Variables", (), {"type": "variables"}),
        ("AuthSecret", (), {"type": "secret"}),
        ("Muted", ("No", "Yes"), {"type": "boolean", "form": ["Yes", "No"]}),
        ("Side", ("in", "out"), {"type": ["in", "out"]}),
        ("Options", ("a(<x>)", "b"), {}),
        ("One", ("only",), {}),
    ],
)
def test_guesses(name: str, words: tuple[str, ...], expected: dict[str, object]) -> None:
    assert guess(Parameter(name, words=words)) == expected
