"""The tables of a budget: the costs post by post, per slag, and the financing."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.document.blocks import Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.model.arithmetic import ZERO, amount, shares_per_kind, sums, total
from rapportgen.model.budget import Budget, Finansiering, Post
from rapportgen.templates.parts.cells import column, note_mark, row, text
from rapportgen.templates.parts.formula import formula
from rapportgen.templates.parts.percents import rounding_note, shares_of, shown_shares
from rapportgen.values import swedish

COMES_ON_TOP = "tillkommer"
_ON_TOP = "Kostnader som tillkommer ingår inte i summan."
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
            lines.append(_ON_TOP)
        lines += filter(None, [budget.anmärkning])
        self.texts: tuple[Inlines, ...] = tuple(text(line) for line in lines)

    def marked(self, post: Post) -> str:
        """Return a post's name, with the mark of its note."""
        return post.post + self._marks.get(post.at(), "")


def kind_table(budget: Budget, caption: str = "Kostnader per slag") -> Table:
    """Return the sum of each slag and its share of the budget, the largest first."""
    found = sums_per_kind(budget)
    shares = shares_of(list(found.values()), budget.summa)
    *parts, whole = shown_shares(shares, len(found) + 1)
    rows = [
        row(slag.capitalize(), swedish.kronor(part), share)
        for (slag, part), share in zip(found.items(), parts, strict=True)
    ]
    rows.append(row("Summa", swedish.kronor(budget.summa), whole, kind="sum"))
    columns = (column("Slag", weight=4), column("Belopp", "right", 2), column("Andel", "right", 1))
    notes = (text(_ON_TOP),) if any(post.öppen for post in budget.poster) else ()
    return Table(caption, columns, tuple(rows), (*notes, *rounding_note(shares)))


def sums_per_kind(budget: Budget) -> dict[str, Decimal]:
    """Return what each slag costs, the largest first."""
    found = sums(map(shares_per_kind, budget.poster))
    return dict(sorted(found.items(), key=lambda item: -item[1]))


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
    shares = shares_of([part.belopp for part in budget.finansiering], budget.summa)
    *parts, whole = shown_shares(shares, len(budget.finansiering) + 1)
    rows = [*map(_financing_row, budget.finansiering, parts)]
    financed = sum((part.belopp for part in budget.finansiering), ZERO)
    rows.append(row("Summa", "", swedish.kronor(financed), whole, kind="sum"))
    return Table(caption, columns, tuple(rows), rounding_note(shares))


def _financing_row(part: Finansiering, share: str) -> Row:
    return row(
        part.källa,
        _TYPES.get(part.typ or "", ""),
        swedish.kronor(part.belopp),
        share,
    )
