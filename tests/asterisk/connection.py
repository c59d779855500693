"""A plain AMI connection that keeps bytes as they come: it knows as little of the protocol as it can."""

import contextlib
import socket
import time

from tests.asterisk.server import Server


def message(*lines: str) -> bytes:
    return "\r\n".join([*lines, "", ""]).encode()


class Connection:
    """Logs in at once, unless the user's name is empty; `login` is the answer to that."""

    def __init__(self, server: Server, username: str = "hello", secret: str = "world", events: str = "off") -> None:
        self.socket = socket.create_connection((server.host, server.port))
        self.banner = self.read(quiet=0.05)
        self.login = b""
        if username:
            self.login = self.ask("Action: Login", f"Username: {username}", f"Secret: {secret}", f"Events: {events}")

    def ask(self, *lines: str, quiet: float = 0.1) -> bytes:
        self.socket.sendall(message(*lines))
        return self.read(quiet)

    def read(self, quiet: float, patience: float = 10) -> bytes:
        """What comes until the server is quiet: an answer may begin late, but is then written in one go."""
        data, end = b"", time.monotonic() + patience
        while (left := end - time.monotonic()) > 0:
            self.socket.settimeout(min(quiet, left) if data else left)
            try:
                more = self.socket.recv(65536)
            except TimeoutError:
                break
            if not more:
                break
            data += more
        return data

    def close(self) -> None:
        self.socket.close()

    def listen(self, seconds: float) -> bytes:
        """Everything that comes within a time."""
        data, end = b"", time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.socket.settimeout(left)
            with contextlib.suppress(TimeoutError):
                if not (more := self.socket.recv(65536)):
                    break
                data += more
        return data
