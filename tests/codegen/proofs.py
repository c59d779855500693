"""What each word of the schema language does: a schema that uses it, and the code that must come of it.

The schemas are the text below `summary:` of call.yaml; every proof has the words that it proves.
"""

# ruff: noqa: E501 - a line of expected code is one line here

from dataclasses import dataclass


@dataclass(frozen=True)
class Proof:
    """One schema, and what must be in the generated files."""

    words: tuple[str, ...]
    schema: str
    code: dict[str, tuple[str, ...]]


SNAPSHOTS = """
snapshots:
  ChannelSnapshot: {summary: A channel., headers: {Channel: {required: true}}}
  BridgeSnapshot: {summary: A bridge., headers: {BridgeUniqueid: {required: true}}}
"""


def event(headers: str, facts: str = "") -> str:
    """An event `Ringing`."""
    return f"events:\n  Ringing:\n    summary: It rings.\n{facts}    headers:\n{headers}"


def action(headers: str, facts: str = "") -> str:
    """An action `Ring`."""
    return f"actions:\n  Ring:\n    summary: Let it ring.\n{facts}    headers:\n{headers}"


PROOFS = (
    Proof(
        ("File.summary", "File.events", "Event.summary", "Event.doc", "Event.headers", "Event.source"),
        event("      Loud: {}\n", "    doc: |\n      One.\n\n      Two.\n    source: main/ring.c\n"),
        {
            "events/call.py": (
                '# Generated from schema/call.yaml by `python -m codegen`. Do not edit. """Events: calls."""',
                'class Ringing(Event, name="Ringing"): """It rings. One. Two. """ spec: ClassVar[EventSpec] = EventSpec("Ringing")',
                'loud: Annotated[str | None, Field(alias="Loud")] = None',
            ),
            "_index.py": ('"Ringing": ("call", "Ringing", ())',),
        },
    ),
    Proof(
        ("File.envelope",),
        "envelope: {Privilege: {}, Timestamp: {}}",
        {"_index.py": ('ENVELOPE: tuple[str, ...] = ("Privilege", "Timestamp")',)},
    ),
    Proof(
        ("Header.required", "Header.none", "Header.doc"),
        event(
            "      A: {required: true, doc: How.}\n"
            "      B: {required: true, none: [<unknown>, blank]}\n"
            "      C: {required: true, type: integer}\n"
            "      D: {type: {list: ampersand}, required: true}\n"
            "      E: {type: variables, none: (null)}\n"
        ),
        {
            "events/call.py": (
                'a: Annotated[str, Field(alias="A")] """How."""',
                'b: Annotated[str | None, NoneIf("<unknown>", ""), Always(), Field(alias="B")] = None',
                'c: Annotated[int | None, Always(), Field(alias="C")] = None',
                'd: Annotated[list[str], Separated("&"), Always(), Field(alias="D")] = Field(default_factory=list)',
                'e: Annotated[dict[str, str | None], Variables(none=("(null)")), Field(alias="E")] = Field(default_factory=dict)',
            )
        },
    ),
    Proof(
        ("Header.neutral",),
        event(
            "      A: {type: integer, required: true, neutral: '0'}\n      B: {type: number, required: true, neutral: '0.5'}\n"
        ),
        {
            "events/call.py": (
                'a: Annotated[int, Neutral(0), Field(alias="A")]',
                'b: Annotated[float, Neutral(0.5), Field(alias="B")]',
            )
        },
    ),
    Proof(
        (
            "Header.since",
            "Header.until",
            "Header.deprecated",
            "Header.aliases",
            "Header.unit",
            "Header.name",
            "Header.source",
        ),
        event(
            "      A: {since: ['18.20', '21'], until: '23', deprecated: '22', source: main/a.c}\n"
            "      B: {aliases: [Bee, Be], type: integer, unit: ms, doc: How long., name: bee}\n"
        ),
        {
            "events/call.py": (
                'a: Annotated[str | None, Versions(since=("18.20", "21"), until=("23"), deprecated=("22")), Field(alias="A")] = None '
                '"""Since Asterisk 18.20 and 21, gone in 23, deprecated since 22."""',
                'bee: Annotated[int | None, Aliases("Bee", "Be"), Field(alias="B")] = None """How long. In ms."""',
            )
        },
    ),
    Proof(
        ("Header.form", "Header.digits", "Header.type"),
        event(
            "      A: {type: boolean, form: ['Yes', 'No']}\n"
            "      Var-#: {digits: 6, name: variables}\n"
            "      Many(*): {type: variables}\n"
            "      '*': {name: others}\n"
        ),
        {
            "events/call.py": (
                'a: Annotated[bool | None, Boolean("Yes", "No"), Field(alias="A")] = None',
                'variables: Annotated[list[str], Numbered("Var-#", digits=6)] = Field(default_factory=list)',
                'many: Annotated[dict[str, dict[str, str]], Keyed("Many(*)", Variables())] = Field(default_factory=dict)',
                "others: Annotated[dict[str, str], Open()] = Field(default_factory=dict)",
            )
        },
    ),
    Proof(
        ("Header.send", "File.actions", "Action.summary", "Action.doc", "Action.headers", "Action.source"),
        action(
            "      Async: {type: boolean, send: 'true'}\n"
            "      How: {type: [Loud, Soft], send: Soft}\n"
            "      Times: {type: integer, send: '3'}\n"
            "      Channel: {required: true}\n"
            "      Variable: {type: variables}\n",
            "    doc: A long time.\n    source: main/ring.c\n",
        ),
        {
            "actions/call.py": (
                'class Ring(Action[Response], name="Ring"): """Let it ring. A long time. """',
                'spec: ClassVar[ActionSpec] = ActionSpec("Ring")',
                'async_: Annotated[bool, Field(alias="Async")] = True',
                'how: Annotated[Literal["Loud", "Soft"], Field(alias="How")] = "Soft"',
                'times: Annotated[int, Field(alias="Times")] = 3',
                'channel: Annotated[str, Field(alias="Channel")]',
                'variable: Annotated[dict[str, str] | None, Variables(), Field(alias="Variable")] = None',
            ),
            "_index.py": ('"Ring": ("call", "Ring")',),
        },
    ),
    Proof(
        (
            "File.enums",
            "Enum.summary",
            "Enum.doc",
            "Enum.type",
            "Enum.none",
            "Enum.neutral",
            "Enum.values",
            "Enum.source",
            "Member.code",
            "Member.doc",
            "Member.since",
            "Member.until",
            "Member.deprecated",
        ),
        "enums:\n"
        "  Cause: {summary: Why., doc: More., type: integer, neutral: '16', source: x, values: {CLEAR: {code: 16, doc: Over.}}}\n"
        "  Mode: {summary: How., none: '-', values: {LOUD: {code: loud},\n"
        "    SOFT: {code: soft, doc: Gently., since: '18', until: '22', deprecated: '21'}}}\n"
        + event("      Cause: {type: Cause, required: true}\n      Mode: {type: Mode, required: true}\n")
        + action("      Cause: {type: Cause, send: '16'}\n"),
        {
            "enums/call.py": (
                'class Cause(IntEnum): """Why. More. """ CLEAR = 16 """Over."""',
                'class Mode(StrEnum): """How.""" LOUD = "loud" SOFT = "soft" '
                '"""Gently. Since Asterisk 18, gone in 22, deprecated since 21."""',
            ),
            "events/call.py": (
                'cause: Annotated[Cause | int, Neutral(Cause.CLEAR), Field(alias="Cause", union_mode="left_to_right")]',
                'mode: Annotated[Mode | str | None, NoneIf("-"), Always(), Field(alias="Mode", union_mode="left_to_right")] = None',
            ),
            "actions/call.py": ('cause: Annotated[Cause, Field(alias="Cause")] = Cause.CLEAR',),
        },
    ),
    Proof(
        (
            "File.snapshots",
            "Snapshot.summary",
            "Snapshot.doc",
            "Snapshot.source",
            "Snapshot.headers",
            "Event.snapshots",
            "SnapshotUse.channel",
            "SnapshotUse.bridge",
            "SnapshotUse.name",
            "SnapshotUse.optional",
            "SnapshotUse.none",
            "SnapshotUse.doc",
        ),
        SNAPSHOTS.replace("A bridge.", "A bridge., doc: More., source: x")
        + event(
            "      Loud: {}\n",
            '    snapshots: [{bridge: ""}, {channel: "", name: source, optional: true, none: none, doc: Who.}, '
            "{channel: Dest}, {bridge: Orig}]\n",
        ),
        {
            "snapshots.py": (
                'class ChannelSnapshot(Snapshot): """A channel.""" channel: Annotated[str, Field(alias="Channel")]',
                'class BridgeSnapshot(Snapshot): """A bridge. More. """',
            ),
            "events/call.py": (
                'class Ringing(BridgeSnapshot, Event, name="Ringing"):',
                'source: Annotated[ChannelSnapshot | None, Prefixed(""), NoneIf("none")] = None """Who."""',
                'dest: Annotated[ChannelSnapshot | None, Prefixed("Dest"), Field(alias="Dest")] = None',
                'orig_bridge: Annotated[BridgeSnapshot | None, Prefixed("Orig"), Field(alias="Orig")] = None',
            ),
        },
    ),
    Proof(
        (
            "File.structures",
            "Structure.summary",
            "Structure.doc",
            "Structure.source",
            "Structure.headers",
            "File.responses",
            "Response.summary",
            "Response.doc",
            "Response.source",
            "Response.headers",
            "Response.groups",
            "Group.type",
            "Group.starts",
            "Group.doc",
            "Action.response",
        ),
        "structures:\n"
        "  Change: {summary: A change., doc: More., source: x, headers: {Action: {type: [Add], required: true}}}\n"
        "  Rule: {summary: A rule., headers: {RuleList: {required: true}, 'Line-#': {}}}\n"
        "responses:\n"
        "  Rules: {summary: Rules., doc: More., source: x, headers: {Count: {type: integer}},\n"
        "          groups: {rules: {type: Rule, starts: RuleList, doc: All.}}}\n"
        + action("      '*-#': {type: Change, name: changes, digits: 6}\n", "    response: Rules\n"),
        {
            "structures.py": (
                'class Change(Structure): """A change. More. """ action: Annotated[Literal["Add"], Field(alias="Action")]',
                'class Rule(Structure): """A rule.""" rule_list: Annotated[str, Field(alias="RuleList")] '
                'line: Annotated[list[str], Numbered("Line-#")] = Field(default_factory=list)',
            ),
            "responses/call.py": (
                'class Rules(Response): """Rules. More. """ count: Annotated[int | None, Field(alias="Count")] = None',
                'rules: Annotated[list[Rule], Runs("RuleList")] = Field(default_factory=list[Rule]) """All."""',
            ),
            "actions/call.py": (
                'class Ring(Action[Rules], name="Ring"):',
                'changes: Annotated[list[Change] | None, Numbered("*-#", digits=6)] = None',
            ),
        },
    ),
    Proof(
        (
            "File.families",
            "Family.summary",
            "Family.doc",
            "Family.source",
            "Family.headers",
            "Family.class",
            "Event.family",
            "Event.class",
        ),
        "families:\n  Sound: {summary: A sound., doc: More., source: x, class: call, headers: {Loud: {required: true}}}\n"
        + event("      A: {}\n", "    family: Sound\n")
        + "  Newexten: {summary: A step., class: {'13': call, '16': dialplan}}\n",
        {
            "events/call.py": (
                'class Sound(Event): """A sound. More. """ loud: Annotated[str, Field(alias="Loud")]',
                'class Ringing(Sound, name="Ringing"): """It rings.""" '
                'spec: ClassVar[EventSpec] = EventSpec("Ringing", event_class="call")',
                'EventSpec("Newexten", event_class="dialplan", event_class_by_branch={13: "call"})',
            ),
            "_index.py": ('"Ringing": ("call", "Ringing", ("Sound"))',),
            "events/__init__.py": ("from ami_typed.events.call import Sound as Sound",),
        },
    ),
    Proof(
        ("Event.subtype", "Event.module", "Event.since", "Event.until", "Event.deprecated", "Event.aliases"),
        event(
            "      Ringing: {required: true}\n",
            "    subtype: Ringing\n    module: app_ring\n    since: '18'\n    until: '22'\n"
            "    deprecated: '21'\n    aliases: RingingEvent\n",
        ),
        {
            "events/call.py": (
                'EventSpec("Ringing", subtype="Ringing", '
                'versions=Versions(since=("18"), until=("22"), deprecated=("21")), module="app_ring")',
                "Since Asterisk 18, gone in 22, deprecated since 21.",
            ),
            "_index.py": ('"RingingEvent": ("call", "Ringing", ())',),
        },
    ),
    Proof(
        (
            "Action.privileges",
            "Action.either",
            "Action.requires",
            "Action.blocks",
            "Blocks.time",
            "Blocks.default",
            "Blocks.unless",
            "Action.idempotent",
            "Action.module",
        ),
        action(
            "      Exten: {}\n      Context: {}\n      Application: {}\n      Data: {}\n"
            "      Time: {type: seconds}\n      Async: {type: boolean}\n",
            "    privileges: [call, originate]\n    either: [[Exten, Context], [Application]]\n"
            "    requires: {Data: Application}\n    blocks: {time: Time, default: 30, unless: Async}\n"
            "    idempotent: true\n    module: app_ring\n",
        ),
        {
            "actions/call.py": (
                'ActionSpec("Ring", privileges=("call", "originate"), either=(("exten", "context"), ("application")), '
                'requires={"data": ("application")}, blocks=Blocking(field="time", default=30.0, unless="async_"), '
                'idempotent=True, module="app_ring")',
            )
        },
    ),
    Proof(
        ("Action.unframed", "Action.since", "Action.until", "Action.deprecated"),
        action(
            "      Loud: {}\n",
            "    unframed: Use another.\n    since: '18'\n    until: '22'\n    deprecated: '21'\n",
        ),
        {
            "actions/call.py": (
                'ActionSpec("Ring", unframed="Use another.", '
                'versions=Versions(since=("18"), until=("22"), deprecated=("21")))',
            ),
        },
    ),
    Proof(
        (
            "Action.list",
            "List.items",
            "List.any",
            "List.complete",
            "List.optional",
            "List.empty",
            "List.items_without_action_id",
            "Action.answer",
        ),
        "events:\n  Ring: {summary: An item.}\n  Bell: {summary: Another.}\n  RingComplete: {summary: The end.}\n"
        + action(
            "      Loud: {}\n",
            "    list: {items: [Ring, Bell], complete: RingComplete, optional: true, empty: [None rings.], "
            "items_without_action_id: true}\n",
        )
        + "  Wait: {summary: Wait., list: {any: true, complete: RingComplete}}\n"
        + "  Bell: {summary: Ask., answer: Bell}\n",
        {
            "actions/call.py": (
                'class Ring(ListAction[call.Ring | call.Bell, RingComplete], name="Ring"):',
                'ActionSpec("Ring", list_spec=ListSpec(empty=("None rings."), optional=True, items_without_action_id=True))',
                'class Wait(ListAction[Event, RingComplete], name="Wait"):',
                'ActionSpec("Wait", list_spec=ListSpec(any=True))',
                'class Bell(Action[call.Bell], name="Bell"):',
                'ActionSpec("Bell", answer=True)',
            )
        },
    ),
    Proof(
        ("Action.makes",),
        event('      "*": {name: headers, type: {string: repeated}}\n')
        + action(
            '      "*": {name: headers, type: {string: repeated}}\n',
            "    makes: Ringing\n",
        ),
        {
            "events/call.py": ("headers: Annotated[dict[str, str | list[str]], Open()] = Field(default_factory=dict)",),
            "actions/call.py": (
                'class Ring(EventAction[Ringing], name="Ring"):',
                "headers: Annotated[dict[str, str | list[str]] | None, Open()] = None",
            ),
        },
    ),
)
