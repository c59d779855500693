# Generated from schema/presence.yaml by `python -m codegen`. Do not edit.
"""Enums: the presence of people."""

from enum import StrEnum


class Presence(StrEnum):
    """Whether somebody is there."""

    NOT_SET = "not_set"
    """Nobody said."""
    UNAVAILABLE = "unavailable"
    """Not there."""
    AVAILABLE = "available"
    """There."""
    AWAY = "away"
    """Away for a while."""
    EXTENDED_AWAY = "xa"
    """Away for long."""
    CHAT = "chat"
    """Ready to talk."""
    DO_NOT_DISTURB = "dnd"
    """Not to be disturbed."""
