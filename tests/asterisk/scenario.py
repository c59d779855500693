"""What happens on the PBX while events are recorded; etc/extensions.conf tells what each number does."""

import contextlib
import re
from collections.abc import Generator

from tests.asterisk.connection import Connection
from tests.asterisk.server import Server

SPEECH = "&".join(f"digits/{digit}" for digit in range(10))


class Pbx:
    """One connection acts, another one listens."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.driver = Connection(server)
        self.listener = Connection(server, events="on")
        self.events = self.listener.login.partition(b"\r\n\r\n")[2]

    def wait(self, seconds: float) -> None:
        self.events += self.listener.listen(seconds)

    def action(self, name: str, *headers: str) -> bytes:
        answer = self.driver.ask(f"Action: {name}", *headers, quiet=0.05)
        self.wait(0.05)
        return answer

    def call(self, *numbers: int, application: str = "Wait", data: str = "6") -> None:
        """Calls numbers of the dialplan; the caller's side runs an application."""
        for number in numbers:
            self.originate(f"Local/{number}@default", application, data)

    def originate(self, channel: str, application: str, data: str) -> None:
        self.action("Originate", f"Channel: {channel}", f"Application: {application}", f"Data: {data}", "Async: true")

    def channel(self, number: int, half: int = 2) -> str:
        """The newest channel of a number: half 1 is the caller's side, half 2 runs the dialplan."""
        found = re.findall(rb"\r\nChannel: (Local/%d@default-\w+;%d)\r\n" % (number, half), self.events)
        return found[-1].decode() if found else "none"

    def close(self) -> None:
        self.driver.close()
        self.listener.close()


@contextlib.contextmanager
def pbx(server: Server) -> Generator[Pbx, None, None]:
    """In the end no call is left, and what they sent is read."""
    session = Pbx(server)
    try:
        yield session
        session.action("Hangup", "Channel: /.*/")
        session.wait(2)
    finally:
        session.close()


def everything(server: Server) -> bytes:
    with pbx(server) as session:
        for part in (odd_values, calls, channels, transfers, queues, conferences, parking, agents, applications):
            part(session)
        for part in (states, security, registrations):
            part(session)
    return session.events


def with_debug(server: Server) -> bytes:
    """Some of it with SequenceNumber, File, Line and Func in every event."""
    with pbx(server) as session:
        session.action("Command", "Command: manager set debug on")
        try:
            for part in (odd_values, transfers, queues, conferences):
                part(session)
        finally:
            session.action("Command", "Command: manager set debug off")
    return session.events


def forged(server: Server) -> bytes:
    """One call whose values end headers and messages before their time."""
    with pbx(server) as session:
        session.call(629)
        session.wait(2)
    return session.events


def odd_values(pbx: Pbx) -> None:
    pbx.call(906, 500)
    odd = ("A: 1", "A: 2", "Empty: ", "Späced Key : ü: v ", "Event: Second", "Response: Error")
    pbx.action("UserEvent", "UserEvent: Odd", *odd)
    pbx.wait(4)


def calls(pbx: Pbx) -> None:
    pbx.call(100, 600, 602, 603, 604)
    pbx.wait(3)
    pbx.call(605, 606, 607, data="4")
    pbx.call(608, data="11")  # RTCP comes every five seconds
    pbx.wait(12)


def channels(pbx: Pbx) -> None:
    """What a program can do to a call."""
    pbx.call(601, 910, data="20")
    pbx.wait(1)
    one, two = pbx.channel(601), pbx.channel(910)
    for action, *headers in (
        ("Setvar", "Variable: FOO", "Value: b: ar"),
        ("MixMonitor", "File: recorded.wav"),
        ("MixMonitorMute", "Direction: both", "State: 1"),
        ("StopMixMonitor",),
        ("MuteAudio", "Direction: all", "State: on"),
        ("PlayDTMF", "Digit: 5"),
        ("SendText", "Message: hello: world"),
        ("SendFlash",),
        ("Monitor", "File: monitor"),
        ("StopMonitor",),
        ("AbsoluteTimeout", "Timeout: 60"),
    ):
        pbx.action(action, f"Channel: {one}", *headers)
    pbx.wait(1)
    pbx.action("Bridge", f"Channel1: {one}", f"Channel2: {two}", "Tone: no")
    pbx.wait(1)
    pbx.action("Redirect", f"Channel: {two}", "Context: default", "Exten: 100", "Priority: 1")
    pbx.action("Hangup", f"Channel: {one}", "Cause: 17")
    pbx.wait(2)


def transfers(pbx: Pbx) -> None:
    pbx.call(601, data="20")
    pbx.wait(1)
    pbx.action("BlindTransfer", f"Channel: {pbx.channel(601)}", "Context: default", "Exten: 100")
    pbx.wait(2)
    for finish in ("Hangup", "CancelAtxfer"):
        pbx.call(601, data="20")
        pbx.wait(1)
        pbx.action("Atxfer", f"Channel: {pbx.channel(601)}", "Context: default", "Exten: 200")
        pbx.wait(3)
        pbx.action(finish, f"Channel: {pbx.channel(601)}")
        pbx.wait(1)
    pbx.call(950, data="5")
    pbx.call(907)
    pbx.wait(3)


def queues(pbx: Pbx) -> None:
    member = ("Queue: empty", "Interface: Local/100@default")
    pbx.action("QueueAdd", *member, "MemberName: Añn", "Penalty: 1")
    pbx.action("QueuePause", *member, "Paused: true", "Reason: lunch: soup")
    pbx.action("QueuePenalty", *member, "Penalty: 3")
    pbx.action("QueueMemberRingInUse", *member, "RingInUse: no")
    pbx.action("QueueRemove", *member)
    pbx.call(300, 301, 302, data="9")
    pbx.originate("Local/910@default", "Queue", "empty")
    pbx.wait(3)
    pbx.action("Hangup", f"Channel: {pbx.channel(910)}")
    pbx.wait(7)


def conferences(pbx: Pbx) -> None:
    pbx.call(402, 401, data="20")
    pbx.wait(1)
    pbx.call(400, application="Playback", data=SPEECH)
    pbx.wait(7)
    for action in ("Mute", "Unmute", "SetSingleVideoSrc"):
        pbx.action(f"Confbridge{action}", "Conference: conf1", f"Channel: {pbx.channel(402)}")
    for action in ("Lock", "Unlock", "StartRecord", "StopRecord"):
        pbx.action(f"Confbridge{action}", "Conference: conf1")
        pbx.wait(0.5)
    pbx.action("ConfbridgeKick", "Conference: conf1", "Channel: all")
    pbx.wait(2)


def parking(pbx: Pbx) -> None:
    pbx.call(750, 750, data="30")
    pbx.wait(1)
    pbx.call(701, data="2")
    pbx.call(751, data="3")
    pbx.call(601, data="20")
    pbx.wait(1)
    pbx.action("Park", f"Channel: {pbx.channel(601)}", "Parkinglot: lot2")
    pbx.wait(7)


def agents(pbx: Pbx) -> None:
    pbx.call(902, data="15")
    pbx.wait(2)
    pbx.call(903, data="3")
    pbx.wait(5)
    pbx.action("AgentLogoff", "Agent: 1001")
    pbx.wait(2)


def applications(pbx: Pbx) -> None:
    pbx.call(900, data="10")
    pbx.wait(0.5)
    for command in ("VERBOSE hello", 'SET VARIABLE X "a: b"', "ANSWER", "ASYNCAGI BREAK"):
        pbx.action("AGI", f"Channel: {pbx.channel(900)}", f"Command: {command}", f"CommandID: {command[:3]}")
        pbx.wait(0.5)
    pbx.call(908, application="Playback", data=SPEECH)
    pbx.call(901, 904, 911, 913, 915, 916, 917, 918, 919, 923)
    pbx.wait(4)
    pbx.call(200, data="8")
    pbx.call(905, 620, 622, 623, 624, 626, 628)
    pbx.call(909, application="Playback", data=SPEECH)
    pbx.wait(9)


def states(pbx: Pbx) -> None:
    for variable, values in (
        ("DEVICE_STATE(Custom:h200)", ("INUSE", "RINGING", "NOT_INUSE")),
        ("PRESENCE_STATE(CustomPresence:p201)", ("away,sub,gone: home", "available,,")),
    ):
        for value in values:
            pbx.action("Setvar", f"Variable: {variable}", f"Value: {value}")
    pbx.action("ModuleLoad", "Module: app_milliwatt.so", "LoadType: unload")
    pbx.action("ModuleLoad", "Module: app_milliwatt.so", "LoadType: load")
    pbx.action("ModuleLoad", "Module: app_queue.so", "LoadType: reload")
    pbx.action("Reload", "Module: res_parking.so")
    pbx.wait(1)


def security(pbx: Pbx) -> None:
    for username, secret in (("hello", "wrong"), ("nobody", "x"), ("outsider", "outsider")):
        Connection(pbx.server, username, secret).close()
    holder = Connection(pbx.server, "single", "single")
    Connection(pbx.server, "single", "single").close()
    holder.close()
    viewer = Connection(pbx.server, "viewer", "viewer")
    viewer.ask("Action: Command", "Command: core show version")
    viewer.ask("ActionID: none")
    viewer.ask("Action: Challenge", "AuthType: MD5")
    viewer.close()
    pbx.wait(1)


def registrations(pbx: Pbx) -> None:
    for action in ("PJSIPUnregister", "PJSIPRegister"):
        pbx.action(action, "Registration: reg")
        pbx.wait(1)
    pbx.action("PJSIPQualify", "Endpoint: alice")
    for state in ("on", "off"):
        pbx.action("PJSIPSetMaintenance", "Endpoint: bob", f"State: {state}")
    pbx.originate("PJSIP/alice", "Wait", "2")
    pbx.wait(3)
