# Generated from schema/message.yaml by `python -m codegen`. Do not edit.
"""Enums: text messages."""

from enum import IntEnum


class JabberShow(IntEnum):
    """The presence of an XMPP client."""

    UNAVAILABLE = 0
    """Not there."""
    AVAILABLE = 1
    """There."""
    CHAT = 2
    """Ready to talk."""
    AWAY = 3
    """Away for a while."""
    EXTENDED_AWAY = 4
    """Away for long."""
    DO_NOT_DISTURB = 5
    """Not to be disturbed."""
