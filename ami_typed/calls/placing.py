"""What is checked and added before a call is placed."""

import re
import uuid
from datetime import timedelta

from ami_typed import actions

_CHANNEL = re.compile(r"[^/\s]+/.*\S.*", re.DOTALL)
_CALLER_ID = re.compile(r'\s*(?:"(?:[^"\\]|\\.)*"|[^"<>]*)\s*(?:<[^"<>]*>)?\s*', re.DOTALL)
"""As `ast_callerid_parse` (main/callerid.c) understands it; it takes anything else for something."""


def prepared(originate: actions.Originate) -> actions.Originate:
    """The Originate as it is sent: with identifiers for its channels, so that nothing about it has to be guessed.

    They are all of one length, because Asterisk 22 refuses an identifier that begins another one in use. Raises
    ValueError where it cannot be what was meant.
    """
    if not originate.async_:
        raise ValueError("a call is placed asynchronously: leave async_ out (client.send waits for a synchronous one)")
    if not _CHANNEL.fullmatch(originate.channel):
        raise ValueError(f"channel is TECHNOLOGY/DESTINATION, such as PJSIP/100, not {originate.channel!r}")
    if originate.timeout is not None and originate.timeout < timedelta(milliseconds=1):
        raise ValueError(f"timeout is how long to let it ring: at least a millisecond, not {originate.timeout!r}")
    if originate.caller_id is not None and not _CALLER_ID.fullmatch(originate.caller_id):
        raise ValueError(
            f'caller_id is a number, a name, or "Name" <number>, with \\" for a quote in the name,'
            f" not {originate.caller_id!r}"
        )
    ids = uuid.uuid4().hex
    given = {"channel_id": originate.channel_id or f"{ids}-1"}
    if originate.channel.casefold().startswith("local/"):
        given["other_channel_id"] = originate.other_channel_id or f"{ids}-2"
    return originate.model_copy(update=given)
