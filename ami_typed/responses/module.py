# Generated from schema/module.yaml by `python -m codegen`. Do not edit.
"""Responses: modules of the server."""

from typing import Annotated

from pydantic import Field

from ami_typed.models import NoneIf, Response


class ModuleCheckResponse(Response):
    """The answer to ModuleCheck."""

    version: Annotated[str | None, NoneIf(""), Field(alias="Version")] = None
    """On Asterisk 13 the version of the server; nothing since."""
