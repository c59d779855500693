"""A transport inside one process: for tests, and to show that the floors above know no sockets.

`MemoryTransport` frames bytes as TCP does, so that both sides use the same wire floor; only the network is missing.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol

from ami_typed.errors import ConnectError, RemoteProtocolError
from ami_typed.transports.base import Pushing
from ami_typed.wire import TCP_LINE_LIMIT, Decoder, Message, encode


class Peer(Protocol):
    """The server's end of a connection in memory."""

    def data_received(self, data: bytes) -> None:
        """Bytes from the client."""
        ...

    def connection_lost(self) -> None:
        """The client is gone."""
        ...


Accept = Callable[[Callable[[bytes], None], Callable[[], None]], Peer]
"""How a server takes a connection: given how to send bytes to the client and how to hang up, it returns its end."""


class MemoryTransport(Pushing):
    """The client's end of a connection in memory. Bytes arrive in a later turn of the event loop, as from a network."""

    line_limit: int | None = TCP_LINE_LIMIT
    secure = True
    address = "memory"

    def __init__(self, accept: Accept) -> None:
        super().__init__()
        self._accept = accept
        self._decoder = Decoder()
        self._peer: Peer | None = None
        self._greeted: asyncio.Future[None] | None = None

    @property
    def banner(self) -> str | None:
        """The server's first line."""
        return self._decoder.banner

    async def open(self) -> None:
        """Connect, and wait for the banner. Raises ConnectError."""
        loop = asyncio.get_running_loop()
        self._decoder = decoder = Decoder()
        self._greeted = loop.create_future()
        self._peer = self._accept(
            lambda data: _later(loop, self._data_received, decoder, data), lambda: _later(loop, self._hung_up, decoder)
        )
        try:
            await self._greeted
        except (OSError, RemoteProtocolError) as error:
            self._peer = None
            raise ConnectError(self.address, str(error)) from error
        except BaseException:
            await self.close()
            raise

    def write(self, message: Message) -> None:
        """Send one message."""
        data = encode(message, line_limit=self.line_limit)
        if self._peer is None:
            raise ConnectError(self.address, "there is no connection")
        _later(asyncio.get_running_loop(), self._peer.data_received, data)

    async def close(self) -> None:
        """Disconnect."""
        peer, self._peer = self._peer, None
        if peer is not None:
            peer.connection_lost()

    def _data_received(self, decoder: Decoder, data: bytes) -> None:
        if decoder is not self._decoder or self._peer is None:
            return
        try:
            messages = decoder.feed(data)
        except RemoteProtocolError as error:
            self._end(error)
            return
        if decoder.banner is not None and self._greeted is not None and not self._greeted.done():
            self._greeted.set_result(None)
        if messages:
            self.on_messages(messages)
        if decoder.error is not None:  # what came before the fault is handed over
            self._end(decoder.error)

    def _hung_up(self, decoder: Decoder) -> None:
        if decoder is not self._decoder or self._peer is None:
            return
        try:
            decoder.eof()
        except RemoteProtocolError as error:
            self._end(error)
        else:
            self._end(ConnectionResetError("the server closed the connection"))

    def _end(self, cause: Exception) -> None:
        peer, self._peer = self._peer, None
        if peer is not None:
            peer.connection_lost()
        if self._greeted is not None and not self._greeted.done():
            self._greeted.set_exception(cause)
        else:
            self.on_lost(cause)


def _later(loop: asyncio.AbstractEventLoop, call: Callable[..., None], *arguments: object) -> None:
    loop.call_soon(call, *arguments)
