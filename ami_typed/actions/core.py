# Generated from schema/core.yaml by `python -m codegen`. Do not edit.
"""Actions: the server and its command line."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response
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


class LoggerRotate(Action[Response], name="LoggerRotate"):
    """Close the logs and open them again, under the old names."""

    spec: ClassVar[ActionSpec] = ActionSpec("LoggerRotate", privileges=("system", "reporting"))
