"""Records what the real servers answer and send, byte for byte, as data for other tests.

    python -m tests.asterisk.record [--branch 22]        # the server must run, and nobody else call on it

Writes tests/captures/<branch>/:

    banner.bin           the server's first line
    actions/<case>.bin   the whole answer to one request of REQUESTS
    stream.bin           events of a busy PBX (scenario.py): about 35 of each type, and every set of headers once
    injection.bin        events with values that end a header, or a whole message, before its time
"""

import argparse
import collections
import hashlib
import re
import shutil
import sys
from pathlib import Path

from tests.asterisk import scenario
from tests.asterisk.connection import Connection
from tests.asterisk.server import BRANCHES, Server, find

CAPTURES = Path(__file__).parents[1] / "captures"

# The action is what stands before the dot; a case that the branch does not know is left out.
IDLE = {
    "Ping": "",
    "Unknown": "",
    "Login.again": "Username: hello\nSecret: world",
    "Events": "EventMask: call,user",
    "Events.off": "EventMask: off",
    "Events.bad": "EventMask: ",
    "Command": "Command: core show version",
    "Command.empty_lines": "Command: manager show users",
    "Command.unknown": "Command: no such command",
    "ListCommands": "",
    "CoreSettings": "",
    "CoreStatus": "",
    "GetConfig": "Filename: queues.conf",
    "GetConfig.category": "Filename: queues.conf\nCategory: nosuch",
    "GetConfigJSON": "Filename: queues.conf",
    "ListCategories": "Filename: queues.conf",
    "ModuleLoad": "",
    "ModuleCheck": "Module: app_queue",
    "DBPut": "Family: fam\nKey: key\nVal: a: b",
    "DBGet": "Family: fam\nKey: key",
    "DBGet.missing": "Family: fam\nKey: nosuch",
    "DBGetTree": "Family: fam",
    "DBDel": "Family: fam\nKey: key",
    "Setvar": "Variable: GV\nValue: ü: 1",
    "Getvar": "Variable: GV",
    "Getvar.missing": "Variable: NOSUCH",
    "UserEvent": "UserEvent: Hello\nName: a: b",
    "Setvar.device": "Variable: DEVICE_STATE(Custom:h200)\nValue: INUSE",
    "Setvar.presence": "Variable: PRESENCE_STATE(CustomPresence:p201)\nValue: away,subtype,message",
    "DeviceStateList": "",
    "ExtensionStateList": "",
    "PresenceStateList": "",
    "ExtensionState": "Exten: 200\nContext: default",
    "ExtensionState.missing": "Exten: 999\nContext: default",
    "PresenceState": "Provider: CustomPresence:p201",
    "Setvar.device_free": "Variable: DEVICE_STATE(Custom:h200)\nValue: NOT_INUSE",
    "ShowDialPlan": "Context: inc1",
    "ShowDialPlan.missing": "Context: default\nExtension: nosuch",
    "MailboxCount": "Mailbox: 1000@default",
    "MailboxStatus": "Mailbox: 1000@default",
    "VoicemailUsersList": "",
    "VoicemailUserStatus": "Context: default\nMailbox: 1000",
    "VoicemailUserStatus.missing": "Context: default\nMailbox: 9",
    "QueueRule": "",
    "QueueAdd": "Queue: empty\nInterface: Local/100@default\nMemberName: Añn\nPaused: true",
    "QueuePause": "Queue: empty\nInterface: Local/100@default\nPaused: false\nReason: back",
    "QueueReset": "Queue: nosuch",
    "QueueRemove": "Queue: empty\nInterface: Local/100@default",
    "Agents": "",
    "Parkinglots": "",
    "ParkedCalls.none": "",
    "ConfbridgeList.none": "Conference: conf1",
    "ConfbridgeListRooms.none": "",
    "FAXStats": "",
    "FAXSessions": "",
    "FAXSession": "SessionNumber: 1",
    "IAXpeers": "",
    "IAXpeerlist": "",
    "IAXregistry": "",
    "IAXnetstats": "",
    "SIPpeers": "",
    "SIPpeerstatus": "",
    "SIPshowpeer": "Peer: sipphone",
    "SIPshowregistry": "",
    "SKINNYdevices": "",
    "SKINNYlines": "",
    "SKINNYshowdevice": "Device: SEP000000000001",
    "PJSIPShowEndpoints": "",
    "PJSIPShowEndpoint": "Endpoint: alice",
    "PJSIPShowEndpoint.missing": "Endpoint: nosuch",
    "PJSIPShowAors": "",
    "PJSIPShowAuths": "",
    "PJSIPShowContacts": "",
    "PJSIPShowResourceLists": "",
    "PJSIPShowRegistrationsInbound": "",
    "PJSIPShowRegistrationsOutbound": "",
    "PJSIPShowSubscriptionsInbound": "",
    "PJSIPQualify": "Endpoint: nosuch",
    "BridgeTechnologyList": "",
    "Filter": "Operation: Add\nFilter: Event: Newchannel",
    "Filter.bad": "Operation: Add\nFilter: (",
    "Filter.criteria": "Operation: Add\nMatchCriteria: name(Newchannel)",
    "CoreShowChannels.none": "",
}
# With calls up; {waiting}, {calling} are channels, {bridge} is a bridge.
BUSY = {
    "CoreShowChannels": "",
    "CoreShowChannelMap": "Channel: {calling}",
    "Status": "",
    "Status.variables": "Channel: {waiting}\nVariables: GV,NOSUCH,CHANNEL(language)",
    "Status.missing": "Channel: Local/nosuch",
    "BridgeList": "",
    "BridgeInfo": "BridgeUniqueid: {bridge}",
    "ConfbridgeList": "Conference: conf1",
    "ConfbridgeListRooms": "",
    "ParkedCalls": "",
    "QueueStatus": "",
    "QueueStatus.one": "Queue: support\nMember: Local/200@default",
    "QueueStatus.unknown": "Queue: nosuch",
    "QueueSummary": "",
    "Getvar.channel": "Channel: {waiting}\nVariable: CHANNEL(state)",
    "Setvar.channel": "Channel: {waiting}\nVariable: FOO\nValue: bar",
    "Originate": "Channel: Local/200@default\nApplication: Wait\nData: 5\nAsync: true",
    "Originate.answered": "Channel: Local/200@default\nApplication: Wait\nData: 1\nTimeout: 5000",
    "Originate.failed": "Channel: Local/951@default\nApplication: Wait\nData: 1\nTimeout: 2000",
    "Originate.wrong": "Channel: Local/200@default\nExten: 200",
    "MixMonitor": "Channel: {waiting}\nFile: recorded.wav\nOptions: i(MMID)",
    "StopMixMonitor": "Channel: {waiting}",
    "MuteAudio": "Channel: {waiting}\nDirection: all\nState: on",
    "PlayDTMF": "Channel: {waiting}\nDigit: 5",
    "Park": "Channel: {calling}\nTimeout: 9000",
    "WaitEvent": "Timeout: 1",
    "Hangup": "Channel: {waiting}",
    "Hangup.missing": "Channel: Local/nosuch",
    "Hangup.regex": "Channel: /^Local\\/.*/\nCause: 17",
    "Hangup.regex_none": "Channel: /^nosuch/",
    "Logoff": "",
}
REQUESTS = IDLE | BUSY


def request(case: str, **places: str) -> list[str]:
    """The lines of a case of REQUESTS; its name is the ActionID."""
    return [f"Action: {case.partition('.')[0]}", f"ActionID: {case}", *REQUESTS[case].format(**places).splitlines()]


def answer(server: Server, case: str, **places: str) -> bytes:
    connection = Connection(server)
    try:
        return connection.ask(*request(case, **places), quiet=0.4)
    finally:
        connection.close()


def logins(server: Server) -> dict[str, bytes]:
    """What happens before a session is one."""
    connection = Connection(server, username="")
    answers = {
        "Ping.denied": connection.ask("Action: Ping", "ActionID: Ping.denied"),
        "Challenge.wrong": connection.ask("Action: Challenge", "ActionID: Challenge.wrong", "AuthType: SHA1"),
        "Challenge": connection.ask("Action: Challenge", "ActionID: Challenge", "AuthType: MD5"),
    }
    if not (challenge := re.search(rb"Challenge: (\d+)\r\n", answers["Challenge"])):
        raise SystemExit("error: the server sent no challenge")
    login = ("Action: Login", "ActionID: Login.md5", "AuthType: MD5", "Username: hello", "Events: off")
    key = hashlib.md5(challenge[1] + b"world").hexdigest()
    answers["Login.md5"] = connection.ask(*login, f"Key: {key}")
    connection.close()
    for case, user, secret in (("Login", "viewer", "viewer"), ("Login.failed", "hello", "wrong")):
        connection = Connection(server, username="")
        answers[case] = connection.ask("Action: Login", f"ActionID: {case}", f"Username: {user}", f"Secret: {secret}")
        connection.close()
    return answers | {"Login.booted": Connection(server, events="system").login}


def actions(server: Server) -> dict[str, bytes]:
    answers = logins(server) | {case: answer(server, case) for case in IDLE}
    with scenario.pbx(server) as pbx:
        pbx.call(200, data="60")
        pbx.wait(1)
        waiting = pbx.channel(200, half=1)
        pbx.call(600, 300, 400, data="60")
        pbx.originate("Local/910@default", "Queue", "empty")
        pbx.originate("Local/910@default", "Park", "lot2")
        pbx.wait(2)
        bridge = re.search(r"BridgeUniqueid: (\S+)", pbx.action("BridgeList").decode())
        places = {"waiting": waiting, "calling": pbx.channel(600), "bridge": bridge[1] if bridge else ""}
        answers |= {case: answer(server, case, **places) for case in BUSY}
    known = {case: data for case, data in answers.items() if b"Invalid/unknown command" not in data}
    return known | {"Unknown": answers["Unknown"]}


def trimmed(stream: bytes, per_type: int) -> bytes:
    """The first events of each type, and later ones whose headers have not been seen together yet.

    What a value has forged stays with the event that carries it: a real event has Privilege in its second line.
    """
    counts: collections.Counter[bytes] = collections.Counter()
    shapes: set[tuple[bytes, ...]] = set()
    kept: list[bytes] = []
    for event in re.split(rb"(?<=\r\n\r\n)(?=Event: \S+\r\nPrivilege: )", stream):
        name = event.partition(b"\r\n")[0]
        shape = (name, *re.findall(rb"^([^:\r\n]+):", event, re.MULTILINE))
        if counts[name] < per_type or shape not in shapes:
            counts[name] += 1
            shapes.add(shape)
            kept.append(event)
    return b"".join(kept)


def neutral(data: bytes) -> bytes:
    """Without the name of the machine that built the server."""
    return re.sub(rb"(built by \S+ @) \S+", rb"\1 build.example.org", data)


def record(server: Server, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "actions").mkdir(parents=True)
    (folder / "banner.bin").write_bytes(Connection(server, username="").banner)
    for case, data in actions(server).items():
        (folder / "actions" / f"{case}.bin").write_bytes(neutral(data))
    (folder / "injection.bin").write_bytes(scenario.forged(server))
    stream = trimmed(scenario.everything(server), 30) + trimmed(scenario.with_debug(server), 5)
    (folder / "stream.bin").write_bytes(stream)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.asterisk.record", description="Records a real server.")
    parser.add_argument("--branch", type=int, choices=BRANCHES, default=22)
    branch = parser.parse_args().branch
    if not (server := find(branch)):
        sys.exit(f"error: branch {branch} is not running: python -m tests.asterisk.server start --branch {branch}")
    record(server, CAPTURES / str(branch))


if __name__ == "__main__":
    main()
