"""On the real server: what a manager user may see and do is told as tests/asterisk/etc/manager.conf has it."""

import asyncio

import pytest

from ami_typed import AuthenticationError, actions, events
from ami_typed.rights import Rights, check_rights
from tests.places import asterisk

from .pbx import login

pytestmark = [pytest.mark.asterisk, pytest.mark.parametrize("branch", [22, 16])]

WANTED = (actions.Setvar, actions.Ping, actions.CoreStatus, actions.QueueAdd, actions.Originate)
EVENTS = (events.Hangup, events.Newexten, events.QueueMember)


def rights_of(branch: int, username: str, password: str) -> Rights:
    server = asterisk(branch)

    async def program() -> Rights:
        async with login(server, username, password, event_mask="off") as client:
            return await check_rights(client.send, username, client.branch, EVENTS, WANTED)

    return asyncio.run(program())


def test_all_rights(branch: int) -> None:
    rights = rights_of(branch, "hello", "world")
    assert rights.complete
    assert rights.read is not None
    assert "all" in rights.read & rights.write


def test_a_user_who_may_ask(branch: int) -> None:
    try:
        rights = rights_of(branch, "clerk", "clerk")
    except AuthenticationError:
        pytest.skip("this server was started before its configuration had the user clerk")
    assert (rights.read, rights.write) == (frozenset({"call", "user"}), frozenset({"call", "command"}))
    assert rights.unseen == {"Newexten": ("dialplan",)}
    assert set(rights.forbidden) == {"CoreStatus", "QueueAdd", "Originate"}
    assert rights.read_line == "read = call,user,dialplan"
    assert rights.write_line == "write = call,command,agent,reporting,originate"


def test_a_user_who_may_not(branch: int) -> None:
    rights = rights_of(branch, "viewer", "viewer")
    assert rights.read is None
    assert rights.write == {"reporting"}
    assert rights.forbidden == {"Setvar": ("call",), "QueueAdd": ("agent",), "Originate": ("originate",)}
    assert rights.write_line == "write = call,agent,reporting,originate"


def test_another_user(branch: int) -> None:
    """What the server shows of a user is read as it is, few rights or many."""
    server = asterisk(branch)

    async def program() -> Rights:
        async with login(server, event_mask="off") as client:
            return await check_rights(client.send, "viewer", client.branch, EVENTS, ())

    rights = asyncio.run(program())
    assert (rights.read, rights.write) == (frozenset({"call"}), frozenset({"reporting"}))
    assert rights.read_line == "read = call,dialplan"
