"""What can become of a call: each thing happens on a real server, on a Local channel and on one of PJSIP."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from ami_typed import TCPClient, actions, calls, enums, events
from tests.asterisk.private import private
from tests.asterisk.server import Server
from tests.asterisk.telephone import Telephones

PATIENCE = 20.0
"""Seconds that anything may take that a test waits for."""


@dataclass(frozen=True)
class Result:
    """How a call came out, and how it ended."""

    outcome: calls.Outcome
    end: calls.Ended | calls.Unknown

    @property
    def cause(self) -> str:
        """The cause of the end, as the table shows it."""
        cause = self.end.cause if isinstance(self.end, calls.Ended) else None
        return "" if cause is None else f"`{enums.HangupCause(cause).name}`"


@dataclass(frozen=True)
class Row:
    """One thing that can become of a call."""

    name: str
    channel: str
    """Of which kind the called channel is: `Local` or `PJSIP`."""
    outcome: type[calls.Answered | calls.Unanswered | calls.Unknown]
    happens: "Story"
    end: type[calls.Ended | calls.Unknown] = calls.Ended
    causes: tuple[enums.HangupCause, ...] = ()
    """Which of these it is depends on who is quicker, the server or the telephone; none where it is always the same."""

    def cause_of(self, result: Result) -> str:
        """The cause as the table shows it."""
        if not self.causes:
            return result.cause
        assert isinstance(result.end, calls.Ended)
        assert result.end.cause in self.causes
        return " or ".join(f"`{cause.name}`" for cause in self.causes)

    def __str__(self) -> str:
        return f"{self.name}, {self.channel}"


# What happens to a call.


async def until_it_ends(call: calls.Call) -> None:
    """Nothing is done with it."""


async def hang_up(call: calls.Call) -> None:
    await call.hangup()


async def hang_up_talking(call: calls.Call) -> None:
    await talking(call)
    await call.hangup()


async def redirect(call: calls.Call) -> None:
    await talking(call)
    await call.redirect("default", "100")
    await reached(call, "100")


async def transfer(call: calls.Call) -> None:
    await talking(call)
    await call.blind_transfer("100", "default")
    await reached(call, "100")


async def reached(call: calls.Call, exten: str) -> None:
    """Wait until a channel of the call goes on in an extension."""
    async for event in call.events():
        if isinstance(event, events.Newexten) and (event.context, event.exten) == ("default", exten):
            return
    raise AssertionError(f"nobody reached {exten}")


async def hang_up_optimised(call: calls.Call) -> None:
    """The Local channel goes away, and the call lives on in those behind it."""
    gone: set[str] = set()
    async for event in call.events():
        if isinstance(event, events.Hangup):
            gone.add(event.uniqueid)
            if len(gone) == 2:
                break
    assert gone == {call.originate.channel_id, call.originate.other_channel_id}
    assert len(call.channels) == 2 and call.channel is not None and call.channel.startswith("PJSIP/peer-")
    await call.hangup()


async def ringing(call: calls.Call) -> None:
    async for event in call.events():
        if isinstance(event, events.Newstate) and event.channel_state is enums.ChannelState.RINGING:
            return


async def answer(call: calls.Call) -> None:
    await call.answered(timeout=PATIENCE)


async def talking(call: calls.Call) -> None:
    """Wait until the called party and who is dialled for it are in one bridge."""
    joined: set[str] = set()
    async for event in call.events():
        if isinstance(event, events.BridgeEnter):
            joined |= {event.uniqueid} & {call.uniqueid}
            if joined and event.bridge_num_channels == 2:
                return


Place = Callable[[Telephones], dict[str, Any]]
"""Whom to call, and what to connect the call to."""
Story = Callable[[Server, Telephones], Awaitable[Result]]


def call(place: Place, do: Callable[[calls.Call], Awaitable[None]] = until_it_ends) -> Story:
    """Call somebody, do something, and see how it comes out and ends."""

    async def happens(server: Server, phones: Telephones) -> Result:
        async with (
            TCPClient(server.host, server.port, username="hello", password="world") as client,
            client.call(originate(place, phones), hangup_on_exit=True) as call,
        ):
            await do(call)
            return Result(await call.outcome(timeout=PATIENCE), await call.ended(timeout=PATIENCE))

    return happens


def kill(place: Place, until: Callable[[calls.Call], Awaitable[object]]) -> Story:
    """Call somebody, and kill the server in the middle of it."""

    async def happens(server: Server, phones: Telephones) -> Result:
        with private(server.branch, modules=None) as victim:
            host, port = victim.server.host, victim.server.port
            async with (
                TCPClient(host, port, username="hello", password="world", reconnect=None) as client,
                client.call(originate(place, phones)) as call,
            ):
                await until(call)
                victim.kill()
                return Result(await call.outcome(timeout=PATIENCE), await call.ended(timeout=PATIENCE))

    return happens


def originate(place: Place, phones: Telephones) -> actions.Originate:
    fields = {"application": "Wait", "data": "60", "timeout": timedelta(seconds=10)} | place(phones)
    return actions.Originate.model_validate(fields)


def local(number: object, **fields: Any) -> Place:
    """Call a number of the dialplan."""
    return lambda phones: {"channel": f"Local/{number}@default", **fields}


def behind(number: int, **fields: Any) -> Place:
    """Call a telephone through the dialplan."""
    return lambda phones: {
        "channel": "Local/609@default", "variables": {"TELEPHONE": phones.address(number)}, **fields
    }  # fmt: skip


def phone(number: int, **fields: Any) -> Place:
    """Call a telephone."""
    return lambda phones: {"channel": phones.channel(number), **fields}


def dialling(place: Place, number: int) -> Place:
    """Connect the call to a telephone."""
    return lambda phones: place(phones) | {"application": "Dial", "data": phones.channel(number)}


TWICE_608 = {"application": None, "data": None, "exten": "608", "context": "default", "priority": 1}
A_MOMENT = {"timeout": timedelta(seconds=1)}
ROWS = [
    Row("answered", "Local", calls.Answered, call(local(200, data="1"))),
    Row("answered", "PJSIP", calls.Answered, call(phone(200, data="1"))),
    Row("busy", "Local", calls.Busy, call(local(951))),
    Row("busy (486)", "Local to PJSIP", calls.Busy, call(behind(486))),
    Row("busy (486)", "PJSIP", calls.Busy, call(phone(486))),
    Row("rings until the timeout", "Local", calls.NoAnswer, call(local(950, **A_MOMENT))),
    Row("rings until the timeout", "PJSIP", calls.NoAnswer, call(phone(180, **A_MOMENT))),
    Row("rings until Dial gives up", "Local to Local", calls.NoAnswer, call(local(604))),
    Row("away (480)", "PJSIP", calls.NoAnswer, call(phone(480))),
    Row("congestion", "Local", calls.Congestion, call(local(952))),
    Row("congestion (503)", "Local to PJSIP", calls.Congestion, call(behind(503))),
    Row("congestion (503)", "PJSIP", calls.Congestion, call(phone(503))),
    Row("refused (603)", "Local to PJSIP", calls.Rejected, call(behind(603))),
    Row("refused (603)", "PJSIP", calls.Rejected, call(phone(603))),
    Row("refused (403)", "PJSIP", calls.Rejected, call(phone(403))),
    Row("unknown extension", "Local", calls.Failed, call(local("nosuch"))),
    Row("unknown extension (404)", "Local to PJSIP", calls.Failed, call(behind(404))),
    Row("unknown extension (404)", "PJSIP", calls.Failed, call(phone(404))),
    Row("no codec in common (488)", "PJSIP", calls.Failed, call(phone(488))),
    Row("unknown endpoint", "PJSIP", calls.Failed, call(lambda phones: {"channel": "PJSIP/nosuch"})),
    Row("wrong technology", "Nosuch", calls.Failed, call(lambda phones: {"channel": "Nosuch/1"})),
    Row("we hang up before the answer", "Local", calls.Cancelled, call(local(950), hang_up)),
    Row(
        "we hang up before the answer",
        "PJSIP",
        calls.Cancelled,
        call(phone(180), hang_up),
        causes=(enums.HangupCause.NOT_DEFINED, enums.HangupCause.CALL_REJECTED),
    ),
    Row(
        "we hang up while they talk",
        "Local to PJSIP",
        calls.Answered,
        call(dialling(behind(200), 200), hang_up_talking),
    ),
    Row("we hang up while they talk", "PJSIP", calls.Answered, call(dialling(phone(200), 200), hang_up_talking)),
    Row("the caller hangs up first", "Local to PJSIP", calls.Answered, call(dialling(behind(201), 200))),
    Row("the caller hangs up first", "PJSIP", calls.Answered, call(dialling(phone(201), 200))),
    Row("the callee hangs up first", "Local to PJSIP", calls.Answered, call(dialling(behind(200), 201))),
    Row("the callee hangs up first", "PJSIP", calls.Answered, call(dialling(phone(200), 201))),
    Row("redirected while they talk", "Local to PJSIP", calls.Answered, call(dialling(behind(200), 200), redirect)),
    Row("redirected while they talk", "PJSIP", calls.Answered, call(dialling(phone(200), 200), redirect)),
    Row("transferred while they talk", "Local to PJSIP", calls.Answered, call(dialling(behind(200), 200), transfer)),
    Row("transferred while they talk", "PJSIP", calls.Answered, call(dialling(phone(200), 200), transfer)),
    Row("taken out of the call", "Local to PJSIP", calls.Answered, call(local(608, **TWICE_608), hang_up_optimised)),
    Row("the server is killed while it rings", "Local", calls.Unknown, kill(local(950), ringing), calls.Unknown),
    Row("the server is killed while it rings", "PJSIP", calls.Unknown, kill(phone(180), ringing), calls.Unknown),
    Row("the server is killed while they talk", "Local", calls.Answered, kill(local(200), answer), calls.Unknown),
    Row("the server is killed while they talk", "PJSIP", calls.Answered, kill(phone(200), answer), calls.Unknown),
]
