# Generated from schema/bridge.yaml by `python -m codegen`. Do not edit.
"""Enums: bridges, Local channels and transfers."""

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
