"""The snippets for those who come from another library run: each is a program, with a fake Asterisk as `pbx`."""

import ast
import asyncio
import inspect
import socket
from types import FunctionType

import pytest

from ami_typed import TCPClient
from ami_typed.testing import FakeAsterisk
from tests.places import bounded

from .pages import IMPORTS, ROOT, Block, blocks

BLOCKS = blocks(ROOT / "docs" / "migrating.md", "python")
LIBRARIES = ("ami-client", "panoramisk", "pystrix", "StarPy", "asterisk-ami")


def test_each_library_has_a_snippet() -> None:
    text = (ROOT / "docs" / "migrating.md").read_text(encoding="utf-8")
    for library in LIBRARIES:
        section = text.partition(f"\n## {library}\n")[2].partition("\n## ")[0]
        assert "```python" in section, library
        assert "| --- |" in section, library


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_a_snippet_runs(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    async def program() -> None:
        async with (
            FakeAsterisk() as fake,
            TCPClient(fake.host, fake.port, username="hello", password="world") as client,
        ):
            place = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (fake.host, fake.port))

            def find(*_asked: object, **_how: object) -> list[object]:
                return [place]

            monkeypatch.setattr(socket, "getaddrinfo", find)  # every host is the fake
            names: dict[str, object] = {"client": client}
            exec(IMPORTS, names)
            code = compile(block.tree(), str(block), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
            result = FunctionType(code, names)()
            if inspect.iscoroutine(result):
                await result
            assert len(fake.received) > 2  # more than a login

    asyncio.run(bounded(program()))


def test_what_a_snippet_does_wrong_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Block(ROOT / "wrong.md", 1, "python", "await client.send(actions.Redirect())\n")
    with pytest.raises(ValueError, match="Redirect"):
        test_a_snippet_runs(wrong, monkeypatch)
