"""What the guide of the older client shows, step by step, on real servers: only the import line is another.

The telephones are extensions of the context from-internal, which each test makes for itself.
"""

import asyncio
import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import NamedTuple

import pytest

from ami_typed import TCPClient as NewClient
from ami_typed import actions, events
from ami_typed.compat import Answers, Headers, HTTPClient, ReadableEvent, TCPClient  # the line that changes
from tests.places import asterisk, bounded

from .places import REALS, Client, Program, Run, Server

everywhere = pytest.mark.parametrize("run", REALS)


class Numbers(NamedTuple):
    """Three telephones, and one that is connected to another by a bridge."""

    caller: str
    desk: str
    elsewhere: str
    connected: str


@asynccontextmanager
async def telephones(server: Server) -> AsyncGenerator[Numbers]:
    """The numbers of one test: others may run on the same server."""
    prefix = uuid.uuid4().int % 10**8
    numbers = Numbers(*(f"{prefix:08}{number}" for number in range(4)))
    answers: list[tuple[str, str | None]] = [("Answer", None), ("Wait", "30")]
    dialplan = dict.fromkeys(numbers[:3], answers)
    dialplan[numbers.connected] = [("Dial", f"Local/{numbers.desk}@from-internal,30,tT")]
    async with NewClient(server.host, server.ami_port, username="hello", password="world") as admin:
        for number, steps in dialplan.items():
            for priority, (application, data) in enumerate(steps, 1):
                await admin.send(
                    actions.DialplanExtensionAdd(
                        context="from-internal",
                        extension=number,
                        priority=priority,
                        application=application,
                        application_data=data,
                    )
                )
        try:
            yield numbers
        finally:
            for channel in await admin.send(actions.CoreShowChannels()):
                if any(number in channel.channel for number in numbers):
                    await admin.request({"Action": "Hangup", "Channel": channel.channel})
            for number in dialplan:
                await admin.send(actions.DialplanExtensionRemove(context="from-internal", extension=number))


def play(run: Run, program: Program) -> None:
    asyncio.run(bounded(run(program)))


async def connected(server: Server) -> Client:
    client = server.client()
    connect_resp = await client.connect(username="hello", password="world")
    assert connect_resp == [{"Response": "Success", "Message": "Authentication accepted"}]
    return client


class Heard:
    """The events that a callback got."""

    def __init__(self) -> None:
        self.events: list[ReadableEvent] = []
        self._news = asyncio.Event()

    async def callback(self, event: ReadableEvent, client: HTTPClient | TCPClient) -> None:
        assert isinstance(client, HTTPClient | TCPClient)
        self.events.append(event)
        self._news.set()

    async def first(self, **headers: str) -> ReadableEvent:
        """The first event with these headers."""
        while True:
            for event in self.events:
                if all(event.get(name) == text for name, text in headers.items()):
                    return event
            self._news.clear()
            await self._news.wait()


async def call(client: Client, numbers: Numbers, extension: str) -> str:
    """Place a call; the channel of its caller, once it was answered."""
    heard = Heard()
    await client.register_callback("OriginateResponse", heard.callback)
    call_resp = await client.originate(originator=numbers.caller, extension=extension)
    assert call_resp == [{"Response": "Success", "Message": "Originate successfully queued"}]
    answered = await heard.first(Exten=extension)
    assert isinstance(answered, events.OriginateResponse)
    assert (answered.response, answered["Response"]) == ("Success", "Success")
    return answered.channel


async def talk(client: Client, numbers: Numbers) -> str:
    """Place a call to the telephone behind a bridge; the channel of its caller, once it is in the bridge."""
    heard = Heard()
    await client.register_callback("BridgeEnter", heard.callback)
    channel = await call(client, numbers, numbers.connected)
    await heard.first(Channel=channel)
    return channel


def of(channels: Answers, channel: str) -> Headers:
    return next(answer for answer in channels if answer.get("Channel") == channel)


@everywhere
def test_connect_ping_channels_and_logoff(run: Run) -> None:
    async def program(server: Server) -> None:
        client = await connected(server)
        (ping_resp,) = await client.ping()
        assert {**ping_resp, "Timestamp": "now"} == {"Response": "Success", "Ping": "Pong", "Timestamp": "now"}
        first, *_, last = await client.channels()
        assert first == {"Response": "Success", "EventList": "start", "Message": "Channels will follow"}
        assert (last["Event"], last["EventList"]) == ("CoreShowChannelsComplete", "Complete")
        logoff_resp = await client.logoff()
        assert logoff_resp == [{"Response": "Goodbye", "Message": "Thanks for all the fish."}]
        assert not client.connected

    play(run, program)


@pytest.mark.asterisk
@pytest.mark.parametrize("branch", [22, 16])
@pytest.mark.parametrize("make", [TCPClient, HTTPClient])
def test_encrypted(make: type[TCPClient] | type[HTTPClient], branch: int) -> None:
    async def program() -> None:
        real = asterisk(branch)
        port = real.tls_port if make is TCPClient else real.https_port
        client = make(real.host, port, ssl_enabled=True, cert_ca=str(real.ca_file))
        assert (await client.connect(username="hello", password="world"))[0]["Response"] == "Success"
        assert (await client.ping())[0]["Ping"] == "Pong"
        await client.logoff()

    asyncio.run(bounded(program()))


@everywhere
def test_a_wrong_password_is_an_answer(run: Run) -> None:
    async def program(server: Server) -> None:
        client = server.client()
        connect_resp = await client.connect(username="hello", password="WORLD")
        assert connect_resp == [{"Response": "Error", "Message": "Authentication failed"}]
        assert not client.connected

    play(run, program)


@everywhere
def test_a_call_is_placed_shown_and_redirected(run: Run) -> None:
    async def program(server: Server) -> None:
        client = await connected(server)
        heard = Heard()
        await client.register_callback("*", heard.callback)
        async with telephones(server) as numbers:
            channel = await call(client, numbers, numbers.desk)
            shown = of(await client.channels(), channel)
            assert shown["Event"] == "CoreShowChannel"
            assert (shown["Context"], shown["Exten"]) == ("from-internal", numbers.desk)
            assert (shown["CallerIDNum"], shown["ChannelStateDesc"]) == (numbers.desk, "Up")

            redirect_resp = await client.redirect(extension=numbers.elsewhere, channel=channel)
            assert redirect_resp == [{"Response": "Success", "Message": "Redirect successful"}]
            moved = await heard.first(Event="Newexten", Channel=channel, Extension=numbers.elsewhere)
            assert isinstance(moved, events.Newexten)
            assert moved.priority == 1
            assert dict(moved)["Priority"] == "1"
        await client.logoff()

    play(run, program)


@everywhere
@pytest.mark.parametrize("custom", [False, True], ids=["shortcut", "custom request"])
def test_a_blind_transfer(run: Run, custom: bool) -> None:
    async def program(server: Server) -> None:
        client = await connected(server)
        heard = Heard()
        await client.register_callback("BlindTransfer", heard.callback)
        async with telephones(server) as numbers:
            channel = await talk(client, numbers)
            if custom:
                data = {
                    "Action": "BlindTransfer",
                    "Channel": channel,
                    "Exten": numbers.elsewhere,
                    "Context": "from-internal",
                }
                transfer_resp = await client.ami_request(data)
            else:
                transfer_resp = await client.blind_transfer(channel=channel, extension=numbers.elsewhere)
            assert transfer_resp == [{"Response": "Success", "Message": "Transfer succeeded"}]
            transfer = await heard.first(TransfererChannel=channel)
            assert isinstance(transfer, events.BlindTransfer)
            assert transfer.extension == transfer["Extension"] == numbers.elsewhere
        await client.logoff()

    play(run, program)


@everywhere
def test_an_attended_transfer(run: Run) -> None:
    async def program(server: Server) -> None:
        client = await connected(server)
        async with telephones(server) as numbers:
            channel = await talk(client, numbers)
            transfer_resp = await client.attended_transfer(channel=channel, extension=numbers.elsewhere)
            assert transfer_resp == [{"Response": "Success", "Message": "Atxfer successfully queued"}]
        await client.logoff()

    play(run, program)


@everywhere
def test_an_application_with_variables(run: Run) -> None:
    async def program(server: Server) -> None:
        client = await connected(server)
        other = f"other-{uuid.uuid4().hex}"
        async with telephones(server) as numbers:
            heard = Heard()
            await client.register_callback("OriginateResponse", heard.callback)
            answer = await client.originate(
                originator=numbers.caller,
                extension=numbers.desk,
                timeout=5,
                caller_id='"Desk, 1" <100>',
                application="Wait",
                app_data="20",
                account="sales",
                early_media=True,
                codecs=["ulaw", "alaw"],
                other_channel_id=other,
                variables={"LEAD": '42, "urgent"', "NOTE": "a=b"},
            )
            assert answer[0]["Response"] == "Success"
            channel = (await heard.first(Application="Wait", CallerIDNum="100")).get("Channel")
            assert isinstance(channel, str)
            assert await variable(client, channel, "LEAD") == '42, "urgent"'
            assert await variable(client, channel, "NOTE") == "a=b"
            listed = await client.channels()
            assert of(listed, channel)["AccountCode"] == "sales"
            assert other in [shown.get("Uniqueid") for shown in listed]
        await client.logoff()

    play(run, program)


async def variable(client: Client, channel: str, name: str) -> object:
    (answer,) = await client.ami_request({"Action": "Getvar", "Channel": channel, "Variable": name})
    return answer["Value"]


@everywhere
def test_a_refusal_is_an_answer(run: Run) -> None:
    async def program(server: Server) -> None:
        client = await connected(server)
        assert await client.redirect(channel="No/such-1", extension=100) == [
            {"Response": "Error", "Message": "Channel does not exist: No/such-1"}
        ]
        (answer,) = await client.ami_request({"Action": "NoSuchAction", "ActionID": "mine"})
        assert (answer["Response"], answer["ActionID"]) == ("Error", "mine")
        await client.logoff()

    play(run, program)
