"""Much of what can happen on a PBX, all at once; tests/asterisk/etc/extensions.conf tells what each number does."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any, Literal

import pytest

from ami_typed import AuthenticationError, Event, PermissionDenied, actions, events
from ami_typed.enums import ChannelState
from tests.asterisk.server import Server

from .pbx import Pbx, login

SPEECH = "&".join(f"digits/{digit}" for digit in range(10))


async def everything(pbx: Pbx, server: Server) -> dict[str, BaseException]:
    """Each part makes its own calls, and ends when it has seen what it is there for; returns the parts that failed."""
    parts: list[Callable[[Pbx], Coroutine[Any, Any, None]]] = [
        odd_values, tenants, calls, drivers, sound, monitors, bridges, transfers, pickup, queues, abandoned,
        conferences, recorded, parking, agents, asynchronous, applications, faxes, states, modules, registrations,
    ]  # fmt: skip
    running = {part.__name__: part(pbx) for part in parts} | {"security": security(pbx, server)}
    ends = await asyncio.gather(*running.values(), return_exceptions=True)
    return {name: end for name, end in zip(running, ends, strict=True) if end is not None}


def at(*channels: str) -> Callable[[Event], bool]:
    """Whether an event is about one of these channels."""
    return lambda event: getattr(event, "channel", None) in channels


async def odd_values(pbx: Pbx) -> None:
    odd = await pbx.call(906, data="6")
    await pbx.call(500, data="2")
    headers: dict[str, str | list[str]] = {
        "A": ["1", "2"], "Empty": "", "Sp\u00e4ced Key ": " \u00fc: v ", "Event": "Second", "Response": "Error",
    }  # fmt: skip
    await pbx.client.request({"Action": "UserEvent", "UserEvent": "Odd", **headers})
    await pbx.client.send(actions.UserEvent(user_event="Plain", headers={"Name": "a: b"}))
    await pbx.gone(odd.two)
    await pbx.saw(events.UserEvent, lambda event: event.user_event == "Plain")


async def tenants(pbx: Pbx) -> None:
    """In branch 16 the dialplan only complains."""
    tenant = await pbx.call(628, data="3")
    await pbx.gone(tenant.two)


async def calls(pbx: Pbx) -> None:
    ended = [await pbx.call(number, data="3") for number in (100, 602, 603, 604, 623, 624, 916)]
    calling = await pbx.answered(600, data="3")
    await asyncio.gather(*(pbx.gone(call.two) for call in ended), pbx.gone(calling.two))


async def drivers(pbx: Pbx) -> None:
    """Real calls of each channel driver, and sound both ways until RTCP has come."""
    for number in (605, 606, 607):
        await pbx.call(number, data="2")
    talk = await pbx.call(608, "Playback", SPEECH + "&" + SPEECH)
    await pbx.saw(events.RTCPSent)
    await pbx.saw(events.RTCPReceived)
    await pbx.client.send(actions.Hangup(channel=talk.one))


async def sound(pbx: Pbx) -> None:
    """What is heard: talking, music, keys."""
    talking = await pbx.call(908, "Playback", SPEECH)
    await pbx.saw(events.ChannelTalkingStart, at(talking.two))
    keys = await pbx.call(620, data="5")
    await pbx.saw(events.BridgeEnter, at(keys.two))
    await pbx.client.send(actions.PlayDTMF(channel=keys.two, digit="5"))
    await pbx.saw(events.DTMFEnd)
    await pbx.client.send(actions.Hangup(channel=talking.one))


async def monitors(pbx: Pbx) -> None:
    talk = (await pbx.answered(910)).one
    client = pbx.client
    await client.send(actions.MixMonitor(channel=talk, file="traffic.wav"))
    await pbx.saw(events.MixMonitorStart, at(talk))
    await client.send(actions.MixMonitorMute(channel=talk, direction="both", muted=True))
    await client.send(actions.StopMixMonitor(channel=talk))
    await pbx.saw(events.MixMonitorStop, at(talk))
    if client.branch == 16:
        await client.send(actions.Monitor(channel=talk, file="traffic"))
        await client.send(actions.StopMonitor(channel=talk))
        await pbx.saw(events.MonitorStop, at(talk))
    await client.send(actions.Setvar(channel=talk, variable="ODD", value='b: a=r, \\ "q" \u00fc'))
    await client.send(actions.AbsoluteTimeout(channel=talk, timeout=timedelta(seconds=2)))
    await pbx.gone(talk)


async def bridges(pbx: Pbx) -> None:
    one, two = (await pbx.answered(601)).two, (await pbx.answered(910)).two
    await pbx.client.send(actions.Bridge(channel1=one, channel2=two, tone="no"))
    await pbx.saw(events.BridgeEnter, at(two))
    await pbx.client.send(actions.Redirect(channel=two, context="default", exten="100", priority=1))
    await pbx.gone(two)


async def transfers(pbx: Pbx) -> None:
    client = pbx.client
    blind = (await pbx.answered(601)).two
    await pbx.saw(events.BridgeEnter, at(blind))
    await client.send(actions.BlindTransfer(channel=blind, context="default", exten="100"))
    await pbx.saw(events.BlindTransfer)
    attended = (await pbx.answered(601)).two
    first = (await pbx.saw(events.BridgeEnter, lambda event: event.channel == attended)).bridge_uniqueid
    await client.send(actions.Atxfer(channel=attended, exten="200", context="default"))
    await pbx.saw(events.Hold)
    await pbx.saw(events.BridgeEnter, lambda event: event.channel == attended and event.bridge_uniqueid != first)
    await client.send(actions.Hangup(channel=attended))
    await pbx.saw(events.AttendedTransfer)


async def pickup(pbx: Pbx) -> None:
    ringing = await pbx.call(950, data="2")
    await pbx.saw(
        events.Newstate, lambda event: event.channel == ringing.one and event.channel_state is ChannelState.RINGING
    )
    await pbx.call(907, data="3")
    await pbx.saw(events.Pickup)


async def queues(pbx: Pbx) -> None:
    client, interface = pbx.client, "Local/100@default"
    queue = "sales"
    await client.send(actions.QueueAdd(queue=queue, interface=interface, member_name="A\u00f1n", penalty=1))
    await client.send(actions.QueuePause(queue=queue, interface=interface, paused=True, reason="lunch: soup"))
    await client.send(actions.QueuePenalty(queue=queue, interface=interface, penalty=3))
    await client.send(actions.QueueMemberRingInUse(queue=queue, interface=interface, ring_in_use=False))
    await client.send(actions.QueueRemove(queue=queue, interface=interface))
    await pbx.saw(events.QueueMemberRemoved, lambda event: event.interface == interface)
    connected = await pbx.call(300, data="30")
    await pbx.call(301, data="9")
    await pbx.call(302, data="9")
    await pbx.saw(events.AgentConnect, at(connected.two))
    await client.send(actions.Hangup(channel=connected.two))
    await pbx.saw(events.AgentComplete, lambda event: event.caller and event.caller.channel == connected.two)
    await pbx.saw(events.AgentRingNoAnswer)


async def abandoned(pbx: Pbx) -> None:
    waiting = await pbx.call(910, "Queue", "empty")
    await pbx.saw(events.QueueCallerJoin, at(waiting.one))
    await pbx.client.send(actions.Hangup(channel=waiting.one))
    await pbx.saw(events.QueueCallerAbandon, at(waiting.one))


async def conferences(pbx: Pbx) -> None:
    client, conference = pbx.client, "conf1"
    member = (await pbx.answered(402)).two
    await pbx.saw(events.ConfbridgeJoin, at(member))
    await pbx.call(400, "Playback", SPEECH)
    await pbx.saw(events.ConfbridgeTalking)
    await client.send(actions.ConfbridgeMute(conference=conference, channel=member))
    await client.send(actions.ConfbridgeUnmute(conference=conference, channel=member))
    await client.send(actions.ConfbridgeStartRecord(conference=conference))
    await pbx.saw(events.ConfbridgeRecord)
    await client.send(actions.ConfbridgeStopRecord(conference=conference))
    await pbx.saw(events.ConfbridgeStopRecord)
    await client.send(actions.ConfbridgeKick(conference=conference, channel="all"))
    await pbx.saw(events.ConfbridgeEnd)


async def recorded(pbx: Pbx) -> None:
    """A conference that is recorded from the start."""
    admin = await pbx.call(401, data="2")
    await pbx.saw(events.ConfbridgeLeave, at(admin.two))


async def parking(pbx: Pbx) -> None:
    late = await pbx.call(750, data="30")
    await pbx.call(751, data="2")
    parked = await pbx.answered(910)
    await pbx.client.send(actions.Park(channel=parked.one, parking_lot="lot2"))
    here = await pbx.saw(events.ParkedCall, lambda event: event.parkee and event.parkee.channel == parked.one)
    await pbx.call(910, "ParkedCall", f"lot2,{here.parking_space}")
    await pbx.saw(events.UnParkedCall)
    await pbx.saw(events.ParkedCallGiveUp)
    await pbx.saw(events.ParkedCallTimeOut, lambda event: event.parkee and event.parkee.channel == late.two)


async def agents(pbx: Pbx) -> None:
    agent = await pbx.call(902, data="30")
    await pbx.saw(events.AgentLogin, at(agent.two))
    asking = await pbx.call(903, data="3")
    await pbx.gone(asking.two)
    await pbx.client.send(actions.AgentLogoff(agent="1001"))
    await pbx.saw(events.AgentLogoff)


async def asynchronous(pbx: Pbx) -> None:
    channel = (await pbx.answered(900, data="20")).two
    await pbx.saw(events.AsyncAGIStart, at(channel))
    for number, command in enumerate(("VERBOSE hello", 'SET VARIABLE X "a: b"', "ASYNCAGI BREAK")):
        await pbx.client.send(actions.AGI(channel=channel, command=command, command_id=str(number)))
    await pbx.saw(events.AsyncAGIEnd, at(channel))


async def applications(pbx: Pbx) -> None:
    ended = [await pbx.call(number, data="4") for number in (901, 904, 911, 913, 915, 917, 923, 626)]
    spied = await pbx.answered(200, data="8")
    await pbx.call(910, "ChanSpy", f"{spied.one},qsS")
    await pbx.saw(events.ChanSpyStart)
    await pbx.call(909, "Playback", SPEECH)
    await pbx.client.send(actions.SendText(channel=spied.two, message="hello: world"))
    await pbx.client.send(actions.Hangup(channel=spied.one))
    await pbx.saw(events.ChanSpyStop)
    await asyncio.gather(*(pbx.gone(call.two) for call in ended))


async def faxes(pbx: Pbx) -> None:
    await pbx.call(919, data="4")
    waiting = await pbx.call(918, data="4")
    await pbx.saw(events.FAXStatus)
    await pbx.gone(waiting.two)


async def states(pbx: Pbx) -> None:
    for variable, values in (
        ("DEVICE_STATE(Custom:h200)", ("INUSE", "RINGING", "NOT_INUSE")),
        ("PRESENCE_STATE(CustomPresence:p201)", ("away,sub,gone: home", "available,,")),
    ):
        for value in values:
            await pbx.client.send(actions.Setvar(variable=variable, value=value))
    await pbx.saw(events.ExtensionStatus)
    await pbx.saw(events.PresenceStatus)


async def modules(pbx: Pbx) -> None:
    steps: tuple[Literal["load", "unload"], ...] = ("unload", "load")
    for step in steps:
        await pbx.client.send(actions.ModuleLoad(module="app_milliwatt.so", load_type=step))
    await pbx.client.send(actions.Reload(module="res_parking.so"))
    await pbx.saw(events.Reload)


async def registrations(pbx: Pbx) -> None:
    await pbx.client.send(actions.PJSIPUnregister(registration="reg"))
    await pbx.saw(events.Registry, lambda event: event.status == "Unregistered")
    await pbx.client.send(actions.PJSIPRegister(registration="reg"))
    await pbx.saw(events.Registry, lambda event: event.status == "Registered")
    await pbx.client.send(actions.PJSIPQualify(endpoint="peer"))
    await pbx.saw(events.ContactStatus)
    called = await pbx.originate("PJSIP/alice", data="1")
    await pbx.gone(called.one)


async def security(pbx: Pbx, server: Server) -> None:
    """Users who may not do what they try."""
    for username, password in (("hello", "wrong"), ("nobody", "x"), ("outsider", "outsider")):
        with pytest.raises(AuthenticationError):
            await login(server, username, password, login="plain").connect()
    with pytest.raises(AuthenticationError):
        await login(server, "hello", "wrong").connect()
    async with login(server, "single", "single"):
        with pytest.raises(AuthenticationError):
            await login(server, "single", "single").connect()
    async with login(server, "viewer", "viewer") as viewer:
        with pytest.raises(PermissionDenied):
            await viewer.send(actions.Command(command="core show version"))
    for kind in (events.InvalidPassword, events.InvalidAccountID, events.FailedACL, events.SessionLimit):
        await pbx.saw(kind)
