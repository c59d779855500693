"""Both type checkers infer what `inferred.py` and the like say, and refuse the marked lines of `mistakes.py` alone."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MISTAKES = HERE / "mistakes.py"
Checker = Callable[[Path], set[int]]
REFUSED = {number for number, line in enumerate(MISTAKES.read_text().splitlines(), 1) if line.endswith("# refused")}


def mypy(path: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(path)]
    output = subprocess.run(command, capture_output=True, text=True, cwd=HERE.parents[1], check=False).stdout
    return {int(found[1]) for found in re.finditer(rf"{path.name}:(\d+): error", output)}


def pyright(path: Path) -> set[int]:
    settings = HERE / "pyrightconfig.json"
    command = [sys.executable, "-m", "pyright", "--outputjson", "--project", str(settings)]
    output = subprocess.run(command, capture_output=True, text=True, cwd=HERE.parents[1], check=False).stdout
    found = [
        d
        for d in json.loads(output)["generalDiagnostics"]
        if d["severity"] == "error" and Path(d["file"]).name == path.name
    ]
    return {diagnostic["range"]["start"]["line"] + 1 for diagnostic in found}


@pytest.mark.parametrize("name", ["inferred.py", "blocking.py", "pools.py"])
@pytest.mark.parametrize("check", [mypy, pyright])
def test_the_checkers_infer_what_is_promised(check: Checker, name: str) -> None:
    assert check(HERE / name) == set()


@pytest.mark.parametrize("check", [mypy, pyright])
def test_the_checkers_refuse_each_mistake(check: Checker) -> None:
    assert check(MISTAKES) == REFUSED
