"""TCP and TLS.

The reading side is an `asyncio.Protocol`: what the network brings is framed and handed over at once, and never waits
for anybody. Asterisk cuts a client that does not read for as little as 100 ms (`writetimeout` in manager.conf).
"""

import asyncio
import os
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ami_typed.errors import ConnectError, RemoteProtocolError
from ami_typed.wire import TCP_LINE_LIMIT, Decoder, Limits, Message, encode

_CLOSE_TIMEOUT = 2.0
"""How long the other side may take to answer our closing, in seconds; then the connection is dropped."""


@dataclass(frozen=True, slots=True)
class TLS:
    """How to secure the connection.

    As it stands: the system's certificate authorities are trusted, and the server's name is checked.
    """

    ca_file: str | Path | None = None
    """Certificate authorities to trust instead of the system's: a PEM file."""
    cert_file: str | Path | None = None
    """Our own certificate, for a server that asks for one: a PEM file, with the key or beside `key_file`."""
    key_file: str | Path | None = None
    server_hostname: str | None = None
    """The name to look for in the server's certificate, where it is not the host that we connect to."""
    verify: bool = True
    """False: any certificate will do. Anybody on the way can then read and change everything."""

    def context(self) -> ssl.SSLContext:
        """The `ssl.SSLContext` that says the same. Raises OSError or ssl.SSLError where a file cannot be used."""
        context = ssl.create_default_context(cafile=None if self.ca_file is None else str(self.ca_file))
        if self.cert_file is not None:
            context.load_cert_chain(self.cert_file, self.key_file)
        if not self.verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


class TCPTransport:
    """One TCP or TLS connection to the manager port of an Asterisk."""

    pushes_events = True
    line_limit: int | None = TCP_LINE_LIMIT

    def __init__(
        self, host: str, port: int, *, tls: bool | TLS | ssl.SSLContext | None = None, limits: Limits | None = None
    ) -> None:
        self.on_messages: Callable[[list[Message]], None] = _nobody
        self.on_lost: Callable[[Exception], None] = _nobody
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
            raise ConnectError(self.address, _reason(error)) from error
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


class _Connection(asyncio.Protocol):
    """One connection, from its making to its end."""

    def __init__(self, owner: TCPTransport, decoder: Decoder) -> None:
        self.decoder = decoder
        self.greeted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._owner = owner
        self._transport: asyncio.Transport | None = None
        self._error: Exception | None = None
        self._closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        try:
            messages = self.decoder.feed(data)
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
        try:
            self.decoder.eof()
        except RemoteProtocolError as error:
            self._error = error

    def connection_lost(self, exc: Exception | None) -> None:
        cause = self._error or exc or ConnectionResetError("the server closed the connection")
        if not self._closed.done():
            self._closed.set_result(None)
        if not self.greeted.done():
            self.greeted.set_exception(cause)
        self._owner.lost(self, cause)

    def write(self, data: bytes) -> None:
        assert self._transport is not None
        self._transport.write(data)

    def abort(self) -> None:
        """End it at once; nobody waits for it any more."""
        self.greeted.cancel()
        if self._transport is not None:
            self._transport.abort()

    async def close(self) -> None:
        """End it in order, or at once if the other side does not answer."""
        assert self._transport is not None
        self._transport.close()
        try:
            async with asyncio.timeout(_CLOSE_TIMEOUT):
                await asyncio.shield(self._closed)
        except TimeoutError:
            self._transport.abort()
        except asyncio.CancelledError:
            self._transport.abort()
            raise


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the server's certificate is not trusted: {error.verify_message} (TLS(ca_file=...) names its authority)"
    if isinstance(error, ssl.SSLError):
        return f"no TLS: {error.reason or error} (is this the TLS port, usually 5039?)"
    if isinstance(error, OSError) and error.errno is not None and error.errno > 0:
        return os.strerror(error.errno)  # asyncio's own text tells the address only
    return str(error) or type(error).__name__


def _nobody(_: object) -> None:
    """Nobody listens yet."""
