"""The older client's methods, without a real server: what they send, what they refuse, and what callbacks get."""

import asyncio
import copy
import pickle
import subprocess
import sys
from collections.abc import Awaitable, Callable
from functools import partial

import pytest

from ami_typed import AuthenticationError, Client, ClientClosed, Event, LocalProtocolError, actions, events
from ami_typed.compat import HTTPClient, ReadableEvent, TCPClient
from ami_typed.compat.headers import headers_of, readable
from ami_typed.models import UnknownEvent, decode_event
from ami_typed.testing import FakeAsterisk
from ami_typed.wire import Message
from tests.places import bounded

from .places import CLIENTS, FAKES, Run, Server

Test = Callable[[FakeAsterisk, TCPClient], Awaitable[None]]


def play(test: Test) -> None:
    async def run() -> None:
        async with (
            FakeAsterisk() as fake,
            TCPClient(fake.host, fake.port, username="hello", password="world") as client,
        ):
            await test(fake, client)

    asyncio.run(bounded(run()))


# What is sent.


def test_what_originate_sends() -> None:
    async def test(fake: FakeAsterisk, client: TCPClient) -> None:
        answer = await client.originate(originator=100, extension=200)
        assert answer == [{"Response": "Success", "Message": "Originate successfully queued"}]
        sent = fake.received[-1]
        assert [*sent.encode().headers] == [
            ("Action", "Originate"),
            ("Channel", "Local/100@from-internal"),
            ("Exten", "200"),
            ("Context", "from-internal"),
            ("Priority", "1"),
            ("Timeout", "15000"),
            ("CallerID", "200"),
            ("Async", "true"),
        ]

    play(test)


@pytest.mark.parametrize("variables", [{"A": "1,2", "B": "x=y"}, ["A=1,2", "B=x=y"]])
def test_what_originate_sends_with_everything(variables: dict[str, str] | list[str]) -> None:
    async def test(fake: FakeAsterisk, client: TCPClient) -> None:
        await client.originate(
            100,
            200,
            3,
            True,
            2.5,
            "sales",
            caller_id="Ann <1>",
            application="Wait",
            app_data="1",
            account="a",
            early_media=True,
            codecs=("ulaw", "alaw"),
            other_channel_id="other",
            variables=variables,
        )
        sent = fake.received[-1]
        assert isinstance(sent, actions.Originate)
        assert sent.channel_id
        assert sent.model_dump(exclude_none=True, exclude={"channel_id", "timeout"}) == {
            "channel": "Local/100@sales",
            "application": "Wait",
            "data": "1",
            "caller_id": "Ann <1>",
            "variables": {"A": "1,2", "B": "x=y"},
            "account": "a",
            "early_media": True,
            "async_": True,
            "codecs": ["ulaw", "alaw"],
            "other_channel_id": "other",
        }
        assert sent.timeout is not None
        assert sent.timeout.total_seconds() == 2.5

    play(test)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"originator": ""}, "originate needs an originator"),
        ({"timeout": 0}, "timeout is a number of seconds greater than 0, not 0"),
        ({"timeout": -1}, "timeout is a number of seconds greater than 0, not -1"),
        ({"variables": ["A"]}, "each variable is NAME=value"),
        ({"variables": {"A=B": "1"}}, "the name of a variable"),
        ({"variables": {"A": "1\nB=2"}}, r"header Variable\(A\): the value contains LF"),
        ({"variables": {"A": "1" * 2000}}, r"header Variable\(A\): the line has \d+ bytes"),
        ({"caller_id": '"Ann\r\nAction: Logoff" <1>'}, "header CallerID: the value contains CR"),
        ({"app_data": "1"}, "data needs application"),
    ],
)
def test_what_originate_refuses(arguments: dict[str, object], reason: str) -> None:
    async def test(fake: FakeAsterisk, client: TCPClient) -> None:
        before = len(fake.received)
        given: dict[str, object] = {"originator": 1, "extension": 2, **arguments}
        with pytest.raises(ValueError, match=reason):
            await client.originate(**given)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - bad input
        await client.ping()
        assert len(fake.received) == before + 1

    play(test)


def test_what_transfers_and_redirects_send() -> None:
    async def test(fake: FakeAsterisk, client: TCPClient) -> None:
        await client.blind_transfer("A", 1)
        await client.attended_transfer("A", 2, "c")
        await client.redirect("A", 3, extra_channel="B")
        await client.redirect("A", 3, "c", "go", "B", 4, "d", 5)
        assert fake.received[-4:] == [
            actions.BlindTransfer(channel="A", exten="1", context="from-internal"),
            actions.Atxfer(channel="A", exten="2", context="c"),
            actions.Redirect(channel="A", exten="3", context="from-internal", priority=1, extra_channel="B"),
            actions.Redirect(
                channel="A",
                exten="3",
                context="c",
                priority="go",
                extra_channel="B",
                extra_exten="4",
                extra_context="d",
                extra_priority=5,
            ),
        ]
        with pytest.raises(ValueError, match="extra_exten needs"):
            await client.redirect("A", 3, extra_extension=4)

    play(test)


def test_a_request_by_its_headers() -> None:
    assert headers_of({"Action": "Originate", "Async": True, "Priority": 1, "Variable": ["A=1", "B=2"]}) == {
        "Action": "Originate",
        "Async": "true",
        "Priority": "1",
        "Variable": ["A=1", "B=2"],
    }


def test_the_older_way_to_repeat_a_header() -> None:
    query = {"Action": "Originate", "Variable[0]": "A=1", "Variable[1]": "B=2", "Channel[x]": "c"}
    assert headers_of(query) == {"Action": "Originate", "Variable": ["A=1", "B=2"], "Channel[x]": "c"}


def test_repeated_headers_are_answered_as_lists() -> None:
    async def test(fake: FakeAsterisk, client: TCPClient) -> None:
        from ami_typed import responses

        @fake.on(actions.Command)
        def command(action: actions.Command) -> responses.CommandResponse:
            return responses.CommandResponse(message="Command output follows", output=["one", "two"])

        (answer,) = await client.ami_request({"action": "Command", "Command": "x"})
        assert answer == {"Response": "Success", "Message": "Command output follows", "Output": ["one", "two"]}
        with pytest.raises(LocalProtocolError, match="header Command: the value contains LF"):
            await client.ami_request({"Action": "Command", "Command": "x\nAction: Logoff"})
        with pytest.raises(ValueError, match="one Action"):
            await client.ami_request({"Command": "x"})

    play(test)


# Connecting.


@pytest.mark.parametrize("run", FAKES)
def test_a_password_is_sent_as_it_is(run: Run) -> None:
    async def program(server: Server) -> None:
        client = server.client()
        assert (await client.connect("hello", "World"))[0] == {
            "Response": "Error",
            "Message": "Authentication failed",
        }
        with pytest.raises(ClientClosed):
            await client.ping()
        assert (await client.connect("hello", "world"))[0]["Response"] == "Success"
        assert isinstance(client, Client)
        assert (await client.send(actions.Ping())).ping == "Pong"
        assert (await client.logoff())[0]["Response"] == "Goodbye"
        with pytest.raises(AuthenticationError):
            async with server.make(server.host, server.port, username="hello", password="WORLD"):
                pass

    asyncio.run(bounded(run(program)))


@pytest.mark.parametrize(("make", "plain", "secure"), [(TCPClient, 5038, 5039), (HTTPClient, 8088, 8089)])
def test_the_ports(make: type[TCPClient] | type[HTTPClient], plain: int, secure: int) -> None:
    assert f"pbx:{plain}" in make("pbx").address
    assert f"pbx:{secure}" in make("pbx", plain, True).address
    assert "pbx:1234" in make("pbx", 1234, ssl_enabled=True).address
    with pytest.raises(AttributeError, match="set ssl_enabled=True"):
        make("pbx", cert_ca="ca.pem")


def test_new_ways_to_make_a_client() -> None:
    assert TCPClient.from_url("amis://hello@pbx").address == "pbx:5039"
    assert HTTPClient.from_url("https://hello@pbx/ami").address == "https://pbx:8089/ami/rawman"


def test_tcp_does_without_aiohttp() -> None:
    program = "import sys; from ami_typed.compat import TCPClient; assert 'aiohttp' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)


# Callbacks.


HANGUP = Message(
    b"Event: Hangup\r\nPrivilege: call,all\r\nChannel: A\r\nUniqueID: 1.1\r\nChanVariable: X=1\r\nChanVariable: Y=2"
)


def test_an_event_is_typed_and_reads_headers() -> None:
    original = decode_event(HANGUP)
    event = readable(original)
    assert isinstance(event, events.Hangup)
    assert isinstance(event, ReadableEvent)
    assert (event.channel, event["Channel"], event["channel"], event["Event"]) == ("A", "A", "A", "Hangup")
    assert event["Uniqueid"] == event.uniqueid == "1.1"
    assert event["ChanVariable"] == ["X=1", "Y=2"]
    assert ("Cause" in event, "Privilege" in event, 1 in event) == (False, True, False)
    assert (event.get("Cause"), event.get("Cause", "16"), event.get("Channel")) == (None, "16", "A")
    with pytest.raises(KeyError, match="Cause"):
        event["Cause"]
    assert dict(event) == HANGUP.fields()
    assert event.raw is original.raw
    assert not isinstance(original, ReadableEvent)
    assert repr(event).startswith("Hangup(channel='A'")


def test_a_readable_event_can_be_copied_and_pickled() -> None:
    event = readable(decode_event(HANGUP))
    for twin in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert isinstance(twin, events.Hangup)
        assert isinstance(twin, ReadableEvent)
        assert twin == event
        assert twin["Channel"] == "A"


class DoorBell(events.UserEvent, name="DoorBellInCompat"):
    button: int


@pytest.mark.parametrize("make", CLIENTS)
def test_callbacks_by_name(make: type[TCPClient] | type[HTTPClient]) -> None:
    async def test() -> None:
        async with FakeAsterisk(http=True) as fake:
            client = make(fake.host, fake.port if make is TCPClient else fake.http_port)
            got: list[tuple[str, str]] = []
            last = asyncio.Event()

            def note(name: str) -> Callable[[Event, TCPClient | HTTPClient], Awaitable[None]]:
                async def callback(event: Event, by: TCPClient | HTTPClient) -> None:
                    assert by is client
                    assert isinstance(event, ReadableEvent)
                    assert event["Event"] == event.wire_name
                    got.append((name, event.wire_name))
                    if event.get("UserEvent") == "Last" and name == "*":
                        last.set()

                return callback

            async def failing(event: events.Hangup, by: TCPClient | HTTPClient) -> None:
                raise RuntimeError("a callback of the program's")

            await client.register_callback("Hangup", failing)
            for name in ("*", "Hangup", "UserEvent", "Doors", "Newchannel"):
                await client.register_callback(name, note(name))
            await client.connect("hello", "world")
            fake.emit(events.Hangup.example())
            fake.emit(UnknownEvent(name="Doors"))
            fake.emit(UnknownEvent(name="Windows"))
            fake.emit(DoorBell(button=1))
            fake.emit(events.UserEvent(user_event="Last"))
            await last.wait()
            await client.logoff()
            assert [name for by, name in got if by == "*" and name not in ("FullyBooted", "SuccessfulAuth")] == [
                "Hangup",
                "Doors",
                "Windows",
                "UserEvent",
                "UserEvent",
            ]
            assert sorted(one for one in got if one[0] != "*") == [
                ("Doors", "Doors"),
                ("Hangup", "Hangup"),
                ("UserEvent", "UserEvent"),
                ("UserEvent", "UserEvent"),
            ]

    asyncio.run(bounded(test()))


def test_a_callback_may_use_the_client_and_log_off() -> None:
    async def test() -> None:
        async with FakeAsterisk() as fake:
            client = TCPClient(fake.host, fake.port)
            left: asyncio.Future[object] = asyncio.get_running_loop().create_future()

            async def callback(event: DoorBell, client: TCPClient) -> None:
                assert event.button == 7
                await client.ping()
                left.set_result(await client.logoff())

            await client.register_callback("UserEvent", callback)
            await client.connect("hello", "world")
            await client.ami_request({"Action": "UserEvent", "UserEvent": "DoorBellInCompat", "Button": 7})
            assert await left == [{"Response": "Goodbye", "Message": "Thanks for all the fish."}]
            await client.wait_closed()

    asyncio.run(bounded(test()))


def test_what_is_bound_to_a_callback_stands_in_no_log() -> None:
    async def test() -> None:
        async with FakeAsterisk() as fake:
            client = TCPClient("127.0.0.1", fake.port)

            async def callback(password: str, event: Event, client: TCPClient) -> None:
                """A callback that somebody gave a password."""

            await client.register_callback("Hangup", partial(callback, "hunter2"))
            (handler,) = client.stats.events.subscriptions
            assert "callback" in handler.name
            assert "hunter2" not in handler.name

    asyncio.run(bounded(test()))
