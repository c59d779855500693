"""The client over TCP and TLS."""

import os
import ssl
from collections.abc import Mapping
from typing import Self

from ami_typed.client import Client
from ami_typed.endpoint import PLAIN_PORT, Endpoint
from ami_typed.login import LoginMethod
from ami_typed.transports.tcp import TCPTransport
from ami_typed.transports.tls import TLS
from ami_typed.wire import Limits


class TCPClient(Client):
    """A client of the manager port of an Asterisk, over TCP or TLS.

    Args:
        host: Name or address of the server.
        port: Its manager port: 5038 for TCP and 5039 for TLS, unless manager.conf says otherwise.
        username: The manager user.
        password: Its secret.
        tls: None for plain TCP. True for TLS that trusts the system's authorities; `TLS(ca_file=...)` and the like,
            or an `ssl.SSLContext`, for anything else.
        timeout: See `Client`, as for the rest.
        limits: How long a line and a message of the server may be.
    """

    def __init__(
        self,
        host: str,
        port: int = PLAIN_PORT,
        *,
        username: str | None = None,
        password: str | None = None,
        tls: bool | TLS | ssl.SSLContext | None = None,
        timeout: float | None = 10.0,
        event_mask: str | None = None,
        login: LoginMethod = "md5",
        limits: Limits | None = None,
    ) -> None:
        super().__init__(
            TCPTransport(host, port, tls=tls, limits=limits),
            username=username,
            password=password,
            timeout=timeout,
            event_mask=event_mask,
            login=login,
        )

    @classmethod
    def from_url(
        cls,
        url: str,
        *,
        username: str | None = None,
        password: str | None = None,
        tls: TLS | ssl.SSLContext | None = None,
        timeout: float | None = 10.0,
        event_mask: str | None = None,
    ) -> Self:
        """A client of `ami://user@host:5038`, or of `amis://user@host:5039` for TLS (with `tls` to say more of it).

        Raises ValueError for any other URL, and for one with a password in it.
        """
        return cls._of(Endpoint.from_url(url), username, password, tls, timeout, event_mask)

    @classmethod
    def from_env(
        cls,
        *,
        environ: Mapping[str, str] = os.environ,
        tls: TLS | ssl.SSLContext | None = None,
        timeout: float | None = 10.0,
        event_mask: str | None = None,
    ) -> Self:
        """A client as the environment says: `AMI_URL`, or `AMI_HOST` and `AMI_PORT`; `AMI_USERNAME`; `AMI_SECRET`.

        Raises ValueError where neither AMI_URL nor AMI_HOST is set.
        """
        return cls._of(Endpoint.from_env(environ), None, environ.get("AMI_SECRET"), tls, timeout, event_mask)

    @classmethod
    def _of(
        cls,
        endpoint: Endpoint,
        username: str | None,
        password: str | None,
        tls: TLS | ssl.SSLContext | None,
        timeout: float | None,
        event_mask: str | None,
    ) -> Self:
        return cls(
            endpoint.host,
            endpoint.port,
            username=username or endpoint.username,
            password=password,
            tls=(tls or True) if endpoint.tls else tls,
            timeout=timeout,
            event_mask=event_mask,
        )
