"""Write what was generated, or compare it with what is there."""

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from .coverage import coverage
from .editors import editor_schema
from .faces import faces
from .generating import generate_all, polished
from .pools import pools
from .reading import read
from .resolve import resolve
from .understanding import understand

PACKAGES = ("actions", "events", "responses", "enums")
"""The packages that hold generated modules only: a module there that nothing generates any more is taken away."""


def wanted(root: Path) -> dict[Path, str]:
    """Generate every file that the schema below `root` asks for. Raises SchemaError."""
    schema = resolve(understand(read(root / "schema")))
    generated = generate_all(schema) | polished(faces(root) | pools(root))
    files = {root / "ami_typed" / name: text for name, text in generated.items()}
    files |= coverage(root, schema)
    return {root / "schema" / "schema.json": json.dumps(editor_schema(), indent=2) + "\n", **files}


def write(root: Path) -> list[Path]:
    """Bring all generated files up to date. Returns those that changed."""
    files = wanted(root)
    changed = [path for path, text in files.items() if _text(path) != text]
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    stale = list(_stale(root, files))
    for path in stale:
        path.unlink()
    return [*changed, *stale]


def check(root: Path) -> list[str]:
    """Tell what `write` would change: a line for each file, with the first line that differs."""
    files = wanted(root)
    differences = [
        _difference(path.relative_to(root), _text(path), text) for path, text in files.items() if _text(path) != text
    ]
    return differences + [f"{path.relative_to(root)}: nothing generates this file" for path in _stale(root, files)]


def _difference(name: Path, present: str | None, text: str) -> str:
    if present is None:
        return f"{name}: is not there"
    lines = zip_longest(present.splitlines(), text.splitlines())
    for number, (is_line, should_line) in enumerate(lines, 1):
        if is_line != should_line:
            return f"{name}:{number}: is {_shown(is_line)}, should be {_shown(should_line)}"
    return f"{name}: differs in its line ends"


def _shown(line: str | None) -> str:
    return "the end of the file" if line is None else repr(line.strip())


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return None


def _stale(root: Path, files: dict[Path, str]) -> Iterator[Path]:
    for package in PACKAGES:
        yield from (path for path in sorted((root / "ami_typed" / package).glob("*.py")) if path not in files)
