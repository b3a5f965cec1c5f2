"""The tables of a budget: costs, their division between years and parties, financing."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.model.arithmetic import ZERO, amount, shares_per_party, shares_per_year, sums, total
from rapportgen.model.budget import Budget, Finansiering, Post
from rapportgen.model.projekt import Projekt
from rapportgen.templates.parts.cells import column, note_mark, row, text
from rapportgen.templates.parts.formula import formula
from rapportgen.values import swedish

COMES_ON_TOP = "tillkommer"
UNDIVIDED = "Ej fördelat"
_TYPES = {"sökt": "Sökta medel", "egen insats": "Egen insats", "annan": "Annan finansiering"}


def budget_table(budget: Budget, caption: str = "Kostnader") -> Table:
    """Return the posts with their formulas and amounts, subtotals per slag, and the sum."""
    notes = _Notes(budget)
    has_formulas = any(formula(post) for post in budget.poster)
    columns = [
        column("Post", weight=4),
        column("Uträkning", weight=4),
        column("Belopp", "right", 2),
    ]
    used = [0, 1, 2] if has_formulas else [0, 2]
    rows = (
        Row(tuple(cost.cells[i] for i in used), cost.kind) for cost in _cost_rows(budget, notes)
    )
    return Table(caption, tuple(columns[i] for i in used), tuple(rows), notes.texts)


def _cost_rows(budget: Budget, notes: "_Notes") -> Iterator[Row]:
    groups = _groups(budget)
    has_subtotals = _has_subtotals(budget, groups)
    for slag, posts in groups.items():
        for post in posts:
            yield row(notes.marked(post), formula(post), _amount_or_open(post))
        if has_subtotals and any(amount(post) is not None for post in posts):
            subtotal = swedish.kronor(total(posts))
            yield row(f"Delsumma {slag}", "", subtotal, kind="subtotal")
    yield row("Summa", "", swedish.kronor(budget.summa), kind="sum")


def _has_subtotals(budget: Budget, groups: dict[str, list[Post]]) -> bool:
    """Return whether every slag gets its subtotal: all or none, so that they add up to the sum."""
    several = len(groups) > 1 and any(len(posts) > 1 for posts in groups.values())
    return several or budget.per_slag is not None


def _groups(budget: Budget) -> dict[str, list[Post]]:
    """Return the posts per slag, in the order the slag first appear."""
    groups: dict[str, list[Post]] = {}
    for post in budget.poster:
        groups.setdefault(post.slag, []).append(post)
    return groups


def _amount_or_open(post: Post) -> str:
    value = amount(post)
    return COMES_ON_TOP if value is None else swedish.kronor(value)


class _Notes:
    """The notes below a budget, numbered in the order of the posts."""

    def __init__(self, budget: Budget) -> None:
        in_order = [post for posts in _groups(budget).values() for post in posts]
        noted = [post for post in in_order if post.anmärkning]
        self._marks = {post.at(): note_mark(number) for number, post in enumerate(noted, 1)}
        lines = [f"{self._marks[post.at()]} {post.anmärkning}" for post in noted]
        if any(post.öppen for post in budget.poster):
            lines.append("Kostnader som tillkommer ingår inte i summan.")
        lines += filter(None, [budget.anmärkning])
        self.texts: tuple[Inlines, ...] = tuple(text(line) for line in lines)

    def marked(self, post: Post) -> str:
        """Return a post's name, with the mark of its note."""
        return post.post + self._marks.get(post.at(), "")


def year_table(projekt: Projekt, caption: str = "Kostnader per år") -> Table | tuple[()]:
    """Return the posts divided between years, or nothing when no post says how."""
    if projekt.budget is None or not any(post.per_år for post in projekt.budget.poster):
        return ()
    division = [shares_per_year(post, projekt.period) for post in _amounted(projekt.budget)]
    years = {year: year for year in sorted(sums(division))}
    return _division(projekt.budget, caption, division, years)


def party_table(projekt: Projekt, caption: str = "Kostnader per part") -> Table | tuple[()]:
    """Return the posts divided between parties, or nothing when no post says how."""
    budget = projekt.budget
    if budget is None or not any(post.per_part or post.part for post in budget.poster):
        return ()
    division = [shares_per_party(post) for post in _amounted(budget)]
    named = sums(division)
    short = {part.namn: part.kortnamn or part.namn for part in projekt.parter if part.namn in named}
    headers = short | {name: name for name in named if name not in short}
    table = _division(budget, caption, division, headers)
    return replace(table, notes=_explained(headers))


def _explained(headers: dict[str, str]) -> tuple[Inlines, ...]:
    """Return the note that spells out the short names in a table's header."""
    names = [f"{short}: {name}" for name, short in headers.items() if short != name]
    return (text(f"{'. '.join(names)}."),) if names else ()


def _amounted(budget: Budget) -> list[Post]:
    return [post for post in budget.poster if amount(post) is not None]


def _division(
    budget: Budget, caption: str, division: list[dict[str, Decimal]], headers: dict[str, str]
) -> Table:
    """Return the posts with their shares under the headers, and what is left undivided."""
    posts = _amounted(budget)
    rest = [_rest(post, shares) for post, shares in zip(posts, division, strict=True)]
    has_rest = any(rest)
    rows = [
        _division_row(post.post, share, headers, left if has_rest else None)
        for post, share, left in zip(posts, division, rest, strict=True)
    ]
    whole = _division_row("Summa", sums(division), headers, sum(rest, ZERO) if has_rest else None)
    columns = _division_columns([*headers.values(), *([UNDIVIDED] if has_rest else [])])
    return Table(caption, columns, (*rows, Row(whole.cells, "sum")))


def _rest(post: Post, shares: dict[str, Decimal]) -> Decimal:
    return (amount(post) or ZERO) - sum(shares.values(), ZERO)


def _division_columns(names: list[str]) -> tuple[Column, ...]:
    amounts = tuple(column(name, "right", 2) for name in (*names, "Summa"))
    return (column("Post", weight=3), *amounts)


def _division_row(
    name: str, share: dict[str, Decimal], keys: Iterable[str], rest: Decimal | None
) -> Row:
    cells = [swedish.kronor(share[key]) if key in share else "" for key in keys]
    if rest is not None:
        cells.append(swedish.kronor(rest) if rest else "")
    return row(name, *cells, swedish.kronor(sum(share.values(), ZERO) + (rest or ZERO)))


def financing_table(budget: Budget, caption: str = "Finansiering") -> Table | tuple[()]:
    """Return who pays what and how large a share, or nothing when the budget does not say."""
    if not budget.finansiering:
        return ()
    columns = (
        column("Källa", weight=4),
        column("Typ", weight=2),
        column("Belopp", "right", 2),
        column("Andel", "right", 1),
    )
    rows = [_financing_row(part, budget.summa) for part in budget.finansiering]
    financed = sum((part.belopp for part in budget.finansiering), ZERO)
    rows.append(
        row("Summa", "", swedish.kronor(financed), _share(financed, budget.summa), kind="sum")
    )
    return Table(caption, columns, tuple(rows))


def _financing_row(part: Finansiering, whole: Decimal) -> Row:
    return row(
        part.källa,
        _TYPES.get(part.typ or "", ""),
        swedish.kronor(part.belopp),
        _share(part.belopp, whole),
    )


def _share(part: Decimal, whole: Decimal) -> str:
    """Return a part in per cent, with a decimal where whole per cent would hide something."""
    if not whole:
        return ""
    share = part / whole
    return swedish.procent(share, 0 if (share * 100) % 1 == 0 else 1)
