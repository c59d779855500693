# Generated from schema/module.yaml by `python -m codegen`. Do not edit.
"""Enums: modules of the server."""

from enum import IntEnum


class ReloadResult(IntEnum):
    """What came of a reload."""

    SUCCESS = 0
    """Done."""
    QUEUED = 1
    """The server is not up yet and does it later."""
    NOT_FOUND = 2
    """There is no such module."""
    ERROR = 3
    """It went wrong."""
    IN_PROGRESS = 4
    """Another reload is under way."""
    UNINITIALIZED = 5
    """The module has not been started."""
    NOT_IMPLEMENTED = 6
    """The module cannot reload."""
