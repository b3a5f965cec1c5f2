"""People and parties as tables."""

from rapportgen.document.blocks import Table
from rapportgen.model.organisation import Part, Person
from rapportgen.templates.parts.cells import column, row

_HEADERS = {
    "namn": "Namn",
    "funktion": "Funktion",
    "organisation": "Organisation",
    "telefon": "Telefon",
    "epost": "E-post",
}


def people_table(people: tuple[Person, ...], caption: str) -> Table | tuple[()]:
    """Return people as a table, without the columns that would be empty."""
    used = [key for key in _HEADERS if any(getattr(person, key) for person in people)]
    rows = tuple(row(*(getattr(person, key) or "" for key in used)) for person in people)
    return Table(caption, tuple(column(_HEADERS[key]) for key in used), rows) if rows else ()


def party_role_table(parties: tuple[Part, ...], caption: str) -> Table | tuple[()]:
    """Return the parties with their roles."""
    rows = tuple(row(part.namn, ", ".join(part.roll).capitalize()) for part in parties)
    columns = (column("Organisation", weight=3), column("Roll", weight=2))
    return Table(caption, columns, rows) if rows else ()
