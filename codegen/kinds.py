"""The built-in types of headers: what each is in JSON Schema, in Python and on the wire."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One built-in type."""

    doc: str
    json: Json
    """Its JSON Schema; `{"$ref": "#/$defs/Name"}` for a class that is imported."""
    marker: str | None = None
    """The call that stands in `Annotated` and tells how the text is read and written."""
    arguments: tuple[str, ...] = ()
    """The words that `type: {kind: word}` allows."""
    collection: str | None = None
    """`list` or `dict`, which are empty where the header is absent."""
    elsewhere: str | None = None
    """The module that a class of `$ref` is imported from."""


_TEXT: Json = {"type": "string"}
_MOMENT: Json = {"type": "string", "format": "date-time"}
_DURATION: Json = {"type": "string", "format": "duration"}
_TEXTS: Json = {"type": "array", "items": _TEXT}

KINDS: dict[str, Kind] = {
    "string": Kind(
        'Text as it stands on the wire. `{string: repeated}`, for `"*"`: of a header that is repeated a list of texts.',
        _TEXT,
        arguments=("repeated",),
    ),
    "escaped": Kind('Text with backslash sequences on the wire (`\\n`, `\\"`, `\\\\` ...).', _TEXT, "Escaped"),
    "percent-encoded": Kind("Text that is written as in a URL (`%20`).", _TEXT, "PercentEncoded"),
    "secret": Kind("A secret, which no log and no repr shows.", {"type": "string", "format": "password"}, "Secret"),
    "integer": Kind("A whole number.", {"type": "integer"}),
    "number": Kind("A number that may have a fraction.", {"type": "number"}),
    "priority": Kind(
        "A step of the dialplan: a number, or else a label.", {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    ),
    "boolean": Kind("Yes or no, in any of Asterisk's spellings; `form` says which is written.", {"type": "boolean"}),
    "epoch": Kind("Seconds since 1970, with or without a fraction: a moment in UTC.", _MOMENT, "Epoch"),
    "iso-time": Kind("Like 2026-11-23T00:33:03.441+0000: a moment with its zone.", _MOMENT, "IsoTime"),
    "date-time": Kind("Like 2026-11-23 00:33:03: the server's local time, without a zone.", _MOMENT, "LocalTime"),
    "seconds": Kind("A duration in seconds, with or without a fraction.", _DURATION, "Seconds"),
    "milliseconds": Kind("A duration in milliseconds.", _DURATION, "Milliseconds"),
    "microseconds": Kind("A duration in microseconds.", _DURATION, "Microseconds"),
    "clock": Kind("A duration like 00:08:08; the hours have no upper end.", _DURATION, "Clock"),
    "variables": Kind(
        "`NAME=value`, one header for each, as a dictionary. `{variables: escaped}`: "
        "with backslash sequences in the value. `{variables: arguments}`: the server reads the header as it reads "
        "the arguments of an application, so that commas, quotes and backslashes need a backslash.",
        {"type": "object", "additionalProperties": _TEXT},
        "Variables",
        ("escaped", "arguments"),
        collection="dict",
    ),
    "list": Kind(
        "Several words in one header, with a comma between them; `{list: ampersand}` for another separator, "
        "`{list: repeated}` for one header each.",
        _TEXTS,
        "Separated",
        ("comma", "ampersand", "space", "repeated"),
        collection="list",
    ),
    "lines": Kind("Lines of text, one header for each.", _TEXTS, "Repeated", collection="list"),
    "address": Kind(
        "A network address: `IPV4/TCP/127.0.0.1/5038` or `127.0.0.1:5060`.",
        {"$ref": "#/$defs/Address"},
        "AddressForm",
        elsewhere="ami_typed.models",
    ),
    "json": Kind("A JSON document.", {"$ref": "#/$defs/JsonValue"}, "Json", elsewhere="pydantic"),
}

TEXT_OR_TEXTS: Json = {"anyOf": [_TEXT, _TEXTS]}
"""What `{string: repeated}` is."""

SEPARATORS = {"comma": ",", "ampersand": "&", "space": " "}
