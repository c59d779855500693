"""`schema/schema.json`, by which editors complete and check the files."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from codegen.editors import editor_schema
from codegen.kinds import KINDS

SCHEMA = Path(__file__).parents[2] / "schema"


def _mappings(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        words = cast(dict[str, Any], node)
        yield words
        for value in words.values():
            yield from _mappings(value)
    elif isinstance(node, list):
        for item in cast(list[object], node):
            yield from _mappings(item)


def test_the_file_is_the_vocabulary() -> None:
    assert json.loads((SCHEMA / "schema.json").read_text(encoding="utf-8")) == editor_schema()


def test_unknown_words_are_refused() -> None:
    objects = [mapping for mapping in _mappings(editor_schema()) if mapping.get("type") == "object"]
    assert objects
    assert [mapping for mapping in objects if mapping.get("additionalProperties") is not False] == []


def test_every_word_is_explained() -> None:
    for name, definition in cast(dict[str, dict[str, Any]], editor_schema()["$defs"]).items():
        for word, facts in definition["properties"].items():
            assert facts.get("description"), f"{name}.{word}"


def test_nothing_is_null() -> None:
    assert not any(mapping == {"type": "null"} for mapping in _mappings(editor_schema()))


def test_types_are_completed() -> None:
    types = cast(dict[str, Any], editor_schema()["$defs"])["Header"]["properties"]["type"]["anyOf"]
    assert {kind["const"]: kind["description"] for kind in types if "const" in kind} == {
        word: kind.doc for word, kind in KINDS.items()
    }


def test_our_files_name_it() -> None:
    for path in SCHEMA.glob("*.yaml"):
        assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=schema.json\n"), path
