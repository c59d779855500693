"""Mistakes that mypy and pyright must both refuse, one a line; never run."""

from ami_typed import ClientPool, TCPClient, actions, compat, enums, events, sync


async def mistakes(client: TCPClient) -> None:
    actions.Originat(channel="x")  # refused
    events.Hangupp  # refused
    enums.HangupCauses  # refused
    actions.Originate(chanel="x", application="Wait")  # refused
    actions.Originate(application="Wait")  # refused
    actions.Hangup(channel=5)  # refused
    await client.send("Ping")  # refused
    await client.send(actions.Ping)  # refused
    (await client.send(actions.Ping())).pong  # refused
    (await client.send(actions.QueueStatus())).only(str)  # refused
    (await client.send(actions.QueueStatus())).complete.list_items  # refused
    for item in await client.send(actions.QueueStatus()):
        item.location  # refused
    client.stream(actions.Ping())  # refused
    client.on("Hangup")  # refused
    client.on(events.Hangup, where=lambda event: event.coz == 1)  # refused
    client.on(events.Hangup, where=hangs_up)  # refused
    client.on(events.Hangup, quue_size=5)  # refused
    client.on(events.Hangup, queue_size="5")  # refused
    client.on(events.Hangup, events.Newchannel, on_missed="drop")  # refused
    client.events(events.Hangup, concurrency=2)  # refused
    client.expect(events.Hangup, queue_size=2)  # refused
    client.stats.events.missed = 0  # refused
    await client.wait_for(events.Hangup)  # refused
    (await client.wait_for(events.Hangup, timeout=1)).caller_id_num.upper()  # refused
    (await client.wait_for(events.DialBegin, events.DialEnd, timeout=1)).dial_string.upper()  # refused
    async with client.events(events.Newchannel) as stream:
        (await stream.get()).cause  # refused
    TCPClient("host", secret="x")  # refused
    actions.UserEvent.of(events.Hangup.example())  # refused


async def older_client(client: compat.TCPClient) -> None:
    await client.originate(extension=1)  # refused
    await client.originate(1, 2, variables={"A": 1})  # refused
    await client.ami_request({"Action": None})  # refused
    (await client.ping())[0].ping  # refused
    await client.register_callback("Hangup", print)  # refused


async def hangs_up(event: events.Hangup) -> bool:
    return True


async def wrong_handler(client: TCPClient) -> None:
    @client.on(events.Hangup)  # refused
    async def handler(event: events.Newchannel) -> None: ...


def blocking(client: sync.TCPClient) -> None:
    client.send("Ping")  # refused
    client.send(actions.Ping()).pong  # refused
    client.wait_for(events.Hangup, timeout=1).caller_id_num.upper()  # refused
    for item in client.send(actions.QueueStatus()):
        item.location  # refused
    sync.TCPClient("host", secret="x")  # refused
    sync.HTTPClient("host", session=None)  # refused


async def pools(pool: ClientPool) -> None:
    ClientPool({"msk": "127.0.0.1"})  # refused
    await pool.send(actions.Ping())  # refused
    (await pool.send_to_all(actions.Ping()))["msk"].ping  # refused
    (await pool.wait_for(events.Hangup, timeout=1)).cause  # refused
    pool.on(events.Hangup, where=lambda tagged: tagged.cause == 17)  # refused
