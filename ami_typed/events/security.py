# Generated from schema/security.yaml by `python -m codegen`. Do not edit.
"""Events: who logs in, and who tries to."""

from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.security import SecurityService, SecuritySeverity
from ami_typed.models import Address, AddressForm, Always, Boolean, Event, EventSpec, IsoTime, NoneIf


class SecurityEvent(Event):
    """Something that a watchman wants to know.

    The account and the addresses are what the other side says it is, or is seen to be: an attacker chooses some
    of them.
    """

    event_time: Annotated[datetime | None, IsoTime(), Always(), Field(alias="EventTV")] = None
    """When it happened."""
    severity: Annotated[SecuritySeverity | str, Field(alias="Severity", union_mode="left_to_right")]
    """How bad it is."""
    service: Annotated[SecurityService | str, Field(alias="Service", union_mode="left_to_right")]
    """Which part of the server it is about."""
    event_version: Annotated[int | None, Always(), Field(alias="EventVersion")] = None
    """The version of this kind of event."""
    account_id: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="AccountID")] = None
    """Who it says it is. Where nobody was named it is empty or None, as the service likes."""
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
    """When the session began; None before a login."""


class ChallengeSent(SecurityEvent, name="ChallengeSent"):
    """A client was sent a challenge to log in with."""

    spec: ClassVar[EventSpec] = EventSpec("ChallengeSent", event_class="security")

    challenge: Annotated[str, Field(alias="Challenge")]
    """The challenge; empty from PJSIP in some versions."""


class ChallengeResponseFailed(SecurityEvent, name="ChallengeResponseFailed"):
    """A client answered a challenge with something wrong."""

    spec: ClassVar[EventSpec] = EventSpec("ChallengeResponseFailed", event_class="security")

    challenge: Annotated[str, Field(alias="Challenge")]
    """The challenge that it was sent."""
    response: Annotated[str, Field(alias="Response")]
    """What it answered. It is not the kind of this message."""
    expected_response: Annotated[str, Field(alias="ExpectedResponse")]
    """What would have been right; empty where the service does not say."""


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


class InvalidAccountID(SecurityEvent, name="InvalidAccountID"):
    """A client gave an account that is not there."""

    spec: ClassVar[EventSpec] = EventSpec("InvalidAccountID", event_class="security")


class AuthMethodNotAllowed(SecurityEvent, name="AuthMethodNotAllowed"):
    """A client wanted to log in in a way that it may not."""

    spec: ClassVar[EventSpec] = EventSpec("AuthMethodNotAllowed", event_class="security")

    auth_method: Annotated[str, Field(alias="AuthMethod")]
    """The way."""


class FailedACL(SecurityEvent, name="FailedACL"):
    """A client came from an address that its account may not come from."""

    spec: ClassVar[EventSpec] = EventSpec("FailedACL", event_class="security")

    acl_name: Annotated[str | None, Field(alias="ACLName")] = None
    """The list of addresses that kept it out, where it has a name."""


class InvalidTransport(SecurityEvent, name="InvalidTransport"):
    """A client came by a transport that its account may not use."""

    spec: ClassVar[EventSpec] = EventSpec("InvalidTransport", event_class="security")

    attempted_transport: Annotated[str, Field(alias="AttemptedTransport")]
    """The transport, such as UDP."""


class UnexpectedAddress(SecurityEvent, name="UnexpectedAddress"):
    """A request came from another address than its session."""

    spec: ClassVar[EventSpec] = EventSpec("UnexpectedAddress", event_class="security")

    expected_address: Annotated[Address | None, AddressForm(), Always(), Field(alias="ExpectedAddress")] = None
    """Where it should have come from."""


class RequestNotAllowed(SecurityEvent, name="RequestNotAllowed"):
    """A client asked for something that it may not do."""

    spec: ClassVar[EventSpec] = EventSpec("RequestNotAllowed", event_class="security")

    request_type: Annotated[str, Field(alias="RequestType")]
    """What for, such as Action: Originate."""
    request_params: Annotated[str | None, Field(alias="RequestParams")] = None
    """More of the request."""


class RequestNotSupported(SecurityEvent, name="RequestNotSupported"):
    """A client asked for something that the service cannot do."""

    spec: ClassVar[EventSpec] = EventSpec("RequestNotSupported", event_class="security")

    request_type: Annotated[str, Field(alias="RequestType")]
    """What for."""


class RequestBadFormat(SecurityEvent, name="RequestBadFormat"):
    """A client sent a request that nobody understands.

    An unknown action is one too.
    """

    spec: ClassVar[EventSpec] = EventSpec("RequestBadFormat", event_class="security")

    request_type: Annotated[str, Field(alias="RequestType")]
    """What it was, such as Action: Bogus."""
    request_params: Annotated[str | None, Field(alias="RequestParams")] = None
    """More of the request."""


class SessionLimit(SecurityEvent, name="SessionLimit"):
    """A client was sent away, for too many are there."""

    spec: ClassVar[EventSpec] = EventSpec("SessionLimit", event_class="security")


class LoadAverageLimit(SecurityEvent, name="LoadAverageLimit"):
    """A client was sent away, for the server is too busy."""

    spec: ClassVar[EventSpec] = EventSpec("LoadAverageLimit", event_class="security")


class MemoryLimit(SecurityEvent, name="MemoryLimit"):
    """A client was sent away, for the server is short of memory."""

    spec: ClassVar[EventSpec] = EventSpec("MemoryLimit", event_class="security")
