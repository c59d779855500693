"""Classes by their names on the wire: those of the schema, which load when first looked up, and those of users."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from pydantic import BaseModel

M = TypeVar("M", bound=BaseModel)


class Registry(Generic[M]):
    """The classes of one kind."""

    def __init__(self, kind: str, base: type[M]) -> None:
        self._kind = kind
        self._base = base
        self._classes: dict[str, type[M]] = {}
        self._subtypes: dict[type[M], dict[str, type[M]]] = {}
        self._load: Callable[[str], type[M] | None] = _no_schema
        self.generation = 0
        """Counts the registrations: what was made from the registry before is out of date when this changes."""

    def load_with(self, load: Callable[[str], type[M] | None]) -> None:
        """Say how to load a class of the schema by its wire name; the floor above knows where they are."""
        self._load = load

    def register(self, cls: type[M], name: str) -> None:
        """Deliver messages of this name as this class.

        Raises TypeError where another class has the name. A class of the same module and qualified name is taken for
        the same one, made anew by a reload or a notebook.
        """
        parent = self._subtyped_parent(cls)
        table = self._classes if parent is None else self._subtypes.setdefault(parent, {})
        present = table.get(name) or (self._load(name) if parent is None and not self._is_schema_class(cls) else None)
        if present is not None and (present.__module__, present.__qualname__) != (cls.__module__, cls.__qualname__):
            taken = f"{present.__module__}.{present.__qualname__}"
            raise TypeError(f"{cls.__module__}.{cls.__qualname__}: the {self._kind} {name!r} is {taken} already")
        table[name] = cls
        self.generation += 1

    def find(self, name: str) -> type[M] | None:
        """The class of a wire name, loaded if need be; None for a name that nobody declared."""
        cls = self._classes.get(name)
        if cls is None and (cls := self._load(name)) is not None:
            self._classes[name] = cls  # also under an alias
        return cls

    def is_loaded(self, name: str) -> bool:
        """Whether the class of a name is there already, so that to find it loads nothing."""
        return name in self._classes

    def subtypes(self, cls: type[M]) -> dict[str, type[M]]:
        """The users' own classes below a class that has a `subtype`, by their names."""
        return self._subtypes.get(cls, {})

    def _subtyped_parent(self, cls: type[M]) -> type[M] | None:
        for parent in _bases_with_spec(cls, self._base):
            if getattr(parent.__dict__["spec"], "subtype", None):
                return parent
        return None

    def _is_schema_class(self, cls: type[M]) -> bool:
        """Whether it is one of those that `load` finds: they are part of this package."""
        return cls.__module__.partition(".")[0] == self._base.__module__.partition(".")[0]


def _bases_with_spec(cls: type[M], base: type[M]) -> Iterator[type[M]]:
    return (parent for parent in cls.__mro__[1:] if issubclass(parent, base) and "spec" in parent.__dict__)


def _no_schema(name: str) -> None:
    return None
