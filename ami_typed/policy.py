"""What a client does not send, whoever asks it to: for programs that put the words of strangers into actions.

A manager user with many rights can run programs on the server: through the application System, the function SHELL in a
variable, a CLI command, a changed configuration file. Asterisk keeps some of this from users without the write
privilege `system`, and nothing from those with it (main/manager.c: `originate_app_permissions`, which came with
CVE-2024-42365, and `function_capable_string_allowed_with_auths`). The policy keeps at least that from everybody, before
a byte is sent.

Rules:

1. The message is judged and not the model: what leaves is what was looked at, also through `client.request`.
2. Headers are read as Asterisk reads them, or more suspiciously: names and words in any case, every header of a name
   that is sent several times, blanks around values dropped.
3. Quotes and backslashes vanish when Asterisk takes arguments apart, so a text is judged with them and without.
4. An expression whose name is made by another one, `${SH${X}(...)}`, cannot be judged and is refused.
5. What the dialplan does with a harmless text cannot be seen from here.
"""

import re
from collections.abc import Callable, Collection, Iterator
from fnmatch import fnmatchcase
from typing import Any

from ami_typed.errors import ActionRefused, AnyAction
from ami_typed.models import Action
from ami_typed.wire import Message

Named = str | type[Action[Any]]
"""An action by its name on the wire, in any case, or by its class."""

DANGEROUS_ACTIONS = frozenset((
    "AGI", "Command", "CreateConfig", "DBDelTree", "DialplanExtensionAdd", "DialplanExtensionRemove", "GetConfig",
    "GetConfigJSON", "ModuleLoad", "PRIDebugFileSet", "Reload", "UpdateConfig",
))  # fmt: skip
"""Actions that work on the server itself and not on its calls: they run commands and programs, change or load
configuration, dialplan and modules, write files, or read the passwords in configuration files."""

DANGEROUS_APPLICATIONS = frozenset((
    "*agi*", "*dbdeltree*", "*exec*", "*externalivr*", "*mixmonitor*", "*originate*", "*reload*", "*system*",
))  # fmt: skip
"""Applications that run programs, other applications, or reload. Patterns of the shell, in lower case. Those that
Asterisk itself guards."""

DANGEROUS_FUNCTIONS = frozenset((
    "*curl*", "*db*", "*eval*", "*file*", "*odbc*", "*realtime*", "*shell*",
    "ast_config", "ast_sorcery", "confbridge", "env", "lock", "periodic_hook", "stat", "trylock", "unlock",
))  # fmt: skip
"""Dialplan functions that run programs, reach files, databases and other hosts, or can block the server. Patterns of
the shell, in lower case. In the first line those that Asterisk guards in Originate, in the second those that it marks
as escalating, and three that read configuration and environment."""

_DANGEROUS_VARIABLES = ("monitor_exec*", "meetme_agi_background")
"""Channel variables whose value Asterisk runs as a program (res_monitor, app_queue, app_meetme)."""

_OWN = frozenset(("login", "challenge", "logoff", "ping", "events", "filter", "waitevent", "coresettings"))
"""What the client does for itself, in any policy: it touches this session alone."""

_BARE = frozenset(("variable", "variables", "data", "applicationdata"))
"""Headers in which a function can be named without `${}`."""
_UNQUOTED = str.maketrans("", "", '"\\')
_TOKENS = re.compile(r"\$\{|\$\[|[}(:]|[^$}(:]+|\$")
_CALLS = re.compile(r"(\w+)\s*\(")
_VARIABLES = re.compile(r"\b_*(\w+)\s*(?:[=,|)]|$)")


class ActionPolicy:
    """Which actions, and which texts in them, a client lets out: `Client(..., policy=ActionPolicy())`.

    Args:
        allow: Actions that are dangerous and let through all the same. What is in them is judged as in others.
        deny: Further actions that are refused.
        only: If given, all other actions are refused, but those that the client needs for itself (Login, Ping,
            Events ...). What it names is let through, also where it is dangerous.
        applications: Which applications are refused in Originate, as patterns of the shell in lower case:
            `DANGEROUS_APPLICATIONS - {"*mixmonitor*"}`.
        functions: The same for dialplan functions.
        veto: A judge of your own, called last: it is given the message, and returns why to refuse it, or None. The
            reason ends up in the error, so it should hold no secret.
    """

    def __init__(
        self,
        *,
        allow: Collection[Named] = (),
        deny: Collection[Named] = (),
        only: Collection[Named] | None = None,
        applications: Collection[str] = DANGEROUS_APPLICATIONS,
        functions: Collection[str] = DANGEROUS_FUNCTIONS,
        veto: Callable[[Message], str | None] | None = None,
    ) -> None:
        self._only = None if only is None else _names(only) | _OWN
        self._denied = (_names(DANGEROUS_ACTIONS) - _names(allow) - (self._only or frozenset())) | _names(deny)
        self._applications = tuple(sorted(applications))
        self._functions = tuple(sorted(functions))
        self._veto = veto

    def check(self, action: AnyAction, message: Message) -> None:
        """Look at what is about to be sent for an action. Raises ActionRefused; the error shows no value."""
        headers = [(name, name.strip().casefold(), value.strip()) for name, value in message.headers]
        for header, name, value in headers:
            if name == "action" and (reason := self._fault_of_action(value.casefold())):
                raise ActionRefused(action, reason)
            for text in {value, value.translate(_UNQUOTED)}:
                if reason := self._fault_of_text(name, text):
                    raise ActionRefused(action, reason, header)
        if fault := self._fault_of_arguments([(name, value) for _, name, value in headers]):
            header, reason = fault
            raise ActionRefused(action, reason, header)
        if self._veto is not None and (reason := self._veto(message)):
            raise ActionRefused(action, reason)

    def _fault_of_action(self, name: str) -> str | None:
        if name in self._denied:
            return "the action is denied (ActionPolicy(allow=...) would let it through)"
        if self._only is not None and name and name not in self._only:
            return "it is none of the actions of ActionPolicy(only=...)"
        return None

    def _fault_of_text(self, name: str, text: str) -> str | None:
        if name == "application" and (pattern := _match(text, self._applications)):
            return f"the application is like {pattern}"
        for function, computed in _expressions(text) if "$" in text else ():
            if computed:
                return "the name in an expression is made by another expression"
            if pattern := _match(function, self._functions):
                return f"it calls a function like {pattern}"
        if name in _BARE:
            for function in _CALLS.findall(text):
                if pattern := _match(function, self._functions):
                    return f"it calls a function like {pattern}"
            if any(_match(variable, _DANGEROUS_VARIABLES) for variable in _VARIABLES.findall(text)):
                return "it sets a variable whose value the server runs as a program"
        return None

    def _fault_of_arguments(self, headers: list[tuple[str, str]]) -> tuple[str, str] | None:
        """What is dangerous only together: arguments that bring a program into a harmless application or action."""
        is_queue = any("queue" in text.casefold() for text in _all(headers, "application"))
        if is_queue and any(map(_sixth_argument, _all(headers, "data"))) and _match("agi", self._applications):
            return "Data", "the queue is to run an AGI program"
        is_recording = any(text.casefold() == "mixmonitor" for text in _all(headers, "action"))
        if is_recording and any(_all(headers, "command")) and _match("mixmonitor", self._applications):
            return "Command", "the server is to run a program when the recording ends"
        return None


def _names(actions: Collection[Named]) -> frozenset[str]:
    return frozenset((action if isinstance(action, str) else action.spec.wire_name).casefold() for action in actions)


def _match(text: str, patterns: Collection[str]) -> str | None:
    """The first pattern that a name fits."""
    name = text.strip().casefold()
    return next((pattern for pattern in patterns if fnmatchcase(name, pattern)), None)


def _all(headers: list[tuple[str, str]], name: str) -> list[str]:
    return [value for own, value in headers if own == name]


def _expressions(text: str) -> Iterator[tuple[str, bool]]:
    """The functions that `${...}` calls in a text, at any depth; True beside a name that another expression makes."""
    names: list[str | None] = []  # of the expressions that are open, from the outside; None where the name is over
    for part in _TOKENS.findall(text):
        if part in ("${", "$["):
            if names and names[-1] is not None:
                yield names[-1], True
            names.append("" if part == "${" else None)
        elif not names:
            continue
        elif part == "}":
            names.pop()
        elif names[-1] is None:
            continue
        elif part == "(":
            yield names[-1], False
            names[-1] = None
        elif part == ":":
            names[-1] = None
        else:
            names[-1] += part


def _sixth_argument(data: str) -> bool:
    """Whether an application gets a sixth argument; where quotes could hide commas, any from there on counts."""
    pieces = [piece.strip() for piece in data.split(",")]
    return any(pieces[5:] if re.search(r'["\\(\[{]', data) else pieces[5:6])
