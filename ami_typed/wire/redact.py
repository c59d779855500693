"""A message as text for a log: as it is on the wire, but without what speaks of a secret."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .message import Message

__all__ = ["redacted"]

_HIDDEN = "**********"
_SECRET = re.compile(
    r"""(^|[\s;,&?{])              # where a name begins
        ("?[\w.-]*(?:secret|passw|pwd|token|md5.?cred|md5.?secret)[\w.-]*"?\s*(?::|=>?)\s*"?)
        ([^\s",;&](?:[^\r\n",;&]*))""",
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)
"""`Secret: x`, `Line-000001-000002: secret=x`, `Variable: SIP_PASSWORD=x`, `"password": "x"`."""
_LOGIN_KEY = re.compile(r"^(Key:\s*)(\S.*)$", re.IGNORECASE | re.MULTILINE)
"""The digest in a Login; a `Key` of any other action is a name."""
_IN_ADDRESS = re.compile(r"([:/][^:@/\s]+:)[^@/\s]+(?=@)")
"""The password in `sip:user:password@host`."""


def redacted(message: Message) -> str:
    """The text of a message, its lines joined by ` | `, with `**********` for what is a secret by its name."""
    text = message.raw.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    if message.name.casefold() == "login":
        text = _LOGIN_KEY.sub(rf"\g<1>{_HIDDEN}", text)
    text = _SECRET.sub(rf"\g<1>\g<2>{_HIDDEN}", text)
    return _IN_ADDRESS.sub(rf"\g<1>{_HIDDEN}", text).strip().replace("\n", " | ")
