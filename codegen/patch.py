"""Write what a comparison found as a patch for the schema: the entries and headers to add, in its own language.

What a header holds is guessed from its name and its documented values, and `TODO` stands where words are needed: nobody
merges it unread. No text of Asterisk's documentation is in it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import yaml

from .branches import BRANCHES, branch_of, present
from .comparison import Comparison, Finding, Section
from .documentation import Action, Documentation, Event, Parameter
from .expressions import EVENT_CLASSES

Evidence = Mapping[int, Documentation]
"""What the branches document, by branch."""

_TODO = "TODO"
_BOOLEANS = (("yes", "no"), ("true", "false"), ("on", "off"), ("1", "0"), ("y", "n"), ("enabled", "disabled"))
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./-]*")
_MOST_WORDS = 16
_BY_NAME = (
    ("secret", re.compile(r"secret|passw|md5|token", re.IGNORECASE)),
    ("variables", re.compile(r"variables?$", re.IGNORECASE)),
    ("epoch", re.compile(r"timestamp$", re.IGNORECASE)),
    ("seconds", re.compile(r"duration|timeout|seconds|waittime|(talk|hold|ring|login)time", re.IGNORECASE)),
    ("integer", re.compile(r"(count|total|items|port|priority|penalty|position|packets|octets|calls|limit|max)$",
                           re.IGNORECASE)),
)  # fmt: skip


class Patch:
    """The patch that a comparison asks for."""

    def __init__(self, comparison: Comparison, documentation: Documentation, evidence: Evidence) -> None:
        self._comparison = comparison
        self._branch = comparison.branch
        self._documentation = documentation
        self._evidence = {**evidence, comparison.branch: documentation}

    def __str__(self) -> str:
        return "\n".join(line for section in ("actions", "events") for line in self._section(section))

    def _section(self, section: Section) -> Iterator[str]:
        findings = sorted((f for f in self._comparison.findings if f.section == section), key=_entry)
        if findings:
            yield f"{section}:"
        for entry, group in groupby(findings, key=_entry):
            found = list(group)
            whole = next((finding for finding in found if finding.what == "entry"), None)
            if whole is None:
                yield from self._parts(section, entry, found)
            elif whole.kind == "gone":
                yield f"  {_text(entry)}:  # gone: no longer documented"
                yield f'    until: "{self._branch}"'
            else:
                yield from self._whole(section, entry, whole)

    def _whole(self, section: Section, name: str, finding: Finding) -> Iterator[str]:
        """A whole new action or event."""
        documented = self._documented(section, name)
        yield f"  {_text(name)}:  # new{f': {finding.note}' if finding.note else ''}; {self._where(section, name)}"
        yield f"    summary: {_TODO}"
        if documented is None:  # known under another name, by the table of what is documented wrongly
            return
        yield from self._span(section, name, documented)
        if isinstance(documented, Event):
            if documented.event_class in EVENT_CLASSES:
                yield f"    class: {documented.event_class}"
            if documented.snapshots:
                yield f"    snapshots: {_flow([{use.of: use.prefix} for use in documented.snapshots])}"
        if documented.module not in (None, "core"):
            yield f"    module: {_text(documented.module)}"
        parameters = documented.parameters if isinstance(documented, Action) else documented.fields
        if parameters:
            yield "    headers:"
        for parameter in parameters:
            yield f"      {_text(parameter.name)}: {_flow(_header(parameter, sent=section == 'actions'))}"
        if isinstance(documented, Action) and documented.complete:
            listing = {"items": list(documented.items), "complete": documented.complete[0]}
            yield f"    list: {_flow(listing)}"

    def _parts(self, section: Section, name: str, findings: list[Finding]) -> Iterator[str]:
        """What an action or event that the schema has is to be given, or to lose."""
        yield f"  {_text(name)}:"
        for finding in findings:
            match finding.what:
                case "class":
                    yield f"    class: {finding.name}  # different: {finding.note}"
                case "spelling":
                    yield f"    aliases: {_text(finding.name)}  # different: documented so"
                case _:
                    pass
        items = [finding.name for finding in findings if finding.what == "item"]
        ends = [finding.name for finding in findings if finding.what == "complete"]
        if listing := {**({"items": items} if items else {}), **({"complete": ends[0]} if ends else {})}:
            yield f"    list: {_flow(listing)}  # new"
        if uses := [finding.name.partition(" ") for finding in findings if finding.what == "snapshot"]:
            yield f"    snapshots: {_flow([{of: prefix} for of, _, prefix in uses])}  # new"
        headers = [finding for finding in findings if finding.what in ("header", "required")]
        if headers:
            yield "    headers:"
        for finding in headers:
            yield f"      {_text(finding.name)}: {self._changed(section, finding)}"

    def _changed(self, section: Section, finding: Finding) -> str:
        """A header of an action or event that the schema has."""
        if finding.kind == "gone":
            return f"{_flow({'until': str(self._branch)})}  # gone: no longer documented"
        if finding.what == "required":
            return f"{_flow({'required': 'true'})}  # different: documented as required"
        documented = self._documented(section, finding.entry)
        parameter = _parameters(documented).get(finding.name.lower(), Parameter(finding.name))
        words = _header(parameter, sent=section == "actions")
        branches = frozenset(
            branch
            for branch, names in self._evidence.items()
            if finding.name.lower() in _parameters(_find(_entries(names, section), finding.entry))
        )
        entry = self._branches(section, finding.entry)
        words.update(_versions(branches, entry))
        return f"{_flow(words)}  # new{f': {finding.note}' if finding.note else ''}; documented in {_listed(branches)}"

    def _documented(self, section: Section, name: str) -> Action | Event | None:
        return _find(_entries(self._documentation, section), name)

    def _branches(self, section: Section, name: str) -> frozenset[int]:
        return frozenset(b for b, names in self._evidence.items() if _find(_entries(names, section), name) is not None)

    def _span(self, section: Section, name: str, documented: Action | Event) -> Iterator[str]:
        """Say since when there is an action or event: by the releases that are documented, if they fit the branches."""
        branches = self._branches(section, name)
        releases = _releases(documented.since)
        if releases and all(branch_of(word) in BRANCHES for word in releases) and present(releases, ()) == branches:
            yield f"    since: {_flow(list(releases))}"
            return
        remark = f"  # documented: {', '.join(documented.since)}" if releases else ""
        for word, release in _versions(branches, frozenset((*BRANCHES, self._branch))).items():
            yield f"    {word}: {_flow(release)}{remark}"

    def _where(self, section: Section, name: str) -> str:
        documented = self._documented(section, name)
        module = documented.module if documented else None
        return f"{module + ', ' if module else ''}documented in {_listed(self._branches(section, name))}"


def summary(comparison: Comparison, name: str) -> str:
    """The line below a patch."""
    new, gone, different = (len(comparison.of(kind)) for kind in ("new", "gone", "different"))
    lacks = f"the schema lacks {new} of what is documented" if new else "the schema lacks nothing"
    return f"{name}, Asterisk {comparison.branch}: {lacks}; {gone} gone, {different} different"


def guess(parameter: Parameter) -> dict[str, Any]:
    """Guess the type of a header, as the words of the schema; none for a string."""
    words = parameter.words
    folded = tuple(word.lower() for word in words)
    for pair in _BOOLEANS:
        if sorted(folded) == sorted(pair):
            return {"type": "boolean", "form": [next(word for word in words if word.lower() == text) for text in pair]}
    if 1 < len(words) <= _MOST_WORDS and all(map(_WORD.fullmatch, words)):
        return {"type": list(words)}
    kind = next((kind for kind, pattern in _BY_NAME if pattern.search(parameter.name)), None)
    return {} if kind is None else {"type": kind}


def _header(parameter: Parameter, *, sent: bool) -> dict[str, Any]:
    # Of what is received the documentation cannot tell whether it is always there.
    return {**guess(parameter), **({"required": "true"} if sent and parameter.required else {})}


def _parameters(entry: Action | Event | None) -> dict[str, Parameter]:
    parameters = () if entry is None else entry.parameters if isinstance(entry, Action) else entry.fields
    return {parameter.name.lower(): parameter for parameter in parameters}


def _entries(names: Documentation, section: Section) -> Mapping[str, Action] | Mapping[str, Event]:
    return names.actions if section == "actions" else names.events


def _find(entries: Mapping[str, Action] | Mapping[str, Event], name: str) -> Action | Event | None:
    if (found := entries.get(name)) is not None:
        return found
    return next((entry for known, entry in entries.items() if known.lower() == name.lower()), None)


def _versions(branches: frozenset[int], whole: frozenset[int]) -> dict[str, str]:
    """Say which branches have something, where these are not the whole and have no gaps."""
    order = sorted(whole)
    having = [branch for branch in order if branch in branches]
    if not having or order[order.index(having[0]) : order.index(having[-1]) + 1] != having:
        return {}
    since = {"since": str(having[0])} if having[0] != order[0] else {}
    return {**since, **({"until": str(order[order.index(having[-1]) + 1])} if having[-1] != order[-1] else {})}


def _releases(documented: tuple[str, ...]) -> tuple[str, ...]:
    """Bring releases as they are documented to the form of `since`; none where all branches have it."""
    found: dict[int, int] = {}
    for release in documented:
        major, _, rest = release.partition(".")
        minor = rest.partition(".")[0]
        if major.isdecimal() and (minor or "0").isdecimal():
            branch = next((known for known in BRANCHES if known >= int(major)), int(major))
            here = int(minor or 0) if branch == int(major) else 0
            found[branch] = min(here, found.get(branch, here))
    if not found or min(found.items()) <= (BRANCHES[0], 0):
        return ()
    *words, last = (f"{branch}.{minor}" for branch, minor in sorted(found.items()))
    return (*words, last.removesuffix(".0"))


def _listed(branches: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(branches)))


def _entry(finding: Finding) -> str:
    return finding.entry


def _text(value: object) -> str:
    return _flow(str(value))


def _flow(value: object) -> str:
    """Write a value in one line. Numbers and the like are quoted, as everywhere in the schema."""
    text = yaml.safe_dump(value, default_flow_style=True, width=float("inf"), sort_keys=False, allow_unicode=True)
    text = text.removesuffix("\n").removesuffix("\n...").replace("'true'", "true")
    return re.sub(r"'([^'\"\\]*)'", r'"\1"', text)
