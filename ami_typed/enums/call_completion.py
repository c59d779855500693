# Generated from schema/call_completion.yaml by `python -m codegen`. Do not edit.
"""Enums: calling back when a busy party is free."""

from enum import StrEnum


class CallCompletionService(StrEnum):
    """What a callback waits for."""

    NONE = "NONE"
    """Nothing."""
    BUSY = "CCBS"
    """That a busy party is free."""
    NO_RESPONSE = "CCNR"
    """That a party that did not answer uses the phone."""
    NOT_LOGGED_IN = "CCNL"
    """That a party that is away logs in."""
