# Generated from schema/recording.yaml by `python -m codegen`. Do not edit.
"""Responses: recording and listening in."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import Response


class MixMonitorResponse(Response):
    """The answer to MixMonitor."""

    mix_monitor_id: Annotated[str | None, Field(alias="MixMonitorID")] = None
    """What the recording is called, such as 0x7f6bc80069b0; only if the option i asked for it."""
