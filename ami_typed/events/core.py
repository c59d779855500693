# Generated from schema/core.yaml by `python -m codegen`. Do not edit.
"""Events: the server and its command line."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Always, Boolean, Event, EventSpec, Versions


class Shutdown(Event, name="Shutdown"):
    """The server is going down."""

    spec: ClassVar[EventSpec] = EventSpec("Shutdown", event_class="system")

    shutdown: Annotated[Literal["Cleanly", "Uncleanly"] | str, Field(alias="Shutdown")]
    """How."""
    restart: Annotated[bool | None, Boolean("True", "False"), Always(), Field(alias="Restart")] = None
    """Whether it starts again."""


class LogChannel(Event, name="LogChannel"):
    """A log of the server was started again, or was given up."""

    spec: ClassVar[EventSpec] = EventSpec("LogChannel", event_class="system")

    file: Annotated[str, Field(alias="Channel")]
    """The log: the name of its file, console or syslog:local0. It is no telephone channel."""
    enabled: Annotated[bool | None, Boolean("Yes", "No"), Always(), Field(alias="Enabled")] = None
    """Whether it is written now."""
    reason: Annotated[str | None, Field(alias="Reason")] = None
    """Why it was given up: the number and the text of the system's error."""


class DeadlockStart(Event, name="DeadlockStart"):
    """A thread of the server has waited too long for a lock.

    Only servers that were built with DEBUG_THREADS and DETECT_DEADLOCKS send it.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("DeadlockStart", event_class="system", versions=Versions(since=("16",)))

    mutex: Annotated[str, Field(alias="Mutex")]
    """The lock."""
