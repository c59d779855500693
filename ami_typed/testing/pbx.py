"""The little PBX inside the fake Asterisk: what it answers, and what happens on it, unless a test says otherwise."""

import asyncio
import contextlib
import itertools
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from ami_typed import actions, enums, events, responses
from ami_typed.models import Action, Event, Response
from ami_typed.snapshots import ChannelSnapshot
from ami_typed.testing.answers import Refusal, Reply

Emit = Callable[[Event, str | None], None]
"""Sends an event to everybody who wants it, with an ActionID where it has one."""

_STEP = 0.05
"""Seconds between two things that happen in a call."""
_RINGS = timedelta(seconds=30)
"""How long a call rings where its Originate does not say."""
_RINGING, _UP = enums.ChannelState.RINGING, enums.ChannelState.UP


class _Refused(NamedTuple):
    """How a number is that does not answer."""

    status: enums.DialStatus
    reason: enums.OriginateReason
    cause: enums.HangupCause


_SILENT = "180"
_UNREACHED = {
    "404": _Refused(enums.DialStatus.UNAVAILABLE, enums.OriginateReason.FAILURE, enums.HangupCause.UNALLOCATED),
    "486": _Refused(enums.DialStatus.BUSY, enums.OriginateReason.BUSY, enums.HangupCause.USER_BUSY),
    "503": _Refused(
        enums.DialStatus.CONGESTION, enums.OriginateReason.CONGESTION, enums.HangupCause.NORMAL_CIRCUIT_CONGESTION
    ),
    "603": _Refused(enums.DialStatus.CONGESTION, enums.OriginateReason.CONGESTION, enums.HangupCause.CALL_REJECTED),
    _SILENT: _Refused(enums.DialStatus.NO_ANSWER, enums.OriginateReason.RINGING, enums.HangupCause.NO_ANSWER),
}
"""The numbers that do not answer, by the SIP status that says why; 180 rings until the caller gives up."""
_CAUSE_TEXTS = {
    enums.HangupCause.UNALLOCATED: "Unallocated (unassigned) number",
    enums.HangupCause.NORMAL_CLEARING: "Normal Clearing",
    enums.HangupCause.USER_BUSY: "User busy",
    enums.HangupCause.NO_ANSWER: "User alerting, no answer",
    enums.HangupCause.CALL_REJECTED: "Call Rejected",
    enums.HangupCause.NORMAL_CIRCUIT_CONGESTION: "Circuit/channel congestion",
}


class Pbx:
    """A queue with two members, and calls that come and go."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._numbers = itertools.count(1)
        self._globals: dict[str, str] = {}
        self._variables: dict[tuple[str, str], str] = {}
        """The variables of channels."""
        self._channels: dict[str, ChannelSnapshot] = {}
        self._started: dict[str, datetime] = {}
        self._hung_up: dict[str, asyncio.Event] = {}
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
            case actions.Redirect():
                return self._redirect(action)
            case actions.Getvar():
                return self._get_variable(action)
            case actions.Setvar():
                return self._set_variable(action)
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

    def _find(self, name: str) -> ChannelSnapshot | None:
        """A channel by its name, or by its uniqueid, which Asterisk takes as well."""
        return self._channels.get(name) or next((c for c in self._channels.values() if c.uniqueid == name), None)

    def _hangup(self, action: actions.Hangup) -> Reply:
        channel = self._find(action.channel)
        if channel is None:
            return Refusal("No such channel")
        cause = action.cause or enums.HangupCause.NORMAL_CLEARING
        self._tell(events.SoftHangupRequest, channel, cause=cause)
        self._end(channel, cause)
        return Response(message="Channel Hungup")

    def _redirect(self, action: actions.Redirect) -> Reply:
        channel = self._find(action.channel)
        if channel is None:
            return Refusal("Channel does not exist: " + action.channel)
        place = {"context": action.context, "exten": action.exten, "priority": 1}
        channel = self._channels[channel.channel] = channel.model_copy(update=place)
        self._tell(events.Newexten, channel, extension=action.exten, application="NoOp", app_data="")
        return Response(message="Redirect successful")

    def _get_variable(self, action: actions.Getvar) -> Reply:
        if action.channel is None:
            value = self._globals.get(action.variable, "")
        elif channel := self._find(action.channel):
            value = self._variables.get((channel.channel, action.variable), "")
        else:
            return Refusal("No such channel")
        return responses.GetvarResponse(variable=action.variable, value=value)

    def _set_variable(self, action: actions.Setvar) -> Reply:
        if action.channel is None:
            self._globals[action.variable] = action.value
        elif channel := self._find(action.channel):
            self._set(channel, action.variable, action.value)
        else:
            return Refusal("No such channel")
        return Response(message="Variable Set")

    def _set(self, channel: ChannelSnapshot, variable: str, value: str) -> None:
        self._variables[channel.channel, variable] = value
        self._emit(events.VarSet(source=channel, variable=variable, value=value), None)

    async def _originate(self, action: actions.Originate, action_id: str | None) -> Reply:
        channel = self._new_channel(action)
        if action.async_:
            self._start(self._call(action, channel, action_id))
            return Response(message="Originate successfully queued")
        if await self._dial(action, channel) is not None:
            return Refusal("Originate failed")
        self._start(self._run(action, channel))
        return Response(message="Originate successfully queued")  # as Asterisk says it, although it is past that

    def _start(self, call: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(call, name="ami_typed fake call")
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    # A call.

    async def _call(self, action: actions.Originate, channel: ChannelSnapshot, action_id: str | None) -> None:
        reason = await self._dial(action, channel)
        self._emit(self._outcome(action, channel, reason), action_id)
        if reason is None:
            await self._run(action, channel)

    async def _dial(self, action: actions.Originate, channel: ChannelSnapshot) -> enums.OriginateReason | None:
        """A channel is made and rings. None once it is answered; otherwise why it was not."""
        name = channel.channel
        self._tell(events.Newchannel, channel)
        for variable, value in (action.variables or {}).items():
            self._set(channel, variable, value)
        self._emit(events.DialBegin(dest=channel, dial_string=_number(action)), None)
        await asyncio.sleep(_STEP)
        refused = _UNREACHED.get(_number(action))
        if refused is None or _number(action) == _SILENT:
            self._change(name, _RINGING, "Ringing")
            await self._stays(name, _STEP if refused is None else (action.timeout or _RINGS).total_seconds())
        if name not in self._channels:
            return enums.OriginateReason.HANGUP
        if refused is not None:
            self._emit(events.DialEnd(dest=self._channels[name], dial_status=refused.status), None)
            self._end(channel, refused.cause)
            return refused.reason
        self._change(name, _UP, "Up")
        self._emit(events.DialEnd(dest=self._channels[name], dial_status=enums.DialStatus.ANSWER), None)
        return None

    async def _run(self, action: actions.Originate, channel: ChannelSnapshot) -> None:
        """It runs its application, Wait as long as that is, anything else for a moment, and hangs up."""
        application, data = action.application or "NoOp", action.data or ""
        if up := self._channels.get(channel.channel):
            self._tell(events.Newexten, up, extension=up.exten, application=application, app_data=data)
        await self._stays(channel.channel, float(data or 0) if application == "Wait" else _STEP)
        self._end(channel, enums.HangupCause.NORMAL_CLEARING)

    async def _stays(self, name: str, seconds: float) -> None:
        """Wait, unless the channel is hung up before."""
        if hung_up := self._hung_up.get(name):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await hung_up.wait()

    def _change(self, name: str, state: enums.ChannelState, words: str) -> None:
        if name in self._channels:
            changes = {"channel_state": state, "channel_state_desc": words}
            channel = self._channels[name] = self._channels[name].model_copy(update=changes)
            self._tell(events.Newstate, channel)

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
        self._hung_up[name] = asyncio.Event()
        return channel

    def _outcome(
        self, action: actions.Originate, channel: ChannelSnapshot, reason: enums.OriginateReason | None
    ) -> Event:
        return events.OriginateResponse.example(
            response="Success" if reason is None else "Failure",
            channel=channel.channel,
            context=action.context,
            exten=action.exten,
            application=action.application,
            data=action.data,
            reason=enums.OriginateReason.ANSWER if reason is None else reason,
            uniqueid=channel.uniqueid,
            caller_id_num=None,
            caller_id_name=None,
        )

    def _end(self, channel: ChannelSnapshot, cause: enums.HangupCause) -> None:
        last = self._channels.pop(channel.channel, None)
        if last is not None:
            self._hung_up.pop(channel.channel).set()
            self._tell(events.Hangup, last, cause=cause, cause_txt=_CAUSE_TEXTS.get(cause, "Unknown"))

    def _tell(self, kind: type[Event], channel: ChannelSnapshot, **values: object) -> None:
        self._emit(kind.example(**channel.model_dump(), **values), None)


def _number(action: actions.Originate) -> str:
    """The number that is called: 100 of PJSIP/100 and of Local/100@default."""
    return action.channel.rpartition("/")[2].partition("@")[0]


def _whole_seconds(duration: timedelta) -> timedelta:
    return timedelta(seconds=int(duration.total_seconds()))
