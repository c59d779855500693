# Generated from schema/cdr.yaml by `python -m codegen`. Do not edit.
"""Events: records of calls."""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import Field, JsonValue

from ami_typed.enums.cdr import AMAFlags, CELEventName, Disposition
from ami_typed.models import Always, Event, EventSpec, Json, LocalTime, NoneIf, Seconds, Versions


class Cdr(Event, name="Cdr"):
    """The record of a call that is over.

    cdr_manager.conf can add headers to it, which are found in `extra`.
    """

    spec: ClassVar[EventSpec] = EventSpec("Cdr", event_class="cdr", module="cdr_manager")

    account_code: Annotated[str, Field(alias="AccountCode")]
    """The account to bill."""
    source: Annotated[str, Field(alias="Source")]
    """The number of the caller."""
    destination: Annotated[str, Field(alias="Destination")]
    """The extension that was called."""
    destination_context: Annotated[str, Field(alias="DestinationContext")]
    """Its context."""
    caller_id: Annotated[str, Field(alias="CallerID")]
    """The caller's name and number, such as `"Alice" <100>`."""
    channel: Annotated[str, Field(alias="Channel")]
    """The caller's channel."""
    destination_channel: Annotated[str | None, NoneIf(""), Always(), Field(alias="DestinationChannel")] = None
    """The channel that was called."""
    last_application: Annotated[str, Field(alias="LastApplication")]
    """The last application that ran."""
    last_data: Annotated[str, Field(alias="LastData")]
    """Its arguments."""
    start_time: Annotated[datetime | None, LocalTime(), Always(), Field(alias="StartTime")] = None
    """When it began, in the server's own zone."""
    answer_time: Annotated[datetime | None, LocalTime(), NoneIf(""), Always(), Field(alias="AnswerTime")] = None
    """When it was answered."""
    end_time: Annotated[datetime | None, LocalTime(), Always(), Field(alias="EndTime")] = None
    """When it ended."""
    duration: Annotated[timedelta | None, Seconds(), Always(), Field(alias="Duration")] = None
    """How long it took."""
    billable: Annotated[timedelta | None, Seconds(), Always(), Field(alias="BillableSeconds")] = None
    """How long it took from the answer on."""
    disposition: Annotated[Disposition | str, Field(alias="Disposition", union_mode="left_to_right")]
    """How it ended."""
    ama_flags: Annotated[
        AMAFlags | str | None, NoneIf("Unknown"), Always(), Field(alias="AMAFlags", union_mode="left_to_right")
    ] = None
    """What the record is for."""
    uniqueid: Annotated[str, Field(alias="UniqueID")]
    """The identifier of the caller's channel."""
    user_field: Annotated[str, Field(alias="UserField")]
    """What the dialplan had to say."""


class CEL(Event, name="CEL"):
    """One event in the log of channels."""

    spec: ClassVar[EventSpec] = EventSpec("CEL", event_class="call", module="cel_manager")

    event_name: Annotated[CELEventName | str, Field(alias="EventName", union_mode="left_to_right")]
    """What happened."""
    account_code: Annotated[str, Field(alias="AccountCode")]
    """The account to bill."""
    caller_id_num: Annotated[str, Field(alias="CallerIDnum")]
    """The number of the party on the channel."""
    caller_id_name: Annotated[str, Field(alias="CallerIDname")]
    """Its name."""
    caller_id_ani: Annotated[str, Field(alias="CallerIDani")]
    """The number that pays."""
    caller_id_rdnis: Annotated[str, Field(alias="CallerIDrdnis")]
    """Who forwarded the call."""
    caller_id_dnid: Annotated[str, Field(alias="CallerIDdnid")]
    """The number that was dialled."""
    exten: Annotated[str, Field(alias="Exten")]
    """The extension."""
    context: Annotated[str, Field(alias="Context")]
    """Its context."""
    channel: Annotated[str, Field(alias="Channel")]
    """The channel."""
    application: Annotated[str, Field(alias="Application")]
    """The application that runs."""
    app_data: Annotated[str, Field(alias="AppData")]
    """Its arguments."""
    event_time: Annotated[datetime | None, LocalTime(), Always(), Field(alias="EventTime")] = None
    """When it happened, in the server's own zone."""
    ama_flags: Annotated[
        AMAFlags | str | None, NoneIf("Unknown"), Always(), Field(alias="AMAFlags", union_mode="left_to_right")
    ] = None
    """What the record is for."""
    uniqueid: Annotated[str, Field(alias="UniqueID")]
    """The identifier of the channel."""
    linkedid: Annotated[str, Field(alias="LinkedID")]
    """What the channels of the call have in common."""
    tenantid: Annotated[str | None, Versions(since=("18.25", "20.10", "21.5", "22")), Field(alias="TenantID")] = None
    """The tenant, if there is one. Since Asterisk 18.25, 20.10, 21.5 and 22."""
    user_field: Annotated[str, Field(alias="Userfield")]
    """What the dialplan had to say."""
    peer: Annotated[str, Field(alias="Peer")]
    """The other channels, with commas between them."""
    peer_account: Annotated[str, Field(alias="PeerAccount")]
    """The account of the other channel."""
    user_def_type: Annotated[str | None, Field(alias="UserDefType")] = None
    """The dialplan's own name of the event, where cel.conf shows it."""
    extra_data: Annotated[JsonValue | None, Json(), NoneIf(""), Always(), Field(alias="Extra")] = None
    """Further facts that go with this kind of event."""
