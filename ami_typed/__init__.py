"""A typed asyncio client for Asterisk's manager interface (AMI).

    async with TCPClient("pbx.example.org", username="hello", password=secret) as client:
        pong = await client.send(actions.Ping())

What can be sent is in `actions`, what can come in `events`, `responses` and `enums`. Everything loads when it is first
used: `import ami_typed` alone costs nothing, and `HTTPClient`, which needs aiohttp, only those who want it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ami_typed import actions as actions
    from ami_typed import enums as enums
    from ami_typed import events as events
    from ami_typed import responses as responses
    from ami_typed.client import Client as Client
    from ami_typed.client import Timeout as Timeout
    from ami_typed.errors import ActionError as ActionError
    from ami_typed.errors import ActionTimeout as ActionTimeout
    from ami_typed.errors import AMIError as AMIError
    from ami_typed.errors import AuthenticationError as AuthenticationError
    from ami_typed.errors import ClientClosed as ClientClosed
    from ami_typed.errors import ConnectError as ConnectError
    from ami_typed.errors import ConnectionLost as ConnectionLost
    from ami_typed.errors import EventsLost as EventsLost
    from ami_typed.errors import ListTooLong as ListTooLong
    from ami_typed.errors import LocalProtocolError as LocalProtocolError
    from ami_typed.errors import NotSent as NotSent
    from ami_typed.errors import OutcomeUnknown as OutcomeUnknown
    from ami_typed.errors import PermissionDenied as PermissionDenied
    from ami_typed.errors import ProtocolError as ProtocolError
    from ami_typed.errors import RemoteProtocolError as RemoteProtocolError
    from ami_typed.errors import UnknownAction as UnknownAction
    from ami_typed.errors import UnsupportedByServer as UnsupportedByServer
    from ami_typed.http import HTTPClient as HTTPClient
    from ami_typed.models import Action as Action
    from ami_typed.models import Address as Address
    from ami_typed.models import Event as Event
    from ami_typed.models import ListAction as ListAction
    from ami_typed.models import ListResponse as ListResponse
    from ami_typed.models import Response as Response
    from ami_typed.streaming import ListStream as ListStream
    from ami_typed.subscriptions import EventStream as EventStream
    from ami_typed.tcp import TCPClient as TCPClient
    from ami_typed.transports import TLS as TLS
    from ami_typed.wire import Limits as Limits
    from ami_typed.wire import Message as Message
else:
    _PLACES = {
        "client": ("Client", "Timeout"),
        "errors": (
            "AMIError", "ActionError", "ActionTimeout", "AuthenticationError", "ClientClosed", "ConnectError",
            "ConnectionLost", "EventsLost", "ListTooLong", "LocalProtocolError", "NotSent", "OutcomeUnknown",
            "PermissionDenied", "ProtocolError", "RemoteProtocolError", "UnknownAction", "UnsupportedByServer",
        ),
        "http": ("HTTPClient",),
        "models": ("Action", "Address", "Event", "ListAction", "ListResponse", "Response"),
        "streaming": ("ListStream",),
        "subscriptions": ("EventStream",),
        "tcp": ("TCPClient",),
        "transports": ("TLS",),
        "wire": ("Limits", "Message"),
    }  # fmt: skip
    _PLACE = {name: module for module, names in _PLACES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Load what is used when it is used first."""
        from importlib import import_module

        if name in ("actions", "enums", "events", "responses"):
            return import_module(f"ami_typed.{name}")
        if name not in _PLACE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import_module("ami_typed.catalog")  # the registries know the classes of the schema, whatever is used first
        value = globals()[name] = getattr(import_module(f"ami_typed.{_PLACE[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__version__ = "0.1.0"

__all__ = [
    # clients
    "TCPClient", "HTTPClient", "Client", "TLS", "Limits", "Timeout",
    # what is sent and received
    "actions", "events", "responses", "enums",
    "Action", "ListAction", "Response", "ListResponse", "Event", "Message", "Address",
    # lists and events as they come
    "ListStream", "EventStream",
    # errors
    "AMIError", "ActionError", "ActionTimeout", "AuthenticationError", "ClientClosed", "ConnectError", "ConnectionLost",
    "EventsLost", "ListTooLong", "LocalProtocolError", "NotSent", "OutcomeUnknown", "PermissionDenied", "ProtocolError",
    "RemoteProtocolError", "UnknownAction", "UnsupportedByServer",
]  # fmt: skip
