"""How headers become names in Python, and which names are taken."""

import keyword

import pytest

import ami_typed.models
from ami_typed import events
from ami_typed.models import Event, Response, Snapshot, Structure
from codegen.names import FROM_MODELS, LOCAL_EVENTS, Kind, class_name, reserved, snake


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Channel", "channel"),
        ("CallerIDNum", "caller_id_num"),
        ("CallerIDName", "caller_id_name"),
        ("ConnectedLineName", "connected_line_name"),
        ("Uniqueid", "uniqueid"),
        ("UniqueID", "unique_id"),
        ("Cause-txt", "cause_txt"),
        ("CID-CallingPres", "cid_calling_pres"),
        ("ChannelStateDesc", "channel_state_desc"),
        ("BridgeVideoSourceMode", "bridge_video_source_mode"),
        ("EventTV", "event_tv"),
        ("SIP-T.38Support", "sip_t_38_support"),
        ("Named Callgroup", "named_callgroup"),
        ("ServicelevelPerf2", "servicelevel_perf2"),
        ("AMIversion", "am_iversion"),  # why the schema has `name`
        ("DNSmanager", "dn_smanager"),
        ("URI", "uri"),
        ("100rel", "100rel"),  # refused by the generator
        ("Async", "async_"),
        ("From", "from_"),
        ("Class", "class_"),
        ("Match", "match"),  # a keyword in some places only
    ],
)
def test_snake(header: str, name: str) -> None:
    assert snake(header) == name


def test_keywords_are_no_names() -> None:
    assert not any(keyword.iskeyword(snake(word.capitalize())) for word in keyword.kwlist)


def test_names_of_classes() -> None:
    assert class_name("AOC-D") == "AOC_D"
    assert class_name("Newexten") == "Newexten"


@pytest.mark.parametrize(
    ("kind", "base"), [("event", Event), ("response", Response), ("snapshot", Snapshot), ("structure", Structure)]
)
def test_what_the_base_classes_have_is_reserved(kind: Kind, base: type) -> None:
    assert {name for name in dir(base) if not name.startswith("_")} <= reserved(kind)


def test_what_generated_modules_import_is_there() -> None:
    assert set(FROM_MODELS) <= set(ami_typed.models.__all__)
    assert all(hasattr(events, name) for name in LOCAL_EVENTS)
