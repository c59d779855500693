"""The marker of variables: `NAME=value` headers, as a dictionary."""

import re
from collections.abc import Mapping
from typing import Any, cast

from typing_extensions import override

from ami_typed.wire.escape import escape, unescape

from .fields import Form, Texts

_SPECIAL = re.compile(r'[\\",]')


class Variables(Form):
    """Variables, one `NAME=value` header each, as a dictionary.

    Of a name that comes twice the last value holds, as in Asterisk itself.
    """

    repeated = True

    def __init__(self, escaped: bool = False, none: tuple[str, ...] = (), arguments: bool = False) -> None:
        self.escaped = escaped
        """The server writes C escapes in the value (`ChanVariable`)."""
        self.none = none
        """Values that mean that the variable is not set."""
        self.arguments = arguments
        """The server reads the header as it reads the arguments of an application (Originate): a comma separates two
        variables, quotes and backslashes are taken out. All three are written behind a backslash."""

    @override
    def decode(self, text: Texts) -> object:
        texts = text if isinstance(text, list) else [text]
        if self.arguments:
            texts = [argument for text in texts for argument in split_arguments(text)]
        pairs = (item.partition("=")[::2] for item in texts)
        return {name: self._value(value) for name, value in pairs}

    def _value(self, value: str) -> str | None:
        if value in self.none:
            return None
        return unescape(value) if self.escaped else value

    @override
    def encode(self, value: Any) -> Texts:
        variables = cast(dict[str, str | None], value)
        texts = [f"{name}={self._text(text)}" for name, text in variables.items()]
        return [_SPECIAL.sub(r"\\\g<0>", text) for text in texts] if self.arguments else texts

    def _text(self, value: str | None) -> str:
        if value is None:
            return self.none[0] if self.none else ""
        return escape(value) if self.escaped else value

    @override
    def check(self, value: object) -> None:
        names = cast(Mapping[object, object], value) if isinstance(value, Mapping) else ()
        if any(not name or "=" in str(name) for name in names):
            raise ValueError("the name of a variable is not empty and holds no =")


def split_arguments(text: str) -> list[str]:
    """Split a text at its commas as Asterisk does (`ast_app_separate_args` in main/app.c).

    A comma inside quotes, round or square brackets separates nothing. Quotes are taken out, and so are backslashes, of
    which each protects the character behind it.
    """
    arguments = [""]
    quoted, round_, square = False, 0, 0
    characters = iter(text)
    for character in characters:
        match character:
            case "\\":
                arguments[-1] += next(characters, "")
                continue
            case '"':
                quoted = not quoted
                continue
            case "," if not (quoted or round_ or square):
                arguments.append("")
                continue
            case "(":
                round_ += 1
            case ")":
                round_ = max(0, round_ - 1)
            case "[":
                square += 1
            case "]":
                square = max(0, square - 1)
            case _:
                pass
        arguments[-1] += character
    return arguments
