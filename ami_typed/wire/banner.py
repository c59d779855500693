"""The greeting of the server, and what it tells about the version.

Asterisk opens each connection with one line, `Asterisk Call Manager/11.0.0`, without an empty line after it. The number
is the version of the manager interface, not of Asterisk. Since Asterisk 14 its major number is that of the branch less
11. Minor releases do not change it: 22.0 and 22.10 both say 11.0.0.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AMI_VERSIONS", "BANNER", "ami_version", "branch_of"]

BANNER = "Asterisk Call Manager"
"""How the first line of every server begins."""

AMI_VERSIONS: Mapping[int, str] = MappingProxyType(
    {
        13: "2.10.6",
        14: "3.2.2",
        15: "4.0.3",
        16: "5.0.5",
        17: "6.0.1",
        18: "7.0.3",
        19: "8.0.2",
        20: "9.0.0",
        21: "10.0.0",
        22: "11.0.0",
        23: "12.0.0",
    }
)
"""Branch of Asterisk to the version of the interface at the tip of that branch (AMI_VERSION in asterisk/manager.h)."""

_BRANCH_OF_MAJOR = {int(version.partition(".")[0]): branch for branch, version in AMI_VERSIONS.items() if branch > 13}
_VERSION = re.compile(rf"{BANNER}/((\d{{1,6}})(?:\.(\d{{1,6}}))?(?:\.\d{{1,6}})*)\s*", re.ASCII)


def ami_version(banner: str) -> str | None:
    """The version of the manager interface that a banner names, for example "11.0.0"."""
    match = _VERSION.fullmatch(banner)
    return match[1] if match else None


def branch_of(banner: str) -> int | None:
    """The branch of Asterisk that sends this banner: 13 to 23, or None if it is older, newer or says nothing."""
    match = _VERSION.fullmatch(banner)
    if match is None:
        return None
    major, minor = int(match[2]), int(match[3] or 0)
    if major == 2:
        # 12 and 13 share the major number; 12 ended at 2.5.0.
        return 13 if minor > 5 else None
    return _BRANCH_OF_MAJOR.get(major)
