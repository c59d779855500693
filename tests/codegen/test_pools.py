"""The subscriptions of a pool are those of a client, with events that tell their server."""

import inspect
from pathlib import Path

from ami_typed.pool.subscribing import PoolSubscribing
from ami_typed.subscribing import Subscribing
from codegen.pools import pools

ROOT = Path(__file__).parents[2]


def test_only_where_there_is_a_client(tmp_path: Path) -> None:
    assert pools(tmp_path) == {}


def test_what_they_bring_is_tagged() -> None:
    text = pools(ROOT)["pool/subscribing.py"]
    assert "-> Tagged[E1 | E2]: ..." in text
    assert "-> EventStream[Tagged[E1 | E2]]: ..." in text
    assert "where: Where[Tagged[E1]] = None" in text
    assert "Callable[[Tagged[E1]], R]" in text
    assert "EventStream[E" not in text and "Where[E" not in text and "Callable[[E" not in text


def test_the_methods_are_the_same() -> None:
    for name in ("on", "events", "expect", "wait_for"):
        own, of_a_client = getattr(PoolSubscribing, name), getattr(Subscribing, name)
        assert list(inspect.signature(own).parameters) == list(inspect.signature(of_a_client).parameters)
        assert inspect.iscoroutinefunction(own) == inspect.iscoroutinefunction(of_a_client)
