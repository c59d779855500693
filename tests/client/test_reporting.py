"""The report of what the schema does not know."""

import asyncio
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from ami_typed import Client, Event, ListResponse, Response, events
from ami_typed.models import decode, decode_event
from ami_typed.reporting import SchemaReport
from ami_typed.snapshots import BridgeSnapshot, ChannelSnapshot
from ami_typed.testing import FakeAsterisk
from codegen import vocabulary as v
from codegen.reading import read
from tests.models.messages import channel, hangup, message
from tests.places import bounded


def lines(report: SchemaReport) -> list[str]:
    return report.as_yaml().splitlines()


def unknown(*headers: str) -> Event:
    return decode_event(message("Event: Doors", "Privilege: call,all", *headers))


def guessed(name: str, *texts: str) -> str:
    """What is said about an unknown header with these values."""
    report = SchemaReport()
    for text in texts:
        report.add(unknown(f"{name}: {text}"))
    return next(line.partition(": ")[2] for line in lines(report) if line.startswith(f"      {name}: "))


def as_file(report: SchemaReport, folder: Path) -> v.File:
    """The report as the generator reads it; what only adds to an entry is given a summary."""
    (folder / "patch.yaml").write_text("summary: a patch\n" + report.as_yaml())
    (source,) = read(folder)
    assert isinstance(source.tree, dict)
    for section in ("events", "responses"):
        entries = source.tree.get(section, {})
        assert isinstance(entries, dict)
        for entry in entries.values():
            assert isinstance(entry, dict)
            entry.setdefault("summary", "It is there.")
    return v.File.model_validate(source.tree)


def test_nothing_to_report() -> None:
    report = SchemaReport()
    report.add(decode_event(hangup()))
    assert not report
    assert str(report) == "# Nothing came that the schema does not know.\n"


def test_as_a_handler() -> None:
    async def program() -> None:
        report = SchemaReport()
        async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
            assert client.on()(report) is report
            async with client.events() as stream:
                fake.emit(unknown("Door: 1"))
                fake.emit(events.Hangup.example())
                await stream.get(timeout=5)
                await stream.get(timeout=5)
            await asyncio.sleep(0.01)
        assert "  Doors:  # new, once" in lines(report)
        assert "Hangup" not in str(report)

    asyncio.run(bounded(program()))


def test_an_unknown_event(tmp_path: Path) -> None:
    report = SchemaReport()
    for side in ("in", "out"):
        report.add(unknown(*channel(), *channel("Dest"), "ChanVariable: A=1", f"Side: {side}", "100rel: yes"))
    assert lines(report) == [
        "# What a server sent that the schema does not know. The types are guesses: review them.",
        "events:",
        "  Doors:  # new, 2 times",
        "    summary: TODO",
        "    class: call",
        '    snapshots: [{channel: ""}, {channel: Dest}]',
        "    headers:",
        '      Side: {}  # 2 times: "in", "out"',
        '      "100rel": {type: boolean, form: ["yes", "no"]}  # 2 times: "yes"',
    ]
    event = as_file(report, tmp_path).events["Doors"]
    assert event.summary == "TODO"
    assert [use.channel for use in event.snapshots] == ["", "Dest"]
    assert event.headers["100rel"].form == ("yes", "no")


def test_unknown_headers_of_a_known_event(tmp_path: Path) -> None:
    report = SchemaReport()
    report.add(decode_event(hangup("Weight: 3", "Weight: 4", "Colour: red")))
    report.add(decode_event(hangup("Colour: blue")))
    assert lines(report)[1:] == [
        "events:",
        "  Hangup:",
        "    headers:",
        '      Weight: {type: {list: repeated}}  # once: "3", "4"',
        '      Colour: {}  # 2 times: "red", "blue"',
    ]
    assert as_file(report, tmp_path).events["Hangup"].headers["Weight"].type.argument == "repeated"


def test_values_that_did_not_fit(tmp_path: Path) -> None:
    report = SchemaReport()
    for priority in ("first", "second"):
        text = hangup().raw.replace(b"Priority: 1", f"Priority: {priority}".encode())
        report.add(decode_event(message(*text.decode().split("\r\n"))))
    assert lines(report)[-1] == (
        '      Priority: {}  # did not fit its type, or was not there, 2 times: "first", "second"'
    )
    as_file(report, tmp_path)


def test_responses_and_lists() -> None:
    report = SchemaReport()
    response = decode(Response, message("Response: Success", "Message: m", "Count: 3"))
    end = decode_event(message("Event: DoorsComplete", "ListItems: 1"))
    report.add(ListResponse(response, [unknown("Door: 1")], end))
    report.add(ListResponse(response, [], None))
    text = report.as_yaml()
    assert 'responses:\n  Response:\n    headers:\n      Count: {type: integer}  # 2 times: "3"\n' in text
    assert "  DoorsComplete:  # new, once\n" in text
    assert "  Doors:  # new, once\n" in text
    assert repr(report) == "<SchemaReport of 2 events and 1 responses>"


def test_classes_of_the_program_are_its_own_matter() -> None:
    class Own(Event, name="OwnInReports"):
        door: Annotated[int, Field(alias="Door")] = 0

    report = SchemaReport()
    event = decode_event(message("Event: OwnInReports", "Door: 1", "Colour: red"))
    assert isinstance(event, Own)
    report.add(event)
    assert not report


@pytest.mark.parametrize(
    ("name", "texts", "expected"),
    [
        ("Any", ("12", "-3"), "{type: integer}"),
        ("Any", ("12", "3.5"), "{type: number}"),
        ("Any", ("12", "x"), "{}"),
        ("Any", ("No",), '{type: boolean, form: ["Yes", "No"]}'),
        ("Any", ("enabled", "disabled"), "{type: boolean, form: [enabled, disabled]}"),
        ("Any", ("on", "off", "perhaps"), "{}"),
        ("Any", ("08:15:00", "123:00:59"), "{type: clock}"),
        ("Any", ("2026-11-23T00:33:03.441+0000",), "{type: iso-time}"),
        ("Any", ("2026-11-23 00:33:03",), "{type: date-time}"),
        ("Any", ("1795394744.428677",), "{type: epoch}"),
        ("LastCall", ("1795394744", "0"), '{type: epoch, none: ["0"]}'),
        ("LastCall", ("0",), "{type: integer}"),
        ("Weight", ("1795394744",), "{type: integer}"),
        ("Uniqueid", ("1795394744.1",), "{}"),
        ("CallerIDNum", ("100",), "{}"),
        ("Any", ("030123",), "{}"),
        ("Any", ("", "5"), "{type: integer, none: [blank]}"),
        ("Any", ("",), "{}"),
        ("Any", ("", "text"), "{}"),
        ("Any", ("<unknown>", "5", "(null)"), '{type: integer, none: ["<unknown>", "(null)"]}'),
        ("Any", ("A=1", "B="), "{type: variables}"),
        ("Passwd", ("12",), "{type: secret}"),
    ],
)
def test_guesses(name: str, texts: tuple[str, ...], expected: str) -> None:
    assert guessed(name, *texts).partition("  #")[0] == expected


@pytest.mark.parametrize(
    "header",
    [
        "Secret: hunter2",
        "NewPassword: hunter2",
        "MD5Secret: hunter2",
        "OauthToken: hunter2",
        "PIN: hunter2",
        "Variable: SIP_PASSWORD=hunter2",
        "Uri: sip:alice:hunter2@example.org",
        "Env: agi_secret%3A%20hunter2",
    ],
)
def test_secrets_are_never_shown(header: str) -> None:
    report = SchemaReport()
    report.add(unknown(header))
    report.add(decode_event(hangup(header)))
    name = header.partition(":")[0]
    assert f"      {name}: " in str(report)
    assert "hunter2" not in str(report)


def test_a_value_beside_the_name_of_a_secret() -> None:
    report = SchemaReport()
    report.add(unknown("Variable: SIP_PASSWORD", "Value: hunter2"))
    assert "hunter2" not in str(report)
    report.add(unknown("Variable: COLOUR", "Value: red"))
    assert '      Value: {}  # 2 times: "red"' in lines(report)


def test_secrets_that_the_schema_knows_by_their_type() -> None:
    report = SchemaReport()
    report.add(decode_event(message("Event: AuthDetail", "Password: hunter2", "Password: hunter3")))
    assert "Password" in str(report)
    assert "hunter" not in str(report)


def test_three_short_samples() -> None:
    report = SchemaReport()
    for number in range(10):
        report.add(unknown(f"Text: {number}{'x' * 100}"))
    line = lines(report)[-1]
    samples = line.partition("10 times: ")[2].split(", ")
    assert len(samples) == 3
    assert all(len(sample) == 60 + len('""') for sample in samples)
    assert samples[0].endswith('..."')


def test_it_is_bounded() -> None:
    report = SchemaReport(limit=20)
    for number in range(100):
        report.add(unknown(f"Header{number}: 1"))
        report.add(decode_event(message(f"Event: Doors{number}")))
    assert str(report).count("\n") < 60
    assert "Further" in str(report)
    assert len([line for line in lines(report) if "Header" in line or "Doors" in line]) == 20


@pytest.mark.parametrize(
    "header",
    ["ün: 1", "A\u2028b: 1", "*: 1", "a line without a colon", "#x: 1", " lead: 1", "x\udcfc: 1", "[x: 1", '"q": 1'],
)
def test_names_that_the_schema_cannot_say(header: str, tmp_path: Path) -> None:
    report = SchemaReport()
    report.add(decode_event(hangup(header, "Good: \u2028\x07\udcfc # \"'{")))
    assert str(report).isascii()
    assert list(as_file(report, tmp_path).events["Hangup"].headers) == ["Good"]


@pytest.mark.parametrize("name", ["doors", "Dö", "A b", "x: y", "#", "*", "- a", ""])
def test_events_that_the_schema_cannot_say(name: str, tmp_path: Path) -> None:
    report = SchemaReport()
    report.add(decode_event(message(f"Event: {name}", "A: 1")))
    report.add(unknown("A: 1"))
    assert list(as_file(report, tmp_path).events) == ["Doors"]


def test_the_snapshots_are_those_of_the_schema() -> None:
    """The report knows what is in every snapshot, and so does the schema."""
    for snapshot, of in ((ChannelSnapshot, "channel"), (BridgeSnapshot, "bridge")):
        names = [info.alias or name for name, info in snapshot.model_fields.items()]
        report = SchemaReport()
        headers = [f"{'Old'}{name.replace('chan_variables', 'ChanVariable')}: A=1" for name in names]
        report.add(unknown(*headers, "Door: 1"))
        assert f"    snapshots: [{{{of}: Old}}]" in lines(report)
        assert lines(report)[-1].startswith("      Door: ")
        assert lines(report)[-2] == "    headers:"
