# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All events; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.events.bridge import AttendedTransfer as AttendedTransfer
    from ami_typed.events.bridge import BlindTransfer as BlindTransfer
    from ami_typed.events.bridge import BridgeCreate as BridgeCreate
    from ami_typed.events.bridge import BridgeDestroy as BridgeDestroy
    from ami_typed.events.bridge import BridgeEnter as BridgeEnter
    from ami_typed.events.bridge import BridgeLeave as BridgeLeave
    from ami_typed.events.bridge import LocalBridge as LocalBridge
    from ami_typed.events.bridge import LocalOptimizationBegin as LocalOptimizationBegin
    from ami_typed.events.bridge import LocalOptimizationEnd as LocalOptimizationEnd
    from ami_typed.events.call import DialBegin as DialBegin
    from ami_typed.events.call import DialEnd as DialEnd
    from ami_typed.events.call import DialState as DialState
    from ami_typed.events.call import DTMFBegin as DTMFBegin
    from ami_typed.events.call import DTMFEnd as DTMFEnd
    from ami_typed.events.call import Hold as Hold
    from ami_typed.events.call import MusicOnHoldStart as MusicOnHoldStart
    from ami_typed.events.call import MusicOnHoldStop as MusicOnHoldStop
    from ami_typed.events.call import OriginateResponse as OriginateResponse
    from ami_typed.events.call import Unhold as Unhold
    from ami_typed.events.cdr import CEL as CEL
    from ami_typed.events.cdr import Cdr as Cdr
    from ami_typed.events.channel import ChannelHungup as ChannelHungup
    from ami_typed.events.channel import ChannelsHungupListComplete as ChannelsHungupListComplete
    from ami_typed.events.channel import CoreShowChannel as CoreShowChannel
    from ami_typed.events.channel import CoreShowChannelsComplete as CoreShowChannelsComplete
    from ami_typed.events.channel import Hangup as Hangup
    from ami_typed.events.channel import HangupRequest as HangupRequest
    from ami_typed.events.channel import NewCallerid as NewCallerid
    from ami_typed.events.channel import Newchannel as Newchannel
    from ami_typed.events.channel import NewConnectedLine as NewConnectedLine
    from ami_typed.events.channel import Newexten as Newexten
    from ami_typed.events.channel import Newstate as Newstate
    from ami_typed.events.channel import SoftHangupRequest as SoftHangupRequest
    from ami_typed.events.channel import Status as Status
    from ami_typed.events.channel import StatusComplete as StatusComplete
    from ami_typed.events.channel import VarSet as VarSet
    from ami_typed.events.confbridge import ConfbridgeList as ConfbridgeList
    from ami_typed.events.confbridge import ConfbridgeListComplete as ConfbridgeListComplete
    from ami_typed.events.config import DBGetComplete as DBGetComplete
    from ami_typed.events.config import DBGetResponse as DBGetResponse
    from ami_typed.events.core import Reload as Reload
    from ami_typed.events.core import Shutdown as Shutdown
    from ami_typed.events.device import DeviceStateChange as DeviceStateChange
    from ami_typed.events.device import DeviceStateListComplete as DeviceStateListComplete
    from ami_typed.events.device import ExtensionStatus as ExtensionStatus
    from ami_typed.events.fax import FAXStats as FAXStats
    from ami_typed.events.iax import PeerEntry as PeerEntry
    from ami_typed.events.iax import PeerlistComplete as PeerlistComplete
    from ami_typed.events.manager import FullyBooted as FullyBooted
    from ami_typed.events.manager import ListComplete as ListComplete
    from ami_typed.events.manager import WaitEventComplete as WaitEventComplete
    from ami_typed.events.member import AgentCalled as AgentCalled
    from ami_typed.events.member import AgentComplete as AgentComplete
    from ami_typed.events.member import AgentConnect as AgentConnect
    from ami_typed.events.member import AgentRingNoAnswer as AgentRingNoAnswer
    from ami_typed.events.member import QueueCallerAbandon as QueueCallerAbandon
    from ami_typed.events.member import QueueCallerJoin as QueueCallerJoin
    from ami_typed.events.member import QueueCallerLeave as QueueCallerLeave
    from ami_typed.events.member import QueueMemberAdded as QueueMemberAdded
    from ami_typed.events.member import QueueMemberEvent as QueueMemberEvent
    from ami_typed.events.member import QueueMemberPause as QueueMemberPause
    from ami_typed.events.member import QueueMemberRemoved as QueueMemberRemoved
    from ami_typed.events.member import QueueMemberStatus as QueueMemberStatus
    from ami_typed.events.pjsip import ContactStatus as ContactStatus
    from ami_typed.events.pjsip import EndpointList as EndpointList
    from ami_typed.events.pjsip import EndpointListComplete as EndpointListComplete
    from ami_typed.events.pjsip import ResourceListDetail as ResourceListDetail
    from ami_typed.events.pjsip import ResourceListDetailComplete as ResourceListDetailComplete
    from ami_typed.events.queue import QueueEntry as QueueEntry
    from ami_typed.events.queue import QueueMember as QueueMember
    from ami_typed.events.queue import QueueParams as QueueParams
    from ami_typed.events.queue import QueueStatusComplete as QueueStatusComplete
    from ami_typed.events.queue import QueueSummary as QueueSummary
    from ami_typed.events.queue import QueueSummaryComplete as QueueSummaryComplete
    from ami_typed.events.rtp import RTCPEvent as RTCPEvent
    from ami_typed.events.rtp import RTCPReceived as RTCPReceived
    from ami_typed.events.rtp import RTCPSent as RTCPSent
    from ami_typed.events.security import ChallengeSent as ChallengeSent
    from ami_typed.events.security import InvalidPassword as InvalidPassword
    from ami_typed.events.security import SecurityEvent as SecurityEvent
    from ami_typed.events.security import SuccessfulAuth as SuccessfulAuth
    from ami_typed.events.sip import PeerStatus as PeerStatus
    from ami_typed.events.sip import SIPpeerstatusComplete as SIPpeerstatusComplete
    from ami_typed.events.test import TestEvent as TestEvent
    from ami_typed.events.user import UserEvent as UserEvent
    from ami_typed.models import EventsMissed as EventsMissed
    from ami_typed.models import UnknownEvent as UnknownEvent

__all__ = [
    "CEL",
    "AgentCalled",
    "AgentComplete",
    "AgentConnect",
    "AgentRingNoAnswer",
    "AttendedTransfer",
    "BlindTransfer",
    "BridgeCreate",
    "BridgeDestroy",
    "BridgeEnter",
    "BridgeLeave",
    "Cdr",
    "ChallengeSent",
    "ChannelHungup",
    "ChannelsHungupListComplete",
    "ConfbridgeList",
    "ConfbridgeListComplete",
    "ContactStatus",
    "CoreShowChannel",
    "CoreShowChannelsComplete",
    "DBGetComplete",
    "DBGetResponse",
    "DTMFBegin",
    "DTMFEnd",
    "DeviceStateChange",
    "DeviceStateListComplete",
    "DialBegin",
    "DialEnd",
    "DialState",
    "EndpointList",
    "EndpointListComplete",
    "EventsMissed",
    "ExtensionStatus",
    "FAXStats",
    "FullyBooted",
    "Hangup",
    "HangupRequest",
    "Hold",
    "InvalidPassword",
    "ListComplete",
    "LocalBridge",
    "LocalOptimizationBegin",
    "LocalOptimizationEnd",
    "MusicOnHoldStart",
    "MusicOnHoldStop",
    "NewCallerid",
    "NewConnectedLine",
    "Newchannel",
    "Newexten",
    "Newstate",
    "OriginateResponse",
    "PeerEntry",
    "PeerStatus",
    "PeerlistComplete",
    "QueueCallerAbandon",
    "QueueCallerJoin",
    "QueueCallerLeave",
    "QueueEntry",
    "QueueMember",
    "QueueMemberAdded",
    "QueueMemberEvent",
    "QueueMemberPause",
    "QueueMemberRemoved",
    "QueueMemberStatus",
    "QueueParams",
    "QueueStatusComplete",
    "QueueSummary",
    "QueueSummaryComplete",
    "RTCPEvent",
    "RTCPReceived",
    "RTCPSent",
    "Reload",
    "ResourceListDetail",
    "ResourceListDetailComplete",
    "SIPpeerstatusComplete",
    "SecurityEvent",
    "Shutdown",
    "SoftHangupRequest",
    "Status",
    "StatusComplete",
    "SuccessfulAuth",
    "TestEvent",
    "Unhold",
    "UnknownEvent",
    "UserEvent",
    "VarSet",
    "WaitEventComplete",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "AgentCalled": "ami_typed.events.member",
    "AgentComplete": "ami_typed.events.member",
    "AgentConnect": "ami_typed.events.member",
    "AgentRingNoAnswer": "ami_typed.events.member",
    "AttendedTransfer": "ami_typed.events.bridge",
    "BlindTransfer": "ami_typed.events.bridge",
    "BridgeCreate": "ami_typed.events.bridge",
    "BridgeDestroy": "ami_typed.events.bridge",
    "BridgeEnter": "ami_typed.events.bridge",
    "BridgeLeave": "ami_typed.events.bridge",
    "CEL": "ami_typed.events.cdr",
    "Cdr": "ami_typed.events.cdr",
    "ChallengeSent": "ami_typed.events.security",
    "ChannelHungup": "ami_typed.events.channel",
    "ChannelsHungupListComplete": "ami_typed.events.channel",
    "ConfbridgeList": "ami_typed.events.confbridge",
    "ConfbridgeListComplete": "ami_typed.events.confbridge",
    "ContactStatus": "ami_typed.events.pjsip",
    "CoreShowChannel": "ami_typed.events.channel",
    "CoreShowChannelsComplete": "ami_typed.events.channel",
    "DBGetComplete": "ami_typed.events.config",
    "DBGetResponse": "ami_typed.events.config",
    "DTMFBegin": "ami_typed.events.call",
    "DTMFEnd": "ami_typed.events.call",
    "DeviceStateChange": "ami_typed.events.device",
    "DeviceStateListComplete": "ami_typed.events.device",
    "DialBegin": "ami_typed.events.call",
    "DialEnd": "ami_typed.events.call",
    "DialState": "ami_typed.events.call",
    "EndpointList": "ami_typed.events.pjsip",
    "EndpointListComplete": "ami_typed.events.pjsip",
    "EventsMissed": "ami_typed.models",
    "ExtensionStatus": "ami_typed.events.device",
    "FAXStats": "ami_typed.events.fax",
    "FullyBooted": "ami_typed.events.manager",
    "Hangup": "ami_typed.events.channel",
    "HangupRequest": "ami_typed.events.channel",
    "Hold": "ami_typed.events.call",
    "InvalidPassword": "ami_typed.events.security",
    "ListComplete": "ami_typed.events.manager",
    "LocalBridge": "ami_typed.events.bridge",
    "LocalOptimizationBegin": "ami_typed.events.bridge",
    "LocalOptimizationEnd": "ami_typed.events.bridge",
    "MusicOnHoldStart": "ami_typed.events.call",
    "MusicOnHoldStop": "ami_typed.events.call",
    "NewCallerid": "ami_typed.events.channel",
    "NewConnectedLine": "ami_typed.events.channel",
    "Newchannel": "ami_typed.events.channel",
    "Newexten": "ami_typed.events.channel",
    "Newstate": "ami_typed.events.channel",
    "OriginateResponse": "ami_typed.events.call",
    "PeerEntry": "ami_typed.events.iax",
    "PeerStatus": "ami_typed.events.sip",
    "PeerlistComplete": "ami_typed.events.iax",
    "QueueCallerAbandon": "ami_typed.events.member",
    "QueueCallerJoin": "ami_typed.events.member",
    "QueueCallerLeave": "ami_typed.events.member",
    "QueueEntry": "ami_typed.events.queue",
    "QueueMember": "ami_typed.events.queue",
    "QueueMemberAdded": "ami_typed.events.member",
    "QueueMemberEvent": "ami_typed.events.member",
    "QueueMemberPause": "ami_typed.events.member",
    "QueueMemberRemoved": "ami_typed.events.member",
    "QueueMemberStatus": "ami_typed.events.member",
    "QueueParams": "ami_typed.events.queue",
    "QueueStatusComplete": "ami_typed.events.queue",
    "QueueSummary": "ami_typed.events.queue",
    "QueueSummaryComplete": "ami_typed.events.queue",
    "RTCPEvent": "ami_typed.events.rtp",
    "RTCPReceived": "ami_typed.events.rtp",
    "RTCPSent": "ami_typed.events.rtp",
    "Reload": "ami_typed.events.core",
    "ResourceListDetail": "ami_typed.events.pjsip",
    "ResourceListDetailComplete": "ami_typed.events.pjsip",
    "SIPpeerstatusComplete": "ami_typed.events.sip",
    "SecurityEvent": "ami_typed.events.security",
    "Shutdown": "ami_typed.events.core",
    "SoftHangupRequest": "ami_typed.events.channel",
    "Status": "ami_typed.events.channel",
    "StatusComplete": "ami_typed.events.channel",
    "SuccessfulAuth": "ami_typed.events.security",
    "TestEvent": "ami_typed.events.test",
    "Unhold": "ami_typed.events.call",
    "UnknownEvent": "ami_typed.models",
    "UserEvent": "ami_typed.events.user",
    "VarSet": "ami_typed.events.channel",
    "WaitEventComplete": "ami_typed.events.manager",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
