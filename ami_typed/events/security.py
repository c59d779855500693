# Generated from schema/security.yaml by `python -m codegen`. Do not edit.
"""Events: who logs in, and who tries to."""

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Address, AddressForm, Always, Boolean, Event, EventSpec, IsoTime, NoneIf


class SecurityEvent(Event):
    """Something that a watchman wants to know.

    The account and the addresses are what the other side says it is, or is seen to be: an attacker chooses some
    of them.
    """

    event_time: Annotated[datetime | None, IsoTime(), Always(), Field(alias="EventTV")] = None
    """When it happened."""
    severity: Annotated[Literal["Informational", "Error"] | str, Field(alias="Severity")]
    """Whether it is bad."""
    service: Annotated[str, Field(alias="Service")]
    """Which part of the server it is about: AMI, PJSIP, SIP, IAX2 ..."""
    event_version: Annotated[int | None, Always(), Field(alias="EventVersion")] = None
    """The version of this kind of event."""
    account_id: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="AccountID")] = None
    """Who it says it is."""
    session_id: Annotated[str, Field(alias="SessionID")]
    """What the service calls this session: a call-id, or a number."""
    local_address: Annotated[Address | None, AddressForm(), Always(), Field(alias="LocalAddress")] = None
    """Where it came in."""
    remote_address: Annotated[Address | None, AddressForm(), Always(), Field(alias="RemoteAddress")] = None
    """Where it came from."""
    module: Annotated[str | None, Field(alias="Module")] = None
    """The module that tells it."""
    session_time: Annotated[
        datetime | None, IsoTime(), NoneIf("1970-01-01T00:00:00.000+0000"), Field(alias="SessionTV")
    ] = None
    """When the session began."""


class ChallengeSent(SecurityEvent, name="ChallengeSent"):
    """A client was sent a challenge to log in with."""

    spec: ClassVar[EventSpec] = EventSpec("ChallengeSent", event_class="security")

    challenge: Annotated[str, Field(alias="Challenge")]
    """The challenge; empty from PJSIP in some versions."""


class SuccessfulAuth(SecurityEvent, name="SuccessfulAuth"):
    """A client logged in."""

    spec: ClassVar[EventSpec] = EventSpec("SuccessfulAuth", event_class="security")

    using_password: Annotated[bool | None, Boolean("1", "0"), Always(), Field(alias="UsingPassword")] = None
    """Whether it took a password."""


class InvalidPassword(SecurityEvent, name="InvalidPassword"):
    """A client gave a wrong password."""

    spec: ClassVar[EventSpec] = EventSpec("InvalidPassword", event_class="security")

    challenge: Annotated[str | None, Field(alias="Challenge")] = None
    """The challenge that it was sent."""
    received_challenge: Annotated[str | None, Field(alias="ReceivedChallenge")] = None
    """The challenge that it answered."""
    received_hash: Annotated[str | None, Field(alias="ReceivedHash")] = None
    """What it answered."""
