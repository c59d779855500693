"""What every client can be told, whatever the transport: said once, for all ways to make a client."""

from typing import TYPE_CHECKING, TypedDict

from ami_typed.login import LoginMethod
from ami_typed.reconnect import ReconnectPolicy

if TYPE_CHECKING:  # who has no policy does not load it
    from ami_typed.policy import ActionPolicy


class ClientOptions(TypedDict, total=False):
    """The options that all clients take; `Client` says what they mean and what they are by default."""

    username: str | None
    """The manager user of manager.conf."""
    password: str | None
    """Its secret."""
    timeout: float | None
    """Seconds that an action, or connecting with the login, may take. None: for ever."""
    list_timeout: float | None
    """Seconds that a whole list may take. None: for ever."""
    event_mask: str | None
    """Which event classes the server is to send: `"call,agent"`, `"on"`, `"off"`. None: all that the user may read.
    `"auto"`: what the subscriptions need."""
    login: LoginMethod
    """`"md5"` keeps the password from the wire, `"plain"` sends it."""
    reconnect: ReconnectPolicy | None
    """How to come back when the connection is lost. None: not at all."""
    keepalive: float | None
    """Seconds of silence after which the server is asked for a sign of life. None: never."""
    policy: "ActionPolicy | None"
    """What must not be sent, whoever asks for it. None: everything may."""
