"""Every error of the library.

All are `AMIError`:

- ConnectError: no connection was made (also a `ConnectionError`)
    - AuthenticationError: the server refused the login
        - LoginInUse: because the manager user is logged in already, and may be only once
- ConnectionLost: the connection ended, and not because we closed it (also a `ConnectionError`)
- ClientClosed: the client is closed, or was never connected
- ProtocolError
    - LocalProtocolError: what we were asked to send cannot be sent (also a `ValueError`)
    - RemoteProtocolError: what the server sent is no AMI
- ActionError: the server answered `Response: Error`
    - PermissionDenied: the manager user may not do that
    - UnknownAction: the server has no such action; its module may not be loaded
- NotSent: the action never left; it is safe to send it again
- OutcomeUnknown: the action left and was not answered; it may have run
    - ActionTimeout: because its time ran out (also a `TimeoutError`)
- ActionRefused: the client's own policy does not let the action leave
- UnsupportedByServer: the action or a field of it is not known to the connected branch
- ListTooLong: a list had more items than the limit
- EventsLost: a subscription lost events, and was told to end then

Each keeps the objects that it is about, and makes its text of them when asked. No text holds a secret.
"""

from typing import ClassVar

from ami_typed.models import Action, Response
from ami_typed.wire import AMIError, LocalProtocolError, ProtocolError, RemoteProtocolError

__all__ = [
    "AMIError",
    "ActionError",
    "ActionRefused",
    "ActionTimeout",
    "AuthenticationError",
    "ClientClosed",
    "ConnectError",
    "ConnectionLost",
    "EventsLost",
    "ListTooLong",
    "LocalProtocolError",
    "LoginInUse",
    "NotSent",
    "OutcomeUnknown",
    "PermissionDenied",
    "ProtocolError",
    "RemoteProtocolError",
    "UnknownAction",
    "UnsupportedByServer",
    "action_error",
]

AnyAction = Action[object]


class ConnectError(AMIError, ConnectionError):
    """No connection was made."""

    is_final: ClassVar[bool] = False
    """Whether another try is of no use: what was refused is who we are."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address = address
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot connect to {self.address}: {self.reason}"


class AuthenticationError(ConnectError):
    """The server refused the login. It does not tell a wrong name from a wrong password or from a forbidden address."""

    is_final = True

    def __init__(self, address: str, username: str, reason: str) -> None:
        super().__init__(address, reason)
        self.args = (address, username, reason)
        self.username = username

    def __str__(self) -> str:
        return (
            f"{self.address} refused the login of manager user {self.username!r}: {self.reason} "
            "(check the name, the password, and permit/deny in manager.conf)"
        )


class LoginInUse(AuthenticationError):
    """The manager user is logged in already and may be so only once (`allowmultiplelogin = no` in manager.conf).

    It may be our own connection that was lost and that the server still holds: a client that reconnects tries again.
    """

    is_final = False

    def __str__(self) -> str:
        return (
            f"{self.address} refused the login of manager user {self.username!r}: {self.reason} "
            "(allowmultiplelogin = no in manager.conf; `manager show connected` says who it is)"
        )


class ConnectionLost(AMIError, ConnectionError):
    """The connection ended, and not because we closed it. `__cause__` holds what the network said."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address = address
        self.reason = reason

    def __str__(self) -> str:
        return f"the connection to {self.address} is lost: {self.reason}"


class ClientClosed(AMIError):
    """The client is closed, or was never connected."""


class ActionError(AMIError):
    """The server answered an action with `Response: Error`."""

    def __init__(self, action: AnyAction, response: Response) -> None:
        super().__init__(action, response)
        self.action = action
        self.response = response

    @property
    def message(self) -> str:
        """What the server said: its message, or the lines that a command wrote."""
        output = self.response.raw.get_all("Output")
        return "\n".join(output) if output else (self.response.message or "").strip() or "no reason given"

    def __str__(self) -> str:
        return f"{self.action.wire_name}: the server said: {self.message}"


class PermissionDenied(ActionError):
    """The manager user may not do that."""

    def __str__(self) -> str:
        privileges = self.action.spec.privileges
        mend = (
            f" (it needs write = {' or '.join(privileges)} in manager.conf)"
            if privileges
            else " (is the client logged in?)"
        )
        return super().__str__() + mend


class UnknownAction(ActionError):
    """The server has no such action."""

    def __str__(self) -> str:
        module = self.action.spec.module
        return super().__str__() + (f" (is the module {module} loaded?)" if module else "")


_KINDS: tuple[tuple[str, type[ActionError]], ...] = (
    ("permission denied", PermissionDenied),
    ("invalid/unknown command", UnknownAction),
)
"""What tells the kinds of `ActionError` apart: how the server's message begins (main/manager.c, 13 to 23)."""


def action_error(action: AnyAction, response: Response) -> ActionError:
    """The error that an error response stands for."""
    text = (response.message or "").casefold()
    kind = next((kind for start, kind in _KINDS if text.startswith(start)), ActionError)
    return kind(action, response)


class NotSent(AMIError):
    """The action never left: it is safe to send it again."""

    def __init__(self, action: AnyAction, reason: str) -> None:
        super().__init__(action, reason)
        self.action = action
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.action.wire_name} was not sent: {self.reason}"


class ActionRefused(AMIError):
    """The client's own policy (`ActionPolicy`) does not let an action leave; nothing was sent.

    Of its own kind: nothing is wrong with the action as a message (LocalProtocolError), and to send it again
    would be refused again (NotSent).
    """

    def __init__(self, action: AnyAction, reason: str, header: str | None = None) -> None:
        super().__init__(action, reason, header)
        self.action = action
        self.reason = reason
        self.header = header
        """The name of the header at fault; None where it is the action itself."""

    def __str__(self) -> str:
        where = f", header {self.header}" if self.header else ""
        return f"{self.action.wire_name} was not sent: the client's policy refuses it{where}: {self.reason}"


class OutcomeUnknown(AMIError):
    """The action left and was not answered: it may have run."""

    def __init__(self, action: AnyAction, reason: str) -> None:
        super().__init__(action, reason)
        self.action = action
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.action.wire_name} was sent and may have run, but was not answered: {self.reason}"


class ActionTimeout(OutcomeUnknown, TimeoutError):
    """The answer did not come in time, or nothing more came of a list (`silent`)."""

    def __init__(self, action: AnyAction, timeout: float, silent: bool = False) -> None:
        super().__init__(action, f"{'nothing more came' if silent else 'no answer'} within {timeout:g} s")
        self.args = (action, timeout, silent)
        self.timeout = timeout
        self.silent = silent


class UnsupportedByServer(AMIError):
    """The action, or a field of it, is not known to the connected branch of Asterisk."""

    def __init__(self, action: AnyAction, branch: int, fields: tuple[str, ...] = ()) -> None:
        super().__init__(action, branch, fields)
        self.action = action
        self.branch = branch
        self.fields = fields

    def __str__(self) -> str:
        what = f"{', '.join(self.fields)} of {self.action.wire_name}" if self.fields else self.action.wire_name
        return f"Asterisk {self.branch} does not know {what}; force=True sends it all the same"


class ListTooLong(AMIError):
    """A list had more items than the limit; what came of it is dropped."""

    def __init__(self, action: AnyAction, limit: int) -> None:
        super().__init__(action, limit)
        self.action = action
        self.limit = limit

    def __str__(self) -> str:
        way_out = "stream() takes them one by one, max_items= raises the limit"
        return f"{self.action.wire_name}: more than {self.limit} items; {way_out}"


class EventsLost(AMIError):
    """A subscription with `on_missed="raise"` lost events; those that waited in a full queue are lost as well."""

    def __init__(self, count: int, cause: str = "they came faster than they were taken") -> None:
        super().__init__(count, cause)
        self.count = count
        self.cause = cause

    def __str__(self) -> str:
        return f"{self.count} events were lost: {self.cause}"
