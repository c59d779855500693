"""Floor 4: how messages travel. A transport moves Messages and knows no models."""

from .base import Transport
from .memory import MemoryTransport
from .tcp import TLS, TCPTransport

__all__ = ["TLS", "MemoryTransport", "TCPTransport", "Transport"]
