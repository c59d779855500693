"""Read YAML files as plain text trees that know their lines.

Every scalar stays a string, because YAML's own guesses are wrong here: it reads `20.10` as the number 20.1 and `No` as
false. The vocabulary gives each scalar its type.
"""

import keyword
import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from .mistakes import Mistake, SchemaError

Tree = str | list["Tree"] | dict[str, "Tree"]
Place = tuple[str | int, ...]
"""The way from the top of a file to a node: keys and list indexes."""


@dataclass(frozen=True, slots=True)
class Source:
    """One schema file."""

    file: str
    """Its name for people, such as `schema/call.yaml`."""
    domain: str
    """Its stem: the name of the Python modules that come from it."""
    tree: Tree
    lines: dict[Place, int] = field(repr=False)

    def mistake(self, place: Place, reason: str) -> Mistake:
        """Say that something is wrong at a place, or at its nearest enclosing node that stands in the file."""
        while place not in self.lines:
            place = place[:-1]
        return Mistake(self.file, self.lines[place], reason)


class _Builder:
    """Turns the nodes of one file into a tree."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Place, int] = {(): 1}
        self.mistakes: list[Mistake] = []
        self._seen: set[int] = set()

    def build(self, node: yaml.Node, place: Place) -> Tree:
        self.lines.setdefault(place, node.start_mark.line + 1)  # of a pair the line of its key counts
        if id(node) in self._seen:  # also what keeps a node that holds itself from being followed for ever
            self._wrong(self.lines[place], "aliases (*name) are not part of the schema language")
            return ""
        self._seen.add(id(node))
        match node:
            case yaml.ScalarNode():
                return str(node.value)
            case yaml.SequenceNode():
                return [self.build(item, (*place, index)) for index, item in enumerate(node.value)]
            case yaml.MappingNode():
                return self._mapping(node, place)
            case _:
                raise AssertionError(node)

    def _mapping(self, node: yaml.MappingNode, place: Place) -> Tree:
        mapping: dict[str, Tree] = {}
        pairs: list[tuple[yaml.Node, yaml.Node]] = node.value
        for key, value in pairs:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self._wrong(line, "a key must be plain text")
            elif (name := str(key.value)) in mapping:
                self._wrong(line, f"{name!r} is here twice, first in line {self.lines[(*place, name)]}")
            else:
                self.lines[(*place, name)] = line
                mapping[name] = self.build(value, (*place, name))
        return mapping

    def _wrong(self, line: int, reason: str) -> None:
        self.mistakes.append(Mistake(self.file, line, reason))


def read(folder: Path) -> list[Source]:
    """Read all schema files of a folder. Raises SchemaError with every mistake in their YAML."""
    sources: list[Source] = []
    mistakes: list[Mistake] = []
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise SchemaError([Mistake(folder.name, 1, "there is no *.yaml file in this folder")])
    for path in paths:
        try:
            sources.append(_read_file(path))
        except SchemaError as error:
            mistakes += error.mistakes
    if mistakes:
        raise SchemaError(mistakes)
    return sources


def _read_file(path: Path) -> Source:
    file = f"{path.parent.name}/{path.name}"
    if not re.fullmatch(r"[a-z][a-z0-9_]*", path.stem) or keyword.iskeyword(path.stem):
        raise SchemaError(
            [Mistake(file, 1, "the name of a schema file becomes the name of a Python module: use a-z, 0-9 and _")]
        )
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    except UnicodeDecodeError as error:
        raise SchemaError([Mistake(file, 1, f"not UTF-8: {error.reason}")]) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SchemaError([Mistake(file, line, f"not YAML: {error.problem}")]) from None
    except yaml.YAMLError as error:
        raise SchemaError([Mistake(file, 1, f"not YAML: {' '.join(str(error).split())}")]) from None
    builder = _Builder(file)
    tree = builder.build(node, ()) if node else {}
    if builder.mistakes:
        raise SchemaError(builder.mistakes)
    return Source(file, path.stem, tree, builder.lines)
