"""Names as evidence: what is documented, and what was seen, in each branch, as small files that tests can use anywhere.

`tests/codegen/documented/<branch>.json` is written by `python -m codegen.xmldoc --names`; it holds what
`documentation.py` reads, without the values of parameters. `tests/codegen/seen/<branch>.json` has the same form and
says what real servers have: the actions that they named in their answer to ListCommands, without parameters, and the
events that they sent, with their headers.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from .branches import BRANCHES
from .documentation import Action, Documentation, Event, Parameter, SnapshotUse

Json = dict[str, Any]

DOCUMENTED = Path("tests", "codegen", "documented")
SEEN = Path("tests", "codegen", "seen")


def to_json(documentation: Documentation) -> str:
    """Write the names of a documentation: one line for each action and each event."""
    return _lines({
        "actions": {name: _action_names(action) for name, action in documentation.actions.items()},
        "events": {name: _event_names(event) for name, event in documentation.events.items()},
    })  # fmt: skip


def from_json(text: str) -> Documentation:
    """Read what `to_json` wrote."""
    tree: dict[str, dict[str, Json]] = json.loads(text)
    return Documentation(
        {name: _action(name, names) for name, names in tree["actions"].items()},
        {name: _event(name, names) for name, names in tree["events"].items()},
    )


@cache
def names_of(folder: Path, branch: int) -> Documentation | None:
    """The names of a branch that a folder holds; None where nobody has written them down."""
    path = folder / f"{branch}.json"
    return from_json(path.read_text(encoding="utf-8")) if path.exists() else None


def branches_with(folder: Path, section: Literal["actions", "events"], name: str) -> frozenset[int]:
    """The branches whose names in a folder include an action or an event."""
    found = ((branch, names_of(folder, branch)) for branch in BRANCHES)
    return frozenset(branch for branch, known in found if known is not None and name in getattr(known, section))


def _action_names(action: Action) -> Json:
    return _filled({
        "module": action.module,
        "parameters": sorted(parameter.name for parameter in action.parameters),
        "required": sorted(parameter.name for parameter in action.parameters if parameter.required),
        "items": sorted(action.items),
        "complete": sorted(action.complete),
    })  # fmt: skip


def _event_names(event: Event) -> Json:
    return _filled({
        "module": event.module,
        "class": event.event_class,
        "snapshots": [" ".join(filter(None, (use.of, use.prefix))) for use in sorted(event.snapshots)],
        "fields": sorted(field.name for field in event.fields),
    })  # fmt: skip


def _filled(names: Json) -> Json:
    return {word: value for word, value in names.items() if value}


def _action(name: str, names: Json) -> Action:
    required = names.get("required", ())
    return Action(
        name,
        names.get("module"),
        tuple(Parameter(parameter, parameter in required) for parameter in names.get("parameters", ())),
        tuple(names.get("items", ())),
        tuple(names.get("complete", ())),
    )


def _event(name: str, names: Json) -> Event:
    return Event(
        name,
        names.get("module"),
        names.get("class"),
        tuple(Parameter(field) for field in names.get("fields", ())),
        tuple(_snapshot(use) for use in names.get("snapshots", ())),
    )


def _snapshot(text: str) -> SnapshotUse:
    of, _, prefix = text.partition(" ")
    return SnapshotUse("channel" if of == "channel" else "bridge", prefix)


def _lines(tree: Mapping[str, Mapping[str, object]]) -> str:
    """Write a tree so that a change is a change of one line."""
    sections = (f'"{section}": {{\n{_entries(entries.items())}\n}}' for section, entries in tree.items())
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _entries(entries: Iterable[tuple[str, object]]) -> str:
    return ",\n".join(f"  {json.dumps(name)}: {json.dumps(names)}" for name, names in sorted(entries))
