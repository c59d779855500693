"""`python -m codegen` writes the generated files; `python -m codegen --check` tells whether they are up to date."""

import argparse
import sys
from pathlib import Path

from .mistakes import SchemaError
from .writing import check, write


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Generate the modules of ami_typed from schema/*.yaml."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is out of date")
    parser.add_argument(
        "--root", type=Path, default=Path(__file__).parent.parent, help="the folder that holds schema/ and ami_typed/"
    )
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    try:
        lines = check(root) if options.check else [f"{path.relative_to(root)}: written" for path in write(root)]
    except SchemaError as error:
        print(error, file=sys.stderr)
        return 1
    for line in lines:
        print(line, file=sys.stderr if options.check else sys.stdout)
    return 1 if options.check and lines else 0


if __name__ == "__main__":
    sys.exit(main())
