"""Where to connect: URLs and the environment."""

import pytest

from ami_typed import TCPClient
from ami_typed.endpoint import Endpoint


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("ami://pbx", Endpoint("pbx", 5038, False)),
        ("ami://hello@pbx:5039", Endpoint("pbx", 5039, False, "hello")),
        ("amis://hello@pbx", Endpoint("pbx", 5039, True, "hello")),
        ("amis://[::1]:6000/", Endpoint("::1", 6000, True)),
    ],
)
def test_a_url(url: str, expected: Endpoint) -> None:
    assert Endpoint.from_url(url) == expected


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://pbx", "ami://"),
        ("pbx:5038", "ami://"),
        ("ami://hello:world@pbx", "no place for a password"),
        ("ami://", "no host"),
        ("ami://pbx:port", "port"),
        ("ami://pbx:99999", "Port"),
        ("ami://pbx/path", "ends after the port"),
        ("ami://pbx?a=b", "ends after the port"),
    ],
)
def test_a_url_that_is_refused(url: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        Endpoint.from_url(url)
    assert "world" not in str(caught.value)


def test_the_environment() -> None:
    assert Endpoint.from_env({"AMI_HOST": "pbx"}) == Endpoint("pbx", 5038, False)
    assert Endpoint.from_env({"AMI_HOST": "pbx", "AMI_PORT": "5", "AMI_USERNAME": "u"}) == Endpoint(
        "pbx", 5, False, "u"
    )
    assert Endpoint.from_env({"AMI_URL": "amis://pbx", "AMI_USERNAME": "u"}) == Endpoint("pbx", 5039, True, "u")
    for environ in ({}, {"AMI_HOST": "pbx", "AMI_PORT": "x"}, {"AMI_HOST": "pbx", "AMI_PORT": "-1"}):
        with pytest.raises(ValueError, match="AMI_"):
            Endpoint.from_env(environ)


def test_clients_from_both() -> None:
    assert TCPClient.from_url("ami://u@pbx", password="p").address == "pbx:5038"
    assert TCPClient.from_env(environ={"AMI_URL": "amis://pbx", "AMI_SECRET": "s"}).address == "pbx:5039"
