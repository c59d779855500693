"""What the documentation is known to have wrong: `documentation_errors.yaml`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from .branches import BRANCHES
from .mistakes import SchemaError
from .reading import read
from .vocabulary import Text


def _branch(word: object) -> int:
    if str(word) not in map(str, BRANCHES):
        raise ValueError(f"{word!r} is no branch that the schema describes")
    return int(str(word))


Branch = Annotated[int, BeforeValidator(_branch)]


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Wrong(_Words):
    """One thing that is documented wrongly."""

    reason: Text
    """How it really is."""
    wire: Text | None = None
    """The name that is meant: it is looked for instead."""
    until: Branch | None = None
    """The first branch where it is right, if there is one."""

    def holds(self, branch: int) -> bool:
        """Whether it is wrong in a branch."""
        return self.until is None or branch < self.until


_Wrong = Annotated[Wrong, BeforeValidator(lambda value: {"reason": value} if isinstance(value, str) else value)]
ByName = dict[str, _Wrong]


class Exceptions(_Words):
    """All that is documented wrongly, each with its reason: a text, or `{reason: a text, wire: ..., until: ...}`.

    Names are spelt as they are documented.
    """

    actions: ByName = {}
    """Actions."""
    events: ByName = {}
    """Events."""
    parameters: dict[str, ByName] = {}
    """Headers of actions, by action."""
    required: dict[str, ByName] = {}
    """Headers of actions that need not be sent, by action."""
    fields: dict[str, ByName] = {}
    """Headers of events, by event. `channel_snapshot` and `bridge_snapshot`, with a prefix after a blank if there is
    one, stand for a snapshot, and `"*"` for all headers."""
    classes: ByName = {}
    """Event classes, by event."""
    lists: dict[str, ByName] = {}
    """Items and ends of lists, by action."""

    def find(self, section: str, entry: str, name: str | None = None) -> tuple[tuple[str, ...], Wrong] | None:
        """Find what is said of an action or event, or of something in it, and the way to it in the table."""
        table = getattr(self, section)
        if name is None:
            way: tuple[str, ...] = (section, entry)
            wrong: Wrong | None = table.get(entry)
        else:
            entries: ByName = table.get(entry, {})
            of_all = name not in entries and not name.startswith(("channel_snapshot", "bridge_snapshot"))
            way = (section, entry, "*" if of_all else name)
            wrong = entries.get(way[-1])
        return None if wrong is None else (way, wrong)

    def ways(self) -> Iterator[tuple[str, ...]]:
        """The ways to all entries."""
        for section in type(self).model_fields:
            for entry, inside in getattr(self, section).items():
                yield from ([(section, entry)] if isinstance(inside, Wrong) else ((section, entry, n) for n in inside))


def read_exceptions(folder: Path = Path(__file__).parent) -> Exceptions:
    """Read the table. Raises SchemaError."""
    source = next(source for source in read(folder) if source.domain == "documentation_errors")
    try:
        return Exceptions.model_validate(source.tree)
    except ValidationError as error:
        raise SchemaError(source.mistake(detail["loc"], detail["msg"]) for detail in error.errors()) from None
