"""Check what was read against the vocabulary: trees in, models of the language out."""

from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .mistakes import Mistake, SchemaError, did_you_mean
from .reading import Place, Source
from .vocabulary import File


@dataclass(frozen=True, slots=True)
class Understood:
    """One schema file, checked against the vocabulary."""

    source: Source
    file: File

    def mistake(self, place: Place, reason: str) -> Mistake:
        """Say that something is wrong at a place."""
        return self.source.mistake(place, reason)


def understand(sources: list[Source]) -> list[Understood]:
    """Check every file against the vocabulary. Raises SchemaError with all mistakes."""
    understood: list[Understood] = []
    mistakes: list[Mistake] = []
    for source in sources:
        try:
            understood.append(Understood(source, File.model_validate(source.tree)))
        except ValidationError as error:
            mistakes += (_mistake(source, detail) for detail in error.errors())
    if mistakes:
        raise SchemaError(mistakes)
    return understood


def _mistake(source: Source, detail: ErrorDetails) -> Mistake:
    return source.mistake(detail["loc"], _reason(detail))


def _reason(detail: ErrorDetails) -> str:
    """Put one of pydantic's findings into the words of the schema language."""
    place, kind, context = detail["loc"], detail["type"], detail.get("ctx", {})
    word = place[-1] if place else ""
    match kind:
        case "extra_forbidden":
            return f"unknown word {word!r}{did_you_mean(str(word), _words_at(place[:-1]))}"
        case "missing":
            return f"{word!r} is missing"
        case "value_error":
            return str(context["error"])
        case "literal_error":
            known = [expected.strip("'") for expected in str(context["expected"]).replace(" or ", ", ").split(", ")]
            return f"{detail['input']!r} is none of {', '.join(known)}{did_you_mean(str(detail['input']), known)}"
        case "string_pattern_mismatch" if word == "[key]":
            return f"{place[-2]!r} cannot be a name here: it must match {context['pattern']}"
        case "string_pattern_mismatch":
            return f"{word!r}: {detail['input']!r} must match {context['pattern']}"
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"{repr(word) if place else 'the file'} must be a mapping"
        case "list_type" | "tuple_type":
            return f"{word!r} must be a list"
        case "bool_parsing":
            return f"{word!r} is true or false, not {detail['input']!r}"
        case "string_type":
            return f"{word!r} must be plain text"
        case _:
            return f"{word!r}: {detail['msg'][0].lower()}{detail['msg'][1:]}"


def _words_at(place: Place) -> list[str]:
    """The words that may stand in the mapping at a place."""
    annotation: Any = File
    for step in place:
        annotation = _inside(annotation, step)
    model = _model(annotation)
    return [] if model is None else [field.alias or name for name, field in model.model_fields.items()]


def _inside(annotation: Any, step: str | int) -> Any:
    """The type of a member of a value of this type."""
    if (model := _model(annotation)) is not None:
        fields = {field.alias or name: field.annotation for name, field in model.model_fields.items()}
        return fields.get(str(step))
    collection = _without(annotation)
    return get_args(collection)[-1 if get_origin(collection) is dict else 0] if get_args(collection) else None


def _model(annotation: Any) -> type[BaseModel] | None:
    annotation = _without(annotation)
    return annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None


def _without(annotation: Any) -> Any:
    """Take `Annotated` and `| None` off a type."""
    while get_origin(annotation) in (Annotated, Union, UnionType):
        annotation = next(argument for argument in get_args(annotation) if argument is not type(None))
    return annotation
