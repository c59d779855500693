# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All events; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.events.bridge import BridgeCreate as BridgeCreate
    from ami_typed.events.bridge import BridgeDestroy as BridgeDestroy
    from ami_typed.events.bridge import BridgeEnter as BridgeEnter
    from ami_typed.events.bridge import BridgeLeave as BridgeLeave
    from ami_typed.events.call import DialBegin as DialBegin
    from ami_typed.events.call import DialEnd as DialEnd
    from ami_typed.events.call import DialState as DialState
    from ami_typed.events.call import OriginateResponse as OriginateResponse
    from ami_typed.events.cdr import CEL as CEL
    from ami_typed.events.cdr import Cdr as Cdr
    from ami_typed.events.channel import ChannelHungup as ChannelHungup
    from ami_typed.events.channel import ChannelsHungupListComplete as ChannelsHungupListComplete
    from ami_typed.events.channel import Hangup as Hangup
    from ami_typed.events.channel import HangupHandlerPop as HangupHandlerPop
    from ami_typed.events.channel import HangupHandlerPush as HangupHandlerPush
    from ami_typed.events.channel import HangupHandlerRun as HangupHandlerRun
    from ami_typed.events.channel import HangupRequest as HangupRequest
    from ami_typed.events.channel import NewAccountCode as NewAccountCode
    from ami_typed.events.channel import NewCallerid as NewCallerid
    from ami_typed.events.channel import Newchannel as Newchannel
    from ami_typed.events.channel import NewConnectedLine as NewConnectedLine
    from ami_typed.events.channel import Newexten as Newexten
    from ami_typed.events.channel import Newstate as Newstate
    from ami_typed.events.channel import Rename as Rename
    from ami_typed.events.channel import SoftHangupRequest as SoftHangupRequest
    from ami_typed.events.channel_list import CoreShowChannel as CoreShowChannel
    from ami_typed.events.channel_list import CoreShowChannelMap as CoreShowChannelMap
    from ami_typed.events.channel_list import CoreShowChannelMapComplete as CoreShowChannelMapComplete
    from ami_typed.events.channel_list import CoreShowChannelsComplete as CoreShowChannelsComplete
    from ami_typed.events.channel_list import Status as Status
    from ami_typed.events.channel_list import StatusComplete as StatusComplete
    from ami_typed.events.confbridge import ConfbridgeList as ConfbridgeList
    from ami_typed.events.confbridge import ConfbridgeListComplete as ConfbridgeListComplete
    from ami_typed.events.core import DeadlockStart as DeadlockStart
    from ami_typed.events.core import LogChannel as LogChannel
    from ami_typed.events.core import Shutdown as Shutdown
    from ami_typed.events.database import DBGetComplete as DBGetComplete
    from ami_typed.events.database import DBGetResponse as DBGetResponse
    from ami_typed.events.database import DBGetTreeComplete as DBGetTreeComplete
    from ami_typed.events.database import DBGetTreeResponse as DBGetTreeResponse
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
    from ami_typed.events.module import Load as Load
    from ami_typed.events.module import Reload as Reload
    from ami_typed.events.module import Unload as Unload
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
    from ami_typed.events.variable import VarSet as VarSet
    from ami_typed.models import EventsMissed as EventsMissed
    from ami_typed.models import UnknownEvent as UnknownEvent

__all__ = [
    "CEL",
    "AgentCalled",
    "AgentComplete",
    "AgentConnect",
    "AgentRingNoAnswer",
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
    "CoreShowChannelMap",
    "CoreShowChannelMapComplete",
    "CoreShowChannelsComplete",
    "DBGetComplete",
    "DBGetResponse",
    "DBGetTreeComplete",
    "DBGetTreeResponse",
    "DeadlockStart",
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
    "HangupHandlerPop",
    "HangupHandlerPush",
    "HangupHandlerRun",
    "HangupRequest",
    "InvalidPassword",
    "ListComplete",
    "Load",
    "LogChannel",
    "NewAccountCode",
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
    "Rename",
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
    "UnknownEvent",
    "Unload",
    "UserEvent",
    "VarSet",
    "WaitEventComplete",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "AgentCalled": "ami_typed.events.member",
    "AgentComplete": "ami_typed.events.member",
    "AgentConnect": "ami_typed.events.member",
    "AgentRingNoAnswer": "ami_typed.events.member",
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
    "CoreShowChannel": "ami_typed.events.channel_list",
    "CoreShowChannelMap": "ami_typed.events.channel_list",
    "CoreShowChannelMapComplete": "ami_typed.events.channel_list",
    "CoreShowChannelsComplete": "ami_typed.events.channel_list",
    "DBGetComplete": "ami_typed.events.database",
    "DBGetResponse": "ami_typed.events.database",
    "DBGetTreeComplete": "ami_typed.events.database",
    "DBGetTreeResponse": "ami_typed.events.database",
    "DeadlockStart": "ami_typed.events.core",
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
    "HangupHandlerPop": "ami_typed.events.channel",
    "HangupHandlerPush": "ami_typed.events.channel",
    "HangupHandlerRun": "ami_typed.events.channel",
    "HangupRequest": "ami_typed.events.channel",
    "InvalidPassword": "ami_typed.events.security",
    "ListComplete": "ami_typed.events.manager",
    "Load": "ami_typed.events.module",
    "LogChannel": "ami_typed.events.core",
    "NewAccountCode": "ami_typed.events.channel",
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
    "Reload": "ami_typed.events.module",
    "Rename": "ami_typed.events.channel",
    "ResourceListDetail": "ami_typed.events.pjsip",
    "ResourceListDetailComplete": "ami_typed.events.pjsip",
    "SIPpeerstatusComplete": "ami_typed.events.sip",
    "SecurityEvent": "ami_typed.events.security",
    "Shutdown": "ami_typed.events.core",
    "SoftHangupRequest": "ami_typed.events.channel",
    "Status": "ami_typed.events.channel_list",
    "StatusComplete": "ami_typed.events.channel_list",
    "SuccessfulAuth": "ami_typed.events.security",
    "TestEvent": "ami_typed.events.test",
    "UnknownEvent": "ami_typed.models",
    "Unload": "ami_typed.events.module",
    "UserEvent": "ami_typed.events.user",
    "VarSet": "ami_typed.events.variable",
    "WaitEventComplete": "ami_typed.events.manager",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
