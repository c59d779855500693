"""The fake Asterisk's web server: the manager over HTTP, as main/manager.c and main/http.c of Asterisk offer it.

Its quirks are those of the real one up to 22.10: any event wakes a WaitEvent, a second one sends the first away with an
empty body, an unknown cookie is a new session, and every answer has status 200.
"""

import asyncio
import secrets
import ssl
from typing import Protocol, Self
from urllib.parse import parse_qsl

from aiohttp import web

from ami_typed.models import Event
from ami_typed.testing.manager import Login, Server, event_class_of, event_mask, lets_through
from ami_typed.testing.web_digest import Gate
from ami_typed.wire import Kind, Message, frame

_BODY_LIMIT = 40_960
_COOKIE = "mansession_id"


class WebFake(Server, Protocol):
    """What the web server needs of the fake."""

    http_timeout: float
    http_poll: float


class WebSession:
    """One session of the manager behind the web server."""

    def __init__(self, server: "WebServer", fake: WebFake, user: str | None = None) -> None:
        self.login = Login(fake, mask="on" if user else "", user=user)
        self._server = server
        self._fake = fake
        self._events: list[tuple[str, bytes]] = []
        self._waiting: object = None
        self._in_use = 0
        self._expires: asyncio.TimerHandle | None = None

    def emit(self, event: Event, action_id: str | None) -> None:
        """Keep an event until somebody asks for it."""
        message = self.login.tell(event, action_id)
        if message is not None:
            self._events.append((event_class_of(event), frame(message)))

    def send_bytes(self, data: bytes) -> None:
        """Keep any bytes, to be sent among the events."""
        self._events.append(("", data))

    def hang_up(self) -> None:
        """Forget the session, and drop all connections."""
        self._server.forget(self)
        self._server.drop_connections()

    async def answer(self, message: Message) -> bytes:
        """The body that answers a request."""
        self._in_use += 1
        if self._expires is not None:
            self._expires.cancel()
        try:
            if message.name.casefold() == "waitevent" and self.login.user is not None:
                return await self._wait_event(message)
            messages, over = await self.login.answer(message)
            if over:
                self._server.forget(self)
            return b"".join(frame(part) for part in messages)
        finally:
            self._in_use -= 1
            if not self._in_use:
                loop = asyncio.get_running_loop()
                self._expires = loop.call_later(self._fake.http_timeout, self._server.forget, self)

    def let_go(self) -> None:
        """It is not needed any more."""
        if self._expires is not None:
            self._expires.cancel()

    async def _wait_event(self, message: Message) -> bytes:
        me = self._waiting = object()
        self.login.mask = self.login.mask or event_mask("on")
        most = max(0, int(self._fake.http_timeout) - 10)
        asked = int(message.get("Timeout") or -1)
        for _ in range(most if asked < 0 else min(asked, most)):
            if self._events or self._waiting is not me:
                break
            await asyncio.sleep(self._fake.http_poll)
        if self._waiting is not me:
            return b""
        self._waiting = None
        events, self._events = self._events, []
        mask = self.login.mask
        action_id = message.action_id
        own = [] if action_id is None else [("ActionID", action_id)]
        answer = [("Response", "Success"), *own, ("Message", "Waiting for Event completed.")]
        return b"".join(
            (
                frame(Message.from_headers(answer)),
                *(data for event_class, data in events if not event_class or lets_through(mask, event_class)),
                frame(Message.from_headers([("Event", "WaitEventComplete"), *own])),
            )
        )


class WebServer:
    """The web server of a fake Asterisk."""

    def __init__(self, fake: WebFake, host: str, tls: ssl.SSLContext | None) -> None:
        self._fake = fake
        self._host = host
        self._tls = tls
        self.port = 0
        """The port that it listens on."""
        self.requests: list[str] = []
        """The names of the actions that came, WaitEvent too."""
        self.cut_after: int | None = None
        """After so many bytes the body of the next answer to a WaitEvent with events is cut off."""
        self.sessions: dict[str, WebSession] = {}
        """The sessions, by their cookies."""
        self.gate = Gate(fake.users, lambda user: WebSession(self, fake, user), fake.joined)
        """What HTTP digest has to pass."""
        self._runner: web.AppRunner | None = None

    @property
    def connections(self) -> int:
        """How many connections clients have open."""
        server = None if self._runner is None else self._runner.server
        return 0 if server is None else len(server.connections)

    async def start(self) -> Self:
        """Listen on a free port."""
        application = web.Application(client_max_size=_BODY_LIMIT)
        application.router.add_post("/rawman", self._rawman)
        application.router.add_post("/arawman", self._arawman)
        self._runner = web.AppRunner(application, handle_signals=False, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self.port, ssl_context=self._tls)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def close(self) -> None:
        """Listen no more."""
        self.forget_all()
        if self._runner is not None:
            await self._runner.cleanup()

    def forget(self, session: WebSession) -> None:
        """End a session: who asks with its cookie gets a new one, without a word."""
        session.let_go()
        self._fake.left(session)
        self.sessions = {cookie: other for cookie, other in self.sessions.items() if other is not session}
        self.gate.forget(session)

    def forget_all(self) -> None:
        """End all sessions, as `httptimeout` or a restart does."""
        for session in (*self.sessions.values(), *self.gate.sessions()):
            self.forget(session)

    def drop_connections(self) -> None:
        """Drop all connections, in the middle of whatever they carry."""
        server = None if self._runner is None else self._runner.server
        for connection in () if server is None else tuple(server.connections):
            if connection.transport is not None:
                connection.transport.abort()

    async def _rawman(self, request: web.Request) -> web.StreamResponse:
        cookie = request.cookies.get(_COOKIE, "")
        session = self.sessions.get(cookie)
        if session is None:
            cookie, session = secrets.token_hex(4), WebSession(self, self._fake)
            self.sessions[cookie] = session
            self._fake.joined(session)
        life = int(self._fake.http_timeout)
        return await self._serve(request, session, f'{_COOKIE}="{cookie}"; Version=1; Max-Age={life}')

    async def _arawman(self, request: web.Request) -> web.StreamResponse:
        session = self.gate.pass_through(request.method, request.path, request.headers.get("Authorization", ""))
        if isinstance(session, str):
            return web.Response(status=401, text="<html>401 Unauthorized</html>", headers={"WWW-Authenticate": session})
        return await self._serve(request, session, None)

    async def _serve(self, request: web.Request, session: WebSession, cookie: str | None) -> web.StreamResponse:
        headers = parse_qsl(await request.text(), keep_blank_values=True, errors="surrogateescape")
        # As the real one: what was decoded becomes lines, with no guard.
        message = Message("\r\n".join(f"{name}: {value}" for name, value in headers).encode("utf-8", "surrogateescape"))
        if message.kind is not Kind.ACTION:
            message = Message(b"Action: \r\n" + message.raw)
        self.requests.append(message.name)
        body = await session.answer(message)
        response = web.StreamResponse(headers={"Content-Type": "text/plain", "Pragma": "SuppressEvents"})
        response.content_length = len(body)
        if cookie is not None:
            response.headers["Set-Cookie"] = cookie
        await response.prepare(request)
        if self.cut_after is not None and body.count(b"\r\nPrivilege: "):
            cut, self.cut_after = self.cut_after, None
            await response.write(body[:cut])
            if request.transport is not None:
                await asyncio.sleep(0.05)  # what was written leaves first
                request.transport.abort()
            return response
        await response.write(body)
        return response
