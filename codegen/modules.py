"""Which generated module holds what: the intermediate schema, laid out in Python modules."""

from collections.abc import Iterator

from .intermediate import Action, Event, Schema
from .jsonschema import Module
from .specs import action_spec, event_spec


def modules(schema: Schema) -> Iterator[Module]:
    """Lay out the whole schema."""
    for module in _all(schema):
        if module.definitions:
            yield module


def _all(schema: Schema) -> Iterator[Module]:
    yield _snapshots(schema)
    yield _structures(schema)
    for domain, summary in schema.domains.items():
        file = f"schema/{domain}.yaml"
        yield _enums(schema, Module(f"enums.{domain}", f"Enums: {summary}.", file, enums=True), domain)
        yield _events(schema, Module(f"events.{domain}", f"Events: {summary}.", file), domain)
        yield _responses(schema, Module(f"responses.{domain}", f"Responses: {summary}.", file), domain)
        yield _actions(schema, Module(f"actions.{domain}", f"Actions: {summary}.", file), domain)


def _snapshots(schema: Schema) -> Module:
    module = Module("snapshots", "What events tell of a channel or a bridge.", "schema/*.yaml")
    for snapshot in schema.snapshots:
        module.add_model(snapshot, ["Snapshot"])
    return module


def _structures(schema: Schema) -> Module:
    """Apart from the snapshots: nearly every event needs those, and few messages hold any of these."""
    module = Module("structures", "The entries of lists that messages hold.", "schema/*.yaml")
    for structure in schema.structures:
        module.add_model(structure, ["Structure"])
    return module


def _enums(schema: Schema, module: Module, domain: str) -> Module:
    for enum in schema.enums:
        if enum.domain == domain:
            module.add_enum(enum)
    return module


def _events(schema: Schema, module: Module, domain: str) -> Module:
    for family in schema.families:
        if family.domain == domain:
            module.add_model(family, ["Event"])
    for event in schema.events:
        if event.domain == domain:
            bases = _event_bases(module, event)
            module.add_model(event, bases, wire_name=event.wire_name, spec=event_spec(event), span=event.versions)
    return module


def _event_bases(module: Module, event: Event) -> Iterator[str]:
    for mixin in reversed(event.mixins):  # pydantic puts the fields of the last base first
        module.imports.add(f"ami_typed.snapshots.{mixin.name}")
        yield mixin.name
    yield "Event" if event.family is None else module.refer("events", event.family)


def _responses(schema: Schema, module: Module, domain: str) -> Module:
    for response in schema.responses:
        if response.domain == domain:
            module.add_model(response, ["Response"])
    return module


def _actions(schema: Schema, module: Module, domain: str) -> Module:
    own = [action for action in schema.actions if action.domain == domain]
    names = {action.name for action in own}
    for action in own:
        base = _action_base(module, action, names)
        module.add_model(action, [base], wire_name=action.wire_name, spec=action_spec(action), span=action.versions)
    return module


def _action_base(module: Module, action: Action, names: set[str]) -> str:
    """Write the base of an action with its type argument: what `client.send` returns for it."""
    if (listing := action.listing) is not None:
        items = [module.refer("events", item, names) for item in listing.items]
        complete = module.refer("events", listing.complete, names)
        return f"ListAction[{' | '.join(items) or 'Event'}, {complete}]"
    if action.answer is not None:
        return f"Action[{module.refer('events', action.answer, names)}]"
    if action.makes is not None:
        return f"EventAction[{module.refer('events', action.makes, names)}]"
    return f"Action[{module.refer('responses', action.response, names) if action.response else 'Response'}]"
