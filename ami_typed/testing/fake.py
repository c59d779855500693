"""A fake Asterisk: a real socket, or a connection in memory, with a server behind it that speaks as Asterisk does.

Everything goes through the same wire and the same models as in the client, in the other direction.
"""

import asyncio
import ssl
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ami_typed.models import Action, Event
from ami_typed.testing.answers import Answer
from ami_typed.testing.conversation import Conversation
from ami_typed.testing.manager import Client
from ami_typed.testing.pbx import Pbx
from ami_typed.transports.memory import MemoryTransport

if TYPE_CHECKING:
    from ami_typed.testing.web import WebServer

A = TypeVar("A", bound=Action[Any])


class FakeAsterisk:
    """A server on loopback for tests: `async with FakeAsterisk() as fake: TCPClient(fake.host, fake.port, ...)`.

    It has one user, `hello` with the password `world`, answers what a small PBX answers, and lets a call happen for
    each Originate. `on` scripts another answer, `emit` lets something happen.

    Args:
        users: Passwords by manager user.
        banner: The server's first line; it tells the branch (AMI 11 is Asterisk 22).
        login_delay: Seconds before a failed login is answered; a real server takes one.
        tls: A server's `ssl.SSLContext`, to listen with TLS.
        port: The port to listen on; by default any that is free.
        http: Whether to offer the manager over HTTP as well, at `http_port` (HTTPS where `tls` is given).
        http_timeout: Seconds that an idle web session lives: `httptimeout` of manager.conf.
        http_poll: Seconds between two looks of a WaitEvent for events, and each second of its `Timeout`; a real server
            takes one.
    """

    host = "127.0.0.1"

    def __init__(
        self,
        *,
        users: dict[str, str] | None = None,
        banner: str = "Asterisk Call Manager/11.0.0",
        login_delay: float = 0.0,
        tls: ssl.SSLContext | None = None,
        port: int = 0,
        http: bool = False,
        http_timeout: float = 60.0,
        http_poll: float = 0.02,
    ) -> None:
        self.users = {"hello": "world"} if users is None else users
        self.banner = banner
        self.login_delay = login_delay
        self._tls = tls
        self.port = port
        """The port that it listens on."""
        self.received: list[Action[Any]] = []
        """The actions that clients sent, in their order; logins too."""
        self.pbx = Pbx(self.emit)
        """What answers where no script does."""
        self._scripts: dict[type[Action[Any]], Answer] = {}
        self._clients: dict[Client, None] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._wants_http = http
        self.http_timeout = http_timeout
        self.http_poll = http_poll
        self._web: WebServer | None = None

    # Its life.

    async def start(self) -> None:
        """Listen on a free port of loopback."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Socket(self), self.host, self.port, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]
        if self._wants_http:
            from ami_typed.testing.web import WebServer  # aiohttp, for who wants it

            self._web = await WebServer(self, self.host, self._tls).start()

    @property
    def web(self) -> "WebServer":
        """The web server, for tests of what can happen to it. RuntimeError where `http` was not asked for."""
        if self._web is None:
            raise RuntimeError("this fake offers no HTTP, or is not started: FakeAsterisk(http=True)")
        return self._web

    @property
    def http_port(self) -> int:
        """The port of the web server."""
        return self.web.port

    async def close(self) -> None:
        """Hang up on all clients, and listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.hang_up()
        web, self._web = self._web, None
        if web is not None:
            await web.close()
        await self.pbx.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def memory(self) -> MemoryTransport:
        """A transport that is connected to this server without a network: `Client(fake.memory(), ...)`."""
        return MemoryTransport(self.accept)

    # What a test does with it.

    def on(self, action: type[A]) -> Callable[[Callable[[A], Any]], Callable[[A], Any]]:
        """Script the answer to a class of actions: `@fake.on(actions.Ping)`.

        The function is given the action and returns the answer: a response; a list of events for an action that is
        answered with a list, or the one event; `Refusal("No such channel")`; or None for a plain success. It may be
        asynchronous: as in Asterisk, the connection does nothing else until it returns.
        """

        def script(answer: Callable[[A], Any]) -> Callable[[A], Any]:
            self._scripts[action] = answer
            return answer

        return script

    def emit(self, event: Event, action_id: str | None = None) -> None:
        """Let something happen: the event goes to all clients that are logged in and whose event mask has its class."""
        for client in list(self._clients):
            client.emit(event, action_id)

    def hang_up(self) -> None:
        """End all connections, without a word."""
        for client in list(self._clients):
            client.hang_up()

    def send_bytes(self, data: bytes) -> None:
        """Send anything to all clients, as it is: what a broken server or a forger might send."""
        for client in self._clients:
            client.send_bytes(data)

    # What conversations ask it.

    def script_for(self, action: Action[Any]) -> Answer | None:
        """The answer that a test has scripted for an action."""
        return self._scripts.get(type(action))

    def joined(self, client: Client, task: asyncio.Task[None] | None = None) -> None:
        """A client has connected, and this serves it."""
        self._clients[client] = None
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def left(self, client: Client) -> None:
        """A client is gone."""
        self._clients.pop(client, None)

    def accept(self, send: Callable[[bytes], None], hang_up: Callable[[], None]) -> Conversation:
        """Take a connection: how to send to the client, and how to hang up."""
        return Conversation(self, send, hang_up)


class _Socket(asyncio.Protocol):
    """One accepted socket."""

    def __init__(self, fake: FakeAsterisk) -> None:
        self._fake = fake
        self._conversation: Conversation | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._conversation = self._fake.accept(transport.write, transport.close)

    def data_received(self, data: bytes) -> None:
        if self._conversation is not None:
            self._conversation.data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._conversation is not None:
            self._conversation.connection_lost()
