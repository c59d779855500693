"""Each word of the schema language does what it says, and stands in our own schema."""

from collections.abc import Iterator, Mapping
from inspect import get_annotations
from pathlib import Path
from typing import cast

import pytest

from codegen import vocabulary
from codegen.kinds import KINDS
from codegen.reading import read
from codegen.understanding import understand
from codegen.vocabulary import Words

from .proofs import PROOFS, Proof, action, event
from .schemas import flat, generated

SCHEMA = Path(__file__).parents[2] / "schema"
BASES = ("Words", "Versioned", "Described", "Run")
"""Models that only share words with others: no mapping is one of them."""


def _words() -> Iterator[tuple[type[Words], str]]:
    """All words of the language, by the mappings that they stand in."""
    for name, model in vars(vocabulary).items():
        if isinstance(model, type) and issubclass(model, Words) and name not in BASES:
            yield from ((model, word) for word in model.model_fields)


def _declared(model: type[Words], word: str) -> str:
    """Where a word is declared: `Described.doc`, whichever mapping it stands in."""
    return next(f"{cls.__name__}.{word}" for cls in model.__mro__ if word in get_annotations(cls))


@pytest.mark.parametrize("proof", PROOFS, ids=[proof.words[0] for proof in PROOFS])
def test_proof(proof: Proof, tmp_path: Path) -> None:
    files = generated(tmp_path, call=f"summary: calls\n{proof.schema}")
    for path, codes in proof.code.items():
        text = flat(files[path])
        for code in codes:
            assert code in text


def test_every_word_has_a_proof() -> None:
    words = sorted(f"{model.__name__}.{model.model_fields[word].alias or word}" for model, word in _words())
    assert sorted(word for proof in PROOFS for word in proof.words) == words


def test_every_word_stands_in_our_schema() -> None:
    """A word that nothing needs is no part of the language, however well it works."""
    used = {word for file in understand(read(SCHEMA)) for word in _used(file.file)}
    assert sorted({_declared(model, word) for model, word in _words()} - used) == []


def _used(node: object) -> Iterator[str]:
    if isinstance(node, Words):
        yield from (_declared(type(node), word) for word in node.model_fields_set)
        yield from (word for value in node.__dict__.values() for word in _used(value))
    elif isinstance(node, Mapping):
        yield from (word for value in cast(Mapping[str, object], node).values() for word in _used(value))
    elif isinstance(node, tuple):
        yield from (word for value in cast(tuple[object, ...], node) for word in _used(value))


def test_every_type_is_used() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in SCHEMA.glob("*.yaml"))
    assert [
        kind for kind in KINDS if f"type: {kind}" not in text and f"{{{kind}: " not in text and kind != "string"
    ] == []


def test_every_type_can_be_sent_and_received(tmp_path: Path) -> None:
    headers = "".join(
        f"      {kind}: {{type: {kind}, name: a{number}}}\n"
        f"      Must-{kind}: {{type: {kind}, name: b{number}, required: true}}\n"
        for number, kind in enumerate(KINDS)
    )
    files = generated(tmp_path, call=f"summary: calls\n{event(headers)}{action(headers)}")
    for path in ("events/call.py", "actions/call.py"):
        compile(files[path], path, "exec")
