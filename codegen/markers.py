"""What stands in the `Annotated[...]` of a field besides its type: the markers of `ami_typed.models`, as code."""

from collections.abc import Iterator

from .intermediate import BuiltIn, EnumReference, Field, Shape, Versions
from .kinds import KINDS, SEPARATORS


def markers(field: Field) -> Iterator[str]:
    """Write the markers of a field, each as a call; last its settings for pydantic."""
    yield from _gatherer(field)
    if field.none and field.type != BuiltIn("variables"):  # variables know the none-values of each of them
        yield call("NoneIf", *map(text, field.none))
    if field.neutral is not None:
        yield call("Neutral", field.neutral)
    if field.always:
        yield call("Always")
    if field.versions:
        yield versions(field.versions)
    if field.aliases:
        yield call("Aliases", *map(text, field.aliases))
    if settings := list(_settings(field)):
        yield call("Field", *settings)


def versions(versions: Versions) -> str:
    """Write in which branches something exists."""
    words = (("since", versions.since), ("until", versions.until), ("deprecated", versions.deprecated))
    return call("Versions", *(f"{name}={texts(values)}" for name, values in words if values))


def call(name: str, *arguments: str) -> str:
    """Write a call."""
    return f"{name}({', '.join(arguments)})"


def text(value: str) -> str:
    """Write a string as a formatter would: in double quotes."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def texts(values: tuple[str, ...]) -> str:
    """Write a tuple of strings."""
    return f"({', '.join(map(text, values))}{',' if len(values) == 1 else ''})"


def _gatherer(field: Field) -> Iterator[str]:
    """Tell from which headers the value comes, and how their text is read and written."""
    forms = list(_form(field))
    match field.shape:
        case Shape.NUMBERED:
            yield call("Numbered", text(field.header), *([f"digits={field.digits}"] if field.digits != 1 else []))
            yield from forms
        case Shape.KEYED:
            yield call("Keyed", text(field.header), *forms)
        case Shape.OPEN:
            yield call("Open")
        case Shape.PREFIXED:
            yield call("Prefixed", text(field.header))
        case Shape.RUNS:
            yield call("Runs", text(field.header))
        case Shape.PLAIN:
            yield from forms


def _form(field: Field) -> Iterator[str]:
    match field.type:
        case BuiltIn("boolean"):
            if field.form:
                yield call("Boolean", *map(text, field.form))
        case BuiltIn("list", "repeated"):
            yield call("Repeated")
        case BuiltIn("list", separator):
            yield call("Separated", text(SEPARATORS[separator or "comma"]))
        case BuiltIn("variables", written):
            yield call(
                "Variables",
                *([f"{written}=True"] if written else []),
                *([f"none={texts(field.none)}"] if field.none else []),
            )
        case BuiltIn(word):
            if marker := KINDS[word].marker:
                yield call(marker)
        case _:
            pass


def _settings(field: Field) -> Iterator[str]:
    if (name := alias(field)) != field.name:
        yield f"alias={text(name)}"
    is_open_enum = isinstance(field.type, EnumReference) and field.type.open
    if field.shape is Shape.PLAIN and (is_open_enum or field.type == BuiltIn("priority")):
        yield 'union_mode="left_to_right"'  # the other mode takes a text for a text, and looks no further


def alias(field: Field) -> str:
    """The name of the field towards the wire: the header's, where there is one header."""
    if field.shape is Shape.PLAIN:
        return field.header
    return (field.header or field.name) if field.shape is Shape.PREFIXED else field.name
