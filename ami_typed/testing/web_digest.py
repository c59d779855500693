"""HTTP digest as Asterisk's manager does it (auth_http_callback in main/manager.c): one session for each nonce.

Measured on 16 and 22: a nonce goes stale after 62 seconds or when its counter does not rise; its session then gets a
new one and goes on. A nonce that no session has makes a new session, as long as the password is right.
"""

import hashlib
import re
import secrets
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ami_typed.testing.web import WebSession

_FIELD = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')
_REALM = "asterisk"


class _Ticket:
    """What goes with one session."""

    def __init__(self, session: "WebSession") -> None:
        self.session = session
        self.since = time.monotonic()
        self.count = 0
        self.old_nonce = ""


class Gate:
    """Lets requests through to their sessions, or asks who they are."""

    def __init__(
        self,
        users: dict[str, str],
        new_session: Callable[[str], "WebSession"],
        joined: Callable[["WebSession"], None],
    ) -> None:
        self._users = users
        self._new_session = new_session
        self._joined = joined
        self._tickets: dict[tuple[str, str], _Ticket] = {}
        self.nonce_life = 62.0
        """Seconds after which a nonce is stale."""

    def sessions(self) -> Iterable["WebSession"]:
        """All sessions."""
        return [ticket.session for ticket in self._tickets.values()]

    def forget(self, session: "WebSession") -> None:
        """End a session."""
        self._tickets = {key: ticket for key, ticket in self._tickets.items() if ticket.session is not session}

    def pass_through(self, method: str, path: str, authorization: str) -> "WebSession | str":
        """The session of a request; or the challenge to answer it with, where it may not pass."""
        fields = {name: quoted or plain for name, quoted, plain in _FIELD.findall(authorization)}
        user, nonce, count = fields.get("username", ""), fields.get("nonce", ""), int(fields.get("nc") or "0", 16)
        if not nonce or fields.get("uri") != path or fields.get("response") != self._response(method, fields):
            return self._challenge(secrets.token_hex(4))
        ticket = self._tickets.get((user, nonce))
        if ticket is None:
            if any(nonce == other.old_nonce for other in self._tickets.values()):
                return self._challenge(secrets.token_hex(4), stale=True)
            ticket = self._tickets[user, nonce] = _Ticket(self._new_session(user))
            self._joined(ticket.session)
        if count <= ticket.count or time.monotonic() - ticket.since > self.nonce_life:
            new = secrets.token_hex(4)
            self._tickets[user, new] = self._tickets.pop((user, nonce))
            ticket.since, ticket.count, ticket.old_nonce = time.monotonic(), 0, nonce
            return self._challenge(new, stale=True)
        ticket.count = count
        return ticket.session

    def _response(self, method: str, fields: dict[str, str]) -> str | None:
        user = fields.get("username", "")
        if user not in self._users:
            return None
        first = _md5(user, _REALM, self._users[user])
        parts = [fields.get(name, "") for name in ("nonce", "nc", "cnonce", "qop")]
        return _md5(first, *parts, _md5(method, fields.get("uri", "")))

    @staticmethod
    def _challenge(nonce: str, *, stale: bool = False) -> str:
        mark = ", stale=true" if stale else ""
        return f'Digest algorithm=MD5, realm="{_REALM}", nonce="{nonce}", qop="auth", opaque="{nonce}"{mark}'


def _md5(*parts: str) -> str:
    return hashlib.md5(":".join(parts).encode(), usedforsecurity=False).hexdigest()
