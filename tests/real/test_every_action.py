"""Every action that a real server lists is sent once through its class, and answers as its class says."""

import asyncio
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from ami_typed import (
    Action,
    ActionError,
    AMIError,
    Client,
    Event,
    ListResponse,
    LocalProtocolError,
    Response,
    UnknownAction,
    actions,
)
from ami_typed._index import ACTIONS
from ami_typed.models import UnknownEvent, action_classes
from ami_typed.models.shape import shape_of
from tests.asterisk.server import Server
from tests.places import asterisk

from .arguments import CONFIGURATION, every_action, make_calls
from .pbx import login, pbx

pytestmark = pytest.mark.asterisk

UNFRAMED = {
    "IAXnetstats": "bare text that runs into the next message",
    "SKINNYshowdevice": "the answer does not begin with Response",
    "SKINNYshowline": "the answer does not begin with Response",
}
"""Actions that the library refuses, and why."""
REFUSED = {
    "AgentLogoff": "no agent of that name",
    "ModuleLoad": "no module of that name",
    "SorceryMemoryCacheExpire": "no cache of that name",
    "SorceryMemoryCacheExpireObject": "no cache of that name",
    "SorceryMemoryCachePopulate": "no cache of that name",
    "SorceryMemoryCacheStale": "no cache of that name",
    "SorceryMemoryCacheStaleObject": "no cache of that name",
}
"""Actions that the server refuses as they are sent here, and why; any other one succeeds."""
ODD = {
    ("PresenceState", "invalid", "Message"): "the server sends two, and the first one holds",
    ("TestEvent", "invalid", "State"): "an item of WaitEvent: the server sends two, and the first one holds",
}
"""Headers that are in `.extra` or `.invalid`, by message, place and name, and why that is right."""


class Result(NamedTuple):
    action: Action[object]
    answer: object
    """What `send` returned, or the error that it raised."""


def parts(answer: object) -> Iterator[Event | Response]:
    """The messages that an answer is made of."""
    match answer:
        case ListResponse():
            yield answer.response
            yield from answer
            if answer.complete is not None:
                yield answer.complete
        case Event() | Response():
            yield answer
        case ActionError():
            yield answer.response
        case _:
            pass


def fits(action: Action[object], answer: object) -> bool:
    """Whether an answer is what the action's class promises."""
    shape = shape_of(type(action))
    match answer:
        case ListResponse():
            kinds = {type(item) for item in answer}
            names = {kind.spec.wire_name for kind in kinds}
            end = answer.complete is None or answer.complete.wire_name == shape.complete
            return UnknownEvent not in kinds and (not shape.items or names <= shape.items) and end
        case Event():
            return type(answer) is shape.answer
        case Response():
            return type(answer) is shape.response and not shape.events
        case _:
            return isinstance(answer, ActionError) and not isinstance(answer, UnknownAction)


def oddities(result: Result) -> set[tuple[str, str, str]]:
    found: set[tuple[str, str, str]] = set()
    for part in parts(result.answer):
        name = part.wire_name if isinstance(part, Event) else result.action.wire_name
        found |= {(name, place, header) for place in ("extra", "invalid") for header in getattr(part, place)}
    return found


async def send(client: Client, action: Action[object]) -> Result:
    try:
        return Result(action, await client.send(action))
    except AMIError as error:
        return Result(action, error)


async def results(server: Server) -> tuple[set[str], list[Result]]:
    """The actions that the server lists, and how each action of the table went."""
    async with asyncio.timeout(60), pbx(server) as session, login(server, event_mask="off") as client:
        assert client.branch == server.branch
        listed = set((await client.send(actions.ListCommands())).commands)
        calls = await make_calls(session)
        chosen = [action for action in every_action(calls) if action.spec.available_in(server.branch)]
        return listed, [await send(client, action) for action in chosen]


def complaints(listed: set[str], found: list[Result]) -> Iterator[str]:
    """What is wrong, one line for each action."""
    for result in found:
        action, answer = result
        name, error = action.wire_name, isinstance(answer, AMIError)
        if type(action) is not action_classes.find(name):
            yield f"{name}: the class in the table is not that of the schema"
        elif name in UNFRAMED:
            if not isinstance(answer, LocalProtocolError):
                yield f"{name}: not refused by the library: {answer!r}"
        elif name not in listed:
            if not isinstance(answer, UnknownAction):
                yield f"{name}: the server does not list it, and answers: {answer!r}"
        elif not fits(action, answer):
            yield f"{name}: not the answer of its class: {answer!r}"
        elif error is not (name in REFUSED):
            yield f"{name}: {answer if error else 'not refused'}"
        if odd := oddities(result) - ODD.keys():
            yield f"{name}: {sorted(odd)} in {[part.raw for part in parts(answer)]}"


@pytest.mark.parametrize("branch", [22, 16])
def test_every_action(branch: int) -> None:
    server = asterisk(branch)
    made = server.root / "etc/asterisk" / CONFIGURATION
    made.unlink(missing_ok=True)
    try:
        listed, found = asyncio.run(results(server))
    finally:
        made.unlink(missing_ok=True)
    names = [result.action.wire_name for result in found]
    assert {name for name in listed if action_classes.find(name) is None} == set()
    assert listed - set(names) == set()
    assert len(names) == len(set(names))
    assert len(listed) > 130
    assert {name for name in map(action_classes.find, ACTIONS) if _lacks(name, branch, names)} == set()
    assert list(complaints(listed, found)) == []


def _lacks(action: type[Action[object]] | None, branch: int, names: list[str]) -> bool:
    """Whether the table has no such action though the branch knows it."""
    return action is not None and action.spec.available_in(branch) and action.spec.wire_name not in names
