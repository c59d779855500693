# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All actions; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.actions.agent_pool import AgentLogoff as AgentLogoff
    from ami_typed.actions.agent_pool import Agents as Agents
    from ami_typed.actions.agi import AGI as AGI
    from ami_typed.actions.aoc import AOCMessage as AOCMessage
    from ami_typed.actions.bridge import Bridge as Bridge
    from ami_typed.actions.bridge import BridgeDestroy as BridgeDestroy
    from ami_typed.actions.bridge import BridgeKick as BridgeKick
    from ami_typed.actions.bridge import BridgeTechnologySuspend as BridgeTechnologySuspend
    from ami_typed.actions.bridge import BridgeTechnologyUnsuspend as BridgeTechnologyUnsuspend
    from ami_typed.actions.bridge_list import BridgeInfo as BridgeInfo
    from ami_typed.actions.bridge_list import BridgeList as BridgeList
    from ami_typed.actions.bridge_list import BridgeTechnologyList as BridgeTechnologyList
    from ami_typed.actions.call import AbsoluteTimeout as AbsoluteTimeout
    from ami_typed.actions.call import Originate as Originate
    from ami_typed.actions.call import Redirect as Redirect
    from ami_typed.actions.channel import Hangup as Hangup
    from ami_typed.actions.channel_list import CoreShowChannelMap as CoreShowChannelMap
    from ami_typed.actions.channel_list import CoreShowChannels as CoreShowChannels
    from ami_typed.actions.channel_list import Status as Status
    from ami_typed.actions.confbridge import ConfbridgeKick as ConfbridgeKick
    from ami_typed.actions.confbridge import ConfbridgeList as ConfbridgeList
    from ami_typed.actions.confbridge import ConfbridgeListRooms as ConfbridgeListRooms
    from ami_typed.actions.confbridge import ConfbridgeLock as ConfbridgeLock
    from ami_typed.actions.confbridge import ConfbridgeMute as ConfbridgeMute
    from ami_typed.actions.confbridge import ConfbridgeSetSingleVideoSrc as ConfbridgeSetSingleVideoSrc
    from ami_typed.actions.confbridge import ConfbridgeStartRecord as ConfbridgeStartRecord
    from ami_typed.actions.confbridge import ConfbridgeStopRecord as ConfbridgeStopRecord
    from ami_typed.actions.confbridge import ConfbridgeUnlock as ConfbridgeUnlock
    from ami_typed.actions.confbridge import ConfbridgeUnmute as ConfbridgeUnmute
    from ami_typed.actions.config import CreateConfig as CreateConfig
    from ami_typed.actions.config import GetConfig as GetConfig
    from ami_typed.actions.config import GetConfigJSON as GetConfigJSON
    from ami_typed.actions.config import ListCategories as ListCategories
    from ami_typed.actions.config import UpdateConfig as UpdateConfig
    from ami_typed.actions.core import Command as Command
    from ami_typed.actions.core import CoreSettings as CoreSettings
    from ami_typed.actions.core import CoreStatus as CoreStatus
    from ami_typed.actions.core import LoggerRotate as LoggerRotate
    from ami_typed.actions.dahdi import DAHDIDialOffhook as DAHDIDialOffhook
    from ami_typed.actions.dahdi import DAHDIDNDoff as DAHDIDNDoff
    from ami_typed.actions.dahdi import DAHDIDNDon as DAHDIDNDon
    from ami_typed.actions.dahdi import DAHDIHangup as DAHDIHangup
    from ami_typed.actions.dahdi import DAHDIRestart as DAHDIRestart
    from ami_typed.actions.dahdi import DAHDIShowChannels as DAHDIShowChannels
    from ami_typed.actions.dahdi import DAHDIShowStatus as DAHDIShowStatus
    from ami_typed.actions.dahdi import DAHDITransfer as DAHDITransfer
    from ami_typed.actions.database import DataGet as DataGet
    from ami_typed.actions.database import DBDel as DBDel
    from ami_typed.actions.database import DBDelTree as DBDelTree
    from ami_typed.actions.database import DBGet as DBGet
    from ami_typed.actions.database import DBGetTree as DBGetTree
    from ami_typed.actions.database import DBPut as DBPut
    from ami_typed.actions.device import DeviceStateList as DeviceStateList
    from ami_typed.actions.device import ExtensionState as ExtensionState
    from ami_typed.actions.device import ExtensionStateList as ExtensionStateList
    from ami_typed.actions.dialplan import DialplanExtensionAdd as DialplanExtensionAdd
    from ami_typed.actions.dialplan import DialplanExtensionRemove as DialplanExtensionRemove
    from ami_typed.actions.dialplan import ShowDialPlan as ShowDialPlan
    from ami_typed.actions.dtmf import PlayDTMF as PlayDTMF
    from ami_typed.actions.dtmf import PlayMF as PlayMF
    from ami_typed.actions.dtmf import SendFlash as SendFlash
    from ami_typed.actions.fax import FAXSession as FAXSession
    from ami_typed.actions.fax import FAXSessions as FAXSessions
    from ami_typed.actions.fax import FAXStats as FAXStats
    from ami_typed.actions.iax import IAXnetstats as IAXnetstats
    from ami_typed.actions.iax import IAXpeerlist as IAXpeerlist
    from ami_typed.actions.iax import IAXpeers as IAXpeers
    from ami_typed.actions.iax import IAXregistry as IAXregistry
    from ami_typed.actions.local import LocalOptimizeAway as LocalOptimizeAway
    from ami_typed.actions.mailbox import MailboxCount as MailboxCount
    from ami_typed.actions.mailbox import MailboxStatus as MailboxStatus
    from ami_typed.actions.mailbox import MWIDelete as MWIDelete
    from ami_typed.actions.mailbox import MWIGet as MWIGet
    from ami_typed.actions.mailbox import MWIUpdate as MWIUpdate
    from ami_typed.actions.manager import Events as Events
    from ami_typed.actions.manager import Filter as Filter
    from ami_typed.actions.manager import ListCommands as ListCommands
    from ami_typed.actions.manager import WaitEvent as WaitEvent
    from ami_typed.actions.media import ControlPlayback as ControlPlayback
    from ami_typed.actions.media import MuteAudio as MuteAudio
    from ami_typed.actions.meetme import MeetmeList as MeetmeList
    from ami_typed.actions.meetme import MeetmeListRooms as MeetmeListRooms
    from ami_typed.actions.meetme import MeetmeMute as MeetmeMute
    from ami_typed.actions.meetme import MeetmeUnmute as MeetmeUnmute
    from ami_typed.actions.member import QueueAdd as QueueAdd
    from ami_typed.actions.member import QueueMemberRingInUse as QueueMemberRingInUse
    from ami_typed.actions.member import QueuePause as QueuePause
    from ami_typed.actions.member import QueuePenalty as QueuePenalty
    from ami_typed.actions.member import QueueRemove as QueueRemove
    from ami_typed.actions.message import JabberSend as JabberSend
    from ami_typed.actions.message import MessageSend as MessageSend
    from ami_typed.actions.message import SendText as SendText
    from ami_typed.actions.module import ModuleCheck as ModuleCheck
    from ami_typed.actions.module import ModuleLoad as ModuleLoad
    from ami_typed.actions.module import Reload as Reload
    from ami_typed.actions.monitor import ChangeMonitor as ChangeMonitor
    from ami_typed.actions.monitor import Monitor as Monitor
    from ami_typed.actions.monitor import PauseMonitor as PauseMonitor
    from ami_typed.actions.monitor import StopMonitor as StopMonitor
    from ami_typed.actions.monitor import UnpauseMonitor as UnpauseMonitor
    from ami_typed.actions.parking import Park as Park
    from ami_typed.actions.parking import ParkedCalls as ParkedCalls
    from ami_typed.actions.parking import Parkinglots as Parkinglots
    from ami_typed.actions.pjsip import PJSIPHangup as PJSIPHangup
    from ami_typed.actions.pjsip import PJSIPNotify as PJSIPNotify
    from ami_typed.actions.pjsip import PJSIPQualify as PJSIPQualify
    from ami_typed.actions.pjsip import PJSIPSetMaintenance as PJSIPSetMaintenance
    from ami_typed.actions.pjsip import PJSIPShowEndpoints as PJSIPShowEndpoints
    from ami_typed.actions.pjsip import PJSIPShowMaintenance as PJSIPShowMaintenance
    from ami_typed.actions.pjsip_auth import PJSIPShowAuths as PJSIPShowAuths
    from ami_typed.actions.pjsip_contact import PJSIPShowAors as PJSIPShowAors
    from ami_typed.actions.pjsip_contact import PJSIPShowContacts as PJSIPShowContacts
    from ami_typed.actions.pjsip_contact import (
        PJSIPShowRegistrationInboundContactStatuses as PJSIPShowRegistrationInboundContactStatuses,
    )
    from ami_typed.actions.pjsip_endpoint import PJSIPShowEndpoint as PJSIPShowEndpoint
    from ami_typed.actions.pjsip_registration import PJSIPRegister as PJSIPRegister
    from ami_typed.actions.pjsip_registration import PJSIPShowRegistrationsInbound as PJSIPShowRegistrationsInbound
    from ami_typed.actions.pjsip_registration import PJSIPShowRegistrationsOutbound as PJSIPShowRegistrationsOutbound
    from ami_typed.actions.pjsip_registration import PJSIPUnregister as PJSIPUnregister
    from ami_typed.actions.pjsip_subscription import PJSIPShowResourceLists as PJSIPShowResourceLists
    from ami_typed.actions.pjsip_subscription import PJSIPShowSubscriptionsInbound as PJSIPShowSubscriptionsInbound
    from ami_typed.actions.pjsip_subscription import PJSIPShowSubscriptionsOutbound as PJSIPShowSubscriptionsOutbound
    from ami_typed.actions.presence import PresenceState as PresenceState
    from ami_typed.actions.presence import PresenceStateList as PresenceStateList
    from ami_typed.actions.pri import PRIDebugFileSet as PRIDebugFileSet
    from ami_typed.actions.pri import PRIDebugFileUnset as PRIDebugFileUnset
    from ami_typed.actions.pri import PRIDebugSet as PRIDebugSet
    from ami_typed.actions.pri import PRIShowSpans as PRIShowSpans
    from ami_typed.actions.queue import QueueReload as QueueReload
    from ami_typed.actions.queue import QueueReset as QueueReset
    from ami_typed.actions.queue import QueueRule as QueueRule
    from ami_typed.actions.queue import Queues as Queues
    from ami_typed.actions.queue import QueueStatus as QueueStatus
    from ami_typed.actions.queue import QueueSummary as QueueSummary
    from ami_typed.actions.queue_call import QueueChangePriorityCaller as QueueChangePriorityCaller
    from ami_typed.actions.queue_call import QueueLog as QueueLog
    from ami_typed.actions.queue_call import QueueWithdrawCaller as QueueWithdrawCaller
    from ami_typed.actions.recording import MixMonitor as MixMonitor
    from ami_typed.actions.recording import MixMonitorMute as MixMonitorMute
    from ami_typed.actions.recording import StopMixMonitor as StopMixMonitor
    from ami_typed.actions.session import Challenge as Challenge
    from ami_typed.actions.session import Login as Login
    from ami_typed.actions.session import Logoff as Logoff
    from ami_typed.actions.session import Ping as Ping
    from ami_typed.actions.sip import SIPnotify as SIPnotify
    from ami_typed.actions.sip import SIPpeers as SIPpeers
    from ami_typed.actions.sip import SIPpeerstatus as SIPpeerstatus
    from ami_typed.actions.sip import SIPqualifypeer as SIPqualifypeer
    from ami_typed.actions.sip import SIPshowpeer as SIPshowpeer
    from ami_typed.actions.sip import SIPshowregistry as SIPshowregistry
    from ami_typed.actions.skinny import SKINNYdevices as SKINNYdevices
    from ami_typed.actions.skinny import SKINNYlines as SKINNYlines
    from ami_typed.actions.skinny import SKINNYshowdevice as SKINNYshowdevice
    from ami_typed.actions.skinny import SKINNYshowline as SKINNYshowline
    from ami_typed.actions.sorcery import SorceryMemoryCacheExpire as SorceryMemoryCacheExpire
    from ami_typed.actions.sorcery import SorceryMemoryCacheExpireObject as SorceryMemoryCacheExpireObject
    from ami_typed.actions.sorcery import SorceryMemoryCachePopulate as SorceryMemoryCachePopulate
    from ami_typed.actions.sorcery import SorceryMemoryCacheStale as SorceryMemoryCacheStale
    from ami_typed.actions.sorcery import SorceryMemoryCacheStaleObject as SorceryMemoryCacheStaleObject
    from ami_typed.actions.transfer import Atxfer as Atxfer
    from ami_typed.actions.transfer import BlindTransfer as BlindTransfer
    from ami_typed.actions.transfer import CancelAtxfer as CancelAtxfer
    from ami_typed.actions.user import UserEvent as UserEvent
    from ami_typed.actions.variable import Getvar as Getvar
    from ami_typed.actions.variable import Setvar as Setvar
    from ami_typed.actions.voicemail import VoicemailBoxSummary as VoicemailBoxSummary
    from ami_typed.actions.voicemail import VoicemailForward as VoicemailForward
    from ami_typed.actions.voicemail import VoicemailMove as VoicemailMove
    from ami_typed.actions.voicemail import VoicemailRefresh as VoicemailRefresh
    from ami_typed.actions.voicemail import VoicemailRemove as VoicemailRemove
    from ami_typed.actions.voicemail import VoicemailUsersList as VoicemailUsersList
    from ami_typed.actions.voicemail import VoicemailUserStatus as VoicemailUserStatus

__all__ = [
    "AGI",
    "AOCMessage",
    "AbsoluteTimeout",
    "AgentLogoff",
    "Agents",
    "Atxfer",
    "BlindTransfer",
    "Bridge",
    "BridgeDestroy",
    "BridgeInfo",
    "BridgeKick",
    "BridgeList",
    "BridgeTechnologyList",
    "BridgeTechnologySuspend",
    "BridgeTechnologyUnsuspend",
    "CancelAtxfer",
    "Challenge",
    "ChangeMonitor",
    "Command",
    "ConfbridgeKick",
    "ConfbridgeList",
    "ConfbridgeListRooms",
    "ConfbridgeLock",
    "ConfbridgeMute",
    "ConfbridgeSetSingleVideoSrc",
    "ConfbridgeStartRecord",
    "ConfbridgeStopRecord",
    "ConfbridgeUnlock",
    "ConfbridgeUnmute",
    "ControlPlayback",
    "CoreSettings",
    "CoreShowChannelMap",
    "CoreShowChannels",
    "CoreStatus",
    "CreateConfig",
    "DAHDIDNDoff",
    "DAHDIDNDon",
    "DAHDIDialOffhook",
    "DAHDIHangup",
    "DAHDIRestart",
    "DAHDIShowChannels",
    "DAHDIShowStatus",
    "DAHDITransfer",
    "DBDel",
    "DBDelTree",
    "DBGet",
    "DBGetTree",
    "DBPut",
    "DataGet",
    "DeviceStateList",
    "DialplanExtensionAdd",
    "DialplanExtensionRemove",
    "Events",
    "ExtensionState",
    "ExtensionStateList",
    "FAXSession",
    "FAXSessions",
    "FAXStats",
    "Filter",
    "GetConfig",
    "GetConfigJSON",
    "Getvar",
    "Hangup",
    "IAXnetstats",
    "IAXpeerlist",
    "IAXpeers",
    "IAXregistry",
    "JabberSend",
    "ListCategories",
    "ListCommands",
    "LocalOptimizeAway",
    "LoggerRotate",
    "Login",
    "Logoff",
    "MWIDelete",
    "MWIGet",
    "MWIUpdate",
    "MailboxCount",
    "MailboxStatus",
    "MeetmeList",
    "MeetmeListRooms",
    "MeetmeMute",
    "MeetmeUnmute",
    "MessageSend",
    "MixMonitor",
    "MixMonitorMute",
    "ModuleCheck",
    "ModuleLoad",
    "Monitor",
    "MuteAudio",
    "Originate",
    "PJSIPHangup",
    "PJSIPNotify",
    "PJSIPQualify",
    "PJSIPRegister",
    "PJSIPSetMaintenance",
    "PJSIPShowAors",
    "PJSIPShowAuths",
    "PJSIPShowContacts",
    "PJSIPShowEndpoint",
    "PJSIPShowEndpoints",
    "PJSIPShowMaintenance",
    "PJSIPShowRegistrationInboundContactStatuses",
    "PJSIPShowRegistrationsInbound",
    "PJSIPShowRegistrationsOutbound",
    "PJSIPShowResourceLists",
    "PJSIPShowSubscriptionsInbound",
    "PJSIPShowSubscriptionsOutbound",
    "PJSIPUnregister",
    "PRIDebugFileSet",
    "PRIDebugFileUnset",
    "PRIDebugSet",
    "PRIShowSpans",
    "Park",
    "ParkedCalls",
    "Parkinglots",
    "PauseMonitor",
    "Ping",
    "PlayDTMF",
    "PlayMF",
    "PresenceState",
    "PresenceStateList",
    "QueueAdd",
    "QueueChangePriorityCaller",
    "QueueLog",
    "QueueMemberRingInUse",
    "QueuePause",
    "QueuePenalty",
    "QueueReload",
    "QueueRemove",
    "QueueReset",
    "QueueRule",
    "QueueStatus",
    "QueueSummary",
    "QueueWithdrawCaller",
    "Queues",
    "Redirect",
    "Reload",
    "SIPnotify",
    "SIPpeers",
    "SIPpeerstatus",
    "SIPqualifypeer",
    "SIPshowpeer",
    "SIPshowregistry",
    "SKINNYdevices",
    "SKINNYlines",
    "SKINNYshowdevice",
    "SKINNYshowline",
    "SendFlash",
    "SendText",
    "Setvar",
    "ShowDialPlan",
    "SorceryMemoryCacheExpire",
    "SorceryMemoryCacheExpireObject",
    "SorceryMemoryCachePopulate",
    "SorceryMemoryCacheStale",
    "SorceryMemoryCacheStaleObject",
    "Status",
    "StopMixMonitor",
    "StopMonitor",
    "UnpauseMonitor",
    "UpdateConfig",
    "UserEvent",
    "VoicemailBoxSummary",
    "VoicemailForward",
    "VoicemailMove",
    "VoicemailRefresh",
    "VoicemailRemove",
    "VoicemailUserStatus",
    "VoicemailUsersList",
    "WaitEvent",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "AGI": "ami_typed.actions.agi",
    "AOCMessage": "ami_typed.actions.aoc",
    "AbsoluteTimeout": "ami_typed.actions.call",
    "AgentLogoff": "ami_typed.actions.agent_pool",
    "Agents": "ami_typed.actions.agent_pool",
    "Atxfer": "ami_typed.actions.transfer",
    "BlindTransfer": "ami_typed.actions.transfer",
    "Bridge": "ami_typed.actions.bridge",
    "BridgeDestroy": "ami_typed.actions.bridge",
    "BridgeInfo": "ami_typed.actions.bridge_list",
    "BridgeKick": "ami_typed.actions.bridge",
    "BridgeList": "ami_typed.actions.bridge_list",
    "BridgeTechnologyList": "ami_typed.actions.bridge_list",
    "BridgeTechnologySuspend": "ami_typed.actions.bridge",
    "BridgeTechnologyUnsuspend": "ami_typed.actions.bridge",
    "CancelAtxfer": "ami_typed.actions.transfer",
    "Challenge": "ami_typed.actions.session",
    "ChangeMonitor": "ami_typed.actions.monitor",
    "Command": "ami_typed.actions.core",
    "ConfbridgeKick": "ami_typed.actions.confbridge",
    "ConfbridgeList": "ami_typed.actions.confbridge",
    "ConfbridgeListRooms": "ami_typed.actions.confbridge",
    "ConfbridgeLock": "ami_typed.actions.confbridge",
    "ConfbridgeMute": "ami_typed.actions.confbridge",
    "ConfbridgeSetSingleVideoSrc": "ami_typed.actions.confbridge",
    "ConfbridgeStartRecord": "ami_typed.actions.confbridge",
    "ConfbridgeStopRecord": "ami_typed.actions.confbridge",
    "ConfbridgeUnlock": "ami_typed.actions.confbridge",
    "ConfbridgeUnmute": "ami_typed.actions.confbridge",
    "ControlPlayback": "ami_typed.actions.media",
    "CoreSettings": "ami_typed.actions.core",
    "CoreShowChannelMap": "ami_typed.actions.channel_list",
    "CoreShowChannels": "ami_typed.actions.channel_list",
    "CoreStatus": "ami_typed.actions.core",
    "CreateConfig": "ami_typed.actions.config",
    "DAHDIDNDoff": "ami_typed.actions.dahdi",
    "DAHDIDNDon": "ami_typed.actions.dahdi",
    "DAHDIDialOffhook": "ami_typed.actions.dahdi",
    "DAHDIHangup": "ami_typed.actions.dahdi",
    "DAHDIRestart": "ami_typed.actions.dahdi",
    "DAHDIShowChannels": "ami_typed.actions.dahdi",
    "DAHDIShowStatus": "ami_typed.actions.dahdi",
    "DAHDITransfer": "ami_typed.actions.dahdi",
    "DBDel": "ami_typed.actions.database",
    "DBDelTree": "ami_typed.actions.database",
    "DBGet": "ami_typed.actions.database",
    "DBGetTree": "ami_typed.actions.database",
    "DBPut": "ami_typed.actions.database",
    "DataGet": "ami_typed.actions.database",
    "DeviceStateList": "ami_typed.actions.device",
    "DialplanExtensionAdd": "ami_typed.actions.dialplan",
    "DialplanExtensionRemove": "ami_typed.actions.dialplan",
    "Events": "ami_typed.actions.manager",
    "ExtensionState": "ami_typed.actions.device",
    "ExtensionStateList": "ami_typed.actions.device",
    "FAXSession": "ami_typed.actions.fax",
    "FAXSessions": "ami_typed.actions.fax",
    "FAXStats": "ami_typed.actions.fax",
    "Filter": "ami_typed.actions.manager",
    "GetConfig": "ami_typed.actions.config",
    "GetConfigJSON": "ami_typed.actions.config",
    "Getvar": "ami_typed.actions.variable",
    "Hangup": "ami_typed.actions.channel",
    "IAXnetstats": "ami_typed.actions.iax",
    "IAXpeerlist": "ami_typed.actions.iax",
    "IAXpeers": "ami_typed.actions.iax",
    "IAXregistry": "ami_typed.actions.iax",
    "JabberSend": "ami_typed.actions.message",
    "ListCategories": "ami_typed.actions.config",
    "ListCommands": "ami_typed.actions.manager",
    "LocalOptimizeAway": "ami_typed.actions.local",
    "LoggerRotate": "ami_typed.actions.core",
    "Login": "ami_typed.actions.session",
    "Logoff": "ami_typed.actions.session",
    "MWIDelete": "ami_typed.actions.mailbox",
    "MWIGet": "ami_typed.actions.mailbox",
    "MWIUpdate": "ami_typed.actions.mailbox",
    "MailboxCount": "ami_typed.actions.mailbox",
    "MailboxStatus": "ami_typed.actions.mailbox",
    "MeetmeList": "ami_typed.actions.meetme",
    "MeetmeListRooms": "ami_typed.actions.meetme",
    "MeetmeMute": "ami_typed.actions.meetme",
    "MeetmeUnmute": "ami_typed.actions.meetme",
    "MessageSend": "ami_typed.actions.message",
    "MixMonitor": "ami_typed.actions.recording",
    "MixMonitorMute": "ami_typed.actions.recording",
    "ModuleCheck": "ami_typed.actions.module",
    "ModuleLoad": "ami_typed.actions.module",
    "Monitor": "ami_typed.actions.monitor",
    "MuteAudio": "ami_typed.actions.media",
    "Originate": "ami_typed.actions.call",
    "PJSIPHangup": "ami_typed.actions.pjsip",
    "PJSIPNotify": "ami_typed.actions.pjsip",
    "PJSIPQualify": "ami_typed.actions.pjsip",
    "PJSIPRegister": "ami_typed.actions.pjsip_registration",
    "PJSIPSetMaintenance": "ami_typed.actions.pjsip",
    "PJSIPShowAors": "ami_typed.actions.pjsip_contact",
    "PJSIPShowAuths": "ami_typed.actions.pjsip_auth",
    "PJSIPShowContacts": "ami_typed.actions.pjsip_contact",
    "PJSIPShowEndpoint": "ami_typed.actions.pjsip_endpoint",
    "PJSIPShowEndpoints": "ami_typed.actions.pjsip",
    "PJSIPShowMaintenance": "ami_typed.actions.pjsip",
    "PJSIPShowRegistrationInboundContactStatuses": "ami_typed.actions.pjsip_contact",
    "PJSIPShowRegistrationsInbound": "ami_typed.actions.pjsip_registration",
    "PJSIPShowRegistrationsOutbound": "ami_typed.actions.pjsip_registration",
    "PJSIPShowResourceLists": "ami_typed.actions.pjsip_subscription",
    "PJSIPShowSubscriptionsInbound": "ami_typed.actions.pjsip_subscription",
    "PJSIPShowSubscriptionsOutbound": "ami_typed.actions.pjsip_subscription",
    "PJSIPUnregister": "ami_typed.actions.pjsip_registration",
    "PRIDebugFileSet": "ami_typed.actions.pri",
    "PRIDebugFileUnset": "ami_typed.actions.pri",
    "PRIDebugSet": "ami_typed.actions.pri",
    "PRIShowSpans": "ami_typed.actions.pri",
    "Park": "ami_typed.actions.parking",
    "ParkedCalls": "ami_typed.actions.parking",
    "Parkinglots": "ami_typed.actions.parking",
    "PauseMonitor": "ami_typed.actions.monitor",
    "Ping": "ami_typed.actions.session",
    "PlayDTMF": "ami_typed.actions.dtmf",
    "PlayMF": "ami_typed.actions.dtmf",
    "PresenceState": "ami_typed.actions.presence",
    "PresenceStateList": "ami_typed.actions.presence",
    "QueueAdd": "ami_typed.actions.member",
    "QueueChangePriorityCaller": "ami_typed.actions.queue_call",
    "QueueLog": "ami_typed.actions.queue_call",
    "QueueMemberRingInUse": "ami_typed.actions.member",
    "QueuePause": "ami_typed.actions.member",
    "QueuePenalty": "ami_typed.actions.member",
    "QueueReload": "ami_typed.actions.queue",
    "QueueRemove": "ami_typed.actions.member",
    "QueueReset": "ami_typed.actions.queue",
    "QueueRule": "ami_typed.actions.queue",
    "QueueStatus": "ami_typed.actions.queue",
    "QueueSummary": "ami_typed.actions.queue",
    "QueueWithdrawCaller": "ami_typed.actions.queue_call",
    "Queues": "ami_typed.actions.queue",
    "Redirect": "ami_typed.actions.call",
    "Reload": "ami_typed.actions.module",
    "SIPnotify": "ami_typed.actions.sip",
    "SIPpeers": "ami_typed.actions.sip",
    "SIPpeerstatus": "ami_typed.actions.sip",
    "SIPqualifypeer": "ami_typed.actions.sip",
    "SIPshowpeer": "ami_typed.actions.sip",
    "SIPshowregistry": "ami_typed.actions.sip",
    "SKINNYdevices": "ami_typed.actions.skinny",
    "SKINNYlines": "ami_typed.actions.skinny",
    "SKINNYshowdevice": "ami_typed.actions.skinny",
    "SKINNYshowline": "ami_typed.actions.skinny",
    "SendFlash": "ami_typed.actions.dtmf",
    "SendText": "ami_typed.actions.message",
    "Setvar": "ami_typed.actions.variable",
    "ShowDialPlan": "ami_typed.actions.dialplan",
    "SorceryMemoryCacheExpire": "ami_typed.actions.sorcery",
    "SorceryMemoryCacheExpireObject": "ami_typed.actions.sorcery",
    "SorceryMemoryCachePopulate": "ami_typed.actions.sorcery",
    "SorceryMemoryCacheStale": "ami_typed.actions.sorcery",
    "SorceryMemoryCacheStaleObject": "ami_typed.actions.sorcery",
    "Status": "ami_typed.actions.channel_list",
    "StopMixMonitor": "ami_typed.actions.recording",
    "StopMonitor": "ami_typed.actions.monitor",
    "UnpauseMonitor": "ami_typed.actions.monitor",
    "UpdateConfig": "ami_typed.actions.config",
    "UserEvent": "ami_typed.actions.user",
    "VoicemailBoxSummary": "ami_typed.actions.voicemail",
    "VoicemailForward": "ami_typed.actions.voicemail",
    "VoicemailMove": "ami_typed.actions.voicemail",
    "VoicemailRefresh": "ami_typed.actions.voicemail",
    "VoicemailRemove": "ami_typed.actions.voicemail",
    "VoicemailUserStatus": "ami_typed.actions.voicemail",
    "VoicemailUsersList": "ami_typed.actions.voicemail",
    "WaitEvent": "ami_typed.actions.manager",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
