"""The subscriptions of a pool: `ami_typed/pool/subscribing.py`, made from those of one client.

They are the same, but what they bring is `Tagged`: an event with the name of its server. Type checkers can be told that
only by overloads, and nobody should write forty of them twice.
"""

import re
from pathlib import Path

from .packages import head

_SOURCE = Path("ami_typed", "subscribing.py")

_HEAD = '''"""The three faces of a subscription to all servers of a pool, as `ami_typed.subscribing` of one."""

from ami_typed.pool.tagged import PoolSubscription, Tagged
from ami_typed.subscribing import E, E1, E2, E3, E4, E5, E6, E7, E8, R, Where

'''

_CHANGES = (
    (r'\A"""[^"]*"""\n', _HEAD),
    (r"^\w+ = (TypeVar|Callable).*\n", ""),
    (r"^ +# fmt: o(n|ff)\n", ""),
    (r"(Where|EventStream)\[([^\[\]]+)\]", r"\1[Tagged[\2]]"),
    (r"Callable\[\[([^\[\]]+)\], R\]", r"Callable[[Tagged[\1]], R]"),
    (r"-> (Event|E\d?( \| E\d)*): \.\.\.$", r"-> Tagged[\1]: ..."),
    (r"\bTagged\[Any\]", "Any"),
    (r"^(from .*), Subscription$", r"\1"),
    (r"\bSubscri(bing|ption)\b", r"PoolSubscri\1"),
    (r"\bclient\.(on|events|expect)\b", r"pool.\1"),
    ("What a client offers to those", "What a pool offers to those"),
    ("The events of these classes as an asynchronous iterator", "The events of these classes, `Tagged`, as they come"),
    ("Call a function for each event of these classes", "Call a function for each event (`Tagged`) of these classes"),
    ("when the connection is lost", "when all have given up"),
    ("as long as the connection lives", "as long as any connection lives"),
    ("where the connection ends before", "where all connections end before"),
)
"""In their order: what is replaced, as a regular expression, and with what."""


def pools(root: Path) -> dict[str, str]:
    """Write the module, if its source is below `root`. The key is its path below `ami_typed`."""
    source = root / _SOURCE
    if not source.exists():
        return {}
    text = source.read_text(encoding="utf-8")
    for pattern, replacement in _CHANGES:
        text, times = re.subn(pattern, replacement, text, flags=re.MULTILINE)
        assert times, f"{_SOURCE} has nothing like {pattern}"
    return {"pool/subscribing.py": head(_SOURCE.as_posix()) + text}
