"""What is known of one call, from its events alone: no event loop, and no clock where the server tells the time.

The events of a call come from different threads of the server. Those of its channels keep their order, but
OriginateResponse overtakes them at will: even the channel that it is about may be announced after it.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from ami_typed import actions, events
from ami_typed.calls.belonging import snapshots
from ami_typed.calls.outcomes import Answered, Ended, Outcome, Unreached, kind_of, tells
from ami_typed.enums import ChannelState, DialStatus
from ami_typed.models import Event
from ami_typed.snapshots import ChannelSnapshot

_REMEMBERED = 1000
"""How many channels of one call are known after their end; in a conference they come and go without number."""


class Progress:
    """One call: its channels, and how far it is."""

    def __init__(self, originate: actions.Originate) -> None:
        assert originate.channel_id is not None, "it was prepared"
        self.uniqueid = originate.channel_id
        self.linkedid = originate.channel_id
        self.live: dict[str, str] = {}
        """The channels that are there now: names by uniqueid."""
        self.gone: dict[str, events.Hangup | None] = {}
        """How those ended that are not any more; None where that was missed."""
        self.response: events.OriginateResponse | None = None
        """The server's word on the Originate."""
        self.answered: Answered | None = None
        self.cancelled = False
        """Whether our side hung up before an answer."""
        self._began: datetime | None = None
        self._last = datetime.now(UTC)
        self._status: DialStatus | str | None = None
        """How the last dial attempt ended."""
        self._halves: dict[str, str] = {}
        """The second halves of Local channels, by the first."""
        self._answerers: dict[str, str] = {}
        """Who answered whom: the channel that was dialled, by the one that dialled it."""

    # What it is told.

    def see(self, event: Event) -> None:
        """Take an event of this call."""
        at = event.timestamp or datetime.now(UTC)
        self._last = at
        match event:
            case events.OriginateResponse():
                self.response = event
                if event.response == "Success":
                    self._answer(at)
            case events.Rename(uniqueid=uniqueid) if uniqueid in self.live:
                self.live[uniqueid] = event.new_name
            case events.LocalBridge(local_one=ChannelSnapshot() as one, local_two=ChannelSnapshot() as two):
                self._halves[one.uniqueid] = two.uniqueid
            case events.DialEnd(dest=ChannelSnapshot() as dest):
                self._end_dial(event, dest)
            case events.SoftHangupRequest(uniqueid=self.uniqueid):
                self.cancelled = True
            case _:
                pass
        for snapshot in snapshots(event):
            self._meet(snapshot, at)
        if isinstance(event, events.Hangup):
            self._hang_up(event)

    def _meet(self, channel: ChannelSnapshot, at: datetime) -> None:
        uniqueid = channel.uniqueid
        if uniqueid in self.gone:
            return
        if uniqueid == self.uniqueid:
            if self._began is None:
                self._began = at
            self.linkedid = channel.linkedid
            if channel.channel_state is ChannelState.UP:
                self._answer(at)
        self.live[uniqueid] = channel.channel

    def _hang_up(self, event: events.Hangup) -> None:
        self.live.pop(event.uniqueid, None)
        if len(self.gone) >= _REMEMBERED:
            del self.gone[next(uniqueid for uniqueid in self.gone if uniqueid != self.uniqueid)]
        self.gone[event.uniqueid] = event

    def _answer(self, at: datetime) -> None:
        if self.answered is None:
            self.answered = Answered(at=at, ring=self._ring(at))

    def _end_dial(self, event: events.DialEnd, dest: ChannelSnapshot) -> None:
        if event.source is not None and event.dial_status == DialStatus.ANSWER:
            self._answerers[event.source.uniqueid] = dest.uniqueid
        if event.source is not None or event.dial_status != DialStatus.NO_ANSWER:
            self._status = event.dial_status

    def compare(self, known: Iterable[str], there: Iterable[ChannelSnapshot]) -> None:
        """Events were missed: of the channels that were known then, these are still there, and perhaps others."""
        found = {channel.uniqueid: channel for channel in there}
        for uniqueid in (self.uniqueid, *known):
            if uniqueid not in found and uniqueid not in self.gone:
                self.live.pop(uniqueid, None)
                self.gone[uniqueid] = None
        for channel in found.values():
            self._meet(channel, datetime.now(UTC))

    # What it tells.

    @property
    def place(self) -> str | None:
        """The uniqueid of the called party's channel; None where it is not there yet, or not any more.

        A Local channel may be taken out of its call. Then it is the channel that answered for it; or whatever is left.
        """
        uniqueid = self.uniqueid
        while uniqueid in self.gone:
            answerer = self._answerers.get(self._halves.get(uniqueid, ""))
            if answerer is None:
                return next(iter(self.live), None)
            uniqueid = answerer
        return uniqueid if uniqueid in self.live else None

    @property
    def failed(self) -> bool:
        """Whether the server said that nobody answered."""
        return self.response is not None and self.response.response != "Success"

    @property
    def hung_up(self) -> bool:
        """Whether the channel that was called is gone."""
        return self.uniqueid in self.gone

    @property
    def missed_end(self) -> bool:
        """Whether that channel is gone, and nobody knows how."""
        return self.hung_up and self.gone[self.uniqueid] is None

    def unanswered(self) -> Unreached:
        """How it came out, if it came to no answer."""
        reason = self.response.reason if self.response is not None else None
        hangup = self._final()
        cause = None if hangup is None else hangup.cause
        kind = kind_of(reason=reason, status=self._status, cause=cause, cancelled=self.cancelled)
        return kind(
            at=self._last,
            ring=self._ring(self._last),
            reason=reason,
            cause=cause,
            tech_cause=None if hangup is None else hangup.tech_cause,
        )

    def ended(self, outcome: Outcome) -> Ended:
        """How it ended, now that it has."""
        last = self._final()
        answered = self.answered.at if self.answered is not None else self._last
        return Ended(
            outcome=outcome,
            at=self._last,
            ring=self._ring(answered),
            talk=max(self._last - answered, timedelta(0)),
            cause=None if last is None else last.cause,
            tech_cause=None if last is None else last.tech_cause,
        )

    def _ring(self, until: datetime) -> timedelta:
        return timedelta(0) if self._began is None else max(until - self._began, timedelta(0))

    def _final(self) -> events.Hangup | None:
        """The hangup that tells most about the end: second halves only repeat what the dialplan made of it."""
        own = self.gone.get(self.uniqueid)
        halves = self._halves.values()
        others = [hangup for hangup in self.gone.values() if hangup is not None and tells(hangup.cause)]
        others.sort(key=lambda hangup: hangup.uniqueid not in halves)
        return own if own in others or not others else others[-1]
