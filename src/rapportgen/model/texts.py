"""Every text of a project, with where it stands."""

from collections.abc import Iterable, Iterator

from rapportgen.schema.record import Path, Record
from rapportgen.values.prosa import Prosa

_HAVING_TEXT = (str, Prosa, Record, tuple)


def texts(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield the texts inside the value at a path in the order of the model.

    Names of mappings are not included.
    """
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Prosa):
        yield path, value.text
    else:
        for step, child in _parts(value):
            if isinstance(child, _HAVING_TEXT):
                yield from texts(child, (*path, step))


def _parts(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, Record):
        return value.__dict__.items()
    return enumerate(value) if isinstance(value, tuple) else ()
