"""Sensible arguments for every action that a real Asterisk may know: harmless to it, and to the calls of others."""

import asyncio
import re
from dataclasses import dataclass
from datetime import timedelta

from pydantic import SecretStr

from ami_typed import Action, ActionError, actions, events
from ami_typed.structures import ConfigChange

from .pbx import Call, Pbx

CONFIGURATION = "ami_typed_test.conf"
"""A file that does not exist before and after."""
QUEUE = "empty"
MEMBER = "Local/100@default"
NOBODY = "nosuch"


@dataclass(frozen=True)
class Calls:
    """What the actions are about: calls that were made for them."""

    idle: Call
    other: Call
    doomed: Call
    parked: Call
    blind: Call
    attended: Call
    bridged: Call
    bridge: str
    agi: Call
    member: Call
    waiting: Call
    sip: str
    fax: int


async def make_calls(pbx: Pbx) -> Calls:
    """Make the calls, all at once; and what else has to be there."""
    await pbx.client.send(actions.DBPut(family="ami_typed_tree", key="key", value="1"))
    await pbx.client.send(actions.Setvar(variable="PRESENCE_STATE(CustomPresence:p201)", value="away,sub,gone: home"))
    idle, other, doomed, parked, blind, attended, bridged, agi, member, waiting, sip, fax = await asyncio.gather(
        *(pbx.answered(910) for _ in range(4)),
        pbx.answered(601),
        pbx.answered(601),
        pbx.answered(600),
        pbx.answered(900),
        pbx.answered(400),
        pbx.answered(910, "Queue", QUEUE),
        pbx.originate("PJSIP/960@peer"),
        pbx.answered(918),
    )
    entered = await pbx.saw(events.BridgeEnter, lambda event: event.channel == bridged.two)
    await pbx.saw(events.BridgeEnter, lambda event: event.channel == blind.two)
    await pbx.saw(events.BridgeEnter, lambda event: event.channel == attended.two)
    await pbx.saw(events.ConfbridgeJoin, lambda event: event.channel == member.two)
    await pbx.saw(events.AsyncAGIStart, lambda event: event.channel == agi.two)
    await pbx.saw(events.QueueCallerJoin, lambda event: event.channel == waiting.one)
    await pbx.saw(events.FAXStatus, lambda event: event.channel == fax.two)
    number = await _session(pbx, fax)
    return Calls(
        idle, other, doomed, parked, blind, attended, bridged, entered.bridge_uniqueid, agi, member, waiting,
        sip.one, number,
    )  # fmt: skip


async def _session(pbx: Pbx, fax: Call) -> int:
    """The number of the fax session of a call; no session has 0."""
    try:
        sessions = await pbx.client.send(actions.FAXSessions())
    except ActionError:
        return 0
    return next((entry.session_number or 0 for entry in sessions if entry.channel == fax.two), 0)


def every_action(calls: Calls) -> list[Action[object]]:
    """One action of each class, in an order in which they make sense."""
    idle, conference = calls.idle.one, "conf1"
    second = timedelta(seconds=1)
    return [
        # The connection and the server.
        actions.Ping(),
        actions.ListCommands(),
        actions.Challenge(),
        actions.CoreSettings(),
        actions.CoreStatus(),
        actions.Command(command="core show version"),
        actions.LoggerRotate(),
        actions.ModuleCheck(module="app_queue"),
        actions.ModuleLoad(module=f"app_{NOBODY}.so", load_type="load"),
        actions.Reload(module="dnsmgr"),
        # Configuration.
        actions.CreateConfig(filename=CONFIGURATION),
        actions.UpdateConfig(
            src_filename=CONFIGURATION,
            dst_filename=CONFIGURATION,
            changes=[
                ConfigChange(action="NewCat", cat="one"),
                ConfigChange(action="Append", cat="one", var="name", value="v\u00e4lue: 1"),
            ],
        ),
        actions.GetConfig(filename="queues.conf"),
        actions.GetConfigJSON(filename="queues.conf"),
        actions.ListCategories(filename="queues.conf"),
        # The dialplan, variables, the database.
        actions.DialplanExtensionAdd(
            context="ami_typed_test", extension="1", priority=1, application="NoOp", application_data="a: b",
            replace=True,
        ),
        actions.ShowDialPlan(context="default"),
        actions.DialplanExtensionRemove(context="ami_typed_test", extension="1", priority=1),
        actions.Setvar(variable="AMI_TYPED_REAL", value="one: 1"),
        actions.Getvar(variable="AMI_TYPED_REAL"),
        actions.DBPut(family="ami_typed", key="key", value="a: b"),
        actions.DBGet(family="ami_typed", key="key"),
        actions.DBGetTree(family="ami_typed"),
        actions.DBDel(family="ami_typed", key="key"),
        actions.DBDelTree(family="ami_typed_tree"),
        # States and messages.
        actions.DeviceStateList(),
        actions.ExtensionState(exten="200", context="default"),
        actions.ExtensionStateList(),
        actions.PresenceState(provider="CustomPresence:p201"),
        actions.PresenceStateList(),
        actions.UserEvent(user_event="AmiTyped", headers={"Name": "a: b"}),
        actions.MessageSend(to="pjsip:peer", sender="<sip:bob@127.0.0.1>", body="hello"),
        actions.JabberSend(account=NOBODY, contact=NOBODY, message="hello"),
        # Mailboxes.
        actions.MailboxCount(mailbox="1000@default"),
        actions.MailboxStatus(mailbox="1000@default"),
        actions.MWIUpdate(mailbox="1000@ami_typed", new_messages=1),
        actions.MWIGet(mailbox="1000@ami_typed"),
        actions.MWIDelete(mailbox="1000@ami_typed"),
        actions.VoicemailUsersList(),
        actions.VoicemailUserStatus(context="default", mailbox="1000"),
        actions.VoicemailBoxSummary(context="default", mailbox="1000"),
        actions.VoicemailRefresh(context="default", mailbox="1000"),
        actions.VoicemailMove(context="default", mailbox="1000", folder="INBOX", id=NOBODY, to_folder="Old"),
        actions.VoicemailForward(
            context="default", mailbox="1000", folder="INBOX", id=NOBODY,
            to_context="default", to_mailbox="1001", to_folder="INBOX",
        ),
        actions.VoicemailRemove(context="default", mailbox="1000", folder="INBOX", id=NOBODY),
        # Channels.
        actions.CoreShowChannels(),
        actions.CoreShowChannelMap(channel=calls.bridged.two),
        actions.Status(channel=idle, variables=["AMI_TYPED_REAL", "CHANNEL(language)"]),
        actions.AbsoluteTimeout(channel=idle, timeout=60 * second),
        actions.AGI(channel=calls.agi.two, command="NOOP", command_id="ami_typed"),
        actions.AOCMessage(channel=idle, message_type="D", charge_type="Free"),
        actions.ControlPlayback(channel=idle, control="stop"),
        actions.LocalOptimizeAway(channel=calls.other.two),
        actions.MixMonitor(channel=idle, file="ami_typed.wav", options="i(MMID)"),
        actions.MixMonitorMute(channel=idle, direction="both", muted=True),
        actions.StopMixMonitor(channel=idle),
        actions.Monitor(channel=idle, file="ami_typed", format="wav"),
        actions.ChangeMonitor(channel=idle, file="ami_typed_2"),
        actions.PauseMonitor(channel=idle),
        actions.UnpauseMonitor(channel=idle),
        actions.StopMonitor(channel=idle),
        actions.MuteAudio(channel=idle, direction="all", muted=False),
        actions.PlayDTMF(channel=idle, digit="5", duration=second / 10),
        actions.PlayMF(channel=idle, digit="5", duration=second / 10),
        actions.SendFlash(channel=idle),
        actions.SendText(channel=idle, message="hello: w\u00f6rld"),
        actions.Originate(channel="Local/100@default", application="Wait", data="1", timeout=5 * second),
        # Bridges.
        actions.Bridge(channel1=calls.idle.two, channel2=calls.other.two, tone="no"),
        actions.BridgeList(),
        actions.BridgeInfo(bridge_uniqueid=calls.bridge),
        actions.BridgeTechnologyList(),
        actions.BridgeTechnologySuspend(bridge_technology="holding_bridge"),
        actions.BridgeTechnologyUnsuspend(bridge_technology="holding_bridge"),
        actions.BridgeKick(channel=calls.idle.two),
        actions.BridgeDestroy(bridge_uniqueid=calls.bridge),
        # Where calls go.
        actions.Redirect(channel=calls.agi.one, context="default", exten="100", priority=1),
        actions.BlindTransfer(channel=calls.blind.two, context="default", exten="100"),
        actions.Atxfer(channel=calls.attended.two, context="default", exten="200"),
        actions.CancelAtxfer(channel=calls.attended.two),
        actions.Parkinglots(),
        actions.Park(channel=calls.parked.one, parking_lot="lot2", timeout=60 * second),
        actions.ParkedCalls(),
        actions.Hangup(channel=f"/^{re.escape(calls.doomed.one)}$/"),
        # Conferences.
        actions.ConfbridgeListRooms(),
        actions.ConfbridgeList(conference=conference),
        actions.ConfbridgeLock(conference=conference),
        actions.ConfbridgeUnlock(conference=conference),
        actions.ConfbridgeMute(conference=conference, channel=calls.member.two),
        actions.ConfbridgeUnmute(conference=conference, channel=calls.member.two),
        actions.ConfbridgeSetSingleVideoSrc(conference=conference, channel=calls.member.two),
        actions.ConfbridgeStartRecord(conference=conference),
        actions.ConfbridgeStopRecord(conference=conference),
        actions.ConfbridgeKick(conference=conference, channel=calls.member.two),
        actions.MeetmeList(),
        actions.MeetmeListRooms(),
        actions.MeetmeMute(meetme=NOBODY, user_number=1),
        actions.MeetmeUnmute(meetme=NOBODY, user_number=1),
        # Queues and agents.
        actions.QueueAdd(queue=QUEUE, interface=MEMBER, member_name="A\u00f1n", penalty=1, paused=True),
        actions.QueuePause(queue=QUEUE, interface=MEMBER, paused=True, reason="lunch: soup"),
        actions.QueuePenalty(queue=QUEUE, interface=MEMBER, penalty=2),
        actions.QueueMemberRingInUse(queue=QUEUE, interface=MEMBER, ring_in_use=False),
        actions.QueueStatus(),
        actions.QueueSummary(),
        actions.QueueRule(),
        actions.QueueLog(queue=QUEUE, event="AMITYPED", message="hello"),
        actions.QueueChangePriorityCaller(queue=QUEUE, caller=calls.waiting.one, priority=2),
        actions.QueueWithdrawCaller(queue=QUEUE, caller=calls.waiting.one, withdraw_info="w: 1"),
        actions.QueueRemove(queue=QUEUE, interface=MEMBER),
        actions.QueueReset(queue=QUEUE),
        actions.QueueReload(queue=QUEUE, rules=True),
        actions.Agents(),
        actions.AgentLogoff(agent=NOBODY),
        # Fax.
        actions.FAXSessions(),
        actions.FAXSession(session_number=calls.fax),
        actions.FAXStats(),
        # PJSIP.
        actions.PJSIPShowAors(),
        actions.PJSIPShowAuths(),
        actions.PJSIPShowContacts(),
        actions.PJSIPShowEndpoint(endpoint="alice"),
        actions.PJSIPShowEndpoints(),
        actions.PJSIPShowMaintenance(),
        actions.PJSIPShowRegistrationInboundContactStatuses(),
        actions.PJSIPShowRegistrationsInbound(),
        actions.PJSIPShowRegistrationsOutbound(),
        actions.PJSIPShowResourceLists(),
        actions.PJSIPShowSubscriptionsInbound(),
        actions.PJSIPShowSubscriptionsOutbound(),
        actions.PJSIPQualify(endpoint="peer"),
        actions.PJSIPNotify(endpoint="peer", variables={"Event": "ami_typed", "Content": "hello"}),
        actions.PJSIPSetMaintenance(endpoint="bob", state=False),
        actions.PJSIPHangup(channel=f"/^{re.escape(calls.sip)}$/", cause=16),
        actions.PJSIPUnregister(registration="reg"),
        actions.PJSIPRegister(registration="reg"),
        actions.SorceryMemoryCacheExpire(cache=NOBODY),
        actions.SorceryMemoryCacheExpireObject(cache=NOBODY, object=NOBODY),
        actions.SorceryMemoryCachePopulate(cache=NOBODY),
        actions.SorceryMemoryCacheStale(cache=NOBODY),
        actions.SorceryMemoryCacheStaleObject(cache=NOBODY, object=NOBODY),
        # Other channel drivers.
        actions.SIPnotify(channel="sipstatic", variables={"Event": "ami_typed"}),
        actions.SIPpeers(),
        actions.SIPpeerstatus(),
        actions.SIPqualifypeer(peer="sipstatic"),
        actions.SIPshowpeer(peer="sipphone"),
        actions.SIPshowregistry(),
        actions.IAXnetstats(),
        actions.IAXpeerlist(),
        actions.IAXpeers(),
        actions.IAXregistry(),
        actions.SKINNYdevices(),
        actions.SKINNYlines(),
        actions.SKINNYshowdevice(device="SEP000000000001"),
        actions.SKINNYshowline(line="210"),
        actions.DAHDIDNDoff(dahdi_channel="1"),
        actions.DAHDIDNDon(dahdi_channel="1"),
        actions.DAHDIDialOffhook(dahdi_channel="1", number="1"),
        actions.DAHDIHangup(dahdi_channel="1"),
        actions.DAHDIRestart(),
        actions.DAHDIShowChannels(),
        actions.DAHDIShowStatus(),
        actions.DAHDITransfer(dahdi_channel="1"),
        actions.PRIDebugFileSet(file="/dev/null"),
        actions.PRIDebugFileUnset(),
        actions.PRIDebugSet(span=1, level="off"),
        actions.PRIShowSpans(),
        # What changes the connection itself comes last.
        actions.Login(username="hello", secret=SecretStr("world")),
        actions.Filter(filter="!Event: NoSuchEvent"),
        actions.Events(event_mask="user,call"),
        actions.WaitEvent(timeout=second),
        actions.Logoff(),
    ]  # fmt: skip
