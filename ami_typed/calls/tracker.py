"""Who is told what: one subscription for all calls of a client, however many there are."""

import asyncio
import logging
from typing import Protocol

from ami_typed import actions
from ami_typed.calls.belonging import places_of, snapshots
from ami_typed.calls.call import Call, Sender
from ami_typed.deadlines import Wait
from ami_typed.errors import AMIError
from ami_typed.lifecycle import ConnectionEvents, Lost, Ready
from ami_typed.models import Event, EventsMissed
from ami_typed.snapshots import ChannelSnapshot
from ami_typed.subscriptions import EventStream

_log = logging.getLogger("ami_typed.calls")

_RETURN = 15.0
"""Seconds that a lost connection gets to come back, before nobody can tell what became of the calls."""
_LATE = 1.0
"""Seconds in which events have come that were on their way while the server listed its channels."""


class Manager(Sender, Protocol):
    """What following calls needs of a client."""

    def events(self, c1: type[Event], c2: type[EventsMissed], /) -> EventStream[Event | EventsMissed]:
        """Subscribe to events."""
        ...

    def connection_events(self) -> ConnectionEvents:
        """What happens to the connection from now on."""
        ...


class CallTracker:
    """The calls of a client that are followed. As long as there are any, it takes all events of the server.

    An event belongs to the call of which a channel of it is known: by its uniqueid, by a linkedid that is ours, because
    a channel of the call dials it, or because it is the other half of a Local channel.
    """

    def __init__(self, manager: Manager) -> None:
        self._manager = manager
        self._calls: dict[Call, list[str]] = {}
        """The identifiers by which each call is found."""
        self._by_id: dict[str, Call] = {}
        self._by_action: dict[str, Call] = {}
        self._stream: EventStream[Event] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def call(self, originate: actions.Originate, *, timeout: Wait, hangup_on_exit: bool) -> Call:
        """A call that is placed and followed when its block is entered."""
        return Call(self._manager, self, originate, timeout=timeout, hangup_on_exit=hangup_on_exit)

    def __len__(self) -> int:
        """How many calls are followed."""
        return len(self._calls)

    # Which calls there are.

    async def add(self, call: Call) -> None:
        """Tell a call its events from now on. Raises ValueError where another has its identifier."""
        ours = [call.uniqueid, call.originate.other_channel_id]
        if any(identifier in self._by_id for identifier in ours):
            raise ValueError(f"there is a call with the channel_id {call.uniqueid!r} already")
        self._calls[call] = []
        self._by_action[call.action_id] = call
        for identifier in ours:
            if identifier is not None:
                self._know(identifier, call)
        if self._stream is None:
            self._stream = self._manager.events(Event, EventsMissed)
            following = self._follow(self._stream, self._manager.connection_events())
            task = asyncio.create_task(following, name="ami_typed calls")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await self._stream.__aenter__()  # with event_mask="auto" the server has to hear of it first

    def forget(self, call: Call) -> None:
        """A call needs no more events."""
        for identifier in self._calls.pop(call, ()):
            del self._by_id[identifier]
        self._by_action.pop(call.action_id, None)
        if not self._calls and self._stream is not None:
            self._stream.close()
            self._stream = None

    async def remove(self, call: Call) -> None:
        """Forget a call; after the last one nothing is left."""
        self.forget(call)
        while self._tasks and not self._calls:
            await asyncio.wait(self._tasks)

    def _know(self, identifier: str, call: Call) -> None:
        self._by_id[identifier] = call
        self._calls[call].append(identifier)

    # What happens to them.

    async def _follow(self, stream: EventStream[Event], changes: ConnectionEvents) -> None:
        """Tell the calls their events, until there is no call or no connection."""
        beside = [asyncio.create_task(self._watch(changes), name="ami_typed calls: connection")]
        reason = "the client was closed"
        try:
            async for event in stream:
                if event.__class__ is EventsMissed:
                    beside.append(asyncio.create_task(self._look(), name="ami_typed calls: channels"))
                else:
                    self._route(event)
        except AMIError as error:
            reason = str(error)
        except Exception as error:
            _log.exception("calls are not followed any more, by a fault of its own")
            reason = f"they could not be followed: {error!r}"
        finally:
            for task in beside:
                task.cancel()
            await asyncio.wait(beside)
            if self._stream is stream:
                self._lose(reason)

    def _route(self, event: Event) -> None:
        """Tell an event to the calls that it is about: usually to none or to one."""
        places = places_of(event.__class__)
        if places.by_action:
            about = {self._by_action.get(event.action_id or "")}
        elif places.identifiers:
            about = {self._by_id.get(getattr(event, field) or "") for field in places.identifiers}
        else:
            if places.tied is not None:
                self._tie(*(getattr(event, field) for field in places.tied))
            about = {self._owner(snapshot) for snapshot in snapshots(event)}
        for call in about:
            if call is not None:
                call.see(event)

    def _owner(self, channel: ChannelSnapshot) -> Call | None:
        """The call of a channel, which is known from now on if its linkedid is."""
        call = self._by_id.get(channel.uniqueid)
        if call is None and (call := self._by_id.get(channel.linkedid)) is not None:
            self._know(channel.uniqueid, call)
        return call

    def _tie(self, one: ChannelSnapshot | None, two: ChannelSnapshot | None) -> None:
        """Two channels are of one call."""
        if one is None or two is None:
            return
        first, second = self._owner(one), self._owner(two)
        if first is not None and second is None:
            self._know(two.uniqueid, first)
        elif second is not None and first is None:
            self._know(one.uniqueid, second)

    # What happens to the connection.

    async def _watch(self, changes: ConnectionEvents) -> None:
        """Wait for a lost connection to come back, but not for ever."""
        loop = asyncio.get_running_loop()
        giving_up: asyncio.TimerHandle | None = None
        try:
            async for change in changes:
                if giving_up is not None and isinstance(change, Ready):
                    giving_up.cancel()
                    giving_up = None
                elif giving_up is None and isinstance(change, Lost):
                    giving_up = loop.call_later(_RETURN, self._lose, f"{change.cause}; it did not come back in time")
        finally:
            if giving_up is not None:
                giving_up.cancel()

    async def _look(self) -> None:
        """Events were missed: ask the server which channels there are, and draw the conclusions for all calls."""
        calls = {call: tuple(call.channels) for call in self._calls if call.is_placed}
        try:
            channels = await self._manager.send(actions.CoreShowChannels())
        except AMIError as error:
            for call in calls:
                call.lose(f"events were missed, and the server does not tell which channels there are: {error}")
            return
        await asyncio.sleep(_LATE)  # the server sends what happened before its answer after it
        for call, known in calls.items():
            if call in self._calls:
                call.find(known, channels)

    def _lose(self, reason: str) -> None:
        """Nobody will tell more of any call."""
        for call in list(self._calls):
            call.lose(reason)
