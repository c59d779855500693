"""A conversation with a session, line by line: for the tests of everything above the wire."""

from typing import Any

from ami_typed import catalog as catalog
from ami_typed.exchange import Exchange
from ami_typed.session import Session
from ami_typed.wire import Message


def message(*lines: str) -> Message:
    """A message of these lines."""
    return Message("\r\n".join(lines).encode("utf-8", "surrogateescape"))


def response(exchange: Exchange[Any], *lines: str, status: str = "Success") -> Message:
    """A response to an action."""
    return message(f"Response: {status}", f"ActionID: {exchange.action_id}", *lines)


def start(exchange: Exchange[Any]) -> Message:
    """The response that announces a list."""
    return response(exchange, "EventList: start", "Message: A list will follow")


def error(exchange: Exchange[Any], text: str = "No") -> Message:
    """An error response to an action."""
    return response(exchange, f"Message: {text}", status="Error")


def event(exchange: Exchange[Any], name: str, *lines: str) -> Message:
    """An event with the ActionID of an action."""
    return message(f"Event: {name}", f"ActionID: {exchange.action_id}", *lines)


def complete(exchange: Exchange[Any], name: str, items: int = 0) -> Message:
    """The event that ends a list."""
    return event(exchange, name, "EventList: Complete", f"ListItems: {items}")


def hear(session: Session, *messages: Message) -> list[bool]:
    """Let a session hear messages: whether each was for one of its exchanges."""
    return [session.receive(each) for each in messages]
