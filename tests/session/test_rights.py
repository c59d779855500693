"""What is told of a manager user's rights, from what servers answer."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

import pytest

from ami_typed import Action, ActionRefused, Event, PermissionDenied, Response, actions, events, responses
from ami_typed.errors import ActionError
from ami_typed.rights import Rights, check_rights

R = TypeVar("R")

EVERYONE = {"Ping": "Keepalive command.  (Priv: <none>)", "ListCommands": "List (Priv: x) them.  (Priv: <none>)"}
REPORTING = {
    "CoreStatus": "Show PBX core status variables.  (Priv: system,reporting,all)",
    "Getvar": "Gets a channel variable or function value.  (Priv: call,reporting,all)",
    "ShowDialPlan": "Show dialplan contexts and extensions  (Priv: config,reporting,all)",
}
CALL = {
    "Setvar": "Sets a channel variable.  (Priv: call,all)",
    "Getvar": "Gets a channel variable or function value.  (Priv: call,reporting,all)",
    "Hangup": "Hangup channel.  (Priv: system,call,all)",
}
COMMAND = {"Command": "Execute Asterisk CLI Command.  (Priv: command,all)"}
CLERK = [
    "",
    "          username: clerk",
    "            secret: <Set>",
    "               ACL: yes",
    "         read perm: call,user",
    "        write perm: call,command",
    "   displayconnects: yes",
]


@dataclass
class Asterisk:
    """Answers as a server does."""

    commands: dict[str, str]
    shown: list[str] | Exception = field(default_factory=list[str])
    asked: list[str] = field(default_factory=list[str])

    async def send(self, action: Action[R], /) -> R:
        self.asked.append(action.command if isinstance(action, actions.Command) else action.wire_name)
        answer: Response
        if isinstance(action, actions.ListCommands):
            answer = responses.ListCommandsResponse(commands=self.commands)
        elif isinstance(self.shown, Exception):
            raise self.shown
        else:
            answer = responses.CommandResponse(output=self.shown)
        return cast(R, answer)


def check(
    server: Asterisk,
    wanted_events: Iterable[type[Event]] = (),
    wanted: Iterable[type[Action[Any]]] = (),
    *,
    username: str = "clerk",
    branch: int | None = 22,
) -> Rights:
    return asyncio.run(check_rights(server.send, username, branch, wanted_events, wanted))


def test_told_by_the_server() -> None:
    server = Asterisk(EVERYONE | CALL | COMMAND, CLERK)
    rights = check(server, [events.Hangup, events.Newexten], [actions.Setvar, actions.QueueAdd, actions.CoreStatus])
    assert server.asked == ["ListCommands", 'manager show user "clerk"']
    assert rights.read == frozenset({"call", "user"})
    assert rights.write == {"call", "command"}
    assert rights.unseen == {"Newexten": ("dialplan",)}
    assert rights.forbidden == {"QueueAdd": ("agent",), "CoreStatus": ("system", "reporting")}
    assert rights.missing_read == ("dialplan",)
    assert rights.missing_write == ("agent", "reporting")
    assert rights.read_line == "read = call,user,dialplan"
    assert rights.write_line == "write = call,command,agent,reporting"
    assert not rights.complete


def test_a_person_can_act_on_the_text() -> None:
    server = Asterisk(EVERYONE | CALL | COMMAND, CLERK)
    rights = check(server, [events.Newexten], [actions.Originate, actions.Redirect])
    assert str(rights).splitlines() == [
        "manager user 'clerk':",
        "- does not see Newexten: needs read = dialplan",
        "- may not do Originate: needs write = originate",
        "- cannot do Redirect: the server does not have it (its module, or its release)",
        "In manager.conf, under [clerk]:",
        "    read = call,user,dialplan",
        "    write = call,command,originate",
        "then `manager reload`, and connect again: a session keeps the rights of its login.",
    ]


def test_everything_there() -> None:
    rights = check(Asterisk(EVERYONE | CALL | COMMAND, CLERK), [events.Hangup], [actions.Hangup, actions.Ping])
    assert rights.complete
    assert (rights.read_line, rights.write_line) == (None, None)
    assert str(rights) == "manager user 'clerk' has all rights that are needed"


def test_a_user_of_all_rights_sees_what_nobody_knows() -> None:
    class Unheard(Event, name="RightsUnheard"):
        pass

    everything = ["read perm: system,call,all", "write perm: system,call,all"]
    assert check(Asterisk(COMMAND, everything), [Event, Unheard]).complete
    rights = check(Asterisk(COMMAND, CLERK), [Event, Unheard])
    assert rights.unseen == {"*": ("all",), "RightsUnheard": ("all",)}
    assert rights.read_line == "read = all"
    assert "does not see every event: needs read = all" in str(rights)
    assert "does not see RightsUnheard: its event class is not known" in str(rights)


def test_a_user_without_any_read_privilege() -> None:
    rights = check(Asterisk(COMMAND, ["read perm: <none>", "write perm: command"]), [events.Hangup])
    assert rights.read == frozenset()
    assert rights.read_line == "read = call"


@pytest.mark.parametrize(
    "server",
    [
        Asterisk(EVERYONE | REPORTING),
        Asterisk(EVERYONE | REPORTING | COMMAND, ["There is no manager called clerk"]),
        Asterisk(EVERYONE | REPORTING | COMMAND, ActionError(actions.Ping(), Response())),
        Asterisk(EVERYONE | REPORTING | COMMAND, PermissionDenied(actions.Ping(), Response())),
        Asterisk(EVERYONE | REPORTING | COMMAND, ActionRefused(actions.Ping(), "no commands from here")),
    ],
)
def test_what_cannot_be_told_is_not_claimed(server: Asterisk) -> None:
    rights = check(server, [events.Hangup], [actions.Setvar])
    assert rights.read is None
    assert rights.missing_read is None
    assert rights.read_line is None
    assert rights.unseen == {}
    assert not rights.complete
    assert rights.write - {"command"} == {"reporting"}
    assert rights.missing_write == ("call",)
    assert "whether it sees all events could not be told: it needs read = call" in str(rights)
    assert "keep what the line has beside these" in str(rights)


def test_without_events_there_is_nothing_that_could_not_be_told() -> None:
    assert check(Asterisk(EVERYONE | CALL), [], [actions.Setvar]).complete


def test_write_privileges_from_the_list_of_actions() -> None:
    """Getvar takes `call` or `reporting`; who may not do Setvar has no `call`, and so has the other."""
    assert check(Asterisk(EVERYONE)).write == frozenset()
    assert check(Asterisk(EVERYONE | CALL)).write == {"call"}
    assert check(Asterisk(EVERYONE | REPORTING)).write == {"reporting"}
    both = {
        "Filter": "Filter.  (Priv: system,all)",
        "QueueAdd": "Add.  (Priv: agent,all)",
        "AGI": "Do.  (Priv: agi,all)",
    }
    assert check(Asterisk(EVERYONE | both)).write == {"system", "agent", "agi"}


def test_the_weakest_privileges_that_do() -> None:
    """Hangup takes `system` or `call`: Setvar needs `call` anyway."""
    rights = check(Asterisk(EVERYONE), [], [actions.Hangup, actions.Setvar, actions.CoreStatus, actions.GetConfig])
    assert rights.missing_write == ("call", "config", "reporting")


def test_what_the_branch_does_not_have() -> None:
    server = Asterisk(EVERYONE | COMMAND, CLERK)
    rights = check(server, [events.VoicemailPasswordChange], [actions.SIPpeers])
    assert rights.unseen == {"VoicemailPasswordChange": ("system",)}
    assert rights.absent == ("SIPpeers",)
    rights = check(server, [events.VoicemailPasswordChange], [actions.SIPpeers], branch=16)
    assert rights.unseen == {}
    assert rights.forbidden == {"SIPpeers": ("system", "reporting")}


def test_an_action_of_the_program_s_own() -> None:
    class Lift(Action[Response], name="RightsLift"):
        pass

    rights = check(Asterisk(EVERYONE), [], [Lift])
    assert rights.forbidden == {"RightsLift": ()}
    assert rights.write_line is None
    assert check(Asterisk(EVERYONE | {"rightslift": "Up.  (Priv: <none>)"}), [], [Lift]).complete


def test_a_name_with_blanks_and_quotes_is_one_word_of_the_command() -> None:
    server = Asterisk(EVERYONE | COMMAND, CLERK)
    check(server, username='our "best" \\ clerk')
    assert server.asked[1] == 'manager show user "our \\"best\\" \\\\ clerk"'
