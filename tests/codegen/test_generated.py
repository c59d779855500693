"""The generated packages: every name is there, loads when it is used, and is what the index says."""

import importlib
import subprocess
import sys
from types import ModuleType

import pytest

from ami_typed import _index, actions, enums, events, responses
from ami_typed.models import Action, Event
from ami_typed.models.envelope import ENVELOPE


@pytest.mark.parametrize("package", [actions, enums, events, responses])
def test_every_name_of_a_package_is_there(package: ModuleType) -> None:
    names: list[str] = package.__all__
    assert len(names) == len(set(names)) > 0
    assert set(names) <= set(dir(package))
    assert all(getattr(package, name).__name__ == name for name in names)
    with pytest.raises(AttributeError, match="Hangupp"):
        _ = package.Hangupp


def test_the_index_knows_every_event() -> None:
    for wire_name, (domain, name, families) in _index.EVENTS.items():
        cls = getattr(importlib.import_module(f"ami_typed.events.{domain}"), name)
        assert issubclass(cls, Event)
        assert cls.spec.wire_name in (wire_name, name)
        assert all(issubclass(cls, getattr(events, family)) for family in families)
    assert _index.EVENTS["NewExten"] == _index.EVENTS["Newexten"]  # an alias: as Asterisk's documentation spells it
    assert _index.EVENTS["ChallengeSent"] == ("security", "ChallengeSent", ("SecurityEvent",))


def test_the_index_knows_every_action() -> None:
    for wire_name, (domain, name) in _index.ACTIONS.items():
        cls = getattr(importlib.import_module(f"ami_typed.actions.{domain}"), name)
        assert issubclass(cls, Action)
        assert cls.spec.wire_name == wire_name


def test_the_envelope_is_the_one_that_the_models_read() -> None:
    assert set(_index.ENVELOPE) <= ENVELOPE


def test_nothing_is_loaded_before_it_is_used() -> None:
    program = (
        "import sys\n"
        "from ami_typed import actions, enums, events, responses\n"
        "def loaded(): return sorted(n for n in sys.modules if n.startswith('ami_typed.events.'))\n"
        "assert loaded() == [], loaded()\n"
        "events.Cdr\n"
        "assert loaded() == ['ami_typed.events.cdr'], loaded()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
