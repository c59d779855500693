# Generated from schema/confbridge.yaml by `python -m codegen`. Do not edit.
"""Actions: conferences of ConfBridge."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import confbridge
from ami_typed.events.confbridge import ConfbridgeListComplete, ConfbridgeListRoomsComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
)


class ConfbridgeList(ListAction[confbridge.ConfbridgeList, ConfbridgeListComplete], name="ConfbridgeList"):
    """List the participants of a conference.

    A conference that is not there has none, so the list is empty then.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeList",
        privileges=("reporting",),
        list_spec=ListSpec(empty=("No active conferences.", "No Conference by that name found.")),
        idempotent=True,
        module="app_confbridge",
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""


class ConfbridgeListRooms(
    ListAction[confbridge.ConfbridgeListRooms, ConfbridgeListRoomsComplete], name="ConfbridgeListRooms"
):
    """List the conferences."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeListRooms",
        privileges=("reporting",),
        list_spec=ListSpec(empty=("No active conferences.",)),
        idempotent=True,
        module="app_confbridge",
    )


class ConfbridgeMute(Action[Response], name="ConfbridgeMute"):
    """See to it that nobody hears a participant of a conference."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeMute", privileges=("call",), idempotent=True, module="app_confbridge"
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
    channel: Annotated[str, Field(alias="Channel")]
    """The participant's channel, or how its name begins; `all`, or `participants` for all who may not govern the
    conference.
    """


class ConfbridgeUnmute(Action[Response], name="ConfbridgeUnmute"):
    """Let a participant of a conference be heard again."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeUnmute", privileges=("call",), idempotent=True, module="app_confbridge"
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
    channel: Annotated[str, Field(alias="Channel")]
    """The participant's channel, or how its name begins; `all`, or `participants` for all who may not govern the
    conference.
    """


class ConfbridgeKick(Action[Response], name="ConfbridgeKick"):
    """Put a participant out of a conference."""

    spec: ClassVar[ActionSpec] = ActionSpec("ConfbridgeKick", privileges=("call",), module="app_confbridge")

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
    channel: Annotated[str, Field(alias="Channel")]
    """The participant's channel; `all`, or `participants` for all who may not govern the conference."""


class ConfbridgeLock(Action[Response], name="ConfbridgeLock"):
    """Let nobody else into a conference."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeLock", privileges=("call",), idempotent=True, module="app_confbridge"
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""


class ConfbridgeUnlock(Action[Response], name="ConfbridgeUnlock"):
    """Let others into a conference again."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeUnlock", privileges=("call",), idempotent=True, module="app_confbridge"
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""


class ConfbridgeStartRecord(Action[Response], name="ConfbridgeStartRecord"):
    """Record a conference.

    It is an error where the conference is recorded already.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("ConfbridgeStartRecord", privileges=("system",), module="app_confbridge")

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
    record_file: Annotated[str | None, Field(alias="RecordFile")] = None
    """Where to; the server takes the file of the conference's profile, or else one of its own choice."""


class ConfbridgeStopRecord(Action[Response], name="ConfbridgeStopRecord"):
    """Record a conference no longer.

    Asterisk 13 asks for the privilege call here.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("ConfbridgeStopRecord", privileges=("system",), module="app_confbridge")

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""


class ConfbridgeSetSingleVideoSrc(Action[Response], name="ConfbridgeSetSingleVideoSrc"):
    """Show the video of one participant to all others of a conference."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "ConfbridgeSetSingleVideoSrc", privileges=("call",), idempotent=True, module="app_confbridge"
    )

    conference: Annotated[str, Field(alias="Conference")]
    """The conference."""
    channel: Annotated[str, Field(alias="Channel")]
    """The participant's channel, or how its name begins."""
