"""SIP telephones: sipp, beside a server and installed with it, plays any number of them by one scenario.

`telephone.xml` says what each number does. Dialled is an address: `PJSIP/phone/sip:200@127.0.0.1:PORT`.
"""

import contextlib
import socket
import subprocess
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from tests.asterisk.debian import Failure, require_root
from tests.asterisk.server import HOST, Server, wait_until

REFUSALS = (403, 404, 480, 486, 488, 500, 503, 603)
"""The SIP statuses that there is a number for that refuses with it."""

_SCENARIO = Path(__file__).with_suffix(".xml")
_NUMBER = '<ereg regexp="INVITE sip:{0}@" search_in="msg" assign_to="refuses{0}"/>'
_CHOICE = '<nop next="refuse{0}" test="refuses{0}"/>'
_REFUSAL = """\
<label id="refuse{0}"/>
<send retrans="500">
<![CDATA[
SIP/2.0 {0} Refused
[last_Via:]
[last_From:]
[last_To:];tag=[pid]T[call_number]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0

]]>
</send>
<recv request="ACK" next="end"/>"""


@dataclass(frozen=True)
class Telephones:
    """Telephones that are there now."""

    port: int

    def address(self, number: int) -> str:
        """The SIP address of a number."""
        return f"sip:{number}@{HOST}:{self.port}"

    def channel(self, number: int) -> str:
        """What to call to reach a number."""
        return f"PJSIP/phone/{self.address(number)}"


@contextlib.contextmanager
def telephones(server: Server) -> Generator[Telephones]:
    """Have telephones for a time. Needs root, as the server does."""
    require_root()
    port = _free_port()
    scenario = Path("tmp") / f"telephone-{port}.xml"
    (server.root / scenario).write_text(_scenario())
    command = ["chroot", str(server.root), "sipp", "-sf", f"/{scenario}", "-i", HOST, "-p", str(port), "-nostdin"]
    with tempfile.TemporaryFile() as complaints:
        sipp = subprocess.Popen(
            [*command, "-timeout", "600", "-l", "1000"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            start_new_session=True,
        )
        try:
            if not wait_until(lambda: _is_taken(port) or sipp.poll() is not None, 10) or sipp.poll() is not None:
                complaints.seek(0)
                raise Failure(f"sipp did not come up: {complaints.read().decode(errors='replace').strip()[-300:]}")
            yield Telephones(port)
        finally:
            sipp.kill()
            sipp.wait()
            (server.root / scenario).unlink()


def _scenario() -> str:
    text = _SCENARIO.read_text()
    for mark, block in (("@NUMBERS@", _NUMBER), ("@CHOICES@", _CHOICE), ("@REFUSALS@", _REFUSAL)):
        text = text.replace(mark, "\n".join(block.format(status) for status in REFUSALS))
    return text


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _is_taken(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
        return False
