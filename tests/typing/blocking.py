"""What type checkers infer of the blocking client, read by mypy and pyright without a plugin; never run."""

from collections.abc import Callable
from typing import assert_type

from ami_typed import (
    ConnectionEvent,
    ConnectionState,
    Event,
    ListResponse,
    Message,
    Response,
    Rights,
    actions,
    calls,
    events,
    responses,
    sync,
)
from ami_typed.stats import Stats


def making() -> None:
    assert_type(sync.TCPClient.from_env(), sync.TCPClient)
    assert_type(sync.TCPClient.from_url("ami://hello@pbx", password="world"), sync.TCPClient)
    assert_type(sync.HTTPClient.from_url("http://hello@pbx:8088"), sync.HTTPClient)
    with sync.HTTPClient("pbx", username="hello", password="world", auth="digest") as client:
        assert_type(client, sync.HTTPClient)
    assert_type(sync.TCPClient("pbx").connect("hello", "world", wait_for_server=60), sync.TCPClient)


def sending(client: sync.TCPClient) -> None:
    assert_type(client.send(actions.Ping()), responses.PingResponse)
    assert_type(client.send(actions.Setvar(variable="A", value="1"), timeout=3), Response)
    queues = client.send(actions.QueueStatus())
    assert_type(
        queues, ListResponse[events.QueueParams | events.QueueMember | events.QueueEntry, events.QueueStatusComplete]
    )
    for channel in client.send(actions.CoreShowChannels()):
        assert_type(channel, events.CoreShowChannel)
    with client.stream(actions.CoreShowChannels()) as channels:
        assert_type(channels, sync.ListStream[events.CoreShowChannel, events.CoreShowChannelsComplete])
        for channel in channels:
            assert_type(channel, events.CoreShowChannel)
        assert_type(channels.complete, events.CoreShowChannelsComplete | None)
        assert_type(channels.response, Response | None)
    assert_type(client.request({"Action": "Ping"}), list[Message])
    assert_type(client.check_rights(actions.Ping), Rights)
    assert_type(client.server_version(), str)
    assert_type(client.new_action_id(), str)


def looking(client: sync.Client) -> None:
    assert_type(client.stats, Stats)
    assert_type(client.state, ConnectionState)
    assert_type(client.connected, bool)
    assert_type(client.branch, int | None)
    for change in client.connection_events():
        assert_type(change, ConnectionEvent)


def calling(client: sync.TCPClient) -> None:
    with client.call(actions.Originate(channel="Local/1", application="Wait", data="1")) as call:
        assert_type(call, sync.Call)
        assert_type(call.outcome(timeout=3), calls.Outcome)
        assert_type(call.originate, actions.Originate)
        for event in call.events():
            assert_type(event, Event)


def handling(client: sync.TCPClient) -> None:
    @client.on(events.Hangup, where=lambda event: event.cause == 17, concurrency=4)
    def one(event: events.Hangup) -> None: ...

    @client.on(events.DialBegin, events.DialEnd)
    def two(event: events.DialBegin | events.DialEnd) -> None: ...

    @client.on()
    def every(event: Event) -> None: ...

    assert_type(client.off(one), Callable[[events.Hangup], None])


def iterating(client: sync.TCPClient) -> None:
    with client.events(events.Hangup) as one:
        assert_type(one, sync.EventStream[events.Hangup])
        for event in one:
            assert_type(event, events.Hangup)
        assert_type(one.get(timeout=3), events.Hangup)
        assert_type(one.missed, int)
    with client.events(events.DialBegin, events.DialEnd) as two:
        for dial in two:
            assert_type(dial, events.DialBegin | events.DialEnd)
    assert_type(client.wait_for(events.Hangup, timeout=3), events.Hangup)
    assert_type(
        client.wait_for(events.BridgeEnter, events.BridgeLeave, timeout=None), events.BridgeEnter | events.BridgeLeave
    )
    with client.expect(events.OriginateResponse, where=lambda event: event.action_id == "1") as answer:
        assert_type(answer.get(timeout=30), events.OriginateResponse)
