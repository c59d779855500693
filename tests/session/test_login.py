"""The steps of a login, each action and each answer."""

import pytest

from ami_typed import actions
from ami_typed.errors import ActionError, RemoteProtocolError
from ami_typed.login import login_steps
from ami_typed.models import Response, decode
from tests.session.conversation import message


def test_with_a_challenge() -> None:
    steps = login_steps("hello", "mypass", event_mask="call")
    challenge = next(steps)
    assert challenge.encode("1").headers == (("Action", "Challenge"), ("ActionID", "1"), ("AuthType", "MD5"))
    login = steps.send(decode(Response, message("Response: Success", "ActionID: 1", "Challenge: 840415273")))
    # printf 840415273mypass | md5sum
    assert login.encode("2").headers == (
        ("Action", "Login"),
        ("ActionID", "2"),
        ("Username", "hello"),
        ("AuthType", "MD5"),
        ("Key", "61fd18a8e8eb2936067d97e6a23cf010"),
        ("Events", "call"),
    )
    with pytest.raises(StopIteration):
        steps.send(decode(Response, message("Response: Success", "Message: Authentication accepted")))


def test_plain() -> None:
    steps = login_steps("hello", "mypass", method="plain")
    login = next(steps)
    assert isinstance(login, actions.Login)
    assert login.encode().headers == (("Action", "Login"), ("Username", "hello"), ("Secret", "mypass"))
    with pytest.raises(StopIteration):
        steps.send(decode(Response, message("Response: Success")))


def test_no_secret_is_shown() -> None:
    login = next(login_steps("hello", "mypass", method="plain"))
    assert "mypass" not in repr(login)
    assert "mypass" not in str(login.model_dump())
    assert "mypass" not in repr(login.encode())


@pytest.mark.parametrize("line", ["Challenge: ", "Message: m"])
def test_a_server_that_sends_no_challenge(line: str) -> None:
    steps = login_steps("hello", "mypass")
    next(steps)
    with pytest.raises(RemoteProtocolError, match="without a challenge"):
        steps.send(decode(Response, message("Response: Success", line)))


def test_a_password_of_any_characters() -> None:
    steps = login_steps("hello", "pässwörd\udcff\r\n")
    next(steps)
    login = steps.send(decode(Response, message("Response: Success", "Challenge: 1")))
    assert len(login.encode().get("Key") or "") == 32


def test_a_server_without_a_challenge_gets_the_password_only_where_nobody_can_read_it() -> None:
    refusal = ActionError(
        actions.Challenge(auth_type="MD5"), decode(Response, message("Response: Error", "Message: No"))
    )
    steps = login_steps("hello", "mypass", secure=True, event_mask="call")
    next(steps)
    login = steps.throw(refusal)
    assert login.encode().get("Secret") == "mypass" and login.encode().get("Events") == "call"
    steps = login_steps("hello", "mypass")
    next(steps)
    with pytest.raises(ActionError):
        steps.throw(refusal)
