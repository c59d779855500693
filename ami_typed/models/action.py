"""The base classes of what is sent: actions, and actions that are answered with a list."""

from datetime import timedelta
from typing import Any, ClassVar, Generic, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import TypeVar

from ami_typed.wire import Message

from .base import Event, Response
from .encode import encode
from .lists import ListResponse
from .plan import plan_of
from .registry import Registry
from .spec import ActionSpec

R_co = TypeVar("R_co", covariant=True, default=Response)
I_co = TypeVar("I_co", bound=Event, covariant=True, default=Event)
C_co = TypeVar("C_co", bound=Event, covariant=True, default=Event)


class Action(BaseModel, Generic[R_co]):
    """Something that Asterisk is asked to do. The type argument is what `client.send` returns for it."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, defer_build=True
    )
    spec: ClassVar[ActionSpec] = ActionSpec("")

    def __init_subclass__(cls, *, name: str | None = None, **settings: Any) -> None:
        super().__init_subclass__(**settings)

    @classmethod
    def __pydantic_init_subclass__(cls, *, name: str | None = None, **settings: Any) -> None:
        super().__pydantic_init_subclass__(**settings)
        if name is not None:
            action_classes.register(cls, name)
            if "spec" not in cls.__dict__:
                cls.spec = cls.spec._replace(wire_name=name)

    @property
    def wire_name(self) -> str:
        """The action's name on the wire."""
        return self.spec.wire_name

    def encode(self, action_id: str | None = None) -> Message:
        """Write it as a message. Raises LocalProtocolError where a value holds a line break or a NUL."""
        return encode(self, "Action", self.wire_name, action_id=action_id)

    def unknown_to(self, branch: int) -> tuple[str, ...]:
        """The headers that it would send and that a branch of Asterisk does not know."""
        return plan_of(type(self)).unknown_to(branch, self)

    def blocking_time(self) -> float:
        """How many seconds it may hold up the server's side of the connection by itself; 0 for nearly all actions."""
        blocks = self.spec.blocks
        if blocks is None or (blocks.unless is not None and getattr(self, blocks.unless)):
            return 0.0
        given: timedelta | None = None if blocks.field is None else getattr(self, blocks.field)
        return blocks.default if given is None or given < timedelta() else given.total_seconds()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Only where fields go together it costs a look at each instance."""
        schema = handler(source)
        if not (cls.spec.either or cls.spec.requires):
            return schema
        return core_schema.no_info_after_validator_function(cls._together, schema)

    def _together(self) -> Self:
        """Which fields go together (`either` and `requires` in the schema)."""
        spec = self.spec
        if spec.either:
            self._one_of(spec.either)
        for field, others in spec.requires.items():
            if self._given(field) and (lacking := [other for other in others if not self._given(other)]):
                raise ValueError(f"{spec.wire_name}: {field} needs {' and '.join(lacking)} beside it")
        return self

    def _one_of(self, either: tuple[tuple[str, ...], ...]) -> None:
        begun = [group for group in either if any(self._given(field) for field in group)]
        choices = ", or ".join(" with ".join(group) for group in either)
        if len(begun) != 1:
            raise ValueError(
                f"{self.wire_name} takes {choices}: {'only one of them' if begun else 'one of them is needed'}"
            )
        if lacking := [field for field in begun[0] if not self._given(field)]:
            raise ValueError(f"{self.wire_name} takes {choices}: {' and '.join(lacking)} lacking")

    def _given(self, field: str) -> bool:
        return getattr(self, field) is not None


class ListAction(Action[ListResponse[I_co, C_co]], Generic[I_co, C_co]):
    """An action that is answered with a list: items `I`, and at its end the complete event `C`."""


action_classes: Registry[Action[object]] = Registry("action", Action[object])
"""All action classes by their names on the wire."""
