"""What of a value a template may use: its own keys and methods, none of Python's or pydantic's."""

from datetime import date

from rapportgen.schema.record import Record

_CLOCK = {"today"}  # the same project gives the same document on any day


def is_open(value: object, attribute: str) -> bool:
    """Return whether a template may use an attribute of a value.

    Pydantic's tools read files and unpickle; of a record, only what its own class declares is open.
    """
    if isinstance(value, Record):
        own = vars(type(value)).keys() | type(value).model_fields.keys()
        return attribute in own and not attribute.startswith(("_", "model_"))
    return not (isinstance(value, date) and attribute in _CLOCK)
