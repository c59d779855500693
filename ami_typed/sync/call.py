# Generated from ami_typed/calls/call.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.calls.call`."""

from types import TracebackType
from typing import Self

from ami_typed import actions
from ami_typed.calls import call as asynchronous
from ami_typed.calls.outcomes import Answered, Ended, Outcome, Unknown
from ami_typed.deadlines import Timeout, Wait
from ami_typed.enums import HangupCause
from ami_typed.sync.blocking import Blocking
from ami_typed.sync.journal import CallEvents


class Call(Blocking[asynchronous.Call]):
    """A call to somebody, who is then connected to an extension or to an application: `with client.call(...)`.

    It is placed when the block is entered, and followed until its last channel is hung up or the block is left. The
    call goes on after that, unless `hangup_on_exit` was given.

    Entering the block raises what `client.send` raises: `ActionError` where the server refuses the Originate at once.
    Whatever becomes of it later is an outcome and no error.
    """

    def __enter__(self) -> Self:
        self._wait(lambda: self._async.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wait(lambda: self._async.__aexit__(kind, error, trace))

    @property
    def originate(self) -> actions.Originate:
        """The action as it is sent, with the identifiers of the channels."""
        return self._call(lambda: self._async.originate)

    @property
    def action_id(self) -> str:
        """The ActionID of the Originate, and of its OriginateResponse."""
        return self._call(lambda: self._async.action_id)

    @property
    def uniqueid(self) -> str:
        """The uniqueid of the channel that is called. It is ours, and known from the beginning."""
        return self._call(lambda: self._async.uniqueid)

    @property
    def linkedid(self) -> str:
        """What its channels have in common: the uniqueid, until it is joined to an older call."""
        return self._call(lambda: self._async.linkedid)

    @property
    def channel(self) -> str | None:
        """The name of the called party's channel; None as long as there is none, and after its end.

        Where a Local channel is taken out of the call, it is the channel behind it from then on.
        """
        return self._call(lambda: self._async.channel)

    @property
    def channels(self) -> dict[str, str]:
        """The names of all its channels that are there now, by uniqueid."""
        return self._call(lambda: self._async.channels)

    def outcome(self, *, timeout: float | None = None) -> Outcome:
        """How the Originate came out, as soon as that is known: at the latest some seconds after its own timeout.

        Raises TimeoutError where it is not known within `timeout` seconds.
        """
        return self._wait(lambda: self._async.outcome(timeout=timeout))

    def answered(self, *, timeout: float | None = None) -> Answered:
        """Wait until it is answered.

        Raises `NotAnswered`, with the outcome, where it comes to no answer, and TimeoutError where neither is known
        within `timeout` seconds.
        """
        return self._wait(lambda: self._async.answered(timeout=timeout))

    def ended(self, *, timeout: float | None = None) -> Ended | Unknown:
        """How the whole call ended, when its last channel is hung up.

        It lasts as long as the people talk: raises TimeoutError where they do so for more than `timeout` seconds.
        """
        return self._wait(lambda: self._async.ended(timeout=timeout))

    def events(self) -> CallEvents:
        """Its events, from the first on, however late the iteration begins.

        They are those of its channel, of the other half of a Local channel, of what is dialled for it, and of what else
        is linked to it.
        """
        return CallEvents(self._call(lambda: self._async.events()), self._thread)

    def hangup(self, cause: HangupCause | None = None, *, timeout: Wait = Timeout.DEFAULT) -> None:
        """Hang up the called party's channel, which ends the call. Nothing happens where it has ended.

        A call that is not answered yet comes out as `Cancelled`. Raises as `client.send`.
        """
        self._wait(lambda: self._async.hangup(cause, timeout=timeout))

    def redirect(
        self,
        context: str,
        exten: str,
        priority: int | str = 1,
        *,
        timeout: Wait = Timeout.DEFAULT,
    ) -> None:
        """Send the called party elsewhere in the dialplan; whom it talks to is hung up. Raises as `client.send`."""
        self._wait(lambda: self._async.redirect(context, exten, priority, timeout=timeout))

    def blind_transfer(self, exten: str, context: str | None = None, *, timeout: Wait = Timeout.DEFAULT) -> None:
        """Let the called party transfer whom it talks to, and leave the call. Raises as `client.send`.

        `context` is that of the extension; None: where the called party's channel is in the dialplan. Both have to be
        in one bridge: a party that listens to an application talks to nobody, and the server refuses it.
        """
        self._wait(lambda: self._async.blind_transfer(exten, context, timeout=timeout))

    def set_variable(self, name: str, value: str, *, timeout: Wait = Timeout.DEFAULT) -> None:
        """Set a variable of the called party's channel, or a function such as `CALLERID(num)`.

        Raises as `client.send`.
        """
        self._wait(lambda: self._async.set_variable(name, value, timeout=timeout))

    def get_variable(self, name: str, *, timeout: Wait = Timeout.DEFAULT) -> str:
        """A variable of the called party's channel, or a function such as `CHANNEL(state)`; empty where it is not set.

        Raises as `client.send`.
        """
        return self._wait(lambda: self._async.get_variable(name, timeout=timeout))
