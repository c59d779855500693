"""`python -m codegen.xmldoc core-en_US.xml` tells what Asterisk's documentation has and the schema lacks.

It prints a patch for the schema and a line that sums it up. It exits with 0 where the schema lacks nothing that is
documented, with 1 where it does, and with 2 where something cannot be read.
"""

import argparse
import re
import sys
from pathlib import Path

from .branches import BRANCHES
from .comparison import Comparison, compare
from .documentation import Documentation, DocumentationError, read_documentation
from .evidence import DOCUMENTED, names_of, to_json
from .exceptions import read_exceptions
from .mistakes import SchemaError
from .patch import Patch, summary
from .reading import read
from .resolve import resolve
from .understanding import understand

_IN_NAME = re.compile(r"-([0-9]+)\.xml")


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns its exit code."""
    options = _options(arguments)
    path: Path = options.path
    root: Path = options.root.resolve()
    try:
        branch = _branch(options.branch, path)
        documentation = read_documentation(path)
        for odd in documentation.odd:
            print(f"{path.name}: {odd}", file=sys.stderr)
        if options.names:
            return _write_names(root, branch, documentation)
        return _compare(root, branch, path, documentation)
    except (DocumentationError, SchemaError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2


def comparison_of(root: Path, branch: int, documentation: Documentation) -> Comparison:
    """Compare a documentation with the schema below `root`. Raises SchemaError."""
    schema = resolve(understand(read(root / "schema")))
    older = [names for b in BRANCHES if b < branch and (names := names_of(root / DOCUMENTED, b)) is not None]
    return compare(documentation, schema, branch, read_exceptions(), older, names_of(root / DOCUMENTED, branch))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m codegen.xmldoc",
        description="Compare the XML documentation that an Asterisk installs with the schema.",
    )
    parser.add_argument("path", type=Path, help="core-en_US.xml, also compressed (.xz, .gz, .bz2)")
    parser.add_argument(
        "--branch",
        help=f"whose documentation it is: one of {_listed()}, or a newer one; "
        f"without it the number in the file's name, or else {BRANCHES[-1]}",
    )
    parser.add_argument(
        "--names", action="store_true", help=f"compare nothing: write its names to {DOCUMENTED.as_posix()}/"
    )
    parser.add_argument("--root", type=Path, default=Path(__file__).parent.parent, help="the folder that holds schema/")
    return parser.parse_args(arguments)


def _branch(word: str | None, path: Path) -> int:
    if word is None:
        found = _IN_NAME.search(path.name)
        word = str(found[1]) if found else str(BRANCHES[-1])
    if not (word.isascii() and word.isdecimal()) or (int(word) not in BRANCHES and int(word) < BRANCHES[-1]):
        raise ValueError(f"there is no branch {word!r} to compare with: it is one of {_listed()}, or a newer one")
    return int(word)


def _listed() -> str:
    return ", ".join(map(str, BRANCHES))


def _write_names(root: Path, branch: int, documentation: Documentation) -> int:
    path = root / DOCUMENTED / f"{branch}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_json(documentation), encoding="utf-8")
    print(
        f"{path.relative_to(root).as_posix()}: {len(documentation.actions)} actions, {len(documentation.events)} events"
    )
    return 0


def _compare(root: Path, branch: int, path: Path, documentation: Documentation) -> int:
    comparison = comparison_of(root, branch, documentation)
    evidence = {b: names for b in BRANCHES if (names := names_of(root / DOCUMENTED, b)) is not None}
    if branch > BRANCHES[-1]:
        print(f"# Asterisk {branch} is newer than the schema, and compared with what that has for {BRANCHES[-1]}.")
    if patch := str(Patch(comparison, documentation, evidence)):
        print(patch)
    print(f"# {summary(comparison, path.name)}")
    return 1 if comparison.of("new") else 0


if __name__ == "__main__":
    sys.exit(main())
