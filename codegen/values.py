"""What the type of a field means for its values: which are empty or neutral, and how code writes them."""

from . import vocabulary as v
from .intermediate import BuiltIn, EnumReference, ModelReference, OneOf, Shape, Type
from .kinds import KINDS

_BOOLEANS = {"true": "True", "false": "False"}


def code_of(value: str, of: Type, enum: v.Enum | None) -> str:
    """Write a value of a type as code. Raises ValueError, with the reason, where it is no value of the type."""
    match of:
        case OneOf(words) if value in words:
            return repr(value)
        case OneOf(words):
            raise ValueError(f"{value!r} is none of {', '.join(words)}")
        case EnumReference() if enum is not None:
            return _member(value, of, enum)
        case BuiltIn("integer"):
            return repr(_number(value, int))
        case BuiltIn("number"):
            return repr(_number(value, float))
        case BuiltIn("boolean") if value in _BOOLEANS:
            return _BOOLEANS[value]
        case BuiltIn("boolean"):
            raise ValueError(f"{value!r} is neither true nor false")
        case BuiltIn("string"):
            return repr(value)
        case _:
            raise ValueError(f"no value of {word_of(of)} can be written here")


def word_of(of: Type) -> str:
    """Name a type."""
    match of:
        case BuiltIn(word):
            return word
        case OneOf():
            return "a list of words"
        case _:
            return of.name


def is_numeric(of: Type) -> bool:
    """Whether a unit can stand beside the value."""
    return isinstance(of, BuiltIn) and of.word in ("integer", "number")


def is_text(of: Type) -> bool:
    """Whether the empty text is a value of the type.

    It is the neutral value of a required header that is absent or spoilt; open enums of texts can hold it too.
    """
    match of:
        case BuiltIn(word):
            return word in ("string", "escaped", "percent-encoded", "priority")
        case OneOf():
            return True
        case EnumReference():
            return not of.integer
        case ModelReference():
            return False


def collection_of(of: Type, shape: Shape) -> str | None:
    """Tell whether a value is a `list` or a `dict`, which are empty where the headers are absent."""
    match shape:
        case Shape.NUMBERED | Shape.RUNS:
            return "list"
        case Shape.KEYED | Shape.OPEN:
            return "dict"
        case Shape.PREFIXED:
            return None
        case Shape.PLAIN:
            return KINDS[of.word].collection if isinstance(of, BuiltIn) else None


def empty(of: Type, shape: Shape) -> str:
    """Write the empty collection as the default of a field."""
    collection = collection_of(of, shape)
    # Of a plain `list` pyright infers the items, but not where they are of a class.
    return f"Field(default_factory={collection}{f'[{of.name}]' if isinstance(of, ModelReference) else ''})"


def _number(value: str, number: type[int] | type[float]) -> int | float:
    try:
        return number(value)
    except ValueError:
        raise ValueError(f"{value!r} is no number") from None


def _member(value: str, of: EnumReference, enum: v.Enum) -> str:
    for name, member in enum.values.items():
        if member.code == value:
            return f"{of.name}.{name}"
    if not of.open:
        raise ValueError(f"{value!r} is no code of {of.name}")
    return repr(_number(value, int) if of.integer else value)
