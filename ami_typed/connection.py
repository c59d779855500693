"""The life of a client's connection: it comes up, is watched, is lost, and comes back.

    state           what ends it
    CLOSED          `open`                                          -> CONNECTING
    CONNECTING      logged in -> READY;             it failed       -> CLOSED
    READY           lost -> RECONNECTING, or CLOSED without a policy, or after a Logoff;   `close` -> CLOSED
    RECONNECTING    logged in again -> READY;       it gave up, or `close`                  -> CLOSED

Subscriptions live above it: they are told of a gap, and end only where there is no way back.
"""

from __future__ import annotations  # else each `Action[R]` in a signature is a class that pydantic makes

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypeVar

from ami_typed import actions
from ami_typed.dispatch import Dispatcher
from ami_typed.errors import (
    ActionError,
    AuthenticationError,
    ClientClosed,
    ConnectError,
    ConnectionLost,
    LoginInUse,
    NotSent,
    OutcomeUnknown,
)
from ami_typed.keepalive import Keepalive
from ami_typed.lifecycle import (
    Connected,
    ConnectionEvents,
    ConnectionState,
    GaveUp,
    Lost,
    Ready,
    Reconnecting,
    Watchers,
)
from ami_typed.link import Link, traffic
from ami_typed.login import LoginMethod, login_steps, mask_steps
from ami_typed.models import Action
from ami_typed.reconnect import Backoff, ReconnectPolicy
from ami_typed.session import ActionIDs
from ami_typed.told import Told
from ami_typed.transports.base import Transport
from ami_typed.wire import BANNER, Message, branch_of, redacted

_log = logging.getLogger("ami_typed.connection")

R = TypeVar("R")

_IN_USE = "login already in use"
"""How the server's refusal begins where the user is logged in elsewhere (main/manager.c, 13 to 23)."""
_SHUTTING_DOWN = "asterisk is shutting down"
"""How its answer to everything begins while it waits for the last calls to end (the same)."""


class Login(NamedTuple):
    """How to log in."""

    username: str
    password: str
    method: LoginMethod


class Connection:
    """One connection after the other, to one server."""

    def __init__(
        self,
        transport: Transport,
        dispatcher: Dispatcher,
        *,
        timeout: float | None,
        event_mask: str | None,
        reconnect: ReconnectPolicy | None,
        keepalive: float | None,
    ) -> None:
        self.transport = transport
        self.state = ConnectionState.CLOSED
        self.link: Link | None = None
        """Where actions can be sent: only while READY."""
        self.branch: int | None = None
        self.ids = ActionIDs()
        self.end: Exception | None = None
        """Why the connection ended for good; None where it did not, or was closed from here."""
        self.returns = 0
        """How often it came back."""
        self.received = 0
        """How many messages came."""
        self._dispatcher = dispatcher
        self._timeout = timeout
        self._policy = reconnect
        self._backoff = Backoff(reconnect or ReconnectPolicy())
        self._keepalive = Keepalive(keepalive, timeout, self._on_death)
        self._login: Login | None = None
        self._told = Told(event_mask, dispatcher.classes, timeout)
        self._current: Link | None = None
        """The link that messages belong to: also while it is coming up."""
        self._listening: Link | None = None
        """The link that is logged in, or was last: over it subscriptions hear, also while it is not READY yet."""
        self._loss: ConnectionLost | None = None
        self._gap: datetime | None = None
        self._shutdowns = 0
        """How many servers had shut down before this connection."""
        self._ready_at = 0.0
        self._returning: asyncio.Task[None] | None = None
        self._watchers = Watchers()
        self._settled = asyncio.Event()
        self._gone = asyncio.Event()
        transport.on_messages = self._on_messages
        transport.on_lost = self._on_lost
        transport.on_missed = dispatcher.miss
        transport.on_unanswered = self._on_unanswered

    # Its life.

    async def open(self, login: Login, wait_for_server: float) -> None:
        """Connect and log in. Raises ConnectError; where it keeps trying for a time, the last one."""
        if self.state is not ConnectionState.CLOSED:
            raise ConnectError(self.transport.address, "this client is connected already")
        self._login = login
        self._told.begin()
        self._gap = self._loss = self.end = None
        self._settled = asyncio.Event()
        if self._gone.is_set():  # nobody waits for it; a new one, for the loop may be another than the last time
            self._gone = asyncio.Event()
        self.state = ConnectionState.CONNECTING
        try:
            await self._open_within(wait_for_server)
        except BaseException:
            self.state = ConnectionState.CLOSED
            self._settled.set()
            raise

    async def _open_within(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        for _, pause in Backoff(self._policy or ReconnectPolicy()).tries():
            try:
                await self._open_once()
                return
            except ConnectError as error:
                if error.is_final or not self._may_try_until(until):
                    raise
                _log.info("%s; there will be another try", error)
            await asyncio.sleep(min(pause, until - loop.time()))
        raise ConnectError(self.transport.address, "the policy's limit of tries is reached")

    def _may_try_until(self, until: float) -> bool:
        return self.state is ConnectionState.CONNECTING and asyncio.get_running_loop().time() < until

    async def _open_once(self) -> None:
        login = self._login
        assert login is not None, "open() said how to log in"
        self.transport.identify(login.username, login.password)
        try:
            async with asyncio.timeout(self._timeout):
                await self.transport.open()
                if self.state is ConnectionState.CLOSED:
                    raise ConnectError(self.transport.address, "the client was closed")
                self._tell_connected()
                link = self._current = Link(self.transport, self.ids)
                self._shutdowns = self._dispatcher.shutdowns
                link.session.on_login = self._tell_gap
                await self._log_in(link, login)
                await self._told.restore(link)
                if self.transport.banner is None:
                    await self._ask_branch(link)
        except TimeoutError:
            await self._abandon()
            raise ConnectError(
                self.transport.address, f"not connected and logged in within {self._timeout:g} s"
            ) from None
        except (OutcomeUnknown, NotSent) as error:
            await self._abandon()
            raise ConnectError(self.transport.address, f"lost during the login: {error.reason}") from error
        except BaseException:
            await self._abandon()
            raise
        if self._current is not link:  # it ended in the same moment
            await self._abandon()
            raise ConnectError(self.transport.address, f"lost during the login: {self._loss or 'closed'}")
        self._become_ready(link)

    async def _abandon(self) -> None:
        if self._current is not None:
            self._begin_gap(self._current)
        self._current = None
        await self.transport.close()

    def _tell_connected(self) -> None:
        banner = self.transport.banner
        if banner is not None:
            self.branch = branch_of(banner)
        self._watchers.tell(Connected(banner))

    async def _log_in(self, link: Link, login: Login) -> None:
        mask = self._told.mask(self.branch)
        if self.transport.authenticates:
            steps = mask_steps(mask)
        else:
            steps = login_steps(
                login.username,
                login.password,
                method=login.method,
                event_mask=mask,
                secure=self.transport.secure,
            )
        try:
            action = next(steps)
            while True:
                try:
                    answer = await link.ask(action)
                except ActionError as error:
                    action = steps.throw(error)
                else:
                    action = steps.send(answer)
        except StopIteration:
            pass
        except ActionError as error:
            said = error.message.casefold()
            if said.startswith(_SHUTTING_DOWN):  # that is no judgement on who we are
                raise ConnectError(self.transport.address, f"the server said: {error.message}") from error
            kind = LoginInUse if said.startswith(_IN_USE) else AuthenticationError
            raise kind(self.transport.address, login.username, error.message) from error
        self._tell_gap()
        self.transport.logged_in()

    def _tell_gap(self) -> None:
        """Tell subscriptions that they missed what happened between two connections."""
        self._listening = self._current
        since, self._gap = self._gap, None
        if since is not None:
            self._dispatcher.miss("the connection was lost", since, datetime.now(UTC))

    def _begin_gap(self, link: Link) -> None:
        """From here on subscriptions miss what happens, if they heard over this link."""
        if link is self._listening and self._gap is None:
            silence = asyncio.get_running_loop().time() - self._keepalive.heard
            self._gap = datetime.now(UTC) - timedelta(seconds=silence)

    async def _ask_branch(self, link: Link) -> None:
        """Where there is no banner: ask for the branch, which a manager user may do or not."""
        try:
            settings = await link.ask(actions.CoreSettings())
        except ActionError as error:
            _log.info("the branch of %s is not known: %s", self.transport.address, error)
        else:
            self.branch = branch_of(f"{BANNER}/{settings.ami_version}")

    def _become_ready(self, link: Link) -> None:
        returned = self.state is ConnectionState.RECONNECTING
        self.returns += returned
        self.link, self.state = link, ConnectionState.READY
        self._ready_at = asyncio.get_running_loop().time()
        self._settled.set()
        self.widen()
        self._watchers.tell(Ready(returned))
        self._keepalive.watch(link)
        assert self._login is not None
        _log.info(
            "%s to %s as %s (%s)",
            "back" if returned else "connected",
            self.transport.address,
            self._login.username,
            self.transport.banner or "no banner",
        )

    async def close(self) -> None:
        """End it, whatever it is doing."""
        returning, self._returning = self._returning, None
        link = self._current
        self._close(None)
        if link is not None:
            link.lose("the client was closed")
        if returning is not None:
            returning.cancel()
            await asyncio.wait([returning])
        await self.transport.close()

    def _close(self, end: Exception | None) -> None:
        """From here on there is no connection, and no way back."""
        self.state, self.end = ConnectionState.CLOSED, end
        self.link = self._current = None
        self._keepalive.stop()
        self._settled.set()
        self._gone.set()
        self._watchers.end()

    async def wait_closed(self) -> None:
        """Wait until it has ended for good. Raises why, where it was not closed from here."""
        await self._gone.wait()
        if self.end is not None:
            raise self.end

    @property
    def has_ended(self) -> bool:
        """Whether it was open once, and is not any more."""
        return self._gone.is_set()

    def events(self) -> ConnectionEvents:
        """What happens to it from now on."""
        return self._watchers.add()

    async def ready(self, action: Action[R], until: float | None) -> Link:
        """The link to send an action over, as soon as there is one.

        Raises NotSent where there is none until then (on the loop's clock), or never will be; ClientClosed where it
        was closed from here, or never opened.
        """
        while self.link is None:
            if self.state is ConnectionState.CLOSED:
                if self.end is not None:
                    raise NotSent(action, str(self.end)) from self.end
                raise ClientClosed(f"{action.wire_name} was not sent: the client is not connected")
            try:
                async with asyncio.timeout_at(until):
                    await self._settled.wait()
            except TimeoutError:
                reason = f"there is no connection to {self.transport.address}"
                raise NotSent(action, f"{reason}: {self._loss.reason}" if self._loss else reason) from self._loss
        return self.link

    def widen(self) -> None:
        """Tell the server what is subscribed to by now, where it is told that at all."""
        if self.link is not None:
            self._told.widen(self.link, self.branch)

    async def settled(self) -> None:
        """Wait until the server has heard what is subscribed to."""
        await self._told.settled()

    # It is lost, and comes back.

    def _on_lost(self, cause: Exception) -> None:
        link, self._current, self.link = self._current, None, None
        if link is None:
            return
        reason = str(cause) or type(cause).__name__
        if self._dispatcher.shutdowns > self._shutdowns:
            reason = f"the server has shut down ({reason})"
        self._loss = ConnectionLost(self.transport.address, reason)
        self._loss.__cause__ = cause
        link.lose(reason)
        self._begin_gap(link)
        if self.state is not ConnectionState.READY:
            return  # who is opening it says so
        if link.session.leaving:  # after a goodbye the server hangs up, as it should
            self._end(None)
            return
        _log.warning("%s", self._loss)
        self._watchers.tell(Lost(self._loss))
        if self._policy is None:
            self._end(self._loss)
            return
        self._told.remember(link.session)
        self._keepalive.stop()
        self._settled.clear()
        self.state = ConnectionState.RECONNECTING
        self._backoff.lived(asyncio.get_running_loop().time() - self._ready_at)
        self._returning = asyncio.create_task(self._come_back(self._loss), name="ami_typed reconnect")

    def _on_death(self, cause: Exception) -> None:
        """The server says nothing any more, and the network has not noticed."""
        self._on_lost(cause)
        if self.state is ConnectionState.CLOSED:  # otherwise the way back begins with that
            self._returning = asyncio.create_task(self.transport.close(), name="ami_typed close")

    async def _come_back(self, loss: ConnectionLost) -> None:
        error: Exception = loss
        await self.transport.close()
        try:
            for attempt, delay in self._backoff.tries():
                self._watchers.tell(Reconnecting(attempt, delay))
                _log.info("try %d to reconnect to %s in %.1f s", attempt, self.transport.address, delay)
                await asyncio.sleep(delay)
                try:
                    await self._open_once()
                    return
                except (ConnectError, OSError) as failure:
                    error = failure
                    if isinstance(failure, ConnectError) and failure.is_final:
                        break  # asking again and again with a wrong password would only lock the user out
                    _log.info("%s", error)
        except Exception as failure:
            _log.exception("reconnecting failed by a fault of its own")
            error = failure
        self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        _log.error("no way back to %s: %s", self.transport.address, error)
        self._watchers.tell(GaveUp(error))
        self._end(error)

    def _end(self, error: Exception | None) -> None:
        """It has ended by itself."""
        self._dispatcher.end(error)
        self._close(error)

    # What the transport tells.

    def _on_messages(self, messages: list[Message]) -> None:
        link = self._current
        if link is None:
            return
        session = link.session
        self._keepalive.heard = session.now = asyncio.get_running_loop().time()
        self.received += len(messages)
        if traffic.isEnabledFor(logging.DEBUG):
            for message in messages:
                traffic.debug("from %s: %s", self.transport.address, redacted(message))
        if session.expects_events or self.link is None:  # items of a list; or what comes right after the login's answer
            messages = [message for message in messages if not session.receive(message)]
        for message in self._dispatcher.dispatch(messages):
            if not session.receive(message):
                _log.warning("%s sent a message that answers nothing: %r", self.transport.address, message)

    def _on_unanswered(self, action_id: str, reason: str, may_have_run: bool) -> None:
        if self._current is not None:
            self._current.session.end(action_id, reason, may_have_run=may_have_run)
