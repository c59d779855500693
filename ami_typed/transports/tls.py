"""How a connection is secured, and what to say where that, or the connection itself, fails."""

import os
import ssl
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TLS:
    """How to secure the connection.

    As it stands: the system's certificate authorities are trusted, and the server's name is checked.
    """

    ca_file: str | Path | None = None
    """Certificate authorities to trust instead of the system's: a PEM file."""
    cert_file: str | Path | None = None
    """Our own certificate, for a server that asks for one: a PEM file, with the key or beside `key_file`."""
    key_file: str | Path | None = None
    server_hostname: str | None = None
    """The name to look for in the server's certificate, where it is not the host that we connect to."""
    verify: bool = True
    """False: any certificate will do. Anybody on the way can then read and change everything."""

    def context(self) -> ssl.SSLContext:
        """The `ssl.SSLContext` that says the same. Raises OSError or ssl.SSLError where a file cannot be used."""
        context = ssl.create_default_context(cafile=None if self.ca_file is None else str(self.ca_file))
        if self.cert_file is not None:
            context.load_cert_chain(self.cert_file, self.key_file)
        if not self.verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


def reason_of(error: Exception, secure_port: str) -> str:
    """What a person needs to know about an error of the network; `secure_port` is what TLS should have met."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the server's certificate is not trusted: {error.verify_message} (TLS(ca_file=...) names its authority)"
    if isinstance(error, ssl.SSLError):
        return f"no TLS: {error.reason or error} (is this {secure_port}?)"
    if isinstance(error, OSError) and error.errno is not None and error.errno > 0:
        return os.strerror(error.errno)  # asyncio's own text tells the address only
    return str(error) or type(error).__name__
