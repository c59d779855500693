"""The client: what a program holds in its hand.

It composes three things and adds the waiting: a transport moves messages, the session knows what belongs together, the
dispatcher hands events to subscriptions. There is no method for each action: `send` takes instances of
`ami_typed.actions`.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from types import TracebackType
from typing import Any, Self, TypeVar

from ami_typed import actions
from ami_typed import catalog as catalog  # from here on the registries know the classes of the schema
from ami_typed.dispatch import Dispatcher
from ami_typed.errors import (
    ActionError,
    ActionTimeout,
    AuthenticationError,
    ClientClosed,
    ConnectError,
    ConnectionLost,
    NotSent,
    OutcomeUnknown,
    UnsupportedByServer,
)
from ami_typed.exchange import MAX_ITEMS, Exchange
from ami_typed.handlers import HandlerTask
from ami_typed.login import LoginMethod, login_steps, mask_steps
from ami_typed.models import Action, Event, ListAction, RawAction
from ami_typed.session import Session
from ami_typed.stats import Stats
from ami_typed.streaming import ListStream
from ami_typed.subscribing import Subscribing
from ami_typed.subscriptions import EventStream, Subscription
from ami_typed.transports.base import Transport
from ami_typed.wire import BANNER, Message, branch_of

_log = logging.getLogger("ami_typed.client")

R = TypeVar("R")
I = TypeVar("I", bound=Event)  # noqa: E741 - item, as everywhere here
C = TypeVar("C", bound=Event)
H = TypeVar("H", bound=Callable[..., Any])


class Timeout(Enum):
    """How long to wait, where a call does not say."""

    DEFAULT = "the client's"


_PATIENCE = 1.0
"""Seconds that handlers get for what waits in their queues when the client is closed."""
_FIRST_DELAY, _LONGEST_DELAY = 0.1, 5.0
"""Seconds between two tries to connect, at first and at most."""


class Client(Subscribing):
    """A client of one Asterisk, over any transport.

    Use it as a block (`async with Client(...) as client`), or call `connect` and `close`. It can be connected again
    after it was closed or has lost its connection; handlers stay.

    Args:
        transport: How messages travel; `TCPClient` chooses it for you.
        username: The manager user of manager.conf.
        password: Its secret.
        timeout: Seconds that an action, or connecting with the login, may take; each call can say otherwise.
            None: for ever.
        event_mask: Which event classes the server is to send, as in manager.conf: `"call,agent"`, `"on"`, `"off"`.
            None: all that the manager user may read.
        login: `"md5"` keeps the password from the wire, `"plain"` sends it.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        username: str | None = None,
        password: str | None = None,
        timeout: float | None = 10.0,
        event_mask: str | None = None,
        login: LoginMethod = "md5",
    ) -> None:
        self._transport = transport
        self._username = username
        self._password = password
        self._timeout = timeout
        self._event_mask = event_mask
        self._login: LoginMethod = login
        self._session: Session | None = None
        self._dispatcher = Dispatcher()
        self._handlers: list[HandlerTask] = []
        self._received = 0
        self._sent = 0
        self._ready = False
        self._branch: int | None = None
        self._loss: ConnectionLost | None = None
        self._gone = asyncio.Event()
        transport.on_messages = self._on_messages
        transport.on_lost = self._on_lost
        transport.on_missed = self._dispatcher.miss
        transport.on_unanswered = self._on_unanswered

    # The connection's life.

    async def connect(
        self, username: str | None = None, password: str | None = None, *, wait_for_server: float | None = None
    ) -> Self:
        """Connect and log in; when this returns, the client is ready.

        Tries once. With `wait_for_server` it tries again for so many seconds, for a program that starts before its PBX.
        Raises `ConnectError`, and its child `AuthenticationError`, after which there is no further try.
        """
        self._username = self._username if username is None else username
        self._password = self._password if password is None else password
        if self._username is None or self._password is None:
            raise ValueError("connecting needs a username and a password")
        if self._session is not None:
            raise ConnectError(self._transport.address, "this client is connected already")
        loop = asyncio.get_running_loop()
        until = loop.time() + (wait_for_server or 0.0)
        delay = _FIRST_DELAY
        while True:
            try:
                await self._connect_once(self._username, self._password)
                return self
            except AuthenticationError:
                raise
            except ConnectError as error:
                pause = random.uniform(delay / 2, delay)  # noqa: S311 - it spreads clients, and is no secret
                if loop.time() + pause > until:
                    raise
                _log.info("%s; the next try is in %.1f s", error, pause)
            await asyncio.sleep(pause)
            delay = min(2 * delay, _LONGEST_DELAY)

    async def _connect_once(self, username: str, password: str) -> None:
        self._gone.clear()
        self._loss = None
        self._transport.identify(username, password)
        try:
            async with asyncio.timeout(self._timeout):
                await self._transport.open()
                banner = self._transport.banner
                self._branch = None if banner is None else branch_of(banner)
                self._session = Session()
                for handler in self._handlers:
                    handler.start()
                await self._log_in(username, password)
                self._transport.logged_in()
                if banner is None:
                    await self._ask_branch()
        except TimeoutError:
            await self._abandon()
            raise ConnectError(
                self._transport.address, f"not connected and logged in within {self._timeout:g} s"
            ) from None
        except BaseException:
            await self._abandon()
            raise
        if self._gone.is_set():  # it was lost in the same moment
            raise ConnectError(self._transport.address, f"lost during the login: {self._loss}")
        self._ready = True
        _log.info(
            "connected to %s as %s (%s)", self._transport.address, username, self._transport.banner or "no banner"
        )

    async def _abandon(self) -> None:
        self._session = None
        await self._transport.close()

    async def _log_in(self, username: str, password: str) -> None:
        if self._transport.authenticates:
            steps = mask_steps(self._event_mask)
        else:
            steps = login_steps(username, password, method=self._login, event_mask=self._event_mask)
        try:
            action = next(steps)
            while True:
                exchange = self._begin(action)
                await self._end_of(exchange, None)
                action = steps.send(exchange.result())
        except StopIteration:
            return
        except ActionError as error:
            raise AuthenticationError(self._transport.address, username, error.message) from error
        except (OutcomeUnknown, NotSent) as error:
            raise ConnectError(self._transport.address, f"lost during the login: {error.reason}") from error

    async def _ask_branch(self) -> None:
        """Where there is no banner: ask for the branch, which a manager user may do or not."""
        try:
            await self.server_version()
        except ActionError as error:
            _log.info("the branch of %s is not known: %s", self._transport.address, error)
        except (OutcomeUnknown, NotSent) as error:
            raise ConnectError(self._transport.address, f"lost during the login: {error.reason}") from error

    async def close(self) -> None:
        """End the connection.

        Actions that wait for their answers end with `OutcomeUnknown`, iterations end, and handlers finish what they
        have, if that takes no more than a moment. Closing twice is fine.
        """
        session, self._session, self._ready = self._session, None, False
        if session is not None:
            session.lose("the client was closed")
        self._dispatcher.end(None)
        await self._transport.close()
        self._gone.set()
        asking = asyncio.current_task()
        await asyncio.gather(*(handler.stop(_PATIENCE, asking) for handler in self._handlers))

    async def logoff(self) -> None:
        """Say goodbye to the server, and close."""
        try:
            await self.send(actions.Logoff())
        finally:
            await self.close()

    async def wait_closed(self) -> None:
        """Wait until the connection has ended. Raises `ConnectionLost` if it was not closed from here."""
        await self._gone.wait()
        if self._loss is not None:
            raise self._loss

    async def __aenter__(self) -> Self:
        return await self.connect()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def connected(self) -> bool:
        """Whether the client is logged in, as far as anybody can tell."""
        return self._ready

    @property
    def address(self) -> str:
        """Where the server is: `host:port`."""
        return self._transport.address

    @property
    def pending(self) -> int:
        """How many actions wait for their answers."""
        return 0 if self._session is None else len(self._session)

    @property
    def branch(self) -> int | None:
        """The branch of Asterisk (13 to 23), or None where it is not known, or newer.

        The banner tells it. Over HTTP there is none; there the client asks (CoreSettings), if the manager user may.
        """
        return self._branch

    async def server_version(self) -> str:
        """The whole version of the server, `22.10.1`: the banner tells the branch only. Asks it; raises as `send`."""
        settings = await self.send(actions.CoreSettings())
        if self._branch is None:
            self._branch = branch_of(f"{BANNER}/{settings.ami_version}")
        return settings.asterisk_version

    def __repr__(self) -> str:
        state = "connected" if self._ready else "not connected"
        return f"<{type(self).__name__} {self._username or ''}@{self.address}, {state}>"

    # Actions.

    async def send(
        self,
        action: Action[R],
        *,
        timeout: float | Timeout | None = Timeout.DEFAULT,
        action_id: str | None = None,
        max_items: int | None = MAX_ITEMS,
        force: bool = False,
    ) -> R:
        """Send an action and return its answer: a response, a list, or an event, as the action's class says.

        Args:
            action: An instance of a class of `ami_typed.actions`.
            timeout: Seconds to wait for the whole answer; None for ever; by default the client's. An action that
                blocks the server's side (a synchronous Originate) gets its own time and the client's on top.
            action_id: An ActionID of your own, from `new_action_id`, to find events by it.
            max_items: How many items a list may have.
            force: Send it although the connected branch of Asterisk does not know it, or a field of it.

        Raises:
            ActionError: The server answered with an error; `PermissionDenied` and `UnknownAction` are kinds of it.
            ActionTimeout: No answer in time. The action may have run; so it may after any `OutcomeUnknown`.
            NotSent: The connection is lost; the action never left.
            ClientClosed: The client is not connected.
            UnsupportedByServer: The connected branch does not know the action, or a field that is set: it might ignore
                the field and do something else.
            LocalProtocolError: It cannot be sent: a line break in a value, a line that is too long.
            ListTooLong: The list has more than `max_items` items.
        """
        exchange = self._begin(action, action_id, max_items, force=force)
        await self._end_of(exchange, self._deadline(action, timeout))
        return exchange.result()

    def stream(
        self,
        action: ListAction[I, C],
        *,
        timeout: float | Timeout | None = Timeout.DEFAULT,
        action_id: str | None = None,
        force: bool = False,
    ) -> ListStream[I, C]:
        """Send an action that is answered with a list, and take the items as they come.

        `async with client.stream(actions.CoreShowChannels()) as channels: async for channel in channels: ...`

        `timeout` is how long the server may be silent, in seconds. Raises as `send` does.
        """
        return ListStream[I, C](
            lambda: self._begin(action, action_id, force=force),
            self._give_up,
            self._deadline(action, timeout),
        )

    async def request(
        self, headers: Mapping[str, str | Sequence[str]], *, timeout: float | Timeout | None = Timeout.DEFAULT
    ) -> list[Message]:
        """The raw door: send any action by its headers, and return the messages that answer it, first the response.

        A header with several values is sent once for each. `Response: Error` is returned, not raised; otherwise it
        raises as `send` does. ValueError where `headers` has no Action.
        """
        given = {name: value if isinstance(value, str) else list(value) for name, value in headers.items()}
        name = next((given.pop(key) for key in list(given) if key.casefold() == "action"), None)
        action_id = next((given.pop(key) for key in list(given) if key.casefold() == "actionid"), None)
        if not isinstance(name, str) or isinstance(action_id, list):
            raise ValueError("a request has one Action, and at most one ActionID")
        exchange = self._begin(RawAction(name=name, headers=given), action_id)
        await self._end_of(exchange, self._deadline(exchange.action, timeout))
        return exchange.messages()

    def new_action_id(self) -> str:
        """An ActionID for `send(..., action_id=)`, known before it is sent. Raises ClientClosed."""
        if self._session is None:
            raise ClientClosed("the client is not connected")
        return self._session.new_action_id()

    def _begin(
        self,
        action: Action[R],
        action_id: str | None = None,
        max_items: int | None = MAX_ITEMS,
        *,
        force: bool = False,
    ) -> Exchange[R]:
        session = self._session
        if session is None:
            if self._loss is not None:
                raise NotSent(action, str(self._loss)) from self._loss
            raise ClientClosed(f"{action.wire_name} was not sent: the client is not connected")
        if not force and self._branch is not None:
            self._check_support(action, self._branch)
        exchange = session.begin(action, action_id=action_id, max_items=max_items)
        try:
            self._transport.write(exchange.message)
        except BaseException:
            session.withdraw(exchange)
            raise
        self._sent += 1
        return exchange

    @staticmethod
    def _check_support(action: Action[R], branch: int) -> None:
        """Refuse what the branch does not know: an old server may take the rest for something else, with success."""
        if not action.spec.available_in(branch):
            raise UnsupportedByServer(action, branch)
        if fields := action.unknown_to(branch):
            raise UnsupportedByServer(action, branch, fields)

    async def _end_of(self, exchange: Exchange[R], timeout: float | None) -> None:
        """Wait until an exchange is done; without an error, for `result` raises it."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def progress() -> None:
            if exchange.done and not done.done():
                done.set_result(None)

        def expire() -> None:
            self._give_up(exchange)
            exchange.finish(ActionTimeout(exchange.action, timeout or 0.0))

        exchange.on_progress = progress
        timer = None if timeout is None else loop.call_later(timeout, expire)
        try:
            await done
        except BaseException:
            self._give_up(exchange)
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def _give_up(self, exchange: Exchange[R]) -> None:
        if self._session is not None:
            self._session.give_up(exchange)
            self._transport.forget(exchange.message)

    def _deadline(self, action: Action[R], timeout: float | Timeout | None) -> float | None:
        if timeout is not Timeout.DEFAULT:
            return timeout
        return self._timeout if self._timeout is None else self._timeout + action.blocking_time()

    # Events.

    def off(self, handler: H) -> H:
        """Call a handler no more, for any class it was registered for. What waits in its queue is dropped."""
        for task in [task for task in self._handlers if task.handler == handler]:
            self._handlers.remove(task)
            self._dispatcher.remove(task.subscription)
            task.cancel()
        return handler

    def _add_handler(self, task: HandlerTask) -> None:
        self._handlers.append(task)
        self._dispatcher.add(task.subscription)
        if self._session is not None:
            task.start()

    def _add_stream(self, subscription: Subscription) -> EventStream[Any]:
        self._dispatcher.add(subscription)
        if self._gone.is_set():  # the connection has ended: nothing will come, unless it is made again
            subscription.end(self._loss)
        return EventStream[Any](subscription, self._dispatcher.remove)

    @property
    def stats(self) -> Stats:
        """Its figures at this moment: what came and what became of it. Asking costs little, and not asking nothing."""
        return Stats(
            messages=self._received,
            actions=self._sent,
            pending=self.pending,
            reconnects=0,
            events=self._dispatcher.stats(),
        )

    # What the transport calls.

    def _on_messages(self, messages: list[Message]) -> None:
        session = self._session
        if session is None:
            return
        self._received += len(messages)
        if session.expects_events:  # some may be items of a list
            messages = [message for message in messages if not session.receive(message)]
        for message in self._dispatcher.dispatch(messages):
            if not session.receive(message):
                _log.warning("%s sent a message that answers nothing: %r", self._transport.address, message)

    def _on_unanswered(self, action_id: str, reason: str, may_have_run: bool) -> None:
        if self._session is not None:
            self._session.end(action_id, reason, may_have_run=may_have_run)

    def _on_lost(self, cause: Exception) -> None:
        session, self._session, self._ready = self._session, None, False
        if session is None:
            return
        loss: ConnectionLost | None = None
        if not session.leaving:  # after a goodbye the server hangs up, as it should
            loss = ConnectionLost(self._transport.address, str(cause) or type(cause).__name__)
            loss.__cause__ = cause
            _log.warning("%s", loss)
        self._loss = loss
        session.lose(str(cause) or type(cause).__name__)
        self._dispatcher.end(loss)
        self._gone.set()
