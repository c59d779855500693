"""What can go wrong with an HTTP request for AMI, and what to check then.

Asterisk answers every action with status 200, also a failed login. Any other status comes from its web server before
the manager has seen the action, or from a proxy in front of it.
"""

import aiohttp

from ami_typed.errors import RemoteProtocolError
from ami_typed.transports.tls import reason_of

_SECURE_PORT = "the HTTPS port, usually 8089"


class HTTPFault(Exception):
    """A request that brought no answer of the manager, or not all of it."""

    def __init__(self, reason: str, *, may_have_run: bool) -> None:
        super().__init__(reason, may_have_run)
        self.reason = reason
        self.may_have_run = may_have_run
        """Whether the action may have run. Where not, it was refused, or never left."""

    def __str__(self) -> str:
        return self.reason


class Unauthorized(HTTPFault):
    """The web server refused the name or the password of HTTP digest."""


class SessionGone(HTTPFault):
    """The server has made a new session instead of ours: what waited there is gone, and so are mask and filters."""


_CHECKS = {
    400: "the web server did not understand the request: is a proxy in the way?",
    403: "forbidden: a proxy, or permit/deny of the web server in front",
    404: "nothing is there: check prefix= against `prefix` in http.conf, and `webenabled = yes` in manager.conf",
    405: "that page takes no POST: this is probably not Asterisk's web server, or a proxy in front forbids it",
    407: "the proxy asks for a login",
    413: "the request is too large for the web server or for a proxy in front of it",
    429: "too many requests for a proxy in front of Asterisk",
    500: "the web server failed; Asterisk's log tells more",
    501: "the web server does not know what POST is: this is probably not Asterisk's manager",
    502: "a proxy in front cannot reach Asterisk: check its address for the PBX, and that Asterisk runs",
    503: "a proxy in front, or the web server itself, is overloaded or has no server behind it",
    504: "a proxy in front waited too long for Asterisk: let it wait for a minute (proxy_read_timeout in nginx)",
}
_NEVER_RAN = frozenset((400, 401, 403, 404, 405, 407, 413, 429, 501))
"""Statuses with which an action is refused before it can run."""


def fault_of_status(response: aiohttp.ClientResponse, *, digest: bool) -> HTTPFault | None:
    """What the status says, if it is not the 200 of an answer."""
    status = response.status
    if status == 200:
        return None
    if status == 401:
        return _unauthorized(response, digest=digest)
    if 300 <= status < 400:
        target = response.headers.get("Location", "").partition("?")[0]
        why = f"redirected to {target!r}: a login page of a proxy, or HTTPS is wanted (tls=True)"
        return HTTPFault(_told(response, why), may_have_run=False)
    check = _CHECKS.get(status, response.reason or "unexpected")
    return HTTPFault(_told(response, check), may_have_run=status not in _NEVER_RAN)


def _unauthorized(response: aiohttp.ClientResponse, *, digest: bool) -> HTTPFault:
    scheme = response.headers.get("WWW-Authenticate", "").partition(" ")[0]
    if digest and scheme.casefold() == "digest":
        return Unauthorized("Authentication failed", may_have_run=False)
    kind = f" ({scheme})" if scheme else ""
    return HTTPFault(_told(response, f"a proxy in front asks for a login of its own{kind}"), may_have_run=False)


def fault_of_page(response: aiohttp.ClientResponse) -> HTTPFault:
    """The fault where a web page came instead of AMI."""
    why = "a web page came instead of AMI: check host, port and prefix, and for a login page of a proxy"
    return HTTPFault(_told(response, why), may_have_run=False)


def fault_of_cookie(response: aiohttp.ClientResponse) -> HTTPFault:
    """The fault where the answer opens no session."""
    why = "no session cookie came: this is not /rawman of Asterisk, or a proxy in front takes cookies away"
    return HTTPFault(_told(response, why), may_have_run=False)


def _told(response: aiohttp.ClientResponse, check: str) -> str:
    return f"{response.url.path} answered with HTTP status {response.status}: {check}"


def fault_of_error(error: Exception) -> HTTPFault:
    """What an error of the network, of HTTP or of the wire means."""
    match error:
        case HTTPFault():
            return error
        case aiohttp.ClientConnectorCertificateError():
            return HTTPFault(_reason(error.certificate_error), may_have_run=False)
        case aiohttp.ClientProxyConnectionError():
            return HTTPFault(f"the proxy cannot be reached: {_reason(error.os_error)}", may_have_run=False)
        case aiohttp.ClientHttpProxyError():
            why = f"the proxy refused to connect with HTTP status {error.status}"
            return HTTPFault(why, may_have_run=False)
        case aiohttp.ConnectionTimeoutError():
            return HTTPFault("the server cannot be reached: no answer to connecting", may_have_run=False)
        case aiohttp.ClientConnectorError():
            return HTTPFault(_reason(error.os_error), may_have_run=False)
        case aiohttp.ServerDisconnectedError():
            why = "the server closed the connection without an answer (is this the HTTPS port? then tls=True)"
            return HTTPFault(why, may_have_run=True)
        case aiohttp.ClientPayloadError():
            return HTTPFault("the connection was cut in the middle of an answer", may_have_run=True)
        case aiohttp.ClientResponseError():
            return HTTPFault("what came is no HTTP: is this the port of Asterisk's web server?", may_have_run=True)
        case RemoteProtocolError():
            return HTTPFault(f"the answer is no AMI: {error}", may_have_run=True)
        case TimeoutError():
            return HTTPFault("the server did not answer in time", may_have_run=True)
        case _:
            return HTTPFault(_reason(error), may_have_run=True)


def _reason(error: Exception) -> str:
    return reason_of(error, _SECURE_PORT)
