"""The `spec` of an event or an action, as code."""

from collections.abc import Iterator

from .intermediate import Action, Blocks, Event, Listing, Versions
from .markers import call, text, texts, versions


def event_spec(event: Event) -> str:
    """Write the `EventSpec(...)` of an event."""
    return call("EventSpec", text(event.wire_name), *_event_facts(event))


def action_spec(action: Action) -> str:
    """Write the `ActionSpec(...)` of an action."""
    return call("ActionSpec", text(action.wire_name), *_action_facts(action))


def _event_facts(event: Event) -> Iterator[str]:
    if event.event_class is not None:
        yield f"event_class={text(event.event_class)}"
    if event.class_exceptions:
        classes = ", ".join(f"{branch}: {text(word)}" for branch, word in event.class_exceptions.items())
        yield f"event_class_by_branch={{{classes}}}"
    if event.subtype is not None:
        yield f"subtype={text(event.subtype)}"
    yield from _common(event.versions, event.module)


def _action_facts(action: Action) -> Iterator[str]:
    if action.privileges:
        yield f"privileges={texts(action.privileges)}"
    if action.either:
        yield f"either=({', '.join(map(texts, action.either))})"
    if action.requires:
        yield f"requires={{{', '.join(f'{text(name)}: {texts(others)}' for name, others in action.requires.items())}}}"
    if action.listing is not None:
        yield f"list_spec={call('ListSpec', *_list_facts(action.listing))}"
    if action.answer is not None:
        yield "answer=True"
    if action.blocks is not None:
        yield f"blocks={call('Blocking', *_blocking_facts(action.blocks))}"
    if action.unframed is not None:
        yield f"unframed={text(action.unframed)}"
    if action.idempotent:
        yield "idempotent=True"
    yield from _common(action.versions, action.module)


def _list_facts(listing: Listing) -> Iterator[str]:
    if listing.empty:
        yield f"empty={texts(listing.empty)}"
    words = (
        ("optional", listing.optional),
        ("any", not listing.items),
        ("items_without_action_id", listing.items_without_action_id),
    )
    yield from (f"{word}=True" for word, holds in words if holds)


def _blocking_facts(blocks: Blocks) -> Iterator[str]:
    if blocks.time is not None:
        yield f"field={text(blocks.time)}"
    if float(blocks.default):
        yield f"default={float(blocks.default)}"
    if blocks.unless is not None:
        yield f"unless={text(blocks.unless)}"


def _common(span: Versions, module: str | None) -> Iterator[str]:
    if span:
        yield f"versions={versions(span)}"
    if module is not None:
        yield f"module={text(module)}"
