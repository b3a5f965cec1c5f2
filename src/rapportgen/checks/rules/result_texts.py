"""RG5: a text that tells of results must state the figures that stand among them."""

import re
from collections.abc import Iterator, KeysView
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import andel, exakt
from rapportgen.checks.prose_figures import Percentage, numbers, percentages
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.goals import goals
from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Resultat, Resultatandel
from rapportgen.model.shares import states
from rapportgen.schema.record import Path
from rapportgen.values.exact import EXACT
from rapportgen.values.prosa import Prosa

PROSE = ("resultat.text", "uppföljning.text", "lärdomar", "genomförande", "erfarenheter")
ABOUT = {"cirka", "ungefär", "omkring", "drygt", "knappt", "nästan", "över", "under", "än"}
# Smaller numbers stand in most texts, and seldom mean the figures of a share.
SMALLEST = 10
# A percentage farther from a share is likely of something else.
NEAREST = Fraction(5, 100)
FEWEST_MET = 2
FEWEST_DIGITS = 3


@check("RG522", "andel-i-text", Severity.WARNING)
def texts_state_the_share_of_their_figures(projekt: Projekt) -> Iterator[Finding]:
    """Ett stycke har en andels alla tal, men ett annat procenttal.

    Stycket jämförs när det har alla täljarens tal, minst två, och ett enda procenttal. Procenttalet
    ska ligga inom fem procentenheter från andelen, eller skilja sig från den i en enda siffra.
    Annars handlar det troligen om något annat. Står det cirka, drygt eller något liknande framför
    procenttalet jämförs det inte.

    Fel:

        resultat:
          text: 225 har avslutats och 167 har en plan. Det är 66 % av alla.
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %}

    Rätt:

        resultat:
          text: 225 har avslutats och 167 har en plan. Det är 63 % av alla.
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %}
    """
    shares = (
        [share for share in projekt.resultat.andelar if _is_told(share)] if projekt.resultat else []
    )
    if not shares:
        return
    others = _known_shares(projekt)
    for path, paragraph in _paragraphs(projekt):
        if "%" not in paragraph and "procent" not in paragraph:
            continue
        found = percentages(paragraph)
        if len(found) == 1 and found[0].share not in others and found[0].before not in ABOUT:
            stated = numbers(paragraph)
            for share in shares:
                if stated.keys() >= set(share.täljare) and _is_misstated(found[0], share):
                    yield _other(path, found[0], share)


def _is_told(share: Resultatandel) -> bool:
    return len(share.täljare) > 1 and min(share.täljare) >= SMALLEST and share.nämnare > 0


def _is_misstated(found: Percentage, share: Resultatandel) -> bool:
    """Return whether a percentage is not a share, but so near it that it is likely meant to be."""
    if _agrees(found, share):
        return False
    is_near = abs(Fraction(found.share) - Fraction(share.anges)) <= NEAREST
    return is_near or _differ_in_one(_percent(found.share), _percent(share.anges))


def _percent(share: Decimal) -> str:
    return f"{share.scaleb(2, EXACT).normalize(EXACT):f}"


def _agrees(found: Percentage, share: Resultatandel) -> bool:
    """Return whether a percentage is the stated share, or the exact one with other decimals."""
    exact = Fraction(sum(share.täljare, Decimal(0))) / Fraction(share.nämnare)
    return found.share == share.anges or states(found.share, exact)


def _known_shares(projekt: Projekt) -> set[Decimal | None]:
    """Return the shares that stand elsewhere among the figures, which a text may be about."""
    targets = [goal.målvärde for goal in goals(projekt) if goal.målvärde]
    outcomes = [outcome.värde for goal in goals(projekt) for outcome in goal.utfall]
    tables = projekt.resultat.tabeller if projekt.resultat else ()
    cells = [value for table in tables for row in table.rader for value in row.värden]
    stated = {share.anges for share in projekt.resultat.andelar} if projekt.resultat else set()
    return {value.andel for value in (*targets, *outcomes, *cells)} | stated


def _paragraphs(projekt: Projekt) -> Iterator[tuple[Path, str]]:
    for name in PROSE:
        prose = part(projekt, name)
        if isinstance(prose, Prosa):
            for paragraph in re.split(r"\n\s*\n", prose.text):
                yield tuple(name.split(".")), paragraph


def _other(path: Path, found: Percentage, share: Resultatandel) -> Finding:
    return Finding(
        path,
        f"Texten säger {found.text}, men talen i samma stycke hör till andelen {share.text}, som "
        f"är {andel(share.anges)}.",
        "Ändra texten eller andelen.",
        (Behind(share.at("anges"), share.text, andel(share.anges)),),
        found.written,
    )


@check("RG525", "tal-i-text", Severity.WARNING)
def texts_state_the_numbers_of_their_share(projekt: Projekt) -> Iterator[Finding]:
    """Ett stycke har en andels eller en summas tal, så när som på en siffra i ett av dem.

    Stycket jämförs när det har minst två av talen och bara ett fattas. Står där i stället ett tal
    som skiljer sig i en enda siffra, och som inte finns någon annanstans i resultatet, är det
    troligen ett skrivfel. Bara tal med minst tre siffror jämförs.

    Fel:

        resultat:
          text: 226 har avslutats och 167 har en plan. Det är 63 % av alla.
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %}

    Rätt:

        resultat:
          text: 225 har avslutats och 167 har en plan. Det är 63 % av alla.
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %}
    """
    groups = list(_groups(projekt.resultat)) if projekt.resultat else []
    if not groups:
        return
    known = _known_numbers(projekt)
    for path, paragraph in _paragraphs(projekt):
        stated = numbers(paragraph)
        for group in groups:
            if slip := _slip(group, stated.keys(), stated.keys() - known):
                meant, near = slip
                yield _misspelt(path, meant, near, stated[near], group)


@dataclass(frozen=True, slots=True)
class _Group:
    """Numbers that are told together: those of a share with its percentage, or of a sum."""

    name: str
    where: Path
    numbers: frozenset[Decimal]
    percentage: Decimal | None = None


def _groups(result: Resultat) -> Iterator[_Group]:
    for share in result.andelar:
        yield _Group(share.text, share.at("täljare"), frozenset(share.täljare), share.anges * 100)
    for total in result.summor:
        figures = frozenset((*total.termer, total.anges))
        yield _Group(total.text, total.at("termer"), figures)


def _known_numbers(projekt: Projekt) -> set[Decimal]:
    """Return the numbers that stand in the result's fields, and so are not misspelt."""
    tables = projekt.resultat.tabeller if projekt.resultat else ()
    cells = {value.tal for table in tables for row in table.rader for value in row.värden}
    groups = _groups(projekt.resultat) if projekt.resultat else ()
    told = (group.numbers for group in groups)
    wholes = {share.nämnare for share in projekt.resultat.andelar} if projekt.resultat else set()
    return wholes.union(*told) | {cell for cell in cells if cell is not None}


def _slip(
    group: _Group, stated: KeysView[Decimal], strangers: set[Decimal]
) -> tuple[Decimal, Decimal] | None:
    """Return the one missing number of a group and what stands in its place, if that is near."""
    missing = group.numbers - stated
    met = len(group.numbers) - len(missing) + (group.percentage in stated)
    if len(missing) != 1 or met < FEWEST_MET:
        return None
    (meant,) = missing
    if len(str(meant)) < FEWEST_DIGITS:
        return None
    likely = (number for number in sorted(strangers) if _differ_in_one(str(number), str(meant)))
    near = next(likely, None)
    return None if near is None else (meant, near)


def _differ_in_one(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _misspelt(path: Path, meant: Decimal, stated: Decimal, written: str, group: _Group) -> Finding:
    return Finding(
        path,
        f"Texten säger {exakt(stated)}, men bland talen för {group.name} står {exakt(meant)}.",
        "Ändra texten eller talet.",
        (Behind(group.where, group.name, exakt(meant)),),
        written,
    )
