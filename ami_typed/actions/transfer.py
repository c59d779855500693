# Generated from schema/transfer.yaml by `python -m codegen`. Do not edit.
"""Actions: transfers and the pickup of calls."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response


class BlindTransfer(Action[Response], name="BlindTransfer"):
    """Send the party that a channel talks to elsewhere."""

    spec: ClassVar[ActionSpec] = ActionSpec("BlindTransfer", privileges=("call",))

    channel: Annotated[str, Field(alias="Channel")]
    """Who transfers."""
    context: Annotated[str | None, Field(alias="Context")] = None
    """The context; without it that of the channel."""
    exten: Annotated[str, Field(alias="Exten")]
    """The extension to send the other party to."""


class Atxfer(Action[Response], name="Atxfer"):
    """Begin an attended transfer, as if a channel had dialled for it.

    The channel must be in a bridge that allows it such a transfer. The success only says that the digits were
    queued.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Atxfer", privileges=("call",))

    channel: Annotated[str, Field(alias="Channel")]
    """Who transfers."""
    exten: Annotated[str, Field(alias="Exten")]
    """The extension to call."""
    context: Annotated[str | None, Field(alias="Context")] = None
    """The context of that extension."""


class CancelAtxfer(Action[Response], name="CancelAtxfer"):
    """Break off an attended transfer, as if a channel had dialled for it."""

    spec: ClassVar[ActionSpec] = ActionSpec("CancelAtxfer", privileges=("call",))

    channel: Annotated[str, Field(alias="Channel")]
    """Who transfers."""
