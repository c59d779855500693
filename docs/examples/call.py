"""Call some numbers at once, and say what becomes of each: `python docs/examples/call.py [CHANNEL ...]`.

With AMI_URL, or AMI_HOST and AMI_USERNAME, and AMI_SECRET it calls on your PBX, otherwise on the fake one.
"""

import asyncio
import os
import sys
from contextlib import AsyncExitStack
from datetime import timedelta

from ami_typed import TCPClient, actions, calls
from ami_typed.testing import FakeAsterisk

NUMBERS = ["PJSIP/100", "PJSIP/486", "PJSIP/180", "PJSIP/404"]


async def call(client: TCPClient, channel: str) -> str:
    """Call somebody, talk for a moment, and say how it went."""
    ring = timedelta(seconds=1)
    originate = actions.Originate(channel=channel, application="Wait", data="60", timeout=ring)
    async with client.call(originate, hangup_on_exit=True) as call:
        match await call.outcome():
            case calls.Answered():
                await call.hangup()
                end = await call.ended()
                return f"{channel}: answered; {end.cause!r}" if isinstance(end, calls.Ended) else f"{channel}: {end}"
            case calls.Unknown(reason=reason):
                return f"{channel}: nobody can tell, {reason}"
            case unanswered:
                return f"{channel}: {type(unanswered).__name__}, {unanswered.cause!r}"


async def main(channels: list[str]) -> None:
    async with AsyncExitStack() as stack:
        if "AMI_URL" in os.environ or "AMI_HOST" in os.environ:
            client = TCPClient.from_env()
        else:
            fake = await stack.enter_async_context(FakeAsterisk())
            client = TCPClient(fake.host, fake.port, username="hello", password="world")
        await stack.enter_async_context(client)
        for line in await asyncio.gather(*(call(client, channel) for channel in channels)):
            print(line)


asyncio.run(main(sys.argv[1:] or NUMBERS))
