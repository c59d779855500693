"""Logging in, as a conversation without input or output.

The steps are a generator: it yields each action to send, and is sent the response. Whoever runs it does the waiting.
"""

import hashlib
from collections.abc import Generator
from typing import Literal

from pydantic import SecretStr

from ami_typed import actions
from ami_typed.errors import ActionError, RemoteProtocolError
from ami_typed.models import Action, Response

LoginMethod = Literal["md5", "plain"]
"""`md5`: the password does not travel, only a digest of it with the server's challenge. `plain`: it travels as it
is."""


def login_steps(
    username: str,
    password: str,
    *,
    method: LoginMethod = "md5",
    event_mask: str | None = None,
    secure: bool = False,
) -> Generator[Action[Response], Response, None]:
    """The actions that log a manager user in, one after the other.

    The event mask goes into the login itself, so that no event comes before it holds. MD5 is what AMI has, in
    `AuthType`; it keeps the password from those who listen, and is no protection against those who change what is sent:
    use TLS. A server that has no challenge gets the password itself only where nobody on the way can read it
    (`secure`); otherwise its ActionError goes on. Raises RemoteProtocolError where there is no challenge in its answer.
    """
    plain = actions.Login(username=username, secret=SecretStr(password), events=event_mask)
    if method == "plain":
        yield plain
        return
    try:
        response = yield actions.Challenge(auth_type="MD5")
    except ActionError:
        if not secure:
            raise
        yield plain
        return
    challenge = response.raw.get("Challenge")
    if not challenge:
        raise RemoteProtocolError("the server answered Challenge without a challenge")
    digest = hashlib.md5(f"{challenge}{password}".encode("utf-8", "surrogateescape"), usedforsecurity=False).hexdigest()
    yield actions.Login(username=username, auth_type="MD5", key=SecretStr(digest), events=event_mask)


def mask_steps(event_mask: str | None) -> Generator[Action[Response], Response, None]:
    """The same where the transport has proven who we are: only the event mask is to be told."""
    if event_mask is not None:
        yield actions.Events(event_mask=event_mask)
