"""Floor 4: how messages travel. A transport moves Messages and knows no models.

`http` is imported by who wants it alone: aiohttp costs more than everything else together.
"""

from .base import Transport
from .memory import MemoryTransport
from .tcp import TCPTransport
from .tls import TLS

__all__ = ["TLS", "MemoryTransport", "TCPTransport", "Transport"]
