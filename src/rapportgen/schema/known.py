"""The keys that a model knows, found by following its own annotations."""

import functools
import types
import typing
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from rapportgen.schema.kinds import Kind
from rapportgen.schema.record import Path


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a group; `first` is the one to begin with, `example` what may stand after it.

    `kind` is how the value of the first key is read, if it is not any text.
    """

    required: list[str]
    optional: list[str]
    lists: list[str]
    first: str
    example: str
    kind: Kind[object] | None


def keys_at(model: type[BaseModel], path: Path) -> Keys | None:
    """Return the keys of the group at a path, or None where there is no record."""
    group = _record_at(model, path)
    if group is None:
        return None
    fields = group.model_fields
    required = [name for name, field in fields.items() if field.is_required()]
    lists = [name for name, field in fields.items() if _is_list(field.annotation)]
    first = next((name for name in [*required, *fields] if name not in lists), next(iter(fields)))
    kind = next((part for part in fields[first].metadata if isinstance(part, Kind)), None)
    examples = fields[first].examples or (kind.json_schema.get("examples") if kind else None)
    optional = [name for name in fields if name not in required]
    return Keys(required, optional, lists, first, str((examples or [""])[0]), kind)


def known_keys(model: type[BaseModel], path: Path) -> list[str]:
    """Return the keys known at a path; none where there is no record."""
    group = _record_at(model, path)
    return list(group.model_fields) if group else []


@functools.cache
def keys_with_records(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the keys of a model whose values are records or hold some."""
    fields = model.model_fields.items()
    return tuple(name for name, field in fields if any(records_in(field.annotation)))


def _record_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    types_there = (part for part in _at(model, path) if isinstance(part, type))
    return next((part for part in types_there if issubclass(part, BaseModel)), None)


def _is_list(annotation: object) -> bool:
    return any(typing.get_origin(part) is tuple for part in _alternatives(annotation))


def is_mapping(model: type[BaseModel], path: Path) -> bool:
    """Return whether the keys at a path are the user's own."""
    return any(typing.get_origin(part) is dict for part in _at(model, path))


def all_keys(model: type[BaseModel]) -> list[str]:
    """Return every key that a model knows at any level, each once, the topmost first."""
    inner = (part for field in model.model_fields.values() for part in records_in(field.annotation))
    below = (key for part in inner for key in all_keys(part))
    return list(dict.fromkeys((*model.model_fields, *below)))


def homes(model: type[BaseModel], key: str) -> list[str]:
    """Return the names of the groups anywhere in a model that know a key, each once."""
    return _all_homes(model).get(key, [])


@functools.cache
def _all_homes(model: type[BaseModel]) -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, group in _homes(model):
        found[key][group] = None
    return {key: list(groups) for key, groups in found.items()}


def _homes(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """Yield each key of each group anywhere in a model, with the name of the group."""
    for name, field in model.model_fields.items():
        for part in records_in(field.annotation):
            yield from ((key, name) for key in part.model_fields)
            yield from _homes(part)


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


def records_in(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the records that an annotation names, inside lists too."""
    for part in _alternatives(annotation):
        if isinstance(part, type) and issubclass(part, BaseModel):
            yield part
        for inner in typing.get_args(part):
            yield from records_in(inner)
