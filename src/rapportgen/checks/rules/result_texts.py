"""RG5: a text that tells of a share must state the share that stands among the figures."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import andel
from rapportgen.checks.prose_figures import Percentage, numbers, percentages
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.goals import goals
from rapportgen.model.lookup import part
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Resultatandel
from rapportgen.model.shares import states
from rapportgen.schema.record import Path
from rapportgen.values.prosa import Prosa

PROSE = ("resultat.text", "uppföljning.text", "lärdomar", "genomförande", "erfarenheter")
ABOUT = {"cirka", "ungefär", "omkring", "drygt", "knappt", "nästan", "över", "under", "än"}
# Smaller numbers stand in most texts, and seldom mean the figures of a share.
SMALLEST = 10


@check("RG522", "andel-i-text", Severity.WARNING)
def texts_state_the_share_of_their_figures(projekt: Projekt) -> Iterator[Finding]:
    """Ett stycke har en andels alla tal, men ett annat procenttal.

    Stycket jämförs när det har alla täljarens tal, minst två, och ett enda procenttal. Står det
    cirka, drygt eller något liknande framför procenttalet jämförs det inte.

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
        found = percentages(paragraph)
        if len(found) == 1 and found[0].share not in others and found[0].before not in ABOUT:
            stated = numbers(paragraph)
            for share in shares:
                if stated.issuperset(share.täljare) and not _agrees(found[0], share):
                    yield _other(path, found[0], share)


def _is_told(share: Resultatandel) -> bool:
    return len(share.täljare) > 1 and min(share.täljare) >= SMALLEST and share.nämnare > 0


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
        if isinstance(prose, Prosa) and ("%" in prose.text or "procent" in prose.text):
            for paragraph in re.split(r"\n\s*\n", prose.text):
                yield tuple(name.split(".")), paragraph


def _other(path: Path, found: Percentage, share: Resultatandel) -> Finding:
    return Finding(
        path,
        f"Texten säger {found.text}, men talen i samma stycke hör till andelen {share.text}, som "
        f"är {andel(share.anges)}.",
        "Ändra texten eller andelen.",
        (Behind(share.at("anges"), share.text, andel(share.anges)),),
    )
