# Generated from schema/local.yaml by `python -m codegen`. Do not edit.
"""Actions: Local channels."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response


class LocalOptimizeAway(Action[Response], name="LocalOptimizeAway"):
    """Allow a Local channel to be taken out of its call."""

    spec: ClassVar[ActionSpec] = ActionSpec("LocalOptimizeAway", privileges=("system", "call"), idempotent=True)

    channel: Annotated[str, Field(alias="Channel")]
    """One of its halves, such as Local/100@default-00000001;2."""
