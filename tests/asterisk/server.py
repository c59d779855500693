"""A real Asterisk on this machine for the tests, one for each branch of Asterisk, all on 127.0.0.1.

    python -m tests.asterisk.server install|start|stop|status [--branch 22]
    python -m tests.asterisk.server run-cli [--branch 22] core show version

Install, start, stop and run-cli need root. Tests ask `find(branch)` for the running server.
"""

import argparse
import contextlib
import dataclasses
import fcntl
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from tests.asterisk import debian
from tests.asterisk.debian import Failure, run


@dataclass(frozen=True)
class Plan:
    suite: str  # of Debian
    script: str  # of debootstrap: an older debootstrap does not know the newest suites by name
    packages: str
    # The rest are ports; in etc/*.conf @NAME@ stands for them.
    ami: int
    ami_tls: int
    http: int
    https: int
    pjsip: int
    iax: int
    sip: int
    skinny: int
    rtp: int  # thousands

    def moved(self, by: int) -> "Plan":
        """The same with all ports so much higher, to run beside it; in hundreds, for the ranges of RTP move along."""
        ports = {name: port + by for name, port in self.ports.items()}
        return Plan(self.suite, self.script, self.packages, **ports | {"rtp": self.rtp + by // 50})

    @property
    def installed(self) -> str:
        """All packages: sipp plays the telephones of the tests."""
        return f"{self.packages},sip-tester"

    @property
    def ports(self) -> dict[str, int]:
        return {name: value for name, value in dataclasses.asdict(self).items() if isinstance(value, int)}


# fmt: off
BRANCHES = {
    #        suite       script      packages                       ami   tls  http https pjsip   iax   sip skinny rtp
    22: Plan("forky",    "sid",      "asterisk",                    5038, 5039, 8088, 8089, 5060, 4569, 5070, 2000, 10),
    16: Plan("bullseye", "bullseye", "asterisk,asterisk-voicemail", 5016, 5017, 8016, 8017, 5061, 4570, 5071, 2001, 11),
}
# fmt: on
HOST = "127.0.0.1"
CONFIGURATION = Path(__file__).parent / "etc"
BANNER = b"Asterisk Call Manager/"
READY = 60.0  # seconds from start to the banner; 5 to 10 are usual


@dataclass(frozen=True)
class Server:
    """A server that runs, as `start` found it."""

    branch: int
    version: str
    host: str
    port: int
    tls_port: int
    http_port: int
    https_port: int
    ca_file: Path
    root: Path

    def __str__(self) -> str:
        ports = f"AMI {self.port}, TLS {self.tls_port}, HTTP {self.http_port}, HTTPS {self.https_port}"
        return f"Asterisk {self.version} (branch {self.branch}) on {self.host}: {ports}; CA file {self.ca_file}"


def find(branch: int = 22) -> Server | None:
    """The running server of a branch, or None."""
    root = folder(branch)
    if process(root) is None or not (fields := json.loads(note(root).read_text())["server"]):
        return None
    server = Server(**fields | {"ca_file": Path(fields["ca_file"]), "root": root})
    return server if answers(server.port) else None


def cli(server: Server, command: str) -> str:
    """What Asterisk's own command line prints."""
    return run("chroot", server.root, "asterisk", "-rx", command, timeout=30)


# Where things are, and what is running


def folder(branch: int) -> Path:
    cache = os.environ.get("AMI_TYPED_CACHE") or Path.home() / ".cache" / "ami_typed"
    return Path(cache).absolute() / f"asterisk-{branch}"


def plan_of(branch: int) -> Plan:
    """AMI_TYPED_PORTS (with AMI_TYPED_CACHE) makes servers of one's own, beside those that somebody else works with."""
    return BRANCHES[branch].moved(int(os.environ.get("AMI_TYPED_PORTS", "0")))


def note(root: Path) -> Path:
    """What `start` leaves for `find`, `stop` and `status`."""
    return root / "run/ami_typed.json"


def process(root: Path) -> int | None:
    """The id of the process that `start` started, if it still runs."""
    try:
        pid, began = json.loads(note(root).read_text())["process"]
    except (OSError, ValueError, KeyError):
        return None
    return pid if birth(pid) == began else None


def birth(pid: int) -> str | None:
    """When a process began: with its id this names it for good, as ids are used again. None if it has ended."""
    try:
        state, *fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return None
    return None if state == "Z" else fields[18]


def answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((HOST, port), timeout=2) as connection:
        return connection.recv(64).startswith(BANNER)
    return False


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


@contextlib.contextmanager
def alone(branch: int, suffix: str = ".lock") -> Generator[None, None, None]:
    """One command at a time works on a branch's folder."""
    path = folder(branch).with_suffix(suffix)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:

        def locked() -> bool:
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return True
            return False

        if not wait_until(locked, 1500):
            raise Failure(f"another command holds {path}")
        yield


# The commands


def install(branch: int) -> None:
    root, plan, began = folder(branch), plan_of(branch), time.monotonic()
    if debian.complete(root, plan.suite, plan.installed):
        print(f"already installed in {root}")
        return
    if process(root):
        raise Failure(f"branch {branch} runs from a folder that is out of date: stop it first")
    debian.install(root, plan.suite, plan.script, plan.installed)
    print(f"installed {plan.installed} of {plan.suite} in {root} in {time.monotonic() - began:.0f} s")


def start(branch: int) -> None:
    root, plan = folder(branch), plan_of(branch)
    if server := find(branch):
        print(f"already running: {server}")
        return
    if process(root):
        raise Failure(f"process {process(root)} runs but AMI does not answer: stop it first")
    debian.require_root()
    if not debian.complete(root, plan.suite, plan.installed):
        raise Failure(f"branch {branch} is not installed: python -m tests.asterisk.server install --branch {branch}")
    check_ports(plan)
    configure(root, plan)
    if not os.path.ismount(root / "proc"):
        run("mount", "-t", "proc", "proc", root / "proc", timeout=30)
    began = time.monotonic()
    with (root / "var/log/asterisk/console.log").open("w") as log:
        child = subprocess.Popen(
            ["chroot", str(root), "asterisk", "-f"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    ports = {"port": plan.ami, "tls_port": plan.ami_tls, "http_port": plan.http, "https_port": plan.https}
    server = Server(branch, "", HOST, **ports, ca_file=root / debian.CERTIFICATES / "ca.pem", root=root)
    write_note(root, child.pid)
    if not wait_until(lambda: answers(plan.ami) or child.poll() is not None, READY) or child.poll() is not None:
        end(root)
        raise Failure(f"Asterisk did not come up within {READY:.0f} s: see {root}/var/log/asterisk/")
    cli(server, "core waitfullybooted")
    if not (found := re.match(r"Asterisk ((\d+)\.[\d.]+)", cli(server, "core show version"))):
        raise Failure("the server does not tell its version")
    server = dataclasses.replace(server, version=found[1], branch=int(found[2]))
    write_note(root, child.pid, server)
    print(f"started in {time.monotonic() - began:.1f} s: {server}")
    if server.branch != branch:
        print(f"warning: the suite {plan.suite} now carries branch {server.branch}, not {branch}", file=sys.stderr)


def check_ports(plan: Plan) -> None:
    for kind, ports in (
        (socket.SOCK_STREAM, (plan.ami, plan.ami_tls, plan.http, plan.https, plan.skinny)),
        (socket.SOCK_DGRAM, (plan.pjsip, plan.iax, plan.sip)),
    ):
        for port in ports:
            with socket.socket(socket.AF_INET, kind) as probe:
                if kind is socket.SOCK_STREAM:
                    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((HOST, port))
                except OSError:
                    raise Failure(f"port {port} is taken by another program") from None


def configure(root: Path, plan: Plan) -> None:
    """Our configuration, no database, no voicemail: every start begins alike."""
    write_configuration(root, root / "etc/asterisk", plan)
    (root / "var/lib/asterisk/astdb.sqlite3").unlink(missing_ok=True)
    for path in (root / "var/spool/asterisk").rglob("*"):
        if path.is_file():
            path.unlink()
    # The packages give these to the user asterisk, whose id may be anybody's outside of the folder.
    owned = [path for name in ("lib", "log", "spool", "cache") if (path := root / "var" / name / "asterisk").exists()]
    run("chown", "-R", "0:0", *owned, timeout=60)
    (root / "run/asterisk").mkdir(exist_ok=True)


def write_configuration(root: Path, target: Path, plan: Plan) -> None:
    """Debian's configuration with our files over it."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(root / debian.PRISTINE, target)
    ports = {f"@{name.upper()}@": str(port) for name, port in plan.ports.items()}
    for source in CONFIGURATION.glob("*.conf"):
        text = re.sub(r"@[A-Z_]+@", lambda mark: ports[mark[0]], source.read_text())
        (target / source.name).write_text(text)
    shutil.copy(CONFIGURATION / "hello.agi", target)
    (target / "hello.agi").chmod(0o755)


def write_note(root: Path, pid: int, server: Server | None = None) -> None:
    """Without the server it only tells `stop` what to end: `find` knows a server once it is ready."""
    fields = dataclasses.asdict(server) if server else None
    temporary = note(root).with_suffix(".new")
    temporary.write_text(json.dumps({"process": [pid, birth(pid)], "server": fields}, default=str, indent=1))
    temporary.replace(note(root))


def stop(branch: int) -> None:
    root = folder(branch)
    debian.require_root()
    if process(root) is None:
        print(f"branch {branch} is not running")
    else:
        print(f"stopped branch {branch} by {end(root)}")
    if os.path.ismount(root / "proc"):
        run("umount", root / "proc", timeout=30)


def end(root: Path) -> str:
    """Ends the process that `start` started, politely first; says what it took."""
    steps: dict[str, Callable[[int], object]] = {
        "'core stop now'": lambda pid: run("chroot", root, "asterisk", "-rx", "core stop now", timeout=10),
        "SIGTERM": lambda pid: os.kill(pid, signal.SIGTERM),
        "SIGKILL": lambda pid: os.kill(pid, signal.SIGKILL),
    }
    for how, act in steps.items():
        if pid := process(root):
            with contextlib.suppress(Failure, ProcessLookupError):
                act(pid)
        if wait_until(lambda: process(root) is None, 10):
            note(root).unlink(missing_ok=True)
            return how
    raise Failure(f"process {process(root)} does not end")


def status(branch: int) -> None:
    server = find(branch)
    if server is None:
        raise Failure(f"branch {branch} is not running")
    print(f"running as process {process(server.root)}: {server}")


def run_cli(branch: int, command: str) -> None:
    debian.require_root()
    if not (server := find(branch)):
        raise Failure(f"branch {branch} is not running")
    print(cli(server, command), end="")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.asterisk.server", description="A real Asterisk for tests.")
    parser.add_argument("command", choices=("install", "start", "stop", "status", "run-cli"))
    parser.add_argument("--branch", type=int, choices=BRANCHES, default=22)
    parser.add_argument("words", nargs="*", metavar="WORD", help="what run-cli runs")
    options = parser.parse_intermixed_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that `run` ends what it has started
    try:
        if options.command == "run-cli":
            run_cli(options.branch, " ".join(options.words))
        elif options.command == "status":
            status(options.branch)
        else:
            with alone(options.branch):
                {"install": install, "start": start, "stop": stop}[options.command](options.branch)
    except Failure as failure:
        sys.exit(f"error: {failure}")
    except KeyboardInterrupt:
        sys.exit("error: interrupted")


if __name__ == "__main__":
    main()
