"""Turns of the event loop: who takes what waits without ever waiting itself must let others have it now and then.

By time and not by number. A read brings up to some thousand events, so a consumer that had only a hundred of them in
each turn would fall behind the reader, and lose events, however quick it is; and a hundred events of a handler that
takes a millisecond for each would keep the reader waiting for longer than Asterisk has patience.
"""

import asyncio
from time import monotonic

GLANCE = 10
"""After so many events a consumer looks at the clock."""
_TURN = 0.005
"""How long a turn may be, in seconds."""


class Turn:
    """The turn of one consumer."""

    def __init__(self) -> None:
        self._until = 0.0

    async def over(self) -> None:
        """Let others have the event loop, if this turn has been long enough."""
        if monotonic() >= self._until:
            await asyncio.sleep(0)
            self._until = monotonic() + _TURN
