"""Times and durations: exact in both directions, and no text breaks them."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ami_typed.models import Clock, Epoch, Form, IsoTime, LocalTime, Microseconds, Milliseconds, Seconds

FORMS: list[tuple[Form, Any]] = [
    (Epoch(), datetime),
    (IsoTime(), datetime),
    (LocalTime(), datetime),
    (Seconds(), timedelta),
    (Milliseconds(), timedelta),
    (Microseconds(), timedelta),
    (Clock(), timedelta),
]
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
odd_texts = st.sampled_from(
    [
        "",
        " ",
        "nan",
        "inf",
        "-inf",
        "1e5",
        "1e999999999",
        "1_000",
        "٣",
        "9" * 30,
        "9" * 5000,
        "1." + "9" * 5000,
        "-" + "9" * 13,
        "0x1",
        ".",
    ]
)


def reading(kind: Any, form: Form) -> TypeAdapter[Any]:
    return TypeAdapter(Annotated.__class_getitem__((kind, form)))  # type: ignore[attr-defined]


def ids(form: object) -> str:
    return type(form).__name__


@pytest.mark.parametrize(("form", "kind"), FORMS, ids=ids)
@given(text=st.text(st.characters()) | odd_texts | st.lists(st.text()) | st.from_regex(r"[0-9:. +-]*"))
def test_no_text_does_more_than_to_be_refused(form: Form, kind: Any, text: object) -> None:
    try:
        reading(kind, form).validate_python(text)
    except ValidationError as error:
        assert error.errors()


@given(st.datetimes(timezones=st.just(UTC)))
def test_epochs(moment: datetime) -> None:
    assert Epoch().decode(Epoch().encode(moment)) == moment


@pytest.mark.parametrize("text", ["0", "1795394744", "1795394744.405874", "1795394744.000001"])
def test_an_epoch_is_written_as_the_server_does(text: str) -> None:
    assert Epoch().encode(Epoch().decode(text)) == text


@given(st.datetimes(timezones=zones))
def test_iso_times(moment: datetime) -> None:
    assert IsoTime().decode(IsoTime().encode(moment)) == moment


def test_an_iso_time_is_written_as_the_server_does() -> None:
    text = "2026-11-23T00:33:03.441+0000"
    assert IsoTime().encode(IsoTime().decode(text)) == text


@pytest.mark.parametrize("text", ["2026-11-23", "2026-11-23T00:33:03.441", "2026-11-23 00:33:03.441+0000"])
def test_an_iso_time_has_a_time_and_a_zone(text: str) -> None:
    with pytest.raises(ValueError, match="form"):
        IsoTime().decode(text)


@given(st.datetimes())
def test_local_times(moment: datetime) -> None:
    assert LocalTime().decode(LocalTime().encode(moment)) == moment


@pytest.mark.parametrize("text", ["2026-11-23", "2026-11-23 00:33:03+00:00"])
def test_a_local_time_has_a_time_and_no_zone(text: str) -> None:
    with pytest.raises(ValueError, match="form"):
        LocalTime().decode(text)


@pytest.mark.parametrize("form", [Seconds(), Milliseconds(), Microseconds()], ids=ids)
@given(duration=st.timedeltas())
def test_durations(form: Form, duration: timedelta) -> None:
    assert form.decode(form.encode(duration)) == duration


@pytest.mark.parametrize(
    ("form", "text", "duration"),
    [
        (Seconds(), "-1", timedelta(seconds=-1)),
        (Seconds(), "3.0500", timedelta(seconds=3, milliseconds=50)),
        (Milliseconds(), "30000", timedelta(seconds=30)),
        (Microseconds(), "1", timedelta(microseconds=1)),
        (Microseconds(), "0.5", timedelta(microseconds=1)),
        (Seconds(), " 7 ", timedelta(seconds=7)),
    ],
)
def test_a_duration_is_read_in_its_unit(form: Form, text: str, duration: timedelta) -> None:
    assert form.decode(text) == duration


def test_a_short_duration_is_written_without_an_exponent() -> None:
    assert Seconds().encode(timedelta(microseconds=1)) == "0.000001"


@given(st.integers(0, 10**8).map(lambda seconds: timedelta(seconds=seconds)))
def test_clocks(duration: timedelta) -> None:
    assert Clock().decode(Clock().encode(duration)) == duration


@pytest.mark.parametrize("value", [3, 3.5, True])
@pytest.mark.parametrize("form", [Seconds(), Milliseconds(), Clock()], ids=ids)
def test_a_bare_number_is_no_duration(form: Form, value: float) -> None:
    with pytest.raises(ValidationError, match="give a timedelta"):
        TypeAdapter[timedelta](Annotated[timedelta, form]).validate_python(value)


def test_a_clock_shows_no_negative_time() -> None:
    with pytest.raises(ValidationError, match="negative"):
        TypeAdapter[timedelta](Annotated[timedelta, Clock()]).validate_python(timedelta(seconds=-1))


@pytest.mark.parametrize("form", [Epoch(), IsoTime()], ids=ids)
def test_a_moment_needs_a_zone(form: Form) -> None:
    with pytest.raises(ValidationError, match="aware"):
        TypeAdapter[datetime](Annotated[datetime, form]).validate_python(datetime(2026, 1, 1))


@pytest.mark.parametrize("value", [datetime(2026, 1, 1, tzinfo=UTC), 3])
def test_a_local_time_has_none(value: object) -> None:
    with pytest.raises(ValidationError, match="naive"):
        TypeAdapter[datetime](Annotated[datetime, LocalTime()]).validate_python(value)
