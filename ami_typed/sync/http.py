# Generated from ami_typed/http.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.http`."""

import os
import ssl
from collections.abc import Mapping
from typing import Self, Unpack

import ami_typed.http as asynchronous
from ami_typed.endpoint import HTTP_PORT, WebEndpoint
from ami_typed.options import ClientOptions
from ami_typed.sync.client import Client
from ami_typed.transports.http import HTTPAuth
from ami_typed.transports.tls import TLS
from ami_typed.wire import Limits


class HTTPClient(Client):
    """A client of the manager behind Asterisk's web server, for where only web ports are open.

    It is used as `TCPClient` is. Events may come up to a second later, for they have to be asked for.

    Args:
        host: Name or address of the web server.
        port: Its port: 8088 for HTTP and 8089 for HTTPS, unless http.conf says otherwise.
        tls: None for plain HTTP. True for HTTPS that trusts the system's authorities; `TLS(ca_file=...)` and the like,
            or an `ssl.SSLContext`, for anything else.
        prefix: What stands before `/rawman`: `prefix` of http.conf, or the path of a proxy in front.
        auth: `"cookie"` logs in as over TCP, and actions can go at the same time. `"digest"` proves who we are with
            each request of HTTP itself, and actions go one after the other.
        limits: How long a line and a message of the server may be.
        trust_env: Whether to use the proxies that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`).
        options: `username`, `password`, `timeout` and the like: see `Client`.
    """

    def __init__(
        self,
        host: str,
        port: int = HTTP_PORT,
        *,
        tls: bool | TLS | ssl.SSLContext | None = None,
        prefix: str = "",
        auth: HTTPAuth = "cookie",
        limits: Limits | None = None,
        trust_env: bool = False,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._face(
            asynchronous.HTTPClient(
                host, port, tls=tls, prefix=prefix, auth=auth, limits=limits, trust_env=trust_env, **options
            )
        )

    @classmethod
    def from_url(
        cls,
        url: str,
        *,
        tls: TLS | ssl.SSLContext | None = None,
        auth: HTTPAuth = "cookie",
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client of `http://user@host:8088/prefix`, or of `https://...` (with `tls` to say more of it).

        Raises ValueError for any other URL, and for one with a password in it.
        """
        endpoint = WebEndpoint.from_url(url)
        named: ClientOptions = {**options, "username": options.get("username") or endpoint.username}
        return cls(
            endpoint.host,
            endpoint.port,
            tls=(tls or True) if endpoint.tls else tls,
            prefix=endpoint.prefix,
            auth=auth,
            **named,
        )

    @classmethod
    def from_env(
        cls,
        *,
        environ: Mapping[str, str] = os.environ,
        tls: TLS | ssl.SSLContext | None = None,
        auth: HTTPAuth = "cookie",
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client as the environment says: `AMI_URL` (http:// or https://); `AMI_USERNAME`; `AMI_SECRET`.

        Raises ValueError where AMI_URL is not set.
        """
        if not (url := environ.get("AMI_URL")):
            raise ValueError("set AMI_URL (http://user@host:8088)")
        named: ClientOptions = {
            "username": environ.get("AMI_USERNAME"),
            "password": environ.get("AMI_SECRET"),
            **options,
        }
        return cls.from_url(url, tls=tls, auth=auth, **named)
