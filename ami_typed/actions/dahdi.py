# Generated from schema/dahdi.yaml by `python -m codegen`. Do not edit.
"""Actions: DAHDI lines."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.events import dahdi
from ami_typed.events.dahdi import DAHDIShowChannelsComplete, DAHDIShowStatusComplete
from ami_typed.models import (
    Action,
    ActionSpec,
    ListAction,
    ListSpec,
    Response,
    Versions,
)


class DAHDIShowChannels(ListAction[dahdi.DAHDIShowChannels, DAHDIShowChannelsComplete], name="DAHDIShowChannels"):
    """List the DAHDI lines."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DAHDIShowChannels", list_spec=ListSpec(), idempotent=True, module="chan_dahdi"
    )

    dahdi_channel: Annotated[str | None, Field(alias="DAHDIChannel")] = None
    """Only this line, by its number."""


class DAHDIShowStatus(ListAction[dahdi.DAHDIShowStatus, DAHDIShowStatusComplete], name="DAHDIShowStatus"):
    """List the DAHDI spans.

    Since Asterisk 18.23, 20.8, 21.3 and 22.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "DAHDIShowStatus",
        list_spec=ListSpec(empty=("No DAHDI detected",)),
        idempotent=True,
        versions=Versions(since=("18.23", "20.8", "21.3", "22")),
        module="chan_dahdi",
    )


class DAHDIDNDon(Action[Response], name="DAHDIDNDon"):
    """Let no calls through to a DAHDI line."""

    spec: ClassVar[ActionSpec] = ActionSpec("DAHDIDNDon", idempotent=True, module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""


class DAHDIDNDoff(Action[Response], name="DAHDIDNDoff"):
    """Let calls through to a DAHDI line again."""

    spec: ClassVar[ActionSpec] = ActionSpec("DAHDIDNDoff", idempotent=True, module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""


class DAHDITransfer(Action[Response], name="DAHDITransfer"):
    """Do as if the hook of an analog DAHDI line was flashed to transfer a call."""

    spec: ClassVar[ActionSpec] = ActionSpec("DAHDITransfer", module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""


class DAHDIHangup(Action[Response], name="DAHDIHangup"):
    """Do as if the handset of an analog DAHDI line was put down."""

    spec: ClassVar[ActionSpec] = ActionSpec("DAHDIHangup", module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""


class DAHDIDialOffhook(Action[Response], name="DAHDIDialOffhook"):
    """Dial on a DAHDI line that is in a call."""

    spec: ClassVar[ActionSpec] = ActionSpec("DAHDIDialOffhook", module="chan_dahdi")

    dahdi_channel: Annotated[str, Field(alias="DAHDIChannel")]
    """The number of the line."""
    number: Annotated[str, Field(alias="Number")]
    """The digits."""


class DAHDIRestart(Action[Response], name="DAHDIRestart"):
    """Hang up all DAHDI lines and set them up anew.

    Where that fails, the server answers with an error and then closes the connection.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("DAHDIRestart", module="chan_dahdi")
