"""When to try again, after a connection could not be made or was lost."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class ReconnectPolicy:
    """How a client comes back: pauses that grow up to a limit, and differ from client to client.

    The pause before a try is chosen at random between nothing and a bound, which doubles with each try. So a hundred
    programs do not knock all at once at a server that has just come up.

    Raises ValueError where a value makes no sense.
    """

    first_delay: float = 1.0
    """The bound of the first pause, in seconds."""
    longest_delay: float = 30.0
    """What the bound grows to, in seconds."""
    stable_after: float = 60.0
    """A connection that lived for so many seconds was good: after it the pauses begin anew. One that is lost again and
    again before that is tried for with pauses that go on growing."""
    max_tries: int | None = None
    """How many tries in a row may fail before the client gives up. None: no limit."""

    def __post_init__(self) -> None:
        if not 0 < self.first_delay <= self.longest_delay:
            raise ValueError("first_delay is more than 0, and not more than longest_delay")
        if self.stable_after < 0:
            raise ValueError("stable_after is not negative")
        if self.max_tries is not None and self.max_tries < 1:
            raise ValueError("max_tries is at least 1; reconnect=None never tries again")


class Backoff:
    """The tries of one client: how many there were, and how long to wait before the next."""

    def __init__(self, policy: ReconnectPolicy, uniform: Callable[[float, float], float] = random.uniform) -> None:
        self._policy = policy
        self._uniform = uniform
        self._tries = 0

    def tries(self) -> Iterator[tuple[int, float]]:
        """Each further try: its number, from 1 on, and the pause before it in seconds. It ends at the limit."""
        policy = self._policy
        while policy.max_tries is None or self._tries < policy.max_tries:
            bound = min(policy.longest_delay, policy.first_delay * 2.0 ** min(self._tries, 60))
            self._tries += 1
            yield self._tries, self._uniform(0.0, bound)

    def lived(self, seconds: float) -> None:
        """A connection has ended that was good for so long."""
        if seconds >= self._policy.stable_after:
            self._tries = 0
