"""The schema after all names are resolved: what the generator works from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A built-in type; see `kinds.py`."""

    word: str
    argument: str | None = None


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some words."""

    words: tuple[str, ...]
    open: bool
    """Another word is kept as it is."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A generated class of another section."""

    name: str
    domain: str


@dataclass(frozen=True, slots=True)
class EnumReference(Reference):
    """An enum."""

    open: bool
    """A value that it does not name is kept as it is."""
    integer: bool


@dataclass(frozen=True, slots=True)
class ModelReference(Reference):
    """A snapshot or a structure."""


Type = BuiltIn | OneOf | EnumReference | ModelReference


class Shape(Enum):
    """From how many headers, and from which, the value of a field comes."""

    PLAIN = "one header"
    NUMBERED = "numbered headers: a list"
    KEYED = "headers with a key in their name: a dictionary"
    OPEN = "all headers that no other field takes: a dictionary"
    PREFIXED = "a snapshot's headers, with a prefix"
    RUNS = "repeated runs of headers: a list"


@dataclass(frozen=True, slots=True)
class Versions:
    """In which branches something exists."""

    since: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.since or self.until or self.deprecated)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    name: str
    header: str
    """The name of the header; of a snapshot its prefix, of runs the header that starts each."""
    type: Type
    shape: Shape = Shape.PLAIN
    optional: bool = False
    """Its value can be None."""
    default: str | None = None
    """The default value, as Python code; None: the field must be given."""
    always: bool = False
    """The server always sends the header, although the field has a default."""
    neutral: str | None = None
    """The value, as Python code, where a required header is absent or spoilt."""
    none: tuple[str, ...] = ()
    form: tuple[str, str] | None = None
    digits: int = 1
    versions: Versions = Versions()
    aliases: tuple[str, ...] = ()
    doc: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """One value of an enum."""

    name: str
    code: str
    doc: str
    versions: Versions = Versions()


@dataclass(frozen=True, slots=True)
class EnumClass:
    """An enum."""

    name: str
    domain: str
    summary: str
    doc: str
    integer: bool
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """What all models have."""

    name: str
    """The name of the class."""
    domain: str
    summary: str
    doc: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Snapshot(Model):
    """A snapshot."""


@dataclass(frozen=True, slots=True)
class Structure(Model):
    """One entry of a list in a message."""


@dataclass(frozen=True, slots=True)
class Family(Model):
    """A base class of events."""


@dataclass(frozen=True, slots=True)
class Event(Model):
    """An event."""

    wire_name: str = ""
    event_class: str | None = None
    class_exceptions: Mapping[int, str] = field(default_factory=dict[int, str])
    family: Reference | None = None
    mixins: tuple[Reference, ...] = ()
    """The snapshots that are base classes."""
    subtype: str | None = None
    versions: Versions = Versions()
    aliases: tuple[str, ...] = ()
    module: str | None = None


@dataclass(frozen=True, slots=True)
class Response(Model):
    """A response."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list that answers an action. No items: any event can be one."""

    items: tuple[Reference, ...]
    complete: Reference
    optional: bool = False
    empty: tuple[str, ...] = ()
    items_without_action_id: bool = False


@dataclass(frozen=True, slots=True)
class Blocks:
    """For how long an action blocks: fields by their Python names, and seconds."""

    time: str | None
    default: str
    unless: str | None


@dataclass(frozen=True, slots=True)
class Action(Model):
    """An action."""

    wire_name: str = ""
    privileges: tuple[str, ...] = ()
    either: tuple[tuple[str, ...], ...] = ()
    """Groups of fields, by their Python names."""
    requires: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    response: Reference | None = None
    listing: Listing | None = None
    answer: Reference | None = None
    makes: Reference | None = None
    blocks: Blocks | None = None
    unframed: str | None = None
    idempotent: bool = False
    versions: Versions = Versions()
    module: str | None = None


@dataclass(frozen=True, slots=True)
class Schema:
    """The whole schema."""

    domains: Mapping[str, str]
    """Each domain and what it is about."""
    envelope: tuple[str, ...]
    enums: tuple[EnumClass, ...]
    snapshots: tuple[Snapshot, ...]
    structures: tuple[Structure, ...]
    families: tuple[Family, ...]
    events: tuple[Event, ...]
    responses: tuple[Response, ...]
    actions: tuple[Action, ...]
