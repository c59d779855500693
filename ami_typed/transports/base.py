"""What a transport is."""

from collections.abc import Callable
from typing import Protocol

from ami_typed.wire import Message


class Transport(Protocol):
    """Moves messages to and from one server, over one connection at a time.

    It calls back from the event loop; what it calls must not block:

    - `on_messages` for what came, all messages of one read at once.
    - `on_lost`, once, when a connection that was open has ended and `close` was not called; the cause is what the
      network or the wire said.
    - `on_missed` when events may have been lost on the way although the connection lives; the text says why.
    - `on_unanswered` when no more can come of one action although the connection lives: with its ActionID, why, and
      whether the action may have run. It is called for answers that came whole as well, and then means nothing.

    Where one connection carries everything (TCP), neither of the last two ever happens: `Pushing` is made for that.
    """

    on_messages: Callable[[list[Message]], None]
    on_lost: Callable[[Exception], None]
    on_missed: Callable[[str], None]
    on_unanswered: Callable[[str, str, bool], None]

    @property
    def address(self) -> str:
        """Where the server is, for people: `pbx.example.org:5038`."""
        ...

    @property
    def banner(self) -> str | None:
        """The server's first line (`Asterisk Call Manager/11.0.0`), where there is one."""
        ...

    @property
    def pushes_events(self) -> bool:
        """Whether events come by themselves; HTTP has to ask for them."""
        ...

    @property
    def line_limit(self) -> int | None:
        """How many bytes a line may have; None for no limit."""
        ...

    @property
    def secure(self) -> bool:
        """Whether nobody on the way can read what is sent."""
        ...

    @property
    def authenticates(self) -> bool:
        """Whether `open` proves who we are, so that no Login is sent (HTTP digest)."""
        ...

    def identify(self, username: str, password: str) -> None:
        """Told before `open` who is going to log in."""
        ...

    async def open(self) -> None:
        """Connect. Raises ConnectError; AuthenticationError where it authenticates and is refused."""
        ...

    def logged_in(self) -> None:
        """Told when the server has accepted the login: where events have to be asked for, that begins now."""
        ...

    def write(self, message: Message) -> None:
        """Send one message. Raises LocalProtocolError where it breaks a limit, and then nothing of it is sent."""
        ...

    def forget(self, message: Message) -> None:
        """Told when nobody waits for the answer to a message any more."""
        ...

    async def close(self) -> None:
        """Disconnect, and wait until that is done. Never raises; does nothing where there is no connection."""
        ...


class Pushing:
    """What is the same for all transports over which a server sends by itself: TCP, TLS, memory."""

    pushes_events = True
    authenticates = False

    def __init__(self) -> None:
        self.on_messages: Callable[[list[Message]], None] = _nobody
        self.on_lost: Callable[[Exception], None] = _nobody
        self.on_missed: Callable[[str], None] = _nobody
        self.on_unanswered: Callable[[str, str, bool], None] = _nobody

    def identify(self, username: str, password: str) -> None:
        """The Login action says it."""

    def logged_in(self) -> None:
        """The server sends events of itself."""

    def forget(self, message: Message) -> None:
        """What still comes of it comes with everything else."""


def _nobody(*_: object) -> None:
    """Nobody listens yet."""
