# Generated from schema/agi.yaml by `python -m codegen`. Do not edit.
"""Events: programs that control channels (AGI)."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.enums.agi import AGIResultCode
from ami_typed.models import Always, Event, EventSpec, PercentEncoded
from ami_typed.snapshots import ChannelSnapshot


class AGIExecStart(ChannelSnapshot, Event, name="AGIExecStart"):
    """An AGI command begins."""

    spec: ClassVar[EventSpec] = EventSpec("AGIExecStart", event_class="agi", module="res_agi")

    command_id: Annotated[int | None, Always(), Field(alias="CommandId")] = None
    """The number of the command, which the end tells too."""
    command: Annotated[str, Field(alias="Command")]
    """The command, such as `STREAM FILE hello #`."""


class AGIExecEnd(ChannelSnapshot, Event, name="AGIExecEnd"):
    """An AGI command is over."""

    spec: ClassVar[EventSpec] = EventSpec("AGIExecEnd", event_class="agi", module="res_agi")

    command_id: Annotated[int | None, Always(), Field(alias="CommandId")] = None
    """The number of the command."""
    command: Annotated[str, Field(alias="Command")]
    """The command."""
    result_code: Annotated[
        AGIResultCode | int | None, Always(), Field(alias="ResultCode", union_mode="left_to_right")
    ] = None
    """How it ended."""
    result: Annotated[str, Field(alias="Result")]
    """The same in words."""


class AsyncAGIStart(ChannelSnapshot, Event, name="AsyncAGIStart"):
    """A channel waits for AGI commands from the manager."""

    spec: ClassVar[EventSpec] = EventSpec("AsyncAGIStart", event_class="agi", module="res_agi")

    environment: Annotated[str, PercentEncoded(), Field(alias="Env")]
    """What an AGI program is told at its start: lines such as `agi_request: async`, and an empty one."""


class AsyncAGIExec(ChannelSnapshot, Event, name="AsyncAGIExec"):
    """An AGI command from the manager is over."""

    spec: ClassVar[EventSpec] = EventSpec("AsyncAGIExec", event_class="agi", module="res_agi")

    command_id: Annotated[str | None, Field(alias="CommandId")] = None
    """The identifier that the action AGI gave it."""
    result: Annotated[str, PercentEncoded(), Field(alias="Result")]
    """The answer: a line such as `200 result=0`, with its line break."""


class AsyncAGIEnd(ChannelSnapshot, Event, name="AsyncAGIEnd"):
    """A channel no longer waits for AGI commands from the manager."""

    spec: ClassVar[EventSpec] = EventSpec("AsyncAGIEnd", event_class="agi", module="res_agi")
