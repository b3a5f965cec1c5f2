"""What of a value a template may use: its own keys and methods, none of Python's or pydantic's."""

from datetime import date

from rapportgen.packs.pack import DocumentType
from rapportgen.schema.record import Record

# A date says its figures: its other methods know the clock and English, and documents neither.
_OF_DATES = {"year", "month", "day", "isoformat"}
_OF_DOCUMENTS = {"name", "titel"}


def is_open(value: object, attribute: str) -> bool:
    """Return whether a template may use an attribute of a value.

    Pydantic's tools read files and unpickle; of a record, only what its own class declares is open.
    """
    if isinstance(value, Record):
        own = vars(type(value)).keys() | type(value).model_fields.keys()
        return attribute in own and not attribute.startswith(("_", "model_"))
    if isinstance(value, date):
        return attribute in _OF_DATES
    return not isinstance(value, DocumentType) or attribute in _OF_DOCUMENTS
