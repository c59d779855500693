"""Model instance -> Message."""

from pydantic import BaseModel

from ami_typed.wire import LocalProtocolError, Message

from .plan import plan_of


def encode(
    model: BaseModel, kind: str, name: str, *, action_id: str | None = None, before: tuple[tuple[str, str], ...] = ()
) -> Message:
    """Write an instance as the message `kind: name`, with its ActionID and further headers before its own.

    Raises LocalProtocolError where a value holds a line break or a NUL, and for a class that was given no name.
    """
    if not name:
        raise LocalProtocolError(f"{type(model).__qualname__} has no name on the wire: declare it with name=")
    headers = [(kind, name)]
    if action_id is not None:
        headers.append(("ActionID", action_id))
    headers += before
    headers += plan_of(type(model)).headers(model)
    return Message.from_headers(headers)
