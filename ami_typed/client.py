"""The client: what a program holds in its hand.

It puts three things together: the connection, which comes up and comes back; the sending of actions, with their
deadlines; and the subscriptions. There is no method for each action: `send` takes instances of `ami_typed.actions`.
"""

from __future__ import annotations  # else each `Action[R]` in a signature is a class that pydantic makes

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ami_typed import actions
from ami_typed import catalog as catalog  # from here on the registries know the classes of the schema
from ami_typed.connection import Connection, Login
from ami_typed.deadlines import Deadlines, Timeout, Wait, checked
from ami_typed.dispatch import Dispatcher
from ami_typed.errors import ActionTimeout, ClientClosed, NotSent, OutcomeUnknown, UnsupportedByServer
from ami_typed.exchange import MAX_ITEMS, Exchange
from ami_typed.handlers import HandlerTask, stop_all
from ami_typed.lifecycle import ConnectionEvents, ConnectionState
from ami_typed.link import Link
from ami_typed.login import LoginMethod
from ami_typed.models import Action, Event, ListAction, ListResponse, RawAction
from ami_typed.models.plan import plan_of
from ami_typed.reconnect import ReconnectPolicy
from ami_typed.subscribing import Subscribing
from ami_typed.subscriptions import EventStream, Subscription
from ami_typed.transports.base import Transport
from ami_typed.wire import BANNER, Message, branch_of

if TYPE_CHECKING:  # the methods that make these load them: a client that only sends and listens needs none
    from ami_typed.calls import Call, CallTracker
    from ami_typed.policy import ActionPolicy
    from ami_typed.rights import Rights
    from ami_typed.stats import Stats
    from ami_typed.streaming import ListStream

R = TypeVar("R")
I = TypeVar("I", bound=Event)  # noqa: E741 - item, as everywhere here
C = TypeVar("C", bound=Event)
H = TypeVar("H", bound=Callable[..., Any])


RECONNECT = ReconnectPolicy()
"""How a client comes back, unless it is told otherwise."""


class Client(Subscribing):
    """A client of one Asterisk, over any transport.

    Use it as a block (`async with Client(...) as client`), or call `connect` and `close`. A connection that is lost
    comes back by itself, with the event mask and the filters that the server had; handlers and streams go on. Nothing
    is sent twice: see `send`.

    Args:
        transport: How messages travel; `TCPClient` chooses it for you.
        username: The manager user of manager.conf.
        password: Its secret.
        timeout: Seconds that an action, or connecting with the login, may take, and that a list may be silent; each
            call can say otherwise. None: for ever.
        list_timeout: Seconds that a whole list may take. None: for ever.
        event_mask: Which event classes the server is to send, as in manager.conf: `"call,agent"`, `"on"`, `"off"`.
            None: all that the manager user may read. `"auto"`: those that bring what is subscribed to, with event
            filters (where the user may set them) that keep out the rest; it widens with each subscription.
        login: `"md5"` keeps the password from the wire, `"plain"` sends it.
        reconnect: How to come back when the connection is lost. None: not at all.
        keepalive: Seconds of silence after which the server is asked for a sign of life; where none comes within
            `timeout`, the connection is lost. None: never; then a server that vanished without a word is not noticed.
        policy: What must not be sent, whoever asks for it. None: everything may.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        username: str | None = None,
        password: str | None = None,
        timeout: float | None = 10.0,
        list_timeout: float | None = 60.0,
        event_mask: str | None = None,
        login: LoginMethod = "md5",
        reconnect: ReconnectPolicy | None = RECONNECT,
        keepalive: float | None = 30.0,
        policy: ActionPolicy | None = None,
    ) -> None:
        self._username = username
        self._password = password
        self._deadlines = Deadlines(timeout, list_timeout)
        self._method: LoginMethod = login
        self._policy = policy
        self._dispatcher = Dispatcher()
        self._handlers: list[HandlerTask] = []
        self._waiting = 0
        self._sent = 0
        self._calls: CallTracker | None = None
        self._connection = Connection(
            transport,
            self._dispatcher,
            timeout=timeout,
            event_mask=event_mask,
            reconnect=reconnect,
            keepalive=checked("keepalive", keepalive),
        )

    # The connection's life.

    async def connect(
        self, username: str | None = None, password: str | None = None, *, wait_for_server: float | None = None
    ) -> Self:
        """Connect and log in; when this returns, the client is ready.

        Tries once. With `wait_for_server` it tries again for so many seconds, for a program that starts before its PBX.
        Raises `ConnectError`, and its child `AuthenticationError`, after which there is no further try. Raises
        ValueError without a username or a password.
        """
        self._username = self._username if username is None else username
        self._password = self._password if password is None else password
        if self._username is None or self._password is None:
            raise ValueError("connecting needs a username and a password")
        login = Login(self._username, self._password, self._method)
        if self.state is ConnectionState.CLOSED:
            for handler in self._handlers:
                handler.start()
        try:
            await self._connection.open(login, wait_for_server or 0.0)
        except BaseException:
            if self.state is ConnectionState.CLOSED:
                await stop_all(self._handlers)
            raise
        return self

    async def close(self) -> None:
        """End the connection.

        Actions that wait for their answers end with `OutcomeUnknown`, iterations end, and handlers finish what they
        have, if that takes no more than a moment. Closing twice is fine, and so is connecting again.
        """
        self._dispatcher.end(None)
        try:
            await self._connection.close()
        finally:
            await stop_all(self._handlers)

    async def logoff(self) -> None:
        """Say goodbye to the server, and close."""
        try:
            await self.send(actions.Logoff())
        finally:
            await self.close()

    async def wait_closed(self) -> None:
        """Wait until there is no connection, and no way back.

        Returns after `close` and `logoff`. Raises what ended it otherwise: `AuthenticationError` where the password
        is not accepted any more, `ConnectionLost` without a `reconnect`, `ConnectError` where its limit is reached.
        """
        await self._connection.wait_closed()

    async def __aenter__(self) -> Self:
        return await self.connect()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def state(self) -> ConnectionState:
        """Where the connection stands."""
        return self._connection.state

    @property
    def connected(self) -> bool:
        """Whether the client is logged in, as far as anybody can tell."""
        return self.state is ConnectionState.READY

    def connection_events(self) -> ConnectionEvents:
        """What happens to the connection from now on: `Connected`, `Ready`, `Lost`, `Reconnecting`, `GaveUp`.

        `async for change in client.connection_events(): ...`; it ends when the client is closed or has given up.
        """
        return self._connection.events()

    @property
    def address(self) -> str:
        """Where the server is: `host:port`."""
        return self._connection.transport.address

    @property
    def pending(self) -> int:
        """How many actions wait for their answers, or for the connection to come back."""
        link = self._connection.link
        return self._waiting + (0 if link is None else len(link.session))

    @property
    def branch(self) -> int | None:
        """The branch of Asterisk (13 to 23), or None where it is not known, or newer.

        The banner tells it. Over HTTP there is none; there the client asks (CoreSettings), if the manager user may.
        """
        return self._connection.branch

    async def server_version(self) -> str:
        """The whole version of the server, `22.10.1`: the banner tells the branch only. Asks it; raises as `send`."""
        settings = await self.send(actions.CoreSettings())
        if self._connection.branch is None:
            self._connection.branch = branch_of(f"{BANNER}/{settings.ami_version}")
        return settings.asterisk_version

    async def check_rights(self, *wanted: type[Action[Any]]) -> Rights:
        """Find out whether this manager user sees what is subscribed to, and may do some actions.

        Asks the server (ListCommands, and `manager show user` where the user may); print what it returns to see what
        is lacking, and the lines for manager.conf that mend it. Raises as `send`.
        """
        from ami_typed.rights import check_rights

        if self._username is None:
            raise ClientClosed("rights are those of a manager user: connect first")
        return await check_rights(self.send, self._username, self.branch, self._dispatcher.classes(), wanted)

    def __repr__(self) -> str:
        state = "connected" if self.connected else "not connected"
        return f"<{type(self).__name__} {self._username or ''}@{self.address}, {state}>"

    # Actions.

    async def send(
        self,
        action: Action[R],
        *,
        timeout: Wait = Timeout.DEFAULT,
        action_id: str | None = None,
        max_items: int | None = MAX_ITEMS,
        force: bool = False,
        retry: int = 0,
    ) -> R:
        """Send an action and return its answer: a response, a list, or an event, as the action's class says.

        While the connection is being made or is on its way back, the action waits for it. It is sent once: where the
        connection is lost before the answer came, nobody can tell whether it ran, and `OutcomeUnknown` says so.

        Args:
            action: An instance of a class of `ami_typed.actions`.
            timeout: Seconds until the whole answer has come; None for ever. By default the client's `timeout`, or for a
                list its `list_timeout`, with no more than `timeout` of silence. An action that blocks the server's side
                (a synchronous Originate) gets its own time on top.
            action_id: An ActionID of your own, from `new_action_id`, to find events by it.
            max_items: How many items a list may have.
            force: Send it although the connected branch of Asterisk does not know it, or a field of it.
            retry: How often it may be sent again, within `timeout`, where the connection was lost before the answer
                came. Only for actions that do no more if they run twice (`action.spec.idempotent`).

        Raises:
            ActionError: The server answered with an error; `PermissionDenied` and `UnknownAction` are kinds of it.
            ActionTimeout: No answer in time. The action may have run; so it may after any `OutcomeUnknown`.
            NotSent: There was no connection in time, or there will be none; the action never left.
            ClientClosed: The client is closed, or was never connected.
            UnsupportedByServer: The connected branch does not know the action, or a field that is set: it might ignore
                the field and do something else.
            ActionRefused: The client's `policy` does not let it out.
            LocalProtocolError: It cannot be sent: a line break in a value, a line that is too long.
            ListTooLong: The list has more than `max_items` items.
            ValueError: `retry` with an action that is not idempotent.
        """
        if retry and not action.spec.idempotent:
            raise ValueError(f"{action.wire_name} may do more if it runs twice: it cannot be sent with retry=")
        exchange = await self._run(action, timeout, action_id, max_items, force, retry)
        return exchange.result()

    def stream(
        self,
        action: ListAction[I, C],
        *,
        timeout: Wait = Timeout.DEFAULT,
        action_id: str | None = None,
        force: bool = False,
    ) -> ListStream[I, C]:
        """Send an action that is answered with a list, and take the items as they come.

        `async with client.stream(actions.CoreShowChannels()) as channels: async for channel in channels: ...`

        `timeout` is how long the server may be silent, in seconds. Raises as `send` does.
        """
        from ami_typed.streaming import ListStream

        silence = self._deadlines.given(timeout)

        async def begin() -> Exchange[ListResponse[I, C]]:
            link = await self._ready(action, self._until(silence))
            return self._begin(link, action, action_id, MAX_ITEMS, force)

        return ListStream[I, C](begin, self._give_up, silence)

    async def request(
        self, headers: Mapping[str, str | Sequence[str]], *, timeout: Wait = Timeout.DEFAULT
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
        exchange = await self._run(RawAction(name=name, headers=given), timeout, action_id, MAX_ITEMS, False, 0)
        return exchange.messages()

    def call(
        self,
        originate: actions.Originate,
        *,
        timeout: Wait = Timeout.DEFAULT,
        hangup_on_exit: bool = False,
    ) -> Call:
        """Place a call and follow it: `async with client.call(actions.Originate(...)) as call: await call.outcome()`.

        Args:
            originate: Whom to call, and what to connect it to. It is sent with channel ids of our own.
            timeout: Seconds until the server has queued it, as in `send`; how long it rings is in `originate`.
            hangup_on_exit: Whether leaving the block hangs up. Otherwise the call goes on, with nobody to follow it.

        Raises:
            ValueError: It cannot be placed so: it is synchronous, its channel is no TECHNOLOGY/DESTINATION, its timeout
                is not positive, or its caller id is none.
        """
        if self._calls is None:
            from ami_typed.calls import CallTracker

            self._calls = CallTracker(self)
        return self._calls.call(originate, timeout=timeout, hangup_on_exit=hangup_on_exit)

    def new_action_id(self) -> str:
        """An ActionID for `send(..., action_id=)`, known before it is sent."""
        return self._connection.ids.new()

    async def _run(
        self,
        action: Action[R],
        timeout: Wait,
        action_id: str | None,
        max_items: int | None,
        force: bool,
        retry: int,
    ) -> Exchange[R]:
        """Send an action and wait until its exchange is done; again after a loss, where `retry` says so."""
        begun = asyncio.get_running_loop().time() if retry or self._connection.link is None else None
        unknown: OutcomeUnknown | None = None
        while True:
            try:
                link = self._connection.link or await self._ready(
                    action, self._until(self._deadlines.given(timeout), begun)
                )
            except NotSent:
                if unknown is not None:
                    raise unknown from None  # an earlier try of it may have run
                raise
            exchange = self._begin(link, action, action_id, max_items, force)
            await link.end_of(exchange, self._deadlines.of(exchange, timeout), begun=begun)
            error = exchange.error
            if not retry or not isinstance(error, OutcomeUnknown | NotSent) or isinstance(error, ActionTimeout):
                return exchange
            retry -= 1
            unknown = error if isinstance(error, OutcomeUnknown) else unknown

    async def _ready(self, action: Action[R], until: float | None) -> Link:
        self._waiting += 1
        try:
            return await self._connection.ready(action, until)
        finally:
            self._waiting -= 1

    def _begin(
        self, link: Link, action: Action[R], action_id: str | None, max_items: int | None, force: bool
    ) -> Exchange[R]:
        branch = self._connection.branch
        if not force and branch is not None:
            _check_support(action, branch)
        exchange = link.begin(action, action_id=action_id, max_items=max_items, policy=self._policy)
        self._sent += 1
        return exchange

    def _give_up(self, exchange: Exchange[R]) -> None:
        if self._connection.link is not None:
            self._connection.link.give_up(exchange)

    def _until(self, seconds: float | None, begun: float | None = None) -> float | None:
        if seconds is None:
            return None
        return seconds + (asyncio.get_running_loop().time() if begun is None else begun)

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
        self._connection.widen()
        if self.state is not ConnectionState.CLOSED:
            task.start()

    def _add_stream(self, subscription: Subscription) -> EventStream[Any]:
        self._dispatcher.add(subscription)
        self._connection.widen()
        if self._connection.has_ended:  # nothing will come
            subscription.end(self._connection.end)
        return EventStream[Any](subscription, self._dispatcher.remove, self._connection.settled)

    @property
    def stats(self) -> Stats:
        """Its figures at this moment: what came and what became of it. Asking costs little, and not asking nothing."""
        from ami_typed.stats import Stats

        return Stats(
            messages=self._connection.received,
            actions=self._sent,
            pending=self.pending,
            reconnects=self._connection.returns,
            events=self._dispatcher.stats(),
        )


def _check_support(action: Action[R], branch: int) -> None:
    """Refuse what the branch does not know: an old server may take the rest for something else, with success."""
    if _knows_all_of(type(action), branch):
        return
    if not action.spec.available_in(branch):
        raise UnsupportedByServer(action, branch)
    if fields := action.unknown_to(branch):
        raise UnsupportedByServer(action, branch, fields)


@cache
def _knows_all_of(action: type[Action[object]], branch: int) -> bool:
    """Whether a branch knows an action and each of its fields: then no instance need be looked at."""
    fields = plan_of(action).versioned
    return action.spec.available_in(branch) and all(versions.available_in(branch) for _, versions in fields)
