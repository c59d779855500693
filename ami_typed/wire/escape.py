r"""The C escapes that Asterisk puts on some values.

Values are sent as they are, with four exceptions: the names in a channel snapshot (CallerIDName, ConnectedLineName),
the Value of VarSet and the values of ChanVariable go through ast_escape_c (main/utils.c), which writes eleven
characters as a backslash and another character::

    BEL \a   BS \b   FF \f   LF \n   CR \r   HT \t   VT \v   and  \\  \'  \"  \?

Rules:

1. `unescape(escape(text)) == text` for every text.
2. `unescape` is lenient: a backslash before any other character, or at the end, stands for itself. A value may come
   from a version or a module that does not escape.
"""

from __future__ import annotations

import re

__all__ = ["escape", "unescape"]

_LETTERS = {
    "\a": "a",
    "\b": "b",
    "\f": "f",
    "\n": "n",
    "\r": "r",
    "\t": "t",
    "\v": "v",
    "\\": "\\",
    "'": "'",
    '"': '"',
    "?": "?",
}
_TO_ESCAPE = str.maketrans({character: "\\" + letter for character, letter in _LETTERS.items()})
_CHARACTERS = {letter: character for character, letter in _LETTERS.items()}
_ESCAPED = re.compile(r"\\([abfnrtv\\'\"?])")


def escape(text: str) -> str:
    """Write a text as ast_escape_c does."""
    return text.translate(_TO_ESCAPE)


def unescape(text: str) -> str:
    """Read a text that ast_escape_c has written."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    return _CHARACTERS[match[1]]
