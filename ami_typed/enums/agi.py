# Generated from schema/agi.yaml by `python -m codegen`. Do not edit.
"""Enums: programs that control channels (AGI)."""

from enum import IntEnum


class AGIResultCode(IntEnum):
    """How an AGI command ended."""

    FAILURE = -1
    """It failed, or the channel was hung up."""
    SUCCESS = 200
    """It was done."""
    UNKNOWN_COMMAND = 510
    """There is no such command."""
    DEAD_CHANNEL = 511
    """It needs a channel that has not been hung up."""
    USAGE = 520
    """Its arguments are wrong."""
