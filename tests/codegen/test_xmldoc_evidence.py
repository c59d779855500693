"""The schema against the names that are documented, and that were seen, in all seven branches."""

from functools import cache
from pathlib import Path

import pytest

from codegen.branches import BRANCHES
from codegen.comparison import Comparison, compare
from codegen.coverage import PAGE, coverage
from codegen.documentation import Documentation
from codegen.evidence import DOCUMENTED, SEEN, from_json, names_of, to_json
from codegen.exceptions import read_exceptions
from codegen.intermediate import Schema
from codegen.patch import Patch
from codegen.reading import read
from codegen.resolve import resolve
from codegen.understanding import understand
from codegen.writing import check

from .schemas import schema_of

ROOT = Path(__file__).parents[2]
every_branch = pytest.mark.parametrize("branch", BRANCHES)
both = pytest.mark.parametrize("folder", [DOCUMENTED, SEEN], ids=lambda folder: folder.name)


@cache
def the_schema() -> Schema:
    return resolve(understand(read(ROOT / "schema")))


@cache
def names(folder: Path, branch: int) -> Documentation:
    found = names_of(ROOT / folder, branch)
    assert found is not None
    return found


@cache
def comparison(folder: Path, branch: int) -> Comparison:
    older = [names(folder, b) for b in BRANCHES if b < branch] if folder == DOCUMENTED else []
    return compare(names(folder, branch), the_schema(), branch, read_exceptions(), older)


@every_branch
@both
def test_the_schema_lacks_nothing(folder: Path, branch: int) -> None:
    found = comparison(folder, branch)
    evidence = {b: names(folder, b) for b in BRANCHES}
    assert not found.of("new"), f"\n{Patch(found, names(folder, branch), evidence)}"


@every_branch
def test_the_schema_has_nothing_that_is_gone_or_different(branch: int) -> None:
    found = comparison(DOCUMENTED, branch)
    assert not [*map(str, (*found.of("gone"), *found.of("different")))]


def test_every_error_of_the_documentation_is_one() -> None:
    needed = {way for branch in BRANCHES for way in comparison(DOCUMENTED, branch).excused}
    assert {*read_exceptions().ways()} == needed


@every_branch
@both
def test_the_files_are_as_they_are_written(folder: Path, branch: int) -> None:
    text = (ROOT / folder / f"{branch}.json").read_text(encoding="utf-8")
    assert to_json(from_json(text)) == text


@every_branch
def test_there_is_something_to_compare(branch: int) -> None:
    documented, seen = names(DOCUMENTED, branch), names(SEEN, branch)
    assert len(documented.actions) > 150
    assert len(documented.events) > 150
    assert sum(len(action.parameters) for action in documented.actions.values()) > 250
    assert sum(len(event.fields) for event in documented.events.values()) > 700
    assert len(seen.events) > 140
    if branch != 20:  # of which no list of the actions was kept
        assert len(seen.actions) > 120


@every_branch
def test_without_a_schema_everything_is_missing(branch: int, tmp_path: Path) -> None:
    """The comparison passes over nothing but the errors of the documentation."""
    schema = schema_of(tmp_path, empty="summary: nothing\n")
    documented = names(DOCUMENTED, branch)
    wrong = read_exceptions()
    expected = {("actions", name) for name in documented.actions if name not in wrong.actions}
    expected |= {("events", name) for name in documented.events}
    found = compare(documented, schema, branch, wrong)
    assert {(finding.section, finding.entry) for finding in found.of("new")} == expected


@every_branch
def test_without_headers_every_header_is_missing(branch: int, tmp_path: Path) -> None:
    documented = names(DOCUMENTED, branch)
    wrong = read_exceptions()
    lines = ["summary: names only", "events:"]
    lines += (f"  {name}: {{summary: Nothing.}}" for name in documented.events)
    schema = schema_of(tmp_path, names="\n".join(lines))
    expected = {
        (event.name, field.name)
        for event in documented.events.values()
        for field in event.fields
        if wrong.find("fields", event.name, field.name) is None or field.name == "RedirectMethod"
    }
    found = compare(documented, schema, branch, wrong).of("new")
    headers = {(finding.entry, finding.name) for finding in found if finding.what == "header"}
    assert expected - headers == ({("EndpointDetail", "RedirectMethod")} if branch < 20 else set())
    uses = {
        (event.name, f"{use.of} {use.prefix}".strip())
        for event in documented.events.values()
        for use in event.snapshots
    }
    snapshots = {(finding.entry, finding.name) for finding in found if finding.what == "snapshot"}
    assert {name for name in uses - snapshots if name[1] != "channel Parker"} == set()


def test_the_page_of_coverage() -> None:
    ((path, page),) = coverage(ROOT, the_schema()).items()
    assert path == ROOT / PAGE
    lines = page.splitlines()
    assert "| `Newexten` | dialplan, call in 13 | all | all | all |" in lines
    assert any(line.startswith("| `SIPpeers` | system, reporting | up to 20 | up to 20 |") for line in lines)
    assert any(line.startswith("| `CoreShowChannelMap` | system, reporting | 18 on | 18 on |") for line in lines)
    assert not any("FilterList" in line for line in lines)


def test_coverage_tells_what_has_no_class(tmp_path: Path) -> None:
    schema = schema_of(
        tmp_path, doors="summary: doors\nevents:\n  Door: {summary: A door., class: call, since: '18'}\n"
    )
    assert coverage(tmp_path, schema) == {}  # there are no names to write it from
    for folder, text in (
        (DOCUMENTED, '{"actions": {"Open": {}}, "events": {"DOOR": {}}}'),
        (SEEN, '{"actions": {}, "events": {"Gate": {}}}'),
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "23.json").write_text(text)
    captures = tmp_path / "tests" / "captures" / "22"
    captures.mkdir(parents=True)
    (captures / "stream.bin").write_bytes(b"Event: Window\r\nX: Event: No\r\n\r\nEvent: Door\r\nA: 1\r\n\r\n")
    page = coverage(tmp_path, schema)[tmp_path / PAGE]
    rows = [line for line in page[page.index("| action ") :].splitlines() if line.startswith("| ")]
    assert rows == [
        "| action | privileges | in | documented in | seen in |",
        "| --- | --- | --- | --- | --- |",
        "| `Open` | *no class* | | 23 | |",
        "| event | class | in | documented in | seen in |",
        "| --- | --- | --- | --- | --- |",
        "| `Door` | call | 18 on | 23 | 22 |",
        "| `Gate` | *no class* | | | 23 |",
        "| `Window` | *no class* | | | 22 |",
    ]
    assert "| events seen and modelled | n/a | n/a | n/a | n/a | n/a | 1 | n/a |" in page
    (tmp_path / "docs").mkdir()
    assert "docs/coverage.md: is not there" in check(tmp_path)
