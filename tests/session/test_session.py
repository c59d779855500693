"""What belongs together on one connection, and what is left over when something ends early."""

import pytest

from ami_typed import actions
from ami_typed.errors import LocalProtocolError, NotSent, OutcomeUnknown
from ami_typed.models import RawAction
from ami_typed.session import Session
from tests.session.classes import QUEUE
from tests.session.conversation import complete, error, event, hear, message, response, start

# ActionIDs.


def test_action_ids_are_unique() -> None:
    sessions = [Session(), Session()]
    ids = [session.new_action_id() for session in sessions for _ in range(3)]
    ids += [session.begin(actions.Ping()).action_id for session in sessions]
    assert len(set(ids)) == 8


def test_an_action_id_of_the_callers_own() -> None:
    session = Session()
    own = session.new_action_id()
    ping = session.begin(actions.Ping(), action_id=own)
    assert ping.message.headers == (("Action", "Ping"), ("ActionID", own))
    hear(session, response(ping, "Ping: Pong"))
    assert ping.done


@pytest.mark.parametrize("action_id", ["", " a", "\ta", " "])
def test_an_action_id_that_would_not_come_back_is_refused(action_id: str) -> None:
    session = Session()
    with pytest.raises(LocalProtocolError, match="empty or begins with a blank") as caught:
        session.begin(actions.Ping(), action_id=action_id)
    assert (caught.value.action, caught.value.header) == ("Ping", "ActionID")
    assert len(session) == 0


def test_an_action_id_in_use_is_refused() -> None:
    session = Session()
    ping = session.begin(actions.Ping(), action_id="mine")
    with pytest.raises(LocalProtocolError, match="in use"):
        session.begin(actions.Ping(), action_id="mine")
    hear(session, response(ping, "Ping: Pong"))
    session.begin(actions.Ping(), action_id="mine")


def test_an_action_id_is_in_use_until_the_server_has_answered() -> None:
    session = Session()
    ping = session.begin(actions.Ping(), action_id="mine")
    session.give_up(ping)
    with pytest.raises(LocalProtocolError, match="in use"):
        session.begin(actions.Ping(), action_id="mine")
    hear(session, response(ping, "Ping: Pong"))
    session.begin(actions.Ping(), action_id="mine")


def test_an_action_id_with_a_line_break_is_refused() -> None:
    session = Session()
    with pytest.raises(LocalProtocolError):
        session.begin(actions.Ping(), action_id="a\r\nAction: Originate")
    assert len(session) == 0


def test_answers_in_any_order() -> None:
    session = Session()
    pings = [session.begin(actions.Ping()) for _ in range(5)]
    hear(session, *(response(ping, f"Ping: {number}") for number, ping in reversed(list(enumerate(pings)))))
    assert [ping.result().ping for ping in pings] == ["0", "1", "2", "3", "4"]


def test_messages_that_belong_to_nobody() -> None:
    session = Session()
    session.begin(actions.QueueStatus())
    strangers = [
        message("Response: Error", "Message: Missing action in request"),
        message("Response: Success", "ActionID: foreign"),
        message("Event: Hangup", "Privilege: call,all"),
        message("Event: QueueParams", "ActionID: foreign"),
        message("IAX2/iaxstatic-7959 1000"),
        message("Action: Ping", "ActionID: 1"),
    ]
    assert hear(session, *strangers) == [False] * 6


# Actions that cannot be sent.


@pytest.mark.parametrize("action", [actions.IAXnetstats(), RawAction(name="IAXnetstats")])
def test_an_action_whose_answer_cannot_be_framed_is_refused(action: actions.IAXnetstats | RawAction) -> None:
    with pytest.raises(LocalProtocolError, match="cannot be told from what follows") as caught:
        Session().begin(action)
    assert caught.value.action == "IAXnetstats"


def test_a_value_with_a_line_break_is_refused() -> None:
    session = Session()
    with pytest.raises(LocalProtocolError):
        session.begin(actions.QueueStatus(queue="a\nAction: Originate"))
    assert len(session) == 0


def test_an_exchange_that_was_never_written_leaves_nothing() -> None:
    session = Session()
    session.withdraw(session.begin(actions.QueueStatus(), action_id="mine"))
    assert len(session) == 0
    assert not session.expects_events
    session.begin(actions.Ping(), action_id="mine")


# Raw actions.


def test_an_unknown_action_with_a_plain_answer() -> None:
    session = Session()
    raw = session.begin(RawAction(name="Nothing", headers={"A": ["1", "2"]}))
    assert raw.message.headers == (("Action", "Nothing"), ("ActionID", raw.action_id), ("A", "1"), ("A", "2"))
    answer = response(raw, "Message: Done")
    hear(session, answer)
    assert raw.messages() == [answer]


def test_an_unknown_action_with_a_list() -> None:
    session = Session()
    raw = session.begin(RawAction(name="Nothing"))
    answers = [
        start(raw),
        event(raw, "NothingItem", "A: 1"),
        event(raw, "NothingItem", "A: 2"),
        complete(raw, "NothingComplete", 2),
    ]
    assert hear(session, *answers) == [True] * 4
    assert raw.messages() == answers


def test_a_known_action_by_its_name_is_answered_as_the_class_says() -> None:
    session = Session()
    raw = session.begin(RawAction(name="FAXStats"))
    answers = [response(raw), event(raw, "FAXStats", "CurrentSessions: 1")]
    hear(session, *answers)
    assert raw.messages() == answers


def test_an_error_is_an_answer_too() -> None:
    session = Session()
    raw = session.begin(RawAction(name="Nothing"))
    answer = error(raw)
    hear(session, answer)
    assert raw.messages() == [answer]


def test_messages_of_what_was_not_answered() -> None:
    session = Session()
    raw = session.begin(RawAction(name="Nothing"))
    session.lose("gone")
    with pytest.raises(OutcomeUnknown, match="gone"):
        raw.messages()


# The end of the connection.


def test_everything_ends_with_the_connection() -> None:
    session = Session()
    ping, queues, given_up = (
        session.begin(actions.Ping()),
        session.begin(actions.QueueStatus()),
        session.begin(actions.QueueStatus()),
    )
    session.give_up(given_up)
    hear(session, start(queues), event(queues, *QUEUE))
    session.lose("the server hung up")
    for exchange in (ping, queues):
        assert exchange.done
        with pytest.raises(OutcomeUnknown, match="may have run"):
            exchange.result()
    assert len(session) == 0
    assert not session.expects_events


# What the server was told about events.


def test_the_event_mask_of_the_login() -> None:
    session = Session()
    login = session.begin(actions.Login.model_validate({"Username": "u", "Secret": "s", "Events": "call,agent"}))
    assert session.event_mask is None
    hear(session, response(login, "Message: Authentication accepted"))
    assert session.event_mask == "call,agent"
    again = session.begin(actions.Login.model_validate({"Username": "u", "Secret": "s"}))
    hear(session, response(again, "Message: Already authenticated"))
    assert session.event_mask == "call,agent"


def test_the_event_mask_of_a_later_action() -> None:
    session = Session()
    first = session.begin(actions.Events(event_mask="off"))
    hear(session, response(first, "Events: Off"))
    assert session.event_mask == "off"
    second = session.begin(RawAction(name="events", headers={"eventmask": "call"}))
    hear(session, response(second, "Events: On"))
    assert session.event_mask == "call"


def test_a_mask_that_was_refused_does_not_count() -> None:
    session = Session()
    hear(session, error(session.begin(actions.Events(event_mask="nonsense")), "Invalid event mask"))
    assert session.event_mask is None


def test_a_mask_counts_although_nobody_waited_for_the_answer() -> None:
    session = Session()
    given_up = session.begin(actions.Events(event_mask="off"))
    session.give_up(given_up)
    hear(session, response(given_up, "Events: Off"))
    assert session.event_mask == "off"


def test_filters_in_their_order() -> None:
    session = Session()
    first = session.begin(actions.Filter(filter="!Local/"))
    second = session.begin(RawAction(name="Filter", headers={"Operation": "Add", "Filter": "x"}))
    refused = session.begin(actions.Filter(filter="("))
    hear(session, response(first), response(second), error(refused, "Filter did not compile."))
    assert session.filters == [(("Operation", "Add"), ("Filter", "!Local/")), (("Operation", "Add"), ("Filter", "x"))]


def test_a_goodbye() -> None:
    session = Session()
    logoff = session.begin(actions.Logoff())
    hear(session, response(logoff, "Message: Thanks for all the fish.", status="Goodbye"))
    assert logoff.result().message == "Thanks for all the fish."
    assert session.leaving


# Where an answer can end and the connection lives: HTTP.


def test_an_exchange_of_which_no_more_can_come() -> None:
    session = Session()
    sent, refused, cut, done = (session.begin(actions.Ping()) for _ in range(4))
    hear(session, response(done, "Ping: Pong"))
    for exchange, may_have_run in ((sent, True), (refused, False), (done, True)):
        session.end(exchange.action_id, "cut", may_have_run=may_have_run)
    with pytest.raises(OutcomeUnknown, match="may have run, but was not answered: cut"):
        sent.result()
    with pytest.raises(NotSent, match="was not sent: cut"):
        refused.result()
    assert done.result() is not None
    session.give_up(cut)
    session.end(cut.action_id, "cut", may_have_run=True)
    session.end("nobody's", "cut", may_have_run=True)
    assert len(session) == 0
    session.begin(actions.Ping(), action_id=cut.action_id)  # it is free again


def test_a_list_that_is_cut() -> None:
    session = Session()
    queues = session.begin(actions.QueueStatus())
    hear(session, start(queues))
    session.end(queues.action_id, "cut", may_have_run=True)
    with pytest.raises(OutcomeUnknown):
        queues.result()
    assert not session.expects_events
