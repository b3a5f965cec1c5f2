"""Parts of a project by the names of their keys, such as `bakgrund` or `resultat.text`."""

from rapportgen.model.projekt import Projekt
from rapportgen.schema.known import known_keys
from rapportgen.schema.record import Path, Record
from rapportgen.values.prosa import Prosa


def can_have(name: str, record: type[Record] = Projekt) -> bool:
    """Return whether any project file, or any such record in it, can have a part by its name."""
    *above, last = name.split(".")
    return last in known_keys(record, tuple(above))


def part(record: Record, name: str) -> object:
    """Return the part with a dotted name, or None when the record leaves it out or empty."""
    value: object = record
    for key in name.split("."):
        value = getattr(value, key, None) if isinstance(value, Record) else None
    return value if _says_something(value) else None


def nearest_path(projekt: Projekt, name: str) -> Path:
    """Return the path of a part, or of what stands nearest above it in the file."""
    path: Path = ()
    value: object = projekt
    for key in name.split("."):
        value = getattr(value, key, None) if isinstance(value, Record) else None
        if value is None:
            break
        path = (*path, key)
    return path


def _says_something(value: object) -> bool:
    if isinstance(value, Prosa):
        return bool(value.text.strip())
    return value is not None and value not in ((), "")
