"""Actions over HTTP: limits, order, refusals; nothing is left behind."""

import asyncio
from urllib.parse import parse_qsl

import aiohttp
import pytest

from ami_typed import (
    ActionTimeout,
    HTTPClient,
    LocalProtocolError,
    NotSent,
    OutcomeUnknown,
    actions,
    events,
)
from ami_typed.models import RawAction
from ami_typed.testing import FakeAsterisk, Refusal
from ami_typed.transports.http_requests import BODY_LIMIT, form_of
from ami_typed.wire import Message
from tests.transports.web import Auth, a_client, both, run


@both
def test_a_hundred_at_once_each_with_its_own_answer(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth) as client:

            async def one(number: int) -> None:
                await client.send(actions.Setvar(variable=f"MANY_{number}", value=str(number)))
                assert (await client.send(actions.Getvar(variable=f"MANY_{number}"))).value == str(number)

            await asyncio.gather(*(one(number) for number in range(100)))
            assert client.pending == 0
            sessions = [*fake.web.sessions.values(), *fake.web.gate.sessions()]
            assert len(sessions) == 1  # with digest, requests that overtake each other would make more

    run(program)


def test_digest_goes_on_when_its_nonce_is_stale() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, "digest") as client:
            fake.web.gate.nonce_life = 0.05
            async with client.events(events.UserEvent, events.EventsMissed) as stream:
                for number in range(20):
                    await client.send(actions.UserEvent(user_event=str(number)))
                    await asyncio.sleep(0.02)
                seen = [await stream.get(5) for _ in range(20)]
            assert [event.user_event for event in seen if isinstance(event, events.UserEvent)] == [*map(str, range(20))]
            assert stream.missed == 0 and len(list(fake.web.gate.sessions())) == 1

    run(program)


@pytest.mark.parametrize("value", ["a\r\nEvent: Fake", "a\nb", "a\rb", "a\0b"])
def test_a_line_break_is_refused(value: str) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client:
            before = len(fake.web.requests)
            with pytest.raises(LocalProtocolError):
                await client.send(actions.UserEvent(user_event="A", headers={"H": value}))
            with pytest.raises(LocalProtocolError):
                await client.request({"Action": "UserEvent", "UserEvent": "A", value: "1"})
            await client.send(actions.Ping())
            assert "UserEvent" not in fake.web.requests[before:]

    run(program)


def test_what_looks_like_the_escape_of_a_line_break_stays_what_it_is() -> None:
    evil = "a%0D%0AEvent: Fake&Action=Ping+%26;=\u00fc\udcff"

    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client:
            await client.send(actions.UserEvent(user_event="A", headers={"H": evil}))
            (sent,) = [action for action in fake.received if isinstance(action, actions.UserEvent)]
            assert sent.headers == {"H": evil}

    run(program)
    form = form_of(Message.from_headers([("Action", "UserEvent"), ("H", evil)]))
    assert b"%0D" not in form and b"%250D%250A" in form
    assert parse_qsl(form.decode(), errors="surrogateescape") == [("Action", "UserEvent"), ("H", evil)]


def test_the_limits_of_the_server() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client:
            line = "x" * 5000  # over TCP a line may have 1022 bytes
            await client.send(actions.Setvar(variable="LONG", value=line))
            assert (await client.send(actions.Getvar(variable="LONG"))).value == line
            before = len(fake.web.requests)
            with pytest.raises(LocalProtocolError, match=rf"has \d+ bytes; .* at most {BODY_LIMIT}"):
                await client.send(actions.Setvar(variable="LONG", value="x" * 41_000))
            with pytest.raises(LocalProtocolError, match="128"):
                await client.request({"Action": "Ping", "H": [str(number) for number in range(200)]})
            assert {"Setvar", "Ping"} & set(fake.web.requests[before:]) == set()

    run(program)


@both
@pytest.mark.parametrize("name", ["Login", "challenge", "WaitEvent"])
def test_what_would_disturb_the_session_is_refused_with_the_way_round(auth: Auth, name: str) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake, auth) as client:
            with pytest.raises(LocalProtocolError, match=r"connect|client\.events"):
                await client.send(RawAction(name=name))
            assert client.pending == 0

    run(program)


@both
def test_logging_off(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            client = await a_client(fake, auth).connect()
            await client.send(actions.Logoff())
            await client.wait_closed()  # the server has said goodbye
            assert not client.connected
            await client.close()
            async with client:
                assert client.connected
            assert fake.web.sessions == {} and list(fake.web.gate.sessions()) == []

    run(program)


@both
def test_closing_leaves_no_session_at_the_server(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            for _ in range(3):
                async with a_client(fake, auth) as client:
                    await client.send(actions.Ping())
                assert fake.web.sessions == {} and list(fake.web.gate.sessions()) == []

    run(program)


def test_a_deadline_frees_the_connection() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client:
            never = asyncio.Event()

            @fake.on(actions.Ping)
            async def silent(_: actions.Ping) -> None:
                await never.wait()

            for _ in range(2):
                results = await asyncio.gather(
                    *(client.send(actions.Ping(), timeout=0.1) for _ in range(10)), return_exceptions=True
                )
                assert all(isinstance(result, ActionTimeout) for result in results)
            assert (await client.send(actions.Getvar(variable="X"))).value == ""
            never.set()

    run(program)


def test_an_action_whose_answer_is_cut() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, a_client(fake) as client:

            @fake.on(actions.Ping)
            def cut(_: actions.Ping) -> None:
                fake.web.drop_connections()

            with pytest.raises(OutcomeUnknown, match="Ping was sent and may have run"):
                await client.send(actions.Ping())
            assert (await client.send(actions.Getvar(variable="X"))).value == ""
            assert client.connected

    run(program)


def test_a_session_that_is_gone_says_that_the_action_did_not_run() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            client = await a_client(fake).connect()
            fake.web.forget_all()
            with pytest.raises(NotSent, match="has forgotten our session"):
                await client.send(actions.Setvar(variable="A", value="1"))
            await client.close()

    run(program)


def test_two_clients_on_one_client_session() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake, aiohttp.ClientSession() as web:
            one, two = (
                HTTPClient("localhost", fake.http_port, username="hello", password="world", session=web)
                for _ in range(2)
            )
            async with one, two:
                assert len(fake.web.sessions) == 2
                await asyncio.gather(*(client.send(actions.Ping()) for client in (one, two) * 10))
                assert one.connected and two.connected
            assert not web.closed

    run(program)


@both
def test_the_branch_is_asked_for(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True, banner="Asterisk Call Manager/5.0.5") as fake:
            async with a_client(fake, auth) as client:
                assert client.branch == 16 and await client.server_version() == "16.0.0"
            fake.on(actions.CoreSettings)(lambda action: Refusal("Permission denied"))
            async with a_client(fake, auth) as client:
                assert client.branch is None and client.connected

    run(program)


def test_where_to_connect() -> None:
    secure = HTTPClient.from_url("https://hello@pbx.example.org/asterisk/", password="world")
    assert secure.address == "https://pbx.example.org:8089/asterisk/rawman"
    env = {"AMI_URL": "http://pbx:80/pbx", "AMI_USERNAME": "hello", "AMI_SECRET": "world"}
    plain = HTTPClient.from_env(environ=env, auth="digest")
    assert plain.address == "http://pbx:80/pbx/arawman" or plain.address == "http://pbx/pbx/arawman"
    assert HTTPClient("::1").address == "http://[::1]:8088/rawman"
    for url in ("ami://pbx", "http://user:pass@pbx", "http://", "http://pbx/?x=1"):
        with pytest.raises(ValueError, match="URL"):
            HTTPClient.from_url(url)
    with pytest.raises(ValueError, match="AMI_URL"):
        HTTPClient.from_env(environ={})
    with pytest.raises(ValueError, match="cookie"):
        HTTPClient("pbx", auth="basic")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
