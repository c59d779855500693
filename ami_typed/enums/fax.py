# Generated from schema/fax.yaml by `python -m codegen`. Do not edit.
"""Enums: fax."""

from enum import StrEnum


class FAXOperation(StrEnum):
    """What a fax session does."""

    SEND = "send"
    """It sends."""
    RECEIVE = "receive"
    """It receives."""
    GATEWAY = "gateway"
    """It translates between T.38 and sound."""
    V21_DETECT = "V.21"
    """It listens for a fax."""
    NONE = "none"
    """Nothing of that."""


class FAXState(StrEnum):
    """How far a fax session is."""

    UNINITIALIZED = "Uninitialized"
    """It was just made."""
    INITIALIZED = "Initialized"
    """It is ready."""
    OPEN = "Open"
    """It was opened."""
    ACTIVE = "Active"
    """It is at work."""
    COMPLETE = "Complete"
    """It is done."""
    RESERVED = "Reserved"
    """It is kept for a call."""
    INACTIVE = "Inactive"
    """It rests."""
    UNKNOWN = "Unknown"
    """Nobody knows."""


class FAXProgress(StrEnum):
    """What a fax has come to."""

    ALLOCATING = "Allocating Resources"
    """What it needs is being prepared."""
    NO_RESOURCE = "No Available Resource"
    """What it needs is not there."""
    IN_PROGRESS = "FAX Transmission In Progress"
    """It is on its way."""
    T38_NEGOTIATED = "T.38 Negotiated"
    """Both ends speak T.38."""
