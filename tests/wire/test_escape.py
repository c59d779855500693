"""ami_typed.wire.escape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ami_typed.wire import escape, unescape

PAIRS = [
    ("\a", r"\a"),
    ("\b", r"\b"),
    ("\f", r"\f"),
    ("\n", r"\n"),
    ("\r", r"\r"),
    ("\t", r"\t"),
    ("\v", r"\v"),
    ("\\", r"\\"),
    ("'", r"\'"),
    ('"', r"\""),
    ("?", r"\?"),
]


@pytest.mark.parametrize(("plain", "escaped"), PAIRS)
def test_the_eleven_characters(plain: str, escaped: str) -> None:
    assert escape(plain) == escaped
    assert unescape(escaped) == plain


@pytest.mark.parametrize("text", ["", "100", "Zoë Müller", "\x7f\x01", "\udcff", "a/b;1"])
def test_everything_else_is_left(text: str) -> None:
    assert escape(text) == text
    assert unescape(text) == text


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        ("\\", "\\"),  # a backslash at the end
        ("a\\", "a\\"),
        (r"C:\dir", r"C:\dir"),  # no such sequence
        (r"\x41", r"\x41"),
        ("\\\n", "\\\n"),
        (r"\\n", r"\n"),  # an escaped backslash, then an n
        ("\\\\\\n", "\\\n"),
    ],
)
def test_unescape_is_lenient(escaped: str, plain: str) -> None:
    assert unescape(escaped) == plain


@given(st.text(st.sampled_from("\a\b\f\n\r\t\v\\'\"?abnrx") | st.characters()))
def test_round_trip(text: str) -> None:
    escaped = escape(text)
    assert unescape(escaped) == text
    assert "\r" not in escaped
    assert "\n" not in escaped


@given(st.text(st.sampled_from("\\nrt'x")))
def test_unescape_never_fails(text: str) -> None:
    assert len(unescape(text)) <= len(text)
