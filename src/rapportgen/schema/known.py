"""The keys that a model knows."""

import types
import typing
from collections.abc import Iterator

from pydantic import BaseModel

from rapportgen.schema.record import Path


def known_keys(model: type[BaseModel], path: Path) -> list[str]:
    """Return the keys known at a path, found by following the model's own annotations."""
    found: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int) or found is None:
            continue
        field = found.model_fields.get(step)
        found = None if field is None else next(_records(field.annotation), None)
    return list(found.model_fields) if found else []


def _records(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif isinstance(annotation, types.UnionType) or typing.get_origin(annotation):
        for part in typing.get_args(annotation):
            yield from _records(part)
