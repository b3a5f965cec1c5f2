"""Random budgets that are right, written as project files."""

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import strategies as st
from project_texts import project

PARTIES = ("Kommunen", "Regionen")
YEARS = ("2018", "2019")
KINDS = ("lön", "resor", "övrigt")

# What the documents that show a budget need besides.
COMPLETE = (
    "syfte: Fler i arbete.",
    "mål: {övergripande: Fler i arbete.}",
    "firmatecknare: [{funktion: Chef, organisation: Kommunen}]",
)

Division = dict[str, Decimal]


@dataclass(frozen=True)
class Cost:
    """A post: its amount, what else it says, and how it is divided."""

    name: str
    kind: str
    amount: Decimal
    words: tuple[str, ...]
    states_amount: bool
    per_year: Division = field(default_factory=dict)
    per_party: Division = field(default_factory=dict)


def written(amount: Decimal) -> str:
    """Return an amount as a Swede writes it in a file."""
    return f"{amount:,}".replace(",", " ").replace(".", ",")


@st.composite
def costs(draw: st.DrawFn, number: int) -> Cost:
    """Return a post with an amount, a derivation or both; or a deduction."""
    sort = draw(st.sampled_from(["amount", "derived", "both", "deduction"]))
    count, months = draw(st.integers(1, 5)), draw(st.integers(1, 24))
    price = draw(st.integers(1, 60_000))
    words: tuple[str, ...] = ()
    amount = Decimal(draw(st.integers(0, 3_000_000)))
    if sort in {"derived", "both"}:
        extra = draw(st.sampled_from([None, Decimal("42.68"), Decimal(50)]))
        words = (f"antal: {count}", f"månader: {months}", f"månadskostnad: {price}")
        words += () if extra is None else (f"påslag: {written(extra)} %",)
        exact = count * months * price * (1 + (extra or 0) / Decimal(100))
        amount = exact.quantize(Decimal(1), ROUND_HALF_UP)
    elif sort == "deduction":
        amount = -Decimal(draw(st.integers(1, 100)))
    return Cost(
        f"Post {chr(65 + number)}",
        draw(st.sampled_from(KINDS)),
        amount,
        words,
        sort != "derived",
        draw(_divisions(amount, YEARS)),
        draw(_divisions(amount, PARTIES)),
    )


@st.composite
def _divisions(draw: st.DrawFn, amount: Decimal, names: tuple[str, str]) -> Division:
    if draw(st.booleans()):
        return {}
    low, high = sorted((0, int(amount)))
    first = Decimal(draw(st.integers(low, high)))
    return {names[0]: first, names[1]: amount - first}


@st.composite
def right_projects(draw: st.DrawFn) -> str:
    """Return a project whose budget, grant and requisitions have nothing wrong."""
    posts = [draw(costs(number)) for number in range(draw(st.integers(1, 5)))]
    balance = Cost("Lokaler", "lokaler", Decimal(1_000), (), states_amount=True)
    posts.append(balance)
    whole = sum((post.amount for post in posts), Decimal(0))
    own = Decimal(draw(st.integers(0, int(whole))))
    lines = [
        "period: 2018-01-01 – 2019-12-31",
        "parter:",
        *(f"  - {{namn: {name}, roll: [projektägare, redovisande]}}" for name in PARTIES),
        "budget:",
        "  poster:",
        *(line for post in posts for line in _post(post)),
        *draw(_some(_subtotals("per_slag", [{post.kind: post.amount} for post in posts]))),
        *draw(_some(_subtotals("per_år", [post.per_year for post in posts]))),
        *draw(_some(_subtotals("per_part", [post.per_party for post in posts]))),
        f"  summa: {written(whole)}",
        "  finansiering:",
        f"    - {{källa: Förbundet, typ: sökt, belopp: {written(whole - own)}}}",
        f"    - {{källa: Kommunen, typ: egen insats, belopp: {written(own)}}}",
        "beslut:",
        "  datum: 2018-01-02",
        f"  belopp: {written(whole - own)}",
        *draw(_requisitions(whole - own)),
        *COMPLETE,
    ]
    return project("\n".join(lines) + "\n")


def _post(post: Cost) -> list[str]:
    stated = (f"belopp: {written(post.amount)}",) if post.states_amount else ()
    words = (f"post: {post.name}", f"slag: {post.kind}", *post.words, *stated)
    lines = [f"    {'- ' if not place else '  '}{word}" for place, word in enumerate(words)]
    for key, division in (("per_år", post.per_year), ("per_part", post.per_party)):
        if division:
            lines += [f"      {key}:", *_amounts("        ", division)]
    return lines


def _amounts(indent: str, division: Division) -> list[str]:
    return [f"{indent}{name}: {written(amount)}" for name, amount in division.items()]


def _subtotals(key: str, divisions: list[Division]) -> list[str]:
    """Return the subtotals of what is divided; a division of nothing has none."""
    whole: Division = defaultdict(Decimal)
    for division in divisions:
        for name, amount in division.items():
            whole[name] += amount
    return [f"  {key}:", *_amounts("    ", whole)] if whole else []


def _some(lines: list[str]) -> st.SearchStrategy[list[str]]:
    return st.sampled_from([lines, []])


@st.composite
def _requisitions(draw: st.DrawFn, granted: Decimal) -> list[str]:
    """Return requisitions of the post Lokaler, together at most what is granted and what it has."""
    left = min(int(granted), 1_000)
    first = draw(st.integers(0, left))
    second = draw(st.integers(0, left - first))
    return [
        "rekvisitioner:",
        *(
            line
            for year, amount in zip(YEARS, (first, second), strict=True)
            for line in (
                f"  - period: {year}",
                f"    datum: {year}-12-31",
                "    part: Kommunen",
                "    konto: bankgiro 000-0000",
                "    poster:",
                "      - post: Lokaler",
                f"        belopp: {written(Decimal(amount))}",
                f"    belopp: {written(Decimal(amount))}",
            )
        ),
    ]
