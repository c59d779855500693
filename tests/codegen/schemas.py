"""Small schemas for the tests of the generator."""

import textwrap
from pathlib import Path

from codegen.generating import generate_all
from codegen.intermediate import Schema
from codegen.reading import read
from codegen.resolve import resolve
from codegen.understanding import understand


def schema_of(folder: Path, **files: str) -> Schema:
    """Write schema files into a folder, by their stems, and resolve them."""
    schema = folder / "schema"
    schema.mkdir(exist_ok=True)
    for stem, text in files.items():
        (schema / f"{stem}.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
    return resolve(understand(read(schema)))


def generated(folder: Path, **files: str) -> dict[str, str]:
    """Generate from schema files; what comes out by its path below `ami_typed`."""
    return generate_all(schema_of(folder, **files))


def flat(code: str) -> str:
    """Undo what the formatter did to long lines, so that a test can look for code."""
    text = " ".join(code.split())
    for loose, tight in (
        ("( ", "("),
        (" )", ")"),
        ("[ ", "["),
        (" ]", "]"),
        (",)", ")"),
        (",]", "]"),
        ("= (None)", "= None"),
    ):
        text = text.replace(loose, tight)
    return text
