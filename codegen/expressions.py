"""Values of the schema language that have more than one form: a type, an event class, one word or several."""

from dataclasses import dataclass
from typing import Any, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import override

from .branches import BRANCHES
from .kinds import KINDS, Json


class OneOrMore:
    """A mark in `Annotated`: one word may stand for a list of one."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            lambda value: [value] if isinstance(value, str) else value, handler(source)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        several = handler(schema)
        return {"anyOf": [several["items"], several]}


class _Expression:
    """The base of values that are read by a function of their own."""

    @classmethod
    def parse(cls, value: object) -> object:
        """Read it. Raises ValueError with the forms that are allowed."""
        raise NotImplementedError

    @classmethod
    def json_schema(cls) -> Json:
        """Describe its forms to an editor."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        return cls.json_schema()


@dataclass(frozen=True, slots=True)
class TypeExpression(_Expression):
    """The type of a header, as it is written."""

    word: str = ""
    """A built-in type, or the name of an enum or a structure; empty for a list of words."""
    argument: str | None = None
    """`ampersand` of `{list: ampersand}`."""
    words: tuple[str, ...] = ()
    """The words of `[Red, Green]`."""

    @classmethod
    @override
    def parse(cls, value: object) -> object:
        if isinstance(value, str) and value:
            return cls(value)
        if (
            isinstance(value, list)
            and value
            and all(isinstance(word, str) and word for word in cast(list[object], value))
        ):
            return cls(words=tuple(cast(list[str], value)))
        if isinstance(value, dict) and len(cast(dict[str, object], value)) == 1:
            ((word, argument),) = cast(dict[str, object], value).items()
            if isinstance(argument, str):
                return cls(word, argument)
        raise ValueError("a type is a word, a list of words, or one word with an argument such as {list: ampersand}")

    @classmethod
    @override
    def json_schema(cls) -> Json:
        with_argument: list[Json] = [
            {
                "type": "object",
                "properties": {word: {"enum": [*kind.arguments]}},
                "required": [word],
                "additionalProperties": False,
            }
            for word, kind in KINDS.items()
            if kind.arguments
        ]
        built_in = [{"const": word, "description": kind.doc} for word, kind in KINDS.items()]
        named = {"type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$", "description": "An enum or a structure."}
        words: Json = {
            "type": "array",
            "items": {"type": "string"},
            "minItems": 1,
            "description": "One of these words.",
        }
        return {"anyOf": [*built_in, named, words, *with_argument]}


@dataclass(frozen=True, slots=True)
class EventClass(_Expression):
    """The class of an event, by the branch from which on it holds."""

    by_branch: tuple[tuple[int, str], ...]

    @classmethod
    @override
    def parse(cls, value: object) -> object:
        if isinstance(value, str) and value in _CLASSES:
            return cls(((BRANCHES[0], value),))
        if (
            isinstance(value, dict)
            and value
            and all(word in _CLASSES for word in cast(dict[str, object], value).values())
        ):
            classes = cast(dict[str, str], value)
            branches = [str(branch) for branch in BRANCHES if str(branch) in classes]
            if list(classes) == branches and branches[0] == str(BRANCHES[0]):
                return cls(tuple((int(branch), word) for branch, word in classes.items()))
            raise ValueError(f'an event class by branch starts with "{BRANCHES[0]}" and names branches in rising order')
        raise ValueError(f"an event class is one of {', '.join(EVENT_CLASSES)}, or a mapping from branches to them")

    @classmethod
    @override
    def json_schema(cls) -> Json:
        one = {"enum": [*_CLASSES]}
        branches = {str(branch): one for branch in BRANCHES}
        return {
            "anyOf": [
                one,
                {"type": "object", "properties": branches, "minProperties": 1, "additionalProperties": False},
            ]
        }

    @property
    def newest(self) -> str:
        """The class in the newest branch."""
        return self.by_branch[-1][1]

    @property
    def exceptions(self) -> dict[int, str]:
        """The branches where it is another one."""
        classes = {branch: [word for first, word in self.by_branch if first <= branch][-1] for branch in BRANCHES}
        return {branch: word for branch, word in classes.items() if word != self.newest}


EVENT_CLASSES = (
    "system", "call", "log", "verbose", "command", "agent", "user", "config", "dtmf", "reporting",
    "cdr", "dialplan", "originate", "agi", "cc", "aoc", "test", "security", "message",
)  # fmt: skip
"""The privileges of manager users (main/manager.c, `perms`): of reading events, and of writing actions."""
_CLASSES = (*EVENT_CLASSES, "system,user")
"""What an event can have: a class, or classes of which a user has to read all (VoicemailPasswordChange)."""
