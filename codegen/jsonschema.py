"""The intermediate schema as input for datamodel-code-generator: one JSON Schema for each Python module.

The JSON Schema says what each value is; the generator makes annotations and imports of it. What JSON Schema cannot say
(bases with type arguments, markers, the spec of a class) goes to the template beside it.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Any

from .intermediate import (
    BuiltIn,
    EnumClass,
    EnumReference,
    Field,
    Model,
    ModelReference,
    OneOf,
    Reference,
    Shape,
    Versions,
)
from .kinds import KINDS, TEXT_OR_TEXTS, Json
from .markers import markers
from .words import docstring, field_doc, member_doc

PACKAGE = "ami_typed"


@dataclass(slots=True)
class Module:
    """One Python module before its generation."""

    name: str
    """Its dotted name below the package: `events.call`."""
    title: str
    """Its docstring."""
    source: str
    """The schema file, or files, that it comes from."""
    enums: bool = False
    definitions: dict[str, Json] = field(default_factory=dict[str, Json])
    """The `$defs` of its JSON Schema."""
    template: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """What the template gets for each class."""
    imports: set[str] = field(default_factory=set[str])
    """What annotations do not say: classes that bases name."""

    @property
    def document(self) -> Json:
        """The whole JSON Schema."""
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": self.definitions}

    def add_enum(self, enum: EnumClass) -> None:
        """Add an enum."""
        self.definitions[enum.name] = {
            "type": "integer" if enum.integer else "string",
            "enum": [int(member.code) if enum.integer else member.code for member in enum.members],
            "x-enum-varnames": [member.name for member in enum.members],
        }
        self.template[enum.name] = {
            "docstring": docstring(enum.summary, enum.doc),
            "docs": {member.name: member_doc(member) for member in enum.members},
        }

    def add_model(
        self,
        model: Model,
        bases: Iterable[str],
        *,
        wire_name: str | None = None,
        spec: str | None = None,
        span: Versions | None = None,
    ) -> None:
        """Add a model. Classes of other modules in `bases` are written by `refer`."""
        self.definitions[model.name] = {
            "type": "object",
            "properties": {field.name: self._json(field) for field in model.fields},
            "required": [field.name for field in model.fields],  # None and defaults are said in plain words
        }
        self.template[model.name] = {
            "bases": [*bases, *([f'name="{wire_name}"'] if wire_name is not None else [])],
            "docstring": docstring(model.summary, model.doc, span),
            "spec": spec,
            "fields_by_name": {
                field.name: {"markers": list(markers(field)), "default": field.default, "doc": field_doc(field)}
                for field in model.fields
            },
        }

    def refer(self, section: str, reference: Reference, own_names: Container[str] = ()) -> str:
        """Write a reference to a generated class.

        An action and an event can have one name: then the module stands before it.
        """
        module = f"{section}.{reference.domain}"
        if module == self.name:
            return reference.name
        if reference.name in own_names:
            self.imports.add(f"{PACKAGE}.{module}")
            return f"{reference.domain}.{reference.name}"
        self.imports.add(f"{PACKAGE}.{module}.{reference.name}")
        return reference.name

    def _json(self, field: Field) -> Json:
        value = self._value(field)
        match field.shape:
            case Shape.NUMBERED | Shape.RUNS:
                value = {"type": "array", "items": value}
            case Shape.KEYED | Shape.OPEN:
                value = {"type": "object", "additionalProperties": value}
            case Shape.PLAIN | Shape.PREFIXED:
                pass
        return _or(value, {"type": "null"}) if field.optional else value

    def _value(self, field: Field) -> Json:
        match field.type:
            case BuiltIn("variables") if field.none:
                return {"type": "object", "additionalProperties": {"type": ["string", "null"]}}
            case BuiltIn("string", "repeated"):
                return TEXT_OR_TEXTS
            case BuiltIn(word):
                return self._built_in(word)
            case OneOf(words):
                value: Json = {"enum": list(words)}
                return _or(value, {"type": "string"}) if field.type.open else value
            case EnumReference(name, domain):
                value = self._reference(name, f"{PACKAGE}.enums.{domain}")
                return _or(value, {"type": "integer" if field.type.integer else "string"}) if field.type.open else value
            case ModelReference(name):
                module = "snapshots" if field.shape is Shape.PREFIXED else "structures"
                return self._reference(name, f"{PACKAGE}.{module}")

    def _built_in(self, word: str) -> Json:
        kind = KINDS[word]
        if kind.elsewhere is not None:
            self._reference(kind.json["$ref"].rpartition("/")[2], kind.elsewhere)
        return kind.json

    def _reference(self, name: str, module: str) -> Json:
        if module != f"{PACKAGE}.{self.name}":
            self.definitions[name] = {"x-python-import": {"module": module, "name": name}}
        return {"$ref": f"#/$defs/{name}"}


def _or(value: Json, other: Json) -> Json:
    return {"anyOf": [*value.get("anyOf", [value]), other]}
