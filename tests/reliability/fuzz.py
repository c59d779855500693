"""Feeds spoilt messages of real servers to the decoder, to the models and to the session.

    python -m tests.reliability.fuzz [--inputs 1000000] [--seed N]

For each million of inputs to the decoder there are 300,000 to the models and 100,000 to the session. It ends with the
bytes of the first input that brought to light what must not be.
"""

import argparse
import contextlib
import json
import pickle
import sys
import time
from collections import Counter
from datetime import datetime
from random import Random

from pydantic import ValidationError

from ami_typed import AMIError, LocalProtocolError, RemoteProtocolError, actions, events, responses
from ami_typed._index import ACTIONS, EVENTS
from ami_typed.models import (
    Event,
    RawAction,
    Response,
    action_classes,
    decode,
    decode_action,
    decode_event,
    event_classes,
)
from ami_typed.models.base import Received
from ami_typed.session import Session
from ami_typed.wire import Decoder, Kind, Limits, Message, frame
from tests.captures.replay import BRANCHES, answer, cases
from tests.reliability.mutation import Mutator, captured

SEED = 20_261_123
TIGHT = Limits(line=300, message=1000)
"""Limits that many of the messages break."""


# The decoder.


class Heard:
    """What came out of a decoder: the messages, and the fault that ended it."""

    def __init__(self, reads: list[bytes], *, banner: bool, limits: Limits | None) -> None:
        self.messages: list[Message] = []
        self.fault: str | None = None
        decoder = Decoder(banner=banner, limits=limits)
        try:
            for read in reads:
                self.messages += decoder.feed(read)
            decoder.eof()
        except RemoteProtocolError as error:
            self.fault = str(error)
            assert decoder.error is not None
        self.banner = decoder.banner


def check_decoder(data: bytes, sizes: list[int], *, banner: bool, limits: Limits | None) -> Heard:
    """Whatever comes, however it is cut: the same messages and the same fault, and no other exception."""
    whole = Heard([data], banner=banner, limits=limits)
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    parts = [data[start : start + size] for start, size in zip(starts, sizes, strict=True)]
    cut = Heard(parts, banner=banner, limits=limits)
    assert cut.messages == whole.messages, "other messages come out when the bytes come in parts"
    assert (cut.fault is None) == (whole.fault is None), f"{cut.fault} in parts, {whole.fault} as a whole"
    assert cut.banner == whole.banner
    return whole


def check_message(message: Message) -> None:
    """Whatever can be asked of a message is answered, and what is framed again is the same message."""
    headers, fields = message.headers, message.fields()
    assert {name for name, _ in headers} == set(fields)
    assert message.kind in Kind and isinstance(message.name, str)
    assert message.action_id == message.get("ActionID")
    for name, values in fields.items():
        assert message.get(name) == (values if isinstance(values, str) else values[0])
    for name in (headers[-1][0], headers[0][0].upper(), "Nobody", "", "a\r\nb"):
        found = message.get_all(name)
        assert message.get(name) == (found[0] if found else None)
    assert "\n" not in repr(message)
    assert pickle.loads(pickle.dumps(message)) == message
    try:
        data = frame(message)
    except LocalProtocolError:
        return
    if not message.raw.startswith(b"Response: Follows\r\n"):
        assert Decoder(banner=False).feed(data) == [message]


# The models.


class OfAProgram(events.UserEvent, name="OfAProgram"):
    """A class of a program's own, which not every message can fill."""

    number: int
    moment: datetime


def check_model(message: Message, cls: type[Event] | type[Response]) -> Event | Response:
    """Any message can be decoded as any class, and whatever can be asked of the instance is answered.

    `Event` stands for the class that the message says. Only a program's own class may turn out to be another one.
    """
    model = decode_event(message) if cls is Event else decode(cls, message)
    assert type(model) is cls or cls in (Event, OfAProgram)
    assert model.raw is message
    assert isinstance({**model.extra}, dict) and isinstance({**model.invalid}, dict)
    repr(model)
    model.model_dump()
    json.dumps(model.model_dump(mode="json", by_alias=True))
    copy = pickle.loads(pickle.dumps(model))
    assert (copy, copy.raw, copy.invalid) == (model, message, model.invalid) or has_nan(model)
    if isinstance(model, Event):
        assert isinstance(model.wire_name, str)
        assert model.envelope is not None
        assert model.action_id == message.get("ActionID")
        assert model.timestamp == model.envelope.timestamp
    check_written(model)
    return model


def has_nan(model: Received) -> bool:
    """Whether it holds a number that does not equal itself."""
    return model != model


def check_written(model: Event | Response) -> None:
    """What was read can be written again or is refused; it never brings a line of its own, or a second message."""
    try:
        written = model.encode(action_id="1")
    except LocalProtocolError:
        return
    (back,) = Decoder(banner=False).feed(frame(written))
    assert back == written
    assert written.raw.count(b"\n") == written.raw.count(b"\r") == len(written.headers) - 1
    assert written.kind is (Kind.EVENT if isinstance(model, Event) else Kind.RESPONSE)


def check_action(message: Message) -> None:
    """What a fake server reads as an action is one, or is refused by pydantic."""
    with contextlib.suppress(ValidationError):
        repr(decode_action(message))


# The session.

Conversation = tuple[str, tuple[bytes, ...]]


def conversations() -> tuple[Conversation, ...]:
    """The captured answers to actions, by the names of the actions."""
    named = ((case.partition(".")[0], answer(branch, case)) for branch in BRANCHES for case in cases(branch))
    return tuple(
        (name, tuple(message.raw for message in messages))
        for name, messages in named
        if (cls := action_classes.find(name)) is not None and cls.spec.unframed is None
    )


def check_session(name: str, messages: list[bytes]) -> bool:
    """Whatever a server answers, the session takes it; each action ends with a result or with one of our errors."""
    session = Session()
    asked, other = session.begin(RawAction(name=name), action_id="asked"), session.begin(actions.Ping())
    for raw in messages:
        session.receive(Message(raw))
    assert not other.done, "an answer went to another action"
    session.lose("the end of the input")
    assert asked.done and other.done and len(session) == 0
    try:
        asked.result()
    except AMIError:
        return False
    return True


# All of it.


class Fuzz:
    """One run: what was fed, and what came of it."""

    def __init__(self, seed: int) -> None:
        self.counts: Counter[str] = Counter()
        self._random = Random(seed)
        self._mutator = Mutator(self._random, captured())
        self._events = [cls for name in EVENTS if (cls := event_classes.find(name)) is not None]
        self._events.append(OfAProgram)
        self._responses: list[type[Response]] = [Response, *(getattr(responses, name) for name in responses.__all__)]
        examples = [cls.example().encode().raw for cls in (*self._events, *self._responses)]
        self._for_models = Mutator(self._random, (*captured(), *examples))
        self._conversations = conversations()
        self._actions = tuple(ACTIONS)
        self.input: object = None
        """What is being fed."""

    def decoder(self) -> None:
        """One input to the decoder: one to four messages, with a banner or without."""
        random, mutator = self._random, self._mutator
        banner = random.random() < 0.3
        greeting = b"Asterisk Call Manager/" + random.choice((b"2.10.6", b"11.0.0", b"x")) + b"\r\n" if banner else b""
        messages = [mutator.pick() for _ in range(1 + int(random.random() * 4))]
        spoilt = int(random.random() * len(messages))
        messages[spoilt] = mutator.mutate(messages[spoilt])
        data = greeting + b"\r\n\r\n".join(messages) + (b"\r\n\r\n" if random.random() < 0.7 else b"")
        if random.random() < 0.1:
            data = mutator.mutate(data)
        limits = TIGHT if random.random() < 0.2 else None
        sizes = mutator.sizes(len(data))
        self.input = (data, sizes, banner, limits)
        heard = check_decoder(data, sizes, banner=banner, limits=limits)
        self.counts["decoder inputs"] += 1
        self.counts["decoder messages"] += len(heard.messages)
        self.counts["decoder faults"] += heard.fault is not None
        if heard.messages and random.random() < 0.2:
            check_message(random.choice(heard.messages))
            self.counts["decoder messages asked everything"] += 1

    def model(self) -> None:
        """One input to the models: one message, decoded as what it says or as any class."""
        random = self._random
        raw = self._for_models.mutate(self._for_models.pick())
        frames = Decoder(banner=False).feed(raw + b"\r\n\r\n") or [Message(b"Event: X")]
        message = random.choice(frames)
        draw = random.random()
        if message.kind is Kind.EVENT and draw < 0.7:
            cls: type[Event] | type[Response] = Event
        else:
            cls = random.choice(self._events) if draw < 0.8 else random.choice(self._responses)
        self.input = (message.raw, cls)
        model = check_model(message, cls)
        if random.random() < 0.1:
            check_action(Message(b"Action: " + random.choice(self._actions).encode() + b"\r\n" + message.raw))
            self.counts["model inputs read as actions too"] += 1
        self.counts["model inputs"] += 1
        self.counts["model instances with .invalid"] += bool(model.invalid)
        self.counts["model instances with .extra"] += bool(model.extra)

    def session(self) -> None:
        """One input to the session: the answer to an action, with a message or two of it spoilt."""
        random = self._random
        name, answered = random.choice(self._conversations)
        messages = [raw.replace(b"\r\nActionID: ", b"\r\nActionID: asked\r\nWas: ", 1) for raw in answered[:50]]
        for _ in range(1 + int(random.random() * 2)):
            index = int(random.random() * len(messages))
            messages[index] = self._mutator.mutate(messages[index])
        if random.random() < 0.2:
            random.shuffle(messages)
        self.input = (name, messages)
        answered_well = check_session(name, messages)
        self.counts["session inputs"] += 1
        self.counts["session actions with a result"] += answered_well


def run(inputs: int, seed: int) -> Counter[str]:
    """Feed so many inputs to the decoder, and in proportion to the rest. Raises what a check or the library raised."""
    fuzz = Fuzz(seed)
    try:
        for feed, number in ((fuzz.decoder, inputs), (fuzz.model, inputs * 3 // 10), (fuzz.session, inputs // 10)):
            for _ in range(number):
                feed()
    except BaseException:
        print(f"the input was {fuzz.input!r}", file=sys.stderr)
        raise
    return fuzz.counts


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=1_000_000, help="how many inputs to the decoder")
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    began = time.monotonic()
    counts = run(arguments.inputs, arguments.seed)
    for name, count in counts.items():
        print(f"{count:>10,}  {name}")
    print(f"no exception but the documented ones; {time.monotonic() - began:.0f} s, seed {arguments.seed}")


if __name__ == "__main__":
    main()
