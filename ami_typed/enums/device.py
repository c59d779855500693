# Generated from schema/device.yaml by `python -m codegen`. Do not edit.
"""Enums: the states of devices and extensions."""

from enum import IntEnum, StrEnum


class DeviceState(StrEnum):
    """The state of a device."""

    UNKNOWN = "UNKNOWN"
    """Nobody knows."""
    NOT_IN_USE = "NOT_INUSE"
    """It is free."""
    IN_USE = "INUSE"
    """It is in a call."""
    BUSY = "BUSY"
    """It takes no further call."""
    INVALID = "INVALID"
    """There is no such device."""
    UNAVAILABLE = "UNAVAILABLE"
    """It cannot be reached."""
    RINGING = "RINGING"
    """It rings."""
    RINGING_IN_USE = "RINGINUSE"
    """It is in a call and rings for another one."""
    ON_HOLD = "ONHOLD"
    """Its call is on hold."""


class DeviceStateCode(IntEnum):
    """The state of a device, as a number."""

    UNKNOWN = 0
    """Nobody knows."""
    NOT_IN_USE = 1
    """It is free."""
    IN_USE = 2
    """It is in a call."""
    BUSY = 3
    """It takes no further call."""
    INVALID = 4
    """There is no such device."""
    UNAVAILABLE = 5
    """It cannot be reached."""
    RINGING = 6
    """It rings."""
    RINGING_IN_USE = 7
    """It is in a call and rings for another one."""
    ON_HOLD = 8
    """Its call is on hold."""


class DeviceStateText(StrEnum):
    """The state of a device, in the words of the command line."""

    UNKNOWN = "Unknown"
    """Nobody knows."""
    NOT_IN_USE = "Not in use"
    """It is free."""
    IN_USE = "In use"
    """It is in a call."""
    BUSY = "Busy"
    """It takes no further call."""
    INVALID = "Invalid"
    """There is no such device."""
    UNAVAILABLE = "Unavailable"
    """It cannot be reached."""
    RINGING = "Ringing"
    """It rings."""
    RINGING_IN_USE = "Ring+Inuse"
    """It is in a call and rings for another one."""
    ON_HOLD = "On Hold"
    """Its call is on hold."""


class ExtensionStateCode(IntEnum):
    """The state of an extension, as a number, made from those of its devices."""

    REMOVED = -2
    """The extension is gone."""
    DEACTIVATED = -1
    """It has no hint any more."""
    IDLE = 0
    """It is free."""
    IN_USE = 1
    """One of its devices is in a call."""
    BUSY = 2
    """All of them are."""
    UNAVAILABLE = 4
    """None of them can be reached."""
    RINGING = 8
    """One of them rings."""
    IN_USE_RINGING = 9
    """One is in a call and one rings."""
    ON_HOLD = 16
    """They are on hold."""
    IN_USE_ON_HOLD = 17
    """One is in a call and one is on hold."""
