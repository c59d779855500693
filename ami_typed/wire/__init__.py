"""Bytes to messages and back: the lowest floor, pure and made of the standard library only.

::

    decoder = Decoder()
    for message in decoder.feed(data):
        if message.kind is Kind.EVENT and message.name == "Hangup":
            print(message.fields())
    transport.write(encode(Message.from_headers([("Action", "Ping"), ("ActionID", "1")])))
"""

from __future__ import annotations

from .banner import AMI_VERSIONS, BANNER, ami_version, branch_of
from .decoder import Decoder, Limits
from .encoder import HEADER_LIMIT, TCP_LINE_LIMIT, encode, frame
from .errors import AMIError, LocalProtocolError, ProtocolError, RemoteProtocolError
from .escape import escape, unescape
from .message import Kind, Message
from .redact import redacted

__all__ = [
    "AMI_VERSIONS",
    "BANNER",
    "HEADER_LIMIT",
    "TCP_LINE_LIMIT",
    "AMIError",
    "Decoder",
    "Kind",
    "Limits",
    "LocalProtocolError",
    "Message",
    "ProtocolError",
    "RemoteProtocolError",
    "ami_version",
    "branch_of",
    "encode",
    "escape",
    "frame",
    "redacted",
    "unescape",
]
