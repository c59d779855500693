"""Other clients, measured: each as its own documentation uses it.

This module runs in an environment of its own (`peers_environment`), without ami_typed. What a peer cannot do is absent
from its class; what it loses is counted.
"""

import asyncio
import importlib
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from tests.benchmarks.sample import END, Sample, Tally, Task, main

HOST, PASSWORD = "127.0.0.1", "world"
PACKAGES = ("panoramisk==1.4", "basicami==0.1.0", "pyami_asterisk==1.5.2", "asterisk-ami==0.1.7")
"""What is installed from the index."""


class _Peer:
    """One client. `all` and `some` are how it takes events: those of every name, or those of `task.names`."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.tally = Tally(task)
        self.ended = asyncio.Event()

    def hear(self, name: str) -> None:
        """One event was delivered."""
        if name != END:
            self.tally.count()
        elif self.tally.end_of_pass():
            self.ended.set()

    async def events(self) -> Sample:
        raise NotImplementedError

    async def ping(self) -> Sample:
        raise NotImplementedError

    async def list(self) -> Sample:
        raise NotImplementedError

    async def pings(self, send: Callable[[str], Awaitable[str]]) -> Sample:
        """So many workers, each with one ping at a time; `send` takes and gives back an ActionID."""
        numbers = iter(range(self.task.expected))
        wrong = 0

        async def work() -> None:
            nonlocal wrong
            for number in numbers:
                wrong += await send(f"id{number}") != f"id{number}"
                self.tally.count()

        await send("id-1")
        self.tally.start()
        await asyncio.gather(*(work() for _ in range(self.task.size)))
        return self.tally.sample(f"{wrong} answers to another ping" if wrong else "")


class _Panoramisk(_Peer):
    async def connect(self) -> Any:
        task = self.task
        manager = importlib.import_module("panoramisk").Manager(
            loop=asyncio.get_running_loop(), host=HOST, port=task.port, username=task.user, secret=PASSWORD,
            ping_delay=3600, ping_interval=3600,
        )  # fmt: skip

        def on_event(_: object, event: Any) -> None:
            self.hear(event.event)

        if task.scenario == "events":
            for name in (*task.names, END) if task.names else ("*",):
                manager.register_event(name, on_event)
        await manager.connect()
        while manager.authenticated_future is None and not manager.authenticated:  # noqa: ASYNC110 - it tells nothing
            await asyncio.sleep(0)
        if manager.authenticated_future is not None:
            await manager.authenticated_future
        return manager

    async def events(self) -> Sample:
        await self.connect()
        await self.ended.wait()
        return self.tally.sample()

    async def ping(self) -> Sample:
        manager = await self.connect()

        async def send(action_id: str) -> str:
            answer: str = (await manager.send_action({"Action": "Ping", "ActionID": action_id})).actionid
            return answer

        return await self.pings(send)

    async def list(self) -> Sample:
        manager = await self.connect()
        await manager.send_action({"Action": "CoreShowChannels"})
        self.tally.start()
        while self.tally.delivered < self.task.expected:
            for item in await manager.send_action({"Action": "CoreShowChannels"}):
                if item.event == "CoreShowChannel":
                    self.tally.count()
        return self.tally.sample()


class _BasicAMI(_Peer):
    async def connect(self) -> Any:
        return await importlib.import_module("basicami").BasicAMI.connect(
            HOST, self.task.port, self.task.user, PASSWORD
        )

    async def events(self) -> Sample:
        client = await self.connect()
        names = frozenset((*self.task.names, END)) if self.task.names else None
        while not self.ended.is_set():
            for event in await client.get_events(timeout=0.005):
                if names is None or event["Event"] in names:
                    self.hear(event["Event"])
        return self.tally.sample()

    async def ping(self) -> Sample:
        client = await self.connect()

        async def send(action_id: str) -> str:
            answer: str = (await client.send_action({"Action": "Ping", "ActionID": action_id}))["ActionID"]
            return answer

        return await self.pings(send)

    async def list(self) -> Sample:
        client = await self.connect()
        for number in range(1 + self.task.expected // self.task.size):
            await client.send_action({"Action": "CoreShowChannels"})
            complete = False
            while not complete:
                for event in await client.get_events(timeout=0.005):
                    if event["Event"] == "CoreShowChannelsComplete":
                        complete = True
                    elif number:
                        self.tally.count()
            if not number:
                self.tally.start()
        return self.tally.sample("no list: the program gathers events")


class _PyAMIAsterisk(_Peer):
    def client(self) -> Any:
        importlib.import_module("loguru").logger.remove()
        return importlib.import_module("pyami_asterisk").AMIClient(
            host=HOST, port=self.task.port, username=self.task.user, secret=PASSWORD, ping_delay=0, reconnect_timeout=0
        )

    async def events(self) -> Sample:
        client = self.client()

        def on_event(event: dict[str, str]) -> None:
            self.hear(event["Event"])

        client.register_event([*self.task.names, END] if self.task.names else ["*"], on_event)
        return await self.until_ended(client)

    async def until_ended(self, client: Any, note: str = "") -> Sample:
        client.register_event(["Nothing"], print)  # without any it hangs up when no action waits
        running = asyncio.create_task(client.connect_ami())
        await self.ended.wait()
        sample = self.tally.sample(note)
        running.cancel()
        return sample

    async def ping(self) -> Sample:
        """It has callbacks only: each answer sends the next ping. The first answer starts the clocks."""
        client, answers = self.client(), 0

        def ping() -> None:
            client.create_action({"Action": "Ping"}, answered)

        def answered(_: object) -> None:
            nonlocal answers
            answers += 1
            if answers == 1:
                self.tally.start()
            else:
                self.tally.count()
            if self.tally.delivered == self.task.expected:
                self.ended.set()
            elif answers <= self.task.expected:
                ping()

        for _ in range(self.task.size):
            ping()
        return await self.until_ended(client, "callbacks")

    async def list(self) -> Sample:
        client, lists = self.client(), 0

        def answered(message: dict[str, str]) -> None:
            nonlocal lists
            match message.get("Event"):
                case "CoreShowChannel" if lists:
                    self.tally.count()
                case "CoreShowChannelsComplete":
                    lists += 1
                    if lists == 1:
                        self.tally.start()
                    if self.tally.delivered < self.task.expected:
                        client.create_action({"Action": "CoreShowChannels"}, answered)
                    else:
                        self.ended.set()
                case _:
                    pass

        client.create_action({"Action": "CoreShowChannels"}, answered)
        return await self.until_ended(client, "callbacks")


class _AsteriskAMI(_Peer):
    """It has a thread of its own."""

    def connect(self) -> Any:
        ami = importlib.import_module("asterisk.ami")
        client = ami.AMIClient(address=HOST, port=self.task.port)
        self.over = threading.Event()
        if self.task.scenario == "events":
            names = {"white_list": [*self.task.names, END]} if self.task.names else {}
            client.add_event_listener(self.on_event, **names)
        _ = client.login(self.task.user, PASSWORD).response
        return ami, client

    def on_event(self, event: Any, **_: object) -> None:
        if event.name != END:
            self.tally.count()
        elif self.tally.end_of_pass():
            self.over.set()

    async def events(self) -> Sample:
        self.connect()
        self.over.wait()
        return self.tally.sample("a thread")

    async def ping(self) -> Sample:
        ami, client = self.connect()
        waiting: deque[Any] = deque()
        self.tally.start()
        for _ in range(self.task.expected):
            waiting.append(client.send_action(ami.SimpleAction("Ping")))
            if len(waiting) >= self.task.size:
                assert waiting.popleft().response is not None
                self.tally.count()
        for future in waiting:
            assert future.response is not None
            self.tally.count()
        return self.tally.sample("a thread")

    async def list(self) -> Sample:
        ami, client = self.connect()
        complete = threading.Event()

        def on_event(event: Any, **_: object) -> None:
            if event.name == "CoreShowChannel":
                self.tally.count()
            elif event.name == "CoreShowChannelsComplete":
                complete.set()

        client.add_event_listener(on_event)
        self.tally.start()
        for _ in range(self.task.expected // self.task.size):
            complete.clear()
            assert client.send_action(ami.SimpleAction("CoreShowChannels")).response is not None
            complete.wait()
        return self.tally.sample("no list: the program gathers events")


PEERS: dict[str, type[_Peer]] = {
    "panoramisk": _Panoramisk,
    "basicami": _BasicAMI,
    "pyami_asterisk": _PyAMIAsterisk,
    "asterisk-ami": _AsteriskAMI,
}


def run(task: Task) -> Sample:
    """Measure one of them."""
    logging.disable(logging.CRITICAL)

    async def program() -> Sample:
        peer = PEERS[task.who](task)
        return await {"events": peer.events, "ping": peer.ping, "list": peer.list}[task.scenario]()

    return asyncio.run(program())


if __name__ == "__main__":
    main(run)
