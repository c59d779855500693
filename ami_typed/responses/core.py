# Generated from schema/core.yaml by `python -m codegen`. Do not edit.
"""Responses: the server and its command line."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from ami_typed.models import Always, Boolean, Clock, Neutral, NoneIf, Repeated, Response, Versions


class CommandResponse(Response):
    """The answer to Command."""

    privilege: Annotated[str | None, Versions(until=("16",)), Field(alias="Privilege")] = None
    """Always Command. Gone in 16."""
    output: Annotated[list[str], Repeated(), Field(alias="Output")] = Field(default_factory=list)
    """What the command printed."""


class CoreSettingsResponse(Response):
    """The answer to CoreSettings."""

    ami_version: Annotated[str, Field(alias="AMIversion")]
    """The version of the manager protocol."""
    asterisk_version: Annotated[str, Field(alias="AsteriskVersion")]
    """The version of the server."""
    system_name: Annotated[str | None, NoneIf(""), Always(), Field(alias="SystemName")] = None
    """The name of the server."""
    core_max_calls: Annotated[int, Neutral(0), Field(alias="CoreMaxCalls")]
    """The most calls at one time; 0 for no limit."""
    core_max_load_avg: Annotated[float, Neutral(0.0), Field(alias="CoreMaxLoadAvg")]
    """The load above which no new call is taken; 0 for no limit."""
    core_run_user: Annotated[str | None, NoneIf(""), Always(), Field(alias="CoreRunUser")] = None
    """The user that the server runs as."""
    core_run_group: Annotated[str | None, NoneIf(""), Always(), Field(alias="CoreRunGroup")] = None
    """The group that it runs as."""
    core_max_filehandles: Annotated[int, Neutral(0), Field(alias="CoreMaxFilehandles")]
    """The most open files; 0 for the system's limit."""
    core_real_time_enabled: Annotated[
        bool | None, Boolean("Yes", "No"), Always(), Field(alias="CoreRealTimeEnabled")
    ] = None
    """Whether configuration can come from a database."""
    core_cdr_enabled: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="CoreCDRenabled")] = None
    """Whether call detail records are kept."""
    core_http_enabled: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="CoreHTTPenabled")] = None
    """Whether its HTTP server runs."""
    sounds_search_custom_dir: Annotated[
        bool | None,
        Boolean("Yes", "No"),
        Versions(since=("18.21", "20.6", "21.1", "22")),
        Field(alias="SoundsSearchCustomDir"),
    ] = None
    """Whether sounds are looked for in the custom folder too. Since Asterisk 18.21, 20.6, 21.1 and 22."""


class CoreStatusResponse(Response):
    """The answer to CoreStatus."""

    core_startup_date: Annotated[str, Field(alias="CoreStartupDate")]
    """The date on which the server started, such as 2026-11-23, in its own zone."""
    core_startup_time: Annotated[timedelta | None, Clock(), Always(), Field(alias="CoreStartupTime")] = None
    """The time of that day."""
    core_reload_date: Annotated[str, Field(alias="CoreReloadDate")]
    """The date on which it last read its configuration."""
    core_reload_time: Annotated[timedelta | None, Clock(), Always(), Field(alias="CoreReloadTime")] = None
    """The time of that day."""
    core_current_calls: Annotated[int, Neutral(0), Field(alias="CoreCurrentCalls")]
    """How many channels there are."""
    core_processed_calls: Annotated[
        int | None, Versions(since=("20.12", "21.7", "22.2")), Field(alias="CoreProcessedCalls")
    ] = None
    """How many calls there were since the start. Since Asterisk 20.12, 21.7 and 22.2."""
