"""A manager port to measure clients at, in a process of its own.

Each connection is a server by itself. The user name of the login says what it plays:

- `stream:EVENTS:PASSES:NAME`: the first so many events of the recorded stream, so often, as fast as the socket takes
  them. The first pass ends with a `ReplayEnd` too, and a `ReplayGo` with the same user name is waited for.
- `pace:RATE:TENTHS:SERVERS:NAME`: so many events a second for so many tenths of a second, begun when so many are logged
  in with this name; a `Probe` with the time goes with each handful.
- `list:ITEMS`: nothing, but CoreShowChannels has so many items.
- anything else: nothing.

MailboxCount is never answered: it is what waits while something else is measured.
"""

import asyncio
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager, suppress

from ami_typed.wire import Decoder
from tests.benchmarks import stream
from tests.benchmarks.sample import END, GO

PROBE = "Probe"
_TICK = 0.05
_CHUNK = 500
_END = f"Event: {END}\r\nPrivilege: user,all\r\nSent: %d\r\n\r\n"
_PROBE = f"Event: {PROBE}\r\nPrivilege: user,all\r\nSent: %d\r\n\r\n"
_ITEM = (
    "Event: CoreShowChannel\r\nActionID: %s\r\nChannel: PJSIP/alice-%08d\r\nChannelState: 6\r\nChannelStateDesc: Up\r\n"
    "CallerIDNum: 1000\r\nCallerIDName: Alice\r\nConnectedLineNum: <unknown>\r\nConnectedLineName: <unknown>\r\n"
    "Language: en\r\nAccountCode: \r\nContext: default\r\nExten: 200\r\nPriority: 2\r\nUniqueid: 1795393766.%d\r\n"
    "Linkedid: 1795393766.%d\r\nApplication: Wait\r\nApplicationData: 60\r\nDuration: 00:00:05\r\nBridgeId: \r\n\r\n"
)
_ANSWERS = {
    "ping": "Ping: Pong\r\nTimestamp: 1795393766.308715",
    "challenge": "Challenge: 123456789",
    "login": "Message: Authentication accepted",
}


class _Replay:
    """All connections of the port."""

    def __init__(self) -> None:
        self._frames = [message.raw + b"\r\n\r\n" for message in stream.messages()]
        self._ready = asyncio.Condition()
        self._paced: Counter[str] = Counter()
        self._goes: dict[str, asyncio.Event] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        with suppress(ConnectionError):
            await self._converse(reader, writer)
        writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        decoder = Decoder(banner=False)
        items = 0
        playing: asyncio.Task[None] | None = None
        writer.write(b"Asterisk Call Manager/11.0.0\r\n")
        while data := await reader.read(1 << 18):
            for action in decoder.feed(data):
                name = (action.get("Action") or "").casefold()
                action_id = action.get("ActionID")
                user = action.get("Username") or ""
                if name == GO.casefold():
                    self._go(user).set()
                    return
                if name == "coreshowchannels":
                    writer.write(_list(action_id or "", items))
                elif name != "mailboxcount":
                    writer.write(_response(action_id, _ANSWERS.get(name, "Message: OK")))
                if name == "login":
                    kind, *numbers = user.split(":")
                    if kind == "list":
                        items = int(numbers[0])
                    elif kind == "stream":
                        playing = asyncio.create_task(self._play(writer, user, int(numbers[0]), int(numbers[1])))
                    elif kind == "pace":
                        playing = asyncio.create_task(self._pace(writer, user, *map(int, numbers[:3])))
            await writer.drain()
        if playing is not None:
            playing.cancel()

    def _go(self, user: str) -> asyncio.Event:
        return self._goes.setdefault(user, asyncio.Event())

    async def _play(self, writer: asyncio.StreamWriter, user: str, events: int, passes: int) -> None:
        await asyncio.sleep(_TICK)  # the answer to the login travels alone, as from a real server
        chunks = [b"".join(self._frames[start : min(start + _CHUNK, events)]) for start in range(0, events, _CHUNK)]
        with suppress(ConnectionError):
            for number in range(passes + 1):
                for chunk in chunks:
                    writer.write(chunk)
                    await writer.drain()
                if number in (0, passes):
                    writer.write((_END % (events * number)).encode())
                    await self._go(user).wait()

    async def _pace(self, writer: asyncio.StreamWriter, user: str, rate: int, tenths: int, servers: int) -> None:
        async with self._ready:
            self._paced[user] += 1
            mine = self._paced[user]
            self._ready.notify_all()
            await self._ready.wait_for(lambda: self._paced[user] >= servers)
        loop = asyncio.get_running_loop()
        await asyncio.sleep(_TICK * mine / servers)  # a hundred real servers do not speak in the same moment
        frames, sent, start = self._frames, 0, loop.time()
        place = mine * len(frames) // servers
        while (passed := loop.time() - start) < tenths / 10:
            due = int(rate * passed) - sent
            first = (place + sent) % len(frames)
            handful = frames[first : first + due]
            sent += len(handful)
            writer.write(b"".join((*handful, (_PROBE % time.monotonic_ns()).encode())))
            await asyncio.sleep(_TICK)
        writer.write((_END % sent).encode())


def _response(action_id: str | None, text: str) -> bytes:
    told = "" if action_id is None else f"ActionID: {action_id}\r\n"
    return f"Response: Success\r\n{told}{text}\r\n\r\n".encode()


def _list(action_id: str, items: int) -> bytes:
    start = _response(action_id, "EventList: start\r\nMessage: Channels will follow").decode()
    middle = "".join([_ITEM % (action_id, i, i, i) for i in range(items)])
    end = f"Event: CoreShowChannelsComplete\r\nActionID: {action_id}\r\nEventList: Complete\r\nListItems: {items}"
    return f"{start}{middle}{end}\r\n\r\n".encode()


@contextmanager
def running() -> Generator[int, None, None]:
    """Run it in a process of its own; its port."""
    command = [sys.executable, "-m", "tests.benchmarks.replay"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


async def _main() -> None:
    server = await asyncio.start_server(_Replay().serve, "127.0.0.1", 0, limit=1 << 20, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    # it ends with whoever started it, whatever that comes to
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
