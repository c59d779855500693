"""A slip of the finger anywhere in our schema is either no mistake, or one that is reported: never a traceback."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.mistakes import SchemaError
from codegen.reading import read
from codegen.resolve import resolve
from codegen.understanding import understand

SCHEMA = Path(__file__).parents[2] / "schema"
FILES = {path.name: path.read_text(encoding="utf-8") for path in sorted(SCHEMA.glob("*.yaml"))}


@st.composite
def _typos(draw: st.DrawFn) -> tuple[str, str]:
    """A file, and its text with one slip."""
    name = draw(st.sampled_from(sorted(FILES)))
    lines = FILES[name].splitlines(keepends=True)
    number = draw(st.integers(0, len(lines) - 1))
    line = lines[number]
    place = draw(st.integers(0, len(line) - 1))
    lines[number] = draw(
        st.sampled_from(
            [
                "",  # the line is gone
                line + line,
                "  " + line,
                line[:place] + line[place + 1 :],
                line[:place] + draw(st.sampled_from("{}[]:,#\"'*&|>-x 0")) + line[place:],
                lines[draw(st.integers(0, len(lines) - 1))],
            ]
        )
    )
    return name, "".join(lines)


@settings(max_examples=40, deadline=None)
@given(typo=_typos())
def test_no_typo_gives_a_traceback(typo: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> None:
    name, text = typo
    folder = tmp_path_factory.mktemp("schema")
    for other, content in FILES.items():
        (folder / other).write_text(text if other == name else content, encoding="utf-8")
    try:
        resolve(understand(read(folder)))
    except SchemaError as error:
        assert all(mistake.line >= 1 and mistake.reason for mistake in error.mistakes)
