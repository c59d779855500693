"""A typed asyncio client for Asterisk's manager interface (AMI).

    async with TCPClient("pbx.example.org", username="hello", password=secret) as client:
        pong = await client.send(actions.Ping())

What can be sent is in `actions`, what can come in `events`, `responses` and `enums`; their classes load when they are
first used. So does `HTTPClient`, which needs aiohttp. What can become of a call is in `ami_typed.calls`.
"""

from typing import TYPE_CHECKING

from ami_typed import actions, enums, events, responses
from ami_typed.client import Client, Timeout
from ami_typed.errors import (
    ActionError,
    ActionTimeout,
    AMIError,
    AuthenticationError,
    ClientClosed,
    ConnectError,
    ConnectionLost,
    EventsLost,
    ListTooLong,
    LocalProtocolError,
    LoginInUse,
    NotSent,
    OutcomeUnknown,
    PermissionDenied,
    ProtocolError,
    RemoteProtocolError,
    UnknownAction,
    UnsupportedByServer,
)
from ami_typed.lifecycle import (
    Connected,
    ConnectionEvent,
    ConnectionEvents,
    ConnectionState,
    GaveUp,
    Lost,
    Ready,
    Reconnecting,
)
from ami_typed.models import Action, Address, Event, ListAction, ListResponse, Response
from ami_typed.reconnect import ReconnectPolicy
from ami_typed.streaming import ListStream
from ami_typed.subscriptions import EventStream
from ami_typed.tcp import TCPClient
from ami_typed.transports import TLS
from ami_typed.wire import Limits, Message

if TYPE_CHECKING:
    from ami_typed.http import HTTPClient as HTTPClient
else:

    def __getattr__(name: str) -> object:
        """Load what is not always needed when it is first used."""
        if name == "HTTPClient":
            from ami_typed.http import HTTPClient  # aiohttp takes longer than everything else together

            globals()[name] = HTTPClient
            return HTTPClient
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__version__ = "0.1.0"

__all__ = [
    # clients
    "TCPClient", "HTTPClient", "Client", "TLS", "Limits", "Timeout", "ReconnectPolicy",
    # the connection's life
    "ConnectionState", "ConnectionEvents", "ConnectionEvent", "Connected", "Ready", "Lost", "Reconnecting", "GaveUp",
    # what is sent and received
    "actions", "events", "responses", "enums",
    "Action", "ListAction", "Response", "ListResponse", "Event", "Message", "Address",
    # lists and events as they come
    "ListStream", "EventStream",
    # errors
    "AMIError", "ActionError", "ActionTimeout", "AuthenticationError", "ClientClosed", "ConnectError", "ConnectionLost",
    "EventsLost", "ListTooLong", "LocalProtocolError", "LoginInUse", "NotSent", "OutcomeUnknown", "PermissionDenied",
    "ProtocolError", "RemoteProtocolError", "UnknownAction", "UnsupportedByServer",
]  # fmt: skip
