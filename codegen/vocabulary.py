"""The schema language: every word that may stand in `schema/*.yaml`, and what it means.

These models are the one source of the language. `python -m codegen` writes them to `schema/schema.json`, by which
editors complete and check the files; `understanding.py` checks the files against them. What a single file cannot tell
(whether an enum of that name exists, for example) is checked in `resolve.py`.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema

from .branches import release_problem
from .expressions import EVENT_CLASSES, EventClass, OneOrMore, TypeExpression
from .mistakes import did_you_mean


def _release(word: str) -> str:
    if problem := release_problem(word):
        raise ValueError(problem)
    return word


def _privilege(word: str) -> str:
    if word not in EVENT_CLASSES:
        raise ValueError(f"{word!r} is no privilege{did_you_mean(word, EVENT_CLASSES)}")
    return word


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
ClassName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9]*$")]
WireName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9-]*$")]
PythonName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
MemberName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*$")]
HeaderName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9*][A-Za-z0-9 _./#*()-]*$")]
Several = Annotated[tuple[str, ...], OneOrMore()]
Releases = Annotated[tuple[Annotated[str, AfterValidator(_release)], ...], OneOrMore()]
Privilege = Annotated[str, AfterValidator(_privilege), Field(json_schema_extra={"enum": [*EVENT_CLASSES]})]


class Words(BaseModel):
    """A mapping of the language."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Versioned(Words):
    """What does not exist in the same way in every branch of Asterisk."""

    since: Releases = ()
    """Where it came, quoted. `["18.20", "20.5", "21"]`: into 18 with 18.20, into 20 with 20.5; it is in 21 and later
    branches. The last word means its branch and all later ones, every other word its own branch only. The minor number
    informs people, and the branch decides. Left out: all branches have it."""
    until: Releases = ()
    """The first releases without it, written like `since`."""
    deprecated: Releases = ()
    """From where on Asterisk advises against it, written like `since`."""


class Described(Words):
    """What has words for people."""

    summary: Text
    """One sentence: the first line of the docstring. In our own words."""
    doc: str = ""
    """Further sentences: limits, traps, reasons."""
    source: str = ""
    """Where it was read: a C file, a capture. For the maintainers of the schema; it is not generated."""


class Header(Versioned):
    """One header of a message: one field of the model."""

    aliases: Several = ()
    """Other names on the wire, in some branches or modules. Names that differ by case only need no alias."""
    type: TypeExpression = TypeExpression("string")
    """What its value is."""
    required: bool = False
    """In an action: it must be sent. In what is received: every branch's C source prints it unconditionally (captures
    can disprove that, but never prove it)."""
    none: Several = ()
    """Values on the wire that mean that there is none, such as `<unknown>`; `blank` is the empty value. The field is
    then `... | None`, whether the header is required or not."""
    neutral: str | None = None
    """The value that a required number or numeric enum takes where the header is absent or spoilt after all."""
    send: str | None = None
    """In an action: the value that is sent unless the caller says otherwise."""
    form: tuple[str, str] | None = None
    """How a boolean is spelt, true first: `[Yes, No]`. For what is written; all spellings are read."""
    digits: Annotated[int, Field(ge=1, le=9)] = 1
    """Of a numbered header: how many digits its number has at least."""
    name: PythonName | None = None
    """The name of the field, where snake case of the header's name is not good."""
    unit: str = ""
    """The unit of a number whose type does not tell it."""
    doc: str = ""
    """What it says, in our own words."""
    source: str = ""
    """Where it was read; it is not generated."""


Headers = dict[HeaderName, Header]


class Member(Versioned):
    """One value of an enum."""

    code: Annotated[str, WithJsonSchema({"type": ["string", "integer"]})]
    """The value on the wire."""
    doc: str = ""
    """What it means."""


class Enum(Described):
    """A set of values with names. On what is received it is open: an unknown value survives as it is."""

    type: Literal["integer", "string"] = "string"
    """What the codes are."""
    none: Several = ()
    """Values that mean none wherever the enum is the type of a received header."""
    neutral: str | None = None
    """The neutral value of required headers of this type; see `neutral` of a header."""
    values: Annotated[dict[MemberName, Member], Field(min_length=1)]
    """The values by their Python names."""


class Run(Described):
    """A named run of headers."""

    headers: Headers = {}
    """Its headers in the order of the wire."""


class Snapshot(Run):
    """A run of headers that describes a channel or a bridge inside events, with or without a prefix."""


class Structure(Run):
    """One entry of a list inside a message: gathered from numbered headers, or from repeated runs of headers."""


class Family(Run):
    """A base class of events: subscribing to it takes them all."""

    event_class: EventClass | None = Field(None, alias="class")
    """The event class of all its events."""


class SnapshotUse(Words):
    """A snapshot that an event carries."""

    channel: str | None = None
    """A channel's snapshot with this prefix; `""` for none."""
    bridge: str | None = None
    """A bridge's snapshot with this prefix; `""` for none."""
    name: PythonName | None = None
    """The field's name."""
    optional: bool = False
    """An unprefixed snapshot that is not always there: it becomes a field, and not a base class."""
    none: Several = ()
    """Values of the snapshot's first header that mean that there is no snapshot (VarSet of a global: `none`)."""
    doc: str = ""
    """Whom it describes."""


class Event(Run, Versioned):
    """An event."""

    aliases: Several = ()
    """Other names on the wire. Here names that differ by case only need one."""
    event_class: EventClass | None = Field(None, alias="class")
    """Its event class: a user with that read privilege gets it. Where it differs between branches, a mapping from the
    first branch on: `{"13": call, "16": dialplan}`. Left out for what is only an item or the end of a list."""
    family: ClassName | None = None
    """The family that it belongs to."""
    snapshots: tuple[SnapshotUse, ...] = ()
    """The snapshots that it carries, in the order of the wire."""
    subtype: HeaderName | None = None
    """The header whose value tells apart the events that users make their own classes for (UserEvent)."""
    module: str | None = None
    """The Asterisk module that sends it, where it is not the core."""


class Group(Words):
    """Runs of headers that repeat within a response."""

    type: ClassName
    """The structure of one run."""
    starts: HeaderName
    """The header that begins each run."""
    doc: str = ""
    """What a run says."""


class Response(Run):
    """The headers of a successful answer, where it has more than a message."""

    groups: dict[PythonName, Group] = {}
    """Repeated runs of headers, by the name of the field that lists them."""


class List(Words):
    """A list of events that answers an action."""

    items: tuple[WireName, ...] = ()
    """The events that are its items."""
    any: bool = False
    """Any event can be an item (WaitEvent)."""
    complete: WireName
    """The event that ends it."""
    optional: bool = False
    """The server may answer with a plain success and no list."""
    empty: Several = ()
    """Error messages that only mean that there is nothing to list."""
    items_without_action_id: bool = False
    """The items carry no ActionID."""


class Blocks(Words):
    """For how long an action holds up the server's side of the connection."""

    time: HeaderName | None = None
    """The header that says so; its type is a duration."""
    default: Annotated[str, StringConstraints(pattern=r"^[0-9]+(\.[0-9]+)?$")] = "0"
    """How many seconds it is where that header is not sent."""
    unless: HeaderName | None = None
    """The header that, when it is true, makes the action not block."""


class Action(Run, Versioned):
    """An action."""

    privileges: tuple[Privilege, ...] = ()
    """Write privileges; the manager user needs one of them. Empty: anyone may."""
    either: Annotated[tuple[tuple[HeaderName, ...], ...], Field(min_length=2)] | None = None
    """Groups of headers, of which exactly one must be given, and given whole."""
    requires: dict[HeaderName, Several] = {}
    """Headers that make sense only beside others."""
    response: ClassName | None = None
    """The response, where it has more than a message."""
    list: List | None = None
    """The list that answers it."""
    answer: WireName | None = None
    """The one event that answers it, after the response and without a complete event."""
    makes: WireName | None = None
    """The event that the server makes of all headers of the action: its class gets a way from the one to the other."""
    blocks: Blocks | None = None
    """While it runs, the server does nothing else on the connection; this is for how long."""
    unframed: str | None = None
    """Its answer cannot be told from what follows, so it is refused; the text names the way round."""
    idempotent: bool = False
    """To run it twice does no more than to run it once."""
    module: str | None = None
    """The Asterisk module that provides it, where it is not the core."""


class File(Words):
    """One schema file: one domain of Asterisk."""

    summary: Text
    """What the domain is about, in a few words: `calls and channels`."""
    envelope: Headers = {}
    """Headers that any event may have, from the manager core itself. In one file only."""
    enums: dict[ClassName, Enum] = {}
    """Enums, by class name."""
    snapshots: dict[ClassName, Snapshot] = {}
    """Snapshots, by class name."""
    structures: dict[ClassName, Structure] = {}
    """Structures, by class name."""
    families: dict[ClassName, Family] = {}
    """Families of events, by class name."""
    events: dict[WireName, Event] = {}
    """Events, by their name on the wire."""
    responses: dict[ClassName, Response] = {}
    """Responses, by class name."""
    actions: dict[WireName, Action] = {}
    """Actions, by their name on the wire."""
