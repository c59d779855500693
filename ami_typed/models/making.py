"""Instances of the schema's classes, made out of texts without a dictionary of headers in between.

Pydantic checks and converts the texts that are to be something else, all of a message as one tuple, by the very schemas
of their fields; only the putting together is done here. Its own validator of a class takes each value out of one
dictionary by name and puts it into another, which costs several times as much as the checking.

Only for classes of this package: of a user's own class pydantic alone knows what else is to be done.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import CoreConfig, CoreSchema, SchemaError, SchemaValidator, core_schema

from .gather import Prefixed
from .writing import Places, Writing

if TYPE_CHECKING:
    from .plan import Plan
    from .planned import PlannedField

Texts = tuple[str | None, ...]
"""Those texts of a message that are looked at, in their order; None stands for one that means none."""
Making = Callable[[Texts], Any]
"""Makes an instance out of the texts of a message. Raises ValidationError where one does not fit."""

_PACKAGE = __name__.partition(".")[0]
_ANY_TEXT = core_schema.str_schema()
_EMPTY: tuple[object, ...] = (None, "", [], {})
"""The defaults that can be written down as they are."""


def making(plan: "Plan", places: Places, writing: Writing, otherwise: Making) -> Making | None:
    """What makes instances of the class of a plan; None where that takes more than is done here.

    `places` is where the texts belong, by their positions in the message. What does not fit is left to `otherwise`: a
    snapshot is not there, or an error has to be told by the names of headers.
    """
    statements = _Statements(writing)
    try:
        made = statements.instance(plan, places)
        validator = SchemaValidator(core_schema.tuple_schema(statements.checks), statements.config)
    except (_Otherwise, SchemaError):  # SchemaError: one refers to what is defined elsewhere in the schema of its class
        return None
    source = _FUNCTION.format(
        checked="".join(f"{text}, " for text in statements.checked), instances="".join(statements.instances), made=made
    )
    names = {**statements.objects, "checked": validator.validate_python, "otherwise": otherwise, **_NAMES}
    exec(source, names)  # noqa: S102 - what comes from outside is in it as `repr` of a text only
    return cast(Making, names["make"])


_FUNCTION = """
def make(texts):
    try:
        values = checked(({checked}))
    except Unfit:
        return otherwise(texts)
    {instances}
    return {made}
"""
_INSTANCE = """
    {name} = new(class_of_{name})
    set_values({name}, {{{values}}})
    set_names({name}, names_of_{name})
    set_extra({name}, None)
    set_private({name}, None)
"""
_NAMES: Mapping[str, object] = {
    "Unfit": ValidationError,
    "new": object.__new__,
    "set_values": BaseModel.__dict__["__dict__"].__set__,
    "set_names": BaseModel.__dict__["__pydantic_fields_set__"].__set__,
    "set_extra": BaseModel.__dict__["__pydantic_extra__"].__set__,
    "set_private": BaseModel.__dict__["__pydantic_private__"].__set__,
}
"""What an instance is put together with, and left as pydantic leaves it after it has validated one."""


class _Otherwise(Exception):
    """An instance cannot be made here."""


class _Statements:
    """The statements that put an instance together, and what they need for it.

    It is made out of `texts`, and of `values`: those that pydantic has checked, and converted to what they stand for.
    """

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self.checked: list[str] = []
        """What values are made from: texts and, as the validator of the class takes them, lists and dictionaries."""
        self.checks: list[CoreSchema] = []
        """What each of these has to be."""
        self.config: CoreConfig | None = None
        self.objects: dict[str, Any] = {}
        """Of each instance its class, and the names of its fields that are set, by what they are called.

        These names are the same object in all instances of a layout, which saves a set of up to two KiB in each: they
        are frozen, and pydantic copies it where it copies one.
        """
        self.instances: list[str] = []
        """Statements for each instance, inner ones before those that they are in."""

    def instance(self, plan: "Plan", places: Places) -> str:
        """Write an instance of the class of a plan. Returns what it is called."""
        model = plan.model
        schema = cast(dict[str, Any], model.__pydantic_core_schema__)
        if schema["type"] == "definitions":
            schema = schema["schema"]
        if model.__module__.partition(".")[0] != _PACKAGE or schema["schema"]["type"] != "model-fields":
            raise _Otherwise
        self.config = schema.get("config")
        checks = schema["schema"]["fields"]
        values = [
            f"{field.name!r}: {self._value(field, places[field.key], checks[field.name]['schema'])}"
            if field.key in places
            else f"{field.name!r}: {_default(model, field.name)}"
            for field in plan.fields
        ]
        name = f"instance{len(self.instances)}"
        self.objects[f"class_of_{name}"] = model
        self.objects[f"names_of_{name}"] = {field.name for field in plan.fields if field.key in places}
        self.instances.append(_INSTANCE.format(name=name, values=", ".join(values)))
        return name

    def _value(self, field: "PlannedField", place: Any, check: CoreSchema) -> str:
        if isinstance(field.gatherer, Prefixed) and isinstance(place, dict):
            return self._snapshot(field.model, cast(Places, place))
        written = self._writing.value(field.inner, place)
        if isinstance(place, int) and _takes_any_text(check, or_none=place in self._writing.nones):
            return written
        self.checked.append(written)
        self.checks.append(check)
        return f"values[{len(self.checks) - 1}]"

    def _snapshot(self, plan: "Plan", places: Places) -> str:
        first = plan.keys[plan.names[0]]
        place = places[first.key]
        is_there = (first.is_text and first.required) or (isinstance(place, int) and place not in self._writing.nones)
        if not is_there:  # whether it is, would have to be looked at in each message
            raise _Otherwise
        return self.instance(plan, places)


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
