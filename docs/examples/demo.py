"""Typed actions, lists and events, as they happen: `make demo`.

Runs against the embedded fake Asterisk; or, with AMI_URL or AMI_HOST set (and AMI_PORT, AMI_USERNAME, AMI_SECRET),
against that server.
"""

import asyncio
import os
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from ami_typed import AMIError, Event, TCPClient, actions, events
from ami_typed.testing import FakeAsterisk


@asynccontextmanager
async def a_client() -> AsyncGenerator[TCPClient]:
    """A client of the server that the environment names, or of a fake one."""
    if os.environ.get("AMI_URL") or os.environ.get("AMI_HOST"):
        async with TCPClient.from_env() as client:
            yield client
    else:
        print("No AMI_URL and no AMI_HOST: this is the fake Asterisk that comes with ami_typed.\n")
        async with (
            FakeAsterisk() as fake,
            TCPClient(fake.host, fake.port, username="hello", password="world") as client,
        ):
            yield client


async def main() -> None:
    """Ping, list, and follow a call."""
    async with a_client() as client:
        pong = await client.send(actions.Ping())
        print(f"Ping        {pong.ping} from Asterisk {client.branch}, whose clock says {pong.timestamp:%H:%M:%S}")

        queues = await client.send(actions.QueueStatus())
        for queue in queues.only(events.QueueParams):
            print(f"Queue       {queue.queue}: {queue.strategy}, {queue.calls} waiting")
        for member in queues.only(events.QueueMember):
            print(f"  member    {member.name} at {member.location}{' (paused)' if member.paused else ''}")

        call = actions.Originate(
            channel="Local/200@default",
            application="Wait",
            data="1",
            variables={"CUSTOMER": "4711", "CAMPAIGN": "autumn"},
        )
        await follow(client, call)


async def follow(client: TCPClient, call: actions.Originate) -> None:
    """Place a call, and print what happens to its channel."""
    action_id = client.new_action_id()
    print(f"\nOriginate   {call.channel} with {call.variables}")
    async with asyncio.timeout(15), client.events() as stream:
        await client.send(call, action_id=action_id)
        uniqueid = ended = answered = None
        async for event in stream:
            print(f"  {event.wire_name:18}{describe(event)}") if describe(event) else None
            if isinstance(event, events.OriginateResponse) and event.action_id == action_id:
                uniqueid, answered = event.uniqueid, event
                if event.response == "Success":
                    await client.send(actions.Hangup(channel=event.channel))
            if isinstance(event, events.Hangup):
                ended = event
            if answered and ended and ended.uniqueid == uniqueid:
                return


def describe(event: Event) -> str | None:
    """One line about an event: each class has its own fields, and the editor knows them."""
    match event:
        case events.Newchannel() | events.Newstate():
            return f"{event.channel} is {event.channel_state_desc}"
        case events.VarSet() if event.variable in ("CUSTOMER", "CAMPAIGN"):
            return f"{event.variable} = {event.value}"
        case events.Newexten():
            return f"{event.channel} runs {event.application}({event.app_data})"
        case events.OriginateResponse():
            return f"{event.response}: {event.channel}"
        case events.Hangup():
            return f"{event.channel}: {event.cause_txt} ({event.cause:d})"
        case _:
            return None


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except (AMIError, ValueError) as error:
        sys.exit(f"demo: {error}")
