"""The surface of the older client, ami-client, on top of this one: for its users, only the import line changes.

    from ami_typed.compat import HTTPClient, TCPClient

Both are clients of `ami_typed` with the older methods added; everything new works on them as well, so a program can
move over one line after another. `docs/migrating.md` has the table: old call, new call.

Where the older methods answer, they answer as they did: with a list of dictionaries, and with the server's refusal
among them instead of an error. What made the older client unsafe is not here: see `Shortcuts`.
"""

from typing import TYPE_CHECKING

from ami_typed.compat.headers import Answers, Headers, ReadableEvent
from ami_typed.compat.tcp import TCPClient

if TYPE_CHECKING:
    from ami_typed.compat.http import HTTPClient as HTTPClient
else:

    def __getattr__(name: str) -> object:
        """Load what is not always needed when it is first used."""
        if name == "HTTPClient":
            from ami_typed.compat.http import HTTPClient  # it brings aiohttp

            globals()[name] = HTTPClient
            return HTTPClient
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["Answers", "HTTPClient", "Headers", "ReadableEvent", "TCPClient"]
