"""The keys that a model knows, found by following its own annotations."""

import types
import typing
from collections.abc import Iterator

from pydantic import BaseModel

from rapportgen.schema.record import Path


def known_keys(model: type[BaseModel], path: Path) -> list[str]:
    """Return the keys known at a path; none where there is no record."""
    records = (part for part in _at(model, path) if isinstance(part, type))
    return next((list(part.model_fields) for part in records if issubclass(part, BaseModel)), [])


def is_mapping(model: type[BaseModel], path: Path) -> bool:
    """Return whether the keys at a path are the user's own."""
    return any(typing.get_origin(part) is dict for part in _at(model, path))


def homes(model: type[BaseModel], key: str) -> list[str]:
    """Return the names of the groups anywhere in a model that know a key, each once."""
    return list(dict.fromkeys(_homes(model, key)))


def _homes(model: type[BaseModel], key: str) -> Iterator[str]:
    for name, field in model.model_fields.items():
        for part in _records(field.annotation):
            if key in part.model_fields:
                yield name
            yield from _homes(part, key)


def _at(model: type[BaseModel], path: Path) -> list[object]:
    parts: list[object] = [model]
    for step in path:
        parts = [inner for part in parts for inner in _step(part, step)]
    return parts


def _step(part: object, step: str | int) -> Iterator[object]:
    if isinstance(part, type) and issubclass(part, BaseModel):
        if (field := part.model_fields.get(str(step))) is not None:
            yield from _alternatives(field.annotation)
    elif typing.get_origin(part) is dict:
        yield from _alternatives(typing.get_args(part)[1])
    elif typing.get_origin(part) is tuple:
        yield from _alternatives(typing.get_args(part)[0])


def _alternatives(annotation: object) -> Iterator[object]:
    """Return the types that an annotation stands for, without what is said about them."""
    if typing.get_origin(annotation) is typing.Annotated:
        yield from _alternatives(typing.get_args(annotation)[0])
    elif isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        for part in typing.get_args(annotation):
            yield from _alternatives(part)
    else:
        yield annotation


def _records(annotation: object) -> Iterator[type[BaseModel]]:
    for part in _alternatives(annotation):
        if isinstance(part, type) and issubclass(part, BaseModel):
            yield part
        for inner in typing.get_args(part):
            yield from _records(inner)
