"""Traps that lie in the bytes of a server, in the order in which their numbers are known to the project."""

import asyncio

import pytest

from ami_typed import Client, actions, events
from ami_typed.snapshots import ChannelSnapshot
from ami_typed.testing import FakeAsterisk
from tests.places import bounded
from tests.traps.conversation import hangup, run, turns, until


def raw_hangup(*lines: bytes) -> bytes:
    """The lines that every Hangup has, and some more."""
    message = hangup(1).encode(before=(("Privilege", "call,all"),)).raw
    return b"\r\n".join((message, *lines))


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_trap_01_utf8_split_over_reads(size: int) -> None:
    """A character of several bytes that arrives in two reads is one character, and not an error."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        name = "Zoë €📞 Ünal"
        data = events.Hangup.example(caller_id_name=name).encode().raw + b"\r\n\r\n"
        async with client.events(events.Hangup) as stream:
            for start in range(0, len(data), size):
                fake.send_bytes(data[start : start + size])
            assert (await stream.get(5)).caller_id_name == name

    run(program)


def test_trap_04_uniqueids_of_one_second() -> None:
    """Calls of one second differ behind the dot of their Uniqueid only: a text, never a number or a part of one."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        uniqueids = ["1700000000.1", "1700000000.10", "1700000000.100", "1700000000.2", "pbx-1700000000.1"]
        async with client.events(events.Hangup) as stream:
            for uniqueid in uniqueids:
                fake.emit(events.Hangup.example(uniqueid=uniqueid))
            assert [(await stream.get(5)).uniqueid for _ in uniqueids] == uniqueids

    run(program)


def test_trap_04_a_uniqueid_answers_no_action() -> None:
    """An event whose Uniqueid looks like the ActionID of a waiting action is an event, and no answer to it."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        answer = asyncio.Event()

        @fake.on(actions.Ping)
        async def later(action: actions.Ping) -> None:
            await answer.wait()

        async with client.events(events.Hangup) as stream:
            ping = asyncio.create_task(client.send(actions.Ping(), action_id="1700000000"))
            await turns()
            fake.emit(events.Hangup.example(uniqueid="1700000000.7", linkedid="1700000000"))
            assert (await stream.get(5)).uniqueid == "1700000000.7"
            assert not ping.done()
            answer.set()
            await ping

    run(program)


def test_trap_06_many_events_of_one_read_keep_their_order() -> None:
    """A read that brings a thousand events hands them over first to last, to a handler and to a stream alike."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        wanted = [f"PJSIP/{number}-00000001" for number in range(1000)]
        handled: list[str] = []
        client.on(events.Hangup)(lambda event: handled.append(event.channel))
        async with client.events(events.Hangup) as stream:
            fake.send_bytes(b"".join(hangup(number).encode().raw + b"\r\n\r\n" for number in range(1000)))
            assert [(await stream.get(5)).channel for _ in wanted] == wanted
        await until(lambda: len(handled) == len(wanted))
        assert handled == wanted

    run(program)


def test_trap_11_every_channel_variable_is_kept() -> None:
    """Channel variables come as one repeated header: the last does not take the place of the others."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.Hangup, events.DialBegin) as stream:
            fake.send_bytes(raw_hangup(b"ChanVariable: A=1", b"ChanVariable: B=x=y", b"ChanVariable: C=") + b"\r\n\r\n")
            hung_up = await stream.get(5)
            assert isinstance(hung_up, events.Hangup)
            assert hung_up.chan_variables == {"A": "1", "B": "x=y", "C": ""}
            dial = events.DialBegin.example(dest=ChannelSnapshot.example())
            lines = (b"DestChanVariable: A=1", b"DestChanVariable: B=2")
            fake.send_bytes(b"\r\n".join((dial.encode().raw, *lines)) + b"\r\n\r\n")
            began = await stream.get(5)
            assert isinstance(began, events.DialBegin)
            assert began.dest is not None
            assert began.dest.chan_variables == {"A": "1", "B": "2"}

    run(program)


def test_trap_14_a_list_whose_items_end_in_cr_lf_lf() -> None:
    """Some servers end the items of one list in CR LF LF, so that the whole list is one message: it still is a list."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        @fake.on(actions.CoreShowChannelMap)
        def broken(action: actions.CoreShowChannelMap) -> None:
            fake.send_bytes(
                b"Response: Success\r\nActionID: map\r\nEventList: start\r\nMessage: List\r\n\r\n"
                b"Event: CoreShowChannelMap\r\nActionID: map\r\nChannel: PJSIP/1-1\r\nConnectedChannel: PJSIP/2-2\r\n\n"
                b"Event: CoreShowChannelMap\r\nActionID: map\r\nChannel: PJSIP/1-1\r\nConnectedChannel: PJSIP/3-3\r\n\n"
                b"Event: CoreShowChannelMapComplete\r\nActionID: map\r\nEventList: Complete\r\nListItems: 2\r\n\r\n"
            )

        items = await client.send(actions.CoreShowChannelMap(channel="PJSIP/1-1"), action_id="map")
        assert [item.connected_channel for item in items] == ["PJSIP/2-2", "PJSIP/3-3"]
        await client.send(actions.Setvar(variable="A", value="1"))

    run(program)


def test_trap_15_blank_lines_between_messages() -> None:
    """Blank lines, as many as a server likes, are no messages and hide none."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events() as stream:
            for number in range(1, 8):
                fake.send_bytes(b"\r\n" * number + hangup(number).encode().raw + b"\r\n\r\n" + b"\r\n" * number)
            await client.send(actions.Ping())
            came = [await stream.get(5) for _ in range(7)]
            assert came == [hangup(number) for number in range(1, 8)]

    run(program)


def test_trap_16_no_blank_behind_the_colon() -> None:
    """`Name:value` is a header as `Name: value` is; only one blank belongs to the form, a second to the value."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.UserEvent) as stream:
            fake.send_bytes(b"Event:UserEvent\r\nPrivilege:user,all\r\nUserEvent:Door\r\nBell:7\r\nNote:  two\r\n\r\n")
            rang = await stream.get(5)
            assert (rang.user_event, rang.headers) == ("Door", {"Bell": "7", "Note": " two"})
        answer = asyncio.Event()
        fake.on(actions.Ping)(lambda action: answer.wait())
        waiting = asyncio.create_task(client.request({"Action": "Ping", "ActionID": "tight"}))
        await turns()
        fake.send_bytes(b"Response:Success\r\nActionID:tight\r\nPing:Pong\r\n\r\n")
        (response,) = await waiting
        assert (response.name, response.get("Ping")) == ("Success", "Pong")
        answer.set()

    run(program)


def test_trap_17_a_line_without_a_colon_and_a_value_of_several_lines() -> None:
    """A line without a colon stands in `.extra`, a bare LF belongs to its value; neither spoils the rest."""

    async def program(fake: FakeAsterisk, client: Client) -> None:
        async with client.events(events.Hangup) as stream:
            fake.send_bytes(
                raw_hangup(b"No categories found", b"Note: first\nsecond\n\nthird", b"Last: 1") + b"\r\n\r\n"
            )
            hung_up = await stream.get(5)
            assert hung_up == hangup(1)
            assert hung_up.extra == {"": "No categories found", "Note": "first\nsecond\n\nthird", "Last": "1"}
            assert not hung_up.invalid

    run(program)


@pytest.mark.parametrize(
    ("banner", "branch"),
    [
        ("Asterisk Call Manager/11.0.0", 22),
        ("Asterisk Call Manager/19.4.2", None),
        ("Asterisk Call Manager/99.0.0-rc1 of tomorrow", None),
        ("Asterisk Call Manager", None),
    ],
)
def test_trap_19_a_manager_version_that_nobody_knows_yet(banner: str, branch: int | None) -> None:
    """A server that is newer than the library is taken as it is: its branch is not known, and all works."""

    async def whole() -> None:
        async with (
            FakeAsterisk(banner=banner) as fake,
            Client(fake.memory(), username="hello", password="world") as client,
        ):
            assert client.branch == branch
            assert (await client.send(actions.Ping())).ping == "Pong"
            async with client.events() as stream:
                fake.send_bytes(b"Event: OfTomorrow\r\nPrivilege: call,all\r\nNew: yes\r\n\r\n")
                event = await stream.get(5)
                assert (event.wire_name, event.raw.get("New")) == ("OfTomorrow", "yes")

    asyncio.run(bounded(whole()))
