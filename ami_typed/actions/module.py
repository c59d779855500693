# Generated from schema/module.yaml by `python -m codegen`. Do not edit.
"""Actions: modules of the server."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response, Versions
from ami_typed.responses.module import ModuleCheckResponse


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


class ModuleCheck(Action[ModuleCheckResponse], name="ModuleCheck"):
    """Ask whether a module is loaded.

    The answer to a no is an error.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("ModuleCheck", privileges=("system",), idempotent=True)

    module: Annotated[str, Field(alias="Module")]
    """The module, without .so."""


class Reload(Action[Response], name="Reload"):
    """Let a module, or all of them, read their configuration again."""

    spec: ClassVar[ActionSpec] = ActionSpec("Reload", privileges=("system", "config"))

    module: Annotated[str | None, Field(alias="Module")] = None
    """The module, or a part of the core such as cdr or logger."""
