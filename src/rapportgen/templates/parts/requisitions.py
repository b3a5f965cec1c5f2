"""What has been requisitioned: when, by whom, for what, and what remains."""

from rapportgen.document.blocks import Table
from rapportgen.document.inlines import Inlines
from rapportgen.model.costs import summed
from rapportgen.model.grant import grant
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition
from rapportgen.templates.display import shown_time
from rapportgen.templates.parts.asked import asked_for, asked_table
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values import swedish


def requisition_table(
    projekt: Projekt, caption: str = "Begärda utbetalningar"
) -> Table | tuple[()]:
    """Return the requisitions with their sum and what remains, or nothing without any."""
    requisitions = projekt.rekvisitioner
    if not requisitions:
        return ()
    cells = [_cells(requisition) for requisition in requisitions]
    used = [header for header in cells[0] if any(shown[header] for shown in cells)]
    rows = [row(*(shown[header] for header in used)) for shown in cells]
    blank = [""] * (len(used) - 2)
    rows.append(row("Summa", *blank, swedish.kronor(summed(requisitions)), kind="sum"))
    columns = (*(column(header, weight=3) for header in used[:-1]), column(used[-1], "right", 2))
    return Table(caption, columns, tuple(rows), _remaining(projekt))


def _cells(requisition: Rekvisition) -> dict[str, str]:
    """Return what a requisition says, by the headers of the columns; the amount is last."""
    return {
        "Period": shown_time(requisition.period),
        "Part": requisition.part or "",
        "Datum": swedish.datum(requisition.datum) if requisition.datum else "",
        "Konto": requisition.konto or "",
        "Belopp": swedish.kronor(requisition.belopp),
    }


def _remaining(projekt: Projekt) -> tuple[Inlines, ...]:
    """Return the note of what may still be requisitioned."""
    limit = grant(projekt)
    if limit is None:
        return ()
    left = limit.amount - summed(projekt.rekvisitioner)
    whole = f"{limit.name.capitalize()} är {swedish.kronor(limit.amount)}."
    return (text(f"{whole} Kvar att rekvirera är {swedish.kronor(left)}."),)


def requisitioned_table(
    projekt: Projekt, caption: str = "Rekvirerat per post"
) -> Table | tuple[()]:
    """Return budget, requisitions and the rest for each post, or nothing when none tells posts."""
    if not any(requisition.poster for requisition in projekt.rekvisitioner):
        return ()
    rows = asked_for(projekt, (), projekt.rekvisitioner)
    return asked_table(
        projekt, caption, rows, {"Rekvirerat": lambda asked: swedish.kronor(asked.now)}
    )
