# Generated from schema/*.yaml by `python -m codegen`. Do not edit.
"""Where everything is: what the packages of generated modules need to know before any of these is loaded."""

EVENTS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "ChannelHungup": ("call", "ChannelHungup", ()),
    "ChannelsHungupListComplete": ("call", "ChannelsHungupListComplete", ()),
    "FullyBooted": ("manager", "FullyBooted", ()),
    "Hangup": ("call", "Hangup", ()),
    "Newchannel": ("call", "Newchannel", ()),
    "OriginateResponse": ("call", "OriginateResponse", ()),
    "QueueEntry": ("queue", "QueueEntry", ()),
    "QueueMember": ("queue", "QueueMember", ()),
    "QueueParams": ("queue", "QueueParams", ()),
    "QueueStatusComplete": ("queue", "QueueStatusComplete", ()),
    "WaitEventComplete": ("manager", "WaitEventComplete", ()),
}
"""Events by their names on the wire, aliases too: module, class, and the families that the class belongs to."""

ACTIONS: dict[str, tuple[str, str]] = {
    "Challenge": ("manager", "Challenge"),
    "Events": ("manager", "Events"),
    "Filter": ("manager", "Filter"),
    "Hangup": ("call", "Hangup"),
    "ListCommands": ("manager", "ListCommands"),
    "Login": ("manager", "Login"),
    "Logoff": ("manager", "Logoff"),
    "Originate": ("call", "Originate"),
    "Ping": ("manager", "Ping"),
    "QueueStatus": ("queue", "QueueStatus"),
    "WaitEvent": ("manager", "WaitEvent"),
}
"""Actions by their names on the wire: module and class."""

ENVELOPE: tuple[str, ...] = (
    "Privilege",
    "Timestamp",
    "SequenceNumber",
    "File",
    "Line",
    "Func",
    "SystemName",
)
"""The headers that any event can have from the manager core, in their order."""
