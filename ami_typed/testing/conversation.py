"""The fake's end of one connection."""

import asyncio
import hashlib
import inspect
import logging
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from pydantic import ValidationError

from ami_typed import actions, events, responses
from ami_typed.models import Action, Event, RawAction, Response, decode_action
from ami_typed.testing.answers import Answer, Refusal, Reply, messages_for
from ami_typed.testing.pbx import Pbx
from ami_typed.wire import Decoder, Message, frame

_log = logging.getLogger("ami_typed.testing")

_ALL = frozenset(
    (
        "system", "call", "log", "verbose", "command", "agent", "user", "config", "dtmf", "reporting", "cdr",
        "dialplan", "originate", "agi", "cc", "aoc", "test", "security", "message",
    )
)  # fmt: skip
"""The event classes of Asterisk."""


class Server(Protocol):
    """What a conversation needs of the server that it belongs to."""

    users: dict[str, str]
    banner: str
    login_delay: float
    received: list[Action[Any]]
    pbx: Pbx

    def script_for(self, action: Action[Any]) -> Answer | None:
        """The answer that a test has scripted for an action."""
        ...

    def joined(self, conversation: "Conversation", task: asyncio.Task[None]) -> None:
        """A client has connected, and this serves it."""
        ...

    def left(self, conversation: "Conversation") -> None:
        """A client is gone."""
        ...


class Conversation:
    """One client: logs it in, answers its actions one after the other, and tells it the events that it asked for."""

    def __init__(self, fake: Server, send: Callable[[bytes], None], hang_up: Callable[[], None]) -> None:
        self._fake = fake
        self._send = send
        self._hang_up = hang_up
        self._decoder = Decoder(banner=False)
        self._challenge: str | None = None
        self._user: str | None = None
        self._mask: frozenset[str] = frozenset()
        self._requests: asyncio.Queue[Message] = asyncio.Queue()
        self._over = False
        self._task = asyncio.create_task(self._serve(), name="ami_typed fake conversation")
        fake.joined(self, self._task)
        send(f"{fake.banner}\r\n".encode())

    # What the connection tells.

    def data_received(self, data: bytes) -> None:
        """Bytes of the client."""
        for message in self._decoder.feed(data):
            self._requests.put_nowait(message)

    def connection_lost(self) -> None:
        """The client is gone."""
        self._over = True
        self._fake.left(self)
        self._task.cancel()

    # What the server does.

    def emit(self, event: Event, action_id: str | None) -> None:
        """Send an event, if the client wants its class."""
        event_class = event.spec.event_class or "user"
        if self._user is None or event_class not in self._mask:
            return
        head = [("Privilege", f"{event_class},all"), ("Timestamp", f"{datetime.now(UTC).timestamp():.6f}")]
        if action_id is not None:
            head.append(("ActionID", action_id))
        self._write(event.encode(before=tuple(head)))

    def send_bytes(self, data: bytes) -> None:
        """Send anything."""
        if not self._over:
            self._send(data)

    def hang_up(self) -> None:
        """End the connection."""
        if not self._over:
            self._over = True
            self._fake.left(self)
            self._hang_up()
            if self._task is not asyncio.current_task():
                self._task.cancel()

    def _write(self, message: Message) -> None:
        self.send_bytes(frame(message))

    async def _serve(self) -> None:
        while not self._over:
            message = await self._requests.get()
            try:
                await self._answer(message)
            except Exception:  # a script that fails must not look like a server that is silent
                _log.exception("the answer to %r failed", message)
                self._refuse(message, "the answer that the test scripted has failed: see the log")

    async def _answer(self, message: Message) -> None:
        try:
            action = decode_action(message)
        except ValidationError as error:
            self._refuse(message, "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()))
            return
        self._fake.received.append(action)
        reply = self._fake.script_for(action)
        answer = await self._own_answer(action, message) if reply is None else reply(action)
        answered = await answer if inspect.isawaitable(answer) else answer
        for part in messages_for(action, answered, message.action_id):
            self._write(part)
        self._afterwards(action, answered)

    async def _own_answer(self, action: Action[Any], message: Message) -> Reply:
        match action:
            case actions.Login():
                return await self._log_in(action)
            case actions.Challenge():
                self._challenge = str(secrets.randbelow(10**9))
                return responses.ChallengeResponse(challenge=self._challenge)
            case actions.Logoff():
                return Response(message="Thanks for all the fish.")
            case _ if self._user is None:
                return Refusal("Permission denied")
            case actions.Events():
                self._mask = event_mask(action.event_mask)
                return responses.EventsResponse(events=bool(self._mask))
            case _:
                return await self._fake.pbx.reply(action, message.action_id)

    async def _log_in(self, action: actions.Login) -> Reply:
        if self._user is not None:
            return Response(message="Already authenticated")
        if not self._knows(action):
            await asyncio.sleep(self._fake.login_delay)
            return Refusal("Authentication failed")
        self._user = action.username
        self._mask = event_mask("on" if action.events is None else action.events)
        return Response(message="Authentication accepted")

    def _knows(self, action: actions.Login) -> bool:
        password = self._fake.users.get(action.username)
        if password is None:
            return False
        if action.key is None:
            return action.secret is not None and action.secret.get_secret_value() == password
        digest = hashlib.md5(f"{self._challenge}{password}".encode(), usedforsecurity=False).hexdigest()
        return self._challenge is not None and action.key.get_secret_value() == digest

    def _afterwards(self, action: Action[Any], reply: Reply) -> None:
        """What the server does once an answer is written."""
        if isinstance(action, actions.Logoff) or (isinstance(action, actions.Login) and isinstance(reply, Refusal)):
            self.hang_up()
        elif isinstance(action, actions.Login) and "system" in self._mask:
            booted = events.FullyBooted.example(uptime=timedelta(minutes=5), last_reload=timedelta(minutes=5))
            self._write(booted.encode(before=(("Privilege", "system,all"),)))

    def _refuse(self, message: Message, reason: str) -> None:
        for answer in messages_for(RawAction(name=message.name), Refusal(" ".join(reason.split())), message.action_id):
            self._write(answer)


def event_mask(text: str) -> frozenset[str]:
    """The event classes that an event mask stands for."""
    words = {word.strip().casefold() for word in text.split(",")}
    if words & {"on", "true", "yes", "1", "all", "-1"}:
        return _ALL
    return frozenset(words & _ALL)
