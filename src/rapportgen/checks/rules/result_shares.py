"""RG5: shares and sums of a result must be what their figures give."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.figures import above_or_below, andel, exakt, procentenheter
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Resultatandel, Resultatsumma
from rapportgen.model.shares import decimals, rounded_share, states

ZERO = Decimal(0)


@check("RG501", "andelens-tal")
def shares_state_what_their_figures_give(projekt: Projekt) -> Iterator[Finding]:
    """En andel är inte det som dess tal ger.

    Talen i täljaren läggs ihop och delas med nämnaren. Andelen avrundas till så många decimaler som
    den anges med, och en halv avrundas uppåt.

    Fel:

        resultat:
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 64 %}

    Rätt:

        resultat:
          andelar:
            - {text: Har en plan, täljare: [225, 167], nämnare: 626, anges: 63 %}
    """
    for share in projekt.resultat.andelar if projekt.resultat else ():
        if _has_sane_parts(share):
            exact = Fraction(sum(share.täljare, ZERO)) / Fraction(share.nämnare)
            if not states(share.anges, exact):
                yield _wrong_share(share, exact)


def _has_sane_parts(share: Resultatandel) -> bool:
    return share.nämnare > 0 and min(share.täljare) >= 0 and sum(share.täljare) <= share.nämnare


def _wrong_share(share: Resultatandel, exact: Fraction) -> Finding:
    computed = rounded_share(exact, decimals(share.anges))
    size = procentenheter(abs(share.anges - computed))
    return Finding(
        share.at("anges"),
        f"Andelen anges till {andel(share.anges)}, men {_quotient(share)} är {andel(computed)}. "
        f"Det är {above_or_below(share.anges - computed, size)}.",
        "Ändra andelen eller något av talen.",
        (*_numerators(share), _denominator(share)),
    )


def _quotient(share: Resultatandel) -> str:
    parts = " + ".join(map(exakt, share.täljare))
    parts = f"({parts})" if len(share.täljare) > 1 else parts
    return f"{parts} / {exakt(share.nämnare)}"


def _numerators(share: Resultatandel) -> tuple[Behind, ...]:
    return tuple(
        Behind(share.at("täljare", index), "täljare", exakt(part))
        for index, part in enumerate(share.täljare)
    )


def _denominator(share: Resultatandel) -> Behind:
    return Behind(share.at("nämnare"), "nämnare", exakt(share.nämnare))


@check("RG502", "del-av-ingenting")
def parts_of_a_share_fit_its_whole(projekt: Projekt) -> Iterator[Finding]:
    """En andels täljare är större än nämnaren, eller något av talen är för litet.

    Nämnaren ska vara större än noll och täljaren minst noll. Är täljaren större än nämnaren har de
    ofta bytt plats.

    Fel:

        resultat:
          andelar:
            - {text: Har en plan, täljare: 626, nämnare: 392, anges: 63 %}

    Rätt:

        resultat:
          andelar:
            - {text: Har en plan, täljare: 392, nämnare: 626, anges: 63 %}
    """
    for share in projekt.resultat.andelar if projekt.resultat else ():
        if share.nämnare <= 0:
            yield Finding(
                share.at("nämnare"),
                f"Nämnaren är {exakt(share.nämnare)}. Det går inte att räkna en andel av den.",
                "Skriv ett tal som är större än 0.",
            )
        elif min(share.täljare) < 0:
            yield _negative(share)
        elif sum(share.täljare) > share.nämnare:
            yield _too_large(share)


def _negative(share: Resultatandel) -> Finding:
    index = next(index for index, part in enumerate(share.täljare) if part < 0)
    return Finding(
        share.at("täljare", index),
        f"Täljaren är {exakt(share.täljare[index])}. En del kan inte vara mindre än 0.",
        "Skriv ett tal som är 0 eller större.",
    )


def _too_large(share: Resultatandel) -> Finding:
    part = sum(share.täljare, ZERO)
    return Finding(
        share.at("täljare"),
        f"Täljaren är {exakt(part)}, men nämnaren är {exakt(share.nämnare)}. Delen är "
        f"{exakt(part - share.nämnare)} större än det hela.",
        "Kontrollera att täljaren och nämnaren inte har bytt plats.",
        (*_numerators(share), _denominator(share)),
    )


@check("RG503", "resultatsumma")
def sums_state_what_their_terms_give(projekt: Projekt) -> Iterator[Finding]:
    """En summa i resultatet är inte summan av sina termer.

    Fel:

        resultat:
          summor:
            - {text: Avslut, termer: [225, 56], anges: 282}

    Rätt:

        resultat:
          summor:
            - {text: Avslut, termer: [225, 56], anges: 281}
    """
    for stated in projekt.resultat.summor if projekt.resultat else ():
        computed = sum(stated.termer, ZERO)
        if computed != stated.anges:
            yield _wrong_sum(stated, computed)


def _wrong_sum(stated: Resultatsumma, computed: Decimal) -> Finding:
    surplus = stated.anges - computed
    return Finding(
        stated.at("anges"),
        f"Summan anges till {exakt(stated.anges)}, men {' + '.join(map(exakt, stated.termer))} är "
        f"{exakt(computed)}. Det är {above_or_below(surplus, exakt(abs(surplus)))}.",
        "Ändra summan eller någon av termerna.",
        tuple(
            Behind(stated.at("termer", index), "term", exakt(term))
            for index, term in enumerate(stated.termer)
        ),
    )
