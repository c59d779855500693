"""The words for people: docstrings of classes and fields."""

import textwrap

from .intermediate import Field, Member, Versions

_WIDTH = 110
"""So that indentation and quotes fit into the project's lines."""


def docstring(summary: str, doc: str, versions: Versions | None = None) -> str:
    """Make the docstring of a class: the text between the quotes, for a class body."""
    paragraphs = [summary, *doc.strip().split("\n\n"), _span(versions) if versions else ""]
    return _indented("\n\n".join(_filled(paragraph) for paragraph in paragraphs if paragraph.strip()))


def field_doc(field: Field) -> str:
    """Make the docstring of a field; empty where there is nothing to say."""
    sentences = [field.doc.strip(), f"In {field.unit}." if field.unit else "", _span(field.versions)]
    return _indented(_filled(" ".join(sentence for sentence in sentences if sentence)))


def member_doc(member: Member) -> str:
    """Make the docstring of a value of an enum; empty where there is nothing to say."""
    return _indented(_filled(f"{member.doc.strip()} {_span(member.versions)}"))


def _span(versions: Versions) -> str:
    """Say in which Asterisk something exists."""
    parts = (
        _listed("since Asterisk", versions.since),
        _listed("gone in", versions.until),
        _listed("deprecated since", versions.deprecated),
    )
    sentence = ", ".join(part for part in parts if part)
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""


def _listed(lead: str, releases: tuple[str, ...]) -> str:
    return f"{lead} {', '.join(releases[:-1])}{' and ' if releases[1:] else ''}{releases[-1]}" if releases else ""


def _filled(paragraph: str) -> str:
    text = " ".join(paragraph.split()).replace("\\", "\\\\").replace('"""', "'''")
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _indented(text: str) -> str:
    """Fit a text into a class body; a quote at its end must not touch the closing ones."""
    if "\n" in text:
        text += "\n"
    elif text.endswith('"'):
        text += " "
    return text.replace("\n", "\n    ").replace("\n    \n", "\n\n")
