"""People and parties as tables, and ways to reach people."""

import re

from rapportgen.document.blocks import Paragraph, Row, Table
from rapportgen.document.inlines import Inlines, LineBreak, Link, Strong, Text
from rapportgen.model.organisation import Part, Person
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values.kontakt import telephone_numbers

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
    rows = tuple(Row(tuple(_cell(person, key) for key in used)) for person in people)
    return Table(caption, tuple(column(_HEADERS[key]) for key in used), rows) if rows else ()


def _cell(person: Person, key: str) -> Inlines:
    value = getattr(person, key) or ""
    return _REACHED[key](value) if value and key in _REACHED else text(value)


def party_role_table(parties: tuple[Part, ...], caption: str) -> Table | tuple[()]:
    """Return the parties with their roles."""
    rows = tuple(row(part.namn, ", ".join(part.roll).capitalize()) for part in parties)
    columns = (column("Organisation", weight=3), column("Roll", weight=2))
    return Table(caption, columns, rows) if rows else ()


def contact_list(people: tuple[Person, ...]) -> tuple[Paragraph, ...]:
    """Return each person as lines, with links to write to or to call."""
    return tuple(Paragraph(_contact(person)) for person in people)


def _contact(person: Person) -> Inlines:
    name, *rest = filter(None, (person.namn, person.funktion, person.organisation))
    lines: list[Inlines] = [(Strong(text(name)),)]
    if rest:
        lines.append(text(", ".join(rest)))
    if person.telefon:
        lines.append((Text("Telefon: "), *_telephone(person.telefon)))
    if person.epost:
        lines.append((Text("E-post: "), *_mail(person.epost)))
    return tuple(inline for line in lines for inline in (LineBreak(), *line))[1:]


def _telephone(number: str) -> Inlines:
    """Return a telephone number as a link, or as it stands when it is more than a number."""
    if telephone_numbers(number) != [number]:
        return text(number)
    digits = re.sub(r"[^0-9+]", "", number.replace("(0)", ""))
    return (Link((Text(number.replace(" ", "\N{NO-BREAK SPACE}")),), f"tel:{digits}"),)


def _mail(address: str) -> Inlines:
    return (Link(text(address), f"mailto:{address}"),)


_REACHED = {"telefon": _telephone, "epost": _mail}
