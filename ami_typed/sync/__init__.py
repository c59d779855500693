"""Floor 6: the client for programs that block, such as scripts, Django, Odoo and Celery.

    with sync.TCPClient("pbx.example.org", username="hello", password=secret) as client:
        for channel in client.send(actions.CoreShowChannels()):
            print(channel.channel)

The classes have the methods and the types of the asynchronous ones of the same names, which work in a thread of their
own. `HTTPClient` needs aiohttp, and loads when it is first used.
"""

from typing import TYPE_CHECKING

from ami_typed.sync.call import Call
from ami_typed.sync.client import Client
from ami_typed.sync.journal import CallEvents
from ami_typed.sync.lifecycle import ConnectionEvents
from ami_typed.sync.streaming import ListStream
from ami_typed.sync.subscriptions import EventStream
from ami_typed.sync.tcp import TCPClient

if TYPE_CHECKING:
    from ami_typed.sync.http import HTTPClient as HTTPClient
else:

    def __getattr__(name: str) -> object:
        """Load what is not always needed when it is first used."""
        if name == "HTTPClient":
            from ami_typed.sync.http import HTTPClient

            globals()[name] = HTTPClient
            return HTTPClient
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["Call", "CallEvents", "Client", "ConnectionEvents", "EventStream", "HTTPClient", "ListStream", "TCPClient"]
