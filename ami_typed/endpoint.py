"""Where to connect, from a URL or from the environment."""

import os
from collections.abc import Mapping
from typing import NamedTuple, Self
from urllib.parse import SplitResult, urlsplit

from ami_typed.transports.tcp import PLAIN_PORT, TLS_PORT

HTTP_PORT = 8088
HTTPS_PORT = 8089
"""The ports of Asterisk's web server, as http.conf has them by default."""


class Endpoint(NamedTuple):
    """One manager port."""

    host: str
    port: int
    tls: bool
    username: str | None = None

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read `ami://user@host:5038`, or `amis://...` for TLS.

        Raises ValueError for any other. A URL with a password is refused: URLs end up in logs and process lists.
        """
        parts = _parts_of(url, "ami", "amis")
        if parts.path.strip("/"):
            raise ValueError("a URL of the manager ends after the port")
        tls = parts.scheme == "amis"
        return cls(parts.hostname or "", parts.port or (TLS_PORT if tls else PLAIN_PORT), tls, parts.username)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Read `AMI_URL`, or `AMI_HOST` and `AMI_PORT`; and `AMI_USERNAME`. Raises ValueError where neither is set."""
        username = environ.get("AMI_USERNAME")
        if url := environ.get("AMI_URL"):
            found = cls.from_url(url)
            return cls(found.host, found.port, found.tls, found.username or username)
        if not (host := environ.get("AMI_HOST")):
            raise ValueError("set AMI_URL (ami://user@host:5038) or AMI_HOST")
        port = environ.get("AMI_PORT") or str(PLAIN_PORT)
        if not port.isascii() or not port.isdigit():
            raise ValueError("AMI_PORT is no port number")
        return cls(host, int(port), False, username)


class WebEndpoint(NamedTuple):
    """The manager behind one web server."""

    host: str
    port: int
    tls: bool
    prefix: str = ""
    username: str | None = None

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read `http://user@host:8088/prefix`, or `https://...`. Raises ValueError for any other."""
        parts = _parts_of(url, "http", "https")
        tls = parts.scheme == "https"
        prefix = parts.path.rstrip("/").removesuffix("/arawman").removesuffix("/rawman")
        port = parts.port or (HTTPS_PORT if tls else HTTP_PORT)
        return cls(parts.hostname or "", port, tls, prefix, parts.username)


def _parts_of(url: str, *schemes: str) -> SplitResult:
    """Take a URL apart. Raises ValueError where it is none of these schemes, or holds a password."""
    parts = urlsplit(url)
    if parts.scheme not in schemes:
        known = " or ".join(f"{scheme}://" for scheme in schemes)
        raise ValueError(f"a URL of the manager begins with {known}, not with {parts.scheme or 'nothing'}://")
    if parts.password is not None:
        raise ValueError("a URL is no place for a password: pass password=, or set AMI_SECRET")
    if parts.query or parts.fragment:
        raise ValueError("a URL of the manager ends after the port")
    if not parts.hostname:
        raise ValueError("the URL names no host")
    return parts
