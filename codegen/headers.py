"""Resolve headers: the name, the type and the shape of a field, and whether it can be without a value."""

import re
from dataclasses import replace

from . import vocabulary as v
from .branches import BRANCHES, present, versions_problem
from .definitions import Definition, Definitions
from .expressions import TypeExpression
from .intermediate import BuiltIn, EnumReference, Field, ModelReference, OneOf, Shape, Type, Versions
from .kinds import KINDS
from .mistakes import did_you_mean
from .names import Kind, reserved, snake
from .reading import Place
from .values import code_of, collection_of, empty, is_numeric, is_text

_OF_THE_PROTOCOL: dict[Kind, tuple[str, ...]] = {
    "action": ("Action", "ActionID"),
    "event": ("ActionID",),
    "response": ("Response", "ActionID", "Message"),
    "snapshot": (),
    "structure": (),
}
"""Headers that every message of a kind has: the base classes read and write them."""


def resolve_headers(definitions: Definitions, owner: Definition[v.Run], kind: Kind, *, sent: bool) -> tuple[Field, ...]:
    """Resolve all headers of an entry. `sent`: we send them, and not the server."""
    headers = owner.words.headers.items()
    resolved = [_Header(definitions, owner, kind, sent, header, words).resolve() for header, words in headers]
    fields = tuple(field for field in resolved if field is not None)
    if [field.shape for field in fields].count(Shape.OPEN) > 1:
        definitions.wrong(owner, ("headers",), "only one field can take all other headers")
    check_names(definitions, owner, [(field.name, ("headers", field.header)) for field in fields])
    return fields


def check_names(definitions: Definitions, owner: Definition[v.Run], named: list[tuple[str, Place]]) -> None:
    """Note every two fields of an entry that have the same name."""
    seen: dict[str, Place] = {}
    for name, place in named:
        if name in seen:
            reason = f"{place[-1]!r} and {seen[name][-1]!r} both become {name!r}: give one of them a `name`"
            definitions.wrong(owner, place, reason)
        seen.setdefault(name, place)


def versions_of(words: v.Versioned) -> Versions:
    """Gather where something exists."""
    return Versions(words.since, words.until, words.deprecated)


def wrong_versions(words: v.Versioned) -> dict[str, str]:
    """Tell what is wrong with `since`, `until` and `deprecated`, by the word that it is wrong with."""
    problem = versions_problem(words.since, words.until)
    if problem is not None:
        return {"until" if words.until else "since": problem}
    problem = versions_problem(words.deprecated, ())
    return {"deprecated": problem.replace("since", "deprecated")} if problem else {}


class _Header:
    """One header on its way to a field."""

    def __init__(
        self, definitions: Definitions, owner: Definition[v.Run], kind: Kind, sent: bool, header: str, words: v.Header
    ) -> None:
        self.definitions = definitions
        self.owner = owner
        self.kind: Kind = kind
        self.sent = sent
        self.header = header
        self.words = words

    def resolve(self) -> Field | None:
        """Make the field; None, and mistakes, where its type cannot be told."""
        shape = self._shape()
        of = self._type(shape)
        if of is None:
            return None
        self._check_words(shape, of)
        self._check_branches()
        enum = self.definitions.enums[of.name].words if isinstance(of, EnumReference) else None
        field = Field(
            self._name(), self.header, of, shape, form=self.words.form, digits=self.words.digits,
            versions=versions_of(self.words), aliases=self.words.aliases, doc=self.words.doc, unit=self.words.unit,
        )  # fmt: skip
        return self._sent(field, enum) if self.sent else self._received(field, enum)

    def _sent(self, field: Field, enum: v.Enum | None) -> Field:
        if self.words.send is not None:
            return replace(field, default=self._code("send", self.words.send, field.type, enum))
        return field if self.words.required else replace(field, optional=True, default="None")

    def _received(self, field: Field, enum: v.Enum | None) -> Field:
        """Decide between a value, None and a neutral value: what the server sends has no invented values.

        A required number that is absent or spoilt after all is None, unless the schema names a neutral value.
        """
        required = self.words.required
        none = tuple("" if text == "blank" else text for text in (self.words.none or (enum.none if enum else ())))
        field = replace(field, none=none)
        if collection_of(field.type, field.shape):
            return replace(field, default=empty(field.type, field.shape), always=required)
        if required and not none:
            neutral = self.words.neutral if self.words.neutral is not None else enum.neutral if enum else None
            if neutral is not None:
                return replace(field, neutral=self._code("neutral", neutral, field.type, enum))
            if is_text(field.type):
                return field
        return replace(field, optional=True, default="None", always=required)

    def _shape(self) -> Shape:
        if self.header == "*":
            return Shape.OPEN
        if "#" in self.header:
            return Shape.NUMBERED
        if "(*)" in self.header:
            return Shape.KEYED
        if "*" in self.header:
            self._wrong('"*" stands in the name of a header only as "*", "X(*)", "X#*" and "*-#"')
        return Shape.PLAIN

    def _type(self, shape: Shape) -> Type | None:
        expression = self.words.type
        if expression.words:
            return OneOf(expression.words, open=not self.sent)
        word = expression.word
        if word in self.definitions.enums:
            enum = self.definitions.enums[word]
            enum.users.add(self.owner.section)
            return EnumReference(word, enum.domain, open=not self.sent, integer=enum.words.type == "integer")
        if word in self.definitions.structures:
            structure = self.definitions.structures[word]
            structure.users.add(self.owner.section)
            if shape is not Shape.NUMBERED or "*" not in self.header:
                self._wrong(f'{word} is a structure: its header needs a number and a "*", as in "X#*" or "*-#"', "type")
                return None
            return ModelReference(word, structure.domain)
        return self._built_in(expression, shape)

    def _built_in(self, expression: TypeExpression, shape: Shape) -> BuiltIn | None:
        word, argument = expression.word, expression.argument
        if word not in KINDS:
            known = [*KINDS, *self.definitions.enums, *self.definitions.structures]
            what = "enum or structure" if word[:1].isupper() else "type"
            self._wrong(f"there is no {what} {word!r}{did_you_mean(word, known)}", "type")
            return None
        kind = KINDS[word]
        if argument is not None and argument not in kind.arguments:
            allowed = f"only {', '.join(kind.arguments)}" if kind.arguments else "no argument"
            self._wrong(f"{word} takes {allowed}, not {argument!r}{did_you_mean(argument, kind.arguments)}", "type")
        elif shape is Shape.NUMBERED and "*" in self.header:
            self._wrong(f'a header with a number and a "*" gathers a structure, not {word}', "type")
        elif shape is Shape.NUMBERED and kind.collection:
            self._wrong(f"a numbered header holds single values, not {word}", "type")
        elif shape is Shape.OPEN and word != "string":
            self._wrong('the values of "*" are strings', "type")
        elif shape is not Shape.OPEN and (word, argument) == ("string", "repeated"):
            self._wrong('string: repeated is for "*"', "type")
        else:
            return BuiltIn(word, argument)
        return None

    def _name(self) -> str:
        name = self.words.name or snake(re.sub(r"[#*()]", "", self.header))
        place = "name" if self.words.name else None
        if self.header in _OF_THE_PROTOCOL[self.kind]:
            self._wrong(f"every {self.kind} has this header: it is none of its own")
        elif not name.isidentifier():
            self._wrong("its name makes no name of a field: give it a `name`", place)
        elif name in reserved(self.kind):
            self._wrong(f"the name {name!r} is reserved: give it another `name`", place)
        return name

    def _check_words(self, shape: Shape, of: Type) -> None:
        """Check the words that go with some types, shapes and directions only."""
        words, received, single = self.words, not self.sent, shape is Shape.PLAIN
        sends, neutral, collection = words.send is not None, words.neutral is not None, collection_of(of, shape)
        empty_by_itself = collection or (is_text(of) and not isinstance(of, EnumReference))
        rules = (
            ("form", words.form, of == BuiltIn("boolean"), "is for booleans"),
            ("unit", words.unit, is_numeric(of), "is for integers and numbers: other types tell it"),
            ("digits", words.digits != 1, shape is Shape.NUMBERED, "is for numbered headers"),
            ("send", sends, self.sent, "is for actions"),
            ("send", sends, not words.required, "and `required` exclude each other"),
            ("neutral", neutral, received, "is for what is received"),
            ("neutral", neutral, words.required and not words.none, "is for required headers without `none`"),
            ("neutral", neutral, not empty_by_itself, "has no use here: the value is empty then"),
            ("aliases", words.aliases, received and single, "is for single headers that are received"),
            ("none", words.none, received and single, "is for single headers that are received"),
            ("none", words.none, collection != "list", "has no use for a list: it is empty then"),
            ("required", words.required, self.sent or single, "is for single headers"),
        )
        for alias in words.aliases:
            if alias in self.owner.words.headers:
                self._wrong(f"the alias {alias!r} is another header", "aliases")
        for word, given, allowed, reason in rules:
            if given and not allowed:
                self._wrong(f"`{word}` {reason}", word)

    def _check_branches(self) -> None:
        words, owner = self.words, self.owner.words
        for word, problem in wrong_versions(words).items():
            self._wrong(problem, word)
            return
        there = present(owner.since, owner.until) if isinstance(owner, v.Versioned) else frozenset(BRANCHES)
        lacking = there - present(words.since, words.until)
        if there and lacking == there:
            self._wrong(f"no branch that has {self.owner.name} has this header", "since" if words.since else "until")
        elif lacking and words.required and not self.sent:
            branches = ", ".join(map(str, sorted(lacking)))
            self._wrong(f"`required` means every branch, and this header is not in {branches}", "required")

    def _code(self, word: str, value: str, of: Type, enum: v.Enum | None) -> str | None:
        try:
            return code_of(value, of, enum)
        except ValueError as error:
            self._wrong(f"`{word}`: {error}", word)
            return None

    def _wrong(self, reason: str, word: str | None = None) -> None:
        place = ("headers", self.header) if word is None else ("headers", self.header, word)
        self.definitions.wrong(self.owner, place, f"{self.header}: {reason}")
