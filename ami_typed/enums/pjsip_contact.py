# Generated from schema/pjsip_contact.yaml by `python -m codegen`. Do not edit.
"""Enums: PJSIP addresses of record and their contacts."""

from enum import StrEnum


class PJSIPContactStatus(StrEnum):
    """How it is with a contact.

    Asterisk 13 has another word for one that nobody asks.
    """

    REACHABLE = "Reachable"
    """It answers."""
    UNREACHABLE = "Unreachable"
    """It does not answer."""
    NON_QUALIFIED = "NonQualified"
    """Nobody asks it."""
    REMOVED = "Removed"
    """It is gone."""
    UPDATED = "Updated"
    """It registered again."""
    CREATED = "Created"
    """Nobody asks it (Asterisk 13)."""
    UNKNOWN = "Unknown"
    """It was not asked yet."""
