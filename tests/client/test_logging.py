"""What the library writes to the log: useful at INFO, everything at DEBUG, and never a secret."""

import asyncio
import logging

import pytest

from ami_typed import ReconnectPolicy, TCPClient, actions, events
from ami_typed.lifecycle import Ready
from ami_typed.testing import FakeAsterisk
from tests.places import bounded

QUICK = ReconnectPolicy(first_delay=0.01, longest_delay=0.05)


async def a_conversation() -> None:
    async with (
        FakeAsterisk() as fake,
        TCPClient(fake.host, fake.port, username="hello", password="world", reconnect=QUICK) as client,
    ):
        changes = client.connection_events()
        await client.request({"Action": "Setvar", "Variable": "SIP_PASSWORD", "Value": "x", "Secret": "s3cret"})
        async with client.events(events.Hangup) as stream:
            fake.emit(events.Hangup.example(channel="PJSIP/1"))
            await stream.get(5)
        fake.hang_up()
        async for change in changes:
            if isinstance(change, Ready):
                break
        await client.send(actions.Ping())


def test_the_story_of_a_connection_is_told_at_info(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "ami_typed"):
        asyncio.run(bounded(a_conversation()))
    story = [record.getMessage() for record in caplog.records]
    assert [line.partition(" ")[0] for line in story] == ["connected", "the", "try", "back"]
    assert "closed the connection" in story[1]
    assert {record.levelname for record in caplog.records} == {"INFO", "WARNING"}


def test_every_message_is_told_at_debug_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "ami_typed"):
        asyncio.run(bounded(a_conversation()))
    assert "Action: Ping" in caplog.text and "Ping: Pong" in caplog.text and "Event: Hangup" in caplog.text
    assert "Authentication accepted" in caplog.text
    assert "s3cret" not in caplog.text and "world" not in caplog.text
    keys = [line for line in caplog.text.splitlines() if "Action: Login" in line]
    assert len(keys) == 2 and all("Key: **********" in line for line in keys)


def test_no_handler_is_installed() -> None:
    assert logging.getLogger("ami_typed").handlers == []
    assert all(
        not logger.handlers
        for name, logger in logging.root.manager.loggerDict.items()
        if name.startswith("ami_typed.") and isinstance(logger, logging.Logger)
    )
