# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All enums; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.enums.call import DialStatus as DialStatus
    from ami_typed.enums.call import OriginateReason as OriginateReason
    from ami_typed.enums.cdr import AMAFlags as AMAFlags
    from ami_typed.enums.cdr import CELEventName as CELEventName
    from ami_typed.enums.cdr import Disposition as Disposition
    from ami_typed.enums.channel import ChannelState as ChannelState
    from ami_typed.enums.channel import HangupCause as HangupCause
    from ami_typed.enums.device import DeviceState as DeviceState
    from ami_typed.enums.device import DeviceStateCode as DeviceStateCode
    from ami_typed.enums.device import DeviceStateText as DeviceStateText
    from ami_typed.enums.device import ExtensionState as ExtensionState
    from ami_typed.enums.module import ReloadResult as ReloadResult
    from ami_typed.enums.queue import QueueStrategy as QueueStrategy

__all__ = [
    "AMAFlags",
    "CELEventName",
    "ChannelState",
    "DeviceState",
    "DeviceStateCode",
    "DeviceStateText",
    "DialStatus",
    "Disposition",
    "ExtensionState",
    "HangupCause",
    "OriginateReason",
    "QueueStrategy",
    "ReloadResult",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "AMAFlags": "ami_typed.enums.cdr",
    "CELEventName": "ami_typed.enums.cdr",
    "ChannelState": "ami_typed.enums.channel",
    "DeviceState": "ami_typed.enums.device",
    "DeviceStateCode": "ami_typed.enums.device",
    "DeviceStateText": "ami_typed.enums.device",
    "DialStatus": "ami_typed.enums.call",
    "Disposition": "ami_typed.enums.cdr",
    "ExtensionState": "ami_typed.enums.device",
    "HangupCause": "ami_typed.enums.channel",
    "OriginateReason": "ami_typed.enums.call",
    "QueueStrategy": "ami_typed.enums.queue",
    "ReloadResult": "ami_typed.enums.module",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
