"""A Source becomes a typed record, or diagnostics at the lines where it could not."""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.schema.known import is_mapping, keys_with_records, known_keys
from rapportgen.schema.record import Path, Record
from rapportgen.source.source import Source

R = TypeVar("R", bound=Record)


def read_record(model: type[R], source: Source) -> R | list[Diagnostic]:
    """Return a file as a record of the given model, or everything that is wrong with its form."""
    details = list(_empty_keys(model, source))
    try:
        record = model.model_validate(source.data)
    except ValidationError as error:
        details += error.errors(include_url=False)
    if details:
        from rapportgen.schema.messages import explain  # noqa: PLC0415 - only a faulty file needs it

        return explain(model, source, details)
    _stamp(record, ())
    return record


def _empty_keys(model: type[R], source: Source) -> Iterator[ErrorDetails]:
    """Return what is wrong with keys that pydantic never sees, because they have no value."""
    for path in source.empty_keys():
        known = known_keys(model, path[:-1])
        if known and path[-1] not in known:
            yield ErrorDetails(type="extra_forbidden", loc=path, msg="", input=None)
        elif is_mapping(model, path[:-1]):
            yield ErrorDetails(type="missing", loc=path, msg="", input=None)


def _stamp(value: object, path: Path) -> None:
    """Tell every record inside a value where in the file it stands."""
    if isinstance(value, Record):
        value.stand_at(path)
        for name in keys_with_records(type(value)):
            _stamp(value.__dict__[name], (*path, name))
    elif isinstance(value, tuple):
        for index, child in enumerate(value):
            _stamp(child, (*path, index))
