"""The blocking face: made from the asynchronous classes, whatever they become."""

import inspect
from importlib import import_module
from pathlib import Path

import pytest

from ami_typed import sync
from codegen.faces import FACES, WORDS, Face, faces

ROOT = Path(__file__).parents[2]

CLIENT = '''
"""A client."""

from typing import Self
from ami_typed.models import Action
from ami_typed.subscriptions import EventStream, QUEUE_SIZE


class Client:
    """It is used as a block: `async with Client() as client`."""

    def __init__(self, host: str, *, size: int = QUEUE_SIZE) -> None:
        self._host = host

    async def send(self, action: Action[str], *, timeout: float | None = None) -> str:
        """Send: `await client.send(...)`."""
        return await self._send(action)

    async def close(self) -> None:
        """Close."""

    async def __aenter__(self) -> Self:
        return self

    @property
    def host(self) -> str:
        """The host."""
        return self._host

    def events(self, *classes: type[str], **options: int) -> EventStream[str]:
        """Events."""
        return self._stream(classes)

    async def _send(self, action: Action[str]) -> str: ...

    def _stream(self, classes: object) -> EventStream[str]: ...
'''

SUBSCRIBING = '''
class Subscribing:
    async def wait_for(self, cls: type[str], /) -> str:
        """Wait."""
        return ""
'''


def test_each_method_is_one_line(tmp_path: Path) -> None:
    package = tmp_path / "ami_typed"
    package.mkdir()
    (package / "client.py").write_text(CLIENT)
    (package / "subscribing.py").write_text(SUBSCRIBING)
    made = faces(tmp_path)
    assert list(made) == ["sync/client.py"]
    head, _, body = made["sync/client.py"].partition("class Client(BlockingClient):\n")
    assert head.startswith("# Generated from ami_typed/client.py by `python -m codegen`. Do not edit.\n")
    assert "from ami_typed.sync.subscriptions import EventStream\n" in head
    assert "from ami_typed.subscriptions import EventStream\n" not in head
    expected = '''    """It is used as a block: `with Client() as client`."""

    def __init__(self, host: str, *, size: int = QUEUE_SIZE) -> None:
        self._face(asynchronous.Client(host, size=size))

    def send(self, action: Action[str], *, timeout: float | None = None) -> str:
        """Send: `client.send(...)`."""
        return self._wait(lambda: self._async.send(action, timeout=timeout))

    def close(self) -> None:
        """Close."""
        self._wait(lambda: self._async.close())

    def __enter__(self) -> Self:
        self._wait(lambda: self._async.__aenter__())
        return self

    @property
    def host(self) -> str:
        """The host."""
        return self._call(lambda: self._async.host)

    def events(self, *classes: type[str], **options: int) -> EventStream[str]:
        """Events."""
        return EventStream(self._call(lambda: self._async.events(*classes, **options)), self._thread)

    def wait_for(self, cls: type[str], /) -> str:
        """Wait."""
        return self._wait(lambda: self._async.wait_for(cls))
'''
    assert [line for line in body.splitlines() if line] == [line for line in expected.splitlines() if line]


def test_every_word_is_said_somewhere() -> None:
    text = "".join((ROOT / face.path).read_text() for face in FACES)
    text += (ROOT / "ami_typed" / "subscribing.py").read_text()
    assert [word for word in WORDS if word not in text] == []


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.name)
def test_a_face_has_what_its_class_has(face: Face) -> None:
    asynchronous, blocking = (
        getattr(import_module(f"{face.package}.{face.module}"), face.name),
        getattr(sync, face.name),
    )
    has = {name for name in dir(asynchronous) if not name.startswith("_")} - face.leaves_out
    assert has == {name for name in dir(blocking) if not name.startswith("_")}
    for name in has:
        assert not inspect.iscoroutinefunction(getattr(blocking, name))
        assert callable(getattr(blocking, name)) == callable(getattr(asynchronous, name))


def test_no_face_speaks_of_waiting_as_the_asynchronous_do() -> None:
    text = "".join(faces(ROOT).values())
    assert "await" not in text and "async " not in text
