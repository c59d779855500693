"""One action of AMI as one HTTP request, and the session that the requests belong to.

Facts about Asterisk's web server (main/http.c, main/manager.c; the same from 13 to 23):

1. Parameters become headers, in their order; repeated ones are allowed. A body may have 40960 bytes.
2. `/rawman` keeps its session by a cookie, and every answer carries it. Where the session of a cookie is gone, the
   server says nothing of it: it makes a new one, which is not logged in, and answers from there. So an answer with
   another cookie means that ours is gone.
3. `/arawman` keeps its session by user and nonce. A nonce goes stale after 62 seconds, or when its counter does not
   rise; the server then gives the session a new nonce, in a 401, and everything that waits stays in it. But an older
   nonce makes a new session without a word: measured, a hundred requests at once ended in six sessions. So requests
   with digest go one after another, each after the answer to the one before.
4. There is no cookie with digest. A session's challenge (of the action Challenge) never changes and differs between
   sessions: asking for it tells whether ours is still there.
"""

import asyncio
import contextlib
import ssl
from typing import NamedTuple
from urllib.parse import urlencode

import aiohttp
from yarl import URL

from ami_typed.errors import LocalProtocolError, RemoteProtocolError
from ami_typed.transports.http_faults import (
    HTTPFault,
    SessionGone,
    fault_of_cookie,
    fault_of_error,
    fault_of_page,
    fault_of_status,
)
from ami_typed.wire import Decoder, Kind, Limits, Message, encode
from ami_typed.wire.message import called

BODY_LIMIT = 40_960
"""How many bytes a request to Asterisk's web server may have (MAX_CONTENT_LENGTH in main/http.c)."""
CONNECTIONS = 8
"""How many connections there are at once: the server has 100 for everybody (`session_limit` in http.conf)."""

_COOKIE = "mansession_id"
_KEPT = 10.0
"""Seconds that an idle connection is kept: Asterisk closes it after 15 (`session_keep_alive` in http.conf)."""
_CONNECT_TIMEOUT = 10.0
_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "text/plain"}
_CHALLENGE = Message.from_headers([("Action", "Challenge"), ("AuthType", "MD5")])


class Answer(NamedTuple):
    """What came of one request."""

    messages: list[Message]
    """Every message that came whole."""
    fault: HTTPFault | None
    """Why that may not be all."""


def form_of(message: Message) -> bytes:
    """The body of the request for an action. Raises LocalProtocolError where it breaks a limit."""
    encode(message, line_limit=None)  # number of headers, line breaks: the same guard as for TCP
    form = urlencode(message.headers, encoding="utf-8", errors="surrogateescape").encode()
    if len(form) > BODY_LIMIT:
        why = f"the request has {len(form)} bytes; Asterisk's web server takes at most {BODY_LIMIT}"
        longest = called(*max(message.headers, key=lambda header: len(header[1])))
        raise LocalProtocolError(why, action=message.name if message.kind is Kind.ACTION else None, header=longest)
    return form


class Requests:
    """All requests of one connection: of one session of the manager behind a web server."""

    def __init__(
        self,
        url: URL,
        *,
        tls: ssl.SSLContext | None = None,
        server_hostname: str | None = None,
        digest: tuple[str, str] | None = None,
        session: aiohttp.ClientSession | None = None,
        trust_env: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self._url = url
        self._tls: ssl.SSLContext | bool = True if tls is None else tls
        self._server_hostname = server_hostname
        self._limits = limits
        self._digest = None if digest is None else aiohttp.DigestAuthMiddleware(*digest)
        self._one_by_one = contextlib.nullcontext() if digest is None else asyncio.Lock()
        self._marker: str | None = None
        self._borrowed = session is not None
        self._session = session or aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=_KEPT),
            cookie_jar=aiohttp.CookieJar(unsafe=True),  # for cookies of a proxy; unsafe: the host may be an address
            trust_env=trust_env,
        )

    @property
    def concurrent(self) -> bool:
        """Whether requests may go at the same time."""
        return self._digest is None

    async def begin(self) -> None:
        """Open a session of the manager. Raises HTTPFault."""
        await self.check()

    async def check(self) -> None:
        """Make sure that the session is still there. Raises HTTPFault; SessionGone where it is not."""
        messages, fault = await self.ask(form_of(_CHALLENGE))
        challenge = messages[0].get("Challenge") if messages else None
        if challenge is None:
            said = messages[0].get("Message") if messages else None
            why = f"the server said: {said}" if said else "the answer to Challenge has no challenge: is this AMI?"
            raise fault or HTTPFault(why, may_have_run=False)
        if self._digest is not None:
            self._note(challenge)

    async def ask(self, form: bytes, *, timeout: float | None = None) -> Answer:
        """Send one request and take its answer. Raises HTTPFault where nothing of one came."""
        async with self._one_by_one:
            try:
                return await self._ask(form, timeout)
            except (aiohttp.ClientError, OSError, RemoteProtocolError) as error:  # TimeoutError is an OSError
                raise fault_of_error(error) from error

    async def _ask(self, form: bytes, timeout: float | None) -> Answer:
        async with self._session.post(
            self._url,
            data=form,
            headers=_HEADERS,
            # Ours, whatever a borrowed ClientSession has seen of other clients. No session has the number 0.
            cookies=None if self._digest else {_COOKIE: self._marker or "0"},
            allow_redirects=False,
            ssl=self._tls,
            server_hostname=self._server_hostname,
            timeout=aiohttp.ClientTimeout(total=timeout, sock_connect=_CONNECT_TIMEOUT),
            middlewares=() if self._digest is None else (self._digest,),
        ) as response:
            if fault := fault_of_status(response, digest=self._digest is not None):
                raise fault
            if response.content_type == "text/html":
                raise fault_of_page(response)
            if self._digest is None:
                self._take_cookie(response)
            return await self._read(response)

    async def _read(self, response: aiohttp.ClientResponse) -> Answer:
        """Read a body as it comes; what came whole before it was cut is kept."""
        decoder = Decoder(banner=False, limits=self._limits)
        messages: list[Message] = []
        try:
            async for data in response.content.iter_any():
                if not messages and data.lstrip().startswith(b"<"):
                    raise fault_of_page(response)
                messages += decoder.feed(data)
                if decoder.error is not None:
                    raise decoder.error
            decoder.eof()
        except (aiohttp.ClientError, OSError, RemoteProtocolError, HTTPFault) as error:
            return Answer(messages, fault_of_error(error))
        return Answer(messages, None)

    def _take_cookie(self, response: aiohttp.ClientResponse) -> None:
        cookie = response.cookies.get(_COOKIE)
        if cookie is not None:
            self._note(cookie.value)
        elif self._marker is None:
            raise fault_of_cookie(response)

    def _note(self, marker: str) -> None:
        if self._marker is None:
            self._marker = marker
        elif marker != self._marker:
            why = "the server has forgotten our session: it was idle for too long (httptimeout), or restarted"
            raise SessionGone(why, may_have_run=False)

    async def end(self) -> None:
        """Let go of all connections."""
        if not self._borrowed:
            await self._session.close()
