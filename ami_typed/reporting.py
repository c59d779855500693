"""What a running server sends that the schema does not know, collected as a patch for the schema.

    report = SchemaReport()
    client.on()(report)
    ...
    print(report)

The patch is in the language of `schema/*.yaml`, with types that are guessed from what came. It shows up to three values
of each header, shortened; it shows no value of a header whose name speaks of a secret, nor of a message in which any
value does. What is kept is bounded, for a server can be made to send any number of names.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ami_typed.models import Event, ListResponse, Response, Secret, UnknownEvent
from ami_typed.models.fields import Texts
from ami_typed.models.plan import plan_of

__all__ = ["SchemaReport"]

_SAMPLES = 3
_SAMPLE_LENGTH = 60

_SECRET = re.compile(
    r"secret|passw|pwd|token|md5|hash|digest|challenge|response|cred|auth|(?:pin|key)(?![a-z])", re.IGNORECASE
)
"""What speaks of a secret, in the name of a header or in a value (`Variable: SIP_PASSWORD`)."""
_PASSWORD = re.compile(r"([:/][^:@/\s]+:)[^@/\s]+(?=@)")
"""The password in `sip:user:password@host`."""

_EVENT_NAME = re.compile(r"[A-Z][A-Za-z0-9-]*")
_HEADER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./()-]*")
_PLAIN = re.compile(r"(?!(?:yes|no|on|off|true|false|null|y|n)$)[A-Za-z][A-Za-z0-9_-]*", re.IGNORECASE)
_CLASS = re.compile(r"[a-z]+")

_NONE = ("<unknown>", "(null)", "-none-")
_TEXT_NAME = re.compile(r"(id|num|number|exten|extension|mailbox|name|context|accountcode|pin)$", re.IGNORECASE)
"""Names of headers that hold a text, though all of its characters may be digits."""
_TIME_NAME = re.compile(r"time|date|stamp|last|expir|since|start", re.IGNORECASE)
_BOOLEANS = ("Yes No", "yes no", "True False", "true false", "On Off", "on off", "Y N", "enabled disabled")
_KINDS = {
    **{f"boolean {form}": re.compile(form.replace(" ", "|")) for form in _BOOLEANS},
    "epoch": re.compile(r"0|[12][0-9]{9}(\.[0-9]{6})?"),
    "integer": re.compile(r"-?(0|[1-9][0-9]{0,17})"),
    "number": re.compile(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]+)?"),
    "clock": re.compile(r"[0-9]{2,}:[0-5][0-9]:[0-5][0-9]"),
    "iso-time": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)"),
    "date-time": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}"),
    "variables": re.compile(r"[A-Za-z_][A-Za-z0-9_()]*=.*", re.DOTALL),
}
"""The types that can be guessed, the narrower ones first."""

_SNAPSHOTS = {
    "channel": (
        "Channel", "ChannelState", "ChannelStateDesc", "CallerIDNum", "CallerIDName", "ConnectedLineNum",
        "ConnectedLineName", "Language", "AccountCode", "Context", "Exten", "Priority", "Uniqueid", "Linkedid",
    ),
    "bridge": (
        "BridgeUniqueid", "BridgeType", "BridgeTechnology", "BridgeCreator", "BridgeName", "BridgeNumChannels",
        "BridgeVideoSourceMode",
    ),
}  # fmt: skip
"""What is in every snapshot. Its first header makes it one."""
_SNAPSHOTS_TOO = {"channel": ("Tenantid", "ChanVariable"), "bridge": ("BridgeVideoSource",)}


class SchemaReport:
    """Collects what the schema does not know: it is a handler of events, and `add` takes answers too.

    `limit` is how many names of events, responses and headers are kept.
    """

    def __init__(self, *, limit: int = 5000) -> None:
        self._room = limit
        self._left_out = 0
        self._events: dict[str, _Entry] = {}
        self._responses: dict[str, _Entry] = {}

    def __call__(self, event: Event) -> None:
        """Take an event, as a handler: `client.on()(report)`."""
        self.add(event)

    def add(self, received: "Event | Response | ListResponse[Any, Any]") -> None:
        """Take an event, a response, or a whole list: its response, its items and its end."""
        match received:
            case ListResponse():
                for part in (received.response, *received, received.complete):
                    if part is not None:
                        self.add(part)
            case UnknownEvent():
                entry = self._entry(self._events, received.name, new=True)
                if entry is not None:
                    entry.see(received)
                    self._note(entry.headers, received, received.headers)
            case Event() | Response() if type(received).__module__.startswith("ami_typed."):
                events = isinstance(received, Event)
                name = received.wire_name if isinstance(received, Event) else type(received).__name__
                unknown, unfit = received.extra, received.invalid
                if (unknown or unfit) and (entry := self._entry(self._events if events else self._responses, name)):
                    self._note(entry.headers, received, unknown)
                    self._note(entry.unfit, received, unfit)
            case _:
                pass  # a class of the program's own: what it lacks is no matter of the schema

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self._events or self._responses)

    def __str__(self) -> str:
        return self.as_yaml()

    def __repr__(self) -> str:
        return f"<SchemaReport of {len(self._events)} events and {len(self._responses)} responses>"

    def as_yaml(self) -> str:
        """Write it as a patch for the schema."""
        if not self:
            return "# Nothing came that the schema does not know.\n"
        lines = ["# What a server sent that the schema does not know. The types are guesses: review them."]
        if self._left_out:
            lines.append(f"# Further {self._left_out} times something was left out: too many names.")
        for section, entries in (("events", self._events), ("responses", self._responses)):
            if entries:
                lines.append(f"{section}:")
            for name, entry in sorted(entries.items()):
                if _EVENT_NAME.fullmatch(name):
                    lines += [f"  {_text(name)}:{entry.remark()}", *(f"    {line}" for line in entry.lines())]
                else:
                    lines.append(f"  # {_quoted(name)} can be no name in the schema")
        return "\n".join(lines) + "\n"

    def _entry(self, entries: "dict[str, _Entry]", name: str, *, new: bool = False) -> "_Entry | None":
        if name not in entries and self._has_room():
            entries[name] = _Entry(new)
        return entries.get(name)

    def _note(self, values: "dict[str, _Values]", received: Event | Response, headers: Mapping[str, Texts]) -> None:
        known = plan_of(type(received)).keys
        shown = not any(_SECRET.search(text) for _, text in received.raw.headers[1:])
        for name, texts in headers.items():
            if name not in values and self._has_room():
                secret = _SECRET.search(name) is not None
                values[name] = _Values(secret or (name in known and isinstance(known[name].form, Secret)))
            if name in values:
                values[name].see(name, texts, shown)

    def _has_room(self) -> bool:
        if self._room > 0:
            self._room -= 1
            return True
        self._left_out += 1
        return False


class _Values:
    """The values of one header."""

    def __init__(self, secret: bool) -> None:
        self.secret = secret
        self.times = 0
        self.repeated = False
        self._kinds = dict(_KINDS)
        self._moment = False
        self._zero = False
        self._fits = False
        self._none: dict[str, None] = {}
        self._samples: dict[str, None] = {}

    def see(self, name: str, texts: Texts, shown: bool) -> None:
        """Take what came in one message. `shown`: its values may be."""
        self.times += 1
        self.repeated |= isinstance(texts, list)
        for text in texts if isinstance(texts, list) else [texts]:
            if len(self._samples) < _SAMPLES and shown and not self.secret:
                self._samples[_shortened(text)] = None
            if text == "0":
                self._zero = True
            if text in ("", *_NONE):
                self._none[text or "blank"] = None
                continue
            self._fits = True
            self._kinds = {kind: pattern for kind, pattern in self._kinds.items() if pattern.fullmatch(text)}
            self._moment |= "epoch" in self._kinds and text != "0" and ("." in text or bool(_TIME_NAME.search(name)))

    def guess(self, name: str) -> str:
        """The words for the header."""
        kind = self._guessed(name)
        words = [] if kind == "string" else [f"type: {kind}"]
        if kind.startswith("boolean "):
            kind, *form = kind.split()
            words = [f"type: {kind}", f"form: [{', '.join(map(_text, form))}]"]
        # A text may be blank and mean just that; a moment that is 0 never was.
        none = [text for text in self._none if text != "blank" or (words and self._fits)]
        none += ["0"] if kind == "epoch" and self._zero else []
        if none and not self.repeated:
            words.append(f"none: [{', '.join(map(_text, none))}]")
        return f"{{{', '.join(words)}}}"

    def remark(self) -> str:
        """How often it came, and with what."""
        samples = ", ".join(map(_quoted, self._samples))
        return f"{_often(self.times)}{f': {samples}' if samples else '; its values are not shown'}"

    def _guessed(self, name: str) -> str:
        if self.secret:
            return "secret"
        kinds = [kind for kind in self._kinds if self._moment or kind != "epoch"] if self._fits else []
        if self.repeated:
            return "variables" if "variables" in kinds else "{list: repeated}"
        if not kinds or _TEXT_NAME.search(name):
            return "string"
        return kinds[0]


class _Entry:
    """What is not known of one event or response."""

    def __init__(self, new: bool) -> None:
        self.new = new
        self.times = 0
        self.headers: dict[str, _Values] = {}
        self.unfit: dict[str, _Values] = {}
        self._class: str | None = None

    def see(self, event: UnknownEvent) -> None:
        """Note that it came, and the class that the server says."""
        self.times += 1
        privilege = event.envelope.privilege
        if privilege and _CLASS.fullmatch(privilege[0]):
            self._class = privilege[0]

    def remark(self) -> str:
        """How often an unknown event came."""
        return f"  # new, {_often(self.times)}" if self.new else ""

    def lines(self) -> Iterator[str]:
        """Its words, but for its name."""
        headers = dict(self.headers)
        if self.new:
            yield "summary: TODO"
            if self._class is not None:
                yield f"class: {self._class}"
            if uses := list(_snapshots(headers)):
                yield f"snapshots: [{', '.join(uses)}]"
        if headers or self.unfit:
            yield "headers:"
        for name, values in headers.items():
            yield f"  {_header(name, values)}{values.remark()}"
        for name, values in self.unfit.items():
            yield f"  {_header(name, values)}did not fit its type, or was not there, {values.remark()}"


def _header(name: str, values: _Values) -> str:
    if not name:
        return "# a line without a colon, "
    return (
        f"{_text(name)}: {values.guess(name)}  # "
        if _HEADER_NAME.fullmatch(name)
        else f"# {_quoted(name)} can be no name in the schema, "
    )


def _snapshots(headers: dict[str, _Values]) -> Iterator[str]:
    """Take whole snapshots out of the headers, and tell which they are."""
    for of, names in _SNAPSHOTS.items():
        first, mark = names[0], names[2]
        for prefix in [name.removesuffix(mark) for name in headers if name.endswith(mark)]:
            if prefix + first in headers and all(prefix + name in headers for name in names):
                for name in (*names, *_SNAPSHOTS_TOO[of]):
                    headers.pop(prefix + name, None)
                yield f"{{{of}: {_text(prefix)}}}"


def _shortened(text: str) -> str:
    text = _PASSWORD.sub(r"\1***", text)
    return text if len(text) <= _SAMPLE_LENGTH else f"{text[: _SAMPLE_LENGTH - 3]}..."


def _often(times: int) -> str:
    return "once" if times == 1 else f"{times} times"


def _text(text: str) -> str:
    """A text as YAML: plain if nobody can misread it."""
    return text if _PLAIN.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    """A text in quotes and in one line, whatever is in it; the same in YAML as in JSON."""
    return json.dumps(text)
