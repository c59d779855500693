"""The fake's end of one connection over a socket, or in memory."""

import asyncio
from collections.abc import Callable

from ami_typed.models import Event
from ami_typed.testing.manager import Login, Server, event_class_of, lets_through
from ami_typed.wire import Decoder, Message, frame


class Conversation:
    """One client: answers its actions one after the other, and tells it the events that it asked for."""

    def __init__(self, fake: Server, send: Callable[[bytes], None], hang_up: Callable[[], None]) -> None:
        self._fake = fake
        self._send = send
        self._hang_up = hang_up
        self._decoder = Decoder(banner=False)
        self._login = Login(fake, mask="on")
        self._requests: asyncio.Queue[Message] = asyncio.Queue()
        self._over = False
        self._task = asyncio.create_task(self._serve(), name="ami_typed fake conversation")
        fake.joined(self, self._task)
        send(f"{fake.banner}\r\n".encode())

    # What the connection tells.

    def data_received(self, data: bytes) -> None:
        """Bytes of the client."""
        for message in self._decoder.feed(data):
            self._requests.put_nowait(message)

    def connection_lost(self) -> None:
        """The client is gone."""
        self._over = True
        self._fake.left(self)
        self._task.cancel()

    # What the server does.

    def emit(self, event: Event, action_id: str | None) -> None:
        """Send an event, if the client wants its class."""
        message = self._login.tell(event, action_id)
        if message is not None and lets_through(self._login.mask, event_class_of(event)):
            self._write(message)

    def send_bytes(self, data: bytes) -> None:
        """Send anything."""
        if not self._over:
            self._send(data)

    def hang_up(self) -> None:
        """End the connection."""
        if not self._over:
            self._over = True
            self._fake.left(self)
            self._hang_up()
            if self._task is not asyncio.current_task():
                self._task.cancel()

    def _write(self, message: Message) -> None:
        self.send_bytes(frame(message))

    async def _serve(self) -> None:
        while not self._over:
            messages, over = await self._login.answer(await self._requests.get())
            for message in messages:
                self._write(message)
            if over:
                self.hang_up()
