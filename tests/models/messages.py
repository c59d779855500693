"""Messages for the tests of models."""

from ami_typed.wire import Message


def message(*lines: str) -> Message:
    """A message of these lines."""
    return Message("\r\n".join(lines).encode("utf-8", "surrogateescape"))


def channel(prefix: str = "", name: str = "PJSIP/100-00000001") -> list[str]:
    """The headers of a channel snapshot."""
    headers = {
        "Channel": name,
        "ChannelState": "6",
        "ChannelStateDesc": "Up",
        "CallerIDNum": "100",
        "CallerIDName": "<unknown>",
        "ConnectedLineNum": "200",
        "ConnectedLineName": "Bob",
        "Language": "en",
        "AccountCode": "",
        "Context": "default",
        "Exten": "200",
        "Priority": "1",
        "Uniqueid": "1795394744.1",
        "Linkedid": "1795394744.1",
    }
    return [f"{prefix}{header}: {text}" for header, text in headers.items()]


ENVELOPE = ["Privilege: call,all", "Timestamp: 1795394744.428677"]


def hangup(*further: str) -> Message:
    """A Hangup as Asterisk 22 sends it."""
    return message("Event: Hangup", *ENVELOPE, *channel(), "Cause: 16", "Cause-txt: Normal Clearing", *further)
