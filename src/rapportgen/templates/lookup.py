"""Parts of a project as a template asks for them: by name, and only those that a file can have."""

from rapportgen.model.lookup import can_have, part
from rapportgen.schema.record import Record


class UnknownPartError(LookupError):
    """A template asks for a part that no project file can have."""


def known_part(record: Record, name: str) -> object:
    """Return the part with a dotted name, or None when the record leaves it out or empty."""
    if not can_have(name, type(record)):
        raise UnknownPartError(name)
    return part(record, name)
