"""RG3: what happens must happen within the project's time."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.days import days_between, years_after
from rapportgen.checks.outside import beyond
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.schema.record import Path
from rapportgen.values.tid import Tid


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
            sentence = f"Aktiviteten pågår {activity.tid.text}. Den {side}"
            yield beyond(activity.at("tid"), sentence, projekt)


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
    start = projekt.period.start
    for key, path, time in _afterwards(projekt):
        if start is not None and time.end < start:
            yield Finding(
                path,
                f"{key.capitalize()}en är daterad {time.text}, men projektet börjar först {start}.",
                "Kontrollera årtalet.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )


@check("RG312", "utvärdering-långt-efter-projektet", Severity.WARNING)
def evaluation_comes_within_two_years(projekt: Projekt) -> Iterator[Finding]:
    """Uppföljning, utvärdering eller implementering börjar mer än två år efter projektets slut.

    Ofta är det årtalet som är fel.

    Fel:

        period: 2009-10-01 – 2010-06-30
        utvärdering:
          text: Styrgruppen utvärderar projektet.
          tid: januari 2019

    Rätt:

        period: 2009-10-01 – 2010-06-30
        utvärdering:
          text: Styrgruppen utvärderar projektet.
          tid: januari 2011
    """
    end = projekt.period.end
    for key, path, time in _afterwards(projekt):
        if time.start is not None and time.start > years_after(end, 2):
            yield Finding(
                path,
                f"{key.capitalize()}en är daterad {time.text}, {days_between(end, time.start)} "
                f"efter projektets slut, {end}.",
                "Kontrollera årtalet. Stämmer det skriver du ett undantag med skälet under "
                "ignorera.",
                (Behind(projekt.at("period"), "Projektets period."),),
            )


def _afterwards(projekt: Projekt) -> Iterator[tuple[str, Path, Tid]]:
    """Yield the key, the path and the time of what follows on a project, where it has a time."""
    for key in ("uppföljning", "utvärdering", "implementering"):
        part = getattr(projekt, key)
        if part is not None and part.tid is not None:
            yield key, part.at("tid"), part.tid
