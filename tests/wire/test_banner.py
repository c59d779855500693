"""ami_typed.wire.banner."""

from __future__ import annotations

import pytest

from ami_typed.wire import AMI_VERSIONS, BANNER, ami_version, branch_of


@pytest.mark.parametrize(("branch", "version"), AMI_VERSIONS.items())
def test_the_tip_of_every_branch(branch: int, version: str) -> None:
    assert branch_of(f"{BANNER}/{version}") == branch
    assert ami_version(f"{BANNER}/{version}") == version


@pytest.mark.parametrize(
    ("version", "branch"),
    [
        ("2.10.0", 13),
        ("2.6.0", 13),
        ("5.0.4", 16),  # 16.28.0; the tip of the branch says 5.0.5.
        ("11.0.7", 22),
        ("11", 22),
        ("1.3", None),  # Asterisk 11
        ("2.5.0", None),  # Asterisk 12
        ("13.0.0", None),  # newer than what we know
        ("0.0.0", None),
    ],
)
def test_other_versions(version: str, branch: int | None) -> None:
    assert branch_of(f"{BANNER}/{version}") == branch
    assert ami_version(f"{BANNER}/{version}") == version


@pytest.mark.parametrize(
    "banner", ["", BANNER, f"{BANNER}/", f"{BANNER}/x", f"{BANNER}/11.0.0-rc", f"{BANNER} Proxy/1.0", "SSH-2.0"]
)
def test_a_banner_that_says_no_version(banner: str) -> None:
    assert branch_of(banner) is None
    assert ami_version(banner) is None
