# Generated from schema/pjsip_auth.yaml by `python -m codegen`. Do not edit.
"""Events: PJSIP logins and transports, and what endpoints are known by."""

from datetime import timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field, SecretStr

from ami_typed.events.manager import ListComplete
from ami_typed.models import (
    Address,
    AddressForm,
    Aliases,
    Always,
    Boolean,
    Event,
    EventSpec,
    Milliseconds,
    NoneIf,
    Seconds,
    Secret,
    Separated,
    Versions,
)


class PJSIPAuth(Event):
    """A login of a PJSIP endpoint or of an outbound registration.

    The order of the headers is chance. Who may read them reads passwords.
    """

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always auth."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    username: Annotated[str, Field(alias="Username")]
    """The user."""
    password: Annotated[SecretStr | None, Secret(), Always(), Field(alias="Password")] = None
    """The password."""
    md5_cred: Annotated[SecretStr | None, Secret(), NoneIf(""), Always(), Field(alias="Md5Cred")] = None
    """The MD5 hash that stands for the password."""
    password_digest: Annotated[
        SecretStr | None, Secret(), NoneIf(""), Versions(since=("20.12", "21.7", "22.2")), Field(alias="PasswordDigest")
    ] = None
    """Hashes that stand for it, each as algorithm:hash, with commas between them. Since Asterisk 20.12, 21.7 and
    22.2.
    """
    realm: Annotated[str | None, NoneIf(""), Always(), Field(alias="Realm")] = None
    """The realm that the login is for; None for any."""
    nonce_lifetime: Annotated[timedelta | None, Seconds(), Always(), Field(alias="NonceLifetime")] = None
    """For how long a challenge of ours holds."""
    auth_type: Annotated[Literal["userpass", "md5", "digest", "google_oauth"] | str, Field(alias="AuthType")]
    """What the login is made with."""
    refresh_token: Annotated[
        SecretStr | None, Secret(), NoneIf(""), Versions(since=("18",)), Field(alias="RefreshToken")
    ] = None
    """The token that OAuth begins with. Since Asterisk 18."""
    oauth_client_id: Annotated[str | None, NoneIf(""), Versions(since=("18",)), Field(alias="OauthClientid")] = None
    """Our name with the OAuth server. Since Asterisk 18."""
    oauth_secret: Annotated[
        SecretStr | None, Secret(), NoneIf(""), Versions(since=("18",)), Field(alias="OauthSecret")
    ] = None
    """The secret for it. Since Asterisk 18."""
    supported_algorithms_uac: Annotated[
        list[str], Separated(","), Versions(since=("20.12", "21.7", "22.2")), Field(alias="SupportedAlgorithmsUac")
    ] = Field(default_factory=list)
    """The hashes that we log in with, such as MD5. Since Asterisk 20.12, 21.7 and 22.2."""
    supported_algorithms_uas: Annotated[
        list[str], Separated(","), Versions(since=("20.12", "21.7", "22.2")), Field(alias="SupportedAlgorithmsUas")
    ] = Field(default_factory=list)
    """The hashes that others may log in with. Since Asterisk 20.12, 21.7 and 22.2."""


class AuthDetail(PJSIPAuth, name="AuthDetail"):
    """A login in the lists of PJSIPShowEndpoint and PJSIPShowRegistrationsOutbound."""

    spec: ClassVar[EventSpec] = EventSpec("AuthDetail", module="res_pjsip")

    endpoint_name: Annotated[str | None, Field(alias="EndpointName")] = None
    """The endpoint; absent in the list of registrations."""


class AuthList(PJSIPAuth, name="AuthList"):
    """A login in the list of PJSIPShowAuths.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("AuthList", versions=Versions(since=("16",)), module="res_pjsip")


class AuthListComplete(ListComplete, name="AuthListComplete"):
    """The end of the list of PJSIPShowAuths.

    Since Asterisk 16.
    """

    spec: ClassVar[EventSpec] = EventSpec("AuthListComplete", versions=Versions(since=("16",)))


class TransportDetail(Event, name="TransportDetail"):
    """The transport that an endpoint is bound to, in the list of PJSIPShowEndpoint.

    The order of the headers is chance.
    """

    spec: ClassVar[EventSpec] = EventSpec("TransportDetail", module="res_pjsip")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always transport."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    protocol: Annotated[Literal["udp", "tcp", "tls", "ws", "wss", "flow"] | str, Field(alias="Protocol")]
    """What carries the messages."""
    bind: Annotated[Address | None, AddressForm(), Field(alias="Bind")] = None
    """The address that it listens on."""
    async_operations: Annotated[int | None, Always(), Aliases("AsycOperations"), Field(alias="AsyncOperations")] = None
    """How many operations may run at once."""
    ca_list_file: Annotated[str | None, NoneIf(""), Always(), Field(alias="CaListFile")] = None
    """A file with certificates of authorities."""
    ca_list_path: Annotated[str | None, NoneIf(""), Always(), Field(alias="CaListPath")] = None
    """A directory with such files."""
    cert_file: Annotated[str | None, NoneIf(""), Always(), Field(alias="CertFile")] = None
    """The file with our certificate."""
    private_key_file: Annotated[str | None, NoneIf(""), Always(), Field(alias="PrivKeyFile")] = None
    """The file with its key."""
    password: Annotated[SecretStr | None, Secret(), NoneIf(""), Always(), Field(alias="Password")] = None
    """What that key is locked with."""
    external_signaling_address: Annotated[str | None, NoneIf(""), Always(), Field(alias="ExternalSignalingAddress")] = (
        None
    )
    """Our address as it is seen from outside."""
    external_signaling_port: Annotated[int | None, NoneIf("0"), Always(), Field(alias="ExternalSignalingPort")] = None
    """Our port as it is seen from outside."""
    external_signaling_hostname: Annotated[
        str | None, NoneIf(""), Versions(since=("20.21", "22.11", "23.5")), Field(alias="ExternalSignalingHostname")
    ] = None
    """Our name as it is seen from outside. Since Asterisk 20.21, 22.11 and 23.5."""
    external_media_address: Annotated[str | None, NoneIf(""), Always(), Field(alias="ExternalMediaAddress")] = None
    """The address that others are told to send media to."""
    domain: Annotated[str | None, NoneIf(""), Always(), Field(alias="Domain")] = None
    """The domain of our addresses."""
    verify_server: Annotated[bool | None, Boolean("Yes", "No"), Field(alias="VerifyServer")] = None
    """Whether servers that we connect to must prove who they are."""
    verify_client: Annotated[bool | None, Boolean("Yes", "No"), Field(alias="VerifyClient")] = None
    """Whether clients that show a certificate must prove who they are."""
    require_client_certificate: Annotated[bool | None, Boolean("Yes", "No"), Field(alias="RequireClientCert")] = None
    """Whether clients must show one."""
    allow_wildcard_certificates: Annotated[
        bool | None, Boolean("Yes", "No"), Versions(since=("16.28", "18.14", "20")), Field(alias="AllowWildcardCerts")
    ] = None
    """Whether a certificate may be for all names of a domain. Since Asterisk 16.28, 18.14 and 20."""
    method: Annotated[str | None, Field(alias="Method")] = None
    """The protocol of TLS, such as tlsv1_2, or unspecified."""
    ciphers: Annotated[str | None, Field(alias="Cipher")] = None
    """The ciphers that are allowed, with a comma and a space between them."""
    local_networks: Annotated[list[str], Separated(","), Field(alias="LocalNet")] = Field(default_factory=list)
    """The networks for which nothing external is told, such as 192.0.2.0/255.255.255.0."""
    tos: Annotated[int | None, Always(), Field(alias="Tos")] = None
    """The type of service of its packets."""
    cos: Annotated[int | None, Always(), Field(alias="Cos")] = None
    """The class of service of its packets."""
    websocket_write_timeout: Annotated[
        timedelta | None, Milliseconds(), Always(), Field(alias="WebsocketWriteTimeout")
    ] = None
    """How long to wait for a slow websocket client."""
    allow_reload: Annotated[bool | None, Always(), Field(alias="AllowReload")] = None
    """Whether a reload may change it."""
    symmetric_transport: Annotated[bool | None, Always(), Field(alias="SymmetricTransport")] = None
    """Whether we answer on the connection that something came from."""
    tcp_keepalive_enable: Annotated[
        bool | None, Versions(since=("18.23", "20.8", "21.3", "22")), Field(alias="TcpKeepaliveEnable")
    ] = None
    """Whether idle connections are tested. Since Asterisk 18.23, 20.8, 21.3 and 22."""
    tcp_keepalive_idle_time: Annotated[
        timedelta | None,
        Seconds(),
        Versions(since=("18.23", "20.8", "21.3", "22")),
        Field(alias="TcpKeepaliveIdleTime"),
    ] = None
    """After which idle time. Since Asterisk 18.23, 20.8, 21.3 and 22."""
    tcp_keepalive_interval_time: Annotated[
        timedelta | None,
        Seconds(),
        Versions(since=("18.23", "20.8", "21.3", "22")),
        Field(alias="TcpKeepaliveIntervalTime"),
    ] = None
    """How often then. Since Asterisk 18.23, 20.8, 21.3 and 22."""
    tcp_keepalive_probe_count: Annotated[
        int | None, Versions(since=("18.23", "20.8", "21.3", "22")), Field(alias="TcpKeepaliveProbeCount")
    ] = None
    """How many tests may fail. Since Asterisk 18.23, 20.8, 21.3 and 22."""
    endpoint_name: Annotated[str, Field(alias="EndpointName")]
    """The endpoint."""


class IdentifyDetail(Event, name="IdentifyDetail"):
    """What the requests of an endpoint are known by, in the list of PJSIPShowEndpoint.

    The order of the headers is chance.
    """

    spec: ClassVar[EventSpec] = EventSpec("IdentifyDetail", module="res_pjsip_endpoint_identifier_ip")

    object_type: Annotated[str, Field(alias="ObjectType")]
    """Always identify."""
    object_name: Annotated[str, Field(alias="ObjectName")]
    """Its name."""
    matches: Annotated[list[str], Separated(","), Always(), Field(alias="Match")] = Field(default_factory=list)
    """The addresses and networks that requests come from, such as 192.0.2.1/255.255.255.255."""
    match_header: Annotated[str | None, NoneIf(""), Always(), Field(alias="MatchHeader")] = None
    """A SIP header that they have, such as X-Line: 5; between slashes it is a regular expression."""
    match_request_uri: Annotated[
        str | None, NoneIf(""), Versions(since=("18.23", "20.8", "21.3", "22")), Field(alias="MatchRequestUri")
    ] = None
    """The URI that they are for; between slashes it is a regular expression. Since Asterisk 18.23, 20.8, 21.3 and
    22.
    """
    srv_lookups: Annotated[bool | None, Always(), Field(alias="SrvLookups")] = None
    """Whether names among the addresses were looked up as SRV records."""
    endpoint: Annotated[str, Field(alias="Endpoint")]
    """The endpoint."""
    endpoint_name: Annotated[str, Field(alias="EndpointName")]
    """The same."""
