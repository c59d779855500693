"""HTTP and HTTPS, as Asterisk's web server offers AMI (once called AJAM).

An action is a request of its own, so actions go at the same time, up to the number of connections; with digest one
after the other. Events come by a pump. The messages of one answer are handed over together: nothing comes between them,
as on TCP.
"""

import asyncio
import ssl
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Literal

import aiohttp
from yarl import URL

from ami_typed.errors import AuthenticationError, ConnectError, LocalProtocolError
from ami_typed.transports.http_events import EventPump, Listeners
from ami_typed.transports.http_faults import HTTPFault, SessionGone, Unauthorized
from ami_typed.transports.http_requests import Requests, form_of
from ami_typed.transports.tls import TLS, reason_of
from ami_typed.wire import Limits, Message

HTTPAuth = Literal["cookie", "digest"]
"""`cookie`: the Login action opens a session (`/rawman`). `digest`: HTTP itself proves who we are (`/arawman`)."""

_AT_ONCE = 100
"""How many messages are handed over in one go; then the event loop has its turn."""
_CLOSE_TIMEOUT = 1.0
"""Seconds for the Logoff that frees the server's side at the end."""
_LOGOFF = Message.from_headers([("Action", "Logoff")])
_REFUSED = {
    "login": "the client logs in itself: give username and password to connect()",
    "challenge": "the client logs in itself: give username and password to connect()",
    "waitevent": "the client waits for events itself, and a second WaitEvent would take them away:"
    " use client.events(), client.on() or client.wait_for()",
}
"""Actions of a user that would disturb the session, by their names."""
_MASKS = {"login": "Events", "events": "EventMask"}
"""Which header of an action holds the event mask."""


class HTTPTransport:
    """One session of the manager behind Asterisk's web server."""

    pushes_events = False
    line_limit: int | None = None
    banner: str | None = None

    def __init__(
        self,
        host: str,
        port: int,
        *,
        tls: bool | TLS | ssl.SSLContext | None = None,
        prefix: str = "",
        auth: HTTPAuth = "cookie",
        session: aiohttp.ClientSession | None = None,
        trust_env: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self.on_messages: Callable[[list[Message]], None] = _nobody
        self.on_lost: Callable[[Exception], None] = _nobody
        self.on_missed: Callable[[str], None] = _nobody
        self.on_unanswered: Callable[[str, str, bool], None] = _nobody
        self._tls = TLS() if tls is True else tls or None
        path = "/".join(("", *filter(None, prefix.split("/")), "arawman" if auth == "digest" else "rawman"))
        self._url = URL.build(scheme="https" if self._tls else "http", host=host, port=port, path=path)
        self._auth = auth
        self._given_session = session
        self._trust_env = trust_env
        self._limits = limits
        self._credentials = ("", "")
        self._requests: Requests | None = None
        self._pump: EventPump | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._background: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Lock()
        self._mask: str | None = None

    @property
    def address(self) -> str:
        """`http://host:port/rawman`."""
        return str(self._url)

    @property
    def secure(self) -> bool:
        """Whether it is HTTPS."""
        return self._tls is not None

    @property
    def authenticates(self) -> bool:
        """Whether `open` proves who we are."""
        return self._auth == "digest"

    def identify(self, username: str, password: str) -> None:
        """Who logs in; digest needs it with every request."""
        self._credentials = (username, password)

    # The life of a session.

    async def open(self) -> None:
        """Open a session. Raises ConnectError; with digest AuthenticationError, where name and password are refused."""
        await self._let_go()
        self._mask = None
        self._turn = asyncio.Lock()  # of this loop
        try:
            self._requests = requests = self._new_requests()
        except (OSError, ValueError) as error:
            raise ConnectError(self.address, reason_of(error, "")) from error
        try:
            await requests.begin()
        except Unauthorized as fault:
            await self.close()
            raise AuthenticationError(self.address, self._credentials[0], fault.reason) from fault
        except HTTPFault as fault:
            await self.close()
            raise ConnectError(self.address, fault.reason) from fault
        except BaseException:
            await self.close()
            raise

    def _new_requests(self) -> Requests:
        return Requests(
            self._url,
            tls=self._tls.context() if isinstance(self._tls, TLS) else self._tls,
            server_hostname=self._tls.server_hostname if isinstance(self._tls, TLS) else None,
            digest=self._credentials if self._auth == "digest" else None,
            session=self._given_session,
            trust_env=self._trust_env,
            limits=self._limits,
        )

    def logged_in(self) -> None:
        """Begin to ask for events."""
        requests = self._requests
        if requests is None or self._pump is not None:
            return
        pump = self._pump = EventPump(
            requests,
            Listeners(partial(self._deliver, requests), self.on_missed, self._lose),
            None if self._mask in (None, "on") else self._mask,
        )
        self._start("events", pump.run(), "ami_typed HTTP events")

    def _lose(self, cause: Exception) -> None:
        """The session is gone."""
        requests, self._requests, self._pump = self._requests, None, None
        if requests is None:
            return
        self._cancel_tasks()
        ending = asyncio.create_task(requests.end(), name="ami_typed HTTP end")
        self._background.add(ending)
        ending.add_done_callback(self._background.discard)
        self.on_lost(cause)

    async def close(self) -> None:
        """Log off, so that the server keeps no events for us, and let go of all connections."""
        requests, self._requests = self._requests, None
        logged_in, self._pump = self._pump is not None, None
        try:
            await self._let_go()
            if requests is not None and logged_in:
                async with asyncio.timeout(_CLOSE_TIMEOUT):
                    await requests.ask(form_of(_LOGOFF))
        except (HTTPFault, TimeoutError):
            pass  # the server forgets us by itself, after httptimeout
        finally:
            if requests is not None:
                await requests.end()

    def _cancel_tasks(self) -> None:
        tasks, self._tasks = self._tasks, {}
        for task in tasks.values():
            if task is not asyncio.current_task():
                self._background.add(task)
                task.add_done_callback(self._background.discard)
                task.cancel()

    async def _let_go(self) -> None:
        """Wait for the end of everything that runs, but for who asks: a handler's task is none of ours."""
        self._cancel_tasks()
        await asyncio.gather(*self._background, return_exceptions=True)

    # Actions.

    def write(self, message: Message) -> None:
        """Send one action, as soon as a connection is free."""
        requests, name, action_id = self._requests, message.name.casefold(), message.action_id or ""
        if (self._pump is not None and name in _REFUSED) or name == "waitevent":
            raise LocalProtocolError(_REFUSED[name], action=message.name)
        form = form_of(message)
        if requests is None:
            raise ConnectError(self.address, "there is no connection")
        if self._pump is None and name in _MASKS:
            self._mask = message.get(_MASKS[name])
        self._start(action_id, self._exchange(requests, message, action_id, form), "ami_typed HTTP request")

    def _start(self, key: str, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))

    def _ended(self, key: str, task: asyncio.Task[None]) -> None:
        if self._tasks.get(key) is task:
            del self._tasks[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            assert isinstance(error, Exception)
            self._lose(error)  # a fault of our own must not look like a server that is silent

    def forget(self, message: Message) -> None:
        """Break a request off; one that waits for a free connection is then never sent."""
        task = self._tasks.pop(message.action_id or "", None)
        if task is not None and task is not asyncio.current_task():
            self._background.add(task)
            task.add_done_callback(self._background.discard)
            task.cancel()

    async def _exchange(self, requests: Requests, message: Message, action_id: str, form: bytes) -> None:
        """One action, from the request to its end."""
        pump, name = self._pump, message.name.casefold()
        try:
            if pump is not None and name == "events":
                async with pump.masking:
                    messages, fault = await requests.ask(form)
                    if messages:
                        pump.heard_mask(messages[0])
            else:
                messages, fault = await requests.ask(form)
        except HTTPFault as refusal:
            self.on_unanswered(action_id, refusal.reason, refusal.may_have_run)
            if isinstance(refusal, SessionGone):
                self._lose(refusal)
            return
        await self._deliver(requests, messages)
        self.on_unanswered(action_id, fault.reason if fault else "the server's answer ended before it was whole", True)
        if name == "logoff" and messages and messages[0].name.casefold() == "goodbye":
            self._lose(ConnectionResetError("the server said goodbye"))

    async def _deliver(self, requests: Requests, messages: list[Message]) -> None:
        """Hand over what came with one answer."""
        async with self._turn:
            for start in range(0, len(messages), _AT_ONCE):
                if requests is not self._requests:
                    return
                if start:
                    await asyncio.sleep(0)
                self.on_messages(messages[start : start + _AT_ONCE])


def _nobody(*_: object) -> None:
    """Nobody listens yet."""
