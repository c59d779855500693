# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All actions; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.actions.call import Originate as Originate
    from ami_typed.actions.call import Redirect as Redirect
    from ami_typed.actions.channel import Hangup as Hangup
    from ami_typed.actions.channel_list import CoreShowChannelMap as CoreShowChannelMap
    from ami_typed.actions.channel_list import CoreShowChannels as CoreShowChannels
    from ami_typed.actions.channel_list import Status as Status
    from ami_typed.actions.confbridge import ConfbridgeList as ConfbridgeList
    from ami_typed.actions.config import CreateConfig as CreateConfig
    from ami_typed.actions.config import GetConfig as GetConfig
    from ami_typed.actions.config import GetConfigJSON as GetConfigJSON
    from ami_typed.actions.config import ListCategories as ListCategories
    from ami_typed.actions.config import UpdateConfig as UpdateConfig
    from ami_typed.actions.core import Command as Command
    from ami_typed.actions.core import CoreSettings as CoreSettings
    from ami_typed.actions.core import CoreStatus as CoreStatus
    from ami_typed.actions.core import LoggerRotate as LoggerRotate
    from ami_typed.actions.database import DataGet as DataGet
    from ami_typed.actions.database import DBDel as DBDel
    from ami_typed.actions.database import DBDelTree as DBDelTree
    from ami_typed.actions.database import DBGet as DBGet
    from ami_typed.actions.database import DBGetTree as DBGetTree
    from ami_typed.actions.database import DBPut as DBPut
    from ami_typed.actions.device import DeviceStateList as DeviceStateList
    from ami_typed.actions.fax import FAXStats as FAXStats
    from ami_typed.actions.iax import IAXnetstats as IAXnetstats
    from ami_typed.actions.iax import IAXpeerlist as IAXpeerlist
    from ami_typed.actions.iax import IAXpeers as IAXpeers
    from ami_typed.actions.manager import Challenge as Challenge
    from ami_typed.actions.manager import Events as Events
    from ami_typed.actions.manager import Filter as Filter
    from ami_typed.actions.manager import ListCommands as ListCommands
    from ami_typed.actions.manager import Login as Login
    from ami_typed.actions.manager import Logoff as Logoff
    from ami_typed.actions.manager import Ping as Ping
    from ami_typed.actions.manager import WaitEvent as WaitEvent
    from ami_typed.actions.module import ModuleCheck as ModuleCheck
    from ami_typed.actions.module import ModuleLoad as ModuleLoad
    from ami_typed.actions.module import Reload as Reload
    from ami_typed.actions.pjsip import PJSIPShowEndpoints as PJSIPShowEndpoints
    from ami_typed.actions.pjsip import PJSIPShowResourceLists as PJSIPShowResourceLists
    from ami_typed.actions.queue import QueueAdd as QueueAdd
    from ami_typed.actions.queue import QueuePause as QueuePause
    from ami_typed.actions.queue import QueueRemove as QueueRemove
    from ami_typed.actions.queue import QueueRule as QueueRule
    from ami_typed.actions.queue import QueueStatus as QueueStatus
    from ami_typed.actions.queue import QueueSummary as QueueSummary
    from ami_typed.actions.sip import SIPpeerstatus as SIPpeerstatus
    from ami_typed.actions.user import UserEvent as UserEvent
    from ami_typed.actions.variable import Getvar as Getvar
    from ami_typed.actions.variable import Setvar as Setvar

__all__ = [
    "Challenge",
    "Command",
    "ConfbridgeList",
    "CoreSettings",
    "CoreShowChannelMap",
    "CoreShowChannels",
    "CoreStatus",
    "CreateConfig",
    "DBDel",
    "DBDelTree",
    "DBGet",
    "DBGetTree",
    "DBPut",
    "DataGet",
    "DeviceStateList",
    "Events",
    "FAXStats",
    "Filter",
    "GetConfig",
    "GetConfigJSON",
    "Getvar",
    "Hangup",
    "IAXnetstats",
    "IAXpeerlist",
    "IAXpeers",
    "ListCategories",
    "ListCommands",
    "LoggerRotate",
    "Login",
    "Logoff",
    "ModuleCheck",
    "ModuleLoad",
    "Originate",
    "PJSIPShowEndpoints",
    "PJSIPShowResourceLists",
    "Ping",
    "QueueAdd",
    "QueuePause",
    "QueueRemove",
    "QueueRule",
    "QueueStatus",
    "QueueSummary",
    "Redirect",
    "Reload",
    "SIPpeerstatus",
    "Setvar",
    "Status",
    "UpdateConfig",
    "UserEvent",
    "WaitEvent",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "Challenge": "ami_typed.actions.manager",
    "Command": "ami_typed.actions.core",
    "ConfbridgeList": "ami_typed.actions.confbridge",
    "CoreSettings": "ami_typed.actions.core",
    "CoreShowChannelMap": "ami_typed.actions.channel_list",
    "CoreShowChannels": "ami_typed.actions.channel_list",
    "CoreStatus": "ami_typed.actions.core",
    "CreateConfig": "ami_typed.actions.config",
    "DBDel": "ami_typed.actions.database",
    "DBDelTree": "ami_typed.actions.database",
    "DBGet": "ami_typed.actions.database",
    "DBGetTree": "ami_typed.actions.database",
    "DBPut": "ami_typed.actions.database",
    "DataGet": "ami_typed.actions.database",
    "DeviceStateList": "ami_typed.actions.device",
    "Events": "ami_typed.actions.manager",
    "FAXStats": "ami_typed.actions.fax",
    "Filter": "ami_typed.actions.manager",
    "GetConfig": "ami_typed.actions.config",
    "GetConfigJSON": "ami_typed.actions.config",
    "Getvar": "ami_typed.actions.variable",
    "Hangup": "ami_typed.actions.channel",
    "IAXnetstats": "ami_typed.actions.iax",
    "IAXpeerlist": "ami_typed.actions.iax",
    "IAXpeers": "ami_typed.actions.iax",
    "ListCategories": "ami_typed.actions.config",
    "ListCommands": "ami_typed.actions.manager",
    "LoggerRotate": "ami_typed.actions.core",
    "Login": "ami_typed.actions.manager",
    "Logoff": "ami_typed.actions.manager",
    "ModuleCheck": "ami_typed.actions.module",
    "ModuleLoad": "ami_typed.actions.module",
    "Originate": "ami_typed.actions.call",
    "PJSIPShowEndpoints": "ami_typed.actions.pjsip",
    "PJSIPShowResourceLists": "ami_typed.actions.pjsip",
    "Ping": "ami_typed.actions.manager",
    "QueueAdd": "ami_typed.actions.queue",
    "QueuePause": "ami_typed.actions.queue",
    "QueueRemove": "ami_typed.actions.queue",
    "QueueRule": "ami_typed.actions.queue",
    "QueueStatus": "ami_typed.actions.queue",
    "QueueSummary": "ami_typed.actions.queue",
    "Redirect": "ami_typed.actions.call",
    "Reload": "ami_typed.actions.module",
    "SIPpeerstatus": "ami_typed.actions.sip",
    "Setvar": "ami_typed.actions.variable",
    "Status": "ami_typed.actions.channel_list",
    "UpdateConfig": "ami_typed.actions.config",
    "UserEvent": "ami_typed.actions.user",
    "WaitEvent": "ami_typed.actions.manager",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
