"""Whatever comes: the decoder and the models raise nothing but what is documented. The long run is fuzz.py."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ami_typed.models import Event
from ami_typed.wire import Decoder, Message
from tests.reliability import fuzz
from tests.reliability.mutation import TOKENS, captured

BYTES = st.lists(
    st.one_of(st.binary(max_size=20), st.sampled_from(TOKENS), st.sampled_from(captured())), min_size=1, max_size=6
).map(b"".join)
"""Bytes that are nearly messages."""


@given(BYTES, st.lists(st.integers(1, 300), max_size=20), st.booleans(), st.booleans())
def test_any_bytes_in_any_reads(data: bytes, sizes: list[int], banner: bool, tight: bool) -> None:
    sizes.append(max(0, len(data) - sum(sizes)))
    heard = fuzz.check_decoder(data, sizes, banner=banner, limits=fuzz.TIGHT if tight else None)
    for message in heard.messages:
        fuzz.check_message(message)


@settings(deadline=None)  # the first message of a class makes its plan
@given(BYTES)
def test_any_message_is_an_event(data: bytes) -> None:
    for message in Decoder(banner=False).feed(b"Event: " + data + b"\r\n\r\n"):
        fuzz.check_model(message, Event)


@settings(deadline=None)
@given(st.sampled_from(captured()).map(Message), BYTES)
def test_any_message_as_the_class_of_another(message: Message, data: bytes) -> None:
    for other in Decoder(banner=False).feed(message.raw.partition(b"\r\n")[0] + b"\r\n" + data + b"\r\n\r\n"):
        fuzz.check_model(other, Event)
        fuzz.check_action(other)


def test_a_short_run() -> None:
    counts = fuzz.run(3000, seed=1)
    assert counts["decoder inputs"] == 3000 and counts["model inputs"] == 900 and counts["session inputs"] == 300
    assert counts["decoder faults"] > 300 and counts["model instances with .invalid"] > 300
