# Generated from schema/pjsip_contact.yaml by `python -m codegen`. Do not edit.
"""Enums: PJSIP addresses of record and their contacts."""

from enum import StrEnum


class PJSIPContactStatus(StrEnum):
    """How it is with a contact."""

    REACHABLE = "Reachable"
    """It answers."""
    UNREACHABLE = "Unreachable"
    """It does not answer."""
    NON_QUALIFIED = "NonQualified"
    """Nobody asks it. Since Asterisk 16."""
    REMOVED = "Removed"
    """It is gone."""
    UPDATED = "Updated"
    """It registered again."""
    CREATED = "Created"
    """Nobody asks it. Gone in 16."""
    UNKNOWN = "Unknown"
    """It was not asked yet."""
