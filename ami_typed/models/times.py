"""Markers of fields that hold a time or a duration.

Numbers are read and written as whole microseconds, never through a float: what is written is what was read.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from typing_extensions import override

from .fields import Form, Texts, one

_NUMBER = re.compile(r"([+-]?)(\d+)(?:\.(\d*))?", re.ASCII)
_USUAL = re.compile(r"(\d{1,10})\.(\d{6})", re.ASCII).fullmatch
_CLOCK = re.compile(r"(\d+):([0-5]\d):([0-5]\d)", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SECOND = timedelta(seconds=1)


def _read(text: str, unit: timedelta) -> timedelta:
    """A decimal number of a unit, rounded to microseconds."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        raise ValueError("not a number")
    sign, whole, fraction = match[1], match[2], match[3] or ""
    one_unit = 10 ** len(fraction)
    microseconds = (2 * int(whole + fraction) * (unit // _MICROSECOND) + one_unit) // (2 * one_unit)
    try:
        return timedelta(microseconds=-microseconds if sign == "-" else microseconds)
    except OverflowError:
        raise ValueError("out of the range of times") from None


def _write(value: timedelta, unit: timedelta) -> str:
    """The decimal number, with as many digits as it needs."""
    microseconds, one_unit = value // _MICROSECOND, unit // _MICROSECOND
    whole, rest = divmod(abs(microseconds), one_unit)
    sign = "-" if microseconds < 0 else ""
    return f"{sign}{whole}.{rest:0{len(str(one_unit)) - 1}d}".rstrip("0") if rest else f"{sign}{whole}"


class _Moment(Form):
    @override
    def check(self, value: object) -> None:
        if isinstance(value, datetime) and value.utcoffset() is None:
            raise ValueError("give an aware datetime: a naive one does not tell its zone")


class Epoch(_Moment):
    """Seconds since 1970, whole or with a fraction, as an aware `datetime` in UTC."""

    @override
    def decode(self, text: Texts) -> object:
        text = one(text)
        if (usual := _USUAL(text)) is not None:
            return _EPOCH + timedelta(0, int(usual[1]), int(usual[2]))
        try:
            return _EPOCH + _read(text, _SECOND)
        except OverflowError:
            raise ValueError("out of the range of times") from None

    @override
    def encode(self, value: Any) -> Texts:
        text = _write(value - _EPOCH, _SECOND)
        whole, point, fraction = text.partition(".")
        return f"{whole}.{fraction:0<6}" if point else text  # the server writes all six digits


class IsoTime(_Moment):
    """`2026-11-23T00:33:03.441+0000`, as an aware `datetime`."""

    @override
    def decode(self, text: Texts) -> object:
        text = one(text)
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None or "T" not in text:
            raise ValueError("not of the form YYYY-MM-DDTHH:MM:SS.mmm+ZZZZ")
        return moment

    @override
    def encode(self, value: Any) -> Texts:
        moment: datetime = value
        digits = "microseconds" if moment.microsecond % 1000 else "milliseconds"
        return f"{moment.replace(tzinfo=None).isoformat(timespec=digits)}{moment:%z}"


class LocalTime(Form):
    """`2026-11-23 00:33:03` in the server's own zone, which it does not tell: a naive `datetime`."""

    @override
    def decode(self, text: Texts) -> object:
        text = one(text)
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None or len(text) < len("YYYY-MM-DD HH:MM:SS"):
            raise ValueError("not of the form YYYY-MM-DD HH:MM:SS")
        return moment

    @override
    def encode(self, value: Any) -> Texts:
        moment: datetime = value
        return moment.isoformat(" ")

    @override
    def check(self, value: object) -> None:
        if isinstance(value, int | float) or (isinstance(value, datetime) and value.tzinfo is not None):
            raise ValueError("give a naive datetime: the server does not tell its zone")


class _Duration(Form):
    unit = _SECOND

    @override
    def decode(self, text: Texts) -> object:
        return _read(one(text), self.unit)

    @override
    def check(self, value: object) -> None:
        if isinstance(value, int | float):
            raise ValueError("give a timedelta: a bare number does not tell its unit")

    @override
    def encode(self, value: Any) -> Texts:
        return _write(value, self.unit)


class Seconds(_Duration):
    """A number of seconds, as a `timedelta`."""


class Milliseconds(_Duration):
    """A number of milliseconds, as a `timedelta`."""

    unit = timedelta(milliseconds=1)


class Microseconds(_Duration):
    """A number of microseconds, as a `timedelta`."""

    unit = _MICROSECOND


class Clock(_Duration):
    """`HH:MM:SS`, with as many hours as it takes, as a `timedelta` of whole seconds."""

    @override
    def decode(self, text: Texts) -> object:
        if (match := _CLOCK.fullmatch(one(text))) is None:
            raise ValueError("not of the form HH:MM:SS")
        hours, minutes, seconds = match.groups()
        try:  # days and seconds are added up by position: by name it takes four times as long
            return timedelta(0, int(hours) * 3600 + int(minutes) * 60 + int(seconds))
        except OverflowError:
            raise ValueError("out of the range of durations") from None

    @override
    def check(self, value: object) -> None:
        super().check(value)
        if isinstance(value, timedelta) and value < timedelta():
            raise ValueError("a clock shows no negative time")

    @override
    def encode(self, value: Any) -> Texts:
        minutes, seconds = divmod(value // _SECOND, 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
