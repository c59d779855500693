"""Watching for signs of life: a connection that is dead at the other end says nothing by itself."""

import asyncio
from collections.abc import Callable

from ami_typed import actions
from ami_typed.errors import ActionTimeout, NotSent
from ami_typed.exchange import Deadline
from ami_typed.link import Link


class Keepalive:
    """Asks a silent server for a Ping, and tells where nothing comes.

    Args:
        silence: Seconds without a message after which it asks. None: never.
        patience: Seconds that the server has to send anything then. None: as long as `silence`.
        on_death: Called when nothing came, with what is known.
    """

    def __init__(self, silence: float | None, patience: float | None, on_death: Callable[[Exception], None]) -> None:
        self.heard = 0.0
        """When the last message came, on the loop's clock: set by who reads."""
        self._silence = silence
        self._patience = silence if patience is None else patience
        self._on_death = on_death
        self._link: Link | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._asking: asyncio.Task[None] | None = None

    def watch(self, link: Link) -> None:
        """Watch a link from now on."""
        self._link = link
        self.heard = asyncio.get_running_loop().time()
        if self._silence is not None:
            self._look_in(self._silence)

    def stop(self) -> None:
        """Watch no more."""
        self._link = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._asking is not None and self._asking is not asyncio.current_task():
            self._asking.cancel()
        self._asking = None

    def _look_in(self, seconds: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(seconds, self._look)

    def _look(self) -> None:
        link, silence = self._link, self._silence
        assert link is not None, "the timer is cancelled when the watch ends"
        assert silence is not None, "without it there is no timer"
        now = asyncio.get_running_loop().time()
        if now - self.heard < silence:
            self._look_in(self.heard + silence - now)
        elif link.session.is_blocked(now):  # it is silent by design
            self._look_in(silence)
        else:
            self._asking = asyncio.create_task(self._ask(link, silence), name="ami_typed keepalive")

    async def _ask(self, link: Link, silence: float) -> None:
        """Ask for a sign of life. Whatever comes is one."""
        asked = asyncio.get_running_loop().time()
        try:
            exchange = link.begin(actions.Ping())
        except NotSent:
            return  # it is lost already
        await link.end_of(exchange, Deadline(self._patience))
        if link is not self._link:
            return
        if isinstance(exchange.error, ActionTimeout) and self.heard < asked:
            self._on_death(
                TimeoutError(f"nothing came for {silence:g} s, nor an answer to Ping in {self._patience:g} s")
            )
        else:
            self._look_in(silence)
