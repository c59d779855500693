"""A pool of clients: one that is down disturbs no other."""

import asyncio
import logging
import math
from collections.abc import Iterable, Iterator, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from ami_typed.client import Client
from ami_typed.deadlines import Timeout, Wait
from ami_typed.errors import AMIError, ConnectError
from ami_typed.handlers import HandlerTask, stop_all
from ami_typed.lifecycle import ConnectionEvent, ConnectionEvents, ConnectionState, Watchers
from ami_typed.models import Action
from ami_typed.pool.subscribing import PoolSubscribing
from ami_typed.pool.tagged import ALL, PoolSubscription, Tagged
from ami_typed.subscriptions import EventStream

_log = logging.getLogger("ami_typed.pool")

R = TypeVar("R")


class ClientPool(PoolSubscribing):
    """Clients of several servers, each with a name: `ClientPool({"msk": TCPClient(...), "spb": HTTPClient(...)})`.

    Use it as a block (`async with pool:`), or call `connect` and `close`. It connects and closes its clients. What is
    subscribed to is subscribed to on all of them, and comes as `Tagged`: an event with the name of its server. Each
    subscription has one queue, over all servers.

    Args:
        clients: The clients by their names, as a mapping or as pairs. They may be of any kind.

    Raises ValueError where there is none, where two names or two clients are the same, or where a name is empty or `*`;
    TypeError for what is no client.
    """

    def __init__(self, clients: Mapping[str, Client] | Iterable[tuple[str, Client]]) -> None:
        self._clients: dict[str, Client] = {}
        self._streams: dict[PoolSubscription, dict[str, EventStream[Any]]] = {}
        self._handlers: list[HandlerTask] = []
        self._tasks: dict[str, list[asyncio.Task[None]]] = {}
        self._errors: dict[str, ConnectError] = {}
        self._watchers = Watchers[Tagged[ConnectionEvent]]()
        self._open = False
        mapping = cast("Mapping[str, Client]", clients) if isinstance(clients, Mapping) else None
        pairs = cast("Iterable[tuple[str, Client]]", clients) if mapping is None else mapping.items()
        for name, client in pairs:
            self._take_in(name, client)
        if not self._clients:
            raise ValueError("a pool has at least one server")

    def _take_in(self, name: str, client: Client) -> None:
        if not isinstance(client, Client):  # pyright: ignore[reportUnnecessaryIsInstance] - as checkers refuse too
            raise TypeError(f"server {name!r} of a pool is a client, such as TCPClient(...), not {client!r}")
        if not name or name == ALL:
            raise ValueError(f"a server of a pool has a name, and {name!r} is none")
        if name in self._clients:
            raise ValueError(f"two servers of a pool have the name {name!r}")
        for other, present in self._clients.items():
            if present is client:
                raise ValueError(f"{other!r} and {name!r} are the same client")
        self._clients[name] = client

    # Its servers.

    def __getitem__(self, name: str) -> Client:
        """The client of a server. Raises LookupError where there is no such server."""
        if name not in self._clients:
            raise LookupError(f"there is no server {name!r} in the pool; there are {', '.join(self._clients)}")
        return self._clients[name]

    def __iter__(self) -> Iterator[str]:
        """The names of the servers."""
        return iter(tuple(self._clients))

    def __len__(self) -> int:
        return len(self._clients)

    def __contains__(self, name: object) -> bool:
        return name in self._clients

    @property
    def states(self) -> dict[str, ConnectionState]:
        """Where the connection to each server stands."""
        return {name: client.state for name, client in self._clients.items()}

    @property
    def errors(self) -> dict[str, ConnectError]:
        """Why a server was not reached when it was last tried for by `connect` or `add`; none of those that were."""
        return {name: error for name, error in self._errors.items() if not self._clients[name].connected}

    def connection_events(self) -> ConnectionEvents[Tagged[ConnectionEvent]]:
        """What happens to the connections from now on: `async for change in pool.connection_events(): ...`.

        It ends when the pool is closed.
        """
        return self._watchers.add()

    async def add(self, name: str, client: Client) -> None:
        """Take in another server; where the pool is connected, it is tried for as in `connect`.

        Raises ValueError and TypeError as the pool does for its clients.
        """
        self._take_in(name, client)
        for subscription in self._streams:
            self._join(subscription, name)
        if self._open:
            await self._bring_up(name)

    async def remove(self, name: str) -> None:
        """Close the client of a server, and let go of it. Raises LookupError where there is no such server."""
        client = self[name]
        await self._let_go(name)
        del self._clients[name]
        for subscription, streams in self._streams.items():
            streams.pop(name).close()
            subscription.forget(name)
        self._errors.pop(name, None)
        await client.close()

    # Its life.

    async def connect(self) -> Self:
        """Connect to all servers, each by its own options.

        Returns when each has been tried for once, which takes no longer than the longest `timeout`. A server that
        cannot be reached is tried for further, in the background, with the pauses of its `reconnect` policy (or of the
        default one); actions wait for it until their own deadlines. One that refuses the login is not: that is logged,
        and is in `errors`. Where all of them do, it is raised (`AuthenticationError`). Raises ValueError for a client
        without a username or a password.
        """
        self._open = True
        for handler in self._handlers:
            handler.start()
        closed = [name for name, client in self._clients.items() if client.state is ConnectionState.CLOSED]
        try:
            for wrong in await asyncio.gather(*map(self._bring_up, closed), return_exceptions=True):
                if wrong is not None:
                    raise wrong
            self._check_any()
        except BaseException:
            await self.close()
            raise
        return self

    async def _bring_up(self, name: str) -> None:
        """Try once; then let it be tried for in the background."""
        client = self._clients[name]
        self._errors.pop(name, None)
        tasks = self._tasks[name] = [asyncio.create_task(self._watch(name, client), name=f"ami_typed pool {name}")]
        await asyncio.sleep(0)  # it watches
        try:
            await client.connect()
        except ConnectError as error:
            if self._tasks.get(name) is not tasks:
                return  # the pool was closed meanwhile
            self._errors[name] = error
            if error.is_final:
                _log.error("server %s: %s", name, error)
                return
            _log.warning("server %s: %s; it is tried for further", name, error)
            tasks.append(asyncio.create_task(self._try_further(name, client), name=f"ami_typed pool {name}"))

    async def _try_further(self, name: str, client: Client) -> None:
        try:
            await client.connect(wait_for_server=math.inf)
        except ConnectError as error:
            self._errors[name] = error
            _log.error("server %s: %s; it is not tried for any more", name, error)

    async def _watch(self, name: str, client: Client) -> None:
        async for change in client.connection_events():
            self._watchers.tell(Tagged(name, change))

    def _check_any(self) -> None:
        """Raise where every server has refused: there is nothing to wait for."""
        errors = [self._errors.get(name) for name in self._clients]
        if all(error is not None and error.is_final for error in errors) and errors[0] is not None:
            raise errors[0]

    async def close(self) -> None:
        """Close all clients: streams end, and handlers finish what they have, if that takes no more than a moment."""
        self._open = False
        await asyncio.gather(*map(self._let_go, self._clients))
        await asyncio.gather(*(client.close() for client in self._clients.values()))
        for subscription in self._streams:
            subscription.end()
        await stop_all(self._handlers)
        self._watchers.end()

    async def _let_go(self, name: str) -> None:
        tasks = self._tasks.pop(name, [])
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def __aenter__(self) -> Self:
        return await self.connect()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        states = ", ".join(f"{name}: {state.value}" for name, state in self.states.items())
        return f"<ClientPool {states}>"

    # Actions.

    async def send(self, action: Action[R], *, to: str, timeout: Wait = Timeout.DEFAULT) -> R:
        """Send an action to one server; for all that can be said of it, use `pool[name].send`.

        Raises as the client's `send` does, and LookupError where there is no such server.
        """
        return await self[to].send(action, timeout=timeout)

    async def send_to_all(self, action: Action[R], *, timeout: Wait = Timeout.DEFAULT) -> dict[str, R | AMIError]:
        """Send an action to all servers at once, and return the answer of each, or its error.

        It takes as long as the slowest: for a server that is down until `timeout` is over, and then its answer is
        `NotSent`. `isinstance(answer, AMIError)` tells errors from answers.
        """

        async def one(client: Client) -> R | AMIError:
            try:
                return await client.send(action, timeout=timeout)
            except AMIError as error:
                return error

        clients = dict(self._clients)
        answers = await asyncio.gather(*map(one, clients.values()))
        return dict(zip(clients, answers, strict=True))

    # Events.

    def off(self, handler: Any) -> None:
        """Call a handler no more, for any class it was registered for. What waits in its queue is dropped."""
        for task in [task for task in self._handlers if task.handler == handler]:
            self._handlers.remove(task)
            assert isinstance(task.subscription, PoolSubscription)
            self._leave(task.subscription)
            task.cancel()

    def _add_handler(self, task: HandlerTask) -> None:
        assert isinstance(task.subscription, PoolSubscription)
        self._handlers.append(task)
        self._join_all(task.subscription)
        if self._open:
            task.start()

    def _add_stream(self, subscription: PoolSubscription) -> EventStream[Any]:
        self._join_all(subscription)

        async def settled() -> None:
            await asyncio.gather(*(stream.__aenter__() for stream in self._streams[subscription].values()))

        return EventStream[Any](subscription, lambda _: self._leave(subscription), settled)

    def _join_all(self, subscription: PoolSubscription) -> None:
        self._streams[subscription] = {}
        for name in self._clients:
            self._join(subscription, name)

    def _join(self, subscription: PoolSubscription, name: str) -> None:
        """Let a subscription have the events of a server, by a stream that nobody takes from."""
        add = self._clients[name]._add_stream  # pyright: ignore[reportPrivateUsage] - they are of one house
        self._streams[subscription][name] = add(subscription.source(name))

    def _leave(self, subscription: PoolSubscription) -> None:
        for stream in self._streams.pop(subscription, {}).values():
            stream.close()
