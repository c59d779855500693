"""Every mistake in a schema is reported with file, line and reason, and several at once."""

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.mistakes import SchemaError, did_you_mean

from .schemas import schema_of

Files = dict[str, str]


def _cases() -> list[tuple[str, Files]]:
    text = (Path(__file__).parent / "mistakes.txt").read_text(encoding="utf-8")
    cases: list[tuple[str, Files]] = []
    for case in text.split("\n=== ")[1:]:
        title, _, body = case.partition("\n")
        first, *others = body.split("\n--- ")
        named = (other.partition("\n") for other in others)
        cases.append((title, {"call": first, **{name.removesuffix(".yaml"): text for name, _, text in named}}))
    return cases


def _expected(files: Files) -> list[tuple[str, str]]:
    """The mistakes that a case marks: file and line, and how the reason begins."""
    return [
        (f"schema/{stem}.yaml:{number}", line.partition("#! ")[2])
        for stem, text in sorted(files.items())
        for number, line in enumerate(text.splitlines(), 1)
        if "#! " in line
    ]


@pytest.mark.parametrize(("title", "files"), _cases(), ids=[title for title, _ in _cases()])
def test_mistake(title: str, files: Files, tmp_path: Path) -> None:
    with pytest.raises(SchemaError) as raised:
        schema_of(tmp_path, **files)
    found = [(f"{mistake.file}:{mistake.line}", mistake.reason) for mistake in raised.value.mistakes]
    expected = _expected(files)
    assert [place for place, _ in found] == [place for place, _ in expected], str(raised.value)
    for (_, reason), (_, beginning) in zip(found, expected, strict=True):
        assert reason.startswith(beginning)


def test_the_command_reports_mistakes_without_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "call.yaml").write_text("summary: calls\nevnts: {}\n", encoding="utf-8")
    assert main(["--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "schema/call.yaml:2: unknown word 'evnts'; did you mean 'events'?\n"
    assert not (tmp_path / "ami_typed").exists()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("call.yaml", b"summary: \xff\n", "not UTF-8"),
        ("call.yaml", b"summary: \x01\n", "not YAML"),
        ("call.yaml", b"just text\n", "the file must be a mapping"),
        ("call.yaml", b"", "'summary' is missing"),
        ("class.yaml", b"summary: x\n", "the name of a schema file becomes the name of a Python module"),
        ("Call Me.yaml", b"summary: x\n", "the name of a schema file becomes the name of a Python module"),
    ],
)
def test_files_that_cannot_be_read(name: str, content: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / name).write_bytes(content)
    with pytest.raises(SchemaError) as raised:
        schema_of(tmp_path)
    (mistake,) = raised.value.mistakes
    assert (mistake.file, mistake.line) == (f"schema/{name}", 1)
    assert mistake.reason.startswith(reason)


def test_a_folder_without_files(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match="no \\*\\.yaml file"):
        schema_of(tmp_path)


@pytest.mark.parametrize(
    ("word", "end"),
    [("requierd", "; did you mean 'required'?"), ("REQUIRED", "; did you mean 'required'?"), ("zzz", "")],
)
def test_did_you_mean(word: str, end: str) -> None:
    assert did_you_mean(word, ["required", "name"]) == end
