"""Classes that cannot be filled from a message: it still arrives."""

import logging
from typing import Annotated, ClassVar

import pytest
from pydantic import Field, field_validator, model_validator

from ami_typed import catalog as catalog
from ami_typed import events
from ami_typed.models import (
    Event,
    EventSpec,
    Response,
    Structure,
    UnknownEvent,
    decode,
    decode_event,
)
from tests.models.messages import message


class Picky(events.UserEvent, name="PickyInTests"):
    door: Annotated[int, Field(alias="Door")]
    size: Annotated[str, Field(alias="Size", min_length=1)] = "m"


def test_a_class_that_cannot_be_filled_comes_as_its_base(caplog: pytest.LogCaptureFixture) -> None:
    lines = ["Event: UserEvent", "UserEvent: PickyInTests", "Door: front"]
    for _ in range(2):
        event = decode_event(message(*lines))
        assert type(event) is events.UserEvent
        assert event.headers == {"Door": "front"}
        assert event.invalid == {"Door": "front"}
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "Picky" in record.getMessage()
    assert "front" not in record.getMessage()


def test_an_optional_header_does_not_hinder_a_class() -> None:
    event = decode_event(message("Event: UserEvent", "UserEvent: PickyInTests", "Door: 1", "Size: "))
    assert isinstance(event, Picky)
    assert event.size == "m"
    assert event.invalid == {"Size": ""}


def test_a_neutral_value_that_does_not_fit_either() -> None:
    class Strict(Event):
        spec: ClassVar[EventSpec] = EventSpec("Strict")
        size: Annotated[str, Field(min_length=1)]

    event = decode(Strict, message("Event: Strict", "size: "))
    assert isinstance(event, UnknownEvent)
    assert event.invalid == {"size": ""}


def test_a_class_that_refuses_the_whole() -> None:
    class Contrary(Event):
        spec: ClassVar[EventSpec] = EventSpec("Contrary")

        @model_validator(mode="after")
        def _refuse(self) -> "Contrary":
            raise ValueError("never")

    event = decode(Contrary, message("Event: Contrary", "A: 1"))
    assert isinstance(event, UnknownEvent)
    assert event.headers == {"A": "1"}


def test_a_class_that_fails() -> None:
    class Broken(Event):
        spec: ClassVar[EventSpec] = EventSpec("Broken")
        a: str

        @field_validator("a")
        @classmethod
        def _fail(cls, value: str) -> str:
            raise KeyError(value)

    assert isinstance(decode(Broken, message("Event: Broken", "A: 1")), UnknownEvent)


def test_a_response_class_that_cannot_be_filled() -> None:
    class Odd(Response):
        inner: Annotated[list[Structure], Field(min_length=1)]

    response = decode(Odd, message("Response: Success", "Message: m"))
    assert type(response) is Response
    assert response.message == "m"
    assert response.invalid == {"inner": ""}
