"""The floor: what any client pays that splits the stream into messages, and has pydantic validate them."""

import asyncio
from collections.abc import Callable

from pydantic import BaseModel, ConfigDict, Field, create_model

from tests.benchmarks import stream
from tests.benchmarks.sample import END, Sample, Tally, Task, main

_LOGIN = "Action: Login\r\nUsername: %s\r\nSecret: world\r\n\r\n"
_LAST = f"Event: {END}\r\n".encode()


class _Framing(asyncio.Protocol):
    """Counts the messages."""

    def __init__(self, task: Task) -> None:
        self.ended = asyncio.get_running_loop().create_future()
        self.tally = Tally(task)
        self._task = task
        self._tail = b""
        self._next = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write((_LOGIN % self._task.user).encode())

    def data_received(self, data: bytes) -> None:
        frames = (self._tail + data).split(b"\r\n\r\n")
        self._tail = frames.pop()
        for frame in frames:
            if frame.startswith(_LAST):
                self._next = 0
                if self.tally.end_of_pass():
                    self.ended.set_result(None)
            elif frame.startswith(b"Event: "):
                self.take()
                self.tally.count()

    def take(self) -> None:
        """One event has come."""


class _Validation(_Framing):
    """Validates each event as well: its class of plain texts, out of a dictionary that is ready."""

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._ready = _validators(task.size)

    def take(self) -> None:
        validate, fields = self._ready[self._next]
        self._next += 1
        if self._next == len(self._ready):
            self._next = 0
        validate(fields)


def _validators(events: int) -> list[tuple[Callable[[object], object], dict[str, object]]]:
    """A validator and its input for each event, made before the clock starts."""
    models: dict[tuple[str, ...], type[BaseModel]] = {}
    ready: list[tuple[Callable[[object], object], dict[str, object]]] = []
    for message in stream.messages()[:events]:
        fields: dict[str, object] = dict(reversed(message.headers))
        shape = (message.name, *fields)
        if shape not in models:
            texts = {f"f{number}": (str, Field(alias=name)) for number, name in enumerate(fields)}
            models[shape] = create_model(message.name, __config__=ConfigDict(frozen=True), **texts)  # type: ignore[call-overload]
        ready.append((models[shape].__pydantic_validator__.validate_python, fields))
    return ready


async def _run(protocol: type[_Framing], task: Task) -> Sample:
    loop = asyncio.get_running_loop()
    transport, floor = await loop.create_connection(lambda: protocol(task), "127.0.0.1", task.port)
    await floor.ended
    sample = floor.tally.sample()
    transport.close()
    return sample


def run(task: Task) -> Sample:
    """Measure one of them."""
    return asyncio.run(_run({"framing": _Framing, "framing + validation": _Validation}[task.who], task))


if __name__ == "__main__":
    main(run)
