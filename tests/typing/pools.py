"""What type checkers infer of a pool of clients, read by mypy and pyright without a plugin; never run."""

from typing import assert_type

from ami_typed import (
    AMIError,
    Client,
    ClientPool,
    ConnectionEvent,
    ConnectionState,
    EventStream,
    HTTPClient,
    Tagged,
    TCPClient,
    actions,
    events,
    responses,
)


def making() -> None:
    ClientPool({"msk": TCPClient("msk"), "spb": HTTPClient("spb")})
    ClientPool([("msk", TCPClient("msk")), ("spb", HTTPClient("spb"))])


async def sending(pool: ClientPool) -> None:
    assert_type(pool["msk"], Client)
    assert_type(await pool.send(actions.Ping(), to="msk"), responses.PingResponse)
    answers = await pool.send_to_all(actions.Ping())
    assert_type(answers, dict[str, responses.PingResponse | AMIError])
    for answer in answers.values():
        if not isinstance(answer, AMIError):
            assert_type(answer, responses.PingResponse)
    assert_type(pool.states, dict[str, ConnectionState])
    async for change in pool.connection_events():
        assert_type(change, Tagged[ConnectionEvent])


async def subscribing(pool: ClientPool) -> None:
    @pool.on(events.Hangup, where=lambda tagged: tagged.server == "msk" and tagged.event.cause == 17)
    async def one(tagged: Tagged[events.Hangup]) -> None: ...

    @pool.on(events.DialBegin, events.DialEnd)
    def two(tagged: Tagged[events.DialBegin | events.DialEnd]) -> None: ...

    assert_type(await pool.wait_for(events.Hangup, timeout=3), Tagged[events.Hangup])
    async with pool.events(events.Hangup) as stream:
        assert_type(stream, EventStream[Tagged[events.Hangup]])
        async for tagged in stream:
            assert_type(tagged.server, str)
            assert_type(tagged.event, events.Hangup)
    async with pool.events(events.DialBegin, events.DialEnd) as dials:
        async for dial in dials:
            if isinstance(dial.event, events.DialBegin):
                assert_type(dial.event, events.DialBegin)
    async with pool.expect(events.OriginateResponse) as answer:
        assert_type(await answer.get(timeout=3), Tagged[events.OriginateResponse])
