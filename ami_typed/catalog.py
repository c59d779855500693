"""Tells the registries where the schema's classes are.

They load one domain at a time, when a name of it is first looked up.
"""

from importlib import import_module
from typing import cast

from ami_typed._index import ACTIONS, EVENTS
from ami_typed.models import Action, Event, action_classes, event_classes


def _event(name: str) -> type[Event] | None:
    if (place := EVENTS.get(name)) is None:
        return None
    domain, cls, _ = place
    return cast(type[Event], getattr(import_module(f"ami_typed.events.{domain}"), cls))


def _action(name: str) -> type[Action[object]] | None:
    if (place := ACTIONS.get(name)) is None:
        return None
    domain, cls = place
    return cast(type[Action[object]], getattr(import_module(f"ami_typed.actions.{domain}"), cls))


event_classes.load_with(_event)
action_classes.load_with(_action)
