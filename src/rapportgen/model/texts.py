"""Every text of a project, with where it stands."""

from collections.abc import Iterable

from rapportgen.schema.record import Path, Record
from rapportgen.values.prosa import Prosa

Found = list[tuple[Path, str]]


def texts(record: Record) -> Found:
    """Return the texts inside a record with their paths, in the order of the model.

    Names of mappings are not included.
    """
    found: Found = []
    _collect(record, record.at(), found)
    return found


def _collect(value: Record | tuple[object, ...], path: Path, found: Found) -> None:
    """Add the texts of a value's parts; generators inside each other take longer."""
    for step, part in _parts(value):
        if part is None:  # as most are: asking for their kind takes a quarter of the time
            continue
        if isinstance(part, str):
            found.append(((*path, step), part))
        elif isinstance(part, Prosa):
            found.append(((*path, step), part.text))
        elif isinstance(part, (tuple, Record)):
            _collect(part, (*path, step), found)


def _parts(value: Record | tuple[object, ...]) -> Iterable[tuple[str | int, object]]:
    return enumerate(value) if isinstance(value, tuple) else value.__dict__.items()
