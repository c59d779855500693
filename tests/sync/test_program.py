"""The program that every place must run, through the blocking client: the same tests, with other clients."""

import asyncio
from typing import Any

import pytest

from ami_typed import sync
from tests import places
from tests.client.test_program import *  # noqa: F403 - its tests are run here with the fixture below
from tests.client.test_program import Run

from .adapter import Adapter


# memory is no way between threads
@pytest.fixture(params=[place for place in places.EVERYWHERE if place.id != "memory"])  # type: ignore[no-redef]
def run(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Run:
    def tcp(*args: Any, **options: Any) -> Adapter:
        return Adapter(sync.TCPClient(*args, **options))

    def http(*args: Any, **options: Any) -> Adapter:
        return Adapter(sync.HTTPClient(*args, **options))

    monkeypatch.setattr(places, "TCPClient", tcp)
    monkeypatch.setattr(places, "HTTPClient", http)

    def run(program: places.Program) -> None:
        asyncio.run(places.bounded(request.param(program)))

    return run
