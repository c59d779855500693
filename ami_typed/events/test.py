# Generated from schema/test.yaml by `python -m codegen`. Do not edit.
"""Events: what Asterisk tells its own tests."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from ami_typed.models import Always, Event, EventSpec, Open


class TestEvent(Event, name="TestEvent"):
    """Something happened that a test of Asterisk itself waits for.

    Only servers that were built for testing send it.
    """

    spec: ClassVar[EventSpec] = EventSpec("TestEvent", event_class="reporting")

    type: Annotated[Literal["StateChange"] | str, Field(alias="Type")]
    """The only kind that there is."""
    state: Annotated[str, Field(alias="State")]
    """What happened. A few states have a further header of that name."""
    app_file: Annotated[str, Field(alias="AppFile")]
    """The C file that tells it."""
    app_function: Annotated[str, Field(alias="AppFunction")]
    """The C function."""
    app_line: Annotated[int | None, Always(), Field(alias="AppLine")] = None
    """The line in that file."""
    file: Annotated[str | None, Field(alias="File")] = None
    """A file that it is about. The envelope has a header of that name too."""
    details: Annotated[dict[str, str], Open()] = Field(default_factory=dict)
    """Further headers that go with the state."""
