# Generated from schema/channel.yaml by `python -m codegen`. Do not edit.
"""Enums: the life of a channel."""

from enum import IntEnum


class ChannelState(IntEnum):
    """What a channel is doing."""

    DOWN = 0
    """Not in use."""
    RESERVED = 1
    """Not in use, but kept for somebody."""
    OFF_HOOK = 2
    """The handset is off the hook."""
    DIALING = 3
    """Digits are being dialled."""
    RING = 4
    """It calls us."""
    RINGING = 5
    """We call it and it rings."""
    UP = 6
    """Answered."""
    BUSY = 7
    """It is busy."""
    DIALING_OFF_HOOK = 8
    """The handset is off the hook and digits are being dialled."""
    PRE_RING = 9
    """A call was noticed, and it does not ring yet."""
    MUTE = 10
    """It is muted."""


class HangupCause(IntEnum):
    """Why a channel was hung up, by the numbers of ITU-T Q.850.

    Any other number can come too, since the dialplan may give one of its own.
    """

    NOT_DEFINED = 0
    """No cause was given."""
    UNALLOCATED = 1
    """Nobody has that number."""
    NO_ROUTE_TRANSIT_NET = 2
    """The transit network is not to be reached."""
    NO_ROUTE_DESTINATION = 3
    """The destination is not to be reached."""
    MISDIALLED_TRUNK_PREFIX = 5
    """The prefix of the trunk is wrong."""
    CHANNEL_UNACCEPTABLE = 6
    CALL_AWARDED_DELIVERED = 7
    """The call goes on in a channel that was there before."""
    PRE_EMPTED = 8
    """A more urgent call took the line."""
    NUMBER_PORTED_NOT_HERE = 14
    """The number has moved to another network."""
    NORMAL_CLEARING = 16
    """Somebody hung up."""
    USER_BUSY = 17
    """Busy."""
    NO_USER_RESPONSE = 18
    """The terminal did not react."""
    NO_ANSWER = 19
    """It rang and nobody answered."""
    SUBSCRIBER_ABSENT = 20
    """The terminal is away or switched off."""
    CALL_REJECTED = 21
    """The call was refused."""
    NUMBER_CHANGED = 22
    """The number is another one now."""
    REDIRECTED_TO_NEW_DESTINATION = 23
    ANSWERED_ELSEWHERE = 26
    """Another terminal took the call."""
    DESTINATION_OUT_OF_ORDER = 27
    INVALID_NUMBER_FORMAT = 28
    """The number is incomplete or malformed."""
    FACILITY_REJECTED = 29
    RESPONSE_TO_STATUS_ENQUIRY = 30
    NORMAL_UNSPECIFIED = 31
    """A normal end that no other number describes."""
    NORMAL_CIRCUIT_CONGESTION = 34
    """No line is free."""
    NETWORK_OUT_OF_ORDER = 38
    NORMAL_TEMPORARY_FAILURE = 41
    SWITCH_CONGESTION = 42
    ACCESS_INFO_DISCARDED = 43
    REQUESTED_CHANNEL_UNAVAILABLE = 44
    FACILITY_NOT_SUBSCRIBED = 50
    OUTGOING_CALL_BARRED = 52
    INCOMING_CALL_BARRED = 54
    BEARER_CAPABILITY_NOT_AUTHORIZED = 57
    BEARER_CAPABILITY_NOT_AVAILABLE = 58
    BEARER_CAPABILITY_NOT_IMPLEMENTED = 65
    CHANNEL_NOT_IMPLEMENTED = 66
    """No driver for that kind of channel."""
    FACILITY_NOT_IMPLEMENTED = 69
    INVALID_CALL_REFERENCE = 81
    INCOMPATIBLE_DESTINATION = 88
    """No codec in common, for example."""
    INVALID_MESSAGE_UNSPECIFIED = 95
    MANDATORY_IE_MISSING = 96
    MESSAGE_TYPE_NONEXISTENT = 97
    WRONG_MESSAGE = 98
    IE_NONEXISTENT = 99
    INVALID_IE_CONTENTS = 100
    WRONG_CALL_STATE = 101
    RECOVERY_ON_TIMER_EXPIRE = 102
    MANDATORY_IE_LENGTH_ERROR = 103
    PROTOCOL_ERROR = 111
    INTERWORKING = 127
    """Another network said no more than that."""
