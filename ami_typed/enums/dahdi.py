# Generated from schema/dahdi.yaml by `python -m codegen`. Do not edit.
"""Enums: DAHDI lines."""

from enum import StrEnum


class DAHDIAlarm(StrEnum):
    """What is wrong with a DAHDI line."""

    NO_ALARM = "No Alarm"
    """Nothing."""
    RED = "Red Alarm"
    """No signal comes in."""
    YELLOW = "Yellow Alarm"
    """The other end gets no signal."""
    BLUE = "Blue Alarm"
    """The other end gets no signal from farther away."""
    RECOVERING = "Recovering"
    """The signal is back and is being watched."""
    LOOPBACK = "Loopback"
    """What is sent comes back."""
    NOT_OPEN = "Not Open"
    """The line was not opened."""
    UNKNOWN = "Unknown Alarm"
    """Something that has no name here."""
