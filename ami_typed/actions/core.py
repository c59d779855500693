# Generated from schema/core.yaml by `python -m codegen`. Do not edit.
"""Actions: the server, its modules and its command line."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response, Versions
from ami_typed.responses.core import CommandResponse, CoreSettingsResponse, CoreStatusResponse


class Command(Action[CommandResponse], name="Command"):
    """Run a command of the server's command line.

    An unknown command is an error from Asterisk 16 on, with the text in the response. On 13 it is a success.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Command", privileges=("command",))

    command: Annotated[str, Field(alias="Command")]
    """The command, such as core show uptime."""


class CoreSettings(Action[CoreSettingsResponse], name="CoreSettings"):
    """Ask for the settings of the server."""

    spec: ClassVar[ActionSpec] = ActionSpec("CoreSettings", privileges=("system", "reporting"), idempotent=True)


class CoreStatus(Action[CoreStatusResponse], name="CoreStatus"):
    """Ask since when the server runs, and how busy it is."""

    spec: ClassVar[ActionSpec] = ActionSpec("CoreStatus", privileges=("system", "reporting"), idempotent=True)


class ModuleLoad(Action[Response], name="ModuleLoad"):
    """Load, unload or reload a module.

    A reload can name a part of the core, such as cdr or logger, and without any name takes everything.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("ModuleLoad", privileges=("system",))

    module: Annotated[str | None, Field(alias="Module")] = None
    """The module, such as app_queue.so. Only a reload goes without."""
    load_type: Annotated[Literal["load", "unload", "reload", "refresh"], Field(alias="LoadType")]
    """What to do. A refresh unloads and loads, and is unknown to Asterisk 13."""
    recursive: Annotated[bool | None, Versions(since=("18.23", "20.8", "21.3", "22")), Field(alias="Recursive")] = None
    """With a refresh: do the same to the modules that use it. Since Asterisk 18.23, 20.8, 21.3 and 22."""
