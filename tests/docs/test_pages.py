"""What the pages show is true: code compiles and has the right types, YAML is a schema, links lead somewhere."""

import inspect
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

import ami_typed
from ami_typed import Client, EventStream, actions, enums, events, responses, testing
from codegen.reading import read
from codegen.resolve import resolve
from codegen.understanding import understand

from .pages import PAGES, PYTHON, ROOT, Block, as_module, blocks

PYTHON_BLOCKS = [block for page in PYTHON for block in blocks(page, "python")]
YAML_BLOCKS = blocks(ROOT / "docs" / "schema.md", "yaml")

_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_DOTTED = re.compile(r"`(?:await )?(client|stream|fake|actions|events|responses|enums)\.(\w+)")
_OWNERS: dict[str, object] = {
    "client": Client,
    "stream": EventStream,
    "fake": testing.FakeAsterisk,
    "actions": actions,
    "events": events,
    "responses": responses,
    "enums": enums,
}


def test_there_is_something_to_check() -> None:
    assert len(PAGES) > 5
    assert len(PYTHON_BLOCKS) > 8
    assert YAML_BLOCKS


@pytest.mark.parametrize("block", PYTHON_BLOCKS, ids=str)
def test_a_block_compiles(block: Block) -> None:
    assert block.tree().body


def test_every_block_has_the_right_types(tmp_path: Path) -> None:
    modules = {tmp_path / f"page_{page.stem}.py": page for page in PYTHON if blocks(page, "python")}
    for module, page in modules.items():
        module.write_text(as_module(page), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, modules)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    output = run.stdout + run.stderr
    for module, page in modules.items():
        output = re.sub(rf"\S*{module.name}", str(page), output)  # the lines are the same
    assert output == ""
    assert run.returncode == 0


def test_a_wrong_attribute_in_a_page_is_found(tmp_path: Path) -> None:
    page = tmp_path / "wrong.md"
    page.write_text("# Wrong\n\n```python\nhangup.channel\nhangup.chanel\n```\n")
    module = tmp_path / "page_wrong.py"
    module.write_text(as_module(page))
    command = [sys.executable, "-m", "mypy", "--strict", str(module)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    found = re.findall(r"page_wrong\.py:(\d+): error: (.+?)  \[", run.stdout)
    assert found == [("5", '"Hangup" has no attribute "chanel"')]


@pytest.mark.parametrize("block", YAML_BLOCKS, ids=str)
def test_the_generator_accepts_a_schema_of_a_page(block: Block, tmp_path: Path) -> None:
    schema = tmp_path / "schema"
    shutil.copytree(ROOT / "schema", schema, ignore=shutil.ignore_patterns("*.json"))
    (schema / "from_a_page.yaml").write_text(block.code, encoding="utf-8")
    assert resolve(understand(read(schema)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / unquote(path) if path else page
        assert target.exists(), link
        assert not anchor or anchor in _anchors(target), link


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PYTHON, ids=lambda page: page.name)
def test_names_in_the_text_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [found for found in _DOTTED.findall(text) if not _has(*found)] == []


def _has(owner: str, name: str) -> bool:
    it = _OWNERS[owner]
    return hasattr(it, name) or (isinstance(it, type) and f"self.{name}" in inspect.getsource(it))


def test_the_table_of_errors_is_complete() -> None:
    text = (ROOT / "docs" / "connecting.md").read_text(encoding="utf-8").partition("## Errors")[2]
    told = {name for name in re.findall(r"`(\w+)`", text) if hasattr(ami_typed, name)}
    errors = {name for name in ami_typed.__all__ if _is_error(getattr(ami_typed, name))}
    assert errors == told


def _is_error(exported: object) -> bool:
    return isinstance(exported, type) and issubclass(exported, ami_typed.AMIError)
