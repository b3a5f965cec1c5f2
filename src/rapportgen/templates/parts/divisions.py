"""The posts of a budget divided between years or parties, as tables."""

from dataclasses import dataclass, replace
from decimal import Decimal

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Inlines
from rapportgen.model.arithmetic import ZERO, amount, shares_per_party, shares_per_year, sums
from rapportgen.model.budget import Budget, Post
from rapportgen.model.projekt import Projekt
from rapportgen.templates.parts.cells import column, row, text
from rapportgen.values import swedish

_REST = ""  # a name is never empty, so no year or party has this key
_UNDIVIDED = "Ej fördelat"

Share = dict[str, Decimal]


@dataclass(frozen=True, slots=True)
class Division:
    """Posts with what falls under each of the headers, which are shown by their keys.

    What a post does not divide stands under a header of its own.
    """

    headers: dict[str, str]
    posts: tuple[Post, ...]
    shares: tuple[Share, ...]

    @property
    def sums(self) -> Share:
        """Return the sum under each header, in the order of the headers."""
        found = sums(self.shares)
        return {key: found.get(key, ZERO) for key in self.headers}

    @property
    def rest(self) -> Decimal:
        """Return the sum of what is not divided."""
        return self.sums.get(_REST, ZERO)

    @property
    def divided(self) -> Share:
        """Return the sums of what is divided, by the headers as they are shown."""
        return {self.headers[key]: part for key, part in self.sums.items() if key != _REST}


def year_division(projekt: Projekt) -> Division | None:
    """Return the posts divided between years, or None when no post says how."""
    budget = projekt.budget
    if budget is None or not any(post.per_år for post in budget.poster):
        return None
    shares = [shares_per_year(post, projekt.period) for post in _amounted(budget)]
    return _division(budget, shares, {year: year for year in sorted(sums(shares))})


def party_division(projekt: Projekt) -> Division | None:
    """Return the posts divided between parties, or None when no post says how."""
    budget = projekt.budget
    if budget is None or not any(post.per_part or post.part for post in budget.poster):
        return None
    shares = [shares_per_party(post) for post in _amounted(budget)]
    named = sums(shares)
    short = {part.namn: part.kortnamn or part.namn for part in projekt.parter if part.namn in named}
    return _division(budget, shares, short | {name: name for name in named if name not in short})


def _division(budget: Budget, shares: list[Share], headers: dict[str, str]) -> Division:
    posts = _amounted(budget)
    rests = [_rest(post, share) for post, share in zip(posts, shares, strict=True)]
    if not any(rests):
        return Division(headers, posts, tuple(shares))
    with_rests = (
        share | ({_REST: rest} if rest else {}) for share, rest in zip(shares, rests, strict=True)
    )
    return Division({**headers, _REST: _UNDIVIDED}, posts, tuple(with_rests))


def _amounted(budget: Budget) -> tuple[Post, ...]:
    return tuple(post for post in budget.poster if amount(post) is not None)


def _rest(post: Post, share: Share) -> Decimal:
    return (amount(post) or ZERO) - sum(share.values(), ZERO)


def year_table(projekt: Projekt, caption: str = "Kostnader per år") -> Table | tuple[()]:
    """Return the posts divided between years, or nothing when no post says how."""
    division = year_division(projekt)
    return division_table(division, caption) if division else ()


def party_table(projekt: Projekt, caption: str = "Kostnader per part") -> Table | tuple[()]:
    """Return the posts divided between parties, or nothing when no post says how."""
    division = party_division(projekt)
    if division is None:
        return ()
    return replace(division_table(division, caption), notes=_explained(division.headers))


def _explained(headers: dict[str, str]) -> tuple[Inlines, ...]:
    """Return the note that spells out the short names in a table's header."""
    names = [f"{short}: {name}" for name, short in headers.items() if name and short != name]
    return (text(f"{'. '.join(names)}."),) if names else ()


def division_table(division: Division, caption: str) -> Table:
    """Return the posts with their shares under the headers, and the sums."""
    rows = [
        _row(post.post, share, division)
        for post, share in zip(division.posts, division.shares, strict=True)
    ]
    whole = _row("Summa", sums(division.shares), division)
    return Table(caption, _columns(division), (*rows, Row(whole.cells, "sum")))


def _columns(division: Division) -> tuple[Column, ...]:
    amounts = tuple(column(name, "right", 2) for name in (*division.headers.values(), "Summa"))
    return (column("Post", weight=3), *amounts)


def _row(name: str, share: Share, division: Division) -> Row:
    cells = [swedish.kronor(share[key]) if key in share else "" for key in division.headers]
    return row(name, *cells, swedish.kronor(sum(share.values(), ZERO)))
