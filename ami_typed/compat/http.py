"""The older client over HTTP and HTTPS."""

import ssl
from pathlib import Path
from typing import Unpack

from ami_typed import http
from ami_typed.compat.shortcuts import Shortcuts
from ami_typed.compat.tcp import tls_of
from ami_typed.endpoint import HTTP_PORT, HTTPS_PORT
from ami_typed.options import ClientOptions
from ami_typed.transports.http import HTTPAuth
from ami_typed.transports.tls import TLS


class HTTPClient(Shortcuts, http.HTTPClient):  # pyright: ignore[reportIncompatibleMethodOverride] - see Shortcuts
    """`ami_typed.HTTPClient` with the older client's methods and options.

    Args:
        host: Name or address of the web server.
        port: Its port; with `ssl_enabled` 8088 means 8089.
        ssl_enabled: Whether to use HTTPS. The server's certificate and its name are checked.
        cert_ca: The file of the authorities to trust instead of the system's. AttributeError without `ssl_enabled`.
        tls: The same in this library's words: see `ami_typed.HTTPClient`.
        prefix: What stands before `/rawman`.
        auth: `"cookie"` or `"digest"`.
        options: `timeout` and the like: see `Client`.
    """

    def __init__(
        self,
        host: str,
        port: int = HTTP_PORT,
        ssl_enabled: bool = False,
        cert_ca: str | bytes | Path | None = None,
        *,
        tls: bool | TLS | ssl.SSLContext | None = None,
        prefix: str = "",
        auth: HTTPAuth = "cookie",
        **options: Unpack[ClientOptions],
    ) -> None:
        if ssl_enabled and port == HTTP_PORT:
            port = HTTPS_PORT
        super().__init__(host, port, tls=tls_of(ssl_enabled, cert_ca) or tls, prefix=prefix, auth=auth, **options)
