"""ami_typed.wire: what the package exports, and what it is made of."""

from __future__ import annotations

import ast
import sys
from importlib import import_module
from pathlib import Path

import ami_typed.wire

NAMES = ("banner", "decoder", "encoder", "errors", "escape", "message", "redact")
MODULES = [import_module(f"ami_typed.wire.{name}") for name in NAMES]


def test_every_public_name_is_exported() -> None:
    names = [name for module in MODULES for name in module.__all__]
    assert sorted(names) == sorted(ami_typed.wire.__all__)
    for module in MODULES:
        for name in module.__all__:
            assert getattr(ami_typed.wire, name) is getattr(module, name)


def test_standard_library_only_and_no_io() -> None:
    for path in Path(ami_typed.wire.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [node.module or ""]
            else:
                assert not isinstance(node, ast.ImportFrom) or node.level == 1
                continue
            for name in modules:
                root = name.partition(".")[0]
                assert root in sys.stdlib_module_names
                assert root not in {"asyncio", "socket", "ssl", "selectors", "threading"}
