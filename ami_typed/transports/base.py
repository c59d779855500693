"""What a transport is."""

from collections.abc import Callable
from typing import Protocol

from ami_typed.wire import Message


class Transport(Protocol):
    """Moves messages to and from one server, over one connection at a time.

    It calls `on_messages` for what came, all messages of one read at once, and `on_lost` once when a connection that
    was open has ended and `close` was not called; the cause is what the network or the wire said. Both are called from
    the event loop and must not block.
    """

    on_messages: Callable[[list[Message]], None]
    on_lost: Callable[[Exception], None]

    @property
    def address(self) -> str:
        """Where the server is, for people: `pbx.example.org:5038`."""
        ...

    @property
    def banner(self) -> str | None:
        """The server's first line (`Asterisk Call Manager/11.0.0`), where there is one."""
        ...

    @property
    def pushes_events(self) -> bool:
        """Whether events come by themselves; HTTP has to ask for them."""
        ...

    @property
    def line_limit(self) -> int | None:
        """How many bytes a line may have; None for no limit."""
        ...

    @property
    def secure(self) -> bool:
        """Whether nobody on the way can read what is sent."""
        ...

    async def open(self) -> None:
        """Connect. Raises ConnectError."""
        ...

    def write(self, message: Message) -> None:
        """Send one message. Raises LocalProtocolError where it breaks a limit, and then nothing of it is sent."""
        ...

    async def close(self) -> None:
        """Disconnect, and wait until that is done. Never raises; does nothing where there is no connection."""
        ...
