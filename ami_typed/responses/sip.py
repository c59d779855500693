# Generated from schema/sip.yaml by `python -m codegen`. Do not edit.
"""Responses: the old SIP driver."""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import Field

from ami_typed.models import Always, Boolean, NoneIf, Response, Seconds, Separated, Variables


class SIPshowpeerResponse(Response):
    """The answer to SIPshowpeer."""

    channel_type: Annotated[str, Field(alias="Channeltype")]
    """Always SIP."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """The peer."""
    chan_object_type: Annotated[str, Field(alias="ChanObjectType")]
    """Always peer."""
    has_secret: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SecretExist")] = None
    """Whether it has a secret."""
    has_remote_secret: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="RemoteSecretExist")] = None
    """Whether we have one there."""
    has_md5_secret: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="MD5SecretExist")] = None
    """Whether its secret is an MD5 hash."""
    context: Annotated[str, Field(alias="Context")]
    """Where in the dialplan its calls start."""
    subscribe_context: Annotated[str | None, Field(alias="SubscribeContext")] = None
    """Where it looks for what it subscribes to."""
    language: Annotated[str | None, NoneIf(""), Always(), Field(alias="Language")] = None
    """The language that its callers hear."""
    tone_zone: Annotated[str | None, NoneIf("<Not set>"), Always(), Field(alias="ToneZone")] = None
    """The country whose tones it hears."""
    account_code: Annotated[str | None, Field(alias="Accountcode")] = None
    """The account to bill."""
    ama_flags: Annotated[Literal["OMIT", "BILLING", "DOCUMENTATION", "Unknown"] | str, Field(alias="AMAflags")]
    """How its calls are billed."""
    cid_calling_pres: Annotated[str, Field(alias="CID-CallingPres")]
    """Whether its number may be shown."""
    sip_from_user: Annotated[str | None, Field(alias="SIP-FromUser")] = None
    """The user part of our address towards it."""
    sip_from_domain: Annotated[str | None, Field(alias="SIP-FromDomain")] = None
    """The host part of that address."""
    sip_from_domain_port: Annotated[int | None, Field(alias="Sip-FromDomain-Port")] = None
    """The port of that address."""
    call_group: Annotated[str | None, NoneIf(""), Always(), Field(alias="Callgroup")] = None
    """The numbered groups that it is in, such as 1-3,5."""
    pickup_group: Annotated[str | None, NoneIf(""), Always(), Field(alias="Pickupgroup")] = None
    """The numbered groups that it may pick up calls of."""
    named_call_groups: Annotated[list[str], Separated(","), Always(), Field(alias="Named Callgroup")] = Field(
        default_factory=list
    )
    """The named groups that it is in."""
    named_pickup_groups: Annotated[list[str], Separated(","), Always(), Field(alias="Named Pickupgroup")] = Field(
        default_factory=list
    )
    """The named groups that it may pick up calls of."""
    moh_suggest: Annotated[str | None, NoneIf(""), Always(), Field(alias="MOHSuggest")] = None
    """The music class to play to the other end."""
    mailboxes: Annotated[list[str], Separated(","), Always(), Field(alias="VoiceMailbox")] = Field(default_factory=list)
    """Its mailboxes, such as 1000@default."""
    transfer_mode: Annotated[str, Field(alias="TransferMode")]
    """Whether it may transfer calls, such as open or closed."""
    last_messages_sent: Annotated[int | None, Always(), Field(alias="LastMsgsSent")] = None
    """How many messages it was last told of: the old ones in the low 16 bits, the new ones above; -1 for none yet."""
    max_forwards: Annotated[int | None, Always(), Field(alias="Maxforwards")] = None
    """How many servers a call may go through; 0 for the usual."""
    call_limit: Annotated[int | None, Always(), Field(alias="Call-limit")] = None
    """How many calls it may have."""
    busy_level: Annotated[int | None, Always(), Field(alias="Busy-level")] = None
    """How many calls make it busy; 0 for any number."""
    max_call_bit_rate: Annotated[str, Field(alias="MaxCallBR")]
    """The bit rate of video, such as 384 kbps."""
    dynamic: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="Dynamic")] = None
    """Whether it registers with us."""
    caller_id: Annotated[str, Field(alias="Callerid")]
    """Who its calls come from, as "name" <number>, or one of the two alone."""
    registration_expires: Annotated[str, Field(alias="RegExpire")]
    """How long its registration lasts, such as 103 seconds; -1 seconds where there is none."""
    sip_auth_insecure: Annotated[str, Field(alias="SIP-AuthInsecure")]
    """What is not checked: no, port, invite, or port,invite."""
    sip_force_rport: Annotated[Literal["Y", "N", "A", "a"] | str, Field(alias="SIP-Forcerport")]
    """Whether rport is forced; A and a for one that decides that by itself, forced and not."""
    sip_comedia: Annotated[Literal["Y", "N", "A", "a"] | str, Field(alias="SIP-Comedia")]
    """Whether media go back to where they come from; A and a for one that decides that by itself, so and not."""
    acl: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="ACL")] = None
    """Whether an access list holds for it."""
    sip_can_reinvite: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-CanReinvite")] = None
    """The same as SIP-DirectMedia."""
    sip_direct_media: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-DirectMedia")] = None
    """Whether media may flow between the ends without us."""
    sip_promiscuous_redirects: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-PromiscRedir")] = (
        None
    )
    """Whether it may redirect calls to any address."""
    sip_user_phone: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-UserPhone")] = None
    """Whether addresses that are phone numbers say user=phone."""
    sip_video_support: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-VideoSupport")] = None
    """Whether it may use video."""
    sip_text_support: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-TextSupport")] = None
    """Whether it may use text."""
    sip_t38_support: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-T.38Support")] = None
    """Whether it may use T.38."""
    sip_t38_error_correction: Annotated[str, Field(alias="SIP-T.38EC")]
    """How errors of T.38 are corrected: None, FEC, Redundancy or Unknown."""
    sip_t38_max_datagram: Annotated[int | None, Always(), Field(alias="SIP-T.38MaxDtgrm")] = None
    """The largest packet of T.38; 4294967295 for the usual. In bytes."""
    sip_session_timers: Annotated[str, Field(alias="SIP-Sess-Timers")]
    """Whether session timers are used: Accept, Originate or Refuse."""
    sip_session_refresher: Annotated[str, Field(alias="SIP-Sess-Refresh")]
    """Who refreshes the session, such as uas."""
    sip_session_expires: Annotated[timedelta | None, Seconds(), Always(), Field(alias="SIP-Sess-Expires")] = None
    """How long a session lives without a refresh."""
    sip_session_min_expires: Annotated[timedelta | None, Seconds(), Always(), Field(alias="SIP-Sess-Min")] = None
    """The shortest time that it may live."""
    sip_rtp_engine: Annotated[str, Field(alias="SIP-RTP-Engine")]
    """The module that handles media."""
    sip_encryption: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-Encryption")] = None
    """Whether media are encrypted."""
    sip_rtcp_mux: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-RTCP-Mux")] = None
    """Whether RTP and RTCP share a port."""
    sip_dtmf_mode: Annotated[str, Field(alias="SIP-DTMFmode")]
    """How digits are sent: rfc2833, info, shortinfo, inband or auto."""
    to_host: Annotated[str | None, NoneIf(""), Always(), Field(alias="ToHost")] = None
    """The host that calls to it go to, if it does not register."""
    address_ip: Annotated[str | None, NoneIf("(null)"), Always(), Field(alias="Address-IP")] = None
    """Where it is."""
    address_port: Annotated[int | None, NoneIf("0"), Always(), Field(alias="Address-Port")] = None
    """The port there."""
    default_address_ip: Annotated[str | None, NoneIf("(null)"), Always(), Field(alias="Default-addr-IP")] = None
    """Where it is when it is not registered."""
    default_address_port: Annotated[int | None, NoneIf("0"), Always(), Field(alias="Default-addr-port")] = None
    """The port there."""
    default_username: Annotated[str | None, NoneIf(""), Always(), Field(alias="Default-Username")] = None
    """Its user."""
    reg_extension: Annotated[str | None, Field(alias="RegExtension")] = None
    """The extension that exists while it is registered."""
    codecs: Annotated[str | None, NoneIf("(nothing)"), Always(), Field(alias="Codecs")] = None
    """Its codecs, such as (ulaw|alaw)."""
    status: Annotated[str, Field(alias="Status")]
    """Whether it answers, such as OK (3 ms), LAGGED (2100 ms), UNREACHABLE, UNKNOWN or Unmonitored."""
    sip_user_agent: Annotated[str | None, NoneIf(""), Always(), Field(alias="SIP-Useragent")] = None
    """What program or device it says it is."""
    registered_contact: Annotated[str | None, NoneIf(""), Always(), Field(alias="Reg-Contact")] = None
    """The contact of its registration, such as sip:alice@192.0.2.1:5060."""
    qualify_frequency: Annotated[str, Field(alias="QualifyFreq")]
    """How often it is asked whether it is there, such as 60000 ms."""
    parking_lot: Annotated[str | None, NoneIf(""), Always(), Field(alias="Parkinglot")] = None
    """Where its calls are parked."""
    chan_variables: Annotated[dict[str, str], Variables(), Field(alias="ChanVariable")] = Field(default_factory=dict)
    """The channel variables of its calls."""
    sip_use_reason_header: Annotated[bool | None, Boolean("Y", "N"), Always(), Field(alias="SIP-Use-Reason-Header")] = (
        None
    )
    """Whether it is told the Q.850 cause of a hangup."""
    description: Annotated[str | None, NoneIf(""), Always(), Field(alias="Description")] = None
    """Its description in the configuration."""
