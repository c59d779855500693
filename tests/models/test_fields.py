"""How a header's text and a Python value become each other."""

from enum import Enum, IntEnum
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, JsonValue, SecretStr, TypeAdapter, ValidationError

from ami_typed import events
from ami_typed.models import (
    Address,
    AddressForm,
    Boolean,
    Event,
    Form,
    Json,
    PercentEncoded,
    Repeated,
    Secret,
    Separated,
    Variables,
    decode,
)
from ami_typed.models.fields import Texts, plain
from ami_typed.wire import Message

wire_texts = st.text(st.characters(exclude_characters="\r\n\0"))
any_texts = st.text(st.characters()) | st.text(st.characters(categories=["Cs"]))
names = st.text(st.characters(exclude_characters="\r\n\0=", exclude_categories=["Cs"]), min_size=1)
FORMS: dict[str, tuple[Form, Any]] = {
    "Boolean": (Boolean("Yes", "No"), bool),
    "Json": (Json(), JsonValue),
    "AddressForm": (AddressForm(), Address),
    "Separated": (Separated("&"), list[str]),
    "Separated integers": (Separated(","), list[int]),
    "Repeated": (Repeated(), list[str]),
    "Variables": (Variables(), dict[str, str]),
    "Variables, as arguments": (Variables(arguments=True), dict[str, str]),
    "Variables, escaped": (Variables(escaped=True), dict[str, str]),
    "Secret": (Secret(), SecretStr),
}


def reading(kind: Any, form: Form) -> TypeAdapter[Any]:
    return TypeAdapter(Annotated.__class_getitem__((kind, form)))  # type: ignore[attr-defined]


def there_and_back(form: Form, value: object) -> object:
    texts = form.encode(value)
    return form.decode(texts)


@pytest.mark.parametrize("name", FORMS)
@given(text=any_texts | st.lists(any_texts))
def test_no_text_does_more_than_to_be_refused(name: str, text: Texts) -> None:
    form, kind = FORMS[name]
    try:
        reading(kind, form).validate_python(text)
    except ValidationError as error:
        assert error.errors()


@pytest.mark.parametrize("form", [Boolean(), Boolean("Yes", "No"), Boolean("1", "0"), Boolean("Enabled", "Disabled")])
@pytest.mark.parametrize("value", [True, False])
def test_booleans(form: Boolean, value: bool) -> None:
    assert there_and_back(form, value) is value


@pytest.mark.parametrize(
    ("text", "value"), [("yes", True), ("ON", True), ("Disabled", False), ("0", False), ("n", False)]
)
def test_a_boolean_is_read_in_any_spelling(text: str, value: bool) -> None:
    assert TypeAdapter[bool](Annotated[bool, Boolean("Enabled", "Disabled")]).validate_python(text) is value


@given(st.lists(names.filter(lambda item: "&" not in item)))
def test_separated_lists(items: list[str]) -> None:
    assert there_and_back(Separated("&"), items) == items


def test_a_separator_at_the_end_adds_no_item() -> None:
    assert Separated(",").decode("peer/sip:127.0.0.1:5061,") == ["peer/sip:127.0.0.1:5061"]


@pytest.mark.parametrize("item", ["a,b", ""])
def test_an_item_that_would_not_arrive_as_one_is_refused(item: str) -> None:
    with pytest.raises(ValidationError, match="would not arrive as one item"):
        TypeAdapter[list[str]](Annotated[list[str], Separated(",")]).validate_python([item])


@given(st.lists(wire_texts, min_size=1))
def test_repeated_headers(items: list[str]) -> None:
    assert there_and_back(Repeated(), items) == items


@pytest.mark.parametrize("escaped", [True, False])
@given(value=st.dictionaries(names, wire_texts, min_size=1))
def test_variables(escaped: bool, value: dict[str, str]) -> None:
    assert there_and_back(Variables(escaped=escaped), value) == value


@given(st.dictionaries(names, st.text(st.characters(exclude_characters="\r\n\0")), min_size=1))
def test_variables_that_are_read_as_arguments(value: dict[str, str]) -> None:
    assert there_and_back(Variables(arguments=True), value) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A=x,y", "x"),
        (r"A=x\,y", "x,y"),
        ('A="x,y"', "x,y"),
        ('A=a"b', "ab"),
        (r"A=a\"b", 'a"b'),
        (r"A=a\b", "ab"),
        (r"A=a\\b", r"a\b"),
        ("A=(x,y)", "(x,y)"),
        ("A=1=2", "1=2"),
        ("A=[x", "[x"),
        ("A=(x,y", "(x,y"),
        (r"A=\(x,y", "(x"),
    ],
)
def test_arguments_are_read_as_asterisk_does(text: str, value: str) -> None:
    """Each was sent to Asterisk 22 with Originate, and read in its VarSet."""
    variables = Variables(arguments=True).decode(text)
    assert isinstance(variables, dict)
    assert variables["A"] == value


@given(st.dictionaries(names, st.text()))
def test_escaped_variables_never_break_a_line(value: dict[str, str]) -> None:
    assert not any("\r" in text or "\n" in text for text in Variables(escaped=True).encode(value))


def test_a_variable_that_is_not_set() -> None:
    form = Variables(none=("(null)",))
    assert form.decode(["A=1", "B=(null)"]) == {"A": "1", "B": None}
    assert form.encode({"B": None}) == ["B=(null)"]


@pytest.mark.parametrize("name", ["", "A=B"])
def test_a_variable_needs_a_name_that_arrives(name: str) -> None:
    with pytest.raises(ValidationError, match="name of a variable"):
        TypeAdapter[dict[str, str]](Annotated[dict[str, str], Variables()]).validate_python({name: "1"})


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json_values)
def test_json(value: JsonValue) -> None:
    assert there_and_back(Json(), value) == value


def test_json_keeps_the_values_of_a_key_that_comes_twice() -> None:
    assert Json().decode('{"member": "a", "member": "b", "name": "q"}') == {"member": ["a", "b"], "name": "q"}


@pytest.mark.parametrize("text", ["[" * 100_000, "NaN", "[Infinity]", "9" * 5000, "", "{"])
def test_json_that_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Json().decode(text)


hosts = st.ip_addresses().map(str) | st.just("pbx.example.org")
words = st.none() | st.sampled_from(["UDP", "WSS"])


@given(
    st.builds(Address, hosts, st.none() | st.integers(0, 65535), words, st.none() | st.sampled_from(["IPV4", "IPV6"]))
)
def test_addresses(address: Address) -> None:
    assert there_and_back(AddressForm(), address) == address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("IPV4/TCP/127.0.0.1/5038", Address("127.0.0.1", 5038, "TCP", "IPV4")),
        ("127.0.0.1:5060", Address("127.0.0.1", 5060)),
        ("127.0.0.1", Address("127.0.0.1")),
        ("[::1]:5060", Address("::1", 5060)),
        ("[::1]", Address("::1")),
        ("::1", Address("::1")),
        ("", Address("")),
    ],
)
def test_an_address_in_each_of_its_forms(text: str, address: Address) -> None:
    assert AddressForm().decode(text) == address


@pytest.mark.parametrize("port", ["x", "-1", " 5", "1_0", "٣", "9" * 5000])
def test_a_port_that_is_none(port: str) -> None:
    with pytest.raises(ValueError, match="port"):
        AddressForm().decode(f"127.0.0.1:{port}")


def test_a_secret_is_plain_on_the_wire_only() -> None:
    secret = TypeAdapter[SecretStr](Annotated[SecretStr, Secret()]).validate_python("hush")
    assert Secret().encode(secret) == "hush"
    assert "hush" not in repr(secret)


class Colour(Enum):
    RED = "red"


class Number(IntEnum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (Colour.RED, "red"),
        (Number.ONE, "1"),
        (True, "true"),
        (3, "3"),
        (1.5, "1.5"),
        (1e-7, "0.0000001"),
        (1e22, "1" + "0" * 22),
    ],
)
def test_what_is_written_without_a_form(value: object, text: str) -> None:
    assert plain(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_without_an_exponent_and_whole(number: float) -> None:
    assert "e" not in plain(number)
    assert float(plain(number)) == number


def test_a_percent_encoded_text_is_decoded_from_the_wire_only() -> None:
    class Result(Event, name="PercentEncodedResult"):
        result: Annotated[str, PercentEncoded(), Field(alias="Result")]

    message = Message(b"Event: PercentEncodedResult\r\nResult: 200%20result%3D1%0A")
    assert decode(Result, message).result == "200 result=1\n"
    assert Result(result="100% \u00fc\n").result == "100% \u00fc\n"
    assert Result(result="100% \u00fc\n").raw.get("Result") == "100%25%20%C3%BC%0A"
    odd = decode(Result, Message(b"Event: PercentEncodedResult\r\nResult: %zz%\xff"))
    assert odd.invalid == {}


def test_a_separated_list_that_comes_in_several_headers_adds_up() -> None:
    message = Message(b"Event: EndpointList\r\nContacts: a/sip:1,a/sip:2,\r\nContacts: b/sip:3,")
    event = decode(events.EndpointList, message)
    assert event.contacts == ["a/sip:1", "a/sip:2", "b/sip:3"]
    assert "Contacts" not in event.invalid
