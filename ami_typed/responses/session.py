# Generated from schema/session.yaml by `python -m codegen`. Do not edit.
"""Responses: the beginning of a session, its signs of life, and its end."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from ami_typed.models import Always, Epoch, Response


class PingResponse(Response):
    """The answer to Ping."""

    ping: Annotated[str, Field(alias="Ping")]
    """Always Pong."""
    timestamp: Annotated[datetime | None, Epoch(), Always(), Field(alias="Timestamp")] = None
    """The server's clock."""


class ChallengeResponse(Response):
    """The answer to Challenge."""

    challenge: Annotated[str, Field(alias="Challenge")]
    """What goes into the hash before the secret."""
