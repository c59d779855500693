"""A call that this client placed, as a value."""

import asyncio
import contextlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Protocol, Self, TypeVar

from ami_typed import actions
from ami_typed.calls.journal import CallEvents, Journal
from ami_typed.calls.outcomes import Answered, Ended, Outcome, Unknown
from ami_typed.calls.placing import prepared
from ami_typed.calls.progress import Progress
from ami_typed.deadlines import Timeout, Wait
from ami_typed.enums import HangupCause
from ami_typed.errors import ActionError, AMIError
from ami_typed.models import Action, Event
from ami_typed.snapshots import ChannelSnapshot

R = TypeVar("R")
T = TypeVar("T")

_RINGS = timedelta(seconds=30)
"""How long the server lets it ring where the Originate does not say (main/manager.c)."""
_GRACE = 10.0
"""Seconds that the server's word may come after the ringing should have ended."""
_SETTLE = 1.0
"""Seconds in which the events of one moment have come, in whatever order the server told them."""


class NotAnswered(AMIError):
    """A call came to no answer; `outcome` says how."""

    def __init__(self, uniqueid: str, destination: str, outcome: Outcome) -> None:
        super().__init__(uniqueid, destination, outcome)
        self.uniqueid = uniqueid
        self.destination = destination
        self.outcome = outcome

    def __str__(self) -> str:
        return f"the call to {self.destination} was not answered: {self.outcome}"


class Sender(Protocol):
    """What a call needs of a client."""

    def new_action_id(self) -> str:
        """An ActionID, known before it is sent."""
        ...

    async def send(self, action: Action[R], *, timeout: Wait = ..., action_id: str | None = ...) -> R:
        """Send an action and return its answer."""
        ...


class Follower(Protocol):
    """Who tells a call its events."""

    async def add(self, call: "Call") -> None:
        """Tell it its events from now on."""
        ...

    async def remove(self, call: "Call") -> None:
        """Tell it no more."""
        ...

    def forget(self, call: "Call") -> None:
        """It is over: it needs no more events."""
        ...


class Call:
    """A call to somebody, who is then connected to an extension or to an application: `async with client.call(...)`.

    It is placed when the block is entered, and followed until its last channel is hung up or the block is left. The
    call goes on after that, unless `hangup_on_exit` was given.

    Entering the block raises what `client.send` raises: `ActionError` where the server refuses the Originate at once.
    Whatever becomes of it later is an outcome and no error.
    """

    def __init__(
        self,
        sender: Sender,
        follower: Follower,
        originate: actions.Originate,
        *,
        timeout: Wait,
        hangup_on_exit: bool,
    ) -> None:
        self._originate = prepared(originate)
        self._action_id = sender.new_action_id()
        self._sender = sender
        self._follower = follower
        self._timeout = timeout
        self._hangup_on_exit = hangup_on_exit
        self._progress = Progress(self._originate)
        self._journal = Journal()
        self._outcome: asyncio.Future[Outcome] | None = None
        self._end: asyncio.Future[Ended | Unknown] | None = None
        self._deadline: asyncio.TimerHandle | None = None
        self._settling: asyncio.TimerHandle | None = None
        self._settled = False

    # Its life.

    async def __aenter__(self) -> Self:
        if self._outcome is not None:
            raise RuntimeError("a call is placed once: client.call(...) makes another")
        loop = asyncio.get_running_loop()
        self._outcome, self._end = loop.create_future(), loop.create_future()
        try:
            await self._follower.add(self)
            await self._sender.send(self._originate, timeout=self._timeout, action_id=self._action_id)
        except BaseException:
            self.lose("it was not placed")
            await self._follower.remove(self)
            raise
        patience = (self._originate.timeout or _RINGS).total_seconds() + _GRACE
        if not self._journal.is_over:
            self._deadline = loop.call_later(patience, self._give_up, patience)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._hangup_on_exit:
                with contextlib.suppress(AMIError):  # there is no connection, or it has ended by itself
                    await self.hangup()
        finally:
            self.lose("its block was left, and nobody follows it any more")
            await self._follower.remove(self)

    def _give_up(self, patience: float) -> None:
        if self._outcome is not None and self._outcome.done():
            return
        self.lose(
            f"the server said nothing of it within {patience:g} s: may the manager user read the class call,"
            " and is it in the event mask?"
        )

    # What is known of it.

    @property
    def originate(self) -> actions.Originate:
        """The action as it is sent, with the identifiers of the channels."""
        return self._originate

    @property
    def action_id(self) -> str:
        """The ActionID of the Originate, and of its OriginateResponse."""
        return self._action_id

    @property
    def uniqueid(self) -> str:
        """The uniqueid of the channel that is called. It is ours, and known from the beginning."""
        return self._progress.uniqueid

    @property
    def linkedid(self) -> str:
        """What its channels have in common: the uniqueid, until it is joined to an older call."""
        return self._progress.linkedid

    @property
    def channel(self) -> str | None:
        """The name of the called party's channel; None as long as there is none, and after its end.

        Where a Local channel is taken out of the call, it is the channel behind it from then on.
        """
        place = self._progress.place
        return None if place is None else self._progress.live[place]

    @property
    def channels(self) -> dict[str, str]:
        """The names of all its channels that are there now, by uniqueid."""
        return dict(self._progress.live)

    async def outcome(self, *, timeout: float | None = None) -> Outcome:
        """How the Originate came out, as soon as that is known: at the latest some seconds after its own timeout.

        Raises TimeoutError where it is not known within `timeout` seconds.
        """
        return await _within(timeout, self._entered(self._outcome), "it is not known how the call came out")

    async def answered(self, *, timeout: float | None = None) -> Answered:
        """Wait until it is answered.

        Raises `NotAnswered`, with the outcome, where it comes to no answer, and TimeoutError where neither is known
        within `timeout` seconds.
        """
        outcome = await self.outcome(timeout=timeout)
        if not isinstance(outcome, Answered):
            raise NotAnswered(self.uniqueid, self._originate.channel, outcome)
        return outcome

    async def ended(self, *, timeout: float | None = None) -> Ended | Unknown:
        """How the whole call ended, when its last channel is hung up.

        It lasts as long as the people talk: raises TimeoutError where they do so for more than `timeout` seconds.
        """
        return await _within(timeout, self._entered(self._end), "the call has not ended")

    def events(self) -> CallEvents:
        """Its events, from the first on, however late the iteration begins.

        They are those of its channel, of the other half of a Local channel, of what is dialled for it, and of what else
        is linked to it.
        """
        return CallEvents(self._journal)

    # What can be done with it.

    async def hangup(self, cause: HangupCause | None = None, *, timeout: Wait = Timeout.DEFAULT) -> None:
        """Hang up the called party's channel, which ends the call. Nothing happens where it has ended.

        A call that is not answered yet comes out as `Cancelled`. Raises as `client.send`.
        """
        await self._announced()
        progress = self._progress
        if progress.place is None:
            return
        before = progress.cancelled
        progress.cancelled = progress.answered is None  # now, for the end may be told before the response
        try:
            await self._sender.send(actions.Hangup(channel=self._address, cause=cause), timeout=timeout)
        except ActionError:
            with contextlib.suppress(TimeoutError):
                await self.ended(timeout=_SETTLE)
                return  # by itself, just before
            progress.cancelled = before
            raise

    async def redirect(
        self,
        context: str,
        exten: str,
        priority: int | str = 1,
        *,
        timeout: Wait = Timeout.DEFAULT,
    ) -> None:
        """Send the called party elsewhere in the dialplan; whom it talks to is hung up. Raises as `client.send`."""
        await self._announced()
        action = actions.Redirect(channel=self._address, context=context, exten=exten, priority=priority)
        await self._sender.send(action, timeout=timeout)

    async def blind_transfer(self, exten: str, context: str | None = None, *, timeout: Wait = Timeout.DEFAULT) -> None:
        """Let the called party transfer whom it talks to, and leave the call. Raises as `client.send`.

        `context` is that of the extension; None: where the called party's channel is in the dialplan. Both have to be
        in one bridge: a party that listens to an application talks to nobody, and the server refuses it.
        """
        await self._announced()
        action = actions.BlindTransfer(channel=self._address, exten=exten, context=context)
        await self._sender.send(action, timeout=timeout)

    async def set_variable(self, name: str, value: str, *, timeout: Wait = Timeout.DEFAULT) -> None:
        """Set a variable of the called party's channel, or a function such as `CALLERID(num)`.

        Raises as `client.send`.
        """
        await self._announced()
        await self._sender.send(actions.Setvar(channel=self._address, variable=name, value=value), timeout=timeout)

    async def get_variable(self, name: str, *, timeout: Wait = Timeout.DEFAULT) -> str:
        """A variable of the called party's channel, or a function such as `CHANNEL(state)`; empty where it is not set.

        Raises as `client.send`.
        """
        await self._announced()
        answer = await self._sender.send(actions.Getvar(channel=self._address, variable=name), timeout=timeout)
        return answer.value

    async def _announced(self) -> None:
        """Wait until there is a channel to do something with, or there will be none."""
        self._entered(self._outcome)
        progress = self._progress
        while not (progress.place or progress.hung_up or progress.failed or self._journal.is_over):
            await self._journal.news()

    @property
    def _address(self) -> str:
        """What names the channel to the server: its name, or its uniqueid, which the server takes as well.

        Not always the uniqueid, because Asterisk 22 takes one for another that it begins, and not all are ours.
        """
        return self.channel or self.uniqueid

    # What its follower tells it.

    def see(self, event: Event) -> None:
        """Take an event of this call."""
        self._progress.see(event)
        self._journal.add(event)
        self._judge()

    @property
    def is_placed(self) -> bool:
        """Whether the server has queued it."""
        return self._deadline is not None

    def find(self, known: Iterable[str], channels: Sequence[ChannelSnapshot]) -> None:
        """Events were missed, when these channels of it were known; then the server listed those that it has."""
        self._settled = True  # what was missed is not waited for
        self._judge()
        if self._journal.is_over:
            return
        progress, ours = self._progress, {self.uniqueid, *known}
        progress.compare(known, (c for c in channels if c.uniqueid in ours or c.linkedid == self.uniqueid))
        if progress.missed_end:
            reason = "events were missed, and its channel has gone meanwhile"
            if not progress.live:
                self.lose(reason)
                return
            if progress.answered is None:
                self._resolve(Unknown(at=datetime.now(UTC), reason=reason))
        self._judge()

    def lose(self, reason: str) -> None:
        """Nobody will tell more of it."""
        unknown = Unknown(at=datetime.now(UTC), reason=reason)
        self._resolve(unknown)
        self._finish(unknown)

    def _judge(self) -> None:
        """Draw the conclusions, as soon as enough is known for them."""
        assert self._outcome is not None, "it is followed from its start on"
        progress = self._progress
        half_told = progress.failed or progress.hung_up
        if not self._outcome.done():
            if progress.answered is not None:
                self._resolve(progress.answered)
            elif (progress.failed and progress.hung_up) or (half_told and self._settled):
                self._resolve(progress.unanswered())
        over = half_told and not progress.live
        if over and self._outcome.done() and (progress.response is not None or self._settled):
            self._finish(progress.ended(self._outcome.result()))
        elif half_told and self._settling is None:
            self._settling = asyncio.get_running_loop().call_later(_SETTLE, self._settle)

    def _settle(self) -> None:
        """What belonged to what was told has come by now."""
        self._settled = True
        self._judge()

    def _resolve(self, outcome: Outcome) -> None:
        if self._outcome is not None and not self._outcome.done():
            self._outcome.set_result(outcome)

    def _finish(self, end: Ended | Unknown) -> None:
        for timer in (self._deadline, self._settling):
            if timer is not None:
                timer.cancel()
        self._journal.end()
        if self._end is not None and not self._end.done():
            self._end.set_result(end)
        self._follower.forget(self)

    @staticmethod
    def _entered(future: asyncio.Future[T] | None) -> asyncio.Future[T]:
        if future is None:
            raise RuntimeError("a call is placed when its block is entered: async with client.call(...) as call")
        return future

    def __repr__(self) -> str:
        return f"<Call to {self._originate.channel}, {self.uniqueid}>"


async def _within(timeout: float | None, future: asyncio.Future[T], what: str) -> T:
    try:
        async with asyncio.timeout(timeout):
            return await asyncio.shield(future)
    except TimeoutError:
        raise TimeoutError(f"{what} within {timeout:g} s") from None
