"""Believable values for an example of any model."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from .fields import Address, Always, Json
from .times import LocalTime

M = TypeVar("M", bound=BaseModel)

_MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

_TEXTS = {
    "Channel": "PJSIP/100-00000001",
    "ChannelStateDesc": "Up",
    "CallerIDNum": "100",
    "CallerIDName": "Alice",
    "ConnectedLineNum": "200",
    "ConnectedLineName": "Bob",
    "Language": "en",
    "Context": "default",
    "Exten": "200",
    "Uniqueid": "1767323045.1",
    "Linkedid": "1767323045.1",
    "BridgeUniqueid": "00000000-0000-4000-8000-000000000001",
    "BridgeType": "basic",
    "BridgeTechnology": "simple_bridge",
    "BridgeCreator": "ConfBridge",
    "Queue": "support",
    "Interface": "PJSIP/200",
    "Cause-txt": "Normal Clearing",
    "Application": "Dial",
    "Device": "PJSIP/200",
}
"""By header, where the type alone says too little."""

_VALUES: dict[Any, object] = {
    int: 1,
    float: 1.0,
    bool: True,
    datetime: _MOMENT,
    timedelta: timedelta(seconds=3),
    SecretStr: SecretStr("secret"),
    Address: Address("192.0.2.1", 5060),
}


def example(model: type[M], values: Mapping[str, object]) -> M:
    """An instance with every field that the server always sends; `values` come first."""
    fields = model.model_fields
    made = {
        name: _of_field(info.alias or name, info)
        for name, info in fields.items()
        if info.is_required() or (_has(info, Always) and not info.default)  # an own class says its name by default
    }
    return model.model_validate({**made, **values}, by_name=True)


def _of_field(header: str, info: FieldInfo) -> object:
    if _has(info, LocalTime):
        return _MOMENT.replace(tzinfo=None)
    if _has(info, Json):
        return {"name": "value"}
    return _value(header, info.annotation)


def _has(info: FieldInfo, kind: type) -> bool:
    return any(isinstance(marker, kind) for marker in info.metadata)


def _value(header: str, annotation: Any) -> object:
    if annotation is str:
        return _TEXTS.get(header, header.lower())
    if annotation in _VALUES:
        return _VALUES[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return arguments[0]
    if origin is list:
        return [_value(header, arguments[0])]
    if origin is dict:
        return {"NAME": _value(header, arguments[1])}
    if arguments:  # a union: of its members the first says most
        return _value(header, arguments[0])
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return _TEXTS.get(header) or next(iter(annotation))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return example(annotation, {})
    return None
