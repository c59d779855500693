"""A typed asyncio client for Asterisk's manager interface (AMI).

    async with TCPClient("pbx.example.org", username="hello", password=secret) as client:
        pong = await client.send(actions.Ping())

What can be sent is in `actions`, what can come in `events`, `responses` and `enums`, what can become of a call in
`calls`. Everything loads when it is first used: `import ami_typed` alone costs nothing, and `HTTPClient`, which needs
aiohttp, only those who want it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ami_typed import actions, enums, events, responses
    from ami_typed.client import Client
    from ami_typed.deadlines import Timeout
    from ami_typed.errors import (
        ActionError,
        ActionRefused,
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
    from ami_typed.http import HTTPClient
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
    from ami_typed.policy import ActionPolicy
    from ami_typed.pool import ClientPool, Tagged
    from ami_typed.reconnect import ReconnectPolicy
    from ami_typed.rights import Rights
    from ami_typed.stats import Stats
    from ami_typed.streaming import ListStream
    from ami_typed.subscriptions import EventStream
    from ami_typed.tcp import TCPClient
    from ami_typed.transports import TLS
    from ami_typed.wire import Limits, Message
else:
    _PLACES = {
        "client": ("Client",),
        "deadlines": ("Timeout",),
        "errors": (
            "AMIError", "ActionError", "ActionRefused", "ActionTimeout", "AuthenticationError", "ClientClosed",
            "ConnectError", "ConnectionLost", "EventsLost", "ListTooLong", "LocalProtocolError", "LoginInUse",
            "NotSent", "OutcomeUnknown", "PermissionDenied", "ProtocolError", "RemoteProtocolError", "UnknownAction",
            "UnsupportedByServer",
        ),
        "http": ("HTTPClient",),
        "lifecycle": (
            "Connected", "ConnectionEvent", "ConnectionEvents", "ConnectionState", "GaveUp", "Lost", "Ready",
            "Reconnecting",
        ),
        "models": ("Action", "Address", "Event", "ListAction", "ListResponse", "Response"),
        "policy": ("ActionPolicy",),
        "pool": ("ClientPool", "Tagged"),
        "reconnect": ("ReconnectPolicy",),
        "rights": ("Rights",),
        "stats": ("Stats",),
        "streaming": ("ListStream",),
        "subscriptions": ("EventStream",),
        "tcp": ("TCPClient",),
        "transports": ("TLS",),
        "wire": ("Limits", "Message"),
    }  # fmt: skip
    _PLACE = {name: module for module, names in _PLACES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Load what is used, when it is used first."""
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import_module("ami_typed.catalog")  # whatever is used first, the registries know the classes of the schema
        if name not in _PLACE:
            return import_module(f"ami_typed.{name}")  # a package
        value = globals()[name] = getattr(import_module(f"ami_typed.{_PLACE[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__version__ = "0.1.0"

__all__ = [
    # clients
    "TCPClient", "HTTPClient", "Client", "ClientPool", "TLS", "Limits", "Timeout", "ReconnectPolicy",
    # the connection's life
    "ConnectionState", "ConnectionEvents", "ConnectionEvent", "Connected", "Ready", "Lost", "Reconnecting", "GaveUp",
    # what is sent and received
    "actions", "events", "responses", "enums",
    "Action", "ListAction", "Response", "ListResponse", "Event", "Message", "Address",
    # lists and events as they come
    "ListStream", "EventStream", "Tagged", "Stats",
    # what may be done
    "ActionPolicy", "Rights",
    # errors
    "AMIError", "ActionError", "ActionRefused", "ActionTimeout", "AuthenticationError", "ClientClosed", "ConnectError",
    "ConnectionLost", "EventsLost", "ListTooLong", "LocalProtocolError", "LoginInUse", "NotSent", "OutcomeUnknown",
    "PermissionDenied", "ProtocolError", "RemoteProtocolError", "UnknownAction", "UnsupportedByServer",
]  # fmt: skip
