# Generated from schema/pri.yaml by `python -m codegen`. Do not edit.
"""Actions: ISDN by chan_dahdi."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import pri
from ami_typed.events.pri import PRIShowSpansComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)


class PRIShowSpans(ListAction[pri.PRIShowSpans, PRIShowSpansComplete], name="PRIShowSpans"):
    """List the D channels of ISDN spans."""

    spec: ClassVar[ActionSpec] = ActionSpec("PRIShowSpans", list_spec=ListSpec(), idempotent=True, module="chan_dahdi")

    span: Annotated[int | None, Field(alias="Span")] = None
    """Only this span."""


class PRIDebugSet(Action[Response], name="PRIDebugSet"):
    """Say what is written about the signalling of an ISDN span."""

    spec: ClassVar[ActionSpec] = ActionSpec("PRIDebugSet", idempotent=True, module="chan_dahdi")

    span: Annotated[int, Field(alias="Span")]
    """The number of the span."""
    level: Annotated[str, Field(alias="Level")]
    """on, off, hex or intense; or a sum of 1 for states, 2 for Q.931, 4 for Q.921 and 8 for raw bytes."""


class PRIDebugFileSet(Action[Response], name="PRIDebugFileSet"):
    """Write what is told about ISDN signalling into a file."""

    spec: ClassVar[ActionSpec] = ActionSpec("PRIDebugFileSet", privileges=("system",), module="chan_dahdi")

    file: Annotated[str, Field(alias="File")]
    """The file on the server."""


class PRIDebugFileUnset(Action[Response], name="PRIDebugFileUnset"):
    """Write what is told about ISDN signalling into no file any more."""

    spec: ClassVar[ActionSpec] = ActionSpec("PRIDebugFileUnset", idempotent=True, module="chan_dahdi")
