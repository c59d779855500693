"""The markers of generated fields: how a header's text and a Python value become each other.

A marker stands in the `Annotated[...]` of a field, between its type and its `Field(alias=...)`. There are three kinds:

- `Form`: a value whose text pydantic cannot read by itself. It works both ways.
- notes that the plan of a class reads (`NoneIf`, `Escaped`, `Neutral` ...): they change what goes into the validator, so
  that the validator itself stays free of Python calls.
- `Gathered`: a value that comes from many headers (see `gather.py`).
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ami_typed.wire.escape import escape, unescape

type_ = type  # `type` is a field's name in places

Texts = str | list[str]
"""What the wire brings for one header: its text, or the texts of a repeated header in their order."""


class Form:
    """How one value is written in a header."""

    repeated = False
    """Whether the value takes all the headers of its name, and not one."""

    def decode(self, text: Texts) -> object:
        """Read the text of a header. Raises ValueError where it does not fit."""
        raise TypeError(f"{type_(self).__name__} only writes")

    def encode(self, value: Any) -> Texts:
        """Write a value; a list stands for one header each."""
        return str(value)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def from_wire(value: object) -> object:
            if isinstance(value, str) or (self.repeated and isinstance(value, list)):
                return self.decode(cast(Texts, value))
            return value

        return core_schema.no_info_before_validator_function(from_wire, handler(source))


def _one(text: Texts) -> str:
    if isinstance(text, list):
        raise ValueError("sent more than once")
    return text


class Secret(Form):
    """A secret: `pydantic.SecretStr`, plain on the wire only."""

    def decode(self, text: Texts) -> object:
        return _one(text)

    def encode(self, value: Any) -> Texts:
        secret: str = value.get_secret_value()
        return secret


@dataclass(frozen=True, slots=True)
class Boolean(Form):
    """A boolean that Asterisk spells in its own way. All spellings are read; these two are written."""

    true: str = "true"
    false: str = "false"

    def decode(self, text: Texts) -> object:
        word = _one(text)
        return True if word == self.true else False if word == self.false else word  # pydantic knows the common ones

    def encode(self, value: Any) -> Texts:
        return self.true if value else self.false


class Epoch(Form):
    """Seconds since 1970, whole or with a fraction, as an aware `datetime` in UTC."""

    def decode(self, text: Texts) -> object:
        try:
            return datetime.fromtimestamp(float(_one(text)), UTC)
        except (OverflowError, OSError) as error:
            raise ValueError(f"no time: {error}") from None

    def encode(self, value: Any) -> Texts:
        moment: datetime = value
        whole = int(moment.timestamp() // 1)
        return f"{whole}.{moment.microsecond:06d}" if moment.microsecond else str(whole)


class IsoTime(Form):
    """`2026-11-23T00:33:03.441+0000`, as an aware `datetime`."""

    def decode(self, text: Texts) -> object:
        return datetime.strptime(_one(text), "%Y-%m-%dT%H:%M:%S.%f%z")

    def encode(self, value: Any) -> Texts:
        moment: datetime = value
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}{moment:%z}"


class LocalTime(Form):
    """`2026-11-23 00:33:03` in the server's own zone, which it does not tell: a naive `datetime`."""

    def decode(self, text: Texts) -> object:
        return datetime.strptime(_one(text), "%Y-%m-%d %H:%M:%S")

    def encode(self, value: Any) -> Texts:
        moment: datetime = value
        return f"{moment:%Y-%m-%d %H:%M:%S}"


class _Duration(Form):
    unit = timedelta(seconds=1)

    def decode(self, text: Texts) -> object:
        try:
            return self.unit * float(_one(text))
        except OverflowError as error:
            raise ValueError(f"no duration: {error}") from None

    def encode(self, value: Any) -> Texts:
        number: float = value / self.unit
        return str(int(number)) if number == int(number) else repr(number)


class Seconds(_Duration):
    """A number of seconds, as a `timedelta`."""


class Milliseconds(_Duration):
    """A number of milliseconds, as a `timedelta`."""

    unit = timedelta(milliseconds=1)


class Microseconds(_Duration):
    """A number of microseconds, as a `timedelta`."""

    unit = timedelta(microseconds=1)


class Clock(Form):
    """`HH:MM:SS`, with as many hours as it takes, as a `timedelta`."""

    _CLOCK = re.compile(r"(\d+):([0-5]\d):([0-5]\d)")

    def decode(self, text: Texts) -> object:
        if (match := self._CLOCK.fullmatch(_one(text))) is None:
            raise ValueError("not of the form HH:MM:SS")
        hours, minutes, seconds = map(int, match.groups())
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)

    def encode(self, value: Any) -> Texts:
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"


@dataclass(frozen=True, slots=True)
class Separated(Form):
    """A list in one header. A separator at the end, as Asterisk writes it in places, adds no item."""

    separator: str = ","

    def decode(self, text: Texts) -> object:
        return [item for item in _one(text).split(self.separator) if item]

    def encode(self, value: Any) -> Texts:
        return self.separator.join(map(str, value))


class Repeated(Form):
    """A list with one header for each item."""

    repeated = True

    def decode(self, text: Texts) -> object:
        return text if isinstance(text, list) else [text]

    def encode(self, value: Any) -> Texts:
        return [str(item) for item in value]


@dataclass(frozen=True, slots=True)
class Variables(Form):
    """Variables, one `NAME=value` header each, as a dictionary. Of a name that comes twice the last value holds, as in
    Asterisk itself. `escaped`: the server writes backslash sequences in the value (`ChanVariable`)."""

    escaped: bool = False
    none: tuple[str, ...] = ()
    """Values that mean that the variable is not set."""
    repeated = True

    def decode(self, text: Texts) -> object:
        pairs = (item.partition("=")[::2] for item in (text if isinstance(text, list) else [text]))
        return {name: self._value(value) for name, value in pairs}

    def _value(self, value: str) -> str | None:
        if value in self.none:
            return None
        return unescape(value) if self.escaped else value

    def encode(self, value: Any) -> Texts:
        variables = cast(dict[str, str | None], value)
        return [f"{name}={self._text(text)}" for name, text in variables.items()]

    def _text(self, value: str | None) -> str:
        if value is None:
            return self.none[0] if self.none else ""
        return escape(value) if self.escaped else value


class Json(Form):
    """A JSON document. Of a key that an object holds twice the values are gathered in a list (GetConfigJSON)."""

    def decode(self, text: Texts) -> object:
        return json.loads(_one(text), object_pairs_hook=_gather_twins)

    def encode(self, value: Any) -> Texts:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


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

    def decode(self, text: Texts) -> object:
        text = _one(text)
        if text.count("/") == 3:
            family, transport, host, port = text.split("/")
            return Address(host, int(port) if port else None, transport, family)
        host, colon, port = text.rpartition(":")
        if not colon or ("]" not in host and ":" in host):  # a bare IPv6 address has colons and no port
            return Address(text)
        return Address(host.strip("[]"), int(port) if port else None)

    def encode(self, value: Any) -> Texts:
        address: Address = value
        if address.family is not None:
            return f"{address.family}/{address.transport or ''}/{address.host}/{address.port if address.port is not None else ''}"
        host = f"[{address.host}]" if ":" in address.host else address.host
        return host if address.port is None else f"{host}:{address.port}"


class NoneIf:
    """Texts that mean that there is no value."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts


class Escaped:
    """A string with backslash sequences on the wire (`ast_escape_c` in main/utils.c)."""


@dataclass(frozen=True, slots=True)
class Neutral:
    """The value to put where a required header is absent or spoilt."""

    value: object


class Always:
    """A header that the server always sends, although the value can be None: it is written with an empty or none text."""


class Aliases:
    """Other spellings of the header's name, besides those that differ by case only."""

    def __init__(self, *names: str) -> None:
        self.names = names
