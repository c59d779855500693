"""A real Asterisk for one test alone, which may be killed, restarted and set up otherwise.

    with private(22, {"manager.conf": "[general](+)\\nauthlimit = 2\\n"}) as server:
        server.kill()
        server.start()

It runs from the folder that `server.install` made for its branch, beside the shared server and others of its kind: its
configuration, database, logs and ports are its own.
"""

import contextlib
import random
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path

from tests.asterisk import debian
from tests.asterisk.debian import Failure, run
from tests.asterisk.server import (
    BRANCHES,
    HOST,
    READY,
    Plan,
    Server,
    answers,
    check_ports,
    folder,
    wait_until,
    write_configuration,
)

# fmt: off
FEW = (
    "app_dial", "app_echo", "app_queue", "app_stack", "app_userevent", "app_verbose", "bridge_builtin_features",
    "bridge_holding", "bridge_simple", "cdr_manager", "cel_manager", "codec_ulaw", "format_wav", "func_channel",
    "func_global", "func_logic", "pbx_config", "res_musiconhold", "res_security_log", "res_timing_timerfd",
)
# fmt: on
"""Modules for calls, queues and events: with these alone a server is up in half a second, with all in two."""
PORTS = range(20_000, 32_000)
"""Below those that the system gives to outgoing connections: else a client might connect to itself."""
OWN = {
    "astetcdir": "etc",
    "astvarlibdir": "lib",
    "astdbdir": "db",
    "astkeydir": "keys",
    "astspooldir": "spool",
    "astrundir": "run",
    "astlogdir": "log",
    "astcachedir": "cache",
}
"""The folders of asterisk.conf that are not shared, and what they are called here."""


class Private:
    """The server of one test. Its ports stay the same over restarts."""

    def __init__(self, branch: int, home: Path, plan: Plan) -> None:
        self.branch = branch
        self.home = home
        self.plan = plan
        self.root = folder(branch)
        self.server = Server(
            branch,
            "",
            HOST,
            plan.ami,
            plan.ami_tls,
            plan.http,
            plan.https,
            ca_file=self.root / debian.CERTIFICATES / "ca.pem",
            root=self.root,
        )
        self._process: subprocess.Popen[bytes] | None = None

    def __str__(self) -> str:
        return f"private Asterisk {self.branch} on {HOST}, AMI {self.plan.ami}"

    @property
    def inside(self) -> str:
        """Its folder, as it sees it itself."""
        return f"/{self.home.relative_to(self.root)}"

    @property
    def pid(self) -> int | None:
        """The process, while it runs."""
        return None if self._process is None or self._process.poll() is not None else self._process.pid

    def launch(self) -> None:
        """Begins to start it, and waits for nothing: for a program whose event loop runs."""
        if self.pid:
            raise Failure(f"{self} runs already")
        with (self.home / "log/console.log").open("a") as log:
            # It ends with the process that started it, however that ends.
            self._process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", "chroot", str(self.root), *self._asterisk("-f")],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def start(self) -> None:
        """Starts it, and waits until it is ready for calls."""
        self.launch()
        if not wait_until(lambda: answers(self.plan.ami) or not self.pid, READY) or not self.pid:
            said = [*self.log("console.log").splitlines(), *self.log("messages.log").splitlines()]
            raise Failure(f"{self} did not come up: {' / '.join(said[-5:])}")
        self.cli("core waitfullybooted")

    def kill(self) -> None:
        """Ends it without a word, as a crash does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def ended(self, seconds: float) -> bool:
        """Whether it ends by itself within a time."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            if self._process is not None:
                self._process.wait(seconds)
        return not self.pid

    def cli(self, command: str) -> str:
        """What its own command line prints."""
        return run("chroot", self.root, *self._asterisk("-rx", command), timeout=30)

    def log(self, name: str = "messages.log") -> str:
        """What it has written to a log; security events are in messages.log too."""
        path = self.home / "log" / name
        return path.read_text(errors="replace") if path.exists() else ""

    def read(self, name: str) -> str:
        """A file of its configuration."""
        return (self.home / "etc" / name).read_text()

    def write(self, name: str, text: str) -> None:
        """Sets a file of its configuration; a running server reads it when it is told to reload."""
        (self.home / "etc" / name).write_text(text)

    def _asterisk(self, *arguments: str) -> list[str]:
        return ["asterisk", "-C", f"{self.inside}/etc/asterisk.conf", *arguments]


def is_installed(branch: int) -> bool:
    plan = BRANCHES[branch]
    return debian.complete(folder(branch), plan.suite, plan.installed)


@contextlib.contextmanager
def private(
    branch: int = 22, appended: Mapping[str, str] | None = None, *, modules: tuple[str, ...] | None = ()
) -> Generator[Private, None, None]:
    """A server that runs, and is gone at the end with all that was its own.

    `appended` goes to the ends of configuration files, by name: `[section](+)` adds to a section that is there. Of the
    modules it loads `FEW` and those that are named; None: all that the shared server loads. Needs root.
    """
    debian.require_root()
    root, plan = folder(branch), BRANCHES[branch]
    if not is_installed(branch):
        raise Failure(f"branch {branch} is not installed: python -m tests.asterisk.server install --branch {branch}")
    home = Path(tempfile.mkdtemp(prefix="ami_typed-", dir=root / "tmp"))
    server = Private(branch, home, free_ports(plan))
    try:
        configure(server, appended or {}, modules)
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(home)


def configure(server: Private, appended: Mapping[str, str], modules: tuple[str, ...] | None) -> None:
    for name in OWN.values():
        (server.home / name).mkdir()
    write_configuration(server.root, server.home / "etc", server.plan)
    # Debian's file names all folders, as an example.
    example = (server.root / debian.PRISTINE / "asterisk.conf").read_text()
    folders = dict(re.findall(r"^(ast\w+dir) => (\S+)", example, re.MULTILINE))
    folders |= {name: f"{server.inside}/{own}" for name, own in OWN.items()}
    directories = "".join(f"{name} => {path}\n" for name, path in folders.items())
    server.write("logger.conf", "[general]\n[logfiles]\nmessages.log = notice,warning,error,security\n")
    changes = {"asterisk.conf": f"[directories]\n{directories}"}
    if modules is not None:
        server.write("modules.conf", "[modules]\nautoload = no\n")
        changes["modules.conf"] = "".join(f"load = {name}.so\n" for name in (*FEW, *modules))
    for name in {*changes, *appended}:
        server.write(name, f"{server.read(name)}\n{changes.get(name, '')}\n{appended.get(name, '')}")


def free_ports(plan: Plan) -> Plan:
    """The plan of a branch with ports that nobody uses."""
    for _ in range(20):
        ports = [*random.sample(PORTS, 8), random.randrange(12, 20)]
        chosen = Plan(plan.suite, plan.script, plan.packages, *ports)
        with contextlib.suppress(Failure):
            check_ports(chosen)
            return chosen
    raise Failure("no free ports")
