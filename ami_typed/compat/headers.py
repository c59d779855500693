"""Messages as the older client's programs read them: by the names of their headers."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from functools import cache
from types import new_class
from typing import cast

from pydantic import ConfigDict

from ami_typed.models import Event
from ami_typed.models.fields import Texts, plain
from ami_typed.wire import Message

Headers = dict[str, Texts]
"""A message: the texts by the names of their headers, in the order of the wire; of a repeated header a list."""
Answers = list[Headers]
"""What answers an action: the response, and where it is a list, its items and its complete event."""
Value = str | int | float
"""What a header can be given as; True and False go as `true` and `false`."""
Query = Mapping[str, Value | Sequence[Value]]
"""An action by its headers; of a header with several values, one is sent for each."""

_INDEX = re.compile(r"\[\d+\]$")


class ReadableEvent(Event):
    """An event that is read by the names of its headers, too: `event["Channel"]`.

    What a callback gets is an instance of this class and of the event's own: `isinstance(event, events.Hangup)` holds,
    and the typed fields are there. The names may be spelt in any case. `dict(event)` has all the headers.
    """

    def __getitem__(self, header: str) -> Texts:
        """The text of a header; of a repeated one the list of all. Raises KeyError where it is absent."""
        texts = self.raw.get_all(header)
        if not texts:
            raise KeyError(header)
        return texts[0] if len(texts) == 1 else texts

    def get(self, header: str, default: Texts | None = None) -> Texts | None:
        """The same, but `default` where it is absent."""
        try:
            return self[header]
        except KeyError:
            return default

    def __contains__(self, header: object) -> bool:
        return header in self.raw

    def keys(self) -> Iterator[str]:
        """The names of the headers, each once; the first is `Event`."""
        return iter(self.raw.fields())

    def __reduce__(self) -> tuple[Callable[[Event], "ReadableEvent"], tuple[Event]]:
        twin = copy(self)
        object.__setattr__(twin, "__class__", type(self).__bases__[0])  # its own class has no place to be found at
        return readable, (twin,)


def readable(event: Event) -> ReadableEvent:
    """The same event as an instance of a class that reads headers as well.

    It is a copy, for others may have got the event itself.
    """
    twin = copy(event)
    object.__setattr__(twin, "__class__", _readable_class(type(event)))
    return cast(ReadableEvent, twin)


@cache
def _readable_class(cls: type[Event]) -> type:
    """A class below that of an event and `ReadableEvent`, which adds nothing to the two."""

    def fill(namespace: dict[str, object]) -> None:
        namespace.update(__doc__=cls.__doc__, __module__=cls.__module__)
        namespace["model_config"] = ConfigDict(defer_build=True)  # nothing is ever validated by it

    return new_class(cls.__name__, (cls, ReadableEvent), exec_body=fill)


def headers_of(query: Query) -> dict[str, str | list[str]]:
    """The headers of an action as the wire has them.

    The older client had another way to repeat a header: `{"Variable[0]": ..., "Variable[1]": ...}`. It is understood.
    """
    headers: dict[str, str | list[str]] = {}
    for key, value in query.items():
        name = _INDEX.sub("", key)
        texts = [plain(item) for item in ([value] if isinstance(value, Value) else value)]
        if name != key:
            present = headers.get(name, [])
            texts = [*([present] if isinstance(present, str) else present), *texts]
        headers[name] = texts[0] if len(texts) == 1 else texts
    return headers


def answers_of(messages: list[Message], *, with_action_id: bool) -> Answers:
    """Messages as dictionaries; without the ActionID where the program gave none: it is ours and not theirs."""
    answers = [message.fields() for message in messages]
    if not with_action_id:
        for answer in answers:
            answer.pop("ActionID", None)
    return answers
