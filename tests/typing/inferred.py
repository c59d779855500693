"""What type checkers infer, read by mypy and pyright without a plugin; never run."""

from datetime import datetime, timedelta
from typing import assert_type

from ami_typed import (
    Client,
    Event,
    EventStream,
    ListResponse,
    ListStream,
    Message,
    Response,
    TCPClient,
    actions,
    calls,
    compat,
    enums,
    events,
    responses,
)
from ami_typed.models import UnknownEvent


async def sending(client: TCPClient) -> None:
    pong = await client.send(actions.Ping())
    assert_type(pong, responses.PingResponse)
    assert_type(pong.timestamp, datetime | None)
    assert_type(await client.send(actions.Setvar(variable="A", value="1")), Response)
    output = await client.send(actions.Command(command="core show version"))
    assert_type(output.output, list[str])


async def lists(client: TCPClient) -> None:
    queues = await client.send(actions.QueueStatus())
    assert_type(
        queues, ListResponse[events.QueueParams | events.QueueMember | events.QueueEntry, events.QueueStatusComplete]
    )
    for item in queues:
        assert_type(item, events.QueueParams | events.QueueMember | events.QueueEntry)
    assert_type(queues.only(events.QueueMember), list[events.QueueMember])
    assert_type(queues.complete, events.QueueStatusComplete | None)
    assert_type(queues.response, Response)
    channels = await client.send(actions.CoreShowChannels())
    assert_type(channels[0], events.CoreShowChannel)
    hung_up = await client.send(actions.Hangup(channel="/^Local/"))
    assert_type(hung_up, ListResponse[events.ChannelHungup, events.ChannelsHungupListComplete])
    states = await client.send(actions.Status())
    assert_type(states[0], events.Status)


async def answers(client: TCPClient) -> None:
    assert_type(await client.send(actions.FAXStats()), events.FAXStats)
    assert_type(await client.send(actions.DBGet(family="f", key="k")), events.DBGetResponse)


async def streaming(client: TCPClient) -> None:
    async with client.stream(actions.CoreShowChannels()) as channels:
        assert_type(channels, ListStream[events.CoreShowChannel, events.CoreShowChannelsComplete])
        async for channel in channels:
            assert_type(channel, events.CoreShowChannel)
        assert_type(channels.complete, events.CoreShowChannelsComplete | None)


async def raw(client: TCPClient) -> None:
    assert_type(await client.request({"Action": "Ping"}), list[Message])


async def handlers(client: TCPClient) -> None:
    @client.on(events.Hangup)
    async def one(event: events.Hangup) -> None:
        assert_type(event.cause, enums.HangupCause | int)
        assert_type(event.channel, str)
        assert_type(event.caller_id_num, str | None)

    @client.on(events.DialBegin, events.DialEnd)
    def several(event: events.DialBegin | events.DialEnd) -> None:
        assert_type(event.dest.channel if event.dest else None, str | None)

    @client.on(events.SecurityEvent)
    async def family(event: events.SecurityEvent) -> None: ...

    @client.on()
    async def all_of_them(event: Event) -> None: ...

    @client.on(events.Hangup, where=lambda event: event.cause == 17)
    async def picked(event: events.Hangup) -> None: ...

    @client.on(events.Hangup, events.EventsMissed, queue_size=100, on_missed="drop_newest", concurrency=4)
    async def queued(event: events.Hangup | events.EventsMissed) -> None: ...

    client.off(one)
    client.on(events.Hangup)(lambda event: event.channel)


async def iterating(client: TCPClient) -> None:
    async with client.events(events.Newchannel) as one:
        assert_type(one, EventStream[events.Newchannel])
        async for event in one:
            assert_type(event, events.Newchannel)
    async with client.events(events.DialBegin, events.DialEnd) as two:
        async for dial in two:
            assert_type(dial, events.DialBegin | events.DialEnd)
    async with client.events() as every:
        async for anything in every:
            assert_type(anything, Event)
    async with client.events(UnknownEvent, events.EventsMissed, on_missed="raise") as odd:
        async for strange in odd:
            assert_type(strange, UnknownEvent | events.EventsMissed)
    async with client.events(events.Cdr, where=lambda event: event.duration is None, queue_size=5) as records:
        assert_type(records, EventStream[events.Cdr])
    many = client.events(
        events.Newchannel,
        events.Newstate,
        events.Newexten,
        events.VarSet,
        events.DialBegin,
        events.DialEnd,
        events.Hangup,
        events.Cdr,
    )
    assert_type(
        await many.get(),
        events.Newchannel
        | events.Newstate
        | events.Newexten
        | events.VarSet
        | events.DialBegin
        | events.DialEnd
        | events.Hangup
        | events.Cdr,
    )


async def waiting(client: TCPClient) -> None:
    assert_type(await client.wait_for(events.Hangup, timeout=3), events.Hangup)
    assert_type(
        await client.wait_for(events.BridgeEnter, events.BridgeLeave, where=lambda e: e.channel == "a", timeout=None),
        events.BridgeEnter | events.BridgeLeave,
    )
    async with client.expect(events.OriginateResponse, where=lambda event: event.action_id == "1") as answer:
        assert_type(await answer.get(timeout=30), events.OriginateResponse)


def figures(client: TCPClient) -> None:
    assert_type(client.stats.events.missed, int)
    assert_type([each.name for each in client.stats.events.subscriptions if each.ended], list[str])


async def calling(client: TCPClient) -> None:
    async with client.call(actions.Originate(channel="Local/1", application="Wait")) as call:
        assert_type(call, calls.Call)
        assert_type(call.channel, str | None)
        assert_type(await call.answered(timeout=5), calls.Answered)
        assert_type(await call.ended(), calls.Ended | calls.Unknown)
        async for event in call.events():
            assert_type(event, Event)
        match await call.outcome():
            case calls.Answered() as answered:
                assert_type(answered.ring, timedelta)
            case calls.Unknown() as unknown:
                assert_type(unknown.reason, str)
            case unanswered:
                assert_type(unanswered.cause, enums.HangupCause | int | None)


def building() -> None:
    assert_type(actions.Originate(channel="Local/1", application="Wait", data="1").variables, dict[str, str] | None)
    assert_type(events.Hangup.example(cause=17), events.Hangup)


class DoorBell(events.UserEvent, name="DoorBellOfTypes"):
    button: int


async def own_events(client: TCPClient) -> None:
    action = actions.UserEvent.of(DoorBell(button=1))
    assert_type(action, actions.UserEvent)
    assert_type(action.headers, dict[str, str | list[str]] | None)
    assert_type(await client.send(action), Response)
    assert_type((await client.wait_for(DoorBell, timeout=1)).button, int)


async def older_client(client: compat.TCPClient | compat.HTTPClient) -> None:
    async def any_event(event: compat.ReadableEvent, client: compat.TCPClient | compat.HTTPClient) -> None:
        assert_type(event["Channel"], str | list[str])
        if isinstance(event, events.Hangup):
            assert_type(event.cause, enums.HangupCause | int)

    async def hung_up(event: events.Hangup, client: Client) -> int:
        return 1

    await client.register_callback("*", any_event)
    await client.register_callback("Hangup", hung_up)
    assert_type(await client.connect(username="a", password="b"), list[dict[str, str | list[str]]])
    assert_type(await client.originate(100, "200", variables=["A=1"]), list[dict[str, str | list[str]]])
    assert_type(await client.send(actions.Ping()), responses.PingResponse)
