"""RG2: a price that is another one year than the year before is explained."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import kronor, procent
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.arithmetic import posts, prices
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt

_Kind = tuple[str, str | None, str]
_PRICES = {
    "månadskostnad": "Månadskostnaden",
    "timkostnad": "Timkostnaden",
    "styckpris": "Styckpriset",
}
_YEAR = r"\bår (\d{1,2})\b|\b((?:19|20|21)\d\d)\b"
# What a name may say of the time: a year, a number of months, a month, a part of the year.
_TIME = (
    rf"{_YEAR}|\d+ (?:månader|månad|mån)\b|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|"
    r"september|oktober|november|december|våren|sommaren|hösten|vintern|vårterminen|"
    r"höstterminen|(?:första|andra) halvåret|kvartal \d)\b|[^\w\s]"
)


@check("RG232", "ändrat-pris", Severity.WARNING)
def price_changes_are_explained(projekt: Projekt) -> Iterator[Finding]:
    """Samma sak kostar olika mycket olika år, och ingen anmärkning säger varför.

    Regeln jämför poster av samma slag och för samma part som heter likadant så när som på tiden,
    till exempel Projektledare 2018 och Projektledare 2019. Året står i namnet, eller är det enda
    under `per_år`. Skillnaden är kanske en löneökning, kanske ett skrivfel.

    Fel:

        period: 2018-07-01 – 2019-06-30
        budget:
          poster:
            - {post: Projektledare 2018, slag: lön, månader: 6, månadskostnad: 40 000}
            - {post: Projektledare 2019, slag: lön, månader: 6, månadskostnad: 41 000}
          summa: 486 000

    Rätt:

        period: 2018-07-01 – 2019-06-30
        budget:
          poster:
            - {post: Projektledare 2018, slag: lön, månader: 6, månadskostnad: 40 000}
            - post: Projektledare 2019
              slag: lön
              månader: 6
              månadskostnad: 41 000
              anmärkning: Lönerna ses över i januari.
          summa: 486 000
    """
    for (_, _, key), rows in _alike(projekt).items():
        if len(rows) > 1 and len({getattr(post, key) for post in rows}) > 1:
            for earlier, later in _followers(rows):
                if getattr(earlier, key) != getattr(later, key) and not later.anmärkning:
                    yield _changed(earlier, later, key)


def _alike(projekt: Projekt) -> dict[_Kind, list[Post]]:
    """Return the posts that have one price, by slag, party, and the key of the price."""
    alike: dict[_Kind, list[Post]] = defaultdict(list)
    for post in posts(projekt):
        if len(stated := prices(post)) == 1:
            alike[post.slag, post.part, next(iter(stated))].append(post)
    return alike


def _followers(rows: list[Post]) -> Iterator[tuple[Post, Post]]:
    """Yield each post with that of the next year; where a year has several it is unclear."""
    named: dict[str, dict[int, list[Post]]] = defaultdict(lambda: defaultdict(list))
    for post in rows:
        if (year := _year(post)) is not None:
            named[_timeless(post.post)][year].append(post)
    for years in named.values():
        if all(len(same) == 1 for same in years.values()):
            for (_, (earlier,)), (_, (later,)) in pairwise(sorted(years.items())):
                yield earlier, later


def _year(post: Post) -> int | None:
    found = re.findall(_YEAR, post.post, re.IGNORECASE)
    if found:
        ordinal, year = found[0]
        return int(ordinal or year) if len(found) == 1 else None
    return int(next(iter(post.per_år))) if post.per_år and len(post.per_år) == 1 else None


def _timeless(name: str) -> str:
    return " ".join(re.sub(_TIME, " ", name.lower()).split())


def _changed(earlier: Post, later: Post, key: str) -> Finding:
    old, new = getattr(earlier, key), getattr(later, key)
    share = f" ({procent(abs(new - old) / old)})" if old else ""
    return Finding(
        later.at(key),
        f"{_PRICES[key]} är {kronor(new)} för {later.post}, men {kronor(old)} för {earlier.post}. "
        f"Det är {kronor(abs(new - old))}{share} {'mer' if new > old else 'mindre'}.",
        "Skriv varför i anmärkning, eller ändra priset.",
        (Behind(earlier.at(key), earlier.post, kronor(old)),),
    )
