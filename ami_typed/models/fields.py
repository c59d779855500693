"""The markers of generated fields: how a header's text and a Python value become each other.

A marker stands in the `Annotated[...]` of a field, between its type and its `Field(alias=...)`. There are three kinds:

- `Form`: a value whose text pydantic cannot read by itself. It works both ways.
- notes that the plan of a class reads (`NoneIf`, `Escaped`, `Neutral` ...): they change what goes into the validator,
  so that the validator itself stays free of Python calls.
- gatherers: a value that comes from many headers (see `gather.py`).
"""

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import override

Texts = str | list[str]
"""What the wire brings for one header: its text, or the texts of a repeated header in their order."""


class Form:
    """How one value is written in a header."""

    repeated = False
    """Whether the value takes all the headers of its name, and not one."""

    def decode(self, text: Texts) -> object:
        """Read the text of a header. Raises ValueError where it does not fit."""
        raise TypeError(f"{type(self).__name__} only writes")

    def encode(self, value: Any) -> Texts:
        """Write a value; a list stands for one header each."""
        return str(value)

    def check(self, value: object) -> None:
        """Refuse, with ValueError, what a program gives and pydantic would misunderstand."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        decode, check, repeated = self.decode, self.check, self.repeated

        def from_wire(value: object) -> object:
            if isinstance(value, str) or (repeated and isinstance(value, list)):
                return decode(cast(Texts, value))
            check(value)
            return value

        return core_schema.no_info_before_validator_function(from_wire, handler(source))


def one(text: Texts) -> str:
    """The text of a header that comes once. Raises ValueError where it came more often."""
    if isinstance(text, list):
        raise ValueError("sent more than once")
    return text


class Secret(Form):
    """A secret: `pydantic.SecretStr`, plain on the wire only."""

    @override
    def decode(self, text: Texts) -> object:
        return one(text)

    @override
    def encode(self, value: Any) -> Texts:
        secret: str = value.get_secret_value()
        return secret


class Boolean(Form):
    """A boolean that Asterisk spells in its own way. All spellings are read; these two are written."""

    def __init__(self, true: str = "true", false: str = "false") -> None:
        self.true = true
        self.false = false

    @override
    def decode(self, text: Texts) -> object:
        word = one(text)
        folded = word.casefold()
        if folded == self.true.casefold():
            return True
        return False if folded == self.false.casefold() else word  # pydantic knows the common ones

    @override
    def encode(self, value: Any) -> Texts:
        return self.true if value else self.false


class Separated(Form):
    """A list in one header. A separator at the end, as Asterisk writes it in places, adds no item.

    A header that comes several times (`Contacts` of PJSIPShowEndpoints, once for each address of record) adds up.
    """

    def __init__(self, separator: str = ",") -> None:
        self.separator = separator

    @override
    def decode(self, text: Texts) -> object:
        return [item for item in one(text).split(self.separator) if item]

    @override
    def encode(self, value: Any) -> Texts:
        return self.separator.join(map(plain, value))

    @override
    def check(self, value: object) -> None:
        items = map(plain, cast(Iterable[object], value)) if isinstance(value, list | tuple | set | frozenset) else ()
        if any(not item or self.separator in item for item in items):
            raise ValueError(f"an item that is empty or holds {self.separator!r} would not arrive as one item")


class Repeated(Form):
    """A list with one header for each item."""

    repeated = True

    @override
    def decode(self, text: Texts) -> object:
        return text if isinstance(text, list) else [text]

    @override
    def encode(self, value: Any) -> Texts:
        return [plain(item) for item in value]


class Json(Form):
    """A JSON document. Of a key that an object holds twice the values are gathered in a list (GetConfigJSON)."""

    @override
    def decode(self, text: Texts) -> object:
        import json  # few classes have a document

        try:
            return json.loads(one(text), object_pairs_hook=_gather_twins, parse_constant=_no_number)
        except RecursionError:
            raise ValueError("nested too deeply") from None

    @override
    def encode(self, value: Any) -> Texts:
        import json

        return json.dumps(value, separators=(",", ":"))


def _no_number(word: str) -> object:
    raise ValueError(f"{word} is no JSON")


def _gather_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    gathered: dict[str, list[Any]] = {}
    for key, value in pairs:
        gathered.setdefault(key, []).append(value)
    return {key: values[0] if len(values) == 1 else values for key, values in gathered.items()}


class Address(NamedTuple):
    """A network address as Asterisk writes it."""

    host: str
    port: int | None = None
    transport: str | None = None
    """`UDP`, `TCP`, `TLS` ..., where the header tells."""
    family: str | None = None
    """`IPV4` or `IPV6`, where the header tells."""


class AddressForm(Form):
    """`IPV4/TCP/127.0.0.1/5038` or `127.0.0.1:5060`, as an `Address`."""

    @override
    def decode(self, text: Texts) -> object:
        text = one(text)
        if text.count("/") == 3:
            family, transport, host, port = text.split("/")
            return Address(host, _port(port), transport or None, family or None)
        if text.startswith("[") and text.endswith("]"):
            return Address(text[1:-1])
        host, colon, port = text.rpartition(":")
        if not colon or (":" in host and not host.endswith("]")):  # a bare IPv6 address has colons and no port
            return Address(text)
        return Address(host.removeprefix("[").removesuffix("]"), _port(port))

    @override
    def encode(self, value: Any) -> Texts:
        address: Address = value
        port = "" if address.port is None else str(address.port)
        if address.family is not None or address.transport is not None:
            return f"{address.family or ''}/{address.transport or ''}/{address.host}/{port}"
        host = f"[{address.host}]" if ":" in address.host else address.host
        return f"{host}:{port}" if port else host


def _port(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= _PORT_DIGITS):
        raise ValueError("the port is not a number")
    return int(text)


_PORT_DIGITS = 5


def plain(value: object) -> str:
    """Write a value that needs no form of its own."""
    match value:
        case str() if not isinstance(value, Enum):
            return value
        case Enum():
            return plain(value.value)
        case bool():
            return "true" if value else "false"
        case float():
            text = repr(value)
            return format(Decimal(text), "f") if "e" in text else text  # Asterisk reads no exponents
        case _:
            return str(value)


class NoneIf:
    """Texts that mean that there is no value."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts


class PercentEncoded:
    """A string that is written as in a URL on the wire: `200%20result%3D1%0A` (res_agi)."""


class Escaped:
    """A string with backslash sequences on the wire (`ast_escape_c` in main/utils.c)."""


class Neutral(NamedTuple):
    """The value to put where a required header is absent or spoilt."""

    value: object


class Always:
    """A header that the server always sends, although the value can be None: None is written as an empty text."""


class Aliases:
    """Other spellings of the header's name, besides those that differ by case only."""

    def __init__(self, *names: str) -> None:
        self.names = names


class FirstLine:
    """The name in the first line of the message (`Event: <name>`), where one class stands for many names."""
