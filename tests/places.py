"""Where a program with a client can be run: the fake Asterisk over each transport, and the real ones."""

import asyncio
import contextlib
import os
import ssl
from collections.abc import Awaitable, Callable, Generator, Mapping
from pathlib import Path

import pytest

from ami_typed import TLS, Client, HTTPClient, TCPClient
from ami_typed.testing import FakeAsterisk
from tests.asterisk import server
from tests.asterisk.private import Private, private

AUTHORITY = Path(__file__).parent / "tls" / "ca.pem"
REQUIRED = bool(os.environ.get("AMI_TYPED_REQUIRE_ASTERISK"))

Program = Callable[[Client], Awaitable[None]]
TIMEOUT = 30.0


def server_tls() -> ssl.SSLContext:
    """The fake server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(AUTHORITY.with_name("server.pem"))
    return context


async def bounded(program: Awaitable[None], timeout: float = TIMEOUT) -> None:
    async with asyncio.timeout(timeout):
        await program


async def on_memory(program: Program) -> None:
    async with FakeAsterisk() as fake, Client(fake.memory(), username="hello", password="world") as client:
        await program(client)


async def on_tcp(program: Program) -> None:
    async with FakeAsterisk() as fake, TCPClient(fake.host, fake.port, username="hello", password="world") as client:
        await program(client)


async def on_tls(program: Program) -> None:
    async with FakeAsterisk(tls=server_tls()) as fake:
        tls = TLS(ca_file=AUTHORITY)
        async with TCPClient(fake.host, fake.port, username="hello", password="world", tls=tls) as client:
            await program(client)


async def on_http(program: Program) -> None:
    async with (
        FakeAsterisk(http=True) as fake,
        HTTPClient(fake.host, fake.http_port, username="hello", password="world") as client,
    ):
        await program(client)


async def on_http_digest(program: Program) -> None:
    async with (
        FakeAsterisk(http=True) as fake,
        HTTPClient(fake.host, fake.http_port, username="hello", password="world", auth="digest") as client,
    ):
        await program(client)


async def on_https(program: Program) -> None:
    async with FakeAsterisk(http=True, tls=server_tls()) as fake:
        tls = TLS(ca_file=AUTHORITY)
        async with HTTPClient(fake.host, fake.http_port, username="hello", password="world", tls=tls) as client:
            await program(client)


def asterisk(branch: int) -> server.Server:
    """The real Asterisk of a branch; skips the test where none runs, and fails it where one must."""
    found = server.find(branch)
    if found is None:
        reason = f"no Asterisk {branch} runs here: make asterisk"
        if REQUIRED:
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@contextlib.contextmanager
def own_asterisk(
    branch: int, appended: Mapping[str, str] | None = None, *, modules: tuple[str, ...] | None = ()
) -> Generator[Private, None, None]:
    """A real Asterisk for one test alone, see `private`; skips the test as `asterisk` does."""
    asterisk(branch)
    with private(branch, appended, modules=modules) as server:
        yield server


async def on_asterisk(program: Program, branch: int = 22) -> None:
    real = asterisk(branch)
    async with TCPClient(real.host, real.port, username="hello", password="world") as client:
        await program(client)


async def on_asterisk_tls(program: Program, branch: int = 22) -> None:
    real = asterisk(branch)
    tls = TLS(ca_file=real.ca_file)
    async with TCPClient(real.host, real.tls_port, username="hello", password="world", tls=tls) as client:
        await program(client)


async def on_asterisk_http(program: Program, branch: int = 22) -> None:
    real = asterisk(branch)
    async with HTTPClient(real.host, real.http_port, username="hello", password="world") as client:
        await program(client)


async def on_asterisk_http_digest(program: Program, branch: int = 22) -> None:
    real = asterisk(branch)
    async with HTTPClient(real.host, real.http_port, username="hello", password="world", auth="digest") as client:
        await program(client)


async def on_asterisk_https(program: Program, branch: int = 22) -> None:
    real = asterisk(branch)
    tls = TLS(ca_file=real.ca_file)
    async with HTTPClient(real.host, real.https_port, username="hello", password="world", tls=tls) as client:
        await program(client)


real_only = pytest.mark.asterisk
FAKES = {
    "memory": on_memory,
    "tcp": on_tcp,
    "tls": on_tls,
    "http": on_http,
    "http digest": on_http_digest,
    "https": on_https,
}
REALS = {
    "asterisk": on_asterisk,
    "asterisk tls": on_asterisk_tls,
    "asterisk http": on_asterisk_http,
    "asterisk http digest": on_asterisk_http_digest,
    "asterisk https": on_asterisk_https,
}
EVERYWHERE = [
    *(pytest.param(run, id=name) for name, run in FAKES.items()),
    *(pytest.param(run, id=name, marks=real_only) for name, run in REALS.items()),
]
"""Every place, for `pytest.mark.parametrize`."""
