"""A Source becomes a typed record, or diagnostics at the lines where it could not."""

from typing import TypeVar

from pydantic import ValidationError

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.schema.messages import explain
from rapportgen.schema.record import Path, Record
from rapportgen.source.source import Source

R = TypeVar("R", bound=Record)


def read_record(model: type[R], source: Source) -> R | list[Diagnostic]:
    """Return a file as a record of the given model, or everything that is wrong with its form."""
    try:
        record = model.model_validate(source.data)
    except ValidationError as error:
        return explain(model, source, error)
    _stamp(record, ())
    return record


def _stamp(value: object, path: Path) -> None:
    """Tell every record inside a value where in the file it stands."""
    if isinstance(value, Record):
        value._path = path  # noqa: SLF001 - the one place that sets it
        for name, child in value.__dict__.items():
            if isinstance(child, Record | tuple):
                _stamp(child, (*path, name))
    elif isinstance(value, tuple):
        for index, child in enumerate(value):
            _stamp(child, (*path, index))
