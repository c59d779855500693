"""The base classes of what is received: events, responses, and the snapshots and structures inside them.

Decoded, they are lenient and never fail on a message (see `decode.py`); they remember the message that they came from.
Built by hand they are strict: an unknown or misspelt field is an error.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field

from ami_typed.wire import Message

from .encode import encode
from .envelope import Envelope, envelope_of, has_privilege
from .fields import Texts
from .plan import plan_of
from .registry import Registry
from .spec import EventSpec

_NOTHING: Mapping[str, Texts] = {}


class Received(BaseModel):
    """What the server sends: the base of events, responses, snapshots and structures."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, defer_build=True
    )
    __slots__ = ("_message", "_spoilt")  # outside of pydantic's own state: free where unused, and no part of equality

    @property
    def invalid(self) -> Mapping[str, Texts]:
        """Headers whose text did not fit their type, with that text; and required headers that were absent, with `""`.

        Of a header that was sent more often than it should, all texts.
        """
        try:
            spoilt: Mapping[str, Texts] = object.__getattribute__(self, "_spoilt")
        except AttributeError:
            return _NOTHING
        return spoilt

    @classmethod
    def example(cls, **values: object) -> Self:
        """A complete, believable instance, for tests: give the fields that matter."""
        from .example import example  # a program that runs makes none

        return example(cls, values)

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "message": self._kept("_message"), "spoilt": self._kept("_spoilt")}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__(state)
        remember(self, state["message"], state["spoilt"])

    def __copy__(self) -> Self:
        return self._remembering(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self._remembering(super().__deepcopy__(memo))

    def _remembering(self, twin: Self) -> Self:
        remember(twin, self._kept("_message"), self._kept("_spoilt"))
        return twin

    def _kept(self, slot: str) -> Any:
        try:
            return object.__getattribute__(self, slot)
        except AttributeError:
            return None


def remember(model: Received, message: Message | None, spoilt: Mapping[str, Texts] | None) -> None:
    """Keep beside a received model where it came from, and what of that did not fit."""
    if message is not None:
        set_message(model, message)
    if spoilt is not None:
        object.__setattr__(model, "_spoilt", spoilt)


set_message = Received.__dict__["_message"].__set__
"""Puts the message beside a model: the slot itself, for the hot path."""


class Snapshot(Received):
    """A run of headers that describes one thing (a channel, a bridge) inside events."""


class Structure(Received):
    """One entry of a list that a message holds."""


class _Whole(Received):
    """What is a message of its own."""

    @property
    def raw(self) -> Message:
        """The message that it came from; built by hand, the message that it would be."""
        message: Message | None = self._kept("_message")
        return self.encode() if message is None else message

    @property
    def extra(self) -> Mapping[str, Texts]:
        """Headers that the class does not know, as they came; repeated ones as lists."""
        return plan_of(type(self)).unknown(self.raw)

    def encode(self) -> Message:
        """Write it as a message."""
        raise NotImplementedError(type(self).__name__)


class Response(_Whole):
    """The answer to an action. `Response: Error` does not come as one: `ActionError` is raised."""

    message: Annotated[str | None, Field(alias="Message")] = None
    """What the server says in words (header `Message`)."""

    def encode(
        self, *, action_id: str | None = None, before: tuple[tuple[str, str], ...] = (), status: str = "Success"
    ) -> Message:
        """Write it as the server would, `status` being its first line."""
        return encode(self, "Response", status, action_id=action_id, before=before)


class Event(_Whole):
    """Something that happened in Asterisk, or an item of a list.

    An own class for an event of a private module: `class Doors(Event, name="Doors")`. For a UserEvent:
    `class DoorBell(events.UserEvent, name="DoorBell")`. Only a class with `name=` is delivered as such.
    """

    spec: ClassVar[EventSpec] = EventSpec("")

    def __init_subclass__(cls, *, name: str | None = None, **settings: Any) -> None:
        super().__init_subclass__(**settings)

    @classmethod
    def __pydantic_init_subclass__(cls, *, name: str | None = None, **settings: Any) -> None:
        super().__pydantic_init_subclass__(**settings)
        if name is not None:
            event_classes.register(cls, name)
            if "spec" not in cls.__dict__:
                cls._take_name(name)

    @classmethod
    def _take_name(cls, name: str) -> None:
        """Make a user's own class by its name: of a subtype of UserEvent, or an event by itself."""
        if (header := cls.spec.subtype) is None:
            cls.spec = EventSpec(name)
            return
        for info in cls.model_fields.values():
            if info.alias == header:
                info.default = name  # so that the program need not say it again
        cls.model_rebuild(force=True)

    @property
    def wire_name(self) -> str:
        """The event's name on the wire."""
        return self.spec.wire_name

    @property
    def action_id(self) -> str | None:
        """The ActionID that the event carries: that of the action which caused it, where the server tells."""
        return self.raw.get("ActionID")

    @property
    def envelope(self) -> Envelope:
        """What the manager core wrote around the event: privilege, timestamp, place in the source."""
        return envelope_of(self.raw)

    @property
    def has_privilege(self) -> bool:
        """Whether its second line is `Privilege`: so it is in every event that the manager core sends unasked.

        Where it is not, the event is part of the answer to an action, or was forged by whoever got a line break into a
        value. It proves nothing: a forger can write that line too. Built by hand, an event has none.
        """
        return has_privilege(self.raw)

    @property
    def timestamp(self) -> datetime | None:
        """When it was made (UTC); None unless the server has `timestampevents = yes` in manager.conf."""
        return self.envelope.timestamp

    def encode(self, *, action_id: str | None = None, before: tuple[tuple[str, str], ...] = ()) -> Message:
        """Write it as the server would."""
        return encode(self, "Event", self.wire_name, action_id=action_id, before=before)


event_classes: Registry[Event] = Registry("event", Event)
"""All event classes that a message can be delivered as."""
