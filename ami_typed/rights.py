"""What a manager user may see and do, against what a program needs, and the lines of manager.conf that mend it.

How it can be known (measured with Asterisk 16 and 22; main/manager.c, 13 to 23):

- ListCommands needs no right. It lists exactly the actions that this session may do, each with the write privileges of
  which it takes one. From these the user's own can be told.
- `manager show user NAME` tells the read and write privileges as they are in manager.conf. It needs the write privilege
  `command`. Nothing else tells what a user may read: the answer to Events does not.
- GetConfig of manager.conf would tell too, but sends the user's secret along, also where there is no TLS. It is not
  used.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from ami_typed import actions
from ami_typed.errors import ActionError, ActionRefused
from ami_typed.interest import ALL, ANY, needed_classes
from ami_typed.models import Action, Event, event_classes

R = TypeVar("R")

_ORDER = (
    "system", "call", "log", "verbose", "command", "agent", "user", "config", "dtmf", "reporting", "cdr", "dialplan",
    "originate", "agi", "cc", "aoc", "test", "security", "message", ALL,
)  # fmt: skip
"""The privileges, as Asterisk orders them."""
_WEAKEST_FIRST = (
    "reporting", "message", "aoc", "user", "agent", "call", "agi", "originate", "config", "system", "command",
)  # fmt: skip
"""The privileges that actions take: with the last four, a user can run programs on the server."""
_WITNESSES = {
    "system": "filter", "call": "setvar", "command": "command", "user": "userevent", "config": "updateconfig",
    "originate": "originate", "aoc": "aocmessage", "message": "messagesend",
}  # fmt: skip
"""For a privilege, an action of the core that takes this one and no other: without it, the user lacks the privilege."""


class Ask(Protocol):
    """Sends an action and returns its answer, as `client.send` does."""

    async def __call__(self, action: Action[R], /) -> R:
        """Send an action."""
        ...


@dataclass(frozen=True, slots=True)
class Rights:
    """What a manager user may see and do of what a program needs. `print(rights)` says what to do about it."""

    username: str
    """The manager user."""
    read: frozenset[str] | None
    """The event classes that the user may read, `all` among them where it is everything. None: nobody could tell, for
    the user lacks the write privilege `command`."""
    write: frozenset[str]
    """The privileges for actions. Where `read` is None they are told from the actions that the user may do: enough to
    explain these, and perhaps not all."""
    needed: Mapping[str, frozenset[str]]
    """The event classes that each event needs which the program subscribed to. `all` for an event whose class is not
    known; the event `*` stands for events of any name."""
    forbidden: Mapping[str, tuple[str, ...]]
    """The wanted actions that the user may not do, with the write privileges one of which each needs."""
    absent: tuple[str, ...]
    """The wanted actions that the server does not have: its branch does not know them, or the user has a privilege for
    them, but they are not there, as their module is not loaded."""

    @property
    def complete(self) -> bool:
        """Whether the user certainly sees and may do all that is wanted."""
        return self.missing_read == () and not self.forbidden and not self.absent

    @property
    def unseen(self) -> dict[str, tuple[str, ...]]:
        """The wanted events that this user does not get, and the event classes lacking; empty if nobody could tell."""
        if self.read is None or ALL in self.read:
            return {}
        lacking = {name: _sorted(classes - self.read) for name, classes in self.needed.items()}
        return {name: classes for name, classes in lacking.items() if classes}

    @property
    def missing_read(self) -> tuple[str, ...] | None:
        """The read privileges that are lacking; None where nobody could tell and some are needed."""
        if self.read is None:
            return None if self.needed else ()
        return _sorted({word for classes in self.unseen.values() for word in classes})

    @property
    def missing_write(self) -> tuple[str, ...]:
        """Write privileges that make all forbidden actions possible: of those that would do, the weakest."""
        missing: list[str] = []
        for privileges in sorted(self.forbidden.values(), key=len):
            if privileges and not set(privileges) & set(missing):
                missing.append(min(privileges, key=_strength))
        return _sorted(missing)

    @property
    def read_line(self) -> str | None:
        """The line `read = ...` for manager.conf, whole; None where nothing is lacking, or nobody could tell."""
        if self.read is None or not self.missing_read:
            return None
        return f"read = {_joined(self.read.union(self.missing_read))}"

    @property
    def write_line(self) -> str | None:
        """The line `write = ...` for manager.conf, whole as far as `write` is; None where nothing is lacking."""
        return f"write = {_joined(self.write.union(self.missing_write))}" if self.missing_write else None

    def __str__(self) -> str:
        if self.complete:
            return f"manager user {self.username!r} has all rights that are needed"
        lines = [f"manager user {self.username!r}:", *self._complaints()]
        if mended := [line for line in (self.read_line, self.write_line) if line]:
            lines += [f"In manager.conf, under [{self.username}]:", *(f"    {line}" for line in mended)]
            if self.read is None:
                lines.append("  (write: keep what the line has beside these, it could not be read)")
            lines.append("then `manager reload`, and connect again: a session keeps the rights of its login.")
        return "\n".join(lines)

    def _complaints(self) -> Iterable[str]:
        for name, classes in self.unseen.items():
            why = f"needs read = {_joined(classes)}"
            if name != ANY and ALL in classes:
                why = "its event class is not known: give it one in its spec, or read = all"
            yield f"- does not see {'every event' if name == ANY else name}: {why}"
        if self.missing_read is None:
            needed = _joined({word for classes in self.needed.values() for word in classes})
            yield f"- whether it sees all events could not be told: it needs read = {needed}"
            yield "  (to let us look, give it write = command)"
        for name, privileges in self.forbidden.items():
            why = f"needs write = {' or '.join(privileges)}" if privileges else "the server does not offer it"
            yield f"- may not do {name}: {why}"
        for name in self.absent:
            yield f"- cannot do {name}: the server does not have it (its module, or its release)"


async def check_rights(
    ask: Ask,
    username: str,
    branch: int | None,
    events: Iterable[type[Event]],
    wanted: Iterable[type[Action[Any]]],
) -> Rights:
    """Find out what a manager user may see and do, by asking the server as this user.

    Sends ListCommands and, where the user may, the command `manager show user`; both change nothing. Raises what `ask`
    raises for ListCommands.
    """
    commands = (await ask(actions.ListCommands())).commands
    listed = {name.casefold(): _privileges(text) for name, text in commands.items()}
    shown = await _shown(ask, username) if "command" in listed else {}
    read, write = shown.get("read perm"), shown.get("write perm")
    if read is None or write is None:
        read, write = None, _told_by(listed)
    forbidden: dict[str, tuple[str, ...]] = {}
    absent: list[str] = []
    for cls in wanted:
        name, privileges = cls.spec.wire_name, cls.spec.privileges
        if name.casefold() in listed:
            continue
        known = branch is None or cls.spec.available_in(branch)
        if not known or ALL in write or not write.isdisjoint(privileges):
            absent.append(name)
        else:
            forbidden[name] = privileges
    return Rights(username, read, write, _needed(events, branch), forbidden, tuple(absent))


def _needed(events: Iterable[type[Event]], branch: int | None) -> dict[str, frozenset[str]]:
    """What the events need that this branch has, each once."""

    def counts(name: str) -> bool:
        cls = event_classes.find(name)
        return cls is None or (cls.spec.wire_name == name and (branch is None or cls.spec.available_in(branch)))

    return {name: classes for name, classes in needed_classes(events, branch).items() if counts(name)}


def _privileges(text: str) -> frozenset[str]:
    """The privileges in a line of ListCommands: `Ask it.  (Priv: call,reporting,all)`. `all` says nothing there."""
    words = text.rpartition("(Priv: ")[2].rstrip(") ")
    return frozenset(words.split(",")) - {ALL, "<none>"}


async def _shown(ask: Ask, username: str) -> dict[str, frozenset[str]]:
    """What `manager show user` tells; nothing where the server, or the client's own policy, does not let us ask."""
    quoted = username.replace("\\", "\\\\").replace('"', '\\"')
    try:
        answer = await ask(actions.Command(command=f'manager show user "{quoted}"'))
    except (ActionError, ActionRefused):
        return {}
    pairs = (line.strip().partition(": ") for line in answer.output)
    return {name: frozenset(words.split(",")) - {"<none>"} for name, _, words in pairs if name.endswith(" perm")}


def _told_by(listed: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The write privileges of a user who may do these actions.

    Of an action that takes one of several privileges, those count that the user does not lack for certain.
    """
    lacking = {privilege for privilege, action in _WITNESSES.items() if action not in listed}
    possible = (privileges - lacking for privileges in listed.values())
    return frozenset(privilege for privileges in possible if len(privileges) == 1 for privilege in privileges)


def _strength(privilege: str) -> int:
    return _WEAKEST_FIRST.index(privilege) if privilege in _WEAKEST_FIRST else len(_WEAKEST_FIRST)


def _joined(privileges: Iterable[str]) -> str:
    """As manager.conf has them: without blanks, for the server would not know a word behind one."""
    words = _sorted(privileges)
    return ALL if ALL in words else ",".join(words)


def _sorted(privileges: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(privileges, key=lambda word: (_ORDER.index(word) if word in _ORDER else len(_ORDER), word)))
