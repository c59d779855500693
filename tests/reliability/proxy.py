"""A proxy on loopback between a client and the fake Asterisk, which does to what passes what a network may do to it.

It frames what passes by itself, message for message, so that a fault can be told where to happen: in the banner, in an
answer, in the middle of a list. One fault is armed at a time; when it has happened the next one is. A fault counts only
where the other side saw something else than it would have seen without.
"""

import asyncio
import contextlib
import re
import socket
import struct
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from enum import Enum
from random import Random

_END = b"\r\n\r\n"
_LINGER = struct.pack("ii", 1, 0)
_SMALL = 4096
"""Bytes that the system keeps for a proxy that does not read; a client that writes more has to keep it itself."""


class Place(Enum):
    """What a message is, as far as a fault wants to know."""

    BANNER = "banner"
    CHALLENGE = "challenge"
    """The answer to Challenge."""
    RESPONSE = "response"
    """The answer to an action of the program."""
    LIST = "list"
    """An item of a list."""
    EVENT = "event"
    LOGIN = "login"
    """What the client sends to log in."""
    WELCOME = "welcome"
    """The answer to it."""
    ACTION = "action"
    """What the client sends for the program."""
    OTHER = "other"


EARLY = frozenset((Place.BANNER, Place.CHALLENGE, Place.LOGIN, Place.WELCOME))
"""Places that a connection passes once, at its beginning."""

_TICK = re.compile(rb"\r\nNumber: (\d+)\r\n")
_MARK = re.compile(rb"mark-[0-9a-f]{16}")


def marks_in(data: bytes) -> list[str]:
    """The marks that actions and answers carry, by which they are known again."""
    return [mark.decode() for mark in _MARK.findall(data)]


def tick_in(message: bytes) -> int | None:
    """The number of a numbered event."""
    found = _TICK.search(message)
    return None if found is None else int(found[1])


def place_of(message: bytes, from_server: bool) -> Place:
    """Where in a conversation a message stands."""
    if not from_server:
        if message.startswith((b"Action: Challenge\r\n", b"Action: Login\r\n")):
            return Place.LOGIN
        return Place.ACTION if _MARK.search(message) else Place.OTHER
    if message.startswith(b"Asterisk Call Manager"):
        return Place.BANNER
    if message.startswith(b"Event: QueueMember\r\n"):
        return Place.LIST
    if message.startswith(b"Event: "):
        return Place.EVENT if tick_in(message) is not None else Place.OTHER
    if b"\r\nChallenge: " in message:
        return Place.CHALLENGE
    if b": Authentication accepted\r\n" in message:
        return Place.WELCOME
    return Place.RESPONSE if _MARK.search(message) else Place.OTHER


Deed = Callable[["Link", bytes, Random], Awaitable[bool]]
"""Does a fault to a message that has come and was not passed on. It says whether the other side saw a difference."""


@dataclass(frozen=True)
class Fault:
    """One fault that is to happen."""

    kind: str
    place: Place
    deed: Deed
    skip: int
    """How many such messages pass before."""


@dataclass
class Passed:
    """What a client was given over one connection."""

    ticks: list[int] = field(default_factory=list[int])
    """The numbered events that were passed on whole and as they were."""
    spoilt: set[int] = field(default_factory=set[int])
    """Numbered events that were touched, and those behind them: their beginning may be part of what was touched."""
    spoilt_marks: set[str] = field(default_factory=set[str])
    """Marks of messages that were touched, in either direction."""
    used: bool = False
    """The client has sent something behind its login: it has taken the connection for good."""
    ended_by_client: bool = False
    """The client hung up while the proxy did not."""
    reset: bool = False
    """The proxy reset the connection: what was on its way may be lost."""


class Proxy:
    """Listens for one client, and passes everything on to one server.

    Args:
        port: The server's port.
        faults: What is to happen, one after the other.
        random: What the deeds choose by.
    """

    host = "127.0.0.1"

    def __init__(self, port: int, faults: Iterable[Fault], random: Random) -> None:
        self.upstream = port
        self.random = random
        self.port = 0
        self.passed: list[Passed] = []
        """What was passed over each connection."""
        self.counted: list[str] = []
        """The kinds of the faults that happened and were seen."""
        self.unseen: list[str] = []
        """Those that happened and changed nothing."""
        self.last = "none"
        """The kind of the fault that is going on, or was last; `none` where the proxy itself has made an end since."""
        self._faults = deque(faults)
        self._skipped = 0
        self._is_at_it = False
        self._links: set[Link] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> "Proxy":
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _SMALL)  # inherited by what is accepted
        listening.bind((self.host, 0))
        self._server = await asyncio.get_running_loop().create_server(self._accept, sock=listening)
        self.port = listening.getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        links = list(self._links)
        for link in links:
            link.drop()
        await asyncio.gather(*(link.over.wait() for link in links))

    def _accept(self) -> "_Leg":
        link = Link(self)
        self._links.add(link)
        return link.client

    @property
    def done(self) -> bool:
        """Whether everything has happened."""
        return not self._faults and not self._is_at_it

    def left(self, link: "Link") -> None:
        """A connection has ended on both sides."""
        self._links.discard(link)

    def due(self, place: Place) -> Fault | None:
        """The fault that is to happen to this message; None: it passes."""
        if self._is_at_it or not self._faults or self._faults[0].place is not place:
            return None
        if self._skipped < self._faults[0].skip:
            self._skipped += 1
            return None
        self._is_at_it = True
        self.last = self._faults[0].kind
        return self._faults.popleft()

    def happened(self, fault: Fault, seen: bool) -> None:
        """The armed fault has happened: arm the next."""
        (self.counted if seen else self.unseen).append(fault.kind)
        self._is_at_it = False
        self._skipped = 0
        if self._faults and self._faults[0].place in EARLY:  # it needs a new connection
            self.last = "none"
            for link in list(self._links):
                link.cut()

    def run(self, deed: Coroutine[None, None, None]) -> None:
        """Let something be done beside."""
        task = asyncio.create_task(deed, name="proxy")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _Leg(asyncio.Protocol):
    """One side of a connection through the proxy."""

    def __init__(self, heard: Callable[[bytes], None], ended: Callable[[], None]) -> None:
        self.alive = False
        self._heard = heard
        self._ended = ended
        self._early = b""
        self._is_ending = self._is_closed = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.alive, self._transport = True, transport
        if self._is_closed:
            transport.abort()
            return
        transport.write(self._early)
        if self._is_ending:
            transport.write_eof()

    def data_received(self, data: bytes) -> None:
        self._heard(data)

    def eof_received(self) -> None:
        self._ended()

    def connection_lost(self, exc: Exception | None) -> None:
        self.alive = False
        self._ended()

    def write(self, data: bytes) -> None:
        if self._transport is None:
            self._early += data
        elif not self._is_ending and not self._transport.is_closing():
            self._transport.write(data)

    def end(self) -> None:
        """Say that nothing more comes, and go on listening: so all that was written arrives."""
        self._is_ending = True
        if self._transport is not None and not self._transport.is_closing():
            with contextlib.suppress(OSError):  # it was reset from the other side, which we have not read yet
                self._transport.write_eof()
            self._transport.resume_reading()

    def close(self) -> None:
        """End it now."""
        self._is_closed = True
        if self._transport is not None:
            self._transport.abort()

    def reset(self) -> None:
        """End it with a reset: what the other side has not read yet may be lost to it."""
        if self._transport is not None and self.alive:
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        self.close()

    def block(self) -> None:
        """Read no more: what comes stays where it is."""
        if self._transport is not None:
            self._transport.pause_reading()

    def unblock(self) -> None:
        """Read on."""
        if self._transport is not None:
            self._transport.resume_reading()


class _Way:
    """One direction of a connection: messages pass, or wait behind a deed that goes on."""

    def __init__(self, link: "Link", from_server: bool) -> None:
        self.waiting: deque[bytes] = deque()
        self._link = link
        self._from_server = from_server
        self._part = b""
        self._greeted = not from_server
        self._busy = False

    def feed(self, data: bytes) -> None:
        """Bytes came."""
        *messages, self._part = (self._part + data).split(_END)
        for message in messages:
            if not self._greeted:
                self._greeted = True
                banner, _, message = message.partition(b"\r\n")
                self.waiting.append(banner + b"\r\n")
            self.waiting.append(message + _END)
        if not self._greeted and self._part.endswith(b"\r\n"):
            self._greeted = True
            self.waiting.append(self._part)
            self._part = b""
        self.go_on()

    def go_on(self) -> None:
        """Pass on what waits, up to a message that a fault is due for."""
        while self.waiting and not self._busy and self._link.passes:
            message = self.waiting.popleft()
            fault = self._link.proxy.due(place_of(message, self._from_server))
            if fault is None:
                self._link.give(message, self._from_server)
            else:
                self._busy = True
                self._link.proxy.run(self._do(fault, message))

    async def _do(self, fault: Fault, message: bytes) -> None:
        link = self._link
        try:
            seen = await fault.deed(link, message, link.proxy.random)
        finally:
            self._busy = False
        link.proxy.happened(fault, seen)
        self.go_on()


class Link:
    """One connection through the proxy, and what deeds can do to it."""

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy
        self.passed = Passed()
        proxy.passed.append(self.passed)
        self.over = asyncio.Event()
        self.cut_off = False
        self.deaf = False
        """Whatever comes from either side is dropped."""
        self.to_client = _Way(self, from_server=True)
        self.to_server = _Way(self, from_server=False)
        self.client = _Leg(self._client_said, self._client_ended)
        self.server = _Leg(self._server_said, self._server_ended)
        self._spoils_next = False
        proxy.run(self._connect())

    @property
    def passes(self) -> bool:
        """Whether anything is passed on."""
        return not self.cut_off and not self.deaf

    # What deeds can do.

    def give(self, message: bytes, from_server: bool, rest: bytes | None = None) -> None:
        """Pass a message on as it is; `rest` is what of it was not passed on yet."""
        if not self.passes:
            return
        if from_server:
            tick = tick_in(message)
            if self._spoils_next:
                self._spoils_next = False
                self.passed.spoilt_marks.update(marks_in(message))
                if tick is not None:
                    self.passed.spoilt.add(tick)
            elif tick is not None:
                self.passed.ticks.append(tick)
            self.client.write(message if rest is None else rest)
        else:
            self.passed.used |= place_of(message, False) is not Place.LOGIN
            self.server.write(message)

    def spoil(self, message: bytes, data: bytes, from_server: bool) -> None:
        """Pass other bytes on in the place of a message."""
        self.passed.spoilt_marks.update(marks_in(message))
        tick = tick_in(message)
        if tick is not None:
            self.passed.spoilt.add(tick)
        if from_server:
            self._spoils_next = True
            self.client.write(data)
        else:
            self.server.write(data)

    def cut(self) -> None:
        """End the connection in order, on both sides: what was written arrives before the end."""
        if not self.cut_off and not self.deaf:
            self.cut_off = True
            self.client.end()
            self.server.end()

    def reset(self) -> None:
        """End the connection with a reset, towards the client."""
        self.cut_off = self.passed.reset = True
        self.client.reset()
        self.server.close()

    def drop(self) -> None:
        """End it at once: it is not needed any more."""
        self.cut_off = True
        self.client.close()
        self.server.close()
        self._look_whether_it_is_over()

    # What the two sides do.

    async def _connect(self) -> None:
        try:
            await asyncio.get_running_loop().create_connection(
                lambda: self.server, self.proxy.host, self.proxy.upstream
            )
        except OSError:
            self.cut()

    def _client_said(self, data: bytes) -> None:
        if self.passes:
            self.to_server.feed(data)

    def _server_said(self, data: bytes) -> None:
        if self.passes:
            self.to_client.feed(data)

    def _client_ended(self) -> None:
        if not self.cut_off:
            self.cut_off = self.passed.ended_by_client = True
        self.client.close()
        self.server.close()
        self._look_whether_it_is_over()

    def _server_ended(self) -> None:
        self.cut()
        self._look_whether_it_is_over()

    def _look_whether_it_is_over(self) -> None:
        if not self.client.alive and not self.server.alive:
            self.over.set()
            self.proxy.left(self)
