"""What a policy lets out and what it does not, whatever is tried."""

import pickle

import pytest
from pydantic import SecretStr

from ami_typed import Action, ActionPolicy, ActionRefused, AMIError, LocalProtocolError, Message, NotSent, actions
from ami_typed.models import RawAction
from ami_typed.policy import DANGEROUS_APPLICATIONS, DANGEROUS_FUNCTIONS

DEFAULT = ActionPolicy()
CHANNEL = "PJSIP/100"


def refusal(action: Action[object], policy: ActionPolicy = DEFAULT) -> ActionRefused | None:
    """What the policy says about an action, as it would be sent."""
    try:
        policy.check(action, action.encode("1"))
    except ActionRefused as error:
        return error
    return None


def raw(name: str, **headers: str | list[str]) -> RawAction:
    return RawAction(name=name, headers=dict(headers))


def originate(application: str = "Wait", data: str = "1", **headers: str | list[str]) -> RawAction:
    return raw("Originate", Channel=CHANNEL, Application=application, Data=data, **headers)


HARMLESS: list[Action[object]] = [
    actions.Ping(),
    actions.Originate(channel=CHANNEL, application="Playback", data="digits/1&digits/2"),
    actions.Originate(channel="Local/100@default", exten="100", context="default", priority=1),
    actions.Originate(
        channel=CHANNEL, application="Dial", data="PJSIP/200,20,U(greet^${CALLERID(num)})G(x^s^1)L(1000)"
    ),
    actions.Originate(channel=CHANNEL, application="Wait", variables={"A": "1", "B": "a,b", "CALLERID(name)": "Bob"}),
    actions.Originate(channel=CHANNEL, application="Queue", data="support,t,,,20"),
    actions.Originate(channel=CHANNEL, application="Queue", data="support,t,,,20,,sub,rule,2"),
    actions.Originate(channel=CHANNEL, application="Wait", caller_id='"DB (Bahn) & Shell" <100>'),
    actions.Setvar(channel=CHANNEL, variable="CHANNEL(language)", value="de"),
    actions.Getvar(channel=CHANNEL, variable="CALLERID(num)"),
    actions.Status(),
    actions.UserEvent(user_event="Note", headers={"Text": "Shell (the company), file (42) and system: $5 {ok}"}),
    actions.SendText(channel=CHANNEL, message="see SHELL(ls) in the manual"),
    actions.MixMonitor(channel=CHANNEL, file="call.wav"),
    raw("DBPut", Family="a", Key="b", Val="c"),
    actions.Redirect(channel=CHANNEL, context="default", exten="100", priority=1),
    raw("Originate", Channel=CHANNEL, Application="Wait", Data="${LEN(${CALLERID(num)}):1} $[${A} + 1] ${B} {x}"),
]


@pytest.mark.parametrize("action", HARMLESS, ids=repr)
def test_what_calls_are_made_of_is_let_out(action: Action[object]) -> None:
    assert refusal(action) is None


ACTIONS: list[Action[object]] = [
    actions.Command(command="core show channels"),
    actions.AGI(channel=CHANNEL, command="EXEC System ls"),
    actions.UpdateConfig(src_filename="manager.conf", dst_filename="manager.conf"),
    actions.CreateConfig(filename="x.conf"),
    actions.GetConfig(filename="manager.conf"),
    actions.GetConfigJSON(filename="manager.conf"),
    actions.ModuleLoad(module="app_system.so", load_type="load"),
    actions.Reload(),
    actions.DBDelTree(family="registrar"),
    actions.DialplanExtensionAdd(context="a", extension="1", priority=1, application="System", application_data="ls"),
    actions.DialplanExtensionRemove(context="a", extension="1"),
    actions.PRIDebugFileSet(file="/etc/passwd"),
    raw("Command", Command="core show channels"),
    raw("cOMMAND", Command="core show channels"),
    raw("  Command ", Command="core show channels"),
    raw(" ", ACTION="Command", Command="core show channels"),
    raw("Ping", action="Command", Command="core show channels"),
    raw("Ping", aCtIoN=["Ping", "Command"], Command="core show channels"),
]


@pytest.mark.parametrize("action", ACTIONS, ids=repr)
def test_actions_on_the_server_itself(action: Action[object]) -> None:
    error = refusal(action)
    assert error is not None
    assert error.header is None
    assert "denied" in error.reason


APPLICATIONS = [
    "System", "system", "sYsTeM", " System ", "TrySystem", "AGI", "EAGI", "DeadAGI", "FastAGI", "Exec", "TryExec",
    "ExecIf", "ExternalIVR", "MixMonitor", "StopMixMonitor", "Originate", "Reload", "DBdeltree", "/usr/lib/System",
    "Sys\\tem", 'Sys"tem"',
]  # fmt: skip


@pytest.mark.parametrize("application", APPLICATIONS)
def test_applications(application: str) -> None:
    for action in (
        originate(application, "x"),
        raw("originate", channel=CHANNEL, APPLICATION=application),
        raw("Originate", Channel=CHANNEL, Application=["Wait", application]),
    ):
        error = refusal(action)
        assert error is not None
        assert (error.header or "").casefold() == "application"
        assert "like *" in error.reason


EVIL = "${SHELL(touch /tmp/x)}"
EVIL_TEXTS = [
    EVIL,
    "${shell(x)}",
    "${ SHELL (x)}",
    "a${SHELL(x):0:3}b",
    "${EVAL(${X})}",
    "${FILE(/etc/passwd)}",
    "${FILE_COUNT_LINE(/etc/passwd)}",
    "${CURL(http://x)}",
    "${CURLOPT(x)}",
    "${DB(a/b)}",
    "${DB_DELETE(a/b)}",
    "${ODBC_SQL(x)}",
    "${REALTIME(a,b,c)}",
    "${STAT(e,/etc)}",
    "${AST_CONFIG(manager.conf,hello,secret)}",
    "${ENV(PATH)}",
    "${LOCK(x)}",
    "${IF($[1 = 1]?${SHELL(x)}:no)}",
    "${LEN(${LEN(${LEN(${SHELL(x)})})})}",
    "$[${SHELL(x)} + 1]",
    "${SH${EMPTY}ELL(x)}",
    "${SHE${LL}(x)}",
    "${${NAME}}",
    "${$[1]SHELL(x)}",
    '${SH"E"LL(x)}',
    "${SH\\ELL(x)}",
    '$"{"SHELL(x)}',
    "}}]] ${SHELL(x)}",
    "$${SHELL(x)}",
    "${A:${SHELL(x)}}",
]


@pytest.mark.parametrize("text", EVIL_TEXTS)
def test_functions_in_expressions_anywhere(text: str) -> None:
    """In every header: some are evaluated at once, others when the dialplan uses them."""
    for action in (
        originate(data=text),
        originate(Variable=text),
        originate(Variable=f"a=1,b={text}"),
        originate(Variable=f"a=1|b={text}"),
        originate(Variable=["a=1", f"b={text}", "c=2"]),
        originate(VARIABLE=["a=1"], variable=[f"b={text}"]),
        originate(CallerID=f'"{text}" <1>'),
        originate(PreDialGoSub=f"ctx,s,1({text})"),
        originate(Account=text),
        raw("Originate", Channel=f"Local/{text}@default", Exten="1", Context="a", Priority="1"),
        raw("Redirect", Channel=CHANNEL, Context="a", Exten=text, Priority="1"),
        raw("Setvar", Channel=CHANNEL, Variable="A", Value=text),
        raw("Getvar", Channel=CHANNEL, Variable=text),
        raw("Status", Variables=text),
        raw("MessageSend", To="pjsip:100", Body="x", Variable=f"A={text}"),
        raw("UserEvent", UserEvent="x", Text=text),
        raw("Gosub", Data=text),
        raw("SomethingNew", Whatever=text),
    ):
        error = refusal(action)
        assert error is not None, action
        assert error.header is not None
        assert "/tmp/x" not in str(error)


@pytest.mark.parametrize("text", ["SHELL(x)", "shell(x)", "FILE(/etc/x)", " SHELL (x)", "DB_DELETE(a/b)", 'SH"E"LL(x)'])
def test_functions_by_their_bare_names(text: str) -> None:
    """Where a variable is named, a function can be named; the application Set takes one in its data."""
    for action in (
        raw("Getvar", Channel=CHANNEL, Variable=text),
        raw("Setvar", Channel=CHANNEL, Variable=text, Value="x"),
        raw("Status", Variables=f"A,{text}"),
        originate(Variable=f"A=1,{text}=2"),
        originate("Set", f"{text}=x"),
        originate("MSet", f"A=1,{text}=x"),
        originate("GoSub", f"ctx,s,1({text})"),
    ):
        assert refusal(action) is not None, action


@pytest.mark.parametrize("name", ["MONITOR_EXEC", "__MONITOR_EXEC", "monitor_exec_args", "MEETME_AGI_BACKGROUND"])
def test_variables_that_the_server_runs(name: str) -> None:
    assert refusal(raw("Setvar", Channel=CHANNEL, Variable=name, Value="ls")) is not None
    assert refusal(originate(Variable=f"A=1,{name}=ls")) is not None
    assert refusal(originate(Variable=f"A=1| {name} =ls")) is not None
    assert refusal(raw("Setvar", Variable=f"GLOBAL({name})", Value="ls")) is not None
    assert refusal(originate("Set", f"{name}=ls")) is not None
    assert refusal(originate(Variable=f"MY_{name}=ls")) is None


def test_a_queue_with_a_program() -> None:
    for data in ("support,t,,,20,hello.agi", 'support,"a,b",,,,hello.agi', "support,t(a,b),,,,hello.agi"):
        error = refusal(originate("Queue", data))
        assert error is not None
        assert error.header == "Data"
    assert refusal(originate("qUeUe", "a,,,,,x")) is not None


def test_a_recording_with_a_program() -> None:
    error = refusal(actions.MixMonitor(channel=CHANNEL, file="call.wav", command="rm -rf /"))
    assert error is not None
    assert error.header == "Command"
    assert "rm" not in str(error)
    assert refusal(raw("mixmonitor", Channel=CHANNEL, command=["", "ls"])) is not None
    assert refusal(raw("MixMonitor", Channel=CHANNEL, Command=" ")) is None


def test_allow_by_name_and_by_class() -> None:
    command = actions.Command(command="core show channels")
    assert refusal(command, ActionPolicy(allow=["command"])) is None
    assert refusal(command, ActionPolicy(allow=[actions.Command])) is None
    assert refusal(actions.Reload(), ActionPolicy(allow=[actions.Command])) is not None


def test_what_is_in_an_allowed_action_is_judged_all_the_same() -> None:
    assert refusal(originate(data=EVIL), ActionPolicy(allow=[actions.Originate])) is not None
    assert (
        refusal(actions.Command(command=f"dialplan set global A {EVIL}"), ActionPolicy(allow=["Command"])) is not None
    )


def test_deny_goes_before_allow() -> None:
    policy = ActionPolicy(allow=[actions.Command], deny=["Hangup", actions.Command])
    assert refusal(actions.Hangup(channel=CHANNEL), policy) is not None
    assert refusal(actions.Command(command="x"), policy) is not None


def test_only() -> None:
    policy = ActionPolicy(only=[actions.QueueStatus, "reload"])
    assert refusal(actions.QueueStatus(), policy) is None
    assert refusal(actions.Reload(), policy) is None
    assert refusal(raw("queuestatus"), policy) is None
    for action in (actions.Hangup(channel=CHANNEL), actions.Command(command="x"), raw("QueueStatus", action="Hangup")):
        error = refusal(action, policy)
        assert error is not None
        assert "only" in error.reason or "denied" in error.reason


def test_only_leaves_the_client_what_it_needs() -> None:
    policy = ActionPolicy(only=[])
    own: list[Action[object]] = [
        actions.Challenge(),
        actions.Login(username="hello", secret=SecretStr("world")),
        actions.Ping(),
        actions.Events(event_mask="on"),
        actions.Filter(filter="^Event: (Hangup)[[:space:]]"),
        actions.Logoff(),
    ]
    assert [refusal(action, policy) for action in own] == [None] * len(own)


def test_only_with_a_denied_one() -> None:
    assert refusal(actions.Reload(), ActionPolicy(only=[actions.Reload], deny=[actions.Reload])) is not None


def test_other_applications_and_functions() -> None:
    policy = ActionPolicy(
        applications=DANGEROUS_APPLICATIONS - {"*mixmonitor*"} | {"dial"}, functions=DANGEROUS_FUNCTIONS - {"*db*"}
    )
    assert refusal(originate("MixMonitor", "a.wav,,ls"), policy) is None
    assert refusal(actions.MixMonitor(channel=CHANNEL, file="a.wav", command="ls"), policy) is None
    assert refusal(originate("Dial", "PJSIP/1"), policy) is not None
    assert refusal(originate(data="${DB(a/b)}"), policy) is None
    assert refusal(originate(data="${ODBC_X(a)}"), policy) is not None


def test_a_judge_of_the_program_s_own() -> None:
    def abroad(message: Message) -> str | None:
        return "no calls abroad" if (message.get("Exten") or "").startswith("00") else None

    policy = ActionPolicy(veto=abroad)
    call = actions.Originate(channel=CHANNEL, exten="0049", context="default", priority=1)
    error = refusal(call, policy)
    assert error is not None
    assert str(error) == "Originate was not sent: the client's policy refuses it: no calls abroad"
    assert refusal(actions.Ping(), policy) is None


def test_the_error() -> None:
    error = refusal(originate("System", "rm -rf /"))
    assert error is not None
    assert str(error) == (
        "Originate was not sent: the client's policy refuses it, header Application: the application is like *system*"
    )
    assert isinstance(error, AMIError)
    assert not isinstance(error, LocalProtocolError | NotSent)
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), twin.header) == (str(error), "Application")
