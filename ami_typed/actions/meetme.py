# Generated from schema/meetme.yaml by `python -m codegen`. Do not edit.
"""Actions: conferences of MeetMe."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import meetme
from ami_typed.events.meetme import MeetmeListComplete, MeetmeListRoomsComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)


class MeetmeList(ListAction[meetme.MeetmeList, MeetmeListComplete], name="MeetmeList"):
    """List the participants of conferences."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MeetmeList",
        privileges=("reporting",),
        list_spec=ListSpec(empty=("No active conferences.",)),
        idempotent=True,
        module="app_meetme",
    )

    conference: Annotated[str | None, Field(alias="Conference")] = None
    """Only this conference."""


class MeetmeListRooms(ListAction[meetme.MeetmeListRooms, MeetmeListRoomsComplete], name="MeetmeListRooms"):
    """List the conferences."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "MeetmeListRooms",
        privileges=("reporting",),
        list_spec=ListSpec(empty=("No active conferences.",)),
        idempotent=True,
        module="app_meetme",
    )


class MeetmeMute(Action[Response], name="MeetmeMute"):
    """See to it that nobody hears a participant of a conference."""

    spec: ClassVar[ActionSpec] = ActionSpec("MeetmeMute", privileges=("call",), idempotent=True, module="app_meetme")

    meetme: Annotated[str, Field(alias="Meetme")]
    """The number of the conference."""
    user_number: Annotated[int, Field(alias="Usernum")]
    """The number of the participant in it."""


class MeetmeUnmute(Action[Response], name="MeetmeUnmute"):
    """Let a participant of a conference be heard again."""

    spec: ClassVar[ActionSpec] = ActionSpec("MeetmeUnmute", privileges=("call",), idempotent=True, module="app_meetme")

    meetme: Annotated[str, Field(alias="Meetme")]
    """The number of the conference."""
    user_number: Annotated[int, Field(alias="Usernum")]
    """The number of the participant in it."""
