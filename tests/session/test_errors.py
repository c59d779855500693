"""Errors keep what they are about, say no secret, and survive a pickle."""

import pickle

import pytest

from ami_typed import actions
from ami_typed.errors import (
    ActionError,
    ActionTimeout,
    AMIError,
    AuthenticationError,
    ClientClosed,
    ConnectError,
    ConnectionLost,
    EventsLost,
    ListTooLong,
    NotSent,
    OutcomeUnknown,
    PermissionDenied,
    UnknownAction,
    UnsupportedByServer,
    action_error,
)
from ami_typed.models import RawAction, Response, decode
from tests.session.conversation import message

LOGIN = actions.Login.model_validate({"Username": "u", "Secret": "hush"})
RAW_LOGIN = RawAction(name="Login", headers={"Secret": "hush"})
REFUSAL = decode(Response, message("Response: Error", "Message: Permission denied"))
ERRORS: list[AMIError] = [
    ConnectError("pbx:5038", "refused"),
    AuthenticationError("pbx:5038", "u", "Authentication failed"),
    ConnectionLost("pbx:5038", "reset"),
    ClientClosed("closed"),
    ActionError(LOGIN, REFUSAL),
    PermissionDenied(RAW_LOGIN, REFUSAL),
    UnknownAction(LOGIN, REFUSAL),
    NotSent(LOGIN, "lost"),
    OutcomeUnknown(RAW_LOGIN, "lost"),
    ActionTimeout(LOGIN, 2.5),
    UnsupportedByServer(LOGIN, 16, ("match_criteria",)),
    ListTooLong(LOGIN, 5),
    EventsLost(3),
    EventsLost(1, "the connection was cut"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_survives_a_pickle(error: AMIError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_no_secret_is_said(error: AMIError) -> None:
    assert "hush" not in str(error) + repr(error)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ERRORS[0], ConnectionError),
        (ERRORS[2], ConnectionError),
        (ERRORS[9], TimeoutError),
        (ERRORS[9], OutcomeUnknown),
    ],
)
def test_errors_are_what_python_calls_them(error: AMIError, kind: type[Exception]) -> None:
    assert isinstance(error, kind)


def test_an_error_says_what_the_server_said() -> None:
    error = action_error(actions.Ping(), decode(Response, message("Response: Error", "Message: No such channel\n")))
    assert str(error) == "Ping: the server said: No such channel"


def test_an_error_of_a_command_says_what_it_printed() -> None:
    lines = [
        "Response: Error",
        "Message: Command output follows",
        "Output: No such command 'x'",
        "Output: (type 'core show help')",
    ]
    error = action_error(actions.Command(command="x"), decode(Response, message(*lines)))
    assert error.message == "No such command 'x'\n(type 'core show help')"


def test_a_denied_action_says_what_it_needs() -> None:
    error = action_error(actions.Originate(channel="Local/1@x", application="Wait"), REFUSAL)
    assert isinstance(error, PermissionDenied)
    assert "originate" in str(error)


def test_an_unknown_action_says_which_module_it_needs() -> None:
    text = "Message: Invalid/unknown command: QueueRule. Use Action: ListCommands to show available commands."
    error = action_error(actions.QueueRule(), decode(Response, message("Response: Error", text)))
    assert isinstance(error, UnknownAction)
    assert "app_queue" in str(error)
