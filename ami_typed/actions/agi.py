# Generated from schema/agi.yaml by `python -m codegen`. Do not edit.
"""Actions: programs that control channels (AGI)."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response


class AGI(Action[Response], name="AGI"):
    """Give an AGI command to a channel that waits for one.

    The channel runs AGI(agi:async) in the dialplan. The response only says that the command was queued. Its
    result comes as an AsyncAGIExec.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("AGI", privileges=("agi",), module="res_agi")

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    command: Annotated[str, Field(alias="Command")]
    """The command, such as `STREAM FILE hello #`; `ASYNCAGI BREAK` ends the waiting."""
    command_id: Annotated[str | None, Field(alias="CommandID")] = None
    """An identifier to know the result by."""
