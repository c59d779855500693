"""ami_typed.wire.errors."""

from __future__ import annotations

import copy
import pickle

import pytest

from ami_typed.wire import AMIError, LocalProtocolError, ProtocolError, RemoteProtocolError


def test_one_root_and_the_blame_in_the_type() -> None:
    assert issubclass(ProtocolError, AMIError)
    assert issubclass(LocalProtocolError, ProtocolError)
    assert issubclass(LocalProtocolError, ValueError)
    assert issubclass(RemoteProtocolError, ProtocolError)
    assert not issubclass(RemoteProtocolError, ValueError)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ProtocolError("broken"), "broken"),
        (LocalProtocolError("too long"), "too long"),
        (LocalProtocolError("too long", action="Originate"), "action Originate: too long"),
        (LocalProtocolError("too long", header="Variable"), "header Variable: too long"),
        (
            LocalProtocolError("too long", action="Originate", header="Variable"),
            "action Originate, header Variable: too long",
        ),
        (RemoteProtocolError("no banner"), "no banner"),
        (
            RemoteProtocolError("no banner", sample=b"SSH-2.0\r\n\x1b[1m\xff"),
            "no banner (it begins with 'SSH-2.0...[1m.')",
        ),
    ],
)
def test_text(error: ProtocolError, text: str) -> None:
    assert str(error) == text


@pytest.mark.parametrize(
    "error",
    [
        AMIError("x"),
        LocalProtocolError("too long", action="Originate", header="Variable"),
        RemoteProtocolError("no banner", sample=b"\xff"),
    ],
)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_and_copy(error: AMIError, protocol: int) -> None:
    for twin in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
