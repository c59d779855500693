"""Resolve the snapshots that an event carries: as base classes or as fields."""

from . import vocabulary as v
from .definitions import Definition, Definitions
from .headers import check_names
from .intermediate import Field, ModelReference, Reference, Shape
from .names import reserved, snake
from .reading import Place


def resolve_snapshots(
    definitions: Definitions, event: Definition[v.Event], own: tuple[Field, ...]
) -> tuple[tuple[Reference, ...], tuple[Field, ...]]:
    """Resolve the snapshots of an event: those that become base classes, and those that become fields."""
    mixins: list[Reference] = []
    fields: list[Field] = []
    names: list[tuple[str, Place]] = [(field.name, ("headers", field.header)) for field in own]
    for index, use in enumerate(event.words.snapshots):
        place: Place = ("snapshots", index)
        what, prefix = ("channel", use.channel) if use.channel is not None else ("bridge", use.bridge)
        if prefix is None or None not in (use.channel, use.bridge):
            definitions.wrong(event, place, "a snapshot is either `channel` or `bridge`, with its prefix")
            continue
        name = f"{what.capitalize()}Snapshot"
        snapshot = definitions.refer(event, place, "snapshot", name, definitions.snapshots)
        if snapshot is None:
            continue
        for header in snapshot.words.headers:
            if prefix + header in event.words.headers:
                whose = f"with the prefix {prefix} " if prefix else ""
                reason = f"{prefix + header}: the {what} snapshot {whose}has this header already"
                definitions.wrong(event, ("headers", prefix + header), reason)
        if not prefix and not use.optional:
            _check_mixin(definitions, event, place, use)
            mixins.append(Reference(name, snapshot.domain))
            continue
        field_name = use.name or _name(what, prefix)
        if field_name in reserved("event"):
            definitions.wrong(event, place, f"the name {field_name!r} is reserved: give the snapshot another `name`")
        names.append((field_name, (*place, "name" if use.name else what)))
        none = tuple("" if text == "blank" else text for text in use.none)
        of = ModelReference(name, snapshot.domain)
        fields.append(
            Field(field_name, prefix, of, Shape.PREFIXED, optional=True, default="None", none=none, doc=use.doc)
        )
    check_names(definitions, event, names)
    return tuple(mixins), tuple(fields)


def _check_mixin(definitions: Definitions, event: Definition[v.Event], place: Place, use: v.SnapshotUse) -> None:
    for word, given in (("name", use.name), ("none", use.none), ("doc", use.doc)):
        if given:
            reason = f"`{word}`: an unprefixed snapshot that is always there is a base class, and no field"
            definitions.wrong(event, (*place, word), reason)


def _name(what: str, prefix: str) -> str:
    if not prefix:
        return what
    return snake(prefix) if what == "channel" else f"{snake(prefix)}_bridge"
