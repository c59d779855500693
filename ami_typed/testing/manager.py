"""One login at the fake Asterisk: who it is, what it wants to hear, and what it is answered.

It is the same however the bytes travel; a `Conversation` has one for its socket, a web session another.
"""

import asyncio
import hashlib
import inspect
import logging
import secrets
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, Protocol

from pydantic import ValidationError

from ami_typed import actions, events, responses
from ami_typed.models import Action, Event, RawAction, Response, decode_action
from ami_typed.testing.answers import Answer, Refusal, Reply, messages_for
from ami_typed.testing.pbx import Pbx
from ami_typed.wire import BANNER, Message, branch_of

_log = logging.getLogger("ami_typed.testing")

_ALL = frozenset(
    (
        "system", "call", "log", "verbose", "command", "agent", "user", "config", "dtmf", "reporting", "cdr",
        "dialplan", "originate", "agi", "cc", "aoc", "test", "security", "message",
    )
)  # fmt: skip
"""The event classes of Asterisk."""


class Client(Protocol):
    """One client, as the server sees it."""

    def emit(self, event: Event, action_id: str | None) -> None:
        """Something happens."""
        ...

    def hang_up(self) -> None:
        """End the connection."""
        ...

    def send_bytes(self, data: bytes) -> None:
        """Send anything."""
        ...


class Server(Protocol):
    """What a login needs of the server that it belongs to."""

    users: dict[str, str]
    banner: str
    login_delay: float
    received: list[Action[Any]]
    pbx: Pbx

    def script_for(self, action: Action[Any]) -> Answer | None:
        """The answer that a test has scripted for an action."""
        ...

    def joined(self, client: Client, task: asyncio.Task[None] | None = None) -> None:
        """A client has connected, and this serves it."""
        ...

    def left(self, client: Client) -> None:
        """A client is gone."""
        ...


class Outcome(NamedTuple):
    """What becomes of one request."""

    messages: list[Message]
    over: bool
    """Whether the server ends the session then."""


class Login:
    """One session of the manager.

    Args:
        fake: The server.
        mask: The event mask that a login without one gets.
        user: Who it is, where that is known before any login.
    """

    def __init__(self, fake: Server, *, mask: str, user: str | None = None) -> None:
        self._fake = fake
        self._default_mask = mask
        self._challenge: str | None = None
        self.user = user
        self.mask = frozenset[str]() if user is None else event_mask(mask)

    async def answer(self, message: Message) -> Outcome:
        """The answer to a request, whatever it is."""
        try:
            return await self._answer(message)
        except Exception:  # a script that fails must not look like a server that is silent
            _log.exception("the answer to %r failed", message)
            return self._refuse(message, "the answer that the test scripted has failed: see the log")

    def tell(self, event: Event, action_id: str | None) -> Message | None:
        """An event as it is sent; None where nobody is logged in."""
        if self.user is None:
            return None
        event_class = event_class_of(event)
        head = [("Privilege", f"{event_class},all"), ("Timestamp", f"{datetime.now(UTC).timestamp():.6f}")]
        if action_id is not None:
            head.append(("ActionID", action_id))
        return event.encode(before=tuple(head))

    async def _answer(self, message: Message) -> Outcome:
        try:
            action = decode_action(message)
        except ValidationError as error:
            why = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
            return self._refuse(message, why)
        self._fake.received.append(action)
        script = self._fake.script_for(action)
        answer = await self._own_answer(action, message) if script is None else script(action)
        reply = await answer if inspect.isawaitable(answer) else answer
        messages = list(messages_for(action, reply, message.action_id))
        if isinstance(action, actions.Login) and "system" in self.mask and not isinstance(reply, Refusal):
            booted = events.FullyBooted.example(uptime=timedelta(minutes=5), last_reload=timedelta(minutes=5))
            messages.append(booted.encode(before=(("Privilege", "system,all"),)))
        failed = isinstance(action, actions.Login) and isinstance(reply, Refusal)
        return Outcome(messages, failed or isinstance(action, actions.Logoff))

    async def _own_answer(self, action: Action[Any], message: Message) -> Reply:
        match action:
            case actions.Login():
                return await self._log_in(action)
            case actions.Challenge():
                self._challenge = self._challenge or str(secrets.randbelow(10**9))  # one for the whole session
                return responses.ChallengeResponse(challenge=self._challenge)
            case actions.Logoff():
                return Response(message="Thanks for all the fish.")
            case _ if self.user is None:
                return Refusal("Permission denied")
            case actions.Events():
                self.mask = event_mask(action.event_mask)
                return responses.EventsResponse(events=bool(self.mask))
            case actions.CoreSettings():
                version = self._fake.banner.partition("/")[2]
                return responses.CoreSettingsResponse.example(ami_version=version, asterisk_version=_release(version))
            case _:
                return await self._fake.pbx.reply(action, message.action_id)

    async def _log_in(self, action: actions.Login) -> Reply:
        if self.user is not None:
            return Response(message="Already authenticated")
        if not self._knows(action):
            await asyncio.sleep(self._fake.login_delay)
            return Refusal("Authentication failed")
        self.user = action.username
        self.mask = event_mask(self._default_mask if action.events is None else action.events)
        return Response(message="Authentication accepted")

    def _knows(self, action: actions.Login) -> bool:
        password = self._fake.users.get(action.username)
        if password is None:
            return False
        if action.key is None:
            return action.secret is not None and action.secret.get_secret_value() == password
        digest = hashlib.md5(f"{self._challenge}{password}".encode(), usedforsecurity=False).hexdigest()
        return self._challenge is not None and action.key.get_secret_value() == digest

    def _refuse(self, message: Message, reason: str) -> Outcome:
        refusal = Refusal(" ".join(reason.split()))
        return Outcome(list(messages_for(RawAction(name=message.name), refusal, message.action_id)), over=False)


def event_class_of(event: Event) -> str:
    """The class that an event is sent with; where it is several, with commas between them."""
    return event.spec.event_class or "user"


def lets_through(mask: frozenset[str], event_class: str) -> bool:
    """Whether an event of a class, or of several, comes to who has this mask: it has to have all of them."""
    return mask.issuperset(event_class.split(","))


def _release(ami_version: str) -> str:
    """A release of Asterisk with this version of the manager interface."""
    branch = branch_of(f"{BANNER}/{ami_version}")
    return "unknown" if branch is None else f"{branch}.0.0"


def event_mask(text: str) -> frozenset[str]:
    """The event classes that an event mask stands for."""
    words = {word.strip().casefold() for word in text.split(",")}
    if words & {"on", "true", "yes", "1", "all", "-1"}:
        return _ALL
    return frozenset(words & _ALL)
