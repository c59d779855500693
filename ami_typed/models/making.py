"""Instances of the schema's classes, made out of texts without a dictionary of headers in between.

Pydantic checks and converts the texts that are to be something else, all of a message as one tuple, by the very schemas
of their fields; only the putting together is done here. Its own validator of a class takes each value out of one
dictionary by name and puts it into another, which costs several times as much as the checking.

Only where that is all there is to it: each field is absent, or made from one text, or a snapshot of such fields. And
only for classes of this package: of a user's own class pydantic alone knows what else is to be done.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import CoreConfig, CoreSchema, SchemaError, SchemaValidator, core_schema

from .gather import Prefixed

if TYPE_CHECKING:
    from .plan import Plan
    from .planned import PlannedField

Texts = tuple[str | None, ...]
"""Those texts of a message that are looked at, in their order; None stands for one that means none."""
Making = Callable[[Texts], Any]
"""Makes an instance out of the texts of a message. Raises ValidationError where one does not fit."""

_PACKAGE = __name__.partition(".")[0]
_ANY_TEXT = core_schema.str_schema()
_EMPTY: tuple[object, ...] = (None, [], {})
"""The defaults that can be written down as they are."""


def making(
    plan: "Plan", places: Mapping[str, Any], groups: Mapping[int, int], nones: Iterable[int], otherwise: Making
) -> Making | None:
    """What makes instances of the class of a plan; None where that takes more than is done here.

    `places` is where the texts belong, by their positions in the message; `groups` tells their positions among the
    texts, and `nones` are those that can be None. What does not fit is left to `otherwise`: a snapshot is not there, or
    an error has to be told by the names of headers.
    """
    writing = _Writing(groups, frozenset(nones))
    try:
        instance = writing.instance(plan, places)
        validator = SchemaValidator(core_schema.tuple_schema(writing.checks), writing.config)
    except (_Otherwise, SchemaError):  # SchemaError: one refers to what is defined elsewhere in the schema of its class
        return None
    names = {
        **writing.objects,
        "_new": _new,
        "_checked": validator.validate_python,
        "_otherwise": otherwise,
        "_Unfit": ValidationError,
    }
    # No names that come from outside are in it: only numbers, and the names of fields.
    exec(_FUNCTION.format(checked="".join(f"{text}, " for text in writing.checked), instance=instance), names)  # noqa: S102
    return cast(Making, names["make"])


_FUNCTION = """
def make(texts):
    try:
        values = _checked(({checked}))
    except _Unfit:
        return _otherwise(texts)
    return {instance}
"""


class _Otherwise(Exception):
    """An instance cannot be made here."""


class _Writing:
    """Writes the expression that puts an instance together, and notes what it needs for it.

    It is made out of `texts`, and of `values`: those that pydantic has checked, and converted to what they stand for.
    """

    def __init__(self, groups: Mapping[int, int], nones: frozenset[int]) -> None:
        self._groups = groups
        self._nones = nones
        self.checked: list[str] = []
        """The texts that values are made from, as they stand in the expression."""
        self.checks: list[CoreSchema] = []
        """What each of these has to be."""
        self.config: CoreConfig | None = None
        self.objects: dict[str, Any] = {}
        """The classes, and the names of their fields that are set, by what they are called in the expression."""

    def instance(self, plan: "Plan", places: Mapping[str, Any]) -> str:
        """An instance of the class of a plan."""
        model = plan.model
        schema = cast(dict[str, Any], model.__pydantic_core_schema__)
        if schema["type"] == "definitions":
            schema = schema["schema"]
        if model.__module__.partition(".")[0] != _PACKAGE or schema["schema"]["type"] != "model-fields":
            raise _Otherwise
        self.config = schema.get("config")
        checks = schema["schema"]["fields"]
        called, is_set = f"_C{len(self.objects)}", f"_S{len(self.objects)}"
        self.objects[called] = model
        self.objects[is_set] = {field.name for field in plan.fields if field.key in places}
        values = [
            f"{field.name!r}: {self._value(field, places[field.key], checks[field.name]['schema'])}"
            if field.key in places
            else f"{field.name!r}: {_default(model, field.name)}"
            for field in plan.fields
        ]
        return f"_new({called}, {{{', '.join(values)}}}, {is_set})"

    def _value(self, field: "PlannedField", place: Any, check: CoreSchema) -> str:
        match place:
            case int():
                text = f"texts[{self._groups[place]}]"
                if _takes_any_text(check, or_none=place in self._nones):
                    return text
                self.checked.append(text)
                self.checks.append(check)
                return f"values[{len(self.checks) - 1}]"
            case dict() if isinstance(field.gatherer, Prefixed) and self._is_there(
                field.model, cast(dict[str, Any], place)
            ):
                return self.instance(field.model, cast(dict[str, Any], place))
            case _:
                raise _Otherwise

    def _is_there(self, plan: "Plan", places: Mapping[str, Any]) -> bool:
        """Whether a snapshot is always there when its values are what they have to be: so its first cannot be None."""
        first = plan.keys[plan.names[0]]
        place = places[first.key]
        return (first.is_text and first.required) or (isinstance(place, int) and place not in self._nones)


def _takes_any_text(check: Mapping[str, Any], *, or_none: bool) -> bool:
    """Whether a text stays as it is, whatever it is, and None too if there can be None."""
    if check["type"] == "default":
        check = check["schema"]
    if check["type"] == "nullable":
        check, or_none = check["schema"], False
    return check == _ANY_TEXT and not or_none


def _default(model: type[BaseModel], name: str) -> str:
    """What an absent field is."""
    info = model.model_fields[name]
    if info.is_required() or (value := info.get_default(call_default_factory=True)) not in _EMPTY:
        raise _Otherwise
    return repr(value)


_set_values = BaseModel.__dict__["__dict__"].__set__
_set_names = BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_extra = BaseModel.__dict__["__pydantic_extra__"].__set__
_set_private = BaseModel.__dict__["__pydantic_private__"].__set__


def _new(cls: type[BaseModel], values: dict[str, Any], names: set[str]) -> BaseModel:
    """An instance, as pydantic leaves it after it has validated one.

    The names of the fields that are set are the same object in all instances of a layout, which saves a set of up to
    two KiB in each: they are frozen, and pydantic copies it when it copies one.
    """
    model: BaseModel = object.__new__(cls)
    _set_values(model, values)
    _set_names(model, names)
    _set_extra(model, None)
    _set_private(model, None)
    return model
