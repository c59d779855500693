"""The branches of Asterisk, and the words `since` and `until`."""

import re

BRANCHES = (13, 16, 18, 20, 21, 22, 23)
"""The branches that the schema describes."""
_KNOWN = " ".join(map(str, BRANCHES))


def release_problem(word: str) -> str | None:
    """Tell what is wrong with one word of `since` or `until`, if anything is."""
    if not re.fullmatch(r"\d+(\.\d+)?", word):
        return f'{word!r} is no release: write a branch such as "20", or a release of one such as "20.5"'
    if branch_of(word) not in BRANCHES:
        return f"{word!r} is of no branch that the schema describes ({_KNOWN})"
    return None


def branch_of(word: str) -> int:
    """The branch of a release."""
    return int(word.partition(".")[0])


def reached(words: tuple[str, ...]) -> frozenset[int]:
    """The branches that `since` or `until` names: each release its own branch, and the last word all later ones too."""
    named = [branch_of(word) for word in words]
    return frozenset(branch for branch in BRANCHES if branch in named or branch > named[-1])


def present(since: tuple[str, ...], until: tuple[str, ...]) -> frozenset[int]:
    """The branches that have what has these words."""
    there = reached(since) if since else frozenset(BRANCHES)
    return there - reached(until) if until else there


def versions_problem(since: tuple[str, ...], until: tuple[str, ...]) -> str | None:
    """Tell what is wrong with `since` and `until` together, if anything is."""
    for words, name in ((since, "since"), (until, "until")):
        branches = [branch_of(word) for word in words]
        if branches != sorted(set(branches)):
            return f"`{name}` names each branch once, in rising order"
        if bare := [word for word in words[:-1] if "." not in word]:
            return (
                f'`{name}`: a bare "{bare[0]}" means all later branches too; write "{bare[0]}.0" for that branch only'
            )
    if since and until:
        first, end = _release(since[0]), _release(until[0])
        if end <= first or not present(since, until):
            return f"`until` {until[0]} is not after `since` {since[0]}"
    return None


def _release(word: str) -> tuple[int, int]:
    branch, _, minor = word.partition(".")
    return int(branch), int(minor or 0)
