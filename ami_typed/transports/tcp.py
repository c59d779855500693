"""TCP and TLS.

The reading side is an `asyncio.BufferedProtocol`: what the network brings is framed and handed over at once, and never
waits for anybody. Asterisk cuts a client that does not read for as little as 100 ms (`writetimeout` in manager.conf).
"""

import asyncio
import ssl

from ami_typed.errors import ConnectError, RemoteProtocolError
from ami_typed.transports.base import Pushing
from ami_typed.transports.tls import TLS, reason_of
from ami_typed.wire import TCP_LINE_LIMIT, Decoder, Limits, Message, encode

PLAIN_PORT = 5038
TLS_PORT = 5039
"""The ports of Asterisk's manager, as manager.conf has them by default."""

_READ = 32 * 1024
"""How much is read at once: some eighty events, which still fit into the processor's cache when they are handled."""
_CLOSE_TIMEOUT = 2.0
"""How long the other side may take to answer our closing, in seconds; then the connection is dropped."""

_HUNG_UP = "the server closed the connection"
_NOT_GREETED = (
    "the server hung up without a greeting: it has too many logins under way (authlimit in manager.conf), "
    "or does not speak AMI on this port"
)


class TCPTransport(Pushing):
    """One TCP or TLS connection to the manager port of an Asterisk."""

    line_limit: int | None = TCP_LINE_LIMIT

    def __init__(
        self, host: str, port: int, *, tls: bool | TLS | ssl.SSLContext | None = None, limits: Limits | None = None
    ) -> None:
        super().__init__()
        self._host = host
        self._port = port
        self._tls = TLS() if tls is True else tls or None
        self._limits = limits
        self._connection: _Connection | None = None

    @property
    def address(self) -> str:
        """`host:port`."""
        return f"[{self._host}]:{self._port}" if ":" in self._host else f"{self._host}:{self._port}"

    @property
    def banner(self) -> str | None:
        """The server's first line."""
        return None if self._connection is None else self._connection.decoder.banner

    @property
    def secure(self) -> bool:
        """Whether TLS is on."""
        return self._tls is not None

    async def open(self) -> None:
        """Connect, and wait for the banner. Raises ConnectError."""
        connection = _Connection(self, Decoder(limits=self._limits))
        try:
            await self._connect(connection)
            await connection.greeted
        except (OSError, RemoteProtocolError) as error:  # ssl.SSLError is an OSError
            connection.abort()
            raise ConnectError(self.address, reason_of(error, "the TLS port, usually 5039")) from error
        except BaseException:
            connection.abort()
            raise
        self._connection = connection

    async def _connect(self, connection: "_Connection") -> None:
        tls = self._tls
        context = tls.context() if isinstance(tls, TLS) else tls
        name = tls.server_hostname if isinstance(tls, TLS) else None
        await asyncio.get_running_loop().create_connection(
            lambda: connection, self._host, self._port, ssl=context, server_hostname=name if context else None
        )

    def write(self, message: Message) -> None:
        """Send one message."""
        data = encode(message, line_limit=self.line_limit)
        if self._connection is None:
            raise ConnectError(self.address, "there is no connection")
        self._connection.write(data)

    async def close(self) -> None:
        """Disconnect."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    def lost(self, connection: "_Connection", cause: Exception) -> None:
        """A connection tells that it has ended."""
        if connection is self._connection:
            self._connection = None
            self.on_lost(cause)


class _Connection(asyncio.BufferedProtocol):
    """One connection, from its making to its end."""

    def __init__(self, owner: TCPTransport, decoder: Decoder) -> None:
        self.decoder = decoder
        self._buffer = memoryview(bytearray(_READ))
        self._loop = asyncio.get_running_loop()
        self.greeted: asyncio.Future[None] = self._loop.create_future()
        self._owner = owner
        self._secure = owner.secure
        self._transport: asyncio.Transport | None = None
        self._error: Exception | None = None
        self._closed: asyncio.Future[None] = self._loop.create_future()
        self._outgoing: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        try:
            messages = self.decoder.feed(self._buffer[:nbytes])
        except RemoteProtocolError as error:
            self._fail(error)
            return
        if not self.greeted.done() and self.decoder.banner is not None:
            self.greeted.set_result(None)
        if messages:
            self._owner.on_messages(messages)
        if self.decoder.error is not None:  # what came before the fault is handed over
            self._fail(self.decoder.error)

    def _fail(self, error: Exception) -> None:
        """What came cannot be understood: drop the connection, and tell so in `connection_lost`."""
        self._error = error
        if self._transport is not None:
            self._transport.abort()

    def eof_received(self) -> None:
        if not self.greeted.done():
            return  # `connection_lost` says what that may mean
        try:
            self.decoder.eof()
        except RemoteProtocolError as error:
            self._error = error

    def connection_lost(self, exc: Exception | None) -> None:
        cause = self._error or exc or ConnectionResetError(_HUNG_UP if self.greeted.done() else _NOT_GREETED)
        if not self._closed.done():
            self._closed.set_result(None)
        if not self.greeted.done():
            self.greeted.set_exception(cause)
        self._owner.lost(self, cause)

    def write(self, data: bytes) -> None:
        """Send at the end of this turn of the event loop: what is written in one turn costs one call of the system.

        Not over TLS: Asterisk waits at the socket for more while actions of the same record wait in its buffer (seen
        with 22), so there each is a record of its own.
        """
        assert self._transport is not None
        if self._secure:
            self._transport.write(data)
            return
        if not self._outgoing:
            self._loop.call_soon(self._flush)
        self._outgoing.append(data)

    def _flush(self) -> None:
        if self._outgoing and self._transport is not None:
            self._transport.write(b"".join(self._outgoing))
        self._outgoing.clear()

    def abort(self) -> None:
        """End it at once; nobody waits for it any more."""
        self.greeted.cancel()
        if self._transport is not None:
            self._transport.abort()

    async def close(self) -> None:
        """End it in order, or at once if the other side does not answer."""
        assert self._transport is not None
        self._flush()
        self._transport.close()
        try:
            async with asyncio.timeout(_CLOSE_TIMEOUT):
                await asyncio.shield(self._closed)
        except TimeoutError:
            self._transport.abort()
        except asyncio.CancelledError:
            self._transport.abort()
            raise
