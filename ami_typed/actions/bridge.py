# Generated from schema/bridge.yaml by `python -m codegen`. Do not edit.
"""Actions: bridges."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response


class Bridge(Action[Response], name="Bridge"):
    """Connect two channels in a bridge.

    They leave whatever they do now; when one of them hangs up, the dialplan of the first one goes on.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("Bridge", privileges=("call",))

    channel1: Annotated[str, Field(alias="Channel1")]
    """The first one."""
    channel2: Annotated[str, Field(alias="Channel2")]
    """The second one."""
    tone: Annotated[Literal["no", "Channel1", "Channel2", "Both"] | None, Field(alias="Tone")] = None
    """Who hears a short tone beforehand."""


class BridgeDestroy(Action[Response], name="BridgeDestroy"):
    """Destroy a bridge; the channels in it go on in the dialplan, or are hung up."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeDestroy")

    bridge_uniqueid: Annotated[str, Field(alias="BridgeUniqueid")]
    """Which."""


class BridgeKick(Action[Response], name="BridgeKick"):
    """Take a channel out of a bridge."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeKick")

    bridge_uniqueid: Annotated[str | None, Field(alias="BridgeUniqueid")] = None
    """The bridge; without it the one that the channel is in."""
    channel: Annotated[str, Field(alias="Channel")]
    """The channel."""


class BridgeTechnologySuspend(Action[Response], name="BridgeTechnologySuspend"):
    """Let new bridges do without a way of mixing."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeTechnologySuspend", idempotent=True)

    bridge_technology: Annotated[str, Field(alias="BridgeTechnology")]
    """Its name, such as softmix."""


class BridgeTechnologyUnsuspend(Action[Response], name="BridgeTechnologyUnsuspend"):
    """Let new bridges use a way of mixing again."""

    spec: ClassVar[ActionSpec] = ActionSpec("BridgeTechnologyUnsuspend", idempotent=True)

    bridge_technology: Annotated[str, Field(alias="BridgeTechnology")]
    """Its name, such as softmix."""
