# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""All responses; each module of the package loads when one of its names is first used."""

from typing import TYPE_CHECKING

from ami_typed.models import lazy

if TYPE_CHECKING:
    from ami_typed.responses.config import GetConfigJSONResponse as GetConfigJSONResponse
    from ami_typed.responses.config import GetConfigResponse as GetConfigResponse
    from ami_typed.responses.config import ListCategoriesResponse as ListCategoriesResponse
    from ami_typed.responses.core import CommandResponse as CommandResponse
    from ami_typed.responses.core import CoreSettingsResponse as CoreSettingsResponse
    from ami_typed.responses.core import CoreStatusResponse as CoreStatusResponse
    from ami_typed.responses.device import ExtensionStateResponse as ExtensionStateResponse
    from ami_typed.responses.mailbox import MailboxCountResponse as MailboxCountResponse
    from ami_typed.responses.mailbox import MailboxStatusResponse as MailboxStatusResponse
    from ami_typed.responses.manager import EventsResponse as EventsResponse
    from ami_typed.responses.manager import ListCommandsResponse as ListCommandsResponse
    from ami_typed.responses.module import ModuleCheckResponse as ModuleCheckResponse
    from ami_typed.responses.presence import PresenceStateResponse as PresenceStateResponse
    from ami_typed.responses.queue import QueueRuleResponse as QueueRuleResponse
    from ami_typed.responses.recording import MixMonitorResponse as MixMonitorResponse
    from ami_typed.responses.session import ChallengeResponse as ChallengeResponse
    from ami_typed.responses.session import PingResponse as PingResponse
    from ami_typed.responses.sip import SIPshowpeerResponse as SIPshowpeerResponse
    from ami_typed.responses.variable import GetvarResponse as GetvarResponse

__all__ = [
    "ChallengeResponse",
    "CommandResponse",
    "CoreSettingsResponse",
    "CoreStatusResponse",
    "EventsResponse",
    "ExtensionStateResponse",
    "GetConfigJSONResponse",
    "GetConfigResponse",
    "GetvarResponse",
    "ListCategoriesResponse",
    "ListCommandsResponse",
    "MailboxCountResponse",
    "MailboxStatusResponse",
    "MixMonitorResponse",
    "ModuleCheckResponse",
    "PingResponse",
    "PresenceStateResponse",
    "QueueRuleResponse",
    "SIPshowpeerResponse",
]  # pyright: ignore[reportUnsupportedDunderAll] - the names are there when asked for

_MODULES = {
    "ChallengeResponse": "ami_typed.responses.session",
    "CommandResponse": "ami_typed.responses.core",
    "CoreSettingsResponse": "ami_typed.responses.core",
    "CoreStatusResponse": "ami_typed.responses.core",
    "EventsResponse": "ami_typed.responses.manager",
    "ExtensionStateResponse": "ami_typed.responses.device",
    "GetConfigJSONResponse": "ami_typed.responses.config",
    "GetConfigResponse": "ami_typed.responses.config",
    "GetvarResponse": "ami_typed.responses.variable",
    "ListCategoriesResponse": "ami_typed.responses.config",
    "ListCommandsResponse": "ami_typed.responses.manager",
    "MailboxCountResponse": "ami_typed.responses.mailbox",
    "MailboxStatusResponse": "ami_typed.responses.mailbox",
    "MixMonitorResponse": "ami_typed.responses.recording",
    "ModuleCheckResponse": "ami_typed.responses.module",
    "PingResponse": "ami_typed.responses.session",
    "PresenceStateResponse": "ami_typed.responses.presence",
    "QueueRuleResponse": "ami_typed.responses.queue",
    "SIPshowpeerResponse": "ami_typed.responses.sip",
}

if not TYPE_CHECKING:  # a visible __getattr__ would hide misspelt names from type checkers
    __getattr__, __dir__ = lazy(__name__, _MODULES)
