"""What servers send, shape by shape: each entry is a stretch of bytes and the messages in it.

The shapes are those of Asterisk 13 to 23 (main/manager.c, or the module that is named).
"""

from __future__ import annotations

from typing import NamedTuple

BANNER = b"Asterisk Call Manager/11.0.0\r\n"


class Transcript(NamedTuple):
    """Bytes from a server, and the messages that they are."""

    data: bytes
    messages: list[bytes]


def _whole(*messages: bytes) -> Transcript:
    """Messages that end as they should."""
    return Transcript(b"".join(message + b"\r\n\r\n" for message in messages), list(messages))


PONG = b"Response: Success\r\nActionID: p1\r\nPing: Pong\r\nTimestamp: 1795394744.405874"
HANGUP = (
    b"Event: Hangup\r\nPrivilege: call,all\r\nTimestamp: 1795394744.428677\r\nSystemName: sys: t\xc3\xabm\r\n"
    b"Channel: PJSIP/100-00000001\r\nCallerIDName: Zo\xc3\xab \xe2\x82\xac \xf0\x9f\x93\x9e\r\nAccountCode: \r\n"
    b"Cause: 16\r\nCause-txt: Normal Clearing"
)
_RULES = b"Response: Success\r\nActionID: q\r\nRuleList: a\r\nRule: 10,1\r\nRule: 20,2\r\nRuleList: b\r\nRule: 5,0"
_PEER = b"Response: Success\r\nActionID: s\r\nChanneltype: SIP\r\nObjectName: 100"
_NETSTATS = b"IAX2/t-7959 1000 -1 0 -1 -1 0 -1 0 0 0 0 0 0 0 0 Tx:NEW     Rx:ACK    \n\r\n"
_MAP_1 = b"Event: CoreShowChannelMap\r\nActionID: m\r\nChannel: a\r\nConnectedChannel: b\r\n\n"
_MAP_2 = b"Event: CoreShowChannelMapComplete\r\nActionID: m\r\nEventList: Complete\r\nListItems: 1"
_SKINNY = (
    b"Event: DeviceEntry\r\nActionID: k\r\nChanneltype: SKINNY\r\nDeviceId: one\r\nNumberOfLines: 1\r\n"
    b"Event: DevicelistComplete\r\nActionID: k\r\nEventList: Complete\r\nListItems: 1"
)
_SKINNY_DEVICE = b"Channeltype: SKINNY\r\nDeviceId: one\r\n3WayCalling: <not set>"
_FORGED = b"Event: Newexten\r\nPrivilege: dialplan,all\r\nAppData: accountcode=a"

TRANSCRIPTS: dict[str, Transcript] = {
    "a response": _whole(PONG),
    "an event": _whole(HANGUP),
    "response and events in one read": _whole(PONG, HANGUP, HANGUP),
    "a list": _whole(
        b"Response: Success\r\nActionID: q1\r\nEventList: start\r\nMessage: Queue status will follow",
        b"Event: QueueParams\r\nQueue: support\r\nMax: 0\r\nActionID: q1",
        b"Event: QueueStatusComplete\r\nActionID: q1\r\nEventList: Complete\r\nListItems: 1",
    ),
    "an OriginateResponse with a Response header": _whole(
        b"Event: OriginateResponse\r\nPrivilege: call,all\r\nActionID: o1\r\nResponse: Failure\r\nReason: 3",
        b"Response: Success\r\nActionID: o1\r\nMessage: Originate successfully queued",
    ),
    "a UserEvent with headers of its sender": _whole(
        b"Event: UserEvent\r\nPrivilege: user,all\r\nUserEvent: e\r\n"
        b"ActionID: 9\r\nEvent: Fake\r\nA: 1\r\nA: 2\r\nSpaced Key : v"
    ),
    "a ShowDialPlan that ends in a second response": _whole(
        b"Response: Success\r\nActionID: d\r\nEventList: start\r\nMessage: DialPlan list will follow",
        b"Event: ListDialplan\r\nActionID: d\r\nContext: default\r\nSwitch: Realtime/",
        b"Response: Error\r\nActionID: d\r\nMessage: Did not find extension zz@default",
    ),
    "a ModuleLoad that answers three times": _whole(
        b"Response: Error\r\nActionID: 1\r\nMessage: Incomplete ModuleLoad action.",
        b"Response: Error\r\nActionID: 1\r\nMessage: Need module name",
        b"Response: Error\r\nActionID: 1\r\nMessage: Incomplete ModuleLoad action.",
    ),
    "a text that ends in a bare LF": _whole(
        b"Response: Success\r\nActionID: k\r\nMessage: Park successful\n",
        b"Response: Error\r\nActionID: n\r\nMessage: No endpoints found\n",
    ),
    "bare LF and CR inside a value": _whole(b"Event: X\r\nValue: a\n\nb\r\rc\n\rd\r", HANGUP),
    "empty values": _whole(b"Response: Success\r\nActionID: x\r\nVersion: ", b"Event: X\r\nReportBlock:\r\nIAJitter:0"),
    "a line without a colon": _whole(b"Response: Success\r\nActionID: g\r\nNo categories found"),
    "a command's output": _whole(
        b"Response: Success\r\nActionID: c\r\nMessage: x\r\nOutput: a  \r\nOutput: \r\nOutput: b: c"
    ),
    "the end of a session": _whole(b"Response: Goodbye\r\nActionID: l\r\nMessage: Thanks for all the fish."),
    "bytes that are not UTF-8": _whole(
        b"Response: Success\r\nActionID: lat\xff\xfe\r\nPing: Pong", b"Event: X\r\nA: \xe2\x82"
    ),
    "a replacement character (VarSet)": _whole(b"Event: VarSet\r\nVariable: V\r\nValue: \xef\xbf\xbd"),
    "NUL and control bytes": _whole(b"Event: X\r\nA: \x00\x01\x1b[0m\x7f"),
    "QueueRule ends in four CRLF": Transcript(_RULES + b"\r\n" * 4 + PONG + b"\r\n\r\n", [_RULES, PONG]),
    "SIPshowpeer ends in three CRLF": Transcript(_PEER + b"\r\n" * 3 + PONG + b"\r\n\r\n", [_PEER, PONG]),
    "SKINNYshowline ends in four CRLF": Transcript(_SKINNY_DEVICE + b"\r\n" * 4, [_SKINNY_DEVICE]),
    "blank lines everywhere": Transcript(
        b"\r\n" + PONG + b"\r\n" * 5 + HANGUP + b"\r\n" * 7 + PONG + b"\r\n" * 8, [PONG, HANGUP, PONG]
    ),
    "IAXnetstats with nothing to say": Transcript(b"\r\n" + PONG + b"\r\n\r\n", [PONG]),
    "IAXnetstats runs into the next message": Transcript(_NETSTATS + PONG + b"\r\n\r\n", [_NETSTATS + PONG]),
    "CoreShowChannelMap before June 2024 (issue 761)": Transcript(_MAP_1 + _MAP_2 + b"\r\n\r\n", [_MAP_1 + _MAP_2]),
    "SKINNYdevices sends its list as one message": _whole(_SKINNY),
    "a value that forges an event": Transcript(
        _FORGED + b"\r\nEvent: Inj\r\n\r\nb\xff\x01\r\nExtra: \r\n\r\n",
        [_FORGED + b"\r\nEvent: Inj", b"b\xff\x01\r\nExtra: "],
    ),
    "events after Shutdown": _whole(
        b"Event: Shutdown\r\nPrivilege: system,all\r\nShutdown: Cleanly\r\nRestart: False", HANGUP
    ),
    "a long line": _whole(b"Response: Success\r\nActionID: j\r\nJSON: {" + b'"member":"PJSIP/1",' * 300 + b"}"),
}

STREAM = Transcript(
    b"".join(transcript.data for transcript in TRANSCRIPTS.values()),
    [message for transcript in TRANSCRIPTS.values() for message in transcript.messages],
)
"""All of them, one after the other."""
