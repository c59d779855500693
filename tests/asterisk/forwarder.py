"""A way to a server that can fail without a word, as a network does."""

import asyncio
import contextlib
from types import TracebackType
from typing import Self


class _Pair:
    """The two sides of one connection."""

    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter, requests_pass: bool) -> None:
        self.client = client
        self.server = server
        self.requests_pass = requests_pass
        self.answers_pass = True
        self.sent = bytearray()


class Forwarder:
    """Listens on a port of its own, and passes on what comes to and from a server."""

    def __init__(self, host: str, port: int) -> None:
        self.port = 0
        self.requests_pass = True
        """Whether what clients of new connections send arrives at the server."""
        self.requests: list[bytearray] = []
        """What has gone to the server, for each connection."""
        self._to = (host, port)
        self._pairs: list[_Pair] = []
        self._serving: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        await self.listen()
        return self

    async def listen(self) -> None:
        """Take connections, on the same port each time."""
        self._listener = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._listener.sockets[0].getsockname()[1]

    def refuse(self) -> None:
        """Take no more connections, as where no server runs."""
        self._listener.close()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.refuse()
        self.forget()
        await asyncio.gather(*self._serving)

    async def reopen(self) -> None:
        """Take connections again, as soon as the server does."""
        while True:
            with contextlib.suppress(OSError):
                _, probe = await asyncio.open_connection(*self._to)
                probe.close()
                await self.listen()
                return
            await asyncio.sleep(0.02)

    def fall_silent(self) -> None:
        """Nothing passes any more on the connections that are there; to both sides they look alive."""
        for pair in self._pairs:
            pair.requests_pass = pair.answers_pass = False

    def forget(self) -> None:
        """End the server's side of all connections."""
        for pair in self._pairs:
            pair.server.close()

    def _accept(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        serving = asyncio.create_task(self._serve(reader, client))
        self._serving.add(serving)
        serving.add_done_callback(self._serving.discard)

    async def _serve(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        answers, server = await asyncio.open_connection(*self._to)
        pair = _Pair(client, server, self.requests_pass)
        self.requests.append(pair.sent)
        self._pairs.append(pair)
        requesting = asyncio.create_task(self._requests(reader, pair))
        try:
            while data := await answers.read(65536):
                if pair.answers_pass:
                    client.write(data)
        except ConnectionError:
            client.transport.abort()  # a reset is passed on as one
        finally:
            requesting.cancel()
            client.close()
            server.close()
            self._pairs.remove(pair)

    async def _requests(self, reader: asyncio.StreamReader, pair: _Pair) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                if pair.requests_pass:
                    pair.sent += data
                    pair.server.write(data)
        if pair.requests_pass:  # else the server does not hear either that its client is gone
            pair.server.close()
