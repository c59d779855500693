"""Connecting over HTTP where that cannot work: each fault says what to check."""

import socket

import pytest

from ami_typed import TLS, AuthenticationError, ConnectError, HTTPClient
from ami_typed.testing import FakeAsterisk
from tests.places import AUTHORITY, asterisk, server_tls
from tests.transports.web import Auth, Web, a_client, both, page, run


def client_of(port: int, auth: Auth = "cookie", **settings: object) -> HTTPClient:
    tls = settings.pop("tls", None)
    assert tls is None or isinstance(tls, (bool, TLS))
    prefix = settings.pop("prefix", "")
    assert isinstance(prefix, str) and not settings
    return HTTPClient(
        "127.0.0.1", port, username="hello", password="world", auth=auth, tls=tls, prefix=prefix, timeout=2
    )


@both
@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (page("404 Not Found"), "HTTP status 404: nothing is there: check prefix"),
        (page("413 Request Entity Too Large"), "413: the request is too large"),
        (page("501 Not Implemented"), "501: .*probably not Asterisk's manager"),
        (page("502 Bad Gateway"), "502: a proxy in front cannot reach Asterisk"),
        (page("504 Gateway Timeout"), "504: a proxy in front waited too long"),
        (page("403 Forbidden"), "403: forbidden"),
        (page("418 I am a teapot"), "418: I am a teapot"),
        (page("302 Found", b"", "Location: /login?next=secret"), "302: redirected to '/login': a login page"),
        (page("301 Moved", b"", "Location: https://pbx/rawman"), "301: redirected to 'https://pbx/rawman'.*HTTPS"),
        (page("401 Unauthorized", b"", 'WWW-Authenticate: Basic realm="x"'), r"a login of its own \(Basic\)"),
        (page("200 OK", b"<html>Log in</html>"), "a web page came instead of AMI"),
        (page("200 OK", b"\n <html>Log in</html>", "Set-Cookie: mansession_id=1", kind="text/plain"), "a web page"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "no HTTP: is this the port of Asterisk's web server"),
        (b"", "closed the connection without an answer"),
        (b"Asterisk Call Manager/11.0.0\r\n", "no HTTP"),
    ],
)
def test_what_answers_is_not_the_manager(auth: Auth, answer: bytes, says: str) -> None:
    async def program() -> None:
        async with Web(answer) as web:
            with pytest.raises(ConnectError, match=says) as caught:
                await client_of(web.port, auth).connect()
            assert not isinstance(caught.value, AuthenticationError)
            assert "world" not in str(caught.value) and "secret" not in str(caught.value)

    run(program)


def test_a_proxy_that_takes_cookies_away() -> None:
    async def program() -> None:
        async with Web(page("200 OK", b"Response: Success\r\nChallenge: 1\r\n\r\n", kind="text/plain")) as web:
            with pytest.raises(ConnectError, match="no session cookie came"):
                await client_of(web.port).connect()

    run(program)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    async def program() -> None:
        with pytest.raises(ConnectError, match=rf"http://127\.0\.0\.1:{port}/rawman: .*refused"):
            await client_of(port).connect()
        with pytest.raises(ConnectError, match=r"nowhere\.invalid"):
            await HTTPClient("nowhere.invalid", username="a", password="b").connect()

    run(program)


def test_nobody_answers() -> None:
    async def program() -> None:
        async with Web(stall=True) as web:
            with pytest.raises(ConnectError, match=r"not connected and logged in within 0\.1 s"):
                await HTTPClient("127.0.0.1", web.port, username="a", password="b", timeout=0.1).connect()

    run(program)


@both
def test_the_certificate_is_checked(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True, tls=server_tls()) as fake:
            with pytest.raises(ConnectError, match=r"certificate is not trusted.*ca_file"):
                await client_of(fake.http_port, auth, tls=True).connect()
            wrong = TLS(ca_file=AUTHORITY, server_hostname="other.example")
            with pytest.raises(ConnectError, match="certificate is not trusted"):
                await client_of(fake.http_port, auth, tls=wrong).connect()
            for tls in (TLS(ca_file=AUTHORITY), TLS(verify=False)):
                async with client_of(fake.http_port, auth, tls=tls) as client:
                    assert client.connected
            with pytest.raises(ConnectError, match="No such file"):
                await client_of(1, tls=TLS(ca_file="/nonexistent.pem")).connect()

    run(program)


def test_https_against_http_and_the_other_way_round() -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as plain, FakeAsterisk(http=True, tls=server_tls()) as secure:
            with pytest.raises(ConnectError, match=r"no TLS.*HTTPS port"):
                await client_of(plain.http_port, tls=True).connect()
            with pytest.raises(ConnectError, match="HTTPS"):
                await client_of(secure.http_port).connect()

    run(program)


@both
def test_a_wrong_password(auth: Auth) -> None:
    async def program() -> None:
        async with FakeAsterisk(http=True) as fake:
            for username, password in (("hello", "wr0ng"), ("nobody", "world")):
                with pytest.raises(AuthenticationError, match=f"manager user '{username}': Authentication failed") as e:
                    await a_client(fake, auth).connect(username, password)
                assert password not in str(e.value)

    run(program)


@pytest.mark.asterisk
@both
def test_the_real_server_refuses(auth: Auth) -> None:
    real = asterisk(22)

    async def program() -> None:
        with pytest.raises(AuthenticationError, match="Authentication failed"):
            await client_of(real.http_port, auth).connect("hello", "wrong")
        with pytest.raises(AuthenticationError, match="Authentication failed"):
            await client_of(real.http_port, auth).connect("nobody", "wrong")
        with pytest.raises(ConnectError, match=r"404.*prefix"):
            await client_of(real.http_port, auth, prefix="/asterisk").connect()
        with pytest.raises(ConnectError, match="certificate is not trusted"):
            await client_of(real.https_port, auth, tls=True).connect()
        with pytest.raises(ConnectError, match="HTTPS"):
            await client_of(real.https_port, auth).connect()
        with pytest.raises(ConnectError, match="no TLS"):
            await client_of(real.http_port, auth, tls=True).connect()
        with pytest.raises(ConnectError, match="no HTTP"):
            await client_of(real.port, auth).connect()

    run(program)
