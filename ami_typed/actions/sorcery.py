# Generated from schema/sorcery.yaml by `python -m codegen`. Do not edit.
"""Actions: the memory caches of configuration objects."""

from typing import Annotated, ClassVar

from pydantic import Field

from ami_typed.models import Action, ActionSpec, Response


class SorceryMemoryCacheExpire(Action[Response], name="SorceryMemoryCacheExpire"):
    """Throw all objects out of a cache."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SorceryMemoryCacheExpire", privileges=("system",), idempotent=True, module="res_sorcery_memory_cache"
    )

    cache: Annotated[str, Field(alias="Cache")]
    """The cache."""


class SorceryMemoryCacheExpireObject(Action[Response], name="SorceryMemoryCacheExpireObject"):
    """Throw one object out of a cache.

    A cache that holds the whole of its source refuses this.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SorceryMemoryCacheExpireObject", privileges=("system",), module="res_sorcery_memory_cache"
    )

    cache: Annotated[str, Field(alias="Cache")]
    """The cache."""
    object: Annotated[str, Field(alias="Object")]
    """The object."""


class SorceryMemoryCacheStale(Action[Response], name="SorceryMemoryCacheStale"):
    """Have all objects of a cache read again when they are next needed."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SorceryMemoryCacheStale", privileges=("system",), idempotent=True, module="res_sorcery_memory_cache"
    )

    cache: Annotated[str, Field(alias="Cache")]
    """The cache."""


class SorceryMemoryCacheStaleObject(Action[Response], name="SorceryMemoryCacheStaleObject"):
    """Have one object of a cache read again when it is next needed."""

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SorceryMemoryCacheStaleObject", privileges=("system",), idempotent=True, module="res_sorcery_memory_cache"
    )

    cache: Annotated[str, Field(alias="Cache")]
    """The cache."""
    object: Annotated[str, Field(alias="Object")]
    """The object."""
    reload: Annotated[bool | None, Field(alias="Reload")] = None
    """Whether to read it again at once."""


class SorceryMemoryCachePopulate(Action[Response], name="SorceryMemoryCachePopulate"):
    """Empty a cache and fill it from its source.

    Only a cache that holds the whole of its source can do this.
    """

    spec: ClassVar[ActionSpec] = ActionSpec(
        "SorceryMemoryCachePopulate", privileges=("system",), idempotent=True, module="res_sorcery_memory_cache"
    )

    cache: Annotated[str, Field(alias="Cache")]
    """The cache."""
