# Generated from schema/fax.yaml by `python -m codegen`. Do not edit.
"""Actions: fax."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import fax
from ami_typed.events.fax import FAXSessionsComplete, FAXSessionsEntry
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
)


class FAXSessions(ListAction[FAXSessionsEntry, FAXSessionsComplete], name="FAXSessions"):
    """List the fax sessions."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "FAXSessions", privileges=("call",), list_spec=ListSpec(), idempotent=True, module="res_fax"
    )


class FAXSession(Action[fax.FAXSession], name="FAXSession"):
    """Ask for one fax session."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "FAXSession", privileges=("call",), answer=True, idempotent=True, module="res_fax"
    )

    session_number: Annotated[int, Field(alias="SessionNumber")]
    """Its number."""


class FAXStats(Action[fax.FAXStats], name="FAXStats"):
    """Ask for the figures of the fax module."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "FAXStats", privileges=("reporting",), answer=True, idempotent=True, module="res_fax"
    )
