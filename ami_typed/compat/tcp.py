"""The older client over TCP and TLS."""

import os
import ssl
from pathlib import Path
from typing import Unpack

from ami_typed import tcp
from ami_typed.compat.shortcuts import Shortcuts
from ami_typed.options import ClientOptions
from ami_typed.transports.tcp import PLAIN_PORT, TLS_PORT
from ami_typed.transports.tls import TLS


class TCPClient(Shortcuts, tcp.TCPClient):  # pyright: ignore[reportIncompatibleMethodOverride] - see Shortcuts
    """`ami_typed.TCPClient` with the older client's methods and options.

    Args:
        host: Name or address of the server.
        port: Its manager port; with `ssl_enabled` 5038 means 5039.
        ssl_enabled: Whether to use TLS. The server's certificate and its name are checked.
        cert_ca: The file of the authorities to trust instead of the system's. AttributeError without `ssl_enabled`.
        tls: The same in this library's words: see `ami_typed.TCPClient`.
        options: `timeout` and the like: see `Client`.
    """

    def __init__(
        self,
        host: str,
        port: int = PLAIN_PORT,
        ssl_enabled: bool = False,
        cert_ca: str | bytes | Path | None = None,
        *,
        tls: bool | TLS | ssl.SSLContext | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        if ssl_enabled and port == PLAIN_PORT:
            port = TLS_PORT
        super().__init__(host, port, tls=tls_of(ssl_enabled, cert_ca) or tls, **options)


def tls_of(ssl_enabled: bool, cert_ca: str | bytes | Path | None) -> bool | TLS:
    """The older client's options in this library's words."""
    if cert_ca is None:
        return ssl_enabled
    if not ssl_enabled:
        raise AttributeError("cert_ca is for TLS: set ssl_enabled=True")
    return TLS(ca_file=os.fsdecode(cert_ca))
