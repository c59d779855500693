# Generated from schema/session.yaml by `python -m codegen`. Do not edit.
"""Actions: the beginning of a session, its signs of life, and its end."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, SecretStr

from ami_typed.models import Action, ActionSpec, Response, Secret
from ami_typed.responses.session import ChallengeResponse, PingResponse


class Login(Action[Response], name="Login"):
    """Log in.

    Either with the secret as it is, or with AuthType MD5 and a key, which is the MD5 sum of the challenge and the
    secret in hexadecimal digits.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Login", either=(("secret",), ("auth_type", "key")))

    username: Annotated[str, Field(alias="Username")]
    """The manager user."""
    secret: Annotated[SecretStr | None, Secret(), Field(alias="Secret")] = None
    """The user's secret."""
    auth_type: Annotated[Literal["MD5"] | None, Field(alias="AuthType")] = None
    """How the key was made."""
    key: Annotated[SecretStr | None, Secret(), Field(alias="Key")] = None
    """The hash of the challenge and the secret."""
    events: Annotated[str | None, Field(alias="Events")] = None
    """The event classes to receive, with commas between them; `on` for all that the user may read, `off` for none."""


class Challenge(Action[ChallengeResponse], name="Challenge"):
    """Ask for a challenge to log in with."""

    spec: ClassVar[ActionSpec] = ActionSpec("Challenge", idempotent=True)

    auth_type: Annotated[Literal["MD5"], Field(alias="AuthType")] = "MD5"
    """The only kind that there is."""


class Logoff(Action[Response], name="Logoff"):
    """Log off.

    The answer is Goodbye, and then the server closes the connection.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Logoff", idempotent=True)


class Ping(Action[PingResponse], name="Ping"):
    """Ask for a sign of life."""

    spec: ClassVar[ActionSpec] = ActionSpec("Ping", idempotent=True)
