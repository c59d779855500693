# Generated from schema/message.yaml by `python -m codegen`. Do not edit.
"""Actions: text messages."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response, Variables, Versions


class SendText(Action[Response], name="SendText"):
    """Send a text to a channel, within its call."""

    spec: ClassVar[ActionSpec] = ActionSpec("SendText", privileges=("call",))

    channel: Annotated[str, Field(alias="Channel")]
    """Which."""
    message: Annotated[str, Field(alias="Message")]
    """The text."""
    content_type: Annotated[str | None, Field(alias="Content-Type")] = None
    """Its kind, such as text/html; the server takes text/plain."""


class MessageSend(Action[Response], name="MessageSend"):
    """Send a text message to somebody, without a call."""

    spec: ClassVar[ActionSpec] = ActionSpec("MessageSend", privileges=("message",))

    destination: Annotated[str | None, Versions(since=("16",)), Field(alias="Destination")] = None
    """To whom, such as pjsip:100. To is then what the message itself says. Since Asterisk 16."""
    to: Annotated[str | None, Field(alias="To")] = None
    """To whom; Asterisk 13 knows nothing else. One of the two must be given."""
    sender: Annotated[str | None, Field(alias="From")] = None
    """From whom, such as pjsip:200 or "Alice" <sip:alice@example.com>."""
    body: Annotated[str | None, Field(alias="Body")] = None
    """The text; one line only."""
    base64_body: Annotated[str | None, Field(alias="Base64Body")] = None
    """The text in Base64, which may have several lines; the server takes at most 1300 bytes of it."""
    variables: Annotated[dict[str, str] | None, Variables(arguments=True), Field(alias="Variable")] = None
    """Further headers of the message, as far as its kind has them."""


class JabberSend(Action[Response], name="JabberSend"):
    """Send a text message to an XMPP contact.

    The response only says that the server tries. What came of it would be a second response to the same action,
    which is dropped. Asterisk's documentation calls the contact JID, and its code reads ScreenName.
    """

    spec: ClassVar[ActionSpec] = ActionSpec("JabberSend", privileges=("system",), module="res_xmpp")

    account: Annotated[str, Field(alias="Jabber")]
    """The account of the server to send it from."""
    contact: Annotated[str, Field(alias="ScreenName")]
    """The contact, such as alice@example.com."""
    message: Annotated[str, Field(alias="Message")]
    """The text."""
