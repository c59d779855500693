"""Floor 1: the base classes of all models, and the way from and to messages."""

from .action import Action, ListAction, action_classes
from .base import Event, Received, Response, Snapshot, Structure, event_classes
from .decode import decode, decode_action, decode_event, subtype_of
from .envelope import Envelope
from .eventaction import EventAction
from .fields import (
    Address,
    AddressForm,
    Aliases,
    Always,
    Boolean,
    Escaped,
    FirstLine,
    Form,
    Json,
    Neutral,
    NoneIf,
    PercentEncoded,
    Repeated,
    Secret,
    Separated,
)
from .gather import Keyed, Numbered, Open, Prefixed, Runs
from .lazy import lazy
from .lists import ListResponse
from .local import EventsMissed, RawAction, UnknownEvent
from .spec import BRANCHES, ActionSpec, Blocking, EventSpec, ListSpec, Versions
from .times import Clock, Epoch, IsoTime, LocalTime, Microseconds, Milliseconds, Seconds
from .variables import Variables

__all__ = [
    # what is sent and received
    "Action", "ListAction", "EventAction", "RawAction", "Response", "ListResponse", "Event", "UnknownEvent",
    "EventsMissed", "Snapshot", "Structure", "Received", "Envelope", "Address",
    # from and to the wire
    "decode", "decode_action", "decode_event", "subtype_of", "event_classes", "action_classes",
    # what the schema says of a class
    "ActionSpec", "Blocking", "EventSpec", "ListSpec", "Versions", "BRANCHES",
    # markers of fields
    "AddressForm", "Aliases", "Always", "Boolean", "Clock", "Epoch", "Escaped", "FirstLine", "Form", "IsoTime", "Json",
    "Keyed", "LocalTime", "Microseconds", "Milliseconds", "Neutral", "NoneIf", "Numbered", "Open", "PercentEncoded",
    "Prefixed", "Repeated", "Runs", "Seconds", "Secret", "Separated", "Variables",
    # lazy packages
    "lazy",
]  # fmt: skip
