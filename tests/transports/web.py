"""What tests of HTTP share: clients of the fake, and web servers that are no Asterisk."""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Literal, Self, Unpack

import pytest

from ami_typed import HTTPClient
from ami_typed.options import ClientOptions
from ami_typed.testing import FakeAsterisk
from tests.places import bounded

Auth = Literal["cookie", "digest"]
both = pytest.mark.parametrize("auth", ["cookie", "digest"])


def run(program: Callable[[], Awaitable[None]]) -> None:
    """Run a program; nothing of it may be left: no task, no open connection (a ResourceWarning is an error)."""

    async def whole() -> None:
        await bounded(program())
        for _ in range(200):
            if asyncio.all_tasks() == {asyncio.current_task()}:
                break
            await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"

    asyncio.run(whole())
    gc.collect()  # what was not closed warns when it is collected


def a_client(fake: FakeAsterisk, auth: Auth = "cookie", **options: Unpack[ClientOptions]) -> HTTPClient:
    own: ClientOptions = {"username": "hello", "password": "world", "timeout": 5, "reconnect": None, **options}
    return HTTPClient(fake.host, fake.http_port, auth=auth, **own)


class Web:
    """A web server that answers each connection with the same bytes, and is no Asterisk."""

    def __init__(self, *says: bytes, stall: bool = False) -> None:
        self._says = says
        self._stall = stall
        self._serving: set[asyncio.Task[None]] = set()
        self.port = 0
        self.heard: list[bytes] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            self.heard.append(await reader.read(65536))
            for data in self._says:
                writer.write(data)
                await writer.drain()
            while self._stall and await reader.read(65536):
                pass
        except ConnectionError:
            pass
        finally:
            writer.close()


def page(status: str, body: bytes = b"", *headers: str, kind: str = "text/html") -> bytes:
    """An answer of a web server."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", "Connection: close"]
    return "\r\n".join((*lines, *headers, "", "")).encode() + body
