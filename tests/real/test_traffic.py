"""Whatever a busy server sends is of a class of the schema, and nothing of it is left over."""

import asyncio
from collections.abc import Iterator

import pytest

from ami_typed import Event, actions, events
from ami_typed.models import UnknownEvent
from ami_typed.snapshots import ChannelSnapshot
from tests.asterisk.server import Server
from tests.places import asterisk

from .pbx import pbx
from .traffic import everything

pytestmark = pytest.mark.asterisk

SYSTEM_NAME = "sys: t\u00ebm"  # tests/asterisk/etc/asterisk.conf
VARIABLES = {
    "ODD": "a: b;c=d&e|f\"g'h`i\\\\jk",
    "U8": "\u00fcn\u00efc\u00f8d\u00e9 \u65e5\u672c \U0001f389",
    "LINES": "one\r\nEvent: Fake\r\ntwo",
    "CHANNEL(language)": "es",
}
"""What extension 906 sets, of the `channelvars` in tests/asterisk/etc/manager.conf."""
KINDS = 90
"""How many types of events come at least; about 100 do."""
ODD = {
    ("Newexten", "extra", ""): "extension 906 puts a line break into AppData: its rest is a bare line",
    ("Newexten", "extra", "Event"): "extension 906 puts a line break into AppData: its rest is a header",
    ("TestEvent", "invalid", "State"): "the server sends it twice: the first one holds",
    ("UserEvent", "invalid", "A"): "its sender gave it twice: the first one holds",
}
"""Headers that are in `.extra` or `.invalid`, by event, place and name, and why that is right."""
BARE = {"FullyBooted": "the server makes it for one connection, without the usual envelope"}
"""Events without timestamp, system name and debug headers, and why."""


async def traffic(server: Server) -> tuple[list[Event], list[Event]]:
    """What the server sent, without and with its debug headers."""
    async with asyncio.timeout(90), pbx(server) as session:
        client = session.client
        await session.gone((await session.call(100, data="1")).one)
        await client.send(actions.Command(command="manager set debug on"))
        try:
            plain = len(session.seen)
            failed = await everything(session, server)
            assert failed == {}
            await session.hang_up()
            seen = session.seen.copy()
        finally:
            await client.send(actions.Command(command="manager set debug off"))
    return seen[:plain], seen[plain:]


def complaints(event: Event, branch: int) -> Iterator[str]:
    """What is wrong with an event."""
    name, envelope = event.wire_name, event.envelope
    if isinstance(event, UnknownEvent):
        yield "no class"
        return
    for place, headers in (("extra", event.extra), ("invalid", event.invalid)):
        for header, text in headers.items():
            if (name, place, header) not in ODD:
                yield f"{header} is {place}: {text!r}"
    if not event.spec.available_in(branch):
        yield f"the schema does not have it in {branch}"
    if envelope.privilege != (*(event.spec.class_in(branch) or "").split(","), "all"):
        yield f"privilege {envelope.privilege}, not {event.spec.class_in(branch)}"
    if name not in BARE and (envelope.timestamp is None or envelope.system_name != SYSTEM_NAME):
        yield f"envelope {envelope}"


def has_debug(event: Event) -> bool:
    envelope = event.envelope
    return None not in (envelope.sequence_number, envelope.file, envelope.line, envelope.func)


@pytest.mark.parametrize("branch", [22, 16])
def test_traffic(branch: int) -> None:
    plain, debug = asyncio.run(traffic(asterisk(branch)))
    seen = plain + debug
    assert {f"{event.wire_name}: {text}" for event in seen for text in complaints(event, branch)} == set()
    assert len({event.wire_name for event in seen}) >= KINDS

    # With debug headers, from the moment that they are switched on.
    assert plain and not any(map(has_debug, plain[: len(plain) // 2]))
    first = next(place for place, event in enumerate(debug) if has_debug(event))
    assert first < len(debug) // 10
    assert {event.wire_name for event in debug[first:] if not has_debug(event)} - BARE.keys() == set()
    numbers = [event.envelope.sequence_number for event in debug[first:]]
    assert len(set(numbers)) == len(numbers)

    # What the configuration adds to events.
    assert any(isinstance(event, ChannelSnapshot) and event.chan_variables == VARIABLES for event in seen)
    assert any(isinstance(event, ChannelSnapshot) and event.uniqueid.startswith(f"{SYSTEM_NAME}-") for event in seen)
    kinds = {type(event) for event in seen}
    assert {events.Cdr, events.CEL, events.UserEvent, events.TestEvent} <= kinds
    if branch == 22:
        tenants = {event.tenantid for event in seen if isinstance(event, ChannelSnapshot)}
        assert "ten: 1" in tenants
        assert any(isinstance(event, events.CEL) and event.tenantid == "ten: 1" for event in seen)
