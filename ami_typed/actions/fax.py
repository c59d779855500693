# Generated from schema/fax.yaml by `python -m codegen`. Do not edit.
"""Actions: fax."""

from typing import ClassVar

from ami_typed.events import fax
from ami_typed.models import (
    Action,
    ActionSpec,
)


class FAXStats(Action[fax.FAXStats], name="FAXStats"):
    """Ask for the figures of the fax module."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "FAXStats", privileges=("reporting",), answer=True, idempotent=True, module="res_fax"
    )
