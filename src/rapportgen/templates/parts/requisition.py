"""One requisition: its costs, what was granted and asked for before it, and who signs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapportgen.document.blocks import Table
from rapportgen.model.arithmetic import shares_per_party
from rapportgen.model.budget import Post
from rapportgen.model.costs import posts_by_name, summed
from rapportgen.model.grant import Grant, grant
from rapportgen.model.organisation import Part
from rapportgen.model.projekt import Projekt
from rapportgen.model.rekvisition import Rekvisition
from rapportgen.templates.parts.asked import Amounts, Asked, asked_for, asked_table, together
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values import swedish

OF_OTHERS = "Andra parters poster"
_ALL_PARTIES = "Budgeten och det som är rekvirerat tidigare gäller alla parter."
_AMOUNTS: Amounts = {
    "Rekvirerat tidigare": lambda asked: swedish.kronor(asked.before),
    "Den här rekvisitionen": lambda asked: swedish.kronor(asked.now),
}


def cost_table(
    projekt: Projekt, requisition: Rekvisition, caption: str = "Kostnader per post"
) -> Table | tuple[()]:
    """Return what a requisition asks for of each post, or nothing when it does not say."""
    if not requisition.poster:
        return ()
    rows = asked_for(projekt, _earlier(projekt, requisition), [requisition])
    table = asked_table(projekt, caption, tuple(_of_party(projekt, requisition, rows)), _AMOUNTS)
    payees = {each.part for each in projekt.rekvisitioner}
    notes = (text(_ALL_PARTIES),) if len(payees) > 1 else ()
    return replace(table, notes=(*notes, *table.notes))


def _of_party(projekt: Projekt, requisition: Rekvisition, rows: Sequence[Asked]) -> Iterator[Asked]:
    """Yield the posts of the party that asks; those that only others have, as one, last.

    A party that accounts for all asks for all. A post that something was asked for is always shown.
    """
    accounting = {part.namn for part in projekt.parties_with_role("redovisande")}
    if requisition.part is None or requisition.part in accounting:
        yield from rows
        return
    known = posts_by_name(projekt)
    others = []
    for each in rows:
        if each.before or each.now or _may_be_of(requisition.part, known.get(each.name, [])):
            yield each
        else:
            others.append(each)
    if others:
        yield together(OF_OTHERS, others)


def _may_be_of(party: str, posts: Sequence[Post]) -> bool:
    shares = [shares_per_party(post) for post in posts]
    return any(not share or party in share for share in shares)


def _earlier(projekt: Projekt, requisition: Rekvisition) -> tuple[Rekvisition, ...]:
    """Return the requisitions before one in the file."""
    places = [each.at() for each in projekt.rekvisitioner]
    return projekt.rekvisitioner[: places.index(requisition.at())]


def remaining_table(
    projekt: Projekt, requisition: Rekvisition, caption: str | None = None
) -> Table:
    """Return what was granted, what is asked for before and by a requisition, and the rest.

    Its own caption says what the requisitions are compared with: before the decision nothing is
    granted.
    """
    limit = grant(projekt)
    before = summed(_earlier(projekt, requisition))
    rows = [
        row("Rekvirerat tidigare", swedish.kronor(before)),
        row("Den här rekvisitionen", swedish.kronor(requisition.belopp)),
    ]
    if limit is not None:
        left = limit.amount - before - requisition.belopp
        rows.insert(0, row(limit.name.capitalize(), swedish.kronor(limit.amount)))
        rows.append(row("Kvar att rekvirera", swedish.kronor(left), kind="sum"))
    columns = (column("Medel", weight=3), column("Belopp", "right", 1))
    return Table(caption or _compared_with(limit), columns, tuple(rows))


def _compared_with(limit: Grant | None) -> str:
    return f"{limit.short} och rekvirerat" if limit else "Rekvirerat"


def signing_parties(projekt: Projekt, requisition: Rekvisition) -> tuple[Part, ...]:
    """Return whose firmatecknare signs: the accounting party's, else the payee's or the owners'."""
    payee = tuple(part for part in projekt.parter if part.namn == requisition.part)
    accounting = projekt.parties_with_role("redovisande")
    return accounting or payee or projekt.parties_with_role("projektägare")
