"""Where programs of the older client are run: the fake Asterisk, and the real ones, over TCP and HTTP."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

import pytest

from ami_typed.compat import HTTPClient, TCPClient
from ami_typed.testing import FakeAsterisk
from tests.places import asterisk, real_only

Client = TCPClient | HTTPClient


class Server(NamedTuple):
    """A server, and what a program makes its client of."""

    make: type[TCPClient] | type[HTTPClient]
    host: str
    port: int
    ami_port: int
    """Where the manager is to be had over TCP."""

    def client(self) -> Client:
        return self.make(self.host, self.port)


Program = Callable[[Server], Awaitable[None]]
Run = Callable[[Program], Awaitable[None]]


def _on_fake(make: type[TCPClient] | type[HTTPClient]) -> Run:
    async def run(program: Program) -> None:
        async with FakeAsterisk(http=True) as fake:
            await program(Server(make, fake.host, fake.port if make is TCPClient else fake.http_port, fake.port))

    return run


def _on_real(make: type[TCPClient] | type[HTTPClient], branch: int) -> Run:
    async def run(program: Program) -> None:
        real = asterisk(branch)
        await program(Server(make, real.host, real.port if make is TCPClient else real.http_port, real.port))

    return run


CLIENTS = (TCPClient, HTTPClient)
FAKES = [pytest.param(_on_fake(make), id=f"fake {make.__name__}") for make in CLIENTS]
REALS = [
    pytest.param(_on_real(make, branch), id=f"asterisk {branch} {make.__name__}", marks=real_only)
    for branch in (22, 16)
    for make in CLIENTS
]
