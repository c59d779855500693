"""Names in Python: how a header becomes a field, and which names are taken."""

import keyword
import re
from typing import Literal

from pydantic import BaseModel

Kind = Literal["action", "event", "response", "snapshot", "structure"]

_COMMON = ("action_id", "encode", "example", "extra", "invalid", "raw", "server", "spec", "wire_name")
_TYPES = ("bool", "datetime", "dict", "float", "int", "list", "str", "timedelta", "tuple")
"""What annotations name: a field that is called so would hide the type from the fields below it."""
_OF_PYDANTIC = tuple(name for name in dir(BaseModel) if not name.startswith("_"))

_RESERVED = frozenset((*_COMMON, *_TYPES, *_OF_PYDANTIC))
_RESERVED_OF: dict[Kind, tuple[str, ...]] = {
    "event": ("envelope", "has_privilege", "timestamp"),
    "response": ("message",),
}


def reserved(kind: Kind) -> frozenset[str]:
    """The names that no field of such a class may have."""
    return _RESERVED.union(_RESERVED_OF.get(kind, ()))


def snake(header: str) -> str:
    """Make the name of a field from the name of a header.

    Words start at a capital after a small letter or a digit, and at the last capital of a run before a small letter:
    `CallerIDNum` -> `caller_id_num`, `Cause-txt` -> `cause_txt`. A Python keyword gets an underscore: `async_`.
    """
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", header)
    name = re.sub(r"[^A-Za-z0-9]+", "_", words).strip("_").lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(wire_name: str) -> str:
    """Make the name of a class from the name of an event or action: `AOC-D` -> `AOC_D`."""
    return re.sub(r"[^A-Za-z0-9]", "_", wire_name)


FROM_MODELS = (
    "Action", "ActionSpec", "Address", "AddressForm", "Aliases", "Always", "Blocking", "Boolean", "Clock", "Epoch",
    "Escaped", "Event", "EventAction", "EventSpec", "IsoTime", "Json", "Keyed", "ListAction", "ListSpec", "LocalTime",
    "Microseconds", "Milliseconds", "Neutral", "NoneIf", "Numbered", "Open", "PercentEncoded", "Prefixed",
    "Repeated", "Response", "Runs", "Seconds", "Secret", "Separated", "Snapshot", "Structure", "Variables", "Versions",
)  # fmt: skip
"""What generated modules use of `ami_typed.models`."""
LOCAL_EVENTS = ("EventsMissed", "UnknownEvent")
"""Events that are written by hand: the package of events exports them beside the generated ones."""
IMPORTED = frozenset((
    *FROM_MODELS, *LOCAL_EVENTS,
    "Annotated", "ClassVar", "Field", "IntEnum", "JsonValue", "Literal", "SecretStr", "StrEnum",
))  # fmt: skip
"""Names that mean something in generated modules: no generated class may have one of them."""
