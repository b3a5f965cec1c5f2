"""When a paper says that it was made, in files that must say so."""

from datetime import UTC, datetime

_UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
"""What a file inside an undated document has, since it must have a date: never the clock's."""


def dated(moment: datetime | None) -> datetime:
    """Return the moment of a document, or the one of all documents without any."""
    return moment or _UNDATED
