# Generated from schema/dialplan.yaml by `python -m codegen`. Do not edit.
"""Actions: the dialplan."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events.dialplan import ListDialplan, ShowDialPlanComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    Boolean,
    ListAction,
    ListSpec,
    Response,
)


class ShowDialPlan(ListAction[ListDialplan, ShowDialPlanComplete], name="ShowDialPlan"):
    """List the dialplan.

    It can be long. An extension that does not exist is an error, which the server tells only after the items of
    its context.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ShowDialPlan", privileges=("config", "reporting"), list_spec=ListSpec(), idempotent=True
    )

    extension: Annotated[str | None, Field(alias="Extension")] = None
    """Only this extension."""
    context: Annotated[str | None, Field(alias="Context")] = None
    """Only this context."""


class DialplanExtensionAdd(Action[Response], name="DialplanExtensionAdd"):
    """Add a step to the dialplan.

    It is gone after the next reload of the dialplan. A context that does not exist is made.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("DialplanExtensionAdd", privileges=("system",), module="pbx_config")

    context: Annotated[str, Field(alias="Context")]
    """The context."""
    extension: Annotated[str, Field(alias="Extension")]
    """The extension; behind a slash, the number of the only caller that it is for."""
    priority: Annotated[int | str, Field(alias="Priority", union_mode="left_to_right")]
    """The number of the step, or `hint`."""
    application: Annotated[str, Field(alias="Application")]
    """The application; of a hint, its devices."""
    application_data: Annotated[str | None, Field(alias="ApplicationData")] = None
    """Its arguments."""
    replace: Annotated[bool | None, Boolean("yes", "no"), Field(alias="Replace")] = None
    """Whether it may take the place of another one."""


class DialplanExtensionRemove(Action[Response], name="DialplanExtensionRemove"):
    """Take an extension, or one of its steps, out of the dialplan.

    Only what pbx_config put there can be taken out.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("DialplanExtensionRemove", privileges=("system",), module="pbx_config")

    context: Annotated[str, Field(alias="Context")]
    """The context."""
    extension: Annotated[str, Field(alias="Extension")]
    """The extension; behind a slash, the number of the only caller that it is for."""
    priority: Annotated[int | str | None, Field(alias="Priority", union_mode="left_to_right")] = None
    """The number of the step, or `hint`; without it the whole extension."""
