"""The little PBX inside the fake Asterisk: what it answers, and what happens on it, unless a test says otherwise."""

import asyncio
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from ami_typed import actions, enums, events, responses
from ami_typed.models import Action, Event, Response
from ami_typed.snapshots import ChannelSnapshot
from ami_typed.testing.answers import Refusal, Reply

Emit = Callable[[Event, str | None], None]
"""Sends an event to everybody who wants it, with an ActionID where it has one."""

_STEP = 0.05
"""Seconds between two things that happen in a call."""
_RINGING, _UP = enums.ChannelState.RINGING, enums.ChannelState.UP


class Pbx:
    """A queue with two members, and calls that come and go."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._numbers = itertools.count(1)
        self._globals: dict[str, str] = {}
        self._channels: dict[str, ChannelSnapshot] = {}
        self._started: dict[str, datetime] = {}
        self._calls: set[asyncio.Task[None]] = set()

    async def reply(self, action: Action[Any], action_id: str | None) -> Reply:
        """What it answers to an action."""
        match action:
            case actions.Ping():
                return responses.PingResponse(ping="Pong", timestamp=datetime.now(UTC))
            case actions.Command():
                return self._command(action)
            case actions.CoreShowChannels():
                return self._core_show_channels()
            case actions.QueueStatus():
                return self._queue_status(action)
            case actions.Originate():
                return await self._originate(action, action_id)
            case actions.Hangup():
                return self._hangup(action)
            case actions.Getvar():
                return responses.GetvarResponse(variable=action.variable, value=self._globals.get(action.variable, ""))
            case actions.Setvar():
                self._globals[action.variable] = action.value
                return Response(message="Variable Set")
            case actions.UserEvent():
                self._emit(events.UserEvent(user_event=action.user_event, headers=action.headers or {}), action_id)
                return Response(message="Event Sent")
            case _:
                return Refusal(
                    f"Invalid/unknown command: {action.wire_name}. Use Action: ListCommands to show available commands."
                )

    async def close(self) -> None:
        """End the calls that go on."""
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)

    # Answers.

    def _command(self, action: actions.Command) -> Reply:
        if action.command != "core show version":
            return Refusal(
                f"No such command '{action.command}'"
                f" (type 'core show help {action.command}' for other possible commands)"
            )
        return responses.CommandResponse(
            message="Command output follows", output=["Asterisk 22.0.0 built by nobody, for tests"]
        )

    def _core_show_channels(self) -> Reply:
        now = datetime.now(UTC)
        return [
            events.CoreShowChannel.example(
                **channel.model_dump(),
                application="Wait",
                application_data="60",
                duration=_whole_seconds(now - self._started[name]),
            )
            for name, channel in self._channels.items()
        ]

    def _queue_status(self, action: actions.QueueStatus) -> Reply:
        if action.queue not in (None, "support"):
            return []
        members = [
            events.QueueMember.example(
                queue="support",
                name=name,
                location=f"PJSIP/{number}",
                state_interface=f"PJSIP/{number}",
                paused=False,
                in_call=False,
            )
            for name, number in (("Alice", "101"), ("Bob", "102"))
        ]
        return [
            events.QueueParams.example(queue="support", strategy="ringall", calls=0),
            *(member for member in members if action.member in (None, member.location)),
        ]

    def _hangup(self, action: actions.Hangup) -> Reply:
        channel = self._channels.get(action.channel)
        if channel is None:
            return Refusal("No such channel")
        self._end(channel, enums.HangupCause.NORMAL_CLEARING)
        return Response(message="Channel Hungup")

    async def _originate(self, action: actions.Originate, action_id: str | None) -> Reply:
        if not action.async_:
            await self._call(action, None)
            return Response(message="Originate successful")
        task = asyncio.create_task(self._call(action, action_id), name="ami_typed fake call")
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)
        return Response(message="Originate successfully queued")

    # A call.

    async def _call(self, action: actions.Originate, action_id: str | None) -> None:
        """A channel is made, rings, answers, runs its application for a moment, and hangs up."""
        channel = self._new_channel(action)
        self._tell(events.Newchannel, channel)
        for name, value in (action.variables or {}).items():
            self._emit(events.VarSet(source=channel, variable=name, value=value), None)
        for state, words in ((_RINGING, "Ringing"), (_UP, "Up")):
            await asyncio.sleep(_STEP)
            if channel.channel not in self._channels:
                break
            channel = self._channels[channel.channel] = channel.model_copy(
                update={"channel_state": state, "channel_state_desc": words}
            )
            self._tell(events.Newstate, channel)
        answered = channel.channel_state == _UP
        if action.async_:
            self._emit(self._outcome(action, channel, answered=answered), action_id)
        if answered:
            application, data = action.application or "NoOp", action.data or ""
            self._tell(events.Newexten, channel, extension=channel.exten, application=application, app_data=data)
            await asyncio.sleep(_STEP)
            self._end(channel, enums.HangupCause.NORMAL_CLEARING)

    def _new_channel(self, action: actions.Originate) -> ChannelSnapshot:
        number = next(self._numbers)
        name = f"{action.channel}-{number:08x}"
        channel = ChannelSnapshot.example(
            channel=name,
            channel_state=enums.ChannelState.DOWN,
            channel_state_desc="Down",
            caller_id_num=None,
            caller_id_name=None,
            connected_line_num=None,
            connected_line_name=None,
            context=action.context or "default",
            exten=action.exten or "s",
            priority=1,
            uniqueid=action.channel_id or f"{int(datetime.now(UTC).timestamp())}.{number}",
        )
        channel = channel.model_copy(update={"linkedid": channel.uniqueid})
        self._channels[name] = channel
        self._started[name] = datetime.now(UTC)
        return channel

    def _outcome(self, action: actions.Originate, channel: ChannelSnapshot, *, answered: bool) -> Event:
        return events.OriginateResponse.example(
            response="Success" if answered else "Failure",
            channel=channel.channel,
            context=action.context,
            exten=action.exten,
            application=action.application,
            data=action.data,
            reason=4 if answered else 1,
            uniqueid=channel.uniqueid,
            caller_id_num=None,
            caller_id_name=None,
        )

    def _end(self, channel: ChannelSnapshot, cause: enums.HangupCause) -> None:
        if self._channels.pop(channel.channel, None) is not None:
            self._tell(events.Hangup, channel, cause=cause, cause_txt="Normal Clearing")

    def _tell(self, kind: type[Event], channel: ChannelSnapshot, **values: object) -> None:
        self._emit(kind.example(**channel.model_dump(), **values), None)


def _whole_seconds(duration: timedelta) -> timedelta:
    return timedelta(seconds=int(duration.total_seconds()))
