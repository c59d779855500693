"""The server of the chaos suite: a fake Asterisk that answers with the mark of the question, and notes what arrives."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from ami_typed import Action, Event, actions, events, responses
from ami_typed.models import Response
from ami_typed.testing import FakeAsterisk
from ami_typed.testing.conversation import Conversation
from tests.reliability.proxy import marks_in

A = TypeVar("A", bound=Action[object])


class Witness(FakeAsterisk):
    """A fake Asterisk that can say afterwards what reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.arrivals: Counter[str] = Counter()
        """How often each mark arrived in a whole message."""
        self.ticks = 0
        """How many numbered events there were."""
        self._script(actions.Setvar, lambda action: Response(message=f"Variable Set {action.value}"))
        self._script(actions.Getvar, lambda action: responses.GetvarResponse(variable="", value=action.variable))
        self._script(actions.Command, lambda action: responses.CommandResponse(output=["", action.command, ""]))
        self._script(actions.QueueStatus, lambda action: a_list(action.queue or ""))
        self._script(actions.Originate, lambda action: Response(message=f"Queued {action.channel}"))

    def _script(self, kind: type[A], answer: Callable[[A], Response | Sequence[Event]]) -> None:
        """Answer so, with numbered events before and behind."""

        def between_ticks(action: A) -> Response | Sequence[Event]:
            self.tick()
            asyncio.get_running_loop().call_soon(self.tick)
            return answer(action)

        self.on(kind)(between_ticks)

    def tick(self) -> None:
        """Let a numbered event happen."""
        self.ticks += 1
        check = str(check_of(self.ticks))
        self.emit(events.UserEvent(user_event="Tick", headers={"Number": str(self.ticks), "Check": check}))

    def accept(self, send: Callable[[bytes], None], hang_up: Callable[[], None]) -> Conversation:
        """Take a connection."""
        return _End(self, send, hang_up)


class _End(Conversation):
    """The server's end of a connection."""

    def __init__(self, fake: Witness, send: Callable[[bytes], None], hang_up: Callable[[], None]) -> None:
        super().__init__(fake, send, hang_up)
        self._arrivals = fake.arrivals
        self._part = b""

    def data_received(self, data: bytes) -> None:
        """Bytes of the client."""
        super().data_received(data)
        *messages, self._part = (self._part + data).split(b"\r\n\r\n")
        for message in messages:
            self._arrivals.update(set(marks_in(message)))


def check_of(number: int) -> int:
    """What stands beside the number of an event, to know one that was spoilt on its way."""
    return number * 7919 % 100_003


def a_list(queue: str) -> Sequence[Event]:
    """A list with the mark in each of its items."""
    members = [events.QueueMember.example(queue=queue, name=f"Member {number}") for number in range(4)]
    return [events.QueueParams.example(queue=queue), *members]
