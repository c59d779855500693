"""Messages of real servers, and ways to spoil them."""

from collections.abc import Callable
from functools import cache
from random import Random

from ami_typed.wire import Decoder
from tests.captures.replay import FOLDER
from tests.wire.transcripts import TRANSCRIPTS

BANNER = b"Asterisk Call Manager/"

TOKENS = (
    # what frames a message
    *(b"\r\n", b"\n", b"\r", b"\r\n\r\n", b"\r\n\n", b"\n\r\n", b"\0", b":", b": ", b" ", b"\t"),
    # what begins or ends something
    *(b"Event: Hangup\r\n", b"\r\nEvent: X\r\n\r\n", b"Event:", b"Response: Success\r\n", b"\r\nResponse: Error\r\n"),
    *(
        b"Response: Follows\r\nPrivilege: Command\r\n",
        b"--END COMMAND--",
        b"--END COMMAND--\r\n\r\n",
        b"Action: Ping\r\n",
    ),
    *(b"\r\nActionID: 1\r\n", b"\r\nactionid: 1", b"\r\nEventList: start\r\n", b"\r\nEventList: Complete\r\n"),
    *(b"\r\nPrivilege: call,all\r\n", b"\r\nTimestamp: nan", b"\r\nSequenceNumber: -1", b"\r\nChanVariable: A=1\r\n"),
    *(b"\r\nVariable: A=1\r\n", b"\r\nOutput: x\r\n", b"\r\nSystemName: ", b"\r\nFile: a\r\nLine: b\r\nFunc: c"),
    b"Asterisk Call Manager/2.10.6\r\n",
    # values that a type may stumble over
    *(b"-1", b"0", b"1e999", b"nan", b"inf", b"9" * 400, b"00:61:99", b"1970-01-01", b"2038-01-19T03:14:08.000+0000"),
    *(
        b"<unknown>",
        b"(null)",
        b"-none-",
        b"<none>",
        b"yes",
        b"\\",
        b"\\n\\\\\\x41",
        b"%41%",
        b"{",
        b'{"a": [',
        b"=",
        b",,",
    ),
    *(b"&&", b"[::1]:5060", b"IPV4/UDP/1.2.3.4/5060", b"0x7f", b"+1", b"1_000", b"\xd9\xa1\xd9\xa2"),
    # bytes that are no text
    *(b"\xff", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9f\x93\x9e", b"\x80\x81", b"\xef\xbb\xbf", b"\xc0\x80"),
    *(b"\x1b[31m", b"\x7f", b"\xe2\x80\xa8", b"\x85", b"\x1c"),
)
"""What is put into messages."""


@cache
def captured() -> tuple[bytes, ...]:
    """Every different message of the captures, and the odd shapes that no capture has."""
    found: dict[bytes, None] = {}
    for path in sorted(FOLDER.rglob("*.bin")):
        data = path.read_bytes()
        found.update((message.raw, None) for message in Decoder(banner=data.startswith(BANNER)).feed(data))
    found.update((message, None) for transcript in TRANSCRIPTS.values() for message in transcript.messages)
    return tuple(found)


class Mutator:
    """Spoils messages, always in the same way for the same seed."""

    def __init__(self, random: Random, corpus: tuple[bytes, ...]) -> None:
        self._random = random
        self._corpus = corpus
        self._ways: tuple[Callable[[bytes], bytes], ...] = (
            self._flip_bits,
            self._insert,
            self._insert,
            self._overwrite,
            self._cut,
            self._drop,
            self._repeat,
            self._repeat_line,
            self._swap_lines,
            self._spoil_value,
            self._spoil_value,
            self._splice,
            self._lengthen,
        )

    def pick(self) -> bytes:
        """A message as it was captured."""
        return self._random.choice(self._corpus)

    def mutate(self, data: bytes) -> bytes:
        """A message that was spoilt one to four times."""
        for _ in range(1 + int(self._random.random() * 4)):
            data = self._random.choice(self._ways)(data)
        return data

    def sizes(self, total: int) -> list[int]:
        """How large the reads are in which so many bytes come."""
        random = self._random
        if total <= 200 and random.random() < 0.1:
            return [1] * total
        most = random.choice((2, 16, 128, 1024))
        sizes: list[int] = []
        while total > 0:
            sizes.append(size := min(total, 1 + int(random.random() * most)))
            total -= size
            if len(sizes) > 40:  # enough of them: the rest in one
                most = total + 1
        return sizes

    def _place(self, data: bytes) -> int:
        return int(self._random.random() * (len(data) + 1))

    def _token(self) -> bytes:
        return self._random.choice(TOKENS)

    def _flip_bits(self, data: bytes) -> bytes:
        if not data:
            return data
        spoilt = bytearray(data)
        for _ in range(1 + int(self._random.random() * 3)):
            spoilt[int(self._random.random() * len(spoilt))] ^= 1 << int(self._random.random() * 8)
        return bytes(spoilt)

    def _insert(self, data: bytes) -> bytes:
        at = self._place(data)
        return data[:at] + self._token() + data[at:]

    def _overwrite(self, data: bytes) -> bytes:
        at, token = self._place(data), self._token()
        return data[:at] + token + data[at + len(token) :]

    def _cut(self, data: bytes) -> bytes:
        at = self._place(data)
        return data[:at] if self._random.random() < 0.5 else data[at:]

    def _drop(self, data: bytes) -> bytes:
        at = self._place(data)
        return data[:at] + data[at + 1 + int(self._random.random() * 20) :]

    def _repeat(self, data: bytes) -> bytes:
        start = self._place(data)
        end = start + int(self._random.random() * 50)
        return data[:end] + data[start:end] * (1 + int(self._random.random() * 5)) + data[end:]

    def _repeat_line(self, data: bytes) -> bytes:
        lines = data.split(b"\r\n")
        lines.insert(int(self._random.random() * (len(lines) + 1)), self._random.choice(lines))
        return b"\r\n".join(lines)

    def _swap_lines(self, data: bytes) -> bytes:
        lines = data.split(b"\r\n")
        first, second = (int(self._random.random() * len(lines)) for _ in range(2))
        lines[first], lines[second] = lines[second], lines[first]
        return b"\r\n".join(lines)

    def _spoil_value(self, data: bytes) -> bytes:
        lines = data.split(b"\r\n")
        index = int(self._random.random() * len(lines))
        name, colon, _ = lines[index].partition(b": ")
        lines[index] = name + colon + self._token()
        return b"\r\n".join(lines)

    def _splice(self, data: bytes) -> bytes:
        other = self.pick()
        return data[: self._place(data)] + other[self._place(other) :]

    def _lengthen(self, data: bytes) -> bytes:
        at = self._place(data)
        return data[:at] + self._token() * (1 + int(self._random.random() * 100)) + data[at:]
