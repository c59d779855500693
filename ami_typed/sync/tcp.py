# Generated from ami_typed/tcp.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.tcp`."""

import os
import ssl
from collections.abc import Mapping
from typing import Self, Unpack

import ami_typed.tcp as asynchronous
from ami_typed.endpoint import Endpoint
from ami_typed.options import ClientOptions
from ami_typed.sync.client import Client
from ami_typed.transports.tcp import PLAIN_PORT
from ami_typed.transports.tls import TLS
from ami_typed.wire import Limits


class TCPClient(Client):
    """A client of the manager port of an Asterisk, over TCP or TLS.

    Args:
        host: Name or address of the server.
        port: Its manager port: 5038 for TCP and 5039 for TLS, unless manager.conf says otherwise.
        tls: None for plain TCP. True for TLS that trusts the system's authorities; `TLS(ca_file=...)` and the like,
            or an `ssl.SSLContext`, for anything else.
        limits: How long a line and a message of the server may be.
        options: `username`, `password`, `timeout` and the like: see `Client`.
    """

    def __init__(
        self,
        host: str,
        port: int = PLAIN_PORT,
        *,
        tls: bool | TLS | ssl.SSLContext | None = None,
        limits: Limits | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._face(asynchronous.TCPClient(host, port, tls=tls, limits=limits, **options))

    @classmethod
    def from_url(cls, url: str, *, tls: TLS | ssl.SSLContext | None = None, **options: Unpack[ClientOptions]) -> Self:
        """A client of `ami://user@host:5038`, or of `amis://user@host:5039` for TLS (with `tls` to say more of it).

        Raises ValueError for any other URL, and for one with a password in it.
        """
        from ami_typed.endpoint import Endpoint

        return cls._of(Endpoint.from_url(url), tls, options)

    @classmethod
    def from_env(
        cls,
        *,
        environ: Mapping[str, str] = os.environ,
        tls: TLS | ssl.SSLContext | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client as the environment says: `AMI_URL`, or `AMI_HOST` and `AMI_PORT`; `AMI_USERNAME`; `AMI_SECRET`.

        Raises ValueError where neither AMI_URL nor AMI_HOST is set.
        """
        from ami_typed.endpoint import Endpoint

        return cls._of(Endpoint.from_env(environ), tls, {"password": environ.get("AMI_SECRET"), **options})

    @classmethod
    def _of(cls, endpoint: "Endpoint", tls: TLS | ssl.SSLContext | None, options: ClientOptions) -> Self:
        named: ClientOptions = {**options, "username": options.get("username") or endpoint.username}
        return cls(endpoint.host, endpoint.port, tls=(tls or True) if endpoint.tls else tls, **named)
