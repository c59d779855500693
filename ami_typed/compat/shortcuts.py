"""The older client's methods, on any client."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Self, TypeVar, cast

from ami_typed import actions
from ami_typed.client import Client
from ami_typed.compat.headers import Answers, Query, answers_of, headers_of, readable
from ami_typed.errors import AuthenticationError
from ami_typed.handlers import name_of
from ami_typed.models import Action, Event, UnknownEvent, event_classes

E = TypeVar("E", bound=Event)

CONTEXT = "from-internal"
"""Where extensions are looked for: the context of FreePBX for its own telephones."""


class Shortcuts(Client):
    """A client with the older client's methods.

    They answer with a list of dictionaries, the response first. A refusal (`Response: Error`) is one of these answers
    and no error. Everything else that goes wrong is raised, as `Client.send` says, where the older client would have
    waited for ever.

    Three more things are otherwise than they were, for the sake of the program that uses them: a password is sent as it
    is (HTTP used to put it in small letters), texts are read as UTF-8, and a callback is called for one event after the
    other, in their order.
    """

    # These two answer otherwise than ours of the same name, as programs of the older client expect.

    async def connect(  # type: ignore[override]
        self, username: str | None = None, password: str | None = None, *, wait_for_server: float | None = None
    ) -> Answers:
        """Connect and log in.

        A refused login is returned, `[{"Response": "Error", ...}]`, and the client is closed then. Otherwise it raises
        as `Client.connect` does; `async with` raises `AuthenticationError`, too.
        """
        try:
            await super().connect(username, password, wait_for_server=wait_for_server)
        except AuthenticationError as error:
            return [{"Response": "Error", "Message": error.reason}]
        return [{"Response": "Success", "Message": "Authentication accepted"}]  # the words of all branches

    async def __aenter__(self) -> Self:
        await super().connect()
        return self

    async def logoff(self) -> Answers:  # type: ignore[override]
        """Say goodbye to the server, and close."""
        try:
            return await self.ami_request({"Action": "Logoff"})
        finally:
            await self.close()

    async def ami_request(self, query: Query) -> Answers:
        """Send any action by its headers: `await client.ami_request({"Action": "Getvar", "Variable": "TRUNK"})`.

        Of a header with a list of values, one is sent for each. Raises as `Client.request` does.
        """
        messages = await self.request(headers_of(query))
        return answers_of(messages, with_action_id=any(name.casefold() == "actionid" for name in query))

    async def _ask(self, action: Action[Any]) -> Answers:
        return await self.ami_request(action.encode().fields())

    async def ping(self) -> Answers:
        """Ask for a sign of life."""
        return await self._ask(actions.Ping())

    async def channels(self) -> Answers:
        """List the channels: the response, a dictionary for each channel, and the complete event."""
        return await self._ask(actions.CoreShowChannels())

    async def originate(
        self,
        originator: str | int,
        extension: str | int,
        priority: int | str = 1,
        run_async: bool = True,
        timeout: float = 15,
        context: str = CONTEXT,
        caller_id: str | int | None = None,
        application: str | None = None,
        app_data: str | None = None,
        account: str | None = None,
        early_media: bool | None = None,
        codecs: Sequence[str] | None = None,
        other_channel_id: str | None = None,
        variables: Mapping[str, str] | Sequence[str] | None = None,
    ) -> Answers:
        """Call `Local/{originator}@{context}`, and connect it to an extension of that context or to an application.

        Args:
            originator: The number of who is called first.
            extension: Where the call goes then.
            priority: The step of that extension to start at: a number or a label.
            run_async: Do not wait for the answer. Without it the server does nothing else on this connection meanwhile.
            timeout: How many seconds to let it ring: more than 0.
            context: The context of both numbers.
            caller_id: The caller to show; by default the extension.
            application: What to run instead of the extension.
            app_data: Its arguments.
            account: The account to bill.
            early_media: Connect it as soon as there is sound.
            codecs: The codecs to offer.
            other_channel_id: The uniqueid for the half of the Local channel that runs the dialplan.
            variables: Variables for the new channel: a mapping, or texts `NAME=value`.

        Raises:
            ValueError: A value makes no sense, or cannot be sent. Pydantic's ValidationError is one, and so is
                `LocalProtocolError`.
        """
        if not str(originator):
            raise ValueError("originate needs an originator: the number to call first")
        if not timeout > 0:
            raise ValueError(f"timeout is a number of seconds greater than 0, not {timeout!r}")
        place = {} if application else {"exten": str(extension), "context": context, "priority": priority}
        call = {
            "channel": f"Local/{originator}@{context}",
            **place,
            "application": application,
            "data": app_data,
            "timeout": timedelta(seconds=timeout),
            "caller_id": str(extension if caller_id is None else caller_id),
            "variables": None if variables is None else _by_name(variables),
            "account": account,
            "early_media": early_media,
            "async_": run_async,
            "codecs": None if codecs is None else list(codecs),
            # Asterisk takes the second name only beside the first.
            "channel_id": None if other_channel_id is None else self.new_action_id(),
            "other_channel_id": other_channel_id,
        }
        return await self._ask(actions.Originate.model_validate(call))

    async def attended_transfer(self, channel: str, extension: str | int, context: str = CONTEXT) -> Answers:
        """Begin an attended transfer of who talks to a channel, as if the channel had dialled for it."""
        return await self._ask(actions.Atxfer(channel=channel, exten=str(extension), context=context))

    async def blind_transfer(self, channel: str, extension: str | int, context: str = CONTEXT) -> Answers:
        """Send who talks to a channel to an extension."""
        return await self._ask(actions.BlindTransfer(channel=channel, exten=str(extension), context=context))

    async def redirect(
        self,
        channel: str,
        extension: str | int,
        context: str = CONTEXT,
        priority: int | str = 1,
        extra_channel: str | None = None,
        extra_extension: str | int | None = None,
        extra_context: str | None = None,
        extra_priority: int | str | None = None,
    ) -> Answers:
        """Send a channel to an extension, and perhaps a second one, to the same or to a place of its own.

        Raises ValueError where that place is not given whole.
        """
        action = actions.Redirect(
            channel=channel,
            exten=str(extension),
            context=context,
            priority=priority,
            extra_channel=extra_channel,
            extra_exten=None if extra_extension is None else str(extra_extension),
            extra_context=extra_context,
            extra_priority=extra_priority,
        )
        return await self._ask(action)

    async def register_callback(self, event_name: str, callback: Callable[[E, Self], Awaitable[object]]) -> None:
        """Call a function with each event of a name, and with this client; `"*"` for every event.

        The event is the typed one, and a `ReadableEvent`: `event.channel` and `event["Channel"]`. A callback is called
        for one event after the other, never by the task that reads the connection; one that raises is logged.
        """

        def handler(event: Event) -> Awaitable[object]:
            return callback(cast(E, readable(event)), self)  # the name says of which class it is

        handler.__qualname__ = name_of(callback)  # for the log
        if event_name == "*":
            self.on()(handler)
            return
        known = event_classes.find(event_name)
        classes = [UnknownEvent] if known is None else [known, UnknownEvent]

        def is_meant(event: Event) -> bool:
            return not isinstance(event, UnknownEvent) or event.name == event_name

        self.on(*classes, where=is_meant)(handler)


def _by_name(variables: Mapping[str, str] | Sequence[str]) -> dict[str, str]:
    """Variables as a dictionary. Raises ValueError for a text that is none."""
    if isinstance(variables, Mapping):
        return dict(variables)
    pairs = [text.partition("=") for text in variables]
    if not all(equals for _, equals, _ in pairs):
        raise ValueError("each variable is NAME=value")
    return {name: value for name, _, value in pairs}
