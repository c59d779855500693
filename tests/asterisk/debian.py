"""Installs one Debian suite with Asterisk into a folder, and makes the certificate that it serves TLS with.

Every step is bounded in time and fails with a `Failure` of one line.
"""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

TOOLS = ("debootstrap", "openssl", "debian-archive-keyring")
SCRIPTS = Path("/usr/share/debootstrap/scripts")
CERTIFICATES = "etc/ssl/ami_typed"  # below the folder: ca.pem, server.pem, server.key
PRISTINE = "etc/asterisk.debian"  # below the folder: the configuration as the package brings it

OPENSSL_CONF = """\
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


class Failure(Exception):
    """One line for the person at the terminal."""


def run(*command: str | Path, timeout: float, log: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Runs a program and returns what it printed; a failure names the program and its last line."""
    name = Path(command[0]).name
    process = subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=os.environ | {"LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"} | (env or {}),
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=timeout)
    except BaseException as error:
        os.killpg(process.pid, signal.SIGKILL)  # the group is ours: it began with this process
        process.wait()
        if isinstance(error, subprocess.TimeoutExpired):
            raise Failure(f"{name} did not end within {timeout:.0f} s") from None
        raise
    if log:
        log.write_text(output)
    if process.returncode:
        last = (output.strip().splitlines() or ["no output"])[-1]
        raise Failure(f"{name} failed ({process.returncode}): {last}" + (f" (see {log})" if log else ""))
    return output


def complete(root: Path, suite: str, packages: str) -> bool:
    stamp = root / "installed"
    return stamp.exists() and stamp.read_text() == f"{suite} {packages}\n"


def install(root: Path, suite: str, script: str, packages: str) -> None:
    """Makes the folder anew. The stamp comes last: a folder without it is unfinished."""
    require_root()
    if not Path("/etc/debian_version").exists() or not shutil.which("apt-get"):
        raise Failure("installing needs Debian or Ubuntu: Asterisk comes from Debian's packages")
    remove(root)
    root.parent.mkdir(parents=True, exist_ok=True)
    install_tools()
    bootstrap(root, suite, script, packages)
    shutil.rmtree(root / "var/cache/apt/archives")
    (root / "etc/asterisk").rename(root / PRISTINE)
    make_certificates(root / CERTIFICATES)
    (root / "installed").write_text(f"{suite} {packages}\n")


def require_root() -> None:
    if os.geteuid() != 0:
        raise Failure("this must run as root: debootstrap, chroot and mount need it")


def remove(root: Path) -> None:
    """Removes an unfinished folder, but never through a file system that is mounted in it."""
    mounts = [Path(line.split()[1]) for line in Path("/proc/self/mounts").read_text().splitlines()]
    for point in sorted((m for m in mounts if m.is_relative_to(root)), reverse=True):
        run("umount", point, timeout=30)
    if root.exists():
        shutil.rmtree(root)


def install_tools() -> None:
    if shutil.which("debootstrap") and shutil.which("openssl") and apt_mirrors():
        return
    run("apt-get", "update", timeout=300)
    run("apt-get", "install", "-y", "--no-install-recommends", *TOOLS, timeout=300)


def bootstrap(root: Path, suite: str, script: str, packages: str) -> None:
    mirror, trusted = debian_mirror()
    proxies = {scheme: apt_setting(f"Acquire::{scheme}::Proxy") for scheme in ("http", "https")}
    options = ["--variant=minbase", f"--include={packages}"] + ["--no-check-gpg"] * trusted
    environment = {f"{scheme}_proxy": url for scheme, url in proxies.items() if url not in ("", "DIRECT")}
    log = root.with_suffix(".log")
    log.unlink(missing_ok=True)
    command = ["debootstrap", *options, suite, str(root), mirror, str(SCRIPTS / script)]
    try:
        run(*command, timeout=1200, log=log, env=environment)
    except Failure:
        if log.exists() and re.search(r"^E: Failed getting release file", log.read_text(), re.MULTILINE):
            raise Failure(f"the Debian suite {suite!r} is not on this machine's mirror") from None
        raise


def debian_mirror() -> tuple[str, bool]:
    """The mirror that this machine's own apt uses, and whether its source is trusted without a signature."""
    for label, url, source in apt_mirrors():
        if label == "Debian":
            text = Path(source.rpartition(":")[0]).read_text()
            return url, re.search(r"\btrusted\s*[:=]\s*yes", text, re.IGNORECASE) is not None
    raise Failure("apt knows no Debian mirror: add Debian to this machine's apt sources")


def apt_mirrors() -> list[list[str]]:
    """Label, address and place in the configuration of each source, as apt itself reads them."""
    fields = "$(LABEL)\t$(REPO_URI)\t$(SOURCESENTRY)"
    lines = run("apt-get", "indextargets", "--format", fields, "Created-By: Packages", timeout=60).splitlines()
    return [line.split("\t") for line in lines]


def apt_setting(name: str) -> str:
    return run("apt-config", "shell", "value", name, timeout=60).strip().removeprefix("value=").strip("'")


def make_certificates(folder: Path) -> None:
    """A throwaway authority and its certificate for localhost and 127.0.0.1."""
    folder.mkdir(parents=True)
    config = folder / "openssl.cnf"
    config.write_text(OPENSSL_CONF)
    request, key = folder / "server.csr", ("-newkey", "rsa:2048", "-nodes", "-config", config)
    named = ("-days", "3650", "-subj", "/CN=ami_typed tests")
    signed = ("-days", "3650", "-extfile", config, "-extensions", "server")
    authority = ("-CA", folder / "ca.pem", "-CAkey", folder / "ca.key", "-CAcreateserial")
    for command in (
        ("req", "-x509", *key, *named, "-extensions", "ca", "-keyout", folder / "ca.key", "-out", folder / "ca.pem"),
        ("req", *key, "-subj", "/CN=localhost", "-keyout", folder / "server.key", "-out", request),
        ("x509", "-req", "-in", request, *authority, *signed, "-out", folder / "server.pem"),
    ):
        run("openssl", *command, timeout=60)
    (folder / "ca.key").unlink()  # nothing else is to be signed with it
