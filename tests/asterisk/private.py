"""A further server of a branch for one test, which may do with it what it likes.

It is of the same installation, with a configuration, a database and ports of its own.
"""

import contextlib
import dataclasses
import shutil
import subprocess
from collections.abc import Generator

from tests.asterisk.debian import Failure, require_root, run
from tests.asterisk.server import READY, Server, alone, answers, check_ports, plan_of, wait_until, write_configuration

_HIGHER = 200
"""How much higher its ports are."""
_DIRECTORIES = """
[directories]
astetcdir = /{folder}/etc
astrundir = /{folder}
astdbdir = /{folder}
astspooldir = /{folder}
astlogdir = /{folder}
"""


class PrivateServer:
    """It runs until its block is left, or it is killed."""

    def __init__(self, server: Server, process: subprocess.Popen[bytes]) -> None:
        self.server = server
        self._process = process

    def kill(self) -> None:
        """End it without a word: SIGKILL."""
        self._process.kill()
        self._process.wait()


@contextlib.contextmanager
def private(server: Server) -> Generator[PrivateServer]:
    """Run one beside a server. Needs root, and only one runs at a time."""
    require_root()
    plan = plan_of(server.branch).moved(_HIGHER)
    folder = "tmp/private"
    with alone(server.branch, ".private.lock"):
        check_ports(plan)
        shutil.rmtree(server.root / folder, ignore_errors=True)
        (server.root / folder).mkdir()
        write_configuration(server.root, server.root / folder / "etc", plan)
        with (server.root / folder / "etc/asterisk.conf").open("a") as options:
            options.write(_DIRECTORIES.format(folder=folder))
        command = ["chroot", str(server.root), "asterisk", "-f", "-C", f"/{folder}/etc/asterisk.conf"]
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        here = dataclasses.replace(
            server, port=plan.ami, tls_port=plan.ami_tls, http_port=plan.http, https_port=plan.https
        )
        one = PrivateServer(here, process)
        try:
            if not wait_until(lambda: answers(plan.ami) or process.poll() is not None, READY):
                raise Failure(f"a private Asterisk did not come up within {READY:.0f} s: see {server.root}/{folder}")
            run(*command[:3], "-C", command[-1], "-rx", "core waitfullybooted", timeout=READY)
            yield one
        finally:
            one.kill()
