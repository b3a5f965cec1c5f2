"""The timeline as a table, with the columns and headers that the förbund uses."""

from collections.abc import Mapping

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines, LineBreak, Strong
from rapportgen.markdown.flattening import flattened
from rapportgen.model.tidplan import Aktivitet
from rapportgen.templates.display import time_in_cell
from rapportgen.templates.parts.cells import column, text
from rapportgen.templates.prose import prose_blocks

COLUMNS = {"aktivitet": "Aktivitet", "tid": "Tid", "deltagare": "Deltagare", "ansvarig": "Ansvarig"}
_WEIGHTS = {"aktivitet": 4.0, "tid": 2.2, "deltagare": 2.4, "ansvarig": 2.0}


def activity_table(
    activities: tuple[Aktivitet, ...],
    headers: Mapping[str, str] = COLUMNS,
    caption: str = "Aktiviteter",
) -> Table | tuple[()]:
    """Return the activities as a table, without the columns that would be empty."""
    used = {key: header for key, header in headers.items() if _is_used(key, activities)}
    rows = tuple(Row(tuple(_cell(activity, key) for key in used)) for activity in activities)
    return Table(caption, tuple(_column(*item) for item in used.items()), rows) if rows else ()


def _is_used(key: str, activities: tuple[Aktivitet, ...]) -> bool:
    return any(getattr(activity, key) for activity in activities)


def _column(key: str, header: str) -> Column:
    return column(header, weight=_WEIGHTS.get(key, 2.0))


def _cell(activity: Aktivitet, key: str) -> Inlines:
    match key:
        case "aktivitet":
            return _activity(activity)
        case "tid":
            return _time(activity)
        case _:
            value = getattr(activity, key)
            return text(", ".join(value) if isinstance(value, tuple) else value or "")


def _time(activity: Aktivitet) -> Inlines:
    when = text(time_in_cell(activity.tid))
    return (*when, LineBreak(), *text(activity.anmärkning)) if activity.anmärkning else when


def _activity(activity: Aktivitet) -> Inlines:
    name = Strong(text(activity.aktivitet))
    if activity.beskrivning is None:
        return (name,)
    return (name, LineBreak(), *flattened(prose_blocks(activity.beskrivning)))
