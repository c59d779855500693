# Generated from ami_typed/client.py by `python -m codegen`. Do not edit.
"""The blocking face of `ami_typed.client`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, Unpack, overload

import ami_typed.client as asynchronous
from ami_typed import actions
from ami_typed import catalog as catalog
from ami_typed.client import RECONNECT, C, H, I, R
from ami_typed.deadlines import Timeout, Wait
from ami_typed.exchange import MAX_ITEMS
from ami_typed.handlers import HandlerOptions
from ami_typed.lifecycle import ConnectionState
from ami_typed.login import LoginMethod
from ami_typed.models import Action, Event, ListAction
from ami_typed.policy import ActionPolicy
from ami_typed.reconnect import ReconnectPolicy
from ami_typed.rights import Rights
from ami_typed.stats import Stats
from ami_typed.subscribing import E1, E2, E3, E4, E5, E6, E7, E8, E, Where
from ami_typed.subscriptions import QUEUE_SIZE, OnMissed, QueueOptions
from ami_typed.sync.blocking import BlockingClient
from ami_typed.sync.call import Call
from ami_typed.sync.lifecycle import ConnectionEvents
from ami_typed.sync.streaming import ListStream
from ami_typed.sync.subscriptions import EventStream
from ami_typed.transports.base import Transport
from ami_typed.wire import Message


class Client(BlockingClient):
    """A client of one Asterisk, over any transport.

    Use it as a block (`with Client(...) as client`), or call `connect` and `close`. A connection that is lost
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
        self._face(
            asynchronous.Client(
                transport,
                username=username,
                password=password,
                timeout=timeout,
                list_timeout=list_timeout,
                event_mask=event_mask,
                login=login,
                reconnect=reconnect,
                keepalive=keepalive,
                policy=policy,
            )
        )

    def connect(
        self, username: str | None = None, password: str | None = None, *, wait_for_server: float | None = None
    ) -> Self:
        """Connect and log in; when this returns, the client is ready.

        Tries once. With `wait_for_server` it tries again for so many seconds, for a program that starts before its PBX.
        Raises `ConnectError`, and its child `AuthenticationError`, after which there is no further try. Raises
        ValueError without a username or a password.
        """
        self._wait(lambda: self._async.connect(username, password, wait_for_server=wait_for_server))
        return self

    def close(self) -> None:
        """End the connection.

        Actions that wait for their answers end with `OutcomeUnknown`, iterations end, and handlers finish what they
        have, if that takes no more than a moment. Closing twice is fine, and so is connecting again.
        """
        self._wait(lambda: self._async.close())

    def logoff(self) -> None:
        """Say goodbye to the server, and close."""
        self._wait(lambda: self._async.logoff())

    def wait_closed(self) -> None:
        """Wait until there is no connection, and no way back.

        Returns after `close` and `logoff`. Raises what ended it otherwise: `AuthenticationError` where the password
        is not accepted any more, `ConnectionLost` without a `reconnect`, `ConnectError` where its limit is reached.
        """
        self._wait(lambda: self._async.wait_closed())

    def __enter__(self) -> Self:
        self._wait(lambda: self._async.__aenter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wait(lambda: self._async.__aexit__(kind, error, trace))

    @property
    def state(self) -> ConnectionState:
        """Where the connection stands."""
        return self._call(lambda: self._async.state)

    @property
    def connected(self) -> bool:
        """Whether the client is logged in, as far as anybody can tell."""
        return self._call(lambda: self._async.connected)

    def connection_events(self) -> ConnectionEvents:
        """What happens to the connection from now on: `Connected`, `Ready`, `Lost`, `Reconnecting`, `GaveUp`.

        `for change in client.connection_events(): ...`; it ends when the client is closed or has given up.
        """
        return ConnectionEvents(self._call(lambda: self._async.connection_events()), self._thread)

    @property
    def address(self) -> str:
        """Where the server is: `host:port`."""
        return self._call(lambda: self._async.address)

    @property
    def pending(self) -> int:
        """How many actions wait for their answers, or for the connection to come back."""
        return self._call(lambda: self._async.pending)

    @property
    def branch(self) -> int | None:
        """The branch of Asterisk (13 to 23), or None where it is not known, or newer.

        The banner tells it. Over HTTP there is none; there the client asks (CoreSettings), if the manager user may.
        """
        return self._call(lambda: self._async.branch)

    def server_version(self) -> str:
        """The whole version of the server, `22.10.1`: the banner tells the branch only. Asks it; raises as `send`."""
        return self._wait(lambda: self._async.server_version())

    def check_rights(self, *wanted: type[Action[Any]]) -> Rights:
        """Find out whether this manager user sees what is subscribed to, and may do some actions.

        Asks the server (ListCommands, and `manager show user` where the user may); print what it returns to see what
        is lacking, and the lines for manager.conf that mend it. Raises as `send`.
        """
        return self._wait(lambda: self._async.check_rights(*wanted))

    def send(
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
        return self._wait(
            lambda: self._async.send(
                action, timeout=timeout, action_id=action_id, max_items=max_items, force=force, retry=retry
            )
        )

    def stream(
        self,
        action: ListAction[I, C],
        *,
        timeout: Wait = Timeout.DEFAULT,
        action_id: str | None = None,
        force: bool = False,
    ) -> ListStream[I, C]:
        """Send an action that is answered with a list, and take the items as they come.

        `with client.stream(actions.CoreShowChannels()) as channels: for channel in channels: ...`

        `timeout` is how long the server may be silent, in seconds. Raises as `send` does.
        """
        return ListStream(
            self._call(lambda: self._async.stream(action, timeout=timeout, action_id=action_id, force=force)),
            self._thread,
        )

    def request(self, headers: Mapping[str, str | Sequence[str]], *, timeout: Wait = Timeout.DEFAULT) -> list[Message]:
        """The raw door: send any action by its headers, and return the messages that answer it, first the response.

        A header with several values is sent once for each. `Response: Error` is returned, not raised; otherwise it
        raises as `send` does. ValueError where `headers` has no Action.
        """
        return self._wait(lambda: self._async.request(headers, timeout=timeout))

    def call(
        self,
        originate: actions.Originate,
        *,
        timeout: Wait = Timeout.DEFAULT,
        hangup_on_exit: bool = False,
    ) -> Call:
        """Place a call and follow it: `with client.call(actions.Originate(...)) as call: call.outcome()`.

        Args:
            originate: Whom to call, and what to connect it to. It is sent with channel ids of our own.
            timeout: Seconds until the server has queued it, as in `send`; how long it rings is in `originate`.
            hangup_on_exit: Whether leaving the block hangs up. Otherwise the call goes on, with nobody to follow it.

        Raises:
            ValueError: It cannot be placed so: it is synchronous, its channel is no TECHNOLOGY/DESTINATION, its timeout
                is not positive, or its caller id is none.
        """
        return Call(
            self._call(lambda: self._async.call(originate, timeout=timeout, hangup_on_exit=hangup_on_exit)),
            self._thread,
        )

    def new_action_id(self) -> str:
        """An ActionID for `send(..., action_id=)`, known before it is sent."""
        return self._call(lambda: self._async.new_action_id())

    def off(self, handler: H) -> H:
        """Call a handler no more, for any class it was registered for. What waits in its queue is dropped."""
        return self._unhandled(handler)

    @property
    def stats(self) -> Stats:
        """Its figures at this moment: what came and what became of it. Asking costs little, and not asking nothing."""
        return self._call(lambda: self._async.stats)

    # fmt: off
    @overload
    def on(
        self, *, where: Where[Event] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[Event], R]], Callable[[Event], R]]: ...
    @overload
    def on(
        self, c1: type[E1], /, *, where: Where[E1] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1], R]], Callable[[E1], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2], R]], Callable[[E1 | E2], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3], R]], Callable[[E1 | E2 | E3], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4], R]], Callable[[E1 | E2 | E3 | E4], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4 | E5], R]], Callable[[E1 | E2 | E3 | E4 | E5], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E1 | E2 | E3 | E4 | E5 | E6], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6], R]]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7], R]
    ]: ...
    @overload
    def on(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None,
        **options: Unpack[HandlerOptions],
    ) -> Callable[
        [Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], R]], Callable[[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8], R]
    ]: ...
    @overload
    def on(
        self, *classes: type[E], where: Where[E] = None, **options: Unpack[HandlerOptions],
    ) -> Callable[[Callable[[E], R]], Callable[[E], R]]: ...
    # fmt: on
    def on(
        self,
        *classes: type[Event],
        where: Where[Any] = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
        concurrency: int = 1,
    ) -> Callable[[Any], Any]:
        """Call a function for each event of these classes: `@client.on(events.Hangup)`.

        The function runs in a thread of its own. It is called for one event after the other, in their order, and never
        by the thread that reads the connection; it may send actions. One that raises is logged, with the event, and is
        called again for the next. It can be set before the client is connected, and stays when it is closed. The
        function is returned as it is; `off` undoes it.

        Args:
            classes: Classes of events, or base classes of them; none for every event.
            where: Picks events by their values. It is called by the reader: it has to be plain, and quick. Where it
                raises, that is logged as a failure of the handler, which does not get the event.
            queue_size: How many events may wait for the function.
            on_missed: Where they are too many, `"drop_oldest"` makes room, `"drop_newest"` does not take what comes;
                both are counted in `client.stats`, and told to who names `events.EventsMissed`. `"raise"` ends the
                handler at any loss, also at one on the way: that is logged, and it is called no more.
            concurrency: How many calls of the function may be at work at a time. Each has a thread of its own; they
                begin in the order of the events, and end as they end.

        Raises ValueError where an option is out of its range; TypeError where a class is none of an event, `where` is
        asynchronous, or the function is, or has a `yield`.
        """
        return self._handled(
            lambda: self._async.on(
                *classes, where=where, queue_size=queue_size, on_missed=on_missed, concurrency=concurrency
            )
        )

    # fmt: off
    @overload
    def events(self, *, where: Where[Event] = None, **options: Unpack[QueueOptions]) -> EventStream[Event]: ...
    @overload
    def events(
        self, c1: type[E1], /, *, where: Where[E1] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
        **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
    @overload
    def events(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None, **options: Unpack[QueueOptions],
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    def events(self, *classes: type[E], where: Where[E] = None, **options: Unpack[QueueOptions]) -> EventStream[E]: ...
    # fmt: on
    def events(
        self,
        *classes: type[Event],
        where: Where[Any] = None,
        queue_size: int = QUEUE_SIZE,
        on_missed: OnMissed = "drop_oldest",
    ) -> EventStream[Any]:
        """The events of these classes as an iterator: `with client.events(events.Hangup) as stream`.

        At most `queue_size` events wait. Then the oldest are dropped (or those that come, with
        `on_missed="drop_newest"`), counted in `stream.missed`, and told to a stream that names `events.EventsMissed`
        among its classes. `on_missed="raise"` ends the iteration with `EventsLost` at any loss instead, also at one on
        the way. The iteration ends when the client is closed, and raises `ConnectionLost` when the connection is lost.
        Where `where` raises, the iteration ends with that error. Raises as `on` does.
        """
        return EventStream(
            self._call(lambda: self._async.events(*classes, where=where, queue_size=queue_size, on_missed=on_missed)),
            self._thread,
        )

    # fmt: off
    @overload
    def expect(self, *, where: Where[Event] = None) -> EventStream[Event]: ...
    @overload
    def expect(self, c1: type[E1], /, *, where: Where[E1] = None) -> EventStream[E1]: ...
    @overload
    def expect(self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None) -> EventStream[E1 | E2]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None,
    ) -> EventStream[E1 | E2 | E3]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
    ) -> EventStream[E1 | E2 | E3 | E4]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7]: ...
    @overload
    def expect(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None,
    ) -> EventStream[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8]: ...
    @overload
    def expect(self, *classes: type[E], where: Where[E] = None) -> EventStream[E]: ...
    # fmt: on
    def expect(self, *classes: type[Event], where: Where[Any] = None) -> EventStream[Any]:
        """Be ready for an event before doing what causes it.

        `with client.expect(events.OriginateResponse) as answer: ...; done = answer.get(timeout=30)`
        """
        return EventStream(self._call(lambda: self._async.expect(*classes, where=where)), self._thread)

    # fmt: off
    @overload
    def wait_for(self, *, where: Where[Event] = None, timeout: float | None) -> Event: ...
    @overload
    def wait_for(self, c1: type[E1], /, *, where: Where[E1] = None, timeout: float | None) -> E1: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], /, *, where: Where[E1 | E2] = None, timeout: float | None,
    ) -> E1 | E2: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], /, *, where: Where[E1 | E2 | E3] = None, timeout: float | None,
    ) -> E1 | E2 | E3: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], /, *, where: Where[E1 | E2 | E3 | E4] = None,
        timeout: float | None,
    ) -> E1 | E2 | E3 | E4: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7], /, *,
        where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6 | E7: ...
    @overload
    def wait_for(
        self, c1: type[E1], c2: type[E2], c3: type[E3], c4: type[E4], c5: type[E5], c6: type[E6], c7: type[E7],
        c8: type[E8], /, *, where: Where[E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8] = None, timeout: float | None,
    ) -> E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8: ...
    @overload
    def wait_for(self, *classes: type[E], where: Where[E] = None, timeout: float | None) -> E: ...
    # fmt: on
    def wait_for(self, *classes: type[Event], where: Where[Any] = None, timeout: float | None) -> Any:
        """Wait for the next event of these classes.

        Raises TimeoutError after `timeout` seconds (None: waits as long as the connection lives), `ConnectionLost` or
        `ClientClosed` where the connection ends before.
        """
        return self._wait(lambda: self._async.wait_for(*classes, where=where, timeout=timeout))
