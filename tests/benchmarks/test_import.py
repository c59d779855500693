"""Importing the package loads nothing, and using it no generated class and no HTTP before they are used."""

import asyncio
import re
import subprocess
import sys

import pytest

import ami_typed
from ami_typed.testing import FakeAsterisk
from tests.benchmarks import import_budget

PACKAGES = ("actions", "events", "responses", "enums")
BASES = {"events.manager"}
"""Where the base of all complete events is: every domain with a list needs it."""


def loaded_by(code: str) -> set[str]:
    """The modules that a new interpreter has after some code."""
    command = [sys.executable, "-W", "error", "-c", f"{code}\nimport sys\nprint(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def generated(modules: set[str], package: str = "|".join(PACKAGES)) -> set[str]:
    """Those of them that hold generated classes, as `events.call`."""
    found = (re.fullmatch(rf"ami_typed\.((?:{package})\.\w+)", module) for module in modules)
    return {match[1] for match in found if match is not None}


def test_the_package_alone_loads_nothing() -> None:
    modules = loaded_by("import ami_typed")
    assert {module for module in modules if module.startswith("ami_typed")} == {"ami_typed"}
    assert not modules & {"pydantic", "asyncio", "typing_extensions"}


def test_everything_is_where_the_package_says() -> None:
    for name in ami_typed.__all__:
        assert getattr(ami_typed, name) is not None
        assert name in dir(ami_typed)
    with pytest.raises(AttributeError, match="no attribute 'TCPCleint'"):
        getattr(ami_typed, "TCPCleint")  # noqa: B009 - checkers know that it is not there


@pytest.mark.parametrize("first", ["Event", "events", "Message", "AMIError"])
def test_the_registries_know_the_schema_whatever_is_used_first(first: str) -> None:
    find = "from ami_typed.models import event_classes; assert event_classes.find('Hangup')"
    code = f"from ami_typed import {first}; {find}"
    assert "ami_typed.catalog" in loaded_by(code)


@pytest.mark.parametrize("code", ["from ami_typed import TCPClient", "from ami_typed import *"])
def test_an_import_loads_no_generated_class(code: str) -> None:
    modules = loaded_by(code)
    assert "ami_typed.client" in modules
    assert generated(modules) == set()
    assert "ami_typed.snapshots" not in modules


@pytest.mark.parametrize("code", ["from ami_typed import TCPClient", "from ami_typed import Event, actions"])
def test_an_import_loads_neither_http_nor_the_tools(code: str) -> None:
    modules = loaded_by(code)
    strangers = {"aiohttp", "yaml", "codegen", "pytest", "ami_typed.testing"}
    assert modules & strangers == set()


def test_http_loads_when_it_is_used() -> None:
    assert "aiohttp" in loaded_by("from ami_typed import HTTPClient")
    assert "aiohttp" not in loaded_by("from ami_typed.testing import FakeAsterisk; FakeAsterisk(http=True)")


def test_the_first_event_loads_its_domain_and_what_that_needs() -> None:
    modules = loaded_by("from ami_typed import events; events.Hangup")
    assert generated(modules, "events") - BASES == {"events.channel"}
    assert generated(modules, "actions") == set()
    assert generated(modules, "responses") == set()
    assert "ami_typed.snapshots" in modules
    assert "ami_typed.structures" not in modules


def test_the_first_action_loads_its_domain_and_what_that_needs() -> None:
    modules = loaded_by("from ami_typed import actions; actions.Ping")
    assert generated(modules, "actions") == {"actions.session"}
    assert generated(modules, "events") <= BASES


def test_a_client_that_is_connected_and_listens_loads_no_more_than_that_takes() -> None:
    code = """
import asyncio
from ami_typed import TCPClient, events

async def program():
    client = TCPClient("127.0.0.1", PORT, username="hello", password="world")
    client.on(events.Hangup)(print)
    async with client:
        pass

asyncio.run(program())
"""

    async def program() -> set[str]:
        async with FakeAsterisk() as server:
            return await asyncio.to_thread(loaded_by, code.replace("PORT", str(server.port)))

    modules = asyncio.run(program())
    assert generated(modules) - BASES == {"actions.session", "responses.session", "events.channel", "enums.channel"}
    rooms = ("calls", "interest", "policy", "pool", "reporting", "rights", "stats", "streaming", "sync", "testing")
    parts = ("endpoint", "models.example", "models.repair", "transports.memory", "transports.http")
    assert not modules & {"json", "aiohttp", *(f"ami_typed.{name}" for name in (*rooms, *parts))}


def test_decoding_an_event_loads_its_domain_only() -> None:
    code = """
from ami_typed import Message
import ami_typed
from ami_typed.models import decode_event
event = decode_event(Message.from_headers([("Event", "Shutdown"), ("Shutdown", "Cleanly"), ("Restart", "False")]))
assert type(event).__name__ == "Shutdown", event
"""
    assert generated(loaded_by(code), "events") - BASES == {"events.core"}


def test_an_event_that_nobody_knows_loads_nothing() -> None:
    code = """
from ami_typed import Message
import ami_typed
from ami_typed.models import decode_event
event = decode_event(Message.from_headers([("Event", "Nonesuch")]))
assert type(event).__name__ == "UnknownEvent", event
"""
    assert generated(loaded_by(code)) == set()


def test_the_benchmark_runs(capsys: pytest.CaptureFixture[str]) -> None:
    import_budget.main(["--runs", "1"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(import_budget.CASES) + 4
    for line in lines[1:]:
        assert re.fullmatch(r".{34} *-?\d+\.\d ms *-?\d+\.\d MiB", line), line


def test_the_benchmark_refuses_to_run_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        import_budget.main(["--runs", "0"])
    assert "--runs is at least 1" in capsys.readouterr().err
