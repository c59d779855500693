# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All enums; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.enums.agent_pool import AgentStatus as AgentStatus
    from ami_typed.enums.agi import AGIResultCode as AGIResultCode
    from ami_typed.enums.aoc import AOCBilling as AOCBilling
    from ami_typed.enums.aoc import AOCCharge as AOCCharge
    from ami_typed.enums.aoc import AOCMultiplier as AOCMultiplier
    from ami_typed.enums.aoc import AOCMultiplierName as AOCMultiplierName
    from ami_typed.enums.aoc import AOCTimeScale as AOCTimeScale
    from ami_typed.enums.call import DialStatus as DialStatus
    from ami_typed.enums.call import OriginateReason as OriginateReason
    from ami_typed.enums.call_completion import CallCompletionService as CallCompletionService
    from ami_typed.enums.cdr import AMAFlags as AMAFlags
    from ami_typed.enums.cdr import CELEventName as CELEventName
    from ami_typed.enums.cdr import Disposition as Disposition
    from ami_typed.enums.channel import ChannelState as ChannelState
    from ami_typed.enums.channel import HangupCause as HangupCause
    from ami_typed.enums.dahdi import DAHDIAlarm as DAHDIAlarm
    from ami_typed.enums.device import DeviceState as DeviceState
    from ami_typed.enums.device import DeviceStateCode as DeviceStateCode
    from ami_typed.enums.device import DeviceStateText as DeviceStateText
    from ami_typed.enums.device import ExtensionStateCode as ExtensionStateCode
    from ami_typed.enums.fax import FAXOperation as FAXOperation
    from ami_typed.enums.fax import FAXProgress as FAXProgress
    from ami_typed.enums.fax import FAXState as FAXState
    from ami_typed.enums.message import JabberShow as JabberShow
    from ami_typed.enums.module import ReloadResult as ReloadResult
    from ami_typed.enums.pjsip_contact import PJSIPContactStatus as PJSIPContactStatus
    from ami_typed.enums.presence import Presence as Presence
    from ami_typed.enums.queue import QueueMembership as QueueMembership
    from ami_typed.enums.queue import QueueStrategy as QueueStrategy
    from ami_typed.enums.queue_call import AgentCompleteReason as AgentCompleteReason
    from ami_typed.enums.security import SecurityService as SecurityService
    from ami_typed.enums.security import SecuritySeverity as SecuritySeverity
    from ami_typed.enums.transfer import TransferDestination as TransferDestination
    from ami_typed.enums.transfer import TransferResult as TransferResult

__all__ = [
    "AGIResultCode",
    "AMAFlags",
    "AOCBilling",
    "AOCCharge",
    "AOCMultiplier",
    "AOCMultiplierName",
    "AOCTimeScale",
    "AgentCompleteReason",
    "AgentStatus",
    "CELEventName",
    "CallCompletionService",
    "ChannelState",
    "DAHDIAlarm",
    "DeviceState",
    "DeviceStateCode",
    "DeviceStateText",
    "DialStatus",
    "Disposition",
    "ExtensionStateCode",
    "FAXOperation",
    "FAXProgress",
    "FAXState",
    "HangupCause",
    "JabberShow",
    "OriginateReason",
    "PJSIPContactStatus",
    "Presence",
    "QueueMembership",
    "QueueStrategy",
    "ReloadResult",
    "SecurityService",
    "SecuritySeverity",
    "TransferDestination",
    "TransferResult",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "AGIResultCode": "ami_typed.enums.agi",
    "AMAFlags": "ami_typed.enums.cdr",
    "AOCBilling": "ami_typed.enums.aoc",
    "AOCCharge": "ami_typed.enums.aoc",
    "AOCMultiplier": "ami_typed.enums.aoc",
    "AOCMultiplierName": "ami_typed.enums.aoc",
    "AOCTimeScale": "ami_typed.enums.aoc",
    "AgentCompleteReason": "ami_typed.enums.queue_call",
    "AgentStatus": "ami_typed.enums.agent_pool",
    "CELEventName": "ami_typed.enums.cdr",
    "CallCompletionService": "ami_typed.enums.call_completion",
    "ChannelState": "ami_typed.enums.channel",
    "DAHDIAlarm": "ami_typed.enums.dahdi",
    "DeviceState": "ami_typed.enums.device",
    "DeviceStateCode": "ami_typed.enums.device",
    "DeviceStateText": "ami_typed.enums.device",
    "DialStatus": "ami_typed.enums.call",
    "Disposition": "ami_typed.enums.cdr",
    "ExtensionStateCode": "ami_typed.enums.device",
    "FAXOperation": "ami_typed.enums.fax",
    "FAXProgress": "ami_typed.enums.fax",
    "FAXState": "ami_typed.enums.fax",
    "HangupCause": "ami_typed.enums.channel",
    "JabberShow": "ami_typed.enums.message",
    "OriginateReason": "ami_typed.enums.call",
    "PJSIPContactStatus": "ami_typed.enums.pjsip_contact",
    "Presence": "ami_typed.enums.presence",
    "QueueMembership": "ami_typed.enums.queue",
    "QueueStrategy": "ami_typed.enums.queue",
    "ReloadResult": "ami_typed.enums.module",
    "SecurityService": "ami_typed.enums.security",
    "SecuritySeverity": "ami_typed.enums.security",
    "TransferDestination": "ami_typed.enums.transfer",
    "TransferResult": "ami_typed.enums.transfer",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
