"""Every text of a project, with where it stands."""

from collections.abc import Iterator

from rapportgen.schema.record import Path, Record
from rapportgen.values.prosa import Prosa


def texts(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield the texts inside a value in the order of the model, names of mappings not included."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Prosa):
        yield path, value.text
    elif isinstance(value, Record):
        for name, child in value.__dict__.items():
            yield from texts(child, value.at(name))
    elif isinstance(value, tuple):
        for index, child in enumerate(value):
            child_path = child.at() if isinstance(child, Record) else (*path, index)
            yield from texts(child, child_path)
