# Generated from schema/transfer.yaml by `python -m codegen`. Do not edit.
"""Enums: transfers and the pickup of calls."""

from enum import StrEnum


class TransferResult(StrEnum):
    """How a transfer ended."""

    FAIL = "Fail"
    """Something went wrong in the server."""
    INVALID = "Invalid"
    """It cannot be done: there is no such extension, for example."""
    NOT_PERMITTED = "Not Permitted"
    """The bridge or a channel forbids it."""
    SUCCESS = "Success"
    """It was done."""


class TransferDestination(StrEnum):
    """How an attended transfer connected the two parties."""

    BRIDGE = "Bridge"
    """They are in one bridge."""
    APP = "App"
    """The first party was given the application that the transferrer was in."""
    LINK = "Link"
    """A Local channel links their two bridges."""
    THREEWAY = "Threeway"
    """They are in one bridge, and the transferrer stays in it."""
    FAIL = "Fail"
    """They are not connected."""
