"""The programs that the project shows run: against the fake Asterisk, and against the real one."""

import asyncio
import os
import re
import socket
import sys
from pathlib import Path

import pytest

from ami_typed.testing import FakeAsterisk
from tests.places import TIMEOUT, asterisk, real_only

from .pages import ROOT, blocks

DEMO = ROOT / "docs" / "examples" / "demo.py"
CALL = ROOT / "docs" / "examples" / "call.py"

# Runs a program whose TCPClient goes to another address than the program says.
ELSEWHERE = """
import runpy, sys
import ami_typed

host, port, program = sys.argv[1:]

class Elsewhere(ami_typed.TCPClient):
    def __init__(self, *_place, **options):
        super().__init__(host, int(port), **options)

ami_typed.TCPClient = Elsewhere
runpy.run_path(program, run_name="__main__")
"""

Outcome = tuple[int | None, str, str]


async def run(*command: str | Path, **environment: str) -> Outcome:
    """Run a Python program: its exit code, and what it wrote to both of its outputs."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("AMI_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "error",
        *command,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env=clean | environment,
    )
    try:
        async with asyncio.timeout(TIMEOUT):
            output, errors = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode, output.decode(), errors.decode()


def assert_in_order(output: str, *patterns: str) -> None:
    """Check that lines that match come in this order, perhaps with others between them."""
    lines = iter(output.splitlines())
    for pattern in patterns:
        assert any(re.fullmatch(pattern, line) for line in lines), f"{pattern} is missing, or too early:\n{output}"


# The demo.


def check_demo(outcome: Outcome, channel: str) -> None:
    status, output, errors = outcome
    assert (status, errors) == (0, "")
    assert_in_order(output, r"Ping +Pong from Asterisk 22, .*\d\d:\d\d:\d\d", r"Queue +support: \w+, \d+ waiting")
    assert_in_order(output, "Queue .*", "  member +.+ at .+", "Originate +Local/200@default with .*'4711'.*")
    assert_in_order(output, "Originate .*", f"  Newchannel +{channel} is Down", f"  Hangup +{channel}: .+ [(]\\d+[)]")
    # When the answer to an asynchronous Originate comes, a real server leaves to chance.
    for event in (
        f"OriginateResponse +Success: {channel}",
        "VarSet +CUSTOMER = 4711",
        "VarSet +CAMPAIGN = autumn",
        "Newexten .*",
    ):
        assert_in_order(output, "Originate .*", f"  {event}")


def test_the_demo_on_the_fake() -> None:
    outcome = asyncio.run(run(DEMO))
    check_demo(outcome, r"Local/200@default-\w+")
    # The real one may hang up before it answers.
    assert_in_order(outcome[1], "  Newchannel .*", "  Newstate .* is Up")
    assert outcome[1].startswith("No AMI_URL and no AMI_HOST: this is the fake Asterisk")


@real_only
def test_the_demo_on_asterisk_by_host() -> None:
    real = asterisk(22)
    environment = {"AMI_HOST": real.host, "AMI_PORT": str(real.port), "AMI_USERNAME": "hello", "AMI_SECRET": "world"}
    outcome = asyncio.run(run(DEMO, **environment))
    check_demo(outcome, r"Local/200@default-\w+;1")
    assert "fake" not in outcome[1]


@real_only
def test_the_demo_on_asterisk_by_url() -> None:
    real = asterisk(22)
    outcome = asyncio.run(run(DEMO, AMI_URL=f"ami://hello@{real.host}:{real.port}", AMI_SECRET="world"))
    check_demo(outcome, r"Local/200@default-\w+;1")


def test_the_demo_says_in_one_line_why_it_cannot_connect() -> None:
    with socket.socket() as bound:  # bound and not listening: nobody answers there
        bound.bind(("127.0.0.1", 0))
        port = str(bound.getsockname()[1])
        status, output, errors = asyncio.run(
            run(DEMO, AMI_HOST="127.0.0.1", AMI_PORT=port, AMI_USERNAME="hello", AMI_SECRET="world")
        )
    assert (status, output) == (1, "")
    assert re.fullmatch(rf"demo: cannot connect to 127\.0\.0\.1:{port}: .+\n", errors)


@pytest.mark.parametrize("url", ["http://hello@127.0.0.1", "ami://hello:world@127.0.0.1"])
def test_the_demo_refuses_a_url_that_is_none(url: str) -> None:
    status, output, errors = asyncio.run(run(DEMO, AMI_URL=url, AMI_SECRET="world"))
    assert (status, output) == (1, "")
    assert re.fullmatch(r"demo: .+\n", errors)
    assert "world" not in errors


# The program of the README.


async def run_readme(host: str, port: int, folder: Path) -> Outcome:
    (block,) = blocks(ROOT / "README.md", "python")
    program = folder / "readme.py"
    program.write_text(block.code, encoding="utf-8")
    return await run("-c", ELSEWHERE, host, str(port), program, AMI_SECRET="world")


def check_readme(outcome: Outcome) -> None:
    status, output, errors = outcome
    assert (status, errors) == (0, "")
    assert_in_order(output, ".+ (True|False)", r"Answered\(.+\)")


def test_the_program_of_the_readme_on_the_fake(tmp_path: Path) -> None:
    async def test() -> None:
        async with FakeAsterisk() as fake:
            check_readme(await run_readme(fake.host, fake.port, tmp_path))
            assert "QueueStatus" in [action.wire_name for action in fake.received]

    asyncio.run(test())


@real_only
def test_the_program_of_the_readme_on_asterisk(tmp_path: Path) -> None:
    real = asterisk(22)
    check_readme(asyncio.run(run_readme(real.host, real.port, tmp_path)))


# The calls.


def test_calls_on_the_fake() -> None:
    assert asyncio.run(run(CALL)) == (
        0,
        "PJSIP/100: answered; <HangupCause.NORMAL_CLEARING: 16>\n"
        "PJSIP/486: Busy, <HangupCause.USER_BUSY: 17>\n"
        "PJSIP/180: NoAnswer, <HangupCause.NO_ANSWER: 19>\n"
        "PJSIP/404: Failed, <HangupCause.UNALLOCATED: 1>\n",
        "",
    )


@real_only
def test_calls_on_asterisk() -> None:
    real = asterisk(22)
    environment = {"AMI_HOST": real.host, "AMI_PORT": str(real.port), "AMI_USERNAME": "hello", "AMI_SECRET": "world"}
    status, output, errors = asyncio.run(run(CALL, "Local/200@default", "Local/951@default", **environment))
    assert (status, errors) == (0, "")
    assert_in_order(output, "Local/200@default: answered; .*", "Local/951@default: Busy, .*")
