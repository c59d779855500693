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
    first = [(kind, name), *before] if action_id is None else [(kind, name), ("ActionID", action_id), *before]
    plan = plan_of(type(model))
    build = Message.from_named if plan.names_itself and not before else Message.from_headers
    return build(first + plan.headers(model))
