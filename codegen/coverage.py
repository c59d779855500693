"""`python -m codegen.coverage` writes `docs/coverage.md`: what is documented, modelled and seen in each branch.

Documented is what Asterisk's XML documentation names, modelled what the schema has, seen what real servers have: the
actions that they list, the events that they sent. The names come from the evidence (`evidence.py`) and the captures.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .branches import BRANCHES, present
from .evidence import DOCUMENTED, SEEN, names_of
from .exceptions import read_exceptions
from .intermediate import Action, Event, Schema
from .mistakes import SchemaError
from .reading import read
from .resolve import resolve
from .understanding import understand

PAGE = Path("docs", "coverage.md")
CAPTURES = Path("tests", "captures")
_FORGED = frozenset(("Forged",))
"""Names of events in the captures that a caller made up, to try what can be done with a line break in a value."""
_EVENT = re.compile(rb"(?:\A|\r\n\r\n)Event: ([A-Z][A-Za-z0-9-]*)\r\n")

_PAGE = """\
<!-- Generated from schema/*.yaml and the names in tests/ by `python -m codegen`. Do not edit. -->
# Coverage

What Asterisk has, branch by branch, by the newest release of each. *Documented* counts what its XML documentation
names, *modelled* what has a class here, whether it is documented or not. *Seen* is what real servers have: the actions
that they list, the events that they sent; some modules do not load without their hardware, and n/a means that nobody
noted it. What is documented and never registered or sent (`codegen/documentation_errors.yaml`) does not count.

{summary}

## Actions

The privileges are those of writing, of which a manager user needs one; without any, everybody may.

{actions}

## Events

The class is the privilege of reading that an event needs; without one it is only sent as a part of an answer.

{events}
"""

_Branches = frozenset[int]
_Section = Literal["actions", "events"]


@dataclass(frozen=True, slots=True)
class _Row:
    """One action or event, and in which branches it is documented, modelled and seen."""

    name: str
    right: str
    """Its privileges, or its event class."""
    documented: _Branches
    modelled: _Branches
    seen: _Branches


def coverage(root: Path, schema: Schema) -> dict[Path, str]:
    """Write the page, by its path; nothing where there are no names to write it from."""
    if not (root / DOCUMENTED).is_dir():
        return {}
    actions, events = list(_actions(root, schema)), list(_events(root, schema))
    summary = [*_counts("actions", actions), *_counts("events", events)]
    page = _PAGE.format(
        summary=_table(["", *map(str, BRANCHES)], summary),
        actions=_rows(["action", "privileges"], actions),
        events=_rows(["event", "class"], events),
    )
    return {root / PAGE: page}


def _actions(root: Path, schema: Schema) -> Iterator[_Row]:
    spellings = {action.wire_name.lower(): action.wire_name for action in schema.actions}
    rights = {action.wire_name: ", ".join(action.privileges) for action in schema.actions}
    yield from _all(root, "actions", schema.actions, rights, spellings)


def _events(root: Path, schema: Schema) -> Iterator[_Row]:
    named = ((name, event) for event in schema.events for name in (event.wire_name, *event.aliases))
    spellings = {name.lower(): event.wire_name for name, event in named}
    rights = {event.wire_name: _class(event) for event in schema.events}
    yield from _all(root, "events", schema.events, rights, spellings)


def _all(
    root: Path,
    section: _Section,
    entries: Iterable[Action] | Iterable[Event],
    rights: Mapping[str, str],
    spellings: Mapping[str, str],
) -> Iterator[_Row]:
    wrong = getattr(read_exceptions(), section)
    modelled = {entry.wire_name: present(entry.versions.since, entry.versions.until) for entry in entries}
    documented = _by_name(root / DOCUMENTED, section, spellings, wrong)
    seen = _by_name(root / SEEN, section, spellings, ())
    if section == "events":
        for branch, name in _captured(root / CAPTURES):
            name = spellings.get(name.lower(), name)
            seen[name] = seen.get(name, frozenset()) | {branch}
    for name in sorted({*modelled, *documented, *seen}, key=lambda name: (name.lower(), name)):
        none: _Branches = frozenset()
        right = rights.get(name, "*no class*")
        yield _Row(name, right, documented.get(name, none), modelled.get(name, none), seen.get(name, none))


def _by_name(
    folder: Path, section: _Section, spellings: Mapping[str, str], wrong: Iterable[str]
) -> dict[str, _Branches]:
    """The branches whose names in a folder include an action or event, by its name as the schema spells it."""
    found: dict[str, _Branches] = {}
    for branch in BRANCHES:
        names = names_of(folder, branch)
        for name in () if names is None else getattr(names, section):
            if name not in wrong:
                known = spellings.get(name.lower(), name)
                found[known] = found.get(known, frozenset()) | {branch}
    return found


def _captured(folder: Path) -> Iterator[tuple[int, str]]:
    """The events in the captures, and the branch of each."""
    for branch in BRANCHES:
        for path in sorted((folder / str(branch)).rglob("*.bin")):
            for name in _EVENT.findall(path.read_bytes()):
                if (text := str(name, "ascii")) not in _FORGED:
                    yield branch, text


def _class(event: Event) -> str:
    if event.event_class is None:
        return ""
    others = "".join(f", {word} in {branch}" for branch, word in event.class_exceptions.items())
    return event.event_class + others


def _counts(section: _Section, rows: list[_Row]) -> Iterator[list[str]]:
    """The lines of the summary for one section."""
    lines = {
        f"{section} documented": [row.documented for row in rows],
        f"{section} documented and modelled": [row.documented & row.modelled for row in rows],
        f"{section} modelled": [row.modelled for row in rows],
        f"{section} seen": [row.seen for row in rows],
        f"{section} seen and modelled": [row.seen & row.modelled for row in rows],
    }
    for title, sets in lines.items():
        yield [title, *(str(sum(branch in there for there in sets) or "n/a") for branch in BRANCHES)]


def _rows(head: list[str], rows: list[_Row]) -> str:
    return _table(
        [*head, "in", "documented in", "seen in"],
        ([f"`{row.name}`", row.right, *map(_span, (row.modelled, row.documented, row.seen))] for row in rows),
    )


def _span(branches: _Branches) -> str:
    """Write which branches: all, from one on, up to one, or one by one."""
    listed = [branch for branch in BRANCHES if branch in branches]
    if len(listed) == len(BRANCHES):
        return "all"
    if len(listed) > 1 and tuple(listed) == BRANCHES[-len(listed) :]:
        return f"{listed[0]} on"
    if len(listed) > 1 and tuple(listed) == BRANCHES[: len(listed)]:
        return f"up to {listed[-1]}"
    return ", ".join(map(str, listed))


def _table(head: list[str], rows: Iterable[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |".replace("|  |", "| |").replace("|  |", "| |") for cells in lines)


def main() -> int:
    """Run the command. Returns its exit code."""
    root = Path(__file__).parent.parent
    try:
        pages = coverage(root, resolve(understand(read(root / "schema"))))
    except SchemaError as error:
        print(error, file=sys.stderr)
        return 1
    for path, text in pages.items():
        path.write_text(text, encoding="utf-8")
        print(f"{path.relative_to(root).as_posix()}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
