# Generated from schema/queue.yaml by `python -m codegen`. Do not edit.
"""Enums: queues and who is in them."""

from enum import StrEnum


class QueueStrategy(StrEnum):
    """How a queue chooses the members that it calls."""

    RING_ALL = "ringall"
    """All of them at once."""
    LEAST_RECENT = "leastrecent"
    """The one whose last call is longest ago."""
    FEWEST_CALLS = "fewestcalls"
    """The one with the fewest calls."""
    RANDOM = "random"
    """Any of them."""
    ROUND_ROBIN_MEMORY = "rrmemory"
    """In turns, from the one after the last."""
    ROUND_ROBIN_ORDERED = "rrordered"
    """The same, in the order of the configuration."""
    LINEAR = "linear"
    """In the order of the configuration, from the start."""
    WEIGHTED_RANDOM = "wrandom"
    """Any of them, those with a smaller penalty more often."""


class QueueMembership(StrEnum):
    """Where a member of a queue comes from."""

    STATIC = "static"
    """The configuration."""
    DYNAMIC = "dynamic"
    """It was added while the server runs: by an action, a command or the dialplan."""
    REALTIME = "realtime"
    """A database. The list of QueueStatus says static for these too."""
