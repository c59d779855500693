"""The lazy packages of generated modules, and the index that tells where a name of the wire is."""

from collections.abc import Iterable
from itertools import chain

from .intermediate import Schema
from .markers import text, texts
from .names import LOCAL_EVENTS

_HEAD = "# Generated from {source} by `python -m codegen`. Do not edit.\n"

_PACKAGE = '''"""{title}; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
{imports}

__all__ = [{names}]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {{{table}}}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
'''

_INDEX = '''"""Where everything is: what must be known before any generated module is loaded."""

EVENTS: dict[str, tuple[str, str, tuple[str, ...]]] = {{{events}}}
"""Events by their names on the wire, aliases too: module, class, and the families that the class belongs to."""

ACTIONS: dict[str, tuple[str, str]] = {{{actions}}}
"""Actions by their names on the wire: module and class."""

ENVELOPE: tuple[str, ...] = ({envelope})
"""The headers that any event can have from the manager core, in their order."""
'''


def head(source: str) -> str:
    """The first line of a generated file."""
    return _HEAD.format(source=source)


def packages(schema: Schema) -> dict[str, str]:
    """Write the `__init__.py` of each generated package, and the index. Keys are paths below `ami_typed`."""
    events = [(event.name, f"ami_typed.events.{event.domain}") for event in chain(schema.families, schema.events)]
    events += ((name, "ami_typed.models") for name in LOCAL_EVENTS)
    return {
        "actions/__init__.py": _package(
            "All actions", ((a.name, f"ami_typed.actions.{a.domain}") for a in schema.actions)
        ),
        "events/__init__.py": _package("All events", events),
        "responses/__init__.py": _package(
            "All responses", ((r.name, f"ami_typed.responses.{r.domain}") for r in schema.responses)
        ),
        "enums/__init__.py": _package("All enums", ((e.name, f"ami_typed.enums.{e.domain}") for e in schema.enums)),
        "_index.py": _index(schema),
    }


def _package(title: str, names: Iterable[tuple[str, str]]) -> str:
    ordered = sorted(names)
    imports = "\n".join(f"    from {module} import {name} as {name}" for name, module in ordered)
    return head("schema/*.yaml") + _PACKAGE.format(
        title=title,
        imports=imports or "    pass",
        names=", ".join(text(name) for name, _ in ordered),
        table=_entries((name, text(module)) for name, module in ordered),
    )


def _index(schema: Schema) -> str:
    events = sorted(((name, event) for event in schema.events for name in (event.wire_name, *event.aliases)), key=_name)
    actions = sorted(((action.wire_name, action) for action in schema.actions), key=_name)
    return head("schema/*.yaml") + _INDEX.format(
        events=_entries(
            (name, f"({text(event.domain)}, {text(event.name)}, {texts((event.family.name,) if event.family else ())})")
            for name, event in events
        ),
        actions=_entries((name, f"({text(action.domain)}, {text(action.name)})") for name, action in actions),
        envelope="".join(f"{text(name)}, " for name in schema.envelope),
    )


def _name(pair: tuple[str, object]) -> str:
    return pair[0]


def _entries(entries: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{text(name)}: {code}" for name, code in entries)
