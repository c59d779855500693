"""Floor 4: how messages travel. A transport moves Messages and knows no models.

`http` is imported by who wants it alone: aiohttp costs more than everything else together. `memory`, which is for
tests, loads when it is used.
"""

from typing import TYPE_CHECKING

from .base import Transport
from .tcp import TCPTransport
from .tls import TLS

if TYPE_CHECKING:
    from .memory import MemoryTransport
else:

    def __getattr__(name: str) -> object:
        if name != "MemoryTransport":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .memory import MemoryTransport

        return MemoryTransport


__all__ = ["TLS", "MemoryTransport", "TCPTransport", "Transport"]
