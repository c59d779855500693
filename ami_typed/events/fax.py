# Generated from schema/fax.yaml by `python -m codegen`. Do not edit.
"""Events: fax."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Event, EventSpec, Neutral


class FAXStats(Event, name="FAXStats"):
    """The figures that the action FAXStats asked for."""

    spec: ClassVar[EventSpec] = EventSpec("FAXStats")

    current_sessions: Annotated[int, Neutral(0), Field(alias="CurrentSessions")]
    """How many sessions there are."""
    reserved_sessions: Annotated[int, Neutral(0), Field(alias="ReservedSessions")]
    """How many are about to be."""
    transmit_attempts: Annotated[int, Neutral(0), Field(alias="TransmitAttempts")]
    """How often the server began to send."""
    receive_attempts: Annotated[int, Neutral(0), Field(alias="ReceiveAttempts")]
    """How often it began to receive."""
    completed_faxes: Annotated[int, Neutral(0), Field(alias="CompletedFAXes")]
    """How many came through."""
    failed_faxes: Annotated[int, Neutral(0), Field(alias="FailedFAXes")]
    """How many did not."""
