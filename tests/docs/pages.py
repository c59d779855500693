"""The pages for people, and the code in them."""

import ast
import builtins
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PYTHON = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMPREHENSIVE = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST

IMPORTS = (
    "import asyncio; import os; from ami_typed import *; from ami_typed.testing import *; "
    "from ami_typed.models import Seconds; from pydantic import Field; from datetime import timedelta; "
    "from typing import Annotated"
)
NAMES = {
    "client": "Client",
    "secret": "str",
    "queues": "ListResponse[events.QueueParams | events.QueueMember | events.QueueEntry, events.QueueStatusComplete]",
    "hangup": "events.Hangup",
    "dial": "events.DialBegin",
}
"""What a block may use without saying where it comes from."""


@dataclass(frozen=True)
class Block:
    """One block of code in a page."""

    page: Path
    line: int
    """Where the code begins."""
    language: str
    code: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"

    def tree(self) -> ast.Module:
        """Its syntax. Raises SyntaxError; `await` may stand anywhere."""
        tree = compile(self.code, f"{self.page}, from line {self.line}", "exec", _COMPREHENSIVE)
        assert isinstance(tree, ast.Module)
        return tree

    def parameters(self) -> list[str]:
        """The names of NAMES that it uses and does not make itself."""
        nodes = [node for node in ast.walk(self.tree()) if isinstance(node, ast.Name)]
        made = {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
        used = {node.id for node in nodes if isinstance(node.ctx, ast.Load)}
        return sorted((used & NAMES.keys()) - made - vars(builtins).keys())


def blocks(page: Path, language: str) -> list[Block]:
    """The blocks of a page in one language."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(page, text.count("\n", 0, found.start(2)) + 1, found[1], found[2])
        for found in _FENCE.finditer(text)
        if found[1] == language
    ]


def as_module(page: Path) -> str:
    """A page as a module for type checkers: each block is the body of a function, in the same lines as in the page."""
    lines = [""] * (page.read_text(encoding="utf-8").count("\n") + 1)
    lines[0] = IMPORTS
    for block in blocks(page, "python"):
        parameters = ", ".join(f"{name}: {NAMES[name]}" for name in block.parameters())
        lines[block.line - 2] = f"async def _block_{block.line}({parameters}) -> None:"
        for number, line in enumerate(block.code.splitlines(), block.line - 1):
            lines[number] = f"    {line}".rstrip()
    return "\n".join(lines) + "\n"
