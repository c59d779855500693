"""The kinds of faults: what is done to a message on its way, each in a small function over a connection."""

import asyncio
import re
from collections.abc import Callable
from itertools import pairwise
from random import Random

from ami_typed.wire import Limits
from tests.reliability.proxy import Deed, Fault, Link, Place

LIMITS = Limits(line=4096, message=16384)
"""What the clients of the chaos suite take; so that to go over it costs little."""

_ACTION_ID = re.compile(rb"(\r\nActionID: [^\r\n]*\r\n)")
_ROUND_TRIP = 0.06
"""Seconds in which further messages come, if they come at all."""


# Cuts. What is written before the end arrives; what stands behind the cut is never passed on.


def _cut_at(place: Callable[[bytes, Random], int]) -> Deed:
    async def cut(link: Link, message: bytes, random: Random) -> bool:
        link.client.write(message[: place(message, random)])
        link.cut()
        return True

    return cut


def _anywhere(message: bytes, random: Random) -> int:
    return random.randrange(1, len(message) - 1)


def _between_cr_and_lf(message: bytes, random: Random) -> int:
    ends = [index for index in range(len(message) - 4) if message.startswith(b"\r\n", index)]
    return random.choice(ends) + 1


def _in_the_end(message: bytes, random: Random) -> int:
    return len(message) - random.choice((1, 2, 3))


def _in_a_name(message: bytes, random: Random) -> int:
    lines = message[:-4].split(b"\r\n")
    index = random.randrange(len(lines))
    start = sum(len(line) + 2 for line in lines[:index])
    return start + random.randrange(1, lines[index].index(b":"))


def _in_a_value(message: bytes, random: Random) -> int:
    colons = [index for index in range(len(message) - 3) if message.startswith(b": ", index)]
    return random.choice(colons) + 3


async def _cut_behind(link: Link, message: bytes, random: Random) -> bool:
    link.give(message, from_server=True)
    link.cut()
    return True


async def _cut_before_the_answer(link: Link, message: bytes, random: Random) -> bool:
    link.give(message, from_server=False)
    link.cut()
    return True


async def _cut_an_action(link: Link, message: bytes, random: Random) -> bool:
    link.server.write(message[: _anywhere(message, random)])
    link.cut()
    return True


async def _cut_instead(link: Link, message: bytes, random: Random) -> bool:
    link.cut()
    return True


async def _reset_instead(link: Link, message: bytes, random: Random) -> bool:
    link.reset()
    return True


async def _reset_inside(link: Link, message: bytes, random: Random) -> bool:
    link.client.write(message[: _anywhere(message, random)])
    link.reset()
    return True


# Silence.


async def _stall(link: Link, message: bytes, random: Random) -> bool:
    await asyncio.sleep(random.uniform(0.05, 0.5))
    link.give(message, from_server=True)
    return True


async def _stall_the_login(link: Link, message: bytes, random: Random) -> bool:
    await asyncio.sleep(random.choice((random.uniform(0.05, 0.2), random.uniform(0.8, 0.9))))  # in time, and not
    link.give(message, from_server=True)
    return True


async def _stall_and_cut(link: Link, message: bytes, random: Random) -> bool:
    await asyncio.sleep(random.uniform(0.05, 0.3))
    link.cut()
    return True


async def _vanish(link: Link, message: bytes, random: Random) -> bool:
    link.deaf = True
    return True


async def _block(link: Link, message: bytes, random: Random) -> bool:
    link.client.block()
    await asyncio.sleep(random.uniform(0.1, 0.6))
    link.give(message, from_server=False)
    link.client.unblock()
    await asyncio.sleep(0.01)  # to read what was left, and whether the client has hung up
    return True


async def _read_slowly(link: Link, message: bytes, random: Random) -> bool:
    cuts = sorted(random.sample(range(1, len(message)), 10))
    for start, end in pairwise([0, *cuts, len(message)]):
        link.server.write(message[start:end])
        await asyncio.sleep(0.005)
    return True


# The same bytes in other reads. Everything is in one event loop: after two turns of it, the other side has read.


async def _one_by_one(link: Link, message: bytes, random: Random) -> bool:
    start = random.randrange(1, len(message) - 12)
    return await _in_pieces(link, message, list(range(start, start + 12)))


async def _split(link: Link, message: bytes, random: Random) -> bool:
    return await _in_pieces(link, message, sorted(random.sample(range(1, len(message)), 8)))


async def _in_pieces(link: Link, message: bytes, cuts: list[int]) -> bool:
    for start, end in pairwise([0, *cuts]):
        link.client.write(message[start:end])
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    link.give(message, from_server=True, rest=message[cuts[-1] :])
    return True


async def _merge(link: Link, message: bytes, random: Random) -> bool:
    await asyncio.sleep(_ROUND_TRIP)
    merges = bool(link.to_client.waiting) and not link.cut_off
    link.give(message, from_server=True)  # and at once, without a turn of the loop, all that waits
    return merges


# Other bytes.


def _garbage(data: bytearray, random: Random) -> None:
    at = random.randrange(len(data))
    data[at:at] = random.randbytes(random.randrange(1, 40))


def _flip(data: bytearray, random: Random) -> None:
    for at in random.sample(range(len(data)), 3):
        data[at] ^= 1 << random.randrange(8)


def _lose(data: bytearray, random: Random) -> None:
    at = random.randrange(len(data))
    del data[at : at + random.randrange(1, 30)]


def _spoilt(message: bytes, spoil: Callable[[bytearray, Random], None], random: Random) -> bytes:
    """The message with something done to it, but not to its ActionID: nobody could tell one that became another's."""
    parts = [bytearray(part) for part in _ACTION_ID.split(message, maxsplit=1)]
    spoil(random.choice([part for part in parts[::2] if len(part) >= 4]), random)
    return b"".join(parts)


def _spoil(spoil: Callable[[bytearray, Random], None]) -> Deed:
    async def spoil_it(link: Link, message: bytes, random: Random) -> bool:
        link.spoil(message, _spoilt(message, spoil, random), from_server=True)
        return True

    return spoil_it


async def _flip_an_action(link: Link, message: bytes, random: Random) -> bool:
    spoilt = message
    while spoilt == message or min(spoilt.replace(b"\r\n", b"")) < 0x20:
        spoilt = _spoilt(message, _flip, random)  # until no control byte is in it: the fake has no answer to those
    link.spoil(message, spoilt, from_server=False)
    return True


async def _twice(link: Link, message: bytes, random: Random) -> bool:
    link.give(message, from_server=True)
    link.client.write(message)
    return True


async def _swap(link: Link, message: bytes, random: Random) -> bool:
    await asyncio.sleep(_ROUND_TRIP)
    other = next((later for later in link.to_client.waiting if later.startswith(b"Response: ")), None)
    if other is not None:
        link.to_client.waiting.remove(other)
        link.give(other, from_server=True)
    link.give(message, from_server=True)
    return other is not None and not link.cut_off


async def _greet_wrongly(link: Link, message: bytes, random: Random) -> bool:
    other = (
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\xff\xfb\x01login: ",
        b"\r\n",
        message[1:],
    )
    link.client.write(random.choice(other))
    return True


async def _say_no_more(link: Link, message: bytes, random: Random) -> bool:
    return True  # it is swallowed


async def _long_line(link: Link, message: bytes, random: Random) -> bool:
    link.passed.ended_by_client = True  # it will hang up, and nothing behind the line counts
    link.spoil(message, b"Event: UserEvent\r\nUserEvent: " + b"x" * (LIMITS.line + 1), from_server=True)
    return True


async def _no_end(link: Link, message: bytes, random: Random) -> bool:
    link.passed.ended_by_client = True
    link.spoil(message, b"Event: UserEvent\r\nUserEvent: Endless\r\n", from_server=True)
    for number in range(2 * LIMITS.message // 1000):
        if not link.client.alive:
            break
        link.client.write(b"Header%d: %s\r\n" % (number, b"x" * 1000))
        await asyncio.sleep(0)
    return True


KINDS: dict[str, tuple[Place | tuple[Place, ...], Deed]] = {
    "cut in the banner": (Place.BANNER, _cut_at(_anywhere)),
    "cut inside the challenge": (Place.CHALLENGE, _cut_at(_anywhere)),
    "cut instead of the login": (Place.LOGIN, _cut_instead),
    "cut inside the welcome": (Place.WELCOME, _cut_at(_anywhere)),
    "cut behind the welcome": (Place.WELCOME, _cut_behind),
    "cut between CR and LF": (Place.EVENT, _cut_at(_between_cr_and_lf)),
    "cut in a message's end": (Place.EVENT, _cut_at(_in_the_end)),
    "cut in a header's name": (Place.RESPONSE, _cut_at(_in_a_name)),
    "cut in a value": (Place.EVENT, _cut_at(_in_a_value)),
    "cut between messages": (Place.EVENT, _cut_behind),
    "cut in a list": (Place.LIST, _cut_behind),
    "cut before the answer": (Place.ACTION, _cut_before_the_answer),
    "cut in an action": (Place.ACTION, _cut_an_action),
    "reset while writing": (Place.ACTION, _reset_instead),
    "reset in a message": (Place.EVENT, _reset_inside),
    "stall in the login": (Place.CHALLENGE, _stall_the_login),
    "stall, then on": (Place.RESPONSE, _stall),
    "stall, then cut": (Place.RESPONSE, _stall_and_cut),
    "half-open": (Place.EVENT, _vanish),
    "blocked reader": (Place.ACTION, _block),
    "slow reader": (Place.ACTION, _read_slowly),
    "byte by byte": ((Place.RESPONSE, Place.EVENT, Place.CHALLENGE), _one_by_one),
    "split": ((Place.RESPONSE, Place.EVENT, Place.LIST, Place.WELCOME), _split),
    "merged": (Place.EVENT, _merge),
    "garbage": ((Place.RESPONSE, Place.EVENT, Place.LIST), _spoil(_garbage)),
    "bits flipped": ((Place.RESPONSE, Place.EVENT, Place.LIST), _spoil(_flip)),
    "bits of an action flipped": (Place.ACTION, _flip_an_action),
    "bytes lost": ((Place.RESPONSE, Place.EVENT, Place.LIST), _spoil(_lose)),
    "response twice": (Place.RESPONSE, _twice),
    "responses swapped": (Place.RESPONSE, _swap),
    "wrong banner": (Place.BANNER, _greet_wrongly),
    "no banner": (Place.BANNER, _say_no_more),
    "line too long": (Place.EVENT, _long_line),
    "message without end": (Place.EVENT, _no_end),
}
"""Each kind of fault: what it happens to, and what is done."""


_SKIPPED = {Place.BANNER: 1, Place.CHALLENGE: 1, Place.LOGIN: 2, Place.WELCOME: 1}
"""How many of a place a fault has to choose from; where nothing is said, many come on each connection."""


def a_fault(kind: str, random: Random) -> Fault:
    """A fault of a kind, at some message."""
    places, deed = KINDS[kind]
    place = places if isinstance(places, Place) else random.choice(places)
    return Fault(kind, place, deed, skip=random.randrange(_SKIPPED.get(place, 6)))
