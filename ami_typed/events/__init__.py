# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All events; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.events.agent_pool import AgentLogin as AgentLogin
    from ami_typed.events.agent_pool import AgentLogoff as AgentLogoff
    from ami_typed.events.agent_pool import Agents as Agents
    from ami_typed.events.agent_pool import AgentsComplete as AgentsComplete
    from ami_typed.events.agi import AGIExecEnd as AGIExecEnd
    from ami_typed.events.agi import AGIExecStart as AGIExecStart
    from ami_typed.events.agi import AsyncAGIEnd as AsyncAGIEnd
    from ami_typed.events.agi import AsyncAGIExec as AsyncAGIExec
    from ami_typed.events.agi import AsyncAGIStart as AsyncAGIStart
    from ami_typed.events.aoc import AOC_D as AOC_D
    from ami_typed.events.aoc import AOC_E as AOC_E
    from ami_typed.events.aoc import AOC_S as AOC_S
    from ami_typed.events.aoc import AOCChargeEvent as AOCChargeEvent
    from ami_typed.events.bridge import BridgeCreate as BridgeCreate
    from ami_typed.events.bridge import BridgeDestroy as BridgeDestroy
    from ami_typed.events.bridge import BridgeEnter as BridgeEnter
    from ami_typed.events.bridge import BridgeLeave as BridgeLeave
    from ami_typed.events.bridge import BridgeMerge as BridgeMerge
    from ami_typed.events.bridge import BridgeVideoSourceUpdate as BridgeVideoSourceUpdate
    from ami_typed.events.bridge_list import BridgeInfoChannel as BridgeInfoChannel
    from ami_typed.events.bridge_list import BridgeInfoComplete as BridgeInfoComplete
    from ami_typed.events.bridge_list import BridgeListComplete as BridgeListComplete
    from ami_typed.events.bridge_list import BridgeListItem as BridgeListItem
    from ami_typed.events.bridge_list import BridgeTechnologyListComplete as BridgeTechnologyListComplete
    from ami_typed.events.bridge_list import BridgeTechnologyListItem as BridgeTechnologyListItem
    from ami_typed.events.call import DialBegin as DialBegin
    from ami_typed.events.call import DialEnd as DialEnd
    from ami_typed.events.call import DialState as DialState
    from ami_typed.events.call import OriginateResponse as OriginateResponse
    from ami_typed.events.call_completion import CallCompletionEvent as CallCompletionEvent
    from ami_typed.events.call_completion import CCAvailable as CCAvailable
    from ami_typed.events.call_completion import CCCallerRecalling as CCCallerRecalling
    from ami_typed.events.call_completion import CCCallerStartMonitoring as CCCallerStartMonitoring
    from ami_typed.events.call_completion import CCCallerStopMonitoring as CCCallerStopMonitoring
    from ami_typed.events.call_completion import CCFailure as CCFailure
    from ami_typed.events.call_completion import CCMonitorFailed as CCMonitorFailed
    from ami_typed.events.call_completion import CCOfferTimerStart as CCOfferTimerStart
    from ami_typed.events.call_completion import CCRecallComplete as CCRecallComplete
    from ami_typed.events.call_completion import CCRequestAcknowledged as CCRequestAcknowledged
    from ami_typed.events.call_completion import CCRequested as CCRequested
    from ami_typed.events.cdr import CEL as CEL
    from ami_typed.events.cdr import Cdr as Cdr
    from ami_typed.events.channel import ChannelHungup as ChannelHungup
    from ami_typed.events.channel import ChannelsHungupListComplete as ChannelsHungupListComplete
    from ami_typed.events.channel import Hangup as Hangup
    from ami_typed.events.channel import HangupRequest as HangupRequest
    from ami_typed.events.channel import NewAccountCode as NewAccountCode
    from ami_typed.events.channel import NewCallerid as NewCallerid
    from ami_typed.events.channel import Newchannel as Newchannel
    from ami_typed.events.channel import NewConnectedLine as NewConnectedLine
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
    from ami_typed.events.confbridge import ConfbridgeListRooms as ConfbridgeListRooms
    from ami_typed.events.confbridge import ConfbridgeListRoomsComplete as ConfbridgeListRoomsComplete
    from ami_typed.events.confbridge_event import ConfbridgeEnd as ConfbridgeEnd
    from ami_typed.events.confbridge_event import ConfbridgeEvent as ConfbridgeEvent
    from ami_typed.events.confbridge_event import ConfbridgeJoin as ConfbridgeJoin
    from ami_typed.events.confbridge_event import ConfbridgeLeave as ConfbridgeLeave
    from ami_typed.events.confbridge_event import ConfbridgeMute as ConfbridgeMute
    from ami_typed.events.confbridge_event import ConfbridgeRecord as ConfbridgeRecord
    from ami_typed.events.confbridge_event import ConfbridgeStart as ConfbridgeStart
    from ami_typed.events.confbridge_event import ConfbridgeStopRecord as ConfbridgeStopRecord
    from ami_typed.events.confbridge_event import ConfbridgeTalking as ConfbridgeTalking
    from ami_typed.events.confbridge_event import ConfbridgeUnmute as ConfbridgeUnmute
    from ami_typed.events.core import DeadlockStart as DeadlockStart
    from ami_typed.events.core import LogChannel as LogChannel
    from ami_typed.events.core import Shutdown as Shutdown
    from ami_typed.events.dahdi import DAHDIShowChannels as DAHDIShowChannels
    from ami_typed.events.dahdi import DAHDIShowChannelsComplete as DAHDIShowChannelsComplete
    from ami_typed.events.dahdi import DAHDIShowStatus as DAHDIShowStatus
    from ami_typed.events.dahdi import DAHDIShowStatusComplete as DAHDIShowStatusComplete
    from ami_typed.events.dahdi_line import Alarm as Alarm
    from ami_typed.events.dahdi_line import AlarmClear as AlarmClear
    from ami_typed.events.dahdi_line import DAHDIChannel as DAHDIChannel
    from ami_typed.events.dahdi_line import DNDState as DNDState
    from ami_typed.events.dahdi_line import SpanAlarm as SpanAlarm
    from ami_typed.events.dahdi_line import SpanAlarmClear as SpanAlarmClear
    from ami_typed.events.database import DBGetComplete as DBGetComplete
    from ami_typed.events.database import DBGetResponse as DBGetResponse
    from ami_typed.events.database import DBGetTreeComplete as DBGetTreeComplete
    from ami_typed.events.database import DBGetTreeResponse as DBGetTreeResponse
    from ami_typed.events.device import DeviceStateChange as DeviceStateChange
    from ami_typed.events.device import DeviceStateListComplete as DeviceStateListComplete
    from ami_typed.events.device import ExtensionStateListComplete as ExtensionStateListComplete
    from ami_typed.events.device import ExtensionStatus as ExtensionStatus
    from ami_typed.events.device import MobileStatus as MobileStatus
    from ami_typed.events.dialplan import ListDialplan as ListDialplan
    from ami_typed.events.dialplan import ShowDialPlanComplete as ShowDialPlanComplete
    from ami_typed.events.dtmf import DTMFBegin as DTMFBegin
    from ami_typed.events.dtmf import DTMFEnd as DTMFEnd
    from ami_typed.events.dtmf import Flash as Flash
    from ami_typed.events.dtmf import Wink as Wink
    from ami_typed.events.execution import HangupHandlerPop as HangupHandlerPop
    from ami_typed.events.execution import HangupHandlerPush as HangupHandlerPush
    from ami_typed.events.execution import HangupHandlerRun as HangupHandlerRun
    from ami_typed.events.execution import Newexten as Newexten
    from ami_typed.events.fax import FAXSession as FAXSession
    from ami_typed.events.fax import FAXSessionsComplete as FAXSessionsComplete
    from ami_typed.events.fax import FAXSessionsEntry as FAXSessionsEntry
    from ami_typed.events.fax import FAXStats as FAXStats
    from ami_typed.events.fax import FAXStatus as FAXStatus
    from ami_typed.events.fax import ReceiveFAX as ReceiveFAX
    from ami_typed.events.fax import SendFAX as SendFAX
    from ami_typed.events.local import LocalBridge as LocalBridge
    from ami_typed.events.local import LocalOptimizationBegin as LocalOptimizationBegin
    from ami_typed.events.local import LocalOptimizationEnd as LocalOptimizationEnd
    from ami_typed.events.mailbox import MessageWaiting as MessageWaiting
    from ami_typed.events.mailbox import MWIGet as MWIGet
    from ami_typed.events.mailbox import MWIGetComplete as MWIGetComplete
    from ami_typed.events.manager import FullyBooted as FullyBooted
    from ami_typed.events.manager import ListComplete as ListComplete
    from ami_typed.events.manager import WaitEventComplete as WaitEventComplete
    from ami_typed.events.media import ChannelTalkingStart as ChannelTalkingStart
    from ami_typed.events.media import ChannelTalkingStop as ChannelTalkingStop
    from ami_typed.events.media import Hold as Hold
    from ami_typed.events.media import MusicOnHoldStart as MusicOnHoldStart
    from ami_typed.events.media import MusicOnHoldStop as MusicOnHoldStop
    from ami_typed.events.media import Unhold as Unhold
    from ami_typed.events.meetme import MeetmeEnd as MeetmeEnd
    from ami_typed.events.meetme import MeetmeEvent as MeetmeEvent
    from ami_typed.events.meetme import MeetmeJoin as MeetmeJoin
    from ami_typed.events.meetme import MeetmeLeave as MeetmeLeave
    from ami_typed.events.meetme import MeetmeList as MeetmeList
    from ami_typed.events.meetme import MeetmeListComplete as MeetmeListComplete
    from ami_typed.events.meetme import MeetmeListRooms as MeetmeListRooms
    from ami_typed.events.meetme import MeetmeListRoomsComplete as MeetmeListRoomsComplete
    from ami_typed.events.meetme import MeetmeMute as MeetmeMute
    from ami_typed.events.meetme import MeetmeTalking as MeetmeTalking
    from ami_typed.events.meetme import MeetmeTalkRequest as MeetmeTalkRequest
    from ami_typed.events.member import QueueMemberAdded as QueueMemberAdded
    from ami_typed.events.member import QueueMemberEvent as QueueMemberEvent
    from ami_typed.events.member import QueueMemberPause as QueueMemberPause
    from ami_typed.events.member import QueueMemberPenalty as QueueMemberPenalty
    from ami_typed.events.member import QueueMemberRemoved as QueueMemberRemoved
    from ami_typed.events.member import QueueMemberRinginuse as QueueMemberRinginuse
    from ami_typed.events.member import QueueMemberStatus as QueueMemberStatus
    from ami_typed.events.message import JabberStatus as JabberStatus
    from ami_typed.events.module import Load as Load
    from ami_typed.events.module import Reload as Reload
    from ami_typed.events.module import Unload as Unload
    from ami_typed.events.monitor import MonitorStart as MonitorStart
    from ami_typed.events.monitor import MonitorStop as MonitorStop
    from ami_typed.events.parking import ParkedCall as ParkedCall
    from ami_typed.events.parking import ParkedCallGiveUp as ParkedCallGiveUp
    from ami_typed.events.parking import ParkedCallsComplete as ParkedCallsComplete
    from ami_typed.events.parking import ParkedCallSwap as ParkedCallSwap
    from ami_typed.events.parking import ParkedCallTimeOut as ParkedCallTimeOut
    from ami_typed.events.parking import ParkingEvent as ParkingEvent
    from ami_typed.events.parking import Parkinglot as Parkinglot
    from ami_typed.events.parking import ParkinglotsComplete as ParkinglotsComplete
    from ami_typed.events.parking import UnParkedCall as UnParkedCall
    from ami_typed.events.peer import PeerEntry as PeerEntry
    from ami_typed.events.peer import PeerlistComplete as PeerlistComplete
    from ami_typed.events.peer import PeerStatus as PeerStatus
    from ami_typed.events.peer import RegistrationsComplete as RegistrationsComplete
    from ami_typed.events.peer import Registry as Registry
    from ami_typed.events.peer import RegistryEntry as RegistryEntry
    from ami_typed.events.pjsip import EndpointList as EndpointList
    from ami_typed.events.pjsip import EndpointListComplete as EndpointListComplete
    from ami_typed.events.pjsip import PJSIPMaintenanceStatus as PJSIPMaintenanceStatus
    from ami_typed.events.pjsip import PJSIPMaintenanceStatusComplete as PJSIPMaintenanceStatusComplete
    from ami_typed.events.pjsip_auth import AuthDetail as AuthDetail
    from ami_typed.events.pjsip_auth import AuthList as AuthList
    from ami_typed.events.pjsip_auth import AuthListComplete as AuthListComplete
    from ami_typed.events.pjsip_auth import IdentifyDetail as IdentifyDetail
    from ami_typed.events.pjsip_auth import PJSIPAuth as PJSIPAuth
    from ami_typed.events.pjsip_auth import TransportDetail as TransportDetail
    from ami_typed.events.pjsip_contact import AorDetail as AorDetail
    from ami_typed.events.pjsip_contact import AorList as AorList
    from ami_typed.events.pjsip_contact import AorListComplete as AorListComplete
    from ami_typed.events.pjsip_contact import ContactList as ContactList
    from ami_typed.events.pjsip_contact import ContactListComplete as ContactListComplete
    from ami_typed.events.pjsip_contact import ContactStatus as ContactStatus
    from ami_typed.events.pjsip_contact import ContactStatusDetail as ContactStatusDetail
    from ami_typed.events.pjsip_contact import ContactStatusDetailComplete as ContactStatusDetailComplete
    from ami_typed.events.pjsip_contact import PJSIPAor as PJSIPAor
    from ami_typed.events.pjsip_endpoint import EndpointDetail as EndpointDetail
    from ami_typed.events.pjsip_endpoint import EndpointDetailComplete as EndpointDetailComplete
    from ami_typed.events.pjsip_registration import InboundRegistrationDetail as InboundRegistrationDetail
    from ami_typed.events.pjsip_registration import (
        InboundRegistrationDetailComplete as InboundRegistrationDetailComplete,
    )
    from ami_typed.events.pjsip_registration import OutboundRegistrationDetail as OutboundRegistrationDetail
    from ami_typed.events.pjsip_registration import (
        OutboundRegistrationDetailComplete as OutboundRegistrationDetailComplete,
    )
    from ami_typed.events.pjsip_subscription import InboundSubscriptionDetail as InboundSubscriptionDetail
    from ami_typed.events.pjsip_subscription import (
        InboundSubscriptionDetailComplete as InboundSubscriptionDetailComplete,
    )
    from ami_typed.events.pjsip_subscription import OutboundSubscriptionDetail as OutboundSubscriptionDetail
    from ami_typed.events.pjsip_subscription import (
        OutboundSubscriptionDetailComplete as OutboundSubscriptionDetailComplete,
    )
    from ami_typed.events.pjsip_subscription import PJSIPSubscription as PJSIPSubscription
    from ami_typed.events.pjsip_subscription import ResourceListDetail as ResourceListDetail
    from ami_typed.events.pjsip_subscription import ResourceListDetailComplete as ResourceListDetailComplete
    from ami_typed.events.presence import PresenceStateChange as PresenceStateChange
    from ami_typed.events.presence import PresenceStateListComplete as PresenceStateListComplete
    from ami_typed.events.presence import PresenceStatus as PresenceStatus
    from ami_typed.events.pri import MCID as MCID
    from ami_typed.events.pri import PRIShowSpans as PRIShowSpans
    from ami_typed.events.pri import PRIShowSpansComplete as PRIShowSpansComplete
    from ami_typed.events.queue import QueueEntry as QueueEntry
    from ami_typed.events.queue import QueueMember as QueueMember
    from ami_typed.events.queue import QueueParams as QueueParams
    from ami_typed.events.queue import QueueStatusComplete as QueueStatusComplete
    from ami_typed.events.queue import QueueSummary as QueueSummary
    from ami_typed.events.queue import QueueSummaryComplete as QueueSummaryComplete
    from ami_typed.events.queue_call import AgentCalled as AgentCalled
    from ami_typed.events.queue_call import AgentComplete as AgentComplete
    from ami_typed.events.queue_call import AgentConnect as AgentConnect
    from ami_typed.events.queue_call import AgentDump as AgentDump
    from ami_typed.events.queue_call import AgentRingNoAnswer as AgentRingNoAnswer
    from ami_typed.events.queue_call import QueueAgentEvent as QueueAgentEvent
    from ami_typed.events.queue_call import QueueCallerAbandon as QueueCallerAbandon
    from ami_typed.events.queue_call import QueueCallerEvent as QueueCallerEvent
    from ami_typed.events.queue_call import QueueCallerJoin as QueueCallerJoin
    from ami_typed.events.queue_call import QueueCallerLeave as QueueCallerLeave
    from ami_typed.events.recording import ChanSpyStart as ChanSpyStart
    from ami_typed.events.recording import ChanSpyStop as ChanSpyStop
    from ami_typed.events.recording import MixMonitorMute as MixMonitorMute
    from ami_typed.events.recording import MixMonitorStart as MixMonitorStart
    from ami_typed.events.recording import MixMonitorStop as MixMonitorStop
    from ami_typed.events.rtp import RTCPEvent as RTCPEvent
    from ami_typed.events.rtp import RTCPReceived as RTCPReceived
    from ami_typed.events.rtp import RTCPSent as RTCPSent
    from ami_typed.events.security import AuthMethodNotAllowed as AuthMethodNotAllowed
    from ami_typed.events.security import ChallengeResponseFailed as ChallengeResponseFailed
    from ami_typed.events.security import ChallengeSent as ChallengeSent
    from ami_typed.events.security import FailedACL as FailedACL
    from ami_typed.events.security import InvalidAccountID as InvalidAccountID
    from ami_typed.events.security import InvalidPassword as InvalidPassword
    from ami_typed.events.security import InvalidTransport as InvalidTransport
    from ami_typed.events.security import LoadAverageLimit as LoadAverageLimit
    from ami_typed.events.security import MemoryLimit as MemoryLimit
    from ami_typed.events.security import RequestBadFormat as RequestBadFormat
    from ami_typed.events.security import RequestNotAllowed as RequestNotAllowed
    from ami_typed.events.security import RequestNotSupported as RequestNotSupported
    from ami_typed.events.security import SecurityEvent as SecurityEvent
    from ami_typed.events.security import SessionLimit as SessionLimit
    from ami_typed.events.security import SuccessfulAuth as SuccessfulAuth
    from ami_typed.events.security import UnexpectedAddress as UnexpectedAddress
    from ami_typed.events.sip import SessionTimeout as SessionTimeout
    from ami_typed.events.sip import SIPpeerstatusComplete as SIPpeerstatusComplete
    from ami_typed.events.sip import SIPQualifyPeerDone as SIPQualifyPeerDone
    from ami_typed.events.skinny import DeviceEntry as DeviceEntry
    from ami_typed.events.skinny import DevicelistComplete as DevicelistComplete
    from ami_typed.events.skinny import LineEntry as LineEntry
    from ami_typed.events.skinny import LinelistComplete as LinelistComplete
    from ami_typed.events.test import TestEvent as TestEvent
    from ami_typed.events.transfer import AttendedTransfer as AttendedTransfer
    from ami_typed.events.transfer import BlindTransfer as BlindTransfer
    from ami_typed.events.transfer import Pickup as Pickup
    from ami_typed.events.user import UserEvent as UserEvent
    from ami_typed.events.variable import VarSet as VarSet
    from ami_typed.events.voicemail import MiniVoiceMail as MiniVoiceMail
    from ami_typed.events.voicemail import VoicemailBoxDetail as VoicemailBoxDetail
    from ami_typed.events.voicemail import VoicemailBoxDetailComplete as VoicemailBoxDetailComplete
    from ami_typed.events.voicemail import VoicemailPasswordChange as VoicemailPasswordChange
    from ami_typed.events.voicemail import VoicemailUser as VoicemailUser
    from ami_typed.events.voicemail import VoicemailUserDetail as VoicemailUserDetail
    from ami_typed.events.voicemail import VoicemailUserDetailComplete as VoicemailUserDetailComplete
    from ami_typed.events.voicemail import VoicemailUserEntry as VoicemailUserEntry
    from ami_typed.events.voicemail import VoicemailUserEntryComplete as VoicemailUserEntryComplete
    from ami_typed.models import EventsMissed as EventsMissed
    from ami_typed.models import UnknownEvent as UnknownEvent

__all__ = [
    "AOC_D",
    "AOC_E",
    "AOC_S",
    "CEL",
    "MCID",
    "AGIExecEnd",
    "AGIExecStart",
    "AOCChargeEvent",
    "AgentCalled",
    "AgentComplete",
    "AgentConnect",
    "AgentDump",
    "AgentLogin",
    "AgentLogoff",
    "AgentRingNoAnswer",
    "Agents",
    "AgentsComplete",
    "Alarm",
    "AlarmClear",
    "AorDetail",
    "AorList",
    "AorListComplete",
    "AsyncAGIEnd",
    "AsyncAGIExec",
    "AsyncAGIStart",
    "AttendedTransfer",
    "AuthDetail",
    "AuthList",
    "AuthListComplete",
    "AuthMethodNotAllowed",
    "BlindTransfer",
    "BridgeCreate",
    "BridgeDestroy",
    "BridgeEnter",
    "BridgeInfoChannel",
    "BridgeInfoComplete",
    "BridgeLeave",
    "BridgeListComplete",
    "BridgeListItem",
    "BridgeMerge",
    "BridgeTechnologyListComplete",
    "BridgeTechnologyListItem",
    "BridgeVideoSourceUpdate",
    "CCAvailable",
    "CCCallerRecalling",
    "CCCallerStartMonitoring",
    "CCCallerStopMonitoring",
    "CCFailure",
    "CCMonitorFailed",
    "CCOfferTimerStart",
    "CCRecallComplete",
    "CCRequestAcknowledged",
    "CCRequested",
    "CallCompletionEvent",
    "Cdr",
    "ChallengeResponseFailed",
    "ChallengeSent",
    "ChanSpyStart",
    "ChanSpyStop",
    "ChannelHungup",
    "ChannelTalkingStart",
    "ChannelTalkingStop",
    "ChannelsHungupListComplete",
    "ConfbridgeEnd",
    "ConfbridgeEvent",
    "ConfbridgeJoin",
    "ConfbridgeLeave",
    "ConfbridgeList",
    "ConfbridgeListComplete",
    "ConfbridgeListRooms",
    "ConfbridgeListRoomsComplete",
    "ConfbridgeMute",
    "ConfbridgeRecord",
    "ConfbridgeStart",
    "ConfbridgeStopRecord",
    "ConfbridgeTalking",
    "ConfbridgeUnmute",
    "ContactList",
    "ContactListComplete",
    "ContactStatus",
    "ContactStatusDetail",
    "ContactStatusDetailComplete",
    "CoreShowChannel",
    "CoreShowChannelMap",
    "CoreShowChannelMapComplete",
    "CoreShowChannelsComplete",
    "DAHDIChannel",
    "DAHDIShowChannels",
    "DAHDIShowChannelsComplete",
    "DAHDIShowStatus",
    "DAHDIShowStatusComplete",
    "DBGetComplete",
    "DBGetResponse",
    "DBGetTreeComplete",
    "DBGetTreeResponse",
    "DNDState",
    "DTMFBegin",
    "DTMFEnd",
    "DeadlockStart",
    "DeviceEntry",
    "DeviceStateChange",
    "DeviceStateListComplete",
    "DevicelistComplete",
    "DialBegin",
    "DialEnd",
    "DialState",
    "EndpointDetail",
    "EndpointDetailComplete",
    "EndpointList",
    "EndpointListComplete",
    "EventsMissed",
    "ExtensionStateListComplete",
    "ExtensionStatus",
    "FAXSession",
    "FAXSessionsComplete",
    "FAXSessionsEntry",
    "FAXStats",
    "FAXStatus",
    "FailedACL",
    "Flash",
    "FullyBooted",
    "Hangup",
    "HangupHandlerPop",
    "HangupHandlerPush",
    "HangupHandlerRun",
    "HangupRequest",
    "Hold",
    "IdentifyDetail",
    "InboundRegistrationDetail",
    "InboundRegistrationDetailComplete",
    "InboundSubscriptionDetail",
    "InboundSubscriptionDetailComplete",
    "InvalidAccountID",
    "InvalidPassword",
    "InvalidTransport",
    "JabberStatus",
    "LineEntry",
    "LinelistComplete",
    "ListComplete",
    "ListDialplan",
    "Load",
    "LoadAverageLimit",
    "LocalBridge",
    "LocalOptimizationBegin",
    "LocalOptimizationEnd",
    "LogChannel",
    "MWIGet",
    "MWIGetComplete",
    "MeetmeEnd",
    "MeetmeEvent",
    "MeetmeJoin",
    "MeetmeLeave",
    "MeetmeList",
    "MeetmeListComplete",
    "MeetmeListRooms",
    "MeetmeListRoomsComplete",
    "MeetmeMute",
    "MeetmeTalkRequest",
    "MeetmeTalking",
    "MemoryLimit",
    "MessageWaiting",
    "MiniVoiceMail",
    "MixMonitorMute",
    "MixMonitorStart",
    "MixMonitorStop",
    "MobileStatus",
    "MonitorStart",
    "MonitorStop",
    "MusicOnHoldStart",
    "MusicOnHoldStop",
    "NewAccountCode",
    "NewCallerid",
    "NewConnectedLine",
    "Newchannel",
    "Newexten",
    "Newstate",
    "OriginateResponse",
    "OutboundRegistrationDetail",
    "OutboundRegistrationDetailComplete",
    "OutboundSubscriptionDetail",
    "OutboundSubscriptionDetailComplete",
    "PJSIPAor",
    "PJSIPAuth",
    "PJSIPMaintenanceStatus",
    "PJSIPMaintenanceStatusComplete",
    "PJSIPSubscription",
    "PRIShowSpans",
    "PRIShowSpansComplete",
    "ParkedCall",
    "ParkedCallGiveUp",
    "ParkedCallSwap",
    "ParkedCallTimeOut",
    "ParkedCallsComplete",
    "ParkingEvent",
    "Parkinglot",
    "ParkinglotsComplete",
    "PeerEntry",
    "PeerStatus",
    "PeerlistComplete",
    "Pickup",
    "PresenceStateChange",
    "PresenceStateListComplete",
    "PresenceStatus",
    "QueueAgentEvent",
    "QueueCallerAbandon",
    "QueueCallerEvent",
    "QueueCallerJoin",
    "QueueCallerLeave",
    "QueueEntry",
    "QueueMember",
    "QueueMemberAdded",
    "QueueMemberEvent",
    "QueueMemberPause",
    "QueueMemberPenalty",
    "QueueMemberRemoved",
    "QueueMemberRinginuse",
    "QueueMemberStatus",
    "QueueParams",
    "QueueStatusComplete",
    "QueueSummary",
    "QueueSummaryComplete",
    "RTCPEvent",
    "RTCPReceived",
    "RTCPSent",
    "ReceiveFAX",
    "RegistrationsComplete",
    "Registry",
    "RegistryEntry",
    "Reload",
    "Rename",
    "RequestBadFormat",
    "RequestNotAllowed",
    "RequestNotSupported",
    "ResourceListDetail",
    "ResourceListDetailComplete",
    "SIPQualifyPeerDone",
    "SIPpeerstatusComplete",
    "SecurityEvent",
    "SendFAX",
    "SessionLimit",
    "SessionTimeout",
    "ShowDialPlanComplete",
    "Shutdown",
    "SoftHangupRequest",
    "SpanAlarm",
    "SpanAlarmClear",
    "Status",
    "StatusComplete",
    "SuccessfulAuth",
    "TestEvent",
    "TransportDetail",
    "UnParkedCall",
    "UnexpectedAddress",
    "Unhold",
    "UnknownEvent",
    "Unload",
    "UserEvent",
    "VarSet",
    "VoicemailBoxDetail",
    "VoicemailBoxDetailComplete",
    "VoicemailPasswordChange",
    "VoicemailUser",
    "VoicemailUserDetail",
    "VoicemailUserDetailComplete",
    "VoicemailUserEntry",
    "VoicemailUserEntryComplete",
    "WaitEventComplete",
    "Wink",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "AGIExecEnd": "ami_typed.events.agi",
    "AGIExecStart": "ami_typed.events.agi",
    "AOCChargeEvent": "ami_typed.events.aoc",
    "AOC_D": "ami_typed.events.aoc",
    "AOC_E": "ami_typed.events.aoc",
    "AOC_S": "ami_typed.events.aoc",
    "AgentCalled": "ami_typed.events.queue_call",
    "AgentComplete": "ami_typed.events.queue_call",
    "AgentConnect": "ami_typed.events.queue_call",
    "AgentDump": "ami_typed.events.queue_call",
    "AgentLogin": "ami_typed.events.agent_pool",
    "AgentLogoff": "ami_typed.events.agent_pool",
    "AgentRingNoAnswer": "ami_typed.events.queue_call",
    "Agents": "ami_typed.events.agent_pool",
    "AgentsComplete": "ami_typed.events.agent_pool",
    "Alarm": "ami_typed.events.dahdi_line",
    "AlarmClear": "ami_typed.events.dahdi_line",
    "AorDetail": "ami_typed.events.pjsip_contact",
    "AorList": "ami_typed.events.pjsip_contact",
    "AorListComplete": "ami_typed.events.pjsip_contact",
    "AsyncAGIEnd": "ami_typed.events.agi",
    "AsyncAGIExec": "ami_typed.events.agi",
    "AsyncAGIStart": "ami_typed.events.agi",
    "AttendedTransfer": "ami_typed.events.transfer",
    "AuthDetail": "ami_typed.events.pjsip_auth",
    "AuthList": "ami_typed.events.pjsip_auth",
    "AuthListComplete": "ami_typed.events.pjsip_auth",
    "AuthMethodNotAllowed": "ami_typed.events.security",
    "BlindTransfer": "ami_typed.events.transfer",
    "BridgeCreate": "ami_typed.events.bridge",
    "BridgeDestroy": "ami_typed.events.bridge",
    "BridgeEnter": "ami_typed.events.bridge",
    "BridgeInfoChannel": "ami_typed.events.bridge_list",
    "BridgeInfoComplete": "ami_typed.events.bridge_list",
    "BridgeLeave": "ami_typed.events.bridge",
    "BridgeListComplete": "ami_typed.events.bridge_list",
    "BridgeListItem": "ami_typed.events.bridge_list",
    "BridgeMerge": "ami_typed.events.bridge",
    "BridgeTechnologyListComplete": "ami_typed.events.bridge_list",
    "BridgeTechnologyListItem": "ami_typed.events.bridge_list",
    "BridgeVideoSourceUpdate": "ami_typed.events.bridge",
    "CCAvailable": "ami_typed.events.call_completion",
    "CCCallerRecalling": "ami_typed.events.call_completion",
    "CCCallerStartMonitoring": "ami_typed.events.call_completion",
    "CCCallerStopMonitoring": "ami_typed.events.call_completion",
    "CCFailure": "ami_typed.events.call_completion",
    "CCMonitorFailed": "ami_typed.events.call_completion",
    "CCOfferTimerStart": "ami_typed.events.call_completion",
    "CCRecallComplete": "ami_typed.events.call_completion",
    "CCRequestAcknowledged": "ami_typed.events.call_completion",
    "CCRequested": "ami_typed.events.call_completion",
    "CEL": "ami_typed.events.cdr",
    "CallCompletionEvent": "ami_typed.events.call_completion",
    "Cdr": "ami_typed.events.cdr",
    "ChallengeResponseFailed": "ami_typed.events.security",
    "ChallengeSent": "ami_typed.events.security",
    "ChanSpyStart": "ami_typed.events.recording",
    "ChanSpyStop": "ami_typed.events.recording",
    "ChannelHungup": "ami_typed.events.channel",
    "ChannelTalkingStart": "ami_typed.events.media",
    "ChannelTalkingStop": "ami_typed.events.media",
    "ChannelsHungupListComplete": "ami_typed.events.channel",
    "ConfbridgeEnd": "ami_typed.events.confbridge_event",
    "ConfbridgeEvent": "ami_typed.events.confbridge_event",
    "ConfbridgeJoin": "ami_typed.events.confbridge_event",
    "ConfbridgeLeave": "ami_typed.events.confbridge_event",
    "ConfbridgeList": "ami_typed.events.confbridge",
    "ConfbridgeListComplete": "ami_typed.events.confbridge",
    "ConfbridgeListRooms": "ami_typed.events.confbridge",
    "ConfbridgeListRoomsComplete": "ami_typed.events.confbridge",
    "ConfbridgeMute": "ami_typed.events.confbridge_event",
    "ConfbridgeRecord": "ami_typed.events.confbridge_event",
    "ConfbridgeStart": "ami_typed.events.confbridge_event",
    "ConfbridgeStopRecord": "ami_typed.events.confbridge_event",
    "ConfbridgeTalking": "ami_typed.events.confbridge_event",
    "ConfbridgeUnmute": "ami_typed.events.confbridge_event",
    "ContactList": "ami_typed.events.pjsip_contact",
    "ContactListComplete": "ami_typed.events.pjsip_contact",
    "ContactStatus": "ami_typed.events.pjsip_contact",
    "ContactStatusDetail": "ami_typed.events.pjsip_contact",
    "ContactStatusDetailComplete": "ami_typed.events.pjsip_contact",
    "CoreShowChannel": "ami_typed.events.channel_list",
    "CoreShowChannelMap": "ami_typed.events.channel_list",
    "CoreShowChannelMapComplete": "ami_typed.events.channel_list",
    "CoreShowChannelsComplete": "ami_typed.events.channel_list",
    "DAHDIChannel": "ami_typed.events.dahdi_line",
    "DAHDIShowChannels": "ami_typed.events.dahdi",
    "DAHDIShowChannelsComplete": "ami_typed.events.dahdi",
    "DAHDIShowStatus": "ami_typed.events.dahdi",
    "DAHDIShowStatusComplete": "ami_typed.events.dahdi",
    "DBGetComplete": "ami_typed.events.database",
    "DBGetResponse": "ami_typed.events.database",
    "DBGetTreeComplete": "ami_typed.events.database",
    "DBGetTreeResponse": "ami_typed.events.database",
    "DNDState": "ami_typed.events.dahdi_line",
    "DTMFBegin": "ami_typed.events.dtmf",
    "DTMFEnd": "ami_typed.events.dtmf",
    "DeadlockStart": "ami_typed.events.core",
    "DeviceEntry": "ami_typed.events.skinny",
    "DeviceStateChange": "ami_typed.events.device",
    "DeviceStateListComplete": "ami_typed.events.device",
    "DevicelistComplete": "ami_typed.events.skinny",
    "DialBegin": "ami_typed.events.call",
    "DialEnd": "ami_typed.events.call",
    "DialState": "ami_typed.events.call",
    "EndpointDetail": "ami_typed.events.pjsip_endpoint",
    "EndpointDetailComplete": "ami_typed.events.pjsip_endpoint",
    "EndpointList": "ami_typed.events.pjsip",
    "EndpointListComplete": "ami_typed.events.pjsip",
    "EventsMissed": "ami_typed.models",
    "ExtensionStateListComplete": "ami_typed.events.device",
    "ExtensionStatus": "ami_typed.events.device",
    "FAXSession": "ami_typed.events.fax",
    "FAXSessionsComplete": "ami_typed.events.fax",
    "FAXSessionsEntry": "ami_typed.events.fax",
    "FAXStats": "ami_typed.events.fax",
    "FAXStatus": "ami_typed.events.fax",
    "FailedACL": "ami_typed.events.security",
    "Flash": "ami_typed.events.dtmf",
    "FullyBooted": "ami_typed.events.manager",
    "Hangup": "ami_typed.events.channel",
    "HangupHandlerPop": "ami_typed.events.execution",
    "HangupHandlerPush": "ami_typed.events.execution",
    "HangupHandlerRun": "ami_typed.events.execution",
    "HangupRequest": "ami_typed.events.channel",
    "Hold": "ami_typed.events.media",
    "IdentifyDetail": "ami_typed.events.pjsip_auth",
    "InboundRegistrationDetail": "ami_typed.events.pjsip_registration",
    "InboundRegistrationDetailComplete": "ami_typed.events.pjsip_registration",
    "InboundSubscriptionDetail": "ami_typed.events.pjsip_subscription",
    "InboundSubscriptionDetailComplete": "ami_typed.events.pjsip_subscription",
    "InvalidAccountID": "ami_typed.events.security",
    "InvalidPassword": "ami_typed.events.security",
    "InvalidTransport": "ami_typed.events.security",
    "JabberStatus": "ami_typed.events.message",
    "LineEntry": "ami_typed.events.skinny",
    "LinelistComplete": "ami_typed.events.skinny",
    "ListComplete": "ami_typed.events.manager",
    "ListDialplan": "ami_typed.events.dialplan",
    "Load": "ami_typed.events.module",
    "LoadAverageLimit": "ami_typed.events.security",
    "LocalBridge": "ami_typed.events.local",
    "LocalOptimizationBegin": "ami_typed.events.local",
    "LocalOptimizationEnd": "ami_typed.events.local",
    "LogChannel": "ami_typed.events.core",
    "MCID": "ami_typed.events.pri",
    "MWIGet": "ami_typed.events.mailbox",
    "MWIGetComplete": "ami_typed.events.mailbox",
    "MeetmeEnd": "ami_typed.events.meetme",
    "MeetmeEvent": "ami_typed.events.meetme",
    "MeetmeJoin": "ami_typed.events.meetme",
    "MeetmeLeave": "ami_typed.events.meetme",
    "MeetmeList": "ami_typed.events.meetme",
    "MeetmeListComplete": "ami_typed.events.meetme",
    "MeetmeListRooms": "ami_typed.events.meetme",
    "MeetmeListRoomsComplete": "ami_typed.events.meetme",
    "MeetmeMute": "ami_typed.events.meetme",
    "MeetmeTalkRequest": "ami_typed.events.meetme",
    "MeetmeTalking": "ami_typed.events.meetme",
    "MemoryLimit": "ami_typed.events.security",
    "MessageWaiting": "ami_typed.events.mailbox",
    "MiniVoiceMail": "ami_typed.events.voicemail",
    "MixMonitorMute": "ami_typed.events.recording",
    "MixMonitorStart": "ami_typed.events.recording",
    "MixMonitorStop": "ami_typed.events.recording",
    "MobileStatus": "ami_typed.events.device",
    "MonitorStart": "ami_typed.events.monitor",
    "MonitorStop": "ami_typed.events.monitor",
    "MusicOnHoldStart": "ami_typed.events.media",
    "MusicOnHoldStop": "ami_typed.events.media",
    "NewAccountCode": "ami_typed.events.channel",
    "NewCallerid": "ami_typed.events.channel",
    "NewConnectedLine": "ami_typed.events.channel",
    "Newchannel": "ami_typed.events.channel",
    "Newexten": "ami_typed.events.execution",
    "Newstate": "ami_typed.events.channel",
    "OriginateResponse": "ami_typed.events.call",
    "OutboundRegistrationDetail": "ami_typed.events.pjsip_registration",
    "OutboundRegistrationDetailComplete": "ami_typed.events.pjsip_registration",
    "OutboundSubscriptionDetail": "ami_typed.events.pjsip_subscription",
    "OutboundSubscriptionDetailComplete": "ami_typed.events.pjsip_subscription",
    "PJSIPAor": "ami_typed.events.pjsip_contact",
    "PJSIPAuth": "ami_typed.events.pjsip_auth",
    "PJSIPMaintenanceStatus": "ami_typed.events.pjsip",
    "PJSIPMaintenanceStatusComplete": "ami_typed.events.pjsip",
    "PJSIPSubscription": "ami_typed.events.pjsip_subscription",
    "PRIShowSpans": "ami_typed.events.pri",
    "PRIShowSpansComplete": "ami_typed.events.pri",
    "ParkedCall": "ami_typed.events.parking",
    "ParkedCallGiveUp": "ami_typed.events.parking",
    "ParkedCallSwap": "ami_typed.events.parking",
    "ParkedCallTimeOut": "ami_typed.events.parking",
    "ParkedCallsComplete": "ami_typed.events.parking",
    "ParkingEvent": "ami_typed.events.parking",
    "Parkinglot": "ami_typed.events.parking",
    "ParkinglotsComplete": "ami_typed.events.parking",
    "PeerEntry": "ami_typed.events.peer",
    "PeerStatus": "ami_typed.events.peer",
    "PeerlistComplete": "ami_typed.events.peer",
    "Pickup": "ami_typed.events.transfer",
    "PresenceStateChange": "ami_typed.events.presence",
    "PresenceStateListComplete": "ami_typed.events.presence",
    "PresenceStatus": "ami_typed.events.presence",
    "QueueAgentEvent": "ami_typed.events.queue_call",
    "QueueCallerAbandon": "ami_typed.events.queue_call",
    "QueueCallerEvent": "ami_typed.events.queue_call",
    "QueueCallerJoin": "ami_typed.events.queue_call",
    "QueueCallerLeave": "ami_typed.events.queue_call",
    "QueueEntry": "ami_typed.events.queue",
    "QueueMember": "ami_typed.events.queue",
    "QueueMemberAdded": "ami_typed.events.member",
    "QueueMemberEvent": "ami_typed.events.member",
    "QueueMemberPause": "ami_typed.events.member",
    "QueueMemberPenalty": "ami_typed.events.member",
    "QueueMemberRemoved": "ami_typed.events.member",
    "QueueMemberRinginuse": "ami_typed.events.member",
    "QueueMemberStatus": "ami_typed.events.member",
    "QueueParams": "ami_typed.events.queue",
    "QueueStatusComplete": "ami_typed.events.queue",
    "QueueSummary": "ami_typed.events.queue",
    "QueueSummaryComplete": "ami_typed.events.queue",
    "RTCPEvent": "ami_typed.events.rtp",
    "RTCPReceived": "ami_typed.events.rtp",
    "RTCPSent": "ami_typed.events.rtp",
    "ReceiveFAX": "ami_typed.events.fax",
    "RegistrationsComplete": "ami_typed.events.peer",
    "Registry": "ami_typed.events.peer",
    "RegistryEntry": "ami_typed.events.peer",
    "Reload": "ami_typed.events.module",
    "Rename": "ami_typed.events.channel",
    "RequestBadFormat": "ami_typed.events.security",
    "RequestNotAllowed": "ami_typed.events.security",
    "RequestNotSupported": "ami_typed.events.security",
    "ResourceListDetail": "ami_typed.events.pjsip_subscription",
    "ResourceListDetailComplete": "ami_typed.events.pjsip_subscription",
    "SIPQualifyPeerDone": "ami_typed.events.sip",
    "SIPpeerstatusComplete": "ami_typed.events.sip",
    "SecurityEvent": "ami_typed.events.security",
    "SendFAX": "ami_typed.events.fax",
    "SessionLimit": "ami_typed.events.security",
    "SessionTimeout": "ami_typed.events.sip",
    "ShowDialPlanComplete": "ami_typed.events.dialplan",
    "Shutdown": "ami_typed.events.core",
    "SoftHangupRequest": "ami_typed.events.channel",
    "SpanAlarm": "ami_typed.events.dahdi_line",
    "SpanAlarmClear": "ami_typed.events.dahdi_line",
    "Status": "ami_typed.events.channel_list",
    "StatusComplete": "ami_typed.events.channel_list",
    "SuccessfulAuth": "ami_typed.events.security",
    "TestEvent": "ami_typed.events.test",
    "TransportDetail": "ami_typed.events.pjsip_auth",
    "UnParkedCall": "ami_typed.events.parking",
    "UnexpectedAddress": "ami_typed.events.security",
    "Unhold": "ami_typed.events.media",
    "UnknownEvent": "ami_typed.models",
    "Unload": "ami_typed.events.module",
    "UserEvent": "ami_typed.events.user",
    "VarSet": "ami_typed.events.variable",
    "VoicemailBoxDetail": "ami_typed.events.voicemail",
    "VoicemailBoxDetailComplete": "ami_typed.events.voicemail",
    "VoicemailPasswordChange": "ami_typed.events.voicemail",
    "VoicemailUser": "ami_typed.events.voicemail",
    "VoicemailUserDetail": "ami_typed.events.voicemail",
    "VoicemailUserDetailComplete": "ami_typed.events.voicemail",
    "VoicemailUserEntry": "ami_typed.events.voicemail",
    "VoicemailUserEntryComplete": "ami_typed.events.voicemail",
    "WaitEventComplete": "ami_typed.events.manager",
    "Wink": "ami_typed.events.dtmf",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
