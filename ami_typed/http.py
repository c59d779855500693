"""The client over HTTP and HTTPS."""

import os
import ssl
from collections.abc import Mapping
from typing import Self

import aiohttp

from ami_typed.client import Client
from ami_typed.endpoint import HTTP_PORT, WebEndpoint
from ami_typed.login import LoginMethod
from ami_typed.transports.http import HTTPAuth, HTTPTransport
from ami_typed.transports.tls import TLS
from ami_typed.wire import Limits


class HTTPClient(Client):
    """A client of the manager behind Asterisk's web server, for where only web ports are open.

    It is used as `TCPClient` is. Events may come up to a second later, for they have to be asked for.

    Args:
        host: Name or address of the web server.
        port: Its port: 8088 for HTTP and 8089 for HTTPS, unless http.conf says otherwise.
        username: The manager user.
        password: Its secret.
        tls: None for plain HTTP. True for HTTPS that trusts the system's authorities; `TLS(ca_file=...)` and the like,
            or an `ssl.SSLContext`, for anything else.
        prefix: What stands before `/rawman`: `prefix` of http.conf, or the path of a proxy in front.
        auth: `"cookie"` logs in as over TCP, and actions can go at the same time. `"digest"` proves who we are with
            each request of HTTP itself, and actions go one after the other.
        timeout: See `Client`, as for the rest.
        limits: How long a line and a message of the server may be.
        session: A ClientSession of your own, for proxies, connection pools and the like. It stays open.
        trust_env: Whether to use the proxies that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`).
    """

    def __init__(
        self,
        host: str,
        port: int = HTTP_PORT,
        *,
        username: str | None = None,
        password: str | None = None,
        tls: bool | TLS | ssl.SSLContext | None = None,
        prefix: str = "",
        auth: HTTPAuth = "cookie",
        timeout: float | None = 10.0,
        event_mask: str | None = None,
        login: LoginMethod = "md5",
        limits: Limits | None = None,
        session: aiohttp.ClientSession | None = None,
        trust_env: bool = False,
    ) -> None:
        if auth not in ("cookie", "digest"):
            raise ValueError(f'auth is "cookie" or "digest", not {auth!r}')
        super().__init__(
            HTTPTransport(
                host, port, tls=tls, prefix=prefix, auth=auth, session=session, trust_env=trust_env, limits=limits
            ),
            username=username,
            password=password,
            timeout=timeout,
            # Without a mask a web session has none until it first waits for events, and gets no FullyBooted.
            event_mask="on" if event_mask is None and auth == "cookie" else event_mask,
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
        auth: HTTPAuth = "cookie",
        timeout: float | None = 10.0,
        event_mask: str | None = None,
    ) -> Self:
        """A client of `http://user@host:8088/prefix`, or of `https://...` (with `tls` to say more of it).

        Raises ValueError for any other URL, and for one with a password in it.
        """
        endpoint = WebEndpoint.from_url(url)
        return cls(
            endpoint.host,
            endpoint.port,
            username=username or endpoint.username,
            password=password,
            tls=(tls or True) if endpoint.tls else tls,
            prefix=endpoint.prefix,
            auth=auth,
            timeout=timeout,
            event_mask=event_mask,
        )

    @classmethod
    def from_env(
        cls,
        *,
        environ: Mapping[str, str] = os.environ,
        tls: TLS | ssl.SSLContext | None = None,
        auth: HTTPAuth = "cookie",
        timeout: float | None = 10.0,
        event_mask: str | None = None,
    ) -> Self:
        """A client as the environment says: `AMI_URL` (http:// or https://); `AMI_USERNAME`; `AMI_SECRET`.

        Raises ValueError where AMI_URL is not set.
        """
        if not (url := environ.get("AMI_URL")):
            raise ValueError("set AMI_URL (http://user@host:8088)")
        return cls.from_url(
            url,
            username=environ.get("AMI_USERNAME"),
            password=environ.get("AMI_SECRET"),
            tls=tls,
            auth=auth,
            timeout=timeout,
            event_mask=event_mask,
        )
