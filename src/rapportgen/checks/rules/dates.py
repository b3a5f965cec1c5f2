"""RG3: what happens must happen within the project's time."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.model.projekt import Projekt


@check("RG301", "aktivitet-utanför-perioden")
def activities_lie_within_the_period(projekt: Projekt) -> Iterator[Finding]:
    """En aktivitet börjar före projektets period eller slutar efter den.

    Kostnader utanför perioden betalas inte av förbundet. Är det avtalat på annat sätt skriver du
    ett undantag med skälet.

    Fel:

        period: 2018-10-01 – 2018-12-31
        tidplan:
          - {aktivitet: Uppföljning, tid: september – december 2018}

    Rätt:

        period: 2018-10-01 – 2018-12-31
        tidplan:
          - {aktivitet: Uppföljning, tid: oktober – december 2018}
    """
    period = projekt.period
    for activity in projekt.tidplan:
        start = activity.tid.start
        early = start is not None and period.start is not None and start < period.start
        late = activity.tid.end > period.end
        if early or late:
            side = "börjar före" if early else "slutar efter"
            yield Finding(
                activity.at("tid"),
                f"Aktiviteten pågår {activity.tid.text}. Den {side} projektets period, "
                f"{period.text}.",
                "Ändra tiden eller perioden, eller skriv ett undantag med skälet under ignorera.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )


@check("RG305", "utvärdering-före-projektet")
def evaluation_comes_after_the_start(projekt: Projekt) -> Iterator[Finding]:
    """Uppföljning, utvärdering eller implementering är daterad före projektets början.

    Det går inte att utvärdera något som inte har börjat. Ofta är det årtalet som är fel.

    Fel:

        period: 2009-10-01 – 2010-06-30
        utvärdering:
          text: Styrgruppen utvärderar projektet.
          tid: januari 2009

    Rätt:

        period: 2009-10-01 – 2010-06-30
        utvärdering:
          text: Styrgruppen utvärderar projektet.
          tid: januari 2010
    """
    period = projekt.period
    for key in ("uppföljning", "utvärdering", "implementering"):
        part = getattr(projekt, key)
        if part is None or part.tid is None or period.start is None:
            continue
        if part.tid.end < period.start:
            yield Finding(
                part.at("tid"),
                f"{key.capitalize()} är daterad {part.tid.text}, men projektet börjar först "
                f"{period.start.isoformat()}.",
                "Kontrollera årtalet.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )
