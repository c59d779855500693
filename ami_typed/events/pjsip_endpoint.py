# Generated from schema/pjsip_endpoint.yaml by `python -m codegen`. Do not edit.
"""Events: the settings of PJSIP endpoints."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.enums.device import DeviceStateText
from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Always,
    Boolean,
    Event,
    EventSpec,
    NoneIf,
    Seconds,
    Separated,
    Versions,
)


class EndpointDetail(Event, name="EndpointDetail"):
    """The settings and the state of an endpoint, in the list of PJSIPShowEndpoint.

    The order of the headers is chance, and differs from one build of Asterisk to another.
    """

    spec: ClassVar[EventSpec] = EventSpec("EndpointDetail", module="res_pjsip")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always endpoint."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    context: Annotated[str | None, NoneIf(""), Always(), Field(alias="Context")] = None
    """Where in the dialplan its calls start."""
    overlap_context: Annotated[
        str | None, NoneIf(""), Versions(since=("18.17", "20.2", "21")), Field(alias="OverlapContext")
    ] = None
    """The context that decides how a number that comes digit by digit goes on. Since Asterisk 18.17, 20.2 and 21."""
    codecs: Annotated[str | None, NoneIf("(nothing)"), Always(), Field(alias="Allow")] = None
    """The codecs that it may use, the best first, such as (ulaw|alaw)."""
    dtmf_mode: Annotated[
        Literal["none", "rfc4733", "inband", "info", "auto", "auto_info"] | str, Field(alias="DtmfMode")
    ]
    """How digits are sent."""
    rtp_ipv6: Annotated[bool | None, Always(), Field(alias="RtpIpv6")] = None
    """Whether media may use IPv6."""
    rtp_symmetric: Annotated[bool | None, Always(), Field(alias="RtpSymmetric")] = None
    """Whether media go back to where they come from."""
    ice_support: Annotated[bool | None, Always(), Field(alias="IceSupport")] = None
    """Whether ICE finds the way for media."""
    use_ptime: Annotated[bool | None, Always(), Field(alias="UsePtime")] = None
    """Whether packets are as long as the other side asks for."""
    force_rport: Annotated[bool | None, Always(), Field(alias="ForceRport")] = None
    """Whether answers always go back to where the request came from."""
    rewrite_contact: Annotated[bool | None, Always(), Field(alias="RewriteContact")] = None
    """Whether its contact is replaced by the address that it really comes from."""
    transport: Annotated[str | None, NoneIf(""), Always(), Field(alias="Transport")] = None
    """The transport that it is bound to, if it is."""
    outbound_proxy: Annotated[str | None, NoneIf(""), Always(), Field(alias="OutboundProxy")] = None
    """The proxy that requests go through."""
    moh_suggest: Annotated[str | None, NoneIf(""), Always(), Field(alias="MohSuggest")] = None
    """The music class to play to the other end."""
    moh_passthrough: Annotated[bool | None, Always(), Field(alias="MohPassthrough")] = None
    """Whether hold is passed on, and no music played by us."""
    reliable_provisional: Annotated[Literal["no", "yes", "peer_supported", "required"] | str, Field(alias="100rel")]
    """Whether provisional answers must be acknowledged."""
    timers: Annotated[Literal["no", "yes", "required", "always"] | str, Field(alias="Timers")]
    """Whether session timers are used."""
    timers_min_expires: Annotated[timedelta | None, Seconds(), Always(), Field(alias="TimersMinSe")] = None
    """The shortest time between two refreshes of a session."""
    timers_session_expires: Annotated[timedelta | None, Seconds(), Always(), Field(alias="TimersSessExpires")] = None
    """How long a session lives without a refresh."""
    auths: Annotated[list[str], Separated(","), Always(), Field(alias="Auth")] = Field(default_factory=list)
    """What it logs in with."""
    outbound_auths: Annotated[list[str], Separated(","), Always(), Field(alias="OutboundAuth")] = Field(
        default_factory=list
    )
    """What we log in with."""
    aors: Annotated[list[str], Separated(","), Always(), Field(alias="Aors")] = Field(default_factory=list)
    """Its addresses of record."""
    media_address: Annotated[str | None, NoneIf(""), Always(), Field(alias="MediaAddress")] = None
    """The address of ours that it is told to send media to."""
    bind_rtp_to_media_address: Annotated[bool | None, Always(), Field(alias="BindRtpToMediaAddress")] = None
    """Whether media are sent from that address too."""
    identify_by: Annotated[list[str], Separated(","), Always(), Field(alias="IdentifyBy")] = Field(default_factory=list)
    """How its requests are told from those of others, in this order: username, auth_username, ip, header,
    request_uri.
    """
    direct_media: Annotated[bool | None, Always(), Field(alias="DirectMedia")] = None
    """Whether media may flow between the ends without us."""
    direct_media_method: Annotated[Literal["invite", "update"] | str, Field(alias="DirectMediaMethod")]
    """The request that arranges this."""
    direct_media_glare_mitigation: Annotated[
        Literal["none", "outgoing", "incoming"] | str, Field(alias="DirectMediaGlareMitigation")
    ]
    """The direction of calls that do not arrange it, lest both ends try at once."""
    disable_direct_media_on_nat: Annotated[bool | None, Always(), Field(alias="DisableDirectMediaOnNat")] = None
    """Whether it is left when NAT is in between."""
    connected_line_method: Annotated[Literal["invite", "update"] | str, Field(alias="ConnectedLineMethod")]
    """The request that tells of another party."""
    caller_id: Annotated[str | None, NoneIf("<unknown>"), Always(), Field(alias="Callerid")] = None
    """Who its calls come from, as "name" <number>, or one of the two alone."""
    caller_id_privacy: Annotated[str, Field(alias="CalleridPrivacy")]
    """Whether that may be shown, such as allowed_not_screened."""
    caller_id_tag: Annotated[str | None, NoneIf(""), Always(), Field(alias="CalleridTag")] = None
    """A mark that goes with it inside the server."""
    trust_id_inbound: Annotated[bool | None, Always(), Field(alias="TrustIdInbound")] = None
    """Whether we believe it who is calling."""
    trust_id_outbound: Annotated[bool | None, Always(), Field(alias="TrustIdOutbound")] = None
    """Whether we tell it who is calling even if that is private."""
    send_pai: Annotated[bool | None, Always(), Field(alias="SendPai")] = None
    """Whether it is told who is calling in P-Asserted-Identity."""
    send_rpid: Annotated[bool | None, Always(), Field(alias="SendRpid")] = None
    """Whether it is told so in Remote-Party-ID."""
    rpid_immediate: Annotated[bool | None, Always(), Field(alias="RpidImmediate")] = None
    """Whether changes are told while it does not ring yet."""
    trust_connected_line: Annotated[bool | None, Boolean("yes", "no"), Always(), Field(alias="TrustConnectedLine")] = (
        None
    )
    """Whether we believe it who the party at its end is."""
    send_connected_line: Annotated[bool | None, Boolean("yes", "no"), Always(), Field(alias="SendConnectedLine")] = None
    """Whether it is told when the other party changes."""
    send_diversion: Annotated[bool | None, Always(), Field(alias="SendDiversion")] = None
    """Whether it is told of diversions in Diversion."""
    send_history_info: Annotated[bool | None, Always(), Field(alias="SendHistoryInfo")] = None
    """Whether it is told of them in History-Info."""
    send_aoc: Annotated[bool | None, Versions(since=("18.16", "20.1", "21")), Field(alias="SendAoc")] = None
    """Whether it is told what calls cost. Since Asterisk 18.16, 20.1 and 21."""
    user_eq_phone: Annotated[bool | None, Always(), Field(alias="UserEqPhone")] = None
    """Whether addresses that are phone numbers say user=phone."""
    from_user: Annotated[str | None, NoneIf(""), Always(), Field(alias="FromUser")] = None
    """The user part of our address towards it."""
    from_domain: Annotated[str | None, NoneIf(""), Always(), Field(alias="FromDomain")] = None
    """The host part of that address."""
    contact_user: Annotated[str | None, NoneIf(""), Field(alias="ContactUser")] = None
    """The user part of the contact that we give it; left out where there is none."""
    inband_progress: Annotated[bool | None, Always(), Field(alias="InbandProgress")] = None
    """Whether it hears the ringing as sound from us."""
    allow_overlap: Annotated[bool | None, Always(), Field(alias="AllowOverlap")] = None
    """Whether numbers may come digit by digit."""
    allow_transfer: Annotated[bool | None, Always(), Field(alias="AllowTransfer")] = None
    """Whether it may transfer calls."""
    allow_subscribe: Annotated[bool | None, Always(), Field(alias="AllowSubscribe")] = None
    """Whether it may subscribe to something."""
    sub_min_expiry: Annotated[timedelta | None, Seconds(), Always(), Field(alias="SubMinExpiry")] = None
    """The shortest subscription that it gets."""
    subscribe_context: Annotated[str | None, NoneIf(""), Always(), Field(alias="SubscribeContext")] = None
    """Where it looks for what it subscribes to."""
    message_context: Annotated[str | None, NoneIf(""), Always(), Field(alias="MessageContext")] = None
    """Where its text messages go."""
    allow_unauthenticated_options: Annotated[
        bool | None, Versions(since=("16.18", "18.4", "20")), Field(alias="AllowUnauthenticatedOptions")
    ] = None
    """Whether it may ask with OPTIONS without logging in. Since Asterisk 16.18, 18.4 and 20."""
    call_group: Annotated[str | None, NoneIf(""), Always(), Field(alias="CallGroup")] = None
    """The numbered groups that it is in, such as 1-3,5."""
    pickup_group: Annotated[str | None, NoneIf(""), Always(), Field(alias="PickupGroup")] = None
    """The numbered groups that it may pick up calls of."""
    named_call_groups: Annotated[list[str], Separated(","), Always(), Field(alias="NamedCallGroup")] = Field(
        default_factory=list
    )
    """The named groups that it is in."""
    named_pickup_groups: Annotated[list[str], Separated(","), Always(), Field(alias="NamedPickupGroup")] = Field(
        default_factory=list
    )
    """The named groups that it may pick up calls of."""
    device_state_busy_at: Annotated[int | None, Always(), Field(alias="DeviceStateBusyAt")] = None
    """How many calls make it busy; 0 for any number."""
    mailboxes: Annotated[list[str], Separated(","), Always(), Field(alias="Mailboxes")] = Field(default_factory=list)
    """The mailboxes whose messages it is told of, such as 1000@default."""
    aggregate_mwi: Annotated[bool | None, Always(), Field(alias="AggregateMwi")] = None
    """Whether it is told of all its mailboxes at once."""
    mwi_from_user: Annotated[str | None, NoneIf(""), Always(), Field(alias="MwiFromUser")] = None
    """The user whom these messages seem to come from."""
    mwi_subscribe_replaces_unsolicited: Annotated[
        bool | None, Boolean("yes", "no"), Always(), Field(alias="MwiSubscribeReplacesUnsolicited")
    ] = None
    """Whether they are not sent by themselves to one that has subscribed."""
    voicemail_extension: Annotated[str | None, NoneIf(""), Always(), Field(alias="VoicemailExtension")] = None
    """The extension to call for the voicemail."""
    incoming_mwi_mailbox: Annotated[str | None, NoneIf(""), Always(), Field(alias="IncomingMwiMailbox")] = None
    """The mailbox that its own messages about voicemail are about."""
    t38_udptl: Annotated[bool | None, Always(), Field(alias="T38Udptl")] = None
    """Whether fax over T.38 is allowed."""
    t38_udptl_ec: Annotated[Literal["none", "fec", "redundancy"] | str, Field(alias="T38UdptlEc")]
    """How its errors are corrected."""
    t38_udptl_max_datagram: Annotated[int | None, Always(), Field(alias="T38UdptlMaxdatagram")] = None
    """The largest packet; 0 for the usual. In bytes."""
    t38_udptl_nat: Annotated[bool | None, Always(), Field(alias="T38UdptlNat")] = None
    """Whether its packets go back to where they come from."""
    t38_udptl_ipv6: Annotated[bool | None, Always(), Field(alias="T38UdptlIpv6")] = None
    """Whether it may use IPv6."""
    t38_bind_udptl_to_media_address: Annotated[
        bool | None, Versions(since=("16.22", "18.8", "20")), Field(alias="T38BindUdptlToMediaAddress")
    ] = None
    """Whether it is sent from MediaAddress. Since Asterisk 16.22, 18.8 and 20."""
    fax_detect: Annotated[bool | None, Always(), Field(alias="FaxDetect")] = None
    """Whether a fax tone sends the call to the extension fax."""
    fax_detect_timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="FaxDetectTimeout")] = None
    """For how long after the start of a call; 0 for always."""
    tone_zone: Annotated[str | None, NoneIf(""), Always(), Field(alias="ToneZone")] = None
    """The country whose tones it hears, such as us."""
    language: Annotated[str | None, NoneIf(""), Always(), Field(alias="Language")] = None
    """The language that its callers hear."""
    one_touch_recording: Annotated[bool | None, Always(), Field(alias="OneTouchRecording")] = None
    """Whether it may start and stop recording with INFO."""
    record_on_feature: Annotated[str | None, NoneIf(""), Always(), Field(alias="RecordOnFeature")] = None
    """The feature that starts it."""
    record_off_feature: Annotated[str | None, NoneIf(""), Always(), Field(alias="RecordOffFeature")] = None
    """The feature that stops it."""
    rtp_engine: Annotated[str | None, NoneIf(""), Always(), Field(alias="RtpEngine")] = None
    """The module that handles media, such as asterisk."""
    sdp_owner: Annotated[str, Field(alias="SdpOwner")]
    """The user name in the SDP."""
    sdp_session: Annotated[str, Field(alias="SdpSession")]
    """The session name in the SDP."""
    tos_audio: Annotated[int | None, Always(), Field(alias="TosAudio")] = None
    """The type of service of audio packets."""
    tos_video: Annotated[int | None, Always(), Field(alias="TosVideo")] = None
    """The type of service of video packets."""
    cos_audio: Annotated[int | None, Always(), Field(alias="CosAudio")] = None
    """The class of service of audio packets."""
    cos_video: Annotated[int | None, Always(), Field(alias="CosVideo")] = None
    """The class of service of video packets."""
    media_encryption: Annotated[Literal["no", "sdes", "dtls", "invalid"] | str, Field(alias="MediaEncryption")]
    """How media are encrypted."""
    media_encryption_optimistic: Annotated[bool | None, Always(), Field(alias="MediaEncryptionOptimistic")] = None
    """Whether that is only tried."""
    srtp_tag_32: Annotated[bool | None, Always(), Field(alias="SrtpTag32")] = None
    """Whether the authentication tags are short ones."""
    use_avpf: Annotated[bool | None, Always(), Field(alias="UseAvpf")] = None
    """Whether the profile AVPF is used."""
    force_avp: Annotated[bool | None, Always(), Field(alias="ForceAvp")] = None
    """Whether offers say RTP/AVP, AVPF, SAVP or SAVPF even where DTLS is used."""
    media_use_received_transport: Annotated[bool | None, Always(), Field(alias="MediaUseReceivedTransport")] = None
    """Whether an answer names the transport that the offer named."""
    dtls_verify: Annotated[Literal["No", "Fingerprint", "Certificate", "Yes"] | str, Field(alias="DtlsVerify")]
    """Whether the other end must prove who it is."""
    dtls_rekey: Annotated[timedelta | None, Seconds(), Always(), Field(alias="DtlsRekey")] = None
    """How often new keys are made; 0 for never."""
    dtls_auto_generate_cert: Annotated[
        bool | None, Boolean("Yes", "No"), Versions(since=("16",)), Field(alias="DtlsAutoGenerateCert")
    ] = None
    """Whether a certificate is made for each call. Since Asterisk 16."""
    dtls_cert_file: Annotated[str | None, NoneIf(""), Always(), Field(alias="DtlsCertFile")] = None
    """The file with our certificate."""
    dtls_private_key_file: Annotated[str | None, NoneIf(""), Always(), Field(alias="DtlsPrivateKey")] = None
    """The file with its key."""
    dtls_ciphers: Annotated[str | None, NoneIf(""), Always(), Field(alias="DtlsCipher")] = None
    """The ciphers that are allowed, with colons between them."""
    dtls_ca_file: Annotated[str | None, NoneIf(""), Always(), Field(alias="DtlsCaFile")] = None
    """A file with certificates of authorities."""
    dtls_ca_path: Annotated[str | None, NoneIf(""), Always(), Field(alias="DtlsCaPath")] = None
    """A directory with such files."""
    dtls_setup: Annotated[
        Literal["active", "passive", "actpass", "holdconn"] | str | None, NoneIf(""), Always(), Field(alias="DtlsSetup")
    ] = None
    """Who begins."""
    dtls_fingerprint: Annotated[
        Literal["SHA-256", "SHA-1"] | str | None, NoneIf(""), Always(), Field(alias="DtlsFingerprint")
    ] = None
    """The hash of certificates."""
    rtcp_mux: Annotated[bool | None, Always(), Field(alias="RtcpMux")] = None
    """Whether RTP and RTCP share a port."""
    variables: Annotated[list[str], Separated(","), Always(), Field(alias="SetVar")] = Field(default_factory=list)
    """Channel variables of its calls, each as NAME=value; a comma in a value divides it here."""
    account_code: Annotated[str | None, NoneIf(""), Always(), Field(alias="Accountcode")] = None
    """The account to bill."""
    tenantid: Annotated[
        str | None, NoneIf(""), Versions(since=("18.25", "20.10", "21.5", "22")), Field(alias="Tenantid")
    ] = None
    """The tenant of its channels. Since Asterisk 18.25, 20.10, 21.5 and 22."""
    preferred_codec_only: Annotated[bool | None, Versions(since=("16",)), Field(alias="PreferredCodecOnly")] = None
    """Whether we answer with the first common codec only. Since Asterisk 16."""
    rtp_keepalive: Annotated[timedelta | None, Seconds(), Always(), Field(alias="RtpKeepalive")] = None
    """How often a packet is sent when there is nothing to send; 0 for never."""
    rtp_timeout: Annotated[timedelta | None, Seconds(), Always(), Field(alias="RtpTimeout")] = None
    """How long a call lives without media; 0 for any time."""
    rtp_timeout_hold: Annotated[timedelta | None, Seconds(), Always(), Field(alias="RtpTimeoutHold")] = None
    """The same for a call on hold."""
    rtp_port_start: Annotated[int | None, Versions(since=("20.20", "22.10", "23.4")), Field(alias="RtpPortStart")] = (
        None
    )
    """The first port for its media; 0 for that of the server. Since Asterisk 20.20, 22.10 and 23.4."""
    rtp_port_end: Annotated[int | None, Versions(since=("20.20", "22.10", "23.4")), Field(alias="RtpPortEnd")] = None
    """The last one. Since Asterisk 20.20, 22.10 and 23.4."""
    acl: Annotated[str | None, NoneIf(""), Always(), Field(alias="Acl")] = None
    """The access list for its addresses; deny/permit for one without a name."""
    contact_acl: Annotated[str | None, NoneIf(""), Always(), Field(alias="ContactAcl")] = None
    """The access list for its contacts."""
    notify_early_in_use_ringing: Annotated[bool | None, Always(), Field(alias="NotifyEarlyInuseRinging")] = None
    """Whether one that rings while in a call is told of as ringing."""
    max_audio_streams: Annotated[int | None, Versions(since=("16",)), Field(alias="MaxAudioStreams")] = None
    """The most audio streams of a call. Since Asterisk 16."""
    max_video_streams: Annotated[int | None, Versions(since=("16",)), Field(alias="MaxVideoStreams")] = None
    """The most video streams of a call. Since Asterisk 16."""
    bundle: Annotated[bool | None, Versions(since=("16",)), Field(alias="Bundle")] = None
    """Whether all streams share a transport. Since Asterisk 16."""
    webrtc: Annotated[bool | None, Boolean("yes", "no"), Versions(since=("16",)), Field(alias="Webrtc")] = None
    """Whether all that WebRTC needs is switched on. Since Asterisk 16."""
    asymmetric_rtp_codec: Annotated[bool | None, Always(), Field(alias="AsymmetricRtpCodec")] = None
    """Whether each direction may have a codec of its own."""
    g726_non_standard: Annotated[bool | None, Always(), Field(alias="G726NonStandard")] = None
    """Whether the codec G.726 is packed as AAL2 does."""
    follow_early_media_fork: Annotated[bool | None, Always(), Field(alias="FollowEarlyMediaFork")] = None
    """Whether media follow the latest of several answers, before the call is answered."""
    accept_multiple_sdp_answers: Annotated[bool | None, Always(), Field(alias="AcceptMultipleSdpAnswers")] = None
    """Whether one answer may be followed by another one."""
    refer_blind_progress: Annotated[bool | None, Always(), Field(alias="ReferBlindProgress")] = None
    """Whether it is told how a blind transfer gets on."""
    suppress_q850_reason_headers: Annotated[bool | None, Always(), Field(alias="SuppressQ850ReasonHeaders")] = None
    """Whether it is not told the Q.850 cause of a hangup."""
    ignore_183_without_sdp: Annotated[bool | None, Always(), Field(alias="Ignore183WithoutSdp")] = None
    """Whether an answer 183 without SDP goes no further."""
    stir_shaken: Annotated[
        Literal["off", "attest", "verify", "on", "no", "yes"] | str | None,
        Versions(since=("16.15", "18")),
        Field(alias="StirShaken"),
    ] = None
    """Whether calls are signed and signatures checked. From 18 on `no`: StirShakenProfile decides. Since Asterisk
    16.15 and 18.
    """
    stir_shaken_profile: Annotated[
        str | None, NoneIf(""), Versions(since=("16.26", "18.12", "20")), Field(alias="StirShakenProfile")
    ] = None
    """The profile that says how. Since Asterisk 16.26, 18.12 and 20."""
    geolocation_incoming_call_profile: Annotated[
        str | None, NoneIf(""), Versions(since=("16.28", "18.14", "20")), Field(alias="GeolocIncomingCallProfile")
    ] = None
    """What is done with the location in its calls. Since Asterisk 16.28, 18.14 and 20."""
    geolocation_outgoing_call_profile: Annotated[
        str | None, NoneIf(""), Versions(since=("16.28", "18.14", "20")), Field(alias="GeolocOutgoingCallProfile")
    ] = None
    """The location in calls to it. Since Asterisk 16.28, 18.14 and 20."""
    security_negotiation: Annotated[
        Literal["no", "mediasec"] | str | None,
        Versions(since=("18.18", "20.3", "21")),
        Field(alias="SecurityNegotiation"),
    ] = None
    """How the protection of media is agreed on. Since Asterisk 18.18, 20.3 and 21."""
    security_mechanisms: Annotated[
        list[str], Separated(","), Versions(since=("18.18", "20.3", "21")), Field(alias="SecurityMechanisms")
    ] = Field(default_factory=list)
    """The kinds of protection that are offered; left out where there are none. Since Asterisk 18.18, 20.3 and 21."""
    redirect_method: Annotated[
        Literal["user", "uri_core", "uri_pjsip"] | str | None,
        Versions(since=("20.13", "21.8", "22.3")),
        Field(alias="RedirectMethod"),
    ] = None
    """What is done with a redirection. Since Asterisk 20.13, 21.8 and 22.3."""
    follow_redirect_methods: Annotated[
        list[str], Separated(","), Versions(since=("20.18", "22.8", "23.2")), Field(alias="FollowRedirectMethods")
    ] = Field(default_factory=list)
    """The requests that follow one, such as message. Since Asterisk 20.18, 22.8 and 23.2."""
    suppress_moh_on_sendonly: Annotated[
        bool | None, Versions(since=("20.11", "21.6", "22.1")), Field(alias="SuppressMohOnSendonly")
    ] = None
    """Whether music is not played to one that asks for hold with sendonly. Since Asterisk 20.11, 21.6 and 22.1."""
    incoming_call_offer_preference: Annotated[
        str | None, Versions(since=("18",)), Field(alias="IncomingCallOfferPref")
    ] = None
    """Whose codecs come first in calls from it: local, remote, or one of the forms with _merge and _first. Since
    Asterisk 18.
    """
    outgoing_call_offer_preference: Annotated[
        str | None, Versions(since=("18",)), Field(alias="OutgoingCallOfferPref")
    ] = None
    """Whose codecs come first in calls to it. Since Asterisk 18."""
    codec_preferences_incoming_offer: Annotated[
        str | None, Versions(since=("18",)), Field(alias="CodecPrefsIncomingOffer")
    ] = None
    """How codecs are chosen from an offer of its own, such as `prefer:pending, operation:intersect, keep:all,
    transcode:allow`. Since Asterisk 18.
    """
    codec_preferences_outgoing_offer: Annotated[
        str | None, Versions(since=("18",)), Field(alias="CodecPrefsOutgoingOffer")
    ] = None
    """How an offer to it is made. Since Asterisk 18."""
    codec_preferences_incoming_answer: Annotated[
        str | None, Versions(since=("18",)), Field(alias="CodecPrefsIncomingAnswer")
    ] = None
    """How codecs are chosen from its answer. Since Asterisk 18."""
    codec_preferences_outgoing_answer: Annotated[
        str | None, Versions(since=("18",)), Field(alias="CodecPrefsOutgoingAnswer")
    ] = None
    """How an answer to it is made. Since Asterisk 18."""
    device_state: Annotated[DeviceStateText | str, Field(alias="DeviceState", union_mode="left_to_right")]
    """Its state."""
    active_channels: Annotated[int | None, NoneIf(""), Always(), Field(alias="ActiveChannels")] = None
    """How many channels it has."""


class EndpointDetailComplete(ListComplete, name="EndpointDetailComplete"):
    """The end of the list of PJSIPShowEndpoint."""

    spec: ClassVar[EventSpec] = EventSpec("EndpointDetailComplete")
