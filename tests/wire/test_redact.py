"""What a log may show of a message."""

import pytest

from ami_typed.wire import Message, redacted

HIDDEN = "**********"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Secret: s3cret", f"Secret: {HIDDEN}"),
        ("secret:s3cret", f"secret:{HIDDEN}"),
        ("Line-000001-000002: secret=s3cret", f"Line-000001-000002: secret={HIDDEN}"),
        ("Line-000001-000002: secret => s3cret", f"Line-000001-000002: secret => {HIDDEN}"),
        ("Variable: SIP_PASSWORD=s3cret", f"Variable: SIP_PASSWORD={HIDDEN}"),
        ("Variable: A=1,MY_TOKEN=s3cret,B=2", f"Variable: A=1,MY_TOKEN={HIDDEN},B=2"),
        ('JSON: {"user":"u","secret":"s3cret","n":"1"}', f'JSON: {{"user":"u","secret":"{HIDDEN}","n":"1"}}'),
        ("Password: s3cret with blanks", f"Password: {HIDDEN}"),
        ("Md5Cred: s3cret", f"Md5Cred: {HIDDEN}"),
        ("Contact: sip:user:s3cret@example.org", f"Contact: sip:user:{HIDDEN}@example.org"),
    ],
)
def test_secrets_are_hidden(line: str, shown: str) -> None:
    message = Message(f"Action: Any\r\n{line}\r\nActionID: 1".encode())
    assert redacted(message) == f"Action: Any | {shown} | ActionID: 1"


@pytest.mark.parametrize(
    "line", ["Key: cidname", "Secret: ", "Message: Password accepted", "Channel: PJSIP/100-0001", "Token ring: no"]
)
def test_everything_else_is_shown(line: str) -> None:
    assert line in redacted(Message(f"Action: DBGet\r\n{line}\r\nFamily: f".encode()))


def test_the_digest_of_a_login() -> None:
    login = Message(b"Action: Login\r\nUsername: hello\r\nAuthType: MD5\r\nKey: 61fd18a8e8eb2936067d97e6a23cf010")
    assert redacted(login) == f"Action: Login | Username: hello | AuthType: MD5 | Key: {HIDDEN}"


def test_bytes_that_are_no_text() -> None:
    assert (
        redacted(Message(b"Event: X\r\nName: \xff\xfe\r\nSecret: \xff"))
        == rf"Event: X | Name: \xff\xfe | Secret: {HIDDEN}"
    )
