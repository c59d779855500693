"""How long to wait: what the client was told once, and what a call says."""

from enum import Enum
from typing import TypeVar

from ami_typed.exchange import Deadline, Exchange

R = TypeVar("R")


class Timeout(Enum):
    """How long to wait, where a call does not say."""

    DEFAULT = "the client's"


Wait = float | Timeout | None
"""Seconds, or the client's default; None is for ever."""


class Deadlines:
    """The defaults of a client. Raises ValueError where one is no number of seconds."""

    def __init__(self, timeout: float | None, list_timeout: float | None) -> None:
        self.timeout = checked("timeout", timeout)
        self._usual = Deadline(self.timeout)
        self._usual_of_lists = Deadline(checked("list_timeout", list_timeout), self.timeout)

    def given(self, timeout: Wait) -> float | None:
        """The seconds that a call has, as far as they do not depend on what is sent."""
        return self.timeout if isinstance(timeout, Timeout) else timeout

    def of(self, exchange: Exchange[R], timeout: Wait) -> Deadline:
        """The deadline of an exchange. An action that blocks the server has its own time on top of the default."""
        if not isinstance(timeout, Timeout):
            return Deadline(timeout)
        usual = self._usual if exchange.shape.list is None else self._usual_of_lists
        more = exchange.blocking_time
        return Deadline(_longer(usual.whole, more), _longer(usual.silence, more)) if more else usual


def checked(name: str, seconds: float | None) -> float | None:
    """The seconds. Raises ValueError where they are not greater than 0."""
    if seconds is not None and not seconds > 0:
        raise ValueError(f"{name} is a number of seconds greater than 0, or None, not {seconds!r}")
    return seconds


def _longer(seconds: float | None, more: float) -> float | None:
    return None if seconds is None else seconds + more
