"""Several servers as one: `ClientPool` connects to all, subscribes on all, and sends to one or to all."""

from ami_typed.pool.pool import ClientPool
from ami_typed.pool.tagged import Tagged

__all__ = ["ClientPool", "Tagged"]
