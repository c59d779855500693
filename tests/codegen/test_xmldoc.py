"""The importer: reading Asterisk's XML documentation, and the command."""

import gzip
import lzma
from pathlib import Path

import pytest

from codegen.documentation import Action, Event, Parameter, SnapshotUse, read_documentation
from codegen.evidence import DOCUMENTED, from_json, names_of, to_json
from codegen.xmldoc import main

XML = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE docs SYSTEM "appdocsxml.dtd">
<docs xmlns:xi="http://www.w3.org/2001/XInclude">
  <application name="Dial"><syntax><parameter name="Not"/></syntax></application>
  <manager name="Login" language="en_US">
    <syntax><parameter name="ActionID"/><parameter name="Secret" required="yes"><para>Words.</para></parameter></syntax>
  </manager>
  <manager name="DoorList" module="app_door">
    <since><version>18.21.0</version><version>20.6.0</version><version>21.1.0</version></since>
    <syntax>
      <xi:include xpointer="xpointer(/docs/manager[@name='Login']/syntax/parameter[@name='ActionID'])" />
      <parameter name="Door" required="true"/>
      <parameter name="Open"><enumlist><enum name="Yes"/><enum name="No"/></enumlist></parameter>
      <parameter name="Side">
        <xi:include xpointer="xpointer(docs/managerEvent[@name='Door']/managerEventInstance/syntax/parameter[@name='Side']/enumlist)"/>
      </parameter>
      <parameter/>
    </syntax>
    <responses>
      <list-elements>
        <xi:include xpointer="xpointer(/docs/managerEvent[@name='Door'])"/>
        <managerEvent name="Window"><managerEventInstance class="EVENT_FLAG_COMMAND">
          <syntax><parameter name="EventList"/><parameter name="Size"/></syntax>
        </managerEventInstance></managerEvent>
      </list-elements>
      <managerEvent name="DoorListComplete"><managerEventInstance class="EVENT_FLAG_COMMAND"/></managerEvent>
    </responses>
  </manager>
  <manager name="DoorList" module="app_door_odbc"><syntax/></manager>
  <managerEvent name="Door" module="app_door">
    <managerEventInstance class="EVENT_FLAG_CALL">
      <syntax>
        <channel_snapshot/>
        <channel_snapshot prefix="Dest"/>
        <bridge_snapshot/>
        <parameter name="Side"><enumlist><enum name="in"/><enum name="out"/></enumlist></parameter>
        <xi:include xpointer="xpointer(/docs/managerEvent[@name='Gate']/managerEventInstance/syntax/parameter[contains(@name, 'ReportX')])"/>
      </syntax>
    </managerEventInstance>
  </managerEvent>
  <managerEvent name="Door" module="core">
    <managerEventInstance class="EVENT_FLAG_CALL"><syntax><channel_snapshot/><parameter name="Lock"/></syntax></managerEventInstance>
  </managerEvent>
  <managerEvent name="Gate">
    <managerEventInstance>
      <syntax>
        <parameter name="ReportXOne"/><parameter name="ReportXTwo"/><parameter name="Other"/>
        <xi:include xpointer="xpointer(/docs/managerEvent[@name='Nowhere'])"/>
        <xi:include xpointer="element(/1/2)"/>
      </syntax>
    </managerEventInstance>
  </managerEvent>
  <managerEventInstance><syntax/></managerEventInstance>
</docs>
"""  # noqa: E501

SCHEMA = """\
summary: doors
snapshots:
  ChannelSnapshot: {summary: A channel., headers: {Channel: {required: true}, ChannelState: {required: true}, Tenantid: {}}}
  BridgeSnapshot: {summary: A bridge., headers: {BridgeUniqueid: {required: true}}}
actions:
  Login: {summary: Log in., headers: {Secret: {required: true}}}
  DoorList:
    summary: List doors.
    headers: {Door: {required: true}, Open: {type: boolean}, Side: {type: [in, out]}}
    list: {items: [Door, Window], complete: DoorListComplete}
events:
  Door:
    summary: A door.
    class: call
    snapshots: [{channel: ""}, {channel: Dest}, {bridge: ""}]
    headers: {Side: {}, Lock: {}, "Report#One": {}, "Report#Two": {}}
  Gate:
    summary: A gate.
    headers: {Other: {}, "Report#One": {}, "Report#Two": {}}
  Window: {summary: A window., headers: {Size: {type: integer}}}
  DoorListComplete: {summary: The end.}
"""  # noqa: E501


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "doors.yaml").write_text(SCHEMA)
    (tmp_path / "core-en_US.xml").write_text(XML)
    return tmp_path


def run(root: Path, *arguments: str, file: str = "core-en_US.xml") -> int:
    return main([str(root / file), "--root", str(root), *arguments])


def test_reading(root: Path) -> None:
    read = read_documentation(root / "core-en_US.xml")
    assert list(read.actions) == ["DoorList", "Login"]
    assert read.actions["Login"].parameters == (Parameter("Secret", required=True),)
    assert read.actions["DoorList"] == Action(
        "DoorList",
        "app_door",
        (
            Parameter("Door", required=True),
            Parameter("Open", words=("Yes", "No")),
            Parameter("Side", words=("in", "out")),
        ),
        items=("Door", "Window"),
        complete=("DoorListComplete",),
        since=("18.21.0", "20.6.0", "21.1.0"),
    )
    assert list(read.events) == ["Door", "DoorListComplete", "Gate", "Window"]
    assert read.events["Door"] == Event(
        "Door",
        "core",
        "call",
        (Parameter("Side", words=("in", "out")), Parameter("ReportXOne"), Parameter("ReportXTwo"), Parameter("Lock")),
        (SnapshotUse("channel"), SnapshotUse("channel", "Dest"), SnapshotUse("bridge")),
    )
    assert read.events["Window"].fields == (Parameter("Size"),)
    assert read.events["Gate"].event_class is None


def test_odd_blocks_are_told_and_passed_over(root: Path) -> None:
    odd = read_documentation(root / "core-en_US.xml").odd
    assert odd[0] == "2 blocks have no name and were passed over"
    assert any("Nowhere" in text for text in odd)
    assert "nothing is at element(/1/2)" in odd


def test_inclusions_in_a_circle_end(root: Path) -> None:
    include = (
        "<xi:include xpointer=\"xpointer(/docs/managerEvent[@name='Gate']/managerEventInstance/syntax/parameter)\"/>"
    )
    path = root / "core-en_US.xml"
    path.write_text(XML.replace('<parameter name="Other"/>', f'<parameter name="Other"/>{include}'))
    assert Parameter("Other") in read_documentation(path).events["Gate"].fields


def test_compressed_files(root: Path) -> None:
    plain = read_documentation(root / "core-en_US.xml")
    (root / "a.xml.xz").write_bytes(lzma.compress(XML.encode()))
    (root / "a.xml.gz").write_bytes(gzip.compress(XML.encode()))
    assert read_documentation(root / "a.xml.xz") == read_documentation(root / "a.xml.gz") == plain


def test_names_survive_being_written(root: Path) -> None:
    text = to_json(read_documentation(root / "core-en_US.xml"))
    assert to_json(from_json(text)) == text
    assert "Words" not in text
    assert from_json(text).events["Door"].snapshots == (
        SnapshotUse("bridge"),
        SnapshotUse("channel"),
        SnapshotUse("channel", "Dest"),
    )


def test_nothing_is_missing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "--branch", "22") == 0
    output = capsys.readouterr().out
    assert output == "# core-en_US.xml, Asterisk 22: the schema lacks nothing; 0 gone, 0 different\n"


def test_something_is_missing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "core-en_US.xml").write_text(XML.replace('<parameter name="Lock"/>', '<parameter name="LockTimeout"/>'))
    assert run(root, "--branch", "22") == 1
    assert capsys.readouterr().out.splitlines() == [
        "events:",
        "  Door:",
        "    headers:",
        "      LockTimeout: {type: seconds}  # new; documented in 22",
        "# core-en_US.xml, Asterisk 22: the schema lacks 1 of what is documented; 0 gone, 0 different",
    ]


def test_a_newer_branch_is_compared_with_the_newest(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "core-en_US-24.xml").write_text(XML.replace('name="Lock"', 'name="Bolt"'))
    assert run(root, file="core-en_US-24.xml") == 1
    output = capsys.readouterr().out
    assert "Asterisk 24 is newer than the schema" in output
    assert "      Bolt: {}  # new; documented in 24\n" in output


def test_writing_names(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "--names", "--branch", "20") == 0
    assert capsys.readouterr().out == "tests/codegen/documented/20.json: 2 actions, 4 events\n"
    names = names_of(root / DOCUMENTED, 20)
    assert names is not None
    assert sorted(names.events) == ["Door", "DoorListComplete", "Gate", "Window"]


@pytest.mark.parametrize(
    ("file", "content", "arguments", "says"),
    [
        ("absent.xml", None, (), "absent.xml: No such file"),
        ("a.xml", b"[section]\nword=1\n", (), "a.xml: is no XML"),
        ("a.xml", b"<docs><manager", (), "a.xml: is no XML"),
        ("a.xml", b'<?xml version="1.0" encoding="klingon"?><docs/>', (), "a.xml: is no XML"),
        ("a.xml", b"<html/>", (), "a.xml: is no documentation of Asterisk"),
        ("a.xml", b"<docs><application name='Dial'/></docs>", (), "a.xml: is no documentation of Asterisk"),
        ("a.xml.xz", b"<docs/>", (), "a.xml.xz: is damaged"),
        ("a.xml.xz", lzma.compress(XML.encode())[:-40], (), "a.xml.xz: is damaged"),
        ("a.xml.gz", b"<docs/>", (), "a.xml.gz: "),
        ("a.xml", XML.encode(), ("--branch", "17"), "there is no branch '17' to compare with: it is one of 13, 16, 18"),
        ("a.xml", XML.encode(), ("--branch", "new"), "there is no branch 'new'"),
        ("core-en_US-12.xml", XML.encode(), (), "there is no branch '12'"),
    ],
)
def test_bad_input(
    root: Path,
    capsys: pytest.CaptureFixture[str],
    file: str,
    content: bytes | None,
    arguments: tuple[str, ...],
    says: str,
) -> None:
    if content is not None:
        (root / file).write_bytes(content)
    assert run(root, *arguments, file=file) == 2
    captured = capsys.readouterr()
    assert says in captured.err
    assert captured.out == ""


def test_a_schema_with_a_mistake(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "schema" / "doors.yaml").write_text("summary: doors\nevent: {}\n")
    assert run(root) == 2
    assert "schema/doors.yaml:2" in capsys.readouterr().err
